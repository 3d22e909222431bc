import type { LearntClasses } from './classifier.ts'

const LINE = /^\S+ (?:[a-z]-?\d+)+$/
const FIRST_LETTER = 97

/**
 * Holds classes that somebody else made against what the classifier reads. Throws a `RangeError` that names the key, and the line from 1,
 * where the biases are not one a class, or where a line is no feature with its weights.
 */
export function checkLearntClasses(key: string, { names, biases, weights }: LearntClasses): void {
  if (biases.length !== names.length) {
    throw new RangeError(`${key} has ${names.length} names and ${biases.length} biases; it needs a bias for each name.`)
  }
  const lastLetter = String.fromCharCode(FIRST_LETTER + names.length - 1)
  for (const [index, line] of weights === '' ? [] : weights.split('\n').entries()) {
    const where = `${key}.weights, line ${index + 1}: “${line}”`
    if (!LINE.test(line)) throw new RangeError(`${where} is no feature with its weights, such as “luckily a12b-3”.`)
    const letters = line.slice(line.indexOf(' ')).match(/[a-z]/g) ?? []
    const unknown = letters.find((letter) => letter > lastLetter)
    if (unknown) throw new RangeError(`${where} weighs a class “${unknown}”; the last of ${names.length} is “${lastLetter}”.`)
  }
}
