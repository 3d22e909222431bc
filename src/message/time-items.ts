import type { TimeDirection } from '../language/lexicon/times.ts'
import type { Token } from '../language/tokens.ts'
import type { PlaceholderRole } from '../prose.ts'
import type { Message, TimeExpression, TimeLevel, TimeValue } from './message.ts'
import { type TimeDictionary, type TimeWord, timeDictionaryOf } from './time-words.ts'

export type Grain = TimeExpression['grain']

/** The phrase lists that are whole times, what they are, and how much they say. */
export const PHRASES: Readonly<Record<string, { kind: TimeExpression['kind']; level: TimeLevel; grain: Grain }>> = {
  clockTimes: { kind: 'clock', level: 3, grain: 'minute' },
  dayTimes: { kind: 'deadline', level: 3, grain: 'day' },
  boundedTimes: { kind: 'period', level: 2, grain: 'none' },
  looseTimes: { kind: 'period', level: 1, grain: 'none' },
  vagueTimes: { kind: 'vague', level: 0, grain: 'none' },
  eventTimes: { kind: 'event', level: 1, grain: 'none' },
  recurrentTimes: { kind: 'recurrence', level: 2, grain: 'none' },
  pastTimes: { kind: 'past', level: 3, grain: 'none' },
}

/** A token or a few, as the tagger sees them. */
export interface TimeItem {
  readonly first: number
  readonly end: number
  readonly token: Token
  readonly word: TimeWord | undefined
  readonly digits: string | undefined
  readonly placeholder: PlaceholderRole | undefined
  readonly phrase: keyof typeof PHRASES | undefined
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** The part of a time that makes it one; prepositions around it come later. Item indices. */
export interface TimeCore {
  first: number
  end: number
  kind: TimeExpression['kind']
  level: TimeLevel
  grain: Grain
  value: Mutable<TimeValue>
  /** The hour by which the named part of the day is over. */
  part?: number
  /** Stands only beside another time or after a preposition. */
  isWeak?: boolean
  direction?: TimeDirection
}

/** Reads the tokens of a message as a tagger of times wants them: whole phrases, words of time, plain numbers, placeholders. */
export class TimeItemReader {
  readonly #message: Message
  readonly #tokens: readonly Token[]
  readonly #dictionary: TimeDictionary
  readonly #phrases: ReadonlyMap<number, { name: string; end: number }>
  readonly #roles: ReadonlyMap<number, PlaceholderRole>

  constructor(message: Message) {
    this.#message = message
    this.#tokens = message.tokens
    this.#dictionary = timeDictionaryOf(message.language)
    const phrases = new Map<number, { name: string; end: number }>()
    for (const name of [...Object.keys(PHRASES), 'noTimes']) {
      for (const { firstToken, endToken } of message.matches.of(name)) {
        const known = phrases.get(firstToken)
        if (!known || endToken > known.end || (endToken === known.end && name === 'noTimes'))
          phrases.set(firstToken, { name, end: endToken })
      }
    }
    this.#phrases = phrases
    this.#roles = new Map(message.placeholders.map(({ start, token }) => [start, token.role]))
  }

  /** From one token to another, end exclusive. */
  itemsOf(first: number, end: number): TimeItem[] {
    const items: TimeItem[] = []
    for (let at = first; at < end; ) {
      const token = this.#tokens[at]!
      const phrase = this.#phrases.get(at)
      const found = token.kind === 'word' ? this.#dictionary.at(this.#tokens, at, end) : undefined
      const isPhrase = phrase !== undefined && phrase.end <= end && phrase.end - at >= (found?.length ?? 0)
      const length = isPhrase ? phrase.end - at : (found?.length ?? 1)
      items.push({
        first: at,
        end: at + length,
        token,
        word: isPhrase || token.isProtected ? undefined : found?.word,
        digits: !isPhrase && token.kind === 'number' && this.#isPlainNumber(at) ? asciiDigits(textOf(this.#message, token)) : undefined,
        placeholder: !isPhrase && token.kind === 'placeholder' ? (this.#roles.get(token.start) ?? 'other') : undefined,
        phrase: isPhrase && phrase.name !== 'noTimes' ? phrase.name : undefined,
      })
      at += length
    }
    return items
  }

  /** No part of an id, a version, an amount or a phone number. */
  #isPlainNumber(at: number): boolean {
    const token = this.#tokens[at]!
    if (token.isProtected) return false
    const before = this.#tokens[at - 1]
    if (before && before.line === token.line) {
      if (!token.isSpaced && !OPENERS.has(before.key)) return false
      if (AMOUNT_SIGNS.has(before.key)) return false
      if (before.kind === 'number' && token.isSpaced) return false
    }
    const after = this.#tokens[at + 1]
    if (!after || after.line !== token.line) return true
    if (AMOUNT_SIGNS.has(after.key)) return false
    return after.kind !== 'number' || !after.isSpaced
  }

  /** Whether a phrase covers the tokens. */
  covers(first: number, end: number): boolean {
    const phrase = this.#phrases.get(first)
    return phrase !== undefined && phrase.end >= end
  }
}

/** Of the prepositions among some items the one that says most. */
export function strongestDirection(items: readonly TimeItem[], first: number, end: number): TimeDirection | undefined {
  let strongest: TimeDirection | undefined
  for (let at = first; at < end; at++) {
    const word = items[at]!.word
    for (const direction of [word?.before, word?.behind])
      if (direction && (!strongest || RANK[direction] > RANK[strongest])) strongest = direction
  }
  return strongest
}

/** Of several prepositions the tighter one counts. */
export const RANK: Readonly<Record<TimeDirection, number>> = { at: 1, for: 2, after: 3, within: 4, by: 5, between: 6, past: 7 }

const OPENERS: ReadonlySet<string> = new Set(['(', '[', '"', "'", '-', '~', '±', '*', '_', '>', '<'])
const AMOUNT_SIGNS: ReadonlySet<string> = new Set(['€', '$', '£', '₹', '%', '#', '§', '°', '¥'])

function asciiDigits(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (letter) => {
    if (letter === '–' || letter === '’') return '-'
    const code = letter.charCodeAt(0)
    return code >= 0x0966 && code <= 0x096f ? String(code - 0x0966) : letter
  })
}

function textOf(message: Message, { start, end }: Token): string {
  return message.text.slice(start, end)
}
