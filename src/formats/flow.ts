import type { ProseWriter, ProtectedKind } from '../prose.ts'
import { CONTROL_MASK } from './mask.ts'

/**
 * Sets the words of a marked-up document as a browser does: white space collapses, blocks begin on lines of their own, and what only
 * the markup says is not there. It decides what is seen; the writer alone knows offsets of the prose.
 */
export class Flow {
  readonly #writer: ProseWriter
  /** The file with its placeholders masked; offsets are those of the file. */
  readonly #text: string
  /** Line breaks owed before the next visible character. */
  #breaks = 0
  /** Line breaks at the end of the prose so far; nothing is owed before the first word. */
  #lineBreaks = Number.POSITIVE_INFINITY
  /** White space of the file that shows as one space if a visible character follows on the line. */
  #spaceStart = -1
  #spaceEnd = -1
  /** Whether a control tag has been written since that space: it can no longer be kept in its turn. */
  #isSpaceBehind = false
  #endsInSpace = false
  #isBlockOwed = false

  constructor(writer: ProseWriter, maskedText: string) {
    this.#writer = writer
    this.#text = maskedText
  }

  /** Whether nothing visible stands on the current line yet. */
  get isAtLineStart(): boolean {
    return this.#lineBreaks > 0 || this.#breaks > 0
  }

  /** What follows begins a line (1), or stands after a blank line (2). */
  breakLine(count: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, count)
    this.#spaceStart = -1
  }

  /** What follows is a list item, a cell or a heading. */
  beginBlock(): void {
    this.#isBlockOwed = true
  }

  /** A list item, cell or heading ends; an empty one leaves no trace. */
  endBlock(): void {
    this.#isBlockOwed = false
  }

  /** What follows is not judged. */
  beginProtected(kind: ProtectedKind): void {
    this.#flush()
    this.#writer.beginProtected(kind)
  }

  endProtected(): void {
    this.#writer.endProtected()
  }

  /** Text of the file, with its white space collapsed. */
  words(start: number, end: number): void {
    const text = this.#text
    let keepFrom = -1
    let at = start
    while (at < end) {
      const code = text.charCodeAt(at)
      if (isVisible(code)) {
        if (keepFrom < 0) {
          this.#flush()
          keepFrom = at
        }
        at++
        // A single space between two words is kept with them, so that a sentence stays one run of the map.
        if (at + 1 < end && text.charCodeAt(at) === 0x20 && isVisible(text.charCodeAt(at + 1))) at++
        continue
      }
      if (keepFrom >= 0) this.#keep(keepFrom, at)
      keepFrom = -1
      let to = at + 1
      if (code === CONTROL_MASK) {
        while (to < end && text.charCodeAt(to) === CONTROL_MASK) to++
        this.#writer.keep(at, to)
        this.#isSpaceBehind = true
      } else if (isCollapsible(code)) {
        while (to < end && isCollapsible(text.charCodeAt(to))) to++
        this.#space(at, to)
      } else if (code === NO_BREAK_SPACE) {
        this.#noBreakSpace(at, to)
      }
      at = to
    }
    if (keepFrom >= 0) this.#keep(keepFrom, end)
  }

  /** Text of the file as it stands, white space and all. */
  preformatted(start: number, end: number): void {
    if (start >= end) return
    this.#flush()
    this.#writer.keep(start, end)
    this.#endsInSpace = false
    let at = end
    while (at > start && isLineBreak(this.#text.charCodeAt(at - 1))) at--
    if (at > start) this.#lineBreaks = 0
    this.#lineBreaks += countLineBreaks(this.#text, at, end)
  }

  /** The file writes `text` as something else, an entity or an escape. */
  glyph(start: number, end: number, text: string): void {
    const code = text.charCodeAt(0)
    if (code === NO_BREAK_SPACE) this.#noBreakSpace(start, end)
    else if (isCollapsible(code)) this.#space(start, end)
    else if (isVisible(code)) {
      this.#flush()
      this.#writer.replace(start, end, text)
      this.#lineBreaks = 0
      this.#endsInSpace = false
    }
  }

  /** The line ends here: a `<br>`, or a line break that a reader sees. */
  lineBreak(start: number, end: number): void {
    this.#spaceStart = -1
    this.#flush()
    if (isLineBreak(this.#text.charCodeAt(start))) this.#writer.keep(start, end)
    else this.#writer.replace(start, end, '\n')
    this.#lineBreaks = this.#lineBreaks + 1
    this.#endsInSpace = false
  }

  #keep(start: number, end: number): void {
    this.#writer.keep(start, end)
    this.#lineBreaks = 0
    this.#endsInSpace = false
  }

  #space(start: number, end: number): void {
    if (this.#spaceStart >= 0 || this.#endsInSpace) return
    this.#spaceStart = start
    this.#spaceEnd = end
    this.#isSpaceBehind = false
  }

  /** Shows as a space wherever it stands, but not beside another one: the words are what is read. */
  #noBreakSpace(start: number, end: number): void {
    this.#flush()
    if (this.#endsInSpace) return
    this.#writer.replace(start, end, ' ')
    this.#lineBreaks = 0
    this.#endsInSpace = true
  }

  /** Writes what is owed before a visible character. */
  #flush(): void {
    if (this.#breaks > this.#lineBreaks) {
      this.#writer.insert('\n'.repeat(this.#breaks - this.#lineBreaks))
      this.#lineBreaks = this.#breaks
      this.#endsInSpace = false
    }
    this.#breaks = 0
    if (this.#isBlockOwed) {
      this.#writer.beginBlock()
      this.#isBlockOwed = false
    }
    if (this.#spaceStart < 0) return
    if (this.#lineBreaks === 0) {
      const isPlain = !this.#isSpaceBehind && this.#spaceEnd - this.#spaceStart === 1 && this.#text.charCodeAt(this.#spaceStart) === 0x20
      if (isPlain) this.#writer.keep(this.#spaceStart, this.#spaceEnd)
      else this.#writer.replace(this.#spaceStart, this.#spaceEnd, ' ')
      this.#endsInSpace = true
    }
    this.#spaceStart = -1
  }
}

const NO_BREAK_SPACE = 0xa0

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 9 || code === 10 || code === 12 || code === 13
}

/** Neither white space nor a character without width: soft hyphen, zero-width space, word joiner (also the mask of control tags), BOM. */
function isVisible(code: number): boolean {
  if (code <= 0x20) return !isCollapsible(code)
  if (code < NO_BREAK_SPACE) return true
  return code !== NO_BREAK_SPACE && code !== 0xad && code !== 0x200b && code !== CONTROL_MASK && code !== 0xfeff
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && (at + 1 === end || text.charCodeAt(at + 1) !== 10))) count++
  }
  return count
}
