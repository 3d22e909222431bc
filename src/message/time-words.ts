import type { Language } from '../language/language.ts'
import type { TimeDirection, TimeUnit, TimeWords } from '../language/lexicon/times.ts'
import { withoutMarks } from '../language/phrases.ts'
import { foldingOf, type Token } from '../language/tokens.ts'

/** What a word, or a few words together, may be in a time. */
export interface TimeWord {
  month?: number
  weekday?: number
  isWeak?: boolean
  number?: number
  isArticle?: boolean
  isLoose?: boolean
  unit?: TimeUnit
  isCalendarWeek?: boolean
  isWorking?: boolean
  day?: number | 'either' | 'either-two'
  part?: number
  shift?: 'this' | 'next' | 'last'
  isEdge?: boolean
  before?: TimeDirection
  behind?: TimeDirection
  isClockBefore?: boolean
  /** A day by itself, whatever part of one it also is. */
  isWholeDay?: boolean
  clockAfter?: 'clock' | 'afternoon'
  isOrdinal?: boolean
  isJoint?: boolean
  isRange?: boolean
}

export interface FoundTimeWord {
  readonly word: TimeWord
  /** How many tokens it takes. */
  readonly length: number
}

interface Sequence {
  readonly keys: readonly string[]
  readonly found: FoundTimeWord
}

/** The time words of a pack, found by the keys of tokens. */
export class TimeDictionary {
  readonly #single = new Map<string, FoundTimeWord>()
  readonly #sequences = new Map<string, Sequence[]>()

  constructor(language: Language) {
    const words = language.times
    if (!words) return
    const all = new Map<string, TimeWord>()
    const add = (word: string, facts: TimeWord): void => {
      all.set(word, { ...all.get(word), ...facts })
    }
    collect(words, add)
    const fold = foldingOf(language)
    for (const [phrase, word] of all) this.#add(phrase.split(' ').map(fold), word, true)
    // A word typed without its marks means the same, unless it is a word of its own.
    if (language.hasOptionalMarks)
      for (const [phrase, word] of all)
        this.#add(
          phrase.split(' ').map((part) => withoutMarks(fold(part))),
          word,
          false,
        )
    for (const sequences of this.#sequences.values()) sequences.sort((one, other) => other.keys.length - one.keys.length)
  }

  /** The longest time word that begins with a token. */
  at(tokens: readonly Token[], at: number, end: number): FoundTimeWord | undefined {
    const { key } = tokens[at]!
    const sequences = this.#sequences.get(key)
    if (sequences)
      for (const { keys, found } of sequences) {
        if (at + keys.length <= end && keys.every((part, index) => tokens[at + index]!.key === part)) return found
      }
    return this.#single.get(key)
  }

  #add(keys: readonly string[], word: TimeWord, wins: boolean): void {
    const found = { word, length: keys.length }
    const [first = ''] = keys
    if (keys.length === 1) {
      if (wins || !this.#single.has(first)) this.#single.set(first, found)
      return
    }
    const sequences = this.#sequences.get(first)
    if (!sequences) this.#sequences.set(first, [{ keys, found }])
    else if (!sequences.some((known) => known.keys.join(' ') === keys.join(' '))) sequences.push({ keys, found })
  }
}

function collect(words: TimeWords, add: (word: string, facts: TimeWord) => void): void {
  const each = (list: readonly string[] | undefined, facts: TimeWord): void => {
    for (const word of list ?? []) add(word, facts)
  }
  for (const [word, month] of Object.entries(words.months)) add(word, { month })
  for (const [word, weekday] of Object.entries(words.weekdays)) add(word, { weekday })
  for (const [word, number] of Object.entries(words.numbers)) add(word, { number })
  for (const [word, number] of Object.entries(words.articles ?? {})) add(word, { number, isArticle: true })
  for (const [word, unit] of Object.entries(words.units)) add(word, { unit })
  for (const [word, day] of Object.entries(words.days)) add(word, { day })
  for (const [word, part] of Object.entries(words.parts)) add(word, { part })
  each(words.wholeDays, { isWholeDay: true })
  each(words.calendarWeeks, { isCalendarWeek: true })
  each(words.weak, { isWeak: true })
  each(words.loose, { isLoose: true })
  each(words.workingDays, { unit: 'day', isWorking: true })
  each(words.working, { isWorking: true })
  each(words.this, { shift: 'this' })
  each(words.next, { shift: 'next' })
  each(words.last, { shift: 'last' })
  each(words.edges, { isEdge: true })
  each(words.clockBefore, { isClockBefore: true })
  each(words.clockAfter, { clockAfter: 'clock' })
  each(words.afternoon, { clockAfter: 'afternoon' })
  each(words.ordinals, { isOrdinal: true })
  each(words.joints, { isJoint: true })
  each(words.ranges, { isRange: true })
  for (const [direction, list] of Object.entries(words.before)) each(list, { before: direction as TimeDirection })
  for (const [direction, list] of Object.entries(words.behind ?? {})) each(list, { behind: direction as TimeDirection })
}

const dictionaries = new WeakMap<Language, TimeDictionary>()

/** The time words of a pack, compiled once. */
export function timeDictionaryOf(language: Language): TimeDictionary {
  let dictionary = dictionaries.get(language)
  if (!dictionary) {
    dictionary = new TimeDictionary(language)
    dictionaries.set(language, dictionary)
  }
  return dictionary
}
