import retextReadability from 'retext-readability'
import { ownWords, pluginReader } from '../src/engine/adopt.ts'
import { defineRule, type Examples, number } from '../src/rule.ts'
import { mayBeHard, readabilityDefaults } from './adopted/prefilters.ts'

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
    age: number(readabilityDefaults.age, 'The age of the reader, in years of schooling plus six.', 6),
    formulas: number(readabilityDefaults.formulas, 'How many of the seven formulas must agree.', 1),
    words: number(
      readabilityDefaults.words,
      'The number of words from which a sentence is looked at; the formulas were made for longer texts.',
      1,
    ),
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
