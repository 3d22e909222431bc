import type { InlineLine } from './markdown-inline.ts'
import { labelOf } from './markdown-inline.ts'

/** The blocks of a Markdown document in its order; containers are a begin and an end. */
export type Block =
  | { readonly type: 'begin' | 'end'; readonly container: 'quote' | 'item'; readonly isSpaced: boolean }
  | {
      readonly type: 'paragraph' | 'heading' | 'cell' | 'code' | 'html' | 'rule'
      readonly isSpaced: boolean
      readonly lines: readonly InlineLine[]
    }

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Labels of link targets and (`^1`) of footnotes. */
  readonly definitions: ReadonlySet<string>
}

/** Reads the block structure of a Markdown document (CommonMark §4 and §5, GFM tables and footnotes) in one pass over its lines. */
export function readBlocks(text: string, start: number): Blocks {
  return new BlockParser(text).parse(start)
}

interface Container {
  readonly type: 'quote' | 'item'
  /** Columns between the place where a list item begins and its content. */
  readonly indent: number
}

type Leaf =
  | { readonly type: 'paragraph'; readonly lines: InlineLine[]; readonly isSpaced: boolean }
  | {
      readonly type: 'fence'
      readonly lines: InlineLine[]
      readonly isSpaced: boolean
      readonly letter: string
      readonly length: number
      readonly indent: number
    }
  | { readonly type: 'code'; readonly lines: InlineLine[]; readonly isSpaced: boolean; blankLines: InlineLine[] }
  | { readonly type: 'html'; readonly lines: InlineLine[]; readonly isSpaced: boolean; readonly ending: RegExp | undefined }
  | { readonly type: 'table'; readonly isSpaced: boolean; readonly columns: number }

/** HTML blocks of CommonMark §4.6: how the first five kinds begin and end; the sixth ends at a blank line. */
const HTML_KINDS: readonly (readonly [start: RegExp, ending: RegExp | undefined])[] = [
  [/^<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    undefined,
  ],
]
/** The seventh kind: a whole tag of any name alone on its line. */
const LONE_TAG =
  /^<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>[ \t]*$/
const LIST_MARK = /^(?:([-+*])|(\d{1,9})[.)])(?=[ \t]|$)/
const RULE = /^(?:\*[ \t]*\*[ \t]*\*[ \t*]*|-[ \t]*-[ \t]*-[ \t-]*|_[ \t]*_[ \t]*_[ \t_]*)$/
const HEADING = /^#{1,6}(?=[ \t]|$)/
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const FOOTNOTE = /^\[(\^[^\]\s]+)\]:[ \t]*/
/** `[label]: target "title"`, the title perhaps on a line of its own. */
const DEFINITION =
  /[ \t]*\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<][^\s]*)(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*(?:\n|$)/y
const SIMPLE_DEFINITION = /[ \t]*\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<][^\s]*)[ \t]*(?:\n|$)/y
/** Deeper nesting than any letter has; more marks are text. */
const MAXIMUM_DEPTH = 100

class BlockParser {
  readonly #text: string
  readonly #blocks: Block[] = []
  readonly #definitions = new Set<string>()
  readonly #containers: Container[] = []
  #leaf: Leaf | undefined
  #isAfterBlank = false
  /** The place in the line that is being read, and its column with tabs as four. */
  #at = 0
  #column = 0
  #lineEnd = 0

  constructor(text: string) {
    this.#text = text
  }

