import type { Flow } from './flow.ts'
import type { Markup } from './html.ts'

/** A line of a paragraph, a heading or a cell: its words, and where the next line begins. Offsets are into the file. */
export interface InlineLine {
  readonly start: number
  readonly end: number
  /** Where the line break ends. */
  readonly next: number
}

/** What is defined elsewhere in the document, by label: the targets of links, and footnotes (`^1`). */
export type Definitions = ReadonlySet<string>

type PieceType = 'text' | 'glyph' | 'break' | 'html' | 'entity' | 'code' | 'address'

/** A stretch of the joined lines and what becomes of it; one with `start >= end` is not seen. */
interface Piece {
  type: PieceType
  start: number
  end: number
}

/** A run of `*`, `_` or `~` that may begin or end emphasis. */
interface Delimiter {
  readonly piece: Piece
  readonly letter: string
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  previous: Delimiter | undefined
  next: Delimiter | undefined
}

/** A `[` or `![` that may begin a link or a picture. */
interface Bracket {
  readonly piece: Piece
  /** Index of the piece after the bracket. */
  readonly content: number
  readonly isImage: boolean
  readonly before: Delimiter | undefined
}

/** Writes what a reader sees of the text between the marks of a block (CommonMark §6, GFM). `text` is the file with its placeholders masked. */
export function writeInline(flow: Flow, markup: Markup, text: string, lines: readonly InlineLine[], definitions: Definitions): void {
  const [first] = lines
  if (!first) return
  const joined = lines.length === 1 ? text.slice(first.start, first.end) : lines.map(({ start, end }) => text.slice(start, end)).join('\n')
  const pieces = new InlineParser(joined, definitions).parse()
  let line = 0
  let lineStart = 0
  const home = (offset: number): number => {
    while (line < lines.length - 1 && offset > lineStart + (lines[line]!.end - lines[line]!.start)) {
      lineStart += lines[line]!.end - lines[line]!.start + 1
      line++
    }
    return lines[line]!.start + (offset - lineStart)
  }
  for (const { type, start, end } of pieces) {
    if (start >= end) continue
    const from = home(start)
    if (type === 'html' || type === 'entity') markup.read(joined.slice(start, end), from)
    else if (!markup.isShown) home(end)
    else if (type === 'text') flow.words(from, home(end))
    else if (type === 'glyph') flow.glyph(from, home(end), joined.slice(start + 1, end))
    else if (type === 'break') {
      const { end: lineEnd, next } = lines[line]!
      if (!flow.isAtLineStart) flow.lineBreak(lineEnd, next)
    } else if (type === 'address') {
      flow.beginProtected('address')
      flow.words(from, home(end))
      flow.endProtected()
    } else writeCode(start, end, from)
  }

  function writeCode(start: number, end: number, from: number): void {
    flow.beginProtected('code')
    let at = start
    let fileStart = from
    for (let lineFeed = joined.indexOf('\n', at); lineFeed >= 0 && lineFeed < end; lineFeed = joined.indexOf('\n', at)) {
      flow.preformatted(fileStart, lines[line]!.next)
      at = lineFeed + 1
      fileStart = home(at)
    }
    flow.preformatted(fileStart, home(end))
    flow.endProtected()
  }
}

