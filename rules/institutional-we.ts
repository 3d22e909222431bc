import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * “We have checked, we will call you” comes from nobody, though one person wrote it, did it and signs it. Customers are more content,
 * and buy more, when that person says “I”.
 *
 * Only where several deeds of one writer are told in the plural, none in the singular, and a person signs. Left alone: what concerns
 * the whole house (an outage, a price, a policy), templates, messages with a single “we”.
 *
 * Source: Packard, Moore & McFerran (2018), “(I’m) Happy to Help (You)”, Journal of Marketing Research 55(4); seed S1, tip 6.
 */
export default defineRule({
  id: 'institutional-we',
  summary: 'Say “I” for what you do yourself.',
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  needs: ['collectiveDeeds', 'personalDeeds'],
  also: ['houseMatters'],
  options: {
    minimum: number(3, 'From how many deeds in the plural on they are reported.', 1),
  },
  messages: {
    plural: 'Everything here is done by a “we” that nobody can call; say “I” for what you do yourself.',
  },

  *check({ message, words, options }) {
    if (message.isTemplate || message.signature?.signer !== 'person') return
    const deeds = words.collectiveDeeds.find().filter(({ start }) => {
      const sentence = message.sentenceAt(start)
      return sentence !== undefined && !words.houseMatters.has(sentence)
    })
    const [first] = deeds
    if (!first || deeds.length < options.minimum) return
    if (message.body.some((part) => words.personalDeeds.has(part))) return
    yield { at: first, message: 'plural' }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        ⟦We have checked⟧ your account and we have found the cause. We will call you at 3.

        Maya Lopez
      `,
      good: `
        Hi Sam,

        I have checked your account and found the cause. I will call you at 3.

        Maya Lopez
      `,
    },
    {
      because: 'the outage concerns the house, and one “I” is enough',
      good: `
        Hi Sam,

        We had an outage on Monday, and we are sorry. I have found the cause, we have replaced the switch, and we will tell you on Friday.

        Maya Lopez
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Wij hebben⟧ uw verzoek bekeken. Wij hebben de factuur aangepast. Wij sturen u de nieuwe versie vandaag.

        Met vriendelijke groet,
        Tom Bakker
      `,
      good: `
        Beste Sam,

        Ik heb uw verzoek bekeken en de factuur aangepast. U krijgt de nieuwe versie vandaag.

        Met vriendelijke groet,
        Tom Bakker
      `,
    },
    {
      because: 'het gaat het hele huis aan',
      good: `
        Beste Sam,

        Wij hebben onze openingstijden veranderd. Wij zijn op zaterdag gesloten. Onze prijzen blijven gelijk.

        Met vriendelijke groet,
        Tom Bakker
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रोहित जी,

        ⟦हमने आपका खाता देखा⟧ है। हम आज पासवर्ड बदल रहे हैं और हम 3 बजे फ़ोन करेंगे।

        माया लोपेज़
      `,
      good: `
        नमस्ते रोहित जी,

        मैंने आपका खाता देखा है। आज पासवर्ड बदल रही हूँ और 3 बजे फ़ोन करूँगी।

        माया लोपेज़
      `,
    },
    {
      because: 'बात सबकी है, और एक “मैंने” काफ़ी है',
      good: `
        नमस्ते रोहित जी,

        सोमवार को सर्वर बंद था, हमने उसे बदल दिया है और हम शुक्रवार को बताएँगे। मैंने आपका क्रेडिट जोड़ दिया है।

        माया लोपेज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam,

        ⟦Humne aapka account check kiya⟧ hai. Hum aaj password reset kar rahe hain aur hum 3 baje call karenge.

        Maya Lopez
      `,
      good: `
        Hi Sam,

        Maine aapka account check kiya hai. Aaj password reset kar rahi hoon aur 3 baje call karungi.

        Maya Lopez
      `,
    },
    {
      because: 'the outage concerns the house, and one “main” is enough',
      good: `
        Hi Sam,

        Humne Monday ko outage dekha, humne switch badal diya, aur hum Friday ko batayenge. Maine aapka credit jod diya hai.

        Maya Lopez
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Vi har kontrollerat⟧ ditt konto. Vi har ändrat adressen. Vi skickar kortet i dag. Vi hoppas att du får en fin dag.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har kontrollerat ditt konto och ändrat adressen. Kortet skickar jag i dag.

        Hälsningar,
        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Sprawdziliśmy⟧ Pani konto. Znaleźliśmy przyczynę. Zadzwonimy do Pani o 15.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Sprawdziłam Pani konto i znalazłam przyczynę. Zadzwonię do Pani o 15.

        Maja Nowak
      `,
    },
    {
      because: 'awaria dotyczy całego domu',
      good: `
        Dzień dobry Pani Anno,

        Mieliśmy awarię serwera. Naprawiliśmy ją w nocy. Przepraszamy za przerwę.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        ⟦wir haben⟧ Ihren Antrag geprüft. Wir bearbeiten ihn bis Freitag. Danach schicken wir Ihnen den Bescheid.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        ich habe Ihren Antrag geprüft und bearbeite ihn bis Freitag. Danach schicke ich Ihnen den Bescheid.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Roux,

        ⟦Nous avons⟧ vérifié votre facture. Nous avons corrigé le montant. Nous vous enverrons la nouvelle aujourd'hui.

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        J'ai vérifié votre facture et corrigé le montant. Je vous envoie la nouvelle aujourd'hui.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      bad: `
        Buenos días, señora Ruiz:

        ⟦Hemos revisado⟧ su factura. Hemos corregido el importe. Le enviaremos la nueva hoy.

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        He revisado su factura y he corregido el importe. Le envío la nueva hoy.

        Elena Vidal
      `,
    },
    {
      because: 'es asunto de toda la casa',
      good: `
        Buenos días, señora Ruiz:

        Hemos cambiado nuestro horario. Hemos ampliado la tienda. Hemos bajado los precios.

        Elena Vidal
      `,
    },
  ],
}
