import writeGood from 'write-good'
import { ownWords } from '../src/engine/adopt.ts'
import { defineRule, type Examples, strings } from '../src/rule.ts'
import { mayBeWordy } from './adopted/prefilters.ts'

/**
 * Words that carry nothing stand between the customer and the answer: “at this point in time” is “now”, “the the” is a slip.
 *
 * The judgement is that of write-good. Its checks for weasel words, passives and adverbs are not used, because they flag every third
 * sentence of a good letter; single words are left to officialese, which knows the trade. Both are options.
 *
 * Source: write-good 1.0.8 (MIT), its lists too-wordy and no-cliches, and its check for words that stand twice.
 */
export default defineRule({
  id: 'wordiness',
  summary: 'Leave out words that carry nothing.',
  severity: 'info',
  options: {
    checks: strings(
      ['tooWordy', 'illusion', 'cliches'],
      'The checks of write-good that run: weasel, illusion, so, thereIs, passive, adverb, tooWordy, cliches, eprime.',
    ),
    fewestWords: strings(['tooWordy', 'cliches'], 'The checks of which only phrases of two words or more are reported.'),
  },
  messages: {
    wordy: '“{words}” makes the reader work for nothing; say it in fewer words, or leave it out.',
    repeated: '“{words}” stands here twice; leave one out.',
  },

  *check({ message, options }) {
    if (!message.language.adopts?.includes('wordiness')) return
    const isDefault = options.checks.every((check) => prefiltered.has(check))
    for (const part of message.body) {
      if (isDefault && !mayBeWordy(message, part)) continue
      const text = ownWords(message, part)
      for (const { index, offset, check } of suggestionsOf(text, options.checks)) {
        const words = text.slice(index, index + offset)
        if (options.fewestWords.includes(check) && !/\S\s+\S/.test(words)) continue
        const at = { start: part.start + index, end: part.start + index + offset }
        if (check === 'illusion') yield { at, message: 'repeated', data: { words }, expected: [''] }
        else yield { at, message: 'wordy', data: { words } }
      }
    }
  },
})

/** The checks for which the prefilter knows every word. */
const prefiltered: ReadonlySet<string> = new Set(['tooWordy', 'illusion', 'cliches'])

interface Suggestion {
  readonly index: number
  readonly offset: number
  readonly check: string
}

function suggestionsOf(text: string, checks: readonly string[]): Suggestion[] {
  const all = ['weasel', 'illusion', 'so', 'thereIs', 'passive', 'adverb', 'tooWordy', 'cliches', 'eprime']
  const suggestions = checks.flatMap((check) => {
    const only = Object.fromEntries(all.map((name) => [name, name === check]))
    return writeGood(text, only).map(({ index, offset }) => ({ index, offset, check }))
  })
  // The lists overlap (“point in time”, “this point in time”); the longest says it all.
  return suggestions.filter(
    (inner) =>
      !suggestions.some(
        (outer) => outer.offset > inner.offset && outer.index <= inner.index && outer.index + outer.offset >= inner.index + inner.offset,
      ),
  )
}

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Priya,

        The parcel is late ⟦due to the fact that⟧ the van broke down.

        Kind regards,
        Tom
      `,
      good: `
        Hi Priya,

        The parcel is late because the van broke down.

        Kind regards,
        Tom
      `,
    },
    {
      bad: `
        Hi Priya,

        I put the ⟦the⟧ parcel in the post.

        Kind regards,
        Tom
      `,
      good: `
        Hi Priya,

        I put the parcel in the post.

        Kind regards,
        Tom
      `,
    },
  ],
}