  parse(start: number): Blocks {
    const text = this.#text
    for (let at = start; at < text.length; ) {
      let end = at
      while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
      const next = end >= text.length ? end : text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
      this.#readLine(at, end, next)
      at = next
    }
    this.#closeTo(0)
    return { blocks: this.#blocks, definitions: this.#definitions }
  }

  #readLine(start: number, end: number, next: number): void {
    const text = this.#text
    this.#at = start
    this.#column = 0
    this.#lineEnd = end
    const matched = this.#matchContainers()
    let isInside = matched === this.#containers.length
    let { to, indent } = this.#indentation()

    if (isInside && this.#continueLeaf(to, indent, end, next)) return
    if (to >= end) {
      this.#blankLine(matched, end, next)
      return
    }
    const wasParagraph = this.#leaf?.type === 'paragraph'
    let isNew = false
    for (;;) {
      const rest = text.slice(to, end)
      const isParagraph = this.#leaf?.type === 'paragraph' && isInside && !isNew
      if (indent >= 4) {
        if (isParagraph || (wasParagraph && !isInside && !isNew)) break
        this.#open(matched, isInside, isNew)
        this.#advance(4)
        this.#leaf = { type: 'code', lines: [{ start: this.#at, end, next }], isSpaced: this.#spacing(), blankLines: [] }
        return
      }
      if (isParagraph && this.#endsParagraph(rest, to, end)) return
      const letter = rest[0]
      if (letter === '>' && this.#containers.length < MAXIMUM_DEPTH) {
        this.#open(matched, isInside, isNew)
        this.#advance(indent + 1)
        if (this.#indentation().indent > 0) this.#advance(1)
        this.#begin({ type: 'quote', indent: 0 })
      } else if (letter === '#' && HEADING.test(rest)) {
        this.#open(matched, isInside, isNew)
        this.#heading(to, end, next)
        return
      } else if ((letter === '`' || letter === '~') && FENCE.test(rest)) {
        this.#open(matched, isInside, isNew)
        const length = /^(?:`+|~+)/.exec(rest)![0].length
        this.#leaf = { type: 'fence', lines: [], isSpaced: this.#spacing(), letter, length, indent }
        return
      } else if (letter === '<' && this.#beginHtml(rest, isParagraph, matched, isInside, isNew)) {
        this.#continueLeaf(to, indent, end, next)
        return
      } else if (RULE.test(rest)) {
        this.#open(matched, isInside, isNew)
        this.#blocks.push({ type: 'rule', lines: [], isSpaced: this.#spacing() })
        return
      } else {
        const mark = this.#containers.length < MAXIMUM_DEPTH ? LIST_MARK.exec(rest) : null
        const isEmpty = mark !== null && rest.slice(mark[0].length).trim() === ''
        if (!mark || (isParagraph && (isEmpty || (mark[2] !== undefined && Number(mark[2]) !== 1)))) break
        this.#open(matched, isInside, isNew)
        this.#beginItem(indent, mark[0].length, isEmpty)
      }
      isNew = true
      isInside = true
      ;({ to, indent } = this.#indentation())
      if (to >= end) {
        this.#isAfterBlank = false
        return
      }
    }
    if (this.#leaf?.type === 'paragraph' && !isNew) {
      // Also a line without its marks: a lazy one goes on with the paragraph.
      this.#leaf.lines.push({ start: to, end, next })
      return
    }
    this.#open(matched, isInside, isNew)
    const footnote = FOOTNOTE.exec(text.slice(to, end))
    if (footnote) this.#definitions.add(labelOf(footnote[1]!))
    this.#leaf = { type: 'paragraph', lines: [{ start: to + (footnote?.[0].length ?? 0), end, next }], isSpaced: this.#spacing() }
  }

  /** Takes the marks of the open containers off the line; answers how many of them it has. */
  #matchContainers(): number {
    let matched = 0
    for (const { type, indent } of this.#containers) {
      const white = this.#indentation()
      if (type === 'quote') {
        if (white.indent > 3 || this.#text[white.to] !== '>' || white.to >= this.#lineEnd) break
        this.#advance(white.indent + 1)
        if (this.#indentation().indent > 0) this.#advance(1)
      } else if (white.to >= this.#lineEnd) {
        this.#at = white.to
      } else if (white.indent >= indent) {
        this.#advance(indent)
      } else break
      matched++
    }
    return matched
  }

  /** The next character that is no white space, and the columns before it. */
  #indentation(): { to: number; indent: number } {
    let to = this.#at
    let column = this.#column
    for (; to < this.#lineEnd; to++) {
      const code = this.#text.charCodeAt(to)
      if (code === 0x20) column++
      else if (code === 9) column += 4 - (column % 4)
      else break
    }
    return { to, indent: column - this.#column }
  }

  /** Moves over so many columns; a tab that is wider stays for the rest of its width. */
  #advance(columns: number): void {
    for (let left = columns; left > 0 && this.#at < this.#lineEnd; ) {
      const width = this.#text.charCodeAt(this.#at) === 9 ? 4 - (this.#column % 4) : 1
      const step = Math.min(width, left)
      this.#column += step
      left -= step
      if (step === width) this.#at++
    }
  }

  /** Lets the open leaf have the line, if it is one that takes lines as they are. */
  #continueLeaf(to: number, indent: number, end: number, next: number): boolean {
    const leaf = this.#leaf
    const text = this.#text
    if (leaf?.type === 'fence') {
      const rest = text.slice(to, end).trimEnd()
      const isClosing = indent < 4 && rest.length >= leaf.length && rest === leaf.letter.repeat(rest.length)
      if (isClosing) {
        this.#closeLeaf()
        return true
      }
      this.#advance(Math.min(indent, leaf.indent))
      leaf.lines.push({ start: this.#at, end, next })
      return true
    }
    if (leaf?.type === 'html') {
      if (to >= end && !leaf.ending) return false
      leaf.lines.push({ start: this.#at, end, next })
      if (leaf.ending?.test(text.slice(this.#at, end))) this.#closeLeaf()
      return true
    }
    if (leaf?.type === 'code') {
      if (to >= end) {
        leaf.blankLines.push({ start: end, end, next })
        return true
      }
      if (indent >= 4) {
        this.#advance(4)
        leaf.lines.push(...leaf.blankLines, { start: this.#at, end, next })
        leaf.blankLines = []
        return true
      }
      if (leaf.blankLines.length > 0) this.#isAfterBlank = true
      const isAfterBlank = this.#isAfterBlank
      this.#closeLeaf()
      this.#isAfterBlank = isAfterBlank
    }
    if (leaf?.type === 'table' && to < end) {
      const rest = text.slice(to, end)
      if (indent < 4 && !/^(?:>|#{1,6}[ \t]|<|`{3}|~{3})/.test(rest) && !LIST_MARK.test(rest) && !RULE.test(rest)) {
        this.#row(to, end, next, leaf.columns)
        return true
      }
      this.#closeLeaf()
    }
    return false
  }

  #blankLine(matched: number, end: number, next: number): void {
    // A quote ends where its mark is missing; a list item goes on over blank lines.
    const missing = this.#containers.findIndex(({ type }, index) => index >= matched && type === 'quote')
    if (missing >= 0) this.#closeTo(missing)
    else if (this.#leaf?.type === 'code') this.#leaf.blankLines.push({ start: end, end, next })
    else this.#closeLeaf()
    this.#isAfterBlank = true
  }

  /** The line is the underline of a heading, or the second one of a table. */
  #endsParagraph(rest: string, to: number, end: number): boolean {
    const leaf = this.#leaf
    if (leaf?.type !== 'paragraph') return false
    if (UNDERLINE.test(rest)) {
      const lines = this.#withoutDefinitions(leaf.lines)
      if (lines.length === 0) return false
      this.#blocks.push({ type: 'heading', lines, isSpaced: true })
      this.#leaf = undefined
      return true
    }
    const last = leaf.lines.at(-1)!
    if (!rest.includes('-') || !DELIMITER_ROW.test(rest)) return false
    const columns = cells(this.#text, to, end).length
    const header = cells(this.#text, last.start, last.end)
    if (header.length !== columns || !(rest.includes('|') || this.#text.slice(last.start, last.end).includes('|'))) return false
    leaf.lines.pop()
    this.#closeLeaf()
    this.#row(last.start, last.end, last.next, columns)
    this.#leaf = { type: 'table', isSpaced: true, columns }
    this.#isAfterBlank = false
    return true
  }

  #row(start: number, end: number, next: number, columns: number): void {
    const isFirst = this.#leaf?.type !== 'table'
    for (const [index, cell] of cells(this.#text, start, end).slice(0, columns).entries()) {
      this.#blocks.push({ type: 'cell', lines: [{ ...cell, next }], isSpaced: isFirst && index === 0 })
    }
  }

  #heading(to: number, end: number, next: number): void {
    const rest = this.#text.slice(to, end)
    const mark = HEADING.exec(rest)![0].length
    const content = rest.slice(mark).trimEnd()
    const closing = /(?:^|[ \t])#+$/.exec(content)
    const length = closing ? closing.index : content.length
    this.#blocks.push({ type: 'heading', lines: [{ start: to + mark, end: to + mark + length, next }], isSpaced: true })
    this.#isAfterBlank = false
  }

  #beginHtml(rest: string, isParagraph: boolean, matched: number, isInside: boolean, isNew: boolean): boolean {
    const kind = HTML_KINDS.find(([start]) => start.test(rest))
    if (!kind && (isParagraph || !LONE_TAG.test(rest))) return false
    this.#open(matched, isInside, isNew)
    this.#leaf = { type: 'html', lines: [], isSpaced: this.#spacing(), ending: kind?.[1] }
    return true
  }

  #beginItem(indent: number, markLength: number, isEmpty: boolean): void {
    this.#advance(indent + markLength)
    const white = this.#indentation().indent
    const padding = isEmpty || white > 4 ? 1 : white
    this.#advance(padding)
    this.#begin({ type: 'item', indent: indent + markLength + padding })
  }

  /** Closes what the line has left, before something begins on it. */
  #open(matched: number, isInside: boolean, isNew: boolean): void {
    if (isNew) return
    if (isInside) this.#closeLeaf()
    else this.#closeTo(matched)
  }

  #begin(container: Container): void {
    this.#containers.push(container)
    this.#blocks.push({ type: 'begin', container: container.type, isSpaced: this.#spacing() })
  }

  #closeTo(count: number): void {
    this.#closeLeaf()
    while (this.#containers.length > count) {
      this.#blocks.push({ type: 'end', container: this.#containers.pop()!.type, isSpaced: false })
    }
  }

