import { defineRule, type Examples } from '../src/rule.ts'

/**
 * In YAML `#{ticket.number}` begins a comment, `{{name}}` at the head of a value begins a map, `*|FNAME|*` an alias. The helpdesk never
 * gets the tag, and the customer reads a sentence with a hole in it, or none at all.
 *
 * Speaks only for files whose format does this, and only where it really happens: a value in quotes is left alone.
 *
 * Source: YAML 1.2.2, sections 6.6 (comments), 6.9 (anchors, tags), 7.1 (aliases), 7.4 (flow collections).
 */
export default defineRule({
  id: 'swallowed-placeholder',
  summary: 'Put a value with such a tag in quotes.',
  severity: 'error',
  messages: {
    comment: 'YAML reads “{tag}” as a comment, so the rest of the line is never sent; put the value in quotes.',
    node: 'YAML reads “{tag}” as {thing} of its own, so the helpdesk never gets the tag; put the value in quotes.',
  },

  *check({ context }) {
    for (const { start, end, text, as } of context.swallowed ?? []) {
      const shared = { at: { start: 0, end: 0 }, inFile: { start, end } }
      if (as === 'comment') yield { ...shared, message: 'comment', data: { tag: text } }
      else yield { ...shared, message: 'node', data: { tag: text, thing: THINGS[as] } }
    }
  },
})

const THINGS = { anchor: 'an anchor', alias: 'an alias', tag: 'a tag', map: 'a map', list: 'a list', error: 'a mistake' } as const

export const examples: Examples = {
  en: [
    {
      format: 'yaml',
      bad: `
        - id: 12
          name: Received
          content: Hi Sam, we have your message about order ⟦#{ticket.number}⟧ and answer it by 4 pm today.
      `,
      good: `
        - id: 12
          name: Received
          content: "Hi Sam, we have your message about order #{ticket.number} and answer it by 4 pm today."
      `,
    },
    {
      because: 'the tag stands inside a word of the value, where YAML leaves it alone',
      format: 'yaml',
      good: `
        - id: 12
          name: Received
          content: Hi Sam, we have your message about order {{ticket.id}} and answer it by 4 pm today.
      `,
    },
  ],
}
