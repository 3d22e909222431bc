import { defineRule, type Examples, oneOf } from '../src/rule.ts'

/**
 * Not every customer has left a name. A tag without a fallback greets them with “Hi ,”, and an empty fallback does the same on purpose.
 *
 * Only tags for the customer’s name are looked at, and only where their syntax can say a fallback: those of help desks that write one
 * inside the tag, and those of a template in which another tag has one. Under `strict` all tags in double braces.
 *
 * Source: the manuals of Help Scout, FreeScout, Intercom and Liquid on fallbacks (`,fallback=`, `| default:`).
 */
export default defineRule({
  id: 'placeholder-fallback',
  summary: 'Give the name tag a fallback.',
  severity: 'warning',
  options: {
    names: oneOf(['greeting', 'all'], 'greeting', 'Whether only tags in the greeting are looked at, or all for the customer’s name.'),
  },
  messages: {
    empty: '“{tag}” falls back to nothing, and a customer without a name reads a gap; name a word that fits there.',
    missing: '“{tag}” leaves a gap for a customer without a name; give it a fallback.',
  },

  *check({ message, options }) {
    const { placeholders, greeting } = message
    const speaking = new Set(placeholders.filter(({ token }) => token.fallback !== undefined).map(({ token }) => token.syntax))
    for (const { start, end, text, token } of placeholders) {
      if (token.role !== 'recipient' || token.isControl || token.isBlank) continue
      const at = { start, end }
      const isGreeting = greeting !== undefined && greeting.start <= start && end <= greeting.end
      if (!isGreeting && options.names === 'greeting') continue
      if (token.fallback !== undefined) {
        if (token.fallback.trim() === '') yield { at, message: 'empty', data: { tag: text } }
        continue
      }
      if (!message.isTemplate) continue
      const isKnown = token.syntax === 'brace-percent' || speaking.has(token.syntax)
      if (isKnown || token.syntax === 'double-brace') yield { at, message: 'missing', data: { tag: text }, isStrict: !isKnown }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { template: true },
      bad: `
        Hi ⟦{%customer.firstName%}⟧,

        Your parcel leaves today.

        {%user.firstName%}
      `,
      good: `
        Hi {%customer.firstName,fallback=there%},

        Your parcel leaves today.

        {%user.firstName%}
      `,
    },
    {
      context: { template: true },
      bad: `
        Hi ⟦{{ customer.first_name | default: "" }}⟧,

        Your parcel leaves today.

        {{ agent.name }}
      `,
      good: `
        Hi {{ customer.first_name | default: "there" }},

        Your parcel leaves today.

        {{ agent.name }}
      `,
    },
    {
      because: 'this syntax has no fallbacks',
      context: { template: true },
      good: `
        Hi #{ticket.customer.firstname},

        Your parcel leaves today.

        #{user.firstname}
      `,
    },
  ],
}
