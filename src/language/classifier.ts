import type { Language } from './language.ts'
import type { Token } from './tokens.ts'
import { WeightTable, weightCellsOf } from './weight-table.ts'

/**
 * What tells texts of some classes from all others: the weights of a linear classifier. They are learnt from labelled texts
 * (`npm run train`), and nobody writes them by hand; to read them is worth it all the same.
 */
export interface LearntClasses {
  readonly names: readonly string[]
  /** What a text has for each class before its first word, in tenths of a unit of the log of the odds, as all weights. */
  readonly biases: readonly number[]
  /**
   * Lines of a feature and what it weighs, a letter for each class (`a` for the first) with a number: `luckily a12c-3`. A feature is a word
   * (`luckily`), the beginning of a longer one (`luck*`), two words in a row (`lucky_you`), the first or the last word (`^_lucky`, `now_$`);
   * `0` stands for a number, `{}` for a placeholder, `@` for an address.
   */
  readonly weights: string
}

/** What tells sentences of some classes, each named by the id of the rule that speaks about it, from all others. */
export interface SentenceClasses extends LearntClasses {
  /** What tells apart the states of the sentences from which they were learnt. */
  readonly source?: string
  /** Above this sum a sentence is taken to be of a class. */
  readonly threshold: number
}

/** So many weights are one unit of the log of the odds. */
export const UNITS = 10

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

/** Tells of which class a sentence is. Made once a language. */
export class SentenceClassifier {
  readonly #names: readonly string[]
  readonly #table: WeightTable
  /** What a sentence of a class has before its first word, less the threshold. */
  readonly #starts: readonly number[]
  readonly #sums: Int32Array

  /** `cells` are those of a table of the very weights. */
  constructor(classes: SentenceClasses, cells = weightCellsOf(classes.weights)) {
    this.#names = classes.names
    this.#starts = classes.biases.map((bias) => bias - classes.threshold)
    this.#sums = new Int32Array(this.#names.length)
    this.#table = new WeightTable(cells)
  }

  /** The class that a sentence belongs to most of all, if to any. */
  classify(words: readonly string[]): Classification | undefined {
    const sums = this.#sums.fill(0)
    this.#table.eachWeight(words, (index, weight) => {
      sums[index]! += weight
    })
    const factor = lengthFactor(words.length)
    let best = -1
    let margin = 0
    for (let index = 0; index < sums.length; index++) {
      const own = this.#starts[index]! + sums[index]! * factor
      if (own > margin) {
        best = index
        margin = own
      }
    }
    if (best < 0) return undefined
    const own: number[] = []
    const byWord = new Int32Array(words.length)
    this.#table.eachWeight(words, (index, weight, at) => {
      if (index !== best) return
      own.push(weight)
      byWord[at]! += weight
    })
    // In a long sentence a great many light weights add up to much and tell nothing.
    if (sumOfLargest(own) * factor + this.#starts[best]! <= 0) return undefined
    return { name: this.#names[best]!, margin: margin / UNITS, ...heaviestStretch(byWord) }
  }
}

function sumOfLargest(weights: number[]): number {
  weights.sort((a, b) => b - a)
  return weights.slice(0, STRONGEST).reduce((sum, weight) => sum + weight, 0)
}

/** The stretch of words whose weights sum up to the most. */
function heaviestStretch(weights: Int32Array): { from: number; to: number } {
  let best = { from: 0, to: weights.length, sum: 0 }
  let from = 0
  let sum = 0
  for (let at = 0; at < weights.length; at++) {
    if (sum <= 0) {
      from = at
      sum = 0
    }
    sum += weights[at]!
    if (sum > best.sum) best = { from, to: at + 1, sum }
  }
  return { from: best.from, to: best.to }
}

const classifiers = new WeakMap<Language, SentenceClassifier>()

/** The classifier of a pack, made when it is first asked for; none where the pack knows no classes. `cells` are those of its weights. */
export function classifierOf(language: Language, cells?: Int32Array): SentenceClassifier | undefined {
  if (!language.sentenceClasses) return undefined
  let classifier = classifiers.get(language)
  if (!classifier) {
    classifier = new SentenceClassifier(language.sentenceClasses, cells)
    classifiers.set(language, classifier)
  }
  return classifier
}
