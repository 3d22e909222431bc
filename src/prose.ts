import type { Point, Source } from './source.ts'

/** A stretch of text by its offsets: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand in it. */
export interface Stretch extends Span {
  readonly text: string
}

/** A span of the file with the points at both ends. */
export interface Place extends Span {
  readonly from: Point
  readonly to: Point
  /** Whether the file says here, letter for letter, what the prose says, so that an edit is safe. */
  readonly isVerbatim: boolean
  /** Where the file is encoded so that nobody sees the words in it: which line of what to look at instead, `part 2 (base64), line 3`. */
  readonly within?: string
}

/** What will stand where a placeholder is: the customer's name, the writer's, the signature of a helpdesk, … */
export type PlaceholderRole = 'recipient' | 'agent' | 'signature' | 'team' | 'company' | 'ticket' | 'time' | 'number' | 'other'

/** A placeholder as the scanner finds it in a text; offsets are into that text. */
export interface PlaceholderToken extends Span {
  /** The family of template syntax: `double-brace`, `percent-brace`, `blank`, … (PLACEHOLDER_SYNTAXES) */
  readonly syntax: string
  /** What is named inside, without the filters: `customer.first_name`, `Your Name`. */
  readonly path: string
  /** The values that a function shows, by their paths: `$1` alone of `{{PLURAL:$2|$1 day|$1 days}}`. Where they are left out, it is `path`. */
  readonly values?: readonly string[]
  /** What stands there when the value is missing, where the syntax can say it. */
  readonly fallback?: string
  readonly role: PlaceholderRole
  /** A tag that steers (`{% if %}`) stands for no words; a reader of the prose sees nothing there. */
  readonly isControl: boolean
  /** A gap that a person was to fill in by hand (`[NAME]`, `XXX`), as against one that a helpdesk fills. */
  readonly isBlank: boolean
}

/** A placeholder in the prose: one {@link PLACEHOLDER_MARK} at `start`; control tags have `start === end`. */
export interface Placeholder extends Span {
  readonly token: PlaceholderToken
  /** The placeholder as the file writes it. */
  readonly text: string
}

/** The one letter that stands in the prose for a value to come. */
export const PLACEHOLDER_MARK = '\uFFFC'

/** Why a stretch of the prose is no sentence of the writer's: it is read around, never judged. */
export type ProtectedKind = 'code' | 'quote' | 'address'

export interface ProtectedSpan extends Span {
  readonly kind: ProtectedKind
}

/** What a reader sees of a file, and the way home. Offsets of spans are into `text` (UTF-16, end exclusive). */
export interface Prose {
  readonly source: Source
  readonly text: string
  readonly placeholders: readonly Placeholder[]
  readonly protectedSpans: readonly ProtectedSpan[]
  /** Offsets in `text` at which the format itself begins a list item, a cell or a heading. */
  readonly blockStarts: readonly number[]
  /** The place in the file of a span of the prose. An empty span is the point before the character at its start. */
  placeOf(span: Span): Place
}

interface Run {
  /** Offset in the prose. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly isVerbatim: boolean
}

/**
 * Writes the prose of a file with three verbs. An adapter says which characters of the file a reader sees (`keep`), which ones
 * stand for others (`replace`), and what a reader sees that the file does not say (`insert`); what it does neither keep nor
 * replace is gone. It never writes an offset of the prose, so it cannot write a wrong one.
 */
export class ProseWriter {
  readonly #source: Source
  readonly #tokens: readonly PlaceholderToken[]
  readonly #runs: Run[] = []
  readonly #placeholders: Placeholder[] = []
  readonly #protected: ProtectedSpan[] = []
  readonly #blockStarts: number[] = []
  readonly #parts: string[] = []
  #length = 0
  #nextToken = 0
  /** Where the last written placeholder ends in the file; a parser may cut it in two, but it is written once. */
  #tokenEnd = 0
  #protection: { readonly kind: ProtectedKind; readonly start: number; depth: number } | undefined

  /** `tokens` are the placeholders of the file in order; a kept one becomes a single {@link PLACEHOLDER_MARK}. */
  constructor(source: Source, tokens: readonly PlaceholderToken[] = []) {
    this.#source = source
    this.#tokens = tokens
  }

  /** The length of the prose so far. */
  get length(): number {
    return this.#length
  }

  /** The last character of the prose so far, or an empty string. */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? ''
  }

