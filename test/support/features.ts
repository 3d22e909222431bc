import { STEM } from '../../src/language/weight-table.ts'

/**
 * The features of a sentence, as the weights name them: its words, the beginnings of the longer ones, and what stands beside what. The
 * linter weighs them without writing them out; what is learnt from them is to be read.
 */
export function featuresOf(words: readonly string[]): string[] {
  const around = ['^', ...words, '$']
  const pairs = words.length === 0 ? [] : around.slice(1).map((word, at) => `${around[at]}_${word}`)
  const stems = words.filter(({ length }) => length > STEM).map((word) => `${word.slice(0, STEM)}*`)
  return [...words, ...stems, ...pairs]
}
