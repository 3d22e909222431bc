import { defineRule, type Examples, strings } from '../src/rule.ts'

/**
 * A customer who reads “The Support Team” cannot tell who will answer the next reply, cannot ask for that person by name, and
 * has to tell the story again. A name costs nothing, and somebody stands by what was promised.
 *
 * The team may stand beside the name. Some messages have no author, such as a notice that a system sends: list those
 * signatures in `allow`.
 *
 * Source: seed S1, tip 10 (“do not hide behind the team”); Packard, Moore & McFerran (2018) on “I” against “we”.
 */
export default defineRule({
  id: 'team-sign-off',
  summary: 'Sign with your name, not only with the name of the team.',
  severity: 'warning',
  options: {
    allow: strings([], 'Signatures that may stand without a name.'),
  },
  messages: {
    teamOnly: '“{team}” does not tell the customer who wrote this; sign with your name.',
  },

  *check({ message, context, options }) {
    const { signature } = message
    if (signature?.signer !== 'team' || !signature.team) return
    if (message.kind.kind === 'auto-reply' && message.kind.isDeclared) return
    const { team } = signature
    if (options.allow.some((allowed) => allowed.toLowerCase() === team.text.toLowerCase())) return
    yield {
      at: team,
      message: 'teamOnly',
      data: { team: team.text },
      ...(context.agent === undefined ? {} : { expected: [`${context.agent}\n${team.text}`] }),
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        ⟦The Support Team⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya
        The Support Team
      `,
    },
    {
      because: 'a person signs, and says where she works',
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya from the Support Team
      `,
    },
    {
      because: 'this notice has no author',
      options: { allow: ['Team Billing'] },
      good: `
        Your invoice is ready.

        Regards,
        Team Billing
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Je geld komt eraan.

        Met vriendelijke groet,
        ⟦Het supportteam⟧
      `,
      good: `
        Beste Sam,

        Je geld komt eraan.

        Met vriendelijke groet,
        Sanne
      `,
    },
  ],
}