  /** The reader sees these characters of the file as they are. CRLF and CR become one LF. */
  keep(start: number, end: number): void {
    let at = Math.max(start, this.#tokenEnd)
    while (this.#nextToken < this.#tokens.length && this.#tokens[this.#nextToken]!.end <= at) this.#nextToken++
    while (this.#nextToken < this.#tokens.length) {
      const token = this.#tokens[this.#nextToken]!
      if (token.start >= end) break
      if (token.start > at) this.#keepPlain(at, token.start)
      this.#placeholder(token)
      at = Math.max(at, token.end)
      this.#tokenEnd = at
      this.#nextToken++
    }
    if (at < end) this.#keepPlain(at, end)
  }

  /** The reader sees `text` where the file says something else: an entity, an escape, a soft line break (empty text). */
  replace(start: number, end: number, text: string): void {
    if (text === '') return
    this.#write(text, start, end, false)
  }

  /** The reader sees `text` where the file says nothing: the line break of a paragraph. */
  insert(text: string, at: number = this.#runs.at(-1)?.to ?? 0): void {
    this.#write(text, at, at, false)
  }

  /** Whatever `write` writes is not judged. */
  protect(kind: ProtectedKind, write: () => void): void {
    this.beginProtected(kind)
    write()
    this.endProtected()
  }

  /** What is written from here to the matching {@link endProtected} is not judged; of nested ones the outermost counts. */
  beginProtected(kind: ProtectedKind): void {
    if (this.#protection) this.#protection.depth++
    else this.#protection = { kind, start: this.#length, depth: 1 }
  }

  endProtected(): void {
    const protection = this.#protection
    if (!protection || --protection.depth > 0) return
    if (this.#length > protection.start) this.#protected.push({ start: protection.start, end: this.#length, kind: protection.kind })
    this.#protection = undefined
  }

  /** A list item, a heading or a cell begins here: what follows is a line of its own, whatever stands before it. */
  beginBlock(): void {
    this.#blockStarts.push(this.#length)
  }

  /** The prose as written; a protection that is still open ends here. */
  finish(): Prose {
    if (this.#protection) this.#protection.depth = 1
    this.endProtected()
    return new WrittenProse(this.#source, this.#parts.join(''), this.#runs, this.#placeholders, this.#protected, this.#blockStarts)
  }

  #keepPlain(start: number, end: number): void {
    const kept = this.#source.text.slice(start, end)
    let from = 0
    for (let at = kept.indexOf('\r'); at >= 0; at = kept.indexOf('\r', from)) {
      if (at > from) this.#write(kept.slice(from, at), start + from, start + at, true)
      const next = kept.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
      this.#write('\n', start + at, start + next, false)
      from = next
    }
    if (from < kept.length) this.#write(from === 0 ? kept : kept.slice(from), start + from, end, true)
  }

  #placeholder(token: PlaceholderToken): void {
    const start = this.#length
    if (!token.isControl) this.#write(PLACEHOLDER_MARK, token.start, token.end, false)
    this.#placeholders.push({ start, end: this.#length, token, text: this.#source.text.slice(token.start, token.end) })
  }

  #write(text: string, from: number, to: number, isVerbatim: boolean): void {
    const last = this.#runs.at(-1)
    const start = this.#length
    this.#length += text.length
    this.#parts.push(text)
    if (isVerbatim && last?.isVerbatim && last.to === from) {
      this.#runs[this.#runs.length - 1] = { ...last, end: this.#length, to }
    } else {
      this.#runs.push({ start, end: this.#length, from, to, isVerbatim })
    }
  }
}

class WrittenProse implements Prose {
  readonly source: Source
  readonly text: string
  readonly placeholders: readonly Placeholder[]
  readonly protectedSpans: readonly ProtectedSpan[]
  readonly blockStarts: readonly number[]
  readonly #runs: readonly Run[]

  constructor(
    source: Source,
    text: string,
    runs: readonly Run[],
    placeholders: readonly Placeholder[],
    protectedSpans: readonly ProtectedSpan[],
    blockStarts: readonly number[],
  ) {
    this.source = source
    this.text = text
    this.#runs = runs
    this.placeholders = placeholders
    this.protectedSpans = protectedSpans
    this.blockStarts = blockStarts
  }

  placeOf({ start, end }: Span): Place {
    const runs = this.#runs
    if (runs.length === 0) return this.#place(0, 0, false)
    if (start >= end) {
      // An insertion belongs to the letters on its left, so that a greeting goes before its line and a name after the closing.
      const before = start > 0 ? runs[this.#runAt(start - 1)]! : undefined
      const at = before
        ? before.isVerbatim
          ? before.from + (start - before.start)
          : start >= before.end
            ? before.to
            : before.from
        : runs[0]!.from
      // Inside what stands for something else there is no place to put anything.
      return this.#place(at, at, !before || before.isVerbatim || start >= before.end)
    }
    const first = runs[this.#runAt(start)]!
    const last = runs[this.#runAt(end - 1)]!
    const from = first.isVerbatim ? first.from + (start - first.start) : first.from
    const to = last.isVerbatim ? last.from + (end - last.start) : last.to
    return this.#place(from, Math.max(from, to), first === last && first.isVerbatim)
  }

  #place(start: number, end: number, isVerbatim: boolean): Place {
    return { start, end, from: this.source.pointAt(start), to: this.source.pointAt(end), isVerbatim }
  }

  /** The index of the run that holds the character at `offset`. */
  #runAt(offset: number): number {
    const runs = this.#runs
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
