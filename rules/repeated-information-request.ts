import { defineRule, type Examples, type Message, type Token, tokensOf } from '../src/rule.ts'

/**
 * Asking for the order number that stands in the customer's first line says that nobody read it, and makes them do the work again.
 *
 * Reads what the customer wrote: as the caller gives it, or in the history under the reply; without either it is silent. Left alone: a
 * number that the reply itself names in order to confirm it, another one of its kind (“the second order number”), a check of identity.
 *
 * Source: seeds S2, advice 4; S0.
 */
export default defineRule({
  id: 'repeated-information-request',
  summary: 'Do not ask for what the customer has already given.',
  severity: 'warning',
  needs: ['numberedData', 'dataRequests'],
  also: ['furtherData'],
  messages: {
    given: 'The customer has already given “{data}”: {value}; use it, or repeat it and ask whether it is still right.',
  },

  *check({ message, words, context }) {
    const requests = message.actsOf('data-request')
    if (requests.length === 0) return
    const given = customerTokens(message, context.customerText)
    if (given.length === 0) return
    for (const data of words.numberedData.find()) {
      const sentence = message.sentenceAt(data.start)
      if (!sentence || !(sentence.isQuestion || requests.some((act) => act.sentence === sentence.index))) continue
      if (words.furtherData.has(sentence)) continue
      const value = numberGiven(message.tokens[data.firstToken]!.key, given)
      if (value === undefined || message.text.slice(0, message.history?.start).includes(value)) continue
      yield { at: data, message: 'given', data: { data: data.text, value } }
    }
  },
})

interface Word {
  readonly key: string
  readonly text: string
}

function customerTokens(message: Message, customerText: string | undefined): readonly Word[] {
  const words = (tokens: readonly Token[], text: string): Word[] =>
    tokens.map(({ key, start, end }) => ({ key, text: text.slice(start, end) }))
  if (customerText !== undefined) return words(tokensOf(customerText, message.language), customerText)
  const { history } = message
  if (!history) return []
  return words(
    message.tokens.filter(({ start }) => start >= history.start && start < history.end),
    message.text,
  )
}

/** The number that stands soon after the name of the data: “order 4821”, “order number is AB-4821”. */
function numberGiven(name: string, given: readonly Word[]): string | undefined {
  for (const [at, { key }] of given.entries()) {
    if (key !== name) continue
    for (let next = at + 1; next <= Math.min(at + NEAR, given.length - 1); next++) {
      const { text } = given[next]!
      if (/\p{N}{3}/u.test(text)) return text
      if (text === '.' || text === '?' || text === '!') break
    }
  }
  return undefined
}

const NEAR = 5

export const examples: Examples = {
  en: [
    {
      context: { customerText: 'Where is my parcel? My order number is 48213.' },
      bad: `
        Hi Sam,

        Could you give me your ⟦order number⟧?

        Maya
      `,
      good: `
        Hi Sam,

        I am looking up order 48213 and will write to you before noon.

        Maya
      `,
    },
    {
      because: 'it repeats the number and asks whether it is right',
      context: { customerText: 'Where is my parcel? My order number is 48213.' },
      good: `
        Hi Sam,

        Just to be sure: is 48213 the order number of the blue case?

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { customerText: 'मेरा ऑर्डर नंबर 48213 है, पार्सल नहीं आया।' },
      bad: `
        नमस्ते राजमणि जी,

        कृपया अपना ⟦ऑर्डर नंबर⟧ भेज दीजिए।

        अमित
      `,
      good: `
        नमस्ते राजमणि जी,

        ऑर्डर 48213 मैंने देख लिया; पता और पिन कोड भेज दीजिए।

        अमित
      `,
    },
    {
      because: 'दूसरा नंबर माँगा गया है',
      context: { customerText: 'मेरा ऑर्डर नंबर 48213 है, पार्सल नहीं आया।' },
      good: `
        नमस्ते राजमणि जी,

        दूसरा ऑर्डर नंबर भेज दीजिए, वह भी देख लूँ।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { customerText: 'Mera parcel kahan hai? Order number 48213 hai.' },
      bad: `
        Hi Sam ji,

        Apna ⟦order number⟧ bata dijiye.

        Maya
      `,
      good: `
        Hi Sam ji,

        Order 48213 dekh rahi hoon, 12 baje tak aapko likhungi.

        Maya
      `,
    },
    {
      because: 'it repeats the number and asks whether it is right',
      context: { customerText: 'Mera parcel kahan hai? Order number 48213 hai.' },
      good: `
        Hi Sam ji,

        Ek baar pooch loon: kya 48213 hi neele bag ka order number hai?

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { customerText: 'Gdzie jest moja paczka? Numer zamówienia to 48213.' },
      bad: `
        Dzień dobry Pani Anno,

        Proszę o ⟦numer zamówienia⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Sprawdzam zamówienie 48213 i odpiszę do 12:00.

        Maja Nowak
      `,
    },
    {
      because: 'powtarza numer i pyta, czy dobry',
      context: { customerText: 'Gdzie jest moja paczka? Numer zamówienia to 48213.' },
      good: `
        Dzień dobry Pani Anno,

        Czy 48213 to numer zamówienia niebieskiej walizki?

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { customerText: 'Où est mon colis ? Le numéro de commande est 48213.' },
      bad: `
        Bonjour Madame Roux,

        Pouvez-vous me donner votre ⟦numéro de commande⟧ ?

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        Je regarde la commande 48213 et je vous réponds avant midi.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      context: { customerText: '¿Dónde está mi paquete? El número de pedido es 48213.' },
      bad: `
        Buenos días, señora Ruiz:

        ¿Me indica el ⟦número de pedido⟧?

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        Estoy mirando el pedido 48213 y le contesto antes de las 12:00.

        Elena Vidal
      `,
    },
    {
      because: 'repite el número y pregunta si es ese',
      context: { customerText: '¿Dónde está mi paquete? El número de pedido es 48213.' },
      good: `
        Buenos días, señora Ruiz:

        ¿El 48213 es el número de pedido de la maleta azul?

        Elena Vidal
      `,
    },
  ],
}
