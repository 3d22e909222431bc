import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/**
 * What tells sentences of some classes from all others: the weights of a linear classifier. They are learnt from labelled sentences
 * (`npm run train`), and nobody writes them by hand; to read them is worth it all the same.
 */
export interface SentenceClasses {
  /** What tells apart the states of the sentences from which they were learnt. */
  readonly source?: string
  /** Each class by the id of the rule that speaks about its sentences. */
  readonly names: readonly string[]
  /** What a sentence has for each class before its first word, in tenths of a unit of the log of the odds, as all weights. */
  readonly biases: readonly number[]
  /** Above this sum a sentence is taken to be of a class. */
  readonly threshold: number
  /**
   * Lines of a feature and what it weighs, a letter for each class (`a` for the first) with a number: `luckily a12c-3`. A feature is a word
   * (`luckily`), the beginning of a longer one (`luck*`), two words in a row (`lucky_you`), the first or the last word (`^_lucky`, `now_$`);
   * `0` stands for a number, `{}` for a placeholder, `@` for an address.
   */
  readonly weights: string
}

/** So many weights are one unit of the log of the odds. */
export const UNITS = 10

/** So many letters of a word stand for all its forms. */
const STEM = 4

/** Sentences that are shorter are weighed as if they had so many words: one word tells little. */
const FEWEST_WORDS = 4

/** So many features have to tell the class of a sentence by themselves. */
const STRONGEST = 12

/** How a token is called in features; punctuation, but for what shouts, asks or trails off, is not. */
export function featureWordOf({ kind, key, isProtected }: Token): string | undefined {
  if (isProtected || kind === 'address') return '@'
  if (kind === 'number') return '0'
  if (kind === 'placeholder') return '{}'
  if (kind === 'punctuation') return TELLING_MARKS.test(key) ? key[0] : undefined
  return kind === 'word' ? key.replace(DIGITS, '0') : key
}

const TELLING_MARKS = /^[!?…]/
const DIGITS = /\p{Nd}/gu

/** Calls `visit` with every feature of a sentence, and the index of the word to which it belongs. Linear in the length of the words. */
export function eachFeature(words: readonly string[], visit: (feature: string, at: number) => void): void {
  let before = '^'
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    visit(word, at)
    if (word.length > STEM) visit(`${word.slice(0, STEM)}*`, at)
    visit(`${before}_${word}`, at)
    before = word
  }
  if (words.length > 0) visit(`${before}_$`, words.length - 1)
}

/** By what the sum of the weights of so many words is multiplied, so that long sentences do not outweigh short ones. */
export function lengthFactor(wordCount: number): number {
  return 1 / Math.sqrt(Math.max(FEWEST_WORDS, wordCount))
}

/** A class that a sentence belongs to. */
export interface Classification {
  readonly name: string
  /** By how much it is above the threshold, in units of the log of the odds. */
  readonly margin: number
  /** The words that speak for it, as a stretch: `words[from]` up to, not including, `words[to]`. */
  readonly from: number
  readonly to: number
}

const FIRST_LETTER = 97
const LINE_BREAK = 10
const MINUS = 45
const ZERO = 48

/** Tells of which class a sentence is. Made once a language. */
export class SentenceClassifier {
  readonly #names: readonly string[]
  /** For each feature where its weights begin, one a class. */
  readonly #rows = new Map<string, number>()
  readonly #weights: Int16Array
  /** What a sentence of a class has before its first word, less the threshold. */
  readonly #starts: readonly number[]

  constructor({ names, biases, threshold, weights }: SentenceClasses) {
    this.#names = names
    this.#starts = biases.map((bias) => bias - threshold)
    // Ten thousand lines are read before the first message, so by hand: patterns would take as long as all else.
    const all: number[] = []
    for (let at = 0; at < weights.length; ) {
      const space = weights.indexOf(' ', at)
      if (space < 0) break
      const row = all.length
      this.#rows.set(weights.slice(at, space), row)
      for (let column = 0; column < names.length; column++) all.push(0)
      at = space + 1
      while (at < weights.length && weights.charCodeAt(at) !== LINE_BREAK) {
        const column = weights.charCodeAt(at++) - FIRST_LETTER
        const sign = weights.charCodeAt(at) === MINUS ? -1 : 1
        if (sign < 0) at++
        let weight = 0
        for (let digit = weights.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = weights.charCodeAt(++at) - ZERO) {
          weight = weight * 10 + digit
        }
        all[row + column] = sign * weight
      }
      at++
    }
    this.#weights = Int16Array.from(all)
  }

  /** The class that a sentence belongs to most of all, if to any. */
  classify(words: readonly string[]): Classification | undefined {
    const sums = new Int32Array(this.#names.length)
    eachFeature(words, (feature) => {
      const row = this.#rows.get(feature)
      if (row !== undefined) for (let at = 0; at < sums.length; at++) sums[at]! += this.#weights[row + at]!
    })
    const factor = lengthFactor(words.length)
    let best = -1
    let margin = 0
    for (const [index, start] of this.#starts.entries()) {
      const own = start + sums[index]! * factor
      if (own > margin) {
        best = index
        margin = own
      }
    }
    if (best < 0 || this.#strongest(words, best) * factor + this.#starts[best]! <= 0) return undefined
    return { name: this.#names[best]!, margin: margin / UNITS, ...this.#tellingStretch(words, best) }
  }

  /** The sum of the heaviest weights. In a long sentence a great many light ones add up to much and tell nothing. */
  #strongest(words: readonly string[], index: number): number {
    const own: number[] = []
    eachFeature(words, (feature) => {
      const row = this.#rows.get(feature)
      if (row !== undefined) own.push(this.#weights[row + index]!)
    })
    own.sort((a, b) => b - a)
    return own.slice(0, STRONGEST).reduce((sum, weight) => sum + weight, 0)
  }

  /** The stretch of words whose weights sum up to the most. */
  #tellingStretch(words: readonly string[], index: number): { from: number; to: number } {
    const own = new Int32Array(words.length)
    eachFeature(words, (feature, at) => {
      const row = this.#rows.get(feature)
      if (row !== undefined) own[at]! += this.#weights[row + index]!
    })
    let best = { from: 0, to: words.length, sum: 0 }
    let from = 0
    let sum = 0
    for (let at = 0; at < own.length; at++) {
      if (sum <= 0) {
        from = at
        sum = 0
      }
      sum += own[at]!
      if (sum > best.sum) best = { from, to: at + 1, sum }
    }
    return { from: best.from, to: best.to }
  }
}

const classifiers = new WeakMap<Language, SentenceClassifier>()

/** The classifier of a pack, made when it is first asked for; none where the pack knows no classes. */
export function classifierOf(language: Language): SentenceClassifier | undefined {
  if (!language.sentenceClasses) return undefined
  let classifier = classifiers.get(language)
  if (!classifier) {
    classifier = new SentenceClassifier(language.sentenceClasses)
    classifiers.set(language, classifier)
  }
  return classifier
}
