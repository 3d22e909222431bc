import retextReadability from 'retext-readability'
import { ownWords, pluginReader } from '../src/engine/adopt.ts'
import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * A customer reads on a phone, between two other things, and often in a second language. A sentence that five of seven reading formulas call
 * hard is read twice, or not at all.
 *
 * The judgement is that of retext-readability, sentence by sentence.
 *
 * Source: retext-readability 8 (MIT): Dale–Chall, ARI, Coleman–Liau, Flesch, Gunning fog, SMOG, Spache.
 */
export default defineRule({
  id: 'readability',
  summary: 'Write sentences that are read once.',
  severity: 'info',
  options: {
    age: number(18, 'The age of the reader, in years of schooling plus six.', 6),
    formulas: number(5, 'How many of the seven formulas must agree.', 1),
    words: number(22, 'The number of words from which a sentence is looked at; the formulas were made for longer texts.', 1),
  },
  messages: {
    hard: 'This sentence asks a lot of its reader; make two of it, or choose shorter words.',
  },

  *check({ message, options }) {
    if (!message.language.adopts?.includes('readability')) return
    for (const sentence of message.sentences) {
      if (!mayBeHard(sentence.text, options)) continue
      const key = `${options.age} ${options.formulas} ${options.words}`
      let reader = readers.get(key)
      if (!reader) {
        reader = pluginReader(retextReadability, { age: options.age, threshold: options.formulas / 7, minWords: options.words })
        readers.set(key, reader)
      }
      for (const found of reader(ownWords(message, sentence))) {
        yield { at: { start: sentence.start + found.start, end: sentence.start + found.end }, message: 'hard' }
      }
    }
  },
})

const readers = new Map<string, ReturnType<typeof pluginReader>>()

/**
 * Whether the formulas could call a sentence hard: a bound that no sentence which they call hard falls short of. The two formulas
 * with word lists are granted; of the others, those that count letters are worked out as the package does, and those that count
 * syllables are given the most that the letters allow: no more syllables than vowels plus one for each word.
 */
export function mayBeHard(text: string, { age, formulas, words: fewest }: { age: number; formulas: number; words: number }): boolean {
  const words = text.match(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)*/gu) ?? []
  // The package may cut one of these into several words, never join two.
  const pieces = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (pieces < fewest) return false
  const letters = text.replace(/\s/g, '').length
  const vowels = (text.match(/[aeiouyAEIOUYÀ-ÿ]/g)?.length ?? 0) + pieces
  const shortest = Math.min(words.length, pieces) || 1
  let possible = 2
  if (Math.round(4.71 * (letters / shortest) + 0.5 * pieces - 21.43 + 5) > age) possible++
  if (Math.round(0.0588 * ((letters / shortest) * 100) - 0.296 * (100 / pieces) - 15.8 + 5) > age) possible++
  if (20 - Math.floor((206.835 - 1.015 * pieces - 84.6 * (vowels / shortest)) / 10) > age) possible++
  const long = Math.min(pieces, Math.floor(vowels / 3))
  if (Math.round(0.4 * (pieces + 100 * (long / shortest)) + 5) > age) possible++
  if (Math.ceil(Math.sqrt(3 + Math.sqrt(long * 30)) + 2.5) > age || long > 0) possible++
  return possible >= formulas
}

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Priya,

        ⟦Notwithstanding the aforementioned administrative considerations regarding international documentation, representatives habitually necessitate supplementary authentication materials substantiating organisational affiliation, residential circumstances and contractual responsibilities.⟧

        Kind regards,
        Tom
      `,
      good: `
        Hi Priya,

        Because you live abroad, we need one more paper from you. A letter from your employer with your address on it is enough.

        Kind regards,
        Tom
      `,
    },
  ],
}
