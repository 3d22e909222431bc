import { defineRule, type Examples, helpdeskNames, helpdesks, nearestOf, oneOf, strings } from '../src/rule.ts'

/**
 * A tag that the helpdesk does not know is sent as it stands, or leaves a hole: “Hi {{customer.fistname}},”. The customer sees the
 * machine, and the team finds out from the customer.
 *
 * Speaks only where the configuration says which tags there are: a list of its own (`known`), a helpdesk whose tags are documented
 * (`helpdesk`), or both. A name that ends in `*` stands for all that begin so. Gaps to be filled by hand, broken tags and tags that
 * steer are the affair of others.
 *
 * Source: the manuals and sources of the helpdesks named in the option; each either leaves an unknown tag as it is or drops it.
 */
export default defineRule({
  id: 'unknown-placeholder',
  summary: 'Use only the tags that the helpdesk fills.',
  severity: 'error',
  options: {
    known: strings([], 'The paths of the tags that there are, such as “customer.first_name” or “custom.*”.'),
    helpdesk: oneOf(['none', ...helpdeskNames], 'none', 'A helpdesk whose documented tags are known.'),
  },
  messages: {
    unknown: 'The helpdesk does not know “{tag}”, so the customer sees it as it stands, or a gap; use a tag from its list.',
    nearest: 'The helpdesk does not know “{tag}”, so the customer sees it as it stands, or a gap; did you mean “{name}”?',
  },

  *check({ message, options }) {
    const desk = options.helpdesk === 'none' ? undefined : helpdesks[options.helpdesk]
    const names = [...options.known, ...(desk?.names ?? [])]
    if (names.length === 0) return
    const isCaseSensitive = desk?.isCaseSensitive ?? true
    for (const { start, end, text, token } of message.placeholders) {
      if (token.isControl || token.isBlank || token.syntax === 'broken' || token.path === '') continue
      if (names.some((name) => fits(token.path, name, isCaseSensitive))) continue
      const at = { start, end }
      const name = nearestOf(
        token.path,
        names.filter((each) => !each.endsWith('*')),
      )
      if (name === undefined) yield { at, message: 'unknown', data: { tag: text } }
      else yield { at, message: 'nearest', data: { tag: text, name } }
    }
  },
})

/** Whether a path is the name, or one of those that a `*` at its end stands for. */
function fits(path: string, name: string, isCaseSensitive: boolean): boolean {
  const [given, known] = isCaseSensitive ? [path, name] : [path.toLowerCase(), name.toLowerCase()]
  return known.endsWith('*') ? given.startsWith(known.slice(0, -1)) : given === known
}

export const examples: Examples = {
  en: [
    {
      context: { template: true },
      options: { known: ['customer.first_name', 'agent.name'] },
      bad: `
        Hi ⟦{{customer.fist_name}}⟧,

        Your parcel leaves today.

        {{agent.name}}
      `,
      good: `
        Hi {{customer.first_name}},

        Your parcel leaves today.

        {{agent.name}}
      `,
    },
    {
      context: { template: true },
      options: { helpdesk: 'zendesk' },
      bad: `
        Hi {{ticket.requester.first_name}},

        Ticket ⟦{{ticket.number}}⟧ is solved: I changed the lock.

        {{current_user.first_name}}
      `,
      good: `
        Hi {{ticket.requester.first_name}},

        Ticket {{ticket.id}} is solved: I changed the lock.

        {{current_user.first_name}}
      `,
    },
    {
      because: 'tags that steer, and fields of the house, are known',
      context: { template: true },
      options: { helpdesk: 'zendesk' },
      good: `
        {% if ticket.priority == "urgent" %}Hi {{ticket.requester.first_name}},{% endif %}

        Your model is {{ticket.ticket_field_4711}}.

        {{current_user.name}}
      `,
    },
    {
      because: 'nobody said which tags there are',
      context: { template: true },
      good: `
        Hi {{whoever}},

        Your parcel leaves today.

        {{agent.name}}
      `,
    },
  ],
}
