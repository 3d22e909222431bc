import { eastAsianWidth } from 'get-east-asian-width'

/** A letter as a terminal shows it. */
export interface Cell {
  readonly text: string
  /** Offset in the line, in UTF-16 code units. */
  readonly start: number
  /** In terminal columns. */
  readonly width: number
}

const TAB_WIDTH = 4

/** Characters that would steer the terminal or turn the order of the letters. */
const STEERING = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Latin letters, the punctuation of prose and the signs of the reports: one column each, one code unit each. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2039\u203a\u20ac\u2192✖▲●‾]*$/

/** The cells of one line of a file: tabs become spaces, and what would steer the terminal becomes a replacement character. */
export function cellsOf(line: string): Cell[] {
  if (PLAIN.test(line)) return Array.from(line, (text, start) => ({ text, start, width: 1 }))
  const cells: Cell[] = []
  let column = 0
  for (const { segment, index } of segmented(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : segment.replace(STEERING, '\ufffd')
    const width = segment === '\t' ? text.length : clusterWidth(text)
    cells.push({ text, start: index, width })
    column += width
  }
  return cells
}

/** The width of a text in terminal columns. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of segmented(text)) width += clusterWidth(segment)
  return width
}

/** Most terminals give each letter its own width, marks none, and a cluster (a family of emoji, a conjunct) at most two columns. */
function clusterWidth(cluster: string): number {
  if (cluster.includes('\ufe0f')) return 2
  let width = 0
  for (const letter of cluster) if (!UNSEEN.test(letter)) width += eastAsianWidth(letter.codePointAt(0)!)
  return Math.min(2, width)
}

/** Marks that stand on other letters, and what is no letter at all. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]/u

let graphemes: Intl.Segmenter | undefined

function segmented(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return graphemes.segment(text)
}

/** A text in lines of at most `columns`, broken between words; a longer word stands alone on its line. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const wordWidth = widthOf(word)
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line)
      line = word
      width = wordWidth
    } else {
      line += (line === '' ? '' : ' ') + word
      width += (width === 0 ? 0 : 1) + wordWidth
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** A text made safe and single-line for a terminal. */
export function printable(text: string): string {
  return text
    .trim()
    .replace(/\s*\r?\n\s*/g, ' ⏎ ')
    .replace(STEERING, '\ufffd')
}
