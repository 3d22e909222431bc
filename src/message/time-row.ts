import type { TimeDirection } from '../language/lexicon/times.ts'
import type { Message } from './message.ts'
import type { PromiseHeads } from './promise-heads.ts'
import type { TimeItem } from './time-items.ts'

/** A number of something, as it stands before a unit: `3`, `3 to 5`, `two (2)`, `{{n}}`, `a`, `a few`. */
export interface Count {
  readonly end: number
  readonly amount: number | undefined
  readonly isArticle?: boolean
  readonly isLoose?: boolean
  readonly isRange?: boolean
  readonly isPlaceholder?: boolean
}

/** The items of a sentence, and what stands around each. */
export class TimeRow {
  readonly items: readonly TimeItem[]
  readonly #message: Message
  /** The tokens at which a conjunction begins. */
  readonly #coordinators: ReadonlySet<number>
  readonly #heads: PromiseHeads

  constructor(items: readonly TimeItem[], message: Message, coordinators: ReadonlySet<number>, heads: PromiseHeads) {
    this.items = items
    this.#message = message
    this.#coordinators = coordinators
    this.#heads = heads
  }

  prepositionBefore(at: number): TimeDirection | undefined {
    let before = at - 1
    while (before > 0 && this.items[before]!.word?.isJoint && this.items[before]!.word!.before === undefined) before--
    return this.items[before]?.word?.before
  }

  hasPrepositionBefore(at: number): boolean {
    return this.prepositionBefore(at) !== undefined
  }

  shiftBefore(at: number): boolean {
    return this.items[at - 1]?.word?.shift !== undefined
  }

  /** Whether a full stop stands right behind an item. */
  isDotted(at: number): boolean {
    return this.items[at + 1]?.token.key === '.' && !this.items[at + 1]!.token.isSpaced
  }

  /** The end of an item with the full stop that belongs to it: the last one of a sentence does not. */
  behindDot(at: number): number {
    return this.isDotted(at) && this.items[at + 2] !== undefined ? at + 2 : at + 1
  }

  /** “at 3 and explain”, “at 3 then”; not “at 3 Mill Lane”. */
  standsAlone(at: number): boolean {
    const after = this.items[at + 1]
    return (
      after === undefined ||
      (after.token.kind === 'punctuation' && after.token.key !== '%') ||
      after.word?.before !== undefined ||
      this.#coordinators.has(after.first)
    )
  }

  /** Whether an item stands right behind words of promising: “You'll hear 26/11”. */
  isBehindPromise(at: number): boolean {
    return this.#heads.endsAt(this.items[at]!.first) && this.standsAlone(at)
  }

  /** Whether an item is the last one of a clause that promises something: “We'll ring you back 26/11.” */
  endsPromise(at: number): boolean {
    const after = this.items[at + 1]
    if (after !== undefined && !PAUSES.has(after.token.key)) return false
    for (let before = at - 1; before >= 0; before--) {
      const { first, end, token } = this.items[before]!
      if (token.kind === 'punctuation') return false
      for (let one = first; one < end; one++) if (this.#heads.beginsAt(one)) return true
    }
    return false
  }

  isCapitalised({ token }: TimeItem): boolean {
    return /^\p{Lu}/u.test(this.#message.text.slice(token.start, token.start + 2))
  }

  /** Whether a word is written with a stop: “Di.” */
  isShortened({ token }: TimeItem): boolean {
    return this.#message.text[token.end - 1] === '.'
  }

  year(at: number): { year: number; end: number } | undefined {
    const next = this.items[at]?.token.key === ',' ? at + 1 : at
    const digits = this.items[next]?.digits
    return digits !== undefined && /^20\d\d$/.test(digits) ? { year: Number(digits), end: next + 1 } : undefined
  }

  count(at: number): Count | undefined {
    const first = this.#numberAt(at)
    if (!first) return undefined
    let { end, amount } = first
    if (!first.isArticle || this.items[end]?.word?.isRange) {
      const dash = this.items[end]
      const second = dash && (dash.token.key === '-' || dash.word?.isRange) ? this.#numberAt(end + 1) : undefined
      if (second && second.amount !== undefined) {
        amount = Math.max(amount ?? 0, second.amount)
        end = second.end
        return { ...first, isArticle: false, amount, end }
      }
      if (this.items[end]?.token.key === '(' && this.items[end + 1]?.digits !== undefined && this.items[end + 2]?.token.key === ')')
        end += 3
    }
    return { ...first, amount, end }
  }

  #numberAt(at: number): Count | undefined {
    const item = this.items[at]
    if (!item) return undefined
    const { word, digits } = item
    if (digits !== undefined) {
      const plain = /^\d{1,4}(?:[.,]\d)?$/.exec(digits)
      if (plain) return { end: at + 1, amount: Number(digits.replace(',', '.')) }
      const range = /^(\d{1,3})[-/–](\d{1,3})$/.exec(digits)
      if (range) return { end: at + 1, amount: Math.max(Number(range[1]), Number(range[2])), isRange: true }
      return undefined
    }
    if (item.placeholder !== undefined) return { end: at + 1, amount: undefined, isPlaceholder: true }
    if (word?.isLoose) return { end: at + 1, amount: undefined, isLoose: true }
    if (word?.number !== undefined) return { end: at + 1, amount: word.number, ...(word.isArticle && { isArticle: true }) }
    return undefined
  }
}

const PAUSES: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '…', ')', '।'])
