import { defineRule, type Examples, linksOf, shownValues, type Variant, variantOf } from '../src/rule.ts'

/**
 * A template is mended in one language and forgotten in the others: the Dutch customer gets no ticket number, the Polish one no name to
 * ask for. Each variant may say things its own way; what a customer needs must stand in all of them.
 *
 * Compared are tags (but not by which name the customer is greeted), the hosts of links, and whether there is a greeting and a signature. What most variants have and one lacks is
 * missing there; of two, what one has is missing in the other. Files are variants by their names (“welcome.nl.md” beside
 * “welcome.en.md”, “nl/welcome.md” beside “en/welcome.md”), and so are the texts of two such files by their keys.
 *
 * Source: seed S4, advice 14 (standards begin with sample letters).
 */
export default defineRule({
  id: 'variant-parity',
  summary: 'Let every language of a template say the same.',
  severity: 'warning',
  messages: {
    placeholder: '“{tag}” stands in “{other}” and not here, so these customers are told less; add it, or take it out there.',
    link: 'The link to “{link}” stands in “{other}” and not here, so these customers are told less; add it, or take it out there.',
    greeting: '“{other}” greets its reader and this variant does not; greet here, too.',
    signature: '“{other}” is signed and this variant is not; sign here, too.',
    extraPlaceholder: '“{tag}” stands only here, and not in “{other}”; add it there, or take it out here.',
  },

  *check({ message, context }) {
    const others = context.variants ?? []
    if (others.length === 0) return
    const own = variantOf(message, '')
    const start = message.sentences[0]?.start ?? 0
    const end = message.sentences.at(-1)?.end ?? message.text.length
    const majority = (others.length + 1) / 2
    // Who names the customer by the first name here and by the full one there tells both who is meant.
    const ownNames = own.names ?? []
    const isNamed = (tag: string, variants: readonly Variant[]): boolean =>
      ownNames.length > 0 && variants.every(({ names = [] }) => names.length > 0 && (names.includes(tag) || ownNames.includes(tag)))

    for (const tag of new Set(others.flatMap(({ placeholders }) => placeholders))) {
      const holders = others.filter(({ placeholders }) => placeholders.includes(tag))
      if (!own.placeholders.includes(tag) && holders.length >= majority && !isNamed(tag, holders)) {
        yield { at: { start: end, end }, message: 'placeholder', data: { tag, other: holders[0]!.name } }
      }
    }
    for (const { start, end, token } of message.placeholders) {
      if (others.length < 2 || token.isControl || token.isBlank || token.path === '') continue
      const tag = shownValues(token).find(
        (value) => !others.some(({ placeholders }) => placeholders.includes(value)) && !isNamed(value, others),
      )
      if (tag !== undefined) yield { at: { start, end }, message: 'extraPlaceholder', data: { tag, other: others[0]!.name } }
    }
    const links = new Set(linksOf(message).map(({ link }) => link))
    for (const link of new Set(others.flatMap((other) => other.links))) {
      const holders = others.filter((other) => other.links.includes(link))
      if (!links.has(link) && holders.length >= majority)
        yield { at: { start: end, end }, message: 'link', data: { link, other: holders[0]!.name } }
    }
    const greeting = others.filter(({ hasGreeting }) => hasGreeting)
    if (!own.hasGreeting && message.greeting?.addressee !== 'unknown' && greeting.length >= majority) {
      yield { at: { start, end: start }, message: 'greeting', data: { other: greeting[0]!.name } }
    }
    const signed = others.filter(({ hasSignature }) => hasSignature)
    if (!own.hasSignature && signed.length >= majority)
      yield { at: { start: end, end }, message: 'signature', data: { other: signed[0]!.name } }
  },
})

export const examples: Examples = {
  en: [
    {
      context: {
        template: true,
        variants: [
          {
            name: 'welcome.nl.md',
            placeholders: ['customer.first_name', 'ticket.id', 'agent.name'],
            links: ['help.example.com'],
            hasGreeting: true,
            hasSignature: true,
          },
        ],
      },
      bad: `
        Hi {{customer.first_name}},

        I read your message; the answers are at https://help.example.com/start.⟦⟧

        {{agent.name}}
      `,
      good: `
        Hi {{customer.first_name}},

        I read your message {{ticket.id}}; the answers are at https://help.example.com/start.

        {{agent.name}}
      `,
    },
  ],
  nl: [
    {
      context: {
        template: true,
        variants: [
          {
            name: 'welcome.en.md',
            placeholders: ['customer.first_name', 'ticket.id', 'agent.name'],
            links: ['help.example.com'],
            hasGreeting: true,
            hasSignature: true,
          },
        ],
      },
      bad: `
        ⟦⟧Ik heb uw bericht {{ticket.id}} gelezen, {{customer.first_name}}; de antwoorden staan op https://help.example.com/nl/start.

        {{agent.name}}
      `,
      good: `
        Beste {{customer.first_name}},

        Ik heb uw bericht {{ticket.id}} gelezen; de antwoorden staan op https://help.example.com/nl/start.

        {{agent.name}}
      `,
    },
    {
      because: 'each variant says it its own way, with a link to a page in its language',
      context: {
        template: true,
        variants: [
          {
            name: 'welcome.en.md',
            placeholders: ['customer.first_name', 'ticket.id', 'agent.name'],
            links: ['help.example.com'],
            hasGreeting: true,
            hasSignature: true,
          },
          {
            name: 'welcome.de.md',
            placeholders: ['customer.first_name', 'ticket.id', 'agent.name'],
            links: ['help.example.com'],
            hasGreeting: true,
            hasSignature: true,
          },
        ],
      },
      good: `
        Hallo {{customer.first_name}},

        Fijn dat u schrijft! Uw bericht {{ticket.id}} is bij mij. Kijkt u alvast op https://help.example.com/nl/vragen.

        Groet,
        {{agent.name}}
      `,
    },
  ],
}