  #spacing(): boolean {
    const isSpaced = this.#isAfterBlank
    this.#isAfterBlank = false
    return isSpaced
  }

  #closeLeaf(): void {
    const leaf = this.#leaf
    this.#leaf = undefined
    if (!leaf || leaf.type === 'table') return
    const { isSpaced } = leaf
    if (leaf.type === 'paragraph') {
      const lines = this.#withoutDefinitions(leaf.lines)
      if (lines.length > 0) this.#blocks.push({ type: 'paragraph', lines, isSpaced })
    } else if (leaf.type === 'html') this.#blocks.push({ type: 'html', lines: leaf.lines, isSpaced })
    else this.#blocks.push({ type: 'code', lines: leaf.lines, isSpaced: true })
  }

  /** Notes and leaves out the link targets at the head of a paragraph. */
  #withoutDefinitions(lines: readonly InlineLine[]): readonly InlineLine[] {
    const [first] = lines
    if (!first || this.#text[first.start] !== '[') return lines
    const joined = lines.map(({ start, end }) => this.#text.slice(start, end)).join('\n')
    let at = 0
    for (;;) {
      const match = matchAt(DEFINITION, joined, at) ?? matchAt(SIMPLE_DEFINITION, joined, at)
      if (!match || match[1]!.trim() === '') break
      this.#definitions.add(labelOf(match[1]!))
      at += match[0].length
    }
    if (at === 0) return lines
    const used = joined.slice(0, at).split('\n').length - 1
    return at >= joined.length ? [] : lines.slice(used)
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The cells of a table row, without the white space around them. */
function cells(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let to = end
  while (to > start && /[ \t]/.test(text[to - 1]!)) to--
  let from = start
  while (from < to && /[ \t]/.test(text[from]!)) from++
  if (text[from] === '|') from++
  const isClosed = text[to - 1] === '|' && to - 1 >= from && text[to - 2] !== '\\'
  if (isClosed) to--
  for (let at = from; at <= to; at++) {
    if (text[at] === '\\' && at < to) at++
    else if (at === to || text[at] === '|') {
      let cellStart = from
      let cellEnd = at
      while (cellStart < cellEnd && /[ \t]/.test(text[cellStart]!)) cellStart++
      while (cellEnd > cellStart && /[ \t]/.test(text[cellEnd - 1]!)) cellEnd--
      found.push({ start: cellStart, end: cellEnd })
      from = at + 1
    }
  }
  return found
}
