import { defineRule, type Examples, number, stopWordsOf, tokensOf } from '../src/rule.ts'

/**
 * “Your issue has been resolved” could answer anybody. One word of the customer's own (the printer, the navy shirt, order 4821) shows
 * that this one was read, and customers who hear it are more satisfied.
 *
 * Left alone: messages of which nobody knows what the customer wrote (from the caller, or from the history under the reply); short ones; templates; other languages than the customer's.
 *
 * Source: Packard & Berger (2021), “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research.
 */
export default defineRule({
  id: 'low-concreteness',
  summary: 'Name the customer’s own thing.',
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  options: {
    fewest: number(20, 'Words from which on a message is long enough to name something.', 1),
  },
  messages: {
    anybody: 'This could answer anybody: no word of what the customer wrote stands in it; name their thing, such as “{word}”.',
  },

  *check({ message, context, options }) {
    const customerText = context.customerText ?? message.history?.text
    if (customerText === undefined || message.isTemplate) return
    const [first] = message.sentences
    const own = message.sentences.flatMap(({ firstToken, endToken }) => message.tokens.slice(firstToken, endToken))
    const said = own.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ key }) => key)
    if (!first || said.length < options.fewest) return
    const stopWords = stopWordsOf(message.language)
    const things = tokensOf(customerText, message.language)
      .filter(
        ({ kind, key, start, end }) =>
          kind === 'number' ||
          (kind === 'word' && !stopWords.has(key) && (key.length >= SHORTEST || isInCapitals(customerText.slice(start, end)))),
      )
      .map(({ key }) => key)
    if (things.length === 0) return
    if (things.some((thing) => said.some((word) => isSame(thing, word)))) return
    if (context.ticket !== undefined && message.text.includes(context.ticket)) return
    const word = things.reduce((longest, key) => (key.length > longest.length ? key : longest))
    yield { at: { start: first.start, end: first.start }, message: 'anybody', data: { word } }
  },
})

/** Words of fewer letters name nothing. */
const SHORTEST = 5

function isInCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

/** Words that begin alike and are about as long: one in two of its forms. */
function isSame(thing: string, word: string): boolean {
  if (thing === word) return true
  return thing.length >= SHORTEST && thing.slice(0, STEM) === word.slice(0, STEM) && Math.abs(thing.length - word.length) <= 3
}

const STEM = 5

export const examples: Examples = {
  en: [
    {
      context: { customerText: 'My label printer is dead since Monday.' },
      options: { fewest: 8 },
      bad: `
        Hi Sam,

        ⟦⟧I can tell you that everything has been resolved and works again.

        Maya
      `,
      good: `
        Hi Sam,

        I can tell you that your label printer works again since this morning.

        Maya
      `,
    },
  ],
}
