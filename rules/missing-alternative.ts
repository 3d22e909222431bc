import { defineRule, type Examples, type Message } from '../src/rule.ts'

/**
 * A no at which the message ends leaves the reader where they were, only without hope. There is nearly always something: another way,
 * who else to ask, what can be done today, how to appeal. “What I can do is …” is the sentence that people remember.
 *
 * Left alone: any offer, option, route of appeal, link, question that gives a choice, or something that has been done instead. Polite
 * closings (“if you have any questions”) are none of these.
 *
 * Source: seed S4, advice 12; Singh et al. on solutions and apologies in service recovery.
 */
export default defineRule({
  id: 'missing-alternative',
  summary: 'Say what is possible after saying what is not.',
  severity: 'warning',
  needs: ['refusals', 'alternativeOffers'],
  also: ['waysOn', 'politeOffers', 'salesPitches'],
  kinds: ['bad-news'],
  messages: {
    deadEnd:
      '“{news}” leaves the reader without a next step; add what you can do, who else can help, or how to ask again: “What I can do is …”.',
  },

  *check({ message, words }) {
    const news = message.actsOf('bad-news').at(0)
    if (!news) return
    if (message.promises.some(({ action, isConditional, head }) => !isConditional && action !== 'other' && !isNegated(message, head.start)))
      return
    const isIdle = (start: number): boolean => {
      const sentence = message.sentenceAt(start)
      return !sentence || words.politeOffers.has(sentence) || words.salesPitches.has(sentence) || isNegated(message, start)
    }
    if (message.actsOf('alternative').some(({ start }) => !isIdle(start))) return
    if (words.waysOn.find().some((way) => !isIdle(way.start) && !(way.start < news.end && news.start < way.end))) return
    const hasLink = message.body.some(({ firstToken, endToken }) =>
      message.tokens.slice(firstToken, endToken).some(({ kind }) => kind === 'address'),
    )
    if (hasLink) return
    yield { at: news, message: 'deadEnd', data: { news: news.text } }
  },
})

function isNegated(message: Message, offset: number): boolean {
  return message.clauseAt(offset)?.isNegated ?? false
}

export const examples: Examples = {
  en: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        I'm sorry, but we ⟦can't repair⟧ it.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, but we can't repair it. What I can do is send you a used one for 90 euros.

        Maya
      `,
    },
    {
      because: 'there is a way to appeal',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        I'm sorry, your claim was declined. You may appeal within 30 days.

        Maya
      `,
    },
  ],
}