const SPECIAL = /[\\`*_~[\]!<&\nhw]/g
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>/y
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<\]]+/y
const TAG =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*|\?[^?]*\?|![A-Za-z][^>]*)>/y
const PUNCTUATION = /[\p{P}\p{S}]/u
const WHITE_SPACE = /\s/u
/** As long as an address or a title of a link may be; what is longer is text. */
const MAXIMUM_TARGET = 4000

class InlineParser {
  readonly #text: string
  readonly #definitions: Definitions
  readonly #pieces: Piece[] = []
  readonly #brackets: Bracket[] = []
  /** Brackets before this one stand around a link and can begin none themselves. */
  #inactiveBelow = 0
  #lastDelimiter: Delimiter | undefined
  /** For each length of a run of backticks, where such runs stand, last first; made when the first backtick comes. */
  #backticks: Map<number, number[]> | undefined
  #noCommentAfter = Number.POSITIVE_INFINITY

  constructor(text: string, definitions: Definitions) {
    this.#text = text
    this.#definitions = definitions
  }

  parse(): readonly Piece[] {
    const text = this.#text
    let at = 0
    let from = 0
    for (;;) {
      SPECIAL.lastIndex = at
      const special = SPECIAL.exec(text)
      if (!special) break
      const index = special.index
      const next = this.#read(special[0], index, from)
      if (next > index) from = at = next
      else at = index + 1
    }
    this.#push('text', from, text.length)
    this.#closeEmphasis(undefined)
    return this.#pieces
  }

  #push(type: PieceType, start: number, end: number): Piece {
    const piece = { type, start, end }
    this.#pieces.push(piece)
    return piece
  }

  /** Reads the construct at `at`; the text before it began at `from`. Answers where it ends, or `at` if it is just text. */
  #read(letter: string, at: number, from: number): number {
    const text = this.#text
    const take = (type: PieceType, end: number): number => {
      this.#push('text', from, at)
      this.#push(type, at, end)
      return end
    }
    switch (letter) {
      case '\\': {
        const next = text[at + 1]
        if (next === '\n') {
          this.#push('text', from, at)
          this.#push('break', at + 1, at + 2)
          return at + 2
        }
        return next !== undefined && /[!-/:-@[-`{-~]/.test(next) ? take('glyph', at + 2) : at
      }
      case '\n': {
        this.#push('text', from, at)
        this.#push('break', at, at + 1)
        return at + 1
      }
      case '&': {
        const end = matchEnd(ENTITY, text, at)
        return end > at ? take('entity', end) : at
      }
      case 'h':
      case 'w': {
        if (at > 0 && !/[\s*_~(]/.test(text[at - 1]!)) return at
        let end = matchEnd(BARE_ADDRESS, text, at)
        while (end > at && /[?!.,:*_~'")\];]/.test(text[end - 1]!)) end--
        return end > at + 'www.'.length ? take('address', end) : at
      }
      case '`':
        return this.#code(at, from)
      case '<': {
        const linkEnd = matchEnd(AUTOLINK, text, at)
        if (linkEnd > at) {
          this.#push('text', from, at)
          this.#push('address', at + 1, linkEnd - 1)
          return linkEnd
        }
        const end = this.#tagEnd(at)
        return end > at ? take('html', end) : at
      }
      case '!':
        if (text[at + 1] !== '[') return at
        this.#push('text', from, at)
        this.#bracket(at, at + 2, true)
        return at + 2
      case '[':
        this.#push('text', from, at)
        this.#bracket(at, at + 1, false)
        return at + 1
      case ']':
        return this.#closeBracket(at, from)
      default:
        this.#push('text', from, at)
        return this.#delimiter(letter, at)
    }
  }

  #code(at: number, from: number): number {
    const text = this.#text
    let runEnd = at + 1
    while (text[runEnd] === '`') runEnd++
    if (!this.#backticks) {
      this.#backticks = new Map()
      for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
        const runs = this.#backticks.get(run.length)
        if (runs) runs.push(index)
        else this.#backticks.set(run.length, [index])
      }
    }
    const runs = this.#backticks.get(runEnd - at)
    while (runs && runs.length > 0 && runs.at(-1)! < runEnd) runs.pop()
    this.#push('text', from, at)
    const closing = runs?.at(-1)
    if (closing === undefined) {
      this.#push('text', at, runEnd)
      return runEnd
    }
    let start = runEnd
    let end = closing
    // One space on each side is there for code that begins or ends with a backtick.
    if (/\s/.test(text[start]!) && /\s/.test(text[end - 1]!) && text.slice(start, end).trim() !== '') {
      start++
      end--
    }
    this.#push('code', start, end)
    return closing + (runEnd - at)
  }

  #tagEnd(at: number): number {
    const text = this.#text
    if (text.startsWith('<!--', at)) {
      if (at >= this.#noCommentAfter) return at
      if (text.startsWith('<!-->', at)) return at + 5
      const end = text.indexOf('-->', at + 4)
      if (end >= 0) return end + 3
      this.#noCommentAfter = at
      return at
    }
    return matchEnd(TAG, text, at)
  }

  #delimiter(letter: string, at: number): number {
    const text = this.#text
    let end = at + 1
    while (text[end] === letter) end++
    const piece = this.#push('text', at, end)
    if (letter === '~' && end - at > 2) return end
    const before = at === 0 ? '\n' : letterBefore(text, at)
    const after = end >= text.length ? '\n' : String.fromCodePoint(text.codePointAt(end)!)
    const isBeforeSpace = WHITE_SPACE.test(before)
    const isAfterSpace = WHITE_SPACE.test(after)
    const isBeforePunctuation = PUNCTUATION.test(before)
    const isAfterPunctuation = PUNCTUATION.test(after)
    const isLeftFlanking = !isAfterSpace && (!isAfterPunctuation || isBeforeSpace || isBeforePunctuation)
    const isRightFlanking = !isBeforeSpace && (!isBeforePunctuation || isAfterSpace || isAfterPunctuation)
    const canOpen = isLeftFlanking && (letter !== '_' || !isRightFlanking || isBeforePunctuation)
    const canClose = isRightFlanking && (letter !== '_' || !isLeftFlanking || isAfterPunctuation)
    if (!canOpen && !canClose) return end
    const delimiter: Delimiter = { piece, letter, length: end - at, canOpen, canClose, previous: this.#lastDelimiter, next: undefined }
    if (this.#lastDelimiter) this.#lastDelimiter.next = delimiter
    this.#lastDelimiter = delimiter
    return end
  }

  /** Pairs the delimiters after `bottom` (CommonMark, “process emphasis”): what is paired is not seen. */
  #closeEmphasis(bottom: Delimiter | undefined): void {
    const lowest = new Map<string, Delimiter | undefined>()
    let closer = bottom ? bottom.next : this.#firstDelimiter()
    while (closer) {
      if (!closer.canClose) {
        closer = closer.next
        continue
      }
      const key = `${closer.letter}${closer.canOpen}${closer.length % 3}${closer.letter === '~' ? closer.length : ''}`
      const limit = lowest.has(key) ? lowest.get(key) : bottom
      let opener = closer.previous
      while (opener && opener !== bottom && opener !== limit && !canPair(opener, closer)) opener = opener.previous
      if (!opener || opener === bottom || opener === limit) {
        lowest.set(key, closer.previous)
        const next: Delimiter | undefined = closer.next
        if (!closer.canOpen) this.#remove(closer)
        closer = next
        continue
      }
      const count = Math.min(2, sizeOf(opener), sizeOf(closer))
      opener.piece.end -= count
      closer.piece.start += count
      for (let between = closer.previous; between && between !== opener; between = between.previous) this.#remove(between)
      if (sizeOf(opener) === 0) this.#remove(opener)
      if (sizeOf(closer) > 0) continue
      const next: Delimiter | undefined = closer.next
      this.#remove(closer)
      closer = next
    }
    while (this.#lastDelimiter && this.#lastDelimiter !== bottom) this.#remove(this.#lastDelimiter)
  }

  #firstDelimiter(): Delimiter | undefined {
    let first = this.#lastDelimiter
    while (first?.previous) first = first.previous
    return first
  }

  #remove(delimiter: Delimiter): void {
    if (delimiter.previous) delimiter.previous.next = delimiter.next
    if (delimiter.next) delimiter.next.previous = delimiter.previous
    else this.#lastDelimiter = delimiter.previous
  }

  #bracket(at: number, end: number, isImage: boolean): void {
    const piece = this.#push('text', at, end)
    this.#brackets.push({ piece, content: this.#pieces.length, isImage, before: this.#lastDelimiter })
  }

  #closeBracket(at: number, from: number): number {
    const opener = this.#brackets.pop()
    if (!opener) return at
    const isActive = opener.isImage || this.#brackets.length >= this.#inactiveBelow
    this.#inactiveBelow = Math.min(this.#inactiveBelow, this.#brackets.length)
    const end = isActive ? this.#linkEnd(opener, at) : -1
    if (end < 0) return at
    this.#push('text', from, at)
    this.#closeEmphasis(opener.before)
    opener.piece.end = opener.piece.start
    const isFootnote = this.#text[opener.piece.start + 1] === '^' && !opener.isImage
    // A picture is no words, and a footnote's number is none either.
    if (opener.isImage || isFootnote) this.#pieces.length = opener.content
    // There is no link inside a link.
    if (!opener.isImage) this.#inactiveBelow = this.#brackets.length
    return end
  }

  /** Where the link or picture ends whose text ends with the `]` at `at`; −1 if there is none. */
  #linkEnd(opener: Bracket, at: number): number {
    const text = this.#text
    if (text[at + 1] === '(') {
      const end = targetEnd(text, at + 2)
      if (end > 0) return end
    }
    const start = opener.piece.end
    if (text[at + 1] === '[') {
      const close = labelEnd(text, at + 2)
      if (close > at + 2 && this.#definitions.has(labelOf(text.slice(at + 2, close)))) return close + 1
      if (close === at + 2 && this.#isDefined(start, at)) return close + 1
      if (close > at + 2) return -1
    }
    return this.#isDefined(start, at) ? at + 1 : -1
  }

  #isDefined(start: number, end: number): boolean {
    return this.#definitions.size > 0 && end - start <= 1000 && this.#definitions.has(labelOf(this.#text.slice(start, end)))
  }
}

