import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * A reader holds about twenty words in mind. At forty, the beginning of the sentence is gone before its end, and so is the point.
 *
 * Left alone: disclaimers, quotations, code; an address or a placeholder counts as one word.
 *
 * Source: GOV.UK style guide (“over 25 words is hard to read”); the Flesch tradition of counting words a sentence.
 */
export default defineRule({
  id: 'long-sentence',
  summary: 'Make two sentences of one.',
  severity: 'info',
  options: {
    most: number(25, 'Words that a sentence may have.', 5),
  },
  messages: {
    long: 'By its end, a sentence of {count} words has lost its reader; make two or three of it.',
  },

  *check({ message, options }) {
    for (const sentence of message.sentences) {
      let count = 0
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const { kind, isProtected } = message.tokens[at]!
        if (kind !== 'punctuation' && kind !== 'emoji' && (!isProtected || kind === 'address')) count++
      }
      if (count > options.most) yield { at: sentence, message: 'long', data: { count: String(count) } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      options: { most: 12 },
      bad: `
        Hi Sam,

        ⟦The part that we ordered for you last week arrived this morning, and we can fit it on Friday.⟧

        Maya
      `,
      good: `
        Hi Sam,

        The part for your bike arrived this morning. We can fit it on Friday.

        Maya
      `,
    },
  ],
}
