import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * One apology is heard; the fourth asks the reader to comfort the writer. After the first, people want to know what happens now.
 *
 * Left alone: one apology at the beginning and one at the end.
 *
 * Source: Singh et al. (2018) in Harvard Business Review, “‘Sorry’ is not enough”; seed S4, advice 13.
 */
export default defineRule({
  id: 'over-apology',
  summary: 'Apologise once, and well.',
  severity: 'info',
  needs: ['apologies'],
  options: {
    most: number(2, 'Apologies that one message may hold.', 1),
  },
  messages: {
    tooMany: '“{apology}” is apology number {count}; the first one was heard, so write what happens now instead.',
  },

  *check({ message, options }) {
    const clauses = new Set<number>()
    for (const apology of message.actsOf('apology')) {
      const clause = message.clauseAt(apology.start)
      if (clause) clauses.add(clause.firstToken)
      if (clauses.size <= options.most) continue
      yield { at: apology, message: 'tooMany', data: { apology: apology.text, count: String(clauses.size) } }
      return
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I'm so sorry about the mix-up. Sorry for the delay, too. ⟦Sorry⟧ for the wrong bill.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry about the wrong bill. The right one is attached.

        Maya
      `,
    },
    {
      because: 'one at the beginning and one at the end are human',
      good: `
        Hi Sam,

        Sorry for the delay. I have refunded the fee. Sorry again.

        Maya
      `,
    },
  ],
}