/** How a label is compared: white space and case do not count. */
export function labelOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

function canPair(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canOpen || opener.letter !== closer.letter) return false
  if (closer.letter === '~') return opener.length === closer.length
  // “Multiple of three” rule, so that `**a*b**` is read as people mean it.
  const isEither = opener.canClose || closer.canOpen
  return !isEither || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function sizeOf({ piece }: Delimiter): number {
  return piece.end - piece.start
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function letterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text[at - 1]!
}

function labelEnd(text: string, start: number): number {
  for (let at = start; at < text.length && at - start <= 1000; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') return -1
    else if (text[at] === ']') return at
  }
  return -1
}

/** The end of `destination "title")`, −1 if that is not what stands here. */
function targetEnd(text: string, start: number): number {
  let at = afterSpace(text, start)
  if (text[at] === '<') {
    at++
    for (; text[at] !== '>'; at++) {
      if (at - start > MAXIMUM_TARGET || text[at] === undefined || text[at] === '\n' || text[at] === '<') return -1
      if (text[at] === '\\') at++
    }
    at++
  } else {
    let depth = 0
    for (; at < text.length && text.charCodeAt(at) > 0x20; at++) {
      if (at - start > MAXIMUM_TARGET) return -1
      if (text[at] === '\\') at++
      else if (text[at] === '(') {
        if (++depth > 32) return -1
      } else if (text[at] === ')' && --depth < 0) break
    }
    if (depth > 0) return -1
  }
  const titleStart = afterSpace(text, at)
  if (titleStart > at && /["'(]/.test(text[titleStart] ?? '')) {
    const quote = text[titleStart] === '(' ? ')' : text[titleStart]
    at = titleStart + 1
    for (; text[at] !== quote; at++) {
      if (at - start > MAXIMUM_TARGET || text[at] === undefined) return -1
      if (text[at] === '\\') at++
    }
    at++
  }
  at = afterSpace(text, at)
  return text[at] === ')' ? at + 1 : -1
}

function afterSpace(text: string, at: number): number {
  let next = at
  while (text[next] === ' ' || text[next] === '\t' || text[next] === '\n') next++
  return next
}
