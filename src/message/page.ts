import type { Language } from '../language/language.ts'
import type { Match, PhraseMatches } from '../language/phrases.ts'
import { foldingOf, type Line, type Token, type TokenizedText } from '../language/tokens.ts'
import type { Placeholder, Prose, Stretch } from '../prose.ts'
import type { MessageContext } from './message.ts'

/** A stretch of tokens: the first one, and the one after the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A line of the writer's own that has words, or what is left of it once a greeting is cut off. */
export interface Row extends Range {
  readonly line: number
  /** Whether a blank line, a quotation or code stands between it and the row before. */
  readonly isAfterGap: boolean
}

/** Punctuation that ornaments a line without saying anything: `*Kind regards*`, `★ Tom ★`, `¡Hola!`. */
const ORNAMENTS: ReadonlySet<string> = new Set([
  '*',
  '_',
  '#',
  '★',
  '☆',
  '•',
  '·',
  '~',
  '¡',
  '"',
  "'",
  '|',
  '-',
  '=',
  '+',
  '>',
  '\\',
  '(',
  '[',
  '}',
  '{',
  ']',
])

/** What ends a greeting or follows a closing. */
export const TERMINATORS: ReadonlySet<string> = new Set([',', '!', ':', ';', '.', '-', '…', '।', '،'])

/** The text of a message as the readers of its parts see it: tokens, lines, and which lists have a phrase where. */
export class Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  readonly language: Language
  readonly context: MessageContext
  readonly #matches: PhraseMatches
  readonly #byStart = new Map<string, ReadonlyMap<number, number>>()
  readonly #placeholders: ReadonlyMap<number, Placeholder>
  readonly #stopWords: ReadonlySet<string>
  readonly #blockStarts: readonly number[]
  #addresses: readonly string[] | undefined

  constructor(text: TokenizedText, matches: PhraseMatches, prose: Prose, language: Language, context: MessageContext) {
    this.text = text.text
    this.tokens = text.tokens
    this.lines = text.lines
    this.language = language
    this.context = context
    this.#matches = matches
    this.#placeholders = new Map(prose.placeholders.filter(({ token }) => !token.isControl).map((one) => [one.start, one]))
    this.#stopWords = stopWordsOf(language)
    this.#blockStarts = prose.blockStarts
  }

  stretch({ from, to }: Range): Stretch {
    const start = this.tokens[from]!.start
    const end = this.tokens[to - 1]!.end
    return { start, end, text: this.text.slice(start, end) }
  }

  word(at: number): string {
    const { start, end } = this.tokens[at]!
    return this.text.slice(start, end)
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? ''
  }

  fold(word: string): string {
    return foldingOf(this.language)(word)
  }

  all(list: string): readonly Match[] {
    return this.#matches.of(list)
  }

  /** The end of the phrase of a list that begins at a token, but not after `limit`; -1 where none does. */
  endOf(list: string, at: number, limit: number): number {
    if (at >= limit) return -1
    let byStart = this.#byStart.get(list)
    if (!byStart) {
      const matches = this.#matches.of(list)
      byStart = matches.length === 0 ? NONE : new Map(matches.map((match) => [match.firstToken, match.endToken]))
      this.#byStart.set(list, byStart)
    }
    const end = byStart.get(at)
    return end === undefined ? -1 : Math.min(end, limit)
  }

  /** The first phrase of a list within a range. */
  find(list: string, { from, to }: Range): Range | undefined {
    if (this.#matches.of(list).length === 0) return undefined
    for (let at = from; at < to; at++) {
      const end = this.endOf(list, at, to)
      if (end > 0) return { from: at, to: end }
    }
    return undefined
  }

  isStopWord(at: number): boolean {
    return this.#stopWords.has(this.key(at))
  }

  /** Whether a list item, a cell or a heading of the format begins with a token. */
  isBlockStart(at: number): boolean {
    return this.#blockStarts.includes(this.tokens[at]!.start)
  }

  placeholderAt(at: number): Placeholder | undefined {
    const token = this.tokens[at]
    return token?.kind === 'placeholder' ? this.#placeholders.get(token.start) : undefined
  }

  isPunctuation(at: number): boolean {
    const kind = this.tokens[at]?.kind
    return kind === 'punctuation' || kind === 'emoji'
  }

  isTerminator(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && (token.kind === 'emoji' || TERMINATORS.has(token.key))
  }

  /** The range without the ornaments before its words. */
  withoutOrnaments({ from, to }: Range): Range {
    let at = from
    while (at < to && (this.tokens[at]!.kind === 'emoji' || ORNAMENTS.has(this.key(at)))) at++
    return { from: at, to }
  }

  /** The range without punctuation and emoji at either end. */
  trimmed({ from, to }: Range): Range {
    let first = from
    let end = to
    while (first < end && this.isPunctuation(first)) first++
    while (end > first && this.isPunctuation(end - 1)) end--
    return { from: first, to: end }
  }

  wordCount({ from, to }: Range): number {
    let count = 0
    for (let at = from; at < to; at++) if (!this.isPunctuation(at)) count++
    return count
  }

  /** The URLs and mail addresses of the text. */
  get addresses(): readonly string[] {
    this.#addresses ??= this.tokens.filter(({ kind }) => kind === 'address').map(({ start, end }) => this.text.slice(start, end))
    return this.#addresses
  }

  isCapitalised(at: number): boolean {
    return /^\p{Lu}/u.test(this.word(at))
  }
}

const NONE: ReadonlyMap<number, number> = new Map()

const stopWordSets = new WeakMap<Language, ReadonlySet<string>>()

function stopWordsOf(language: Language): ReadonlySet<string> {
  let set = stopWordSets.get(language)
  if (!set) {
    set = new Set(language.stopWords.map(foldingOf(language)))
    stopWordSets.set(language, set)
  }
  return set
}
