import { type LearntClasses, lengthFactor, UNITS } from './classifier.ts'
import type { Language } from './language.ts'
import { WeightTable, weightCellsOf } from './weight-table.ts'

/** Tells of which kind a message is by all its sentences. Made once a language. */
export class KindClassifier {
  readonly #classes: LearntClasses
  readonly #table: WeightTable

  /** `cells` are those of a table of the very weights. */
  constructor(classes: LearntClasses, cells = weightCellsOf(classes.weights)) {
    this.#classes = classes
    this.#table = new WeightTable(cells)
  }

  /** The likeliest kind of a message with its probability from 0 to 1, by the words of its sentences. Linear in their letters. */
  classify(sentences: readonly (readonly string[])[]): { name: string; probability: number } {
    const { names, biases } = this.#classes
    const sums = new Int32Array(names.length)
    let wordCount = 0
    for (const words of sentences) {
      wordCount += words.length
      this.#table.eachWeight(words, (index, weight) => {
        sums[index]! += weight
      })
    }
    const factor = lengthFactor(wordCount)
    const odds = biases.map((bias, index) => (bias + sums[index]! * factor) / UNITS)
    const best = odds.indexOf(Math.max(...odds))
    return { name: names[best]!, probability: 1 / (1 + Math.exp(-odds[best]!)) }
  }
}

const classifiers = new WeakMap<Language, KindClassifier>()

/** The classifier of a pack, made when it is first asked for; none where the pack has learnt no kinds. `cells` are those of its weights. */
export function kindClassifierOf(language: Language, cells?: Int32Array): KindClassifier | undefined {
  if (!language.kindClasses?.names.length) return undefined
  let classifier = classifiers.get(language)
  if (!classifier) {
    classifier = new KindClassifier(language.kindClasses, cells)
    classifiers.set(language, classifier)
  }
  return classifier
}
