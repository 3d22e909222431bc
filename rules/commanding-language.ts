import { defineRule, type Examples, type Match } from '../src/rule.ts'

/**
 * “You must fill in the form” gives an order to somebody who came for help. A request or a reason gets the form as well, and keeps the
 * customer on our side.
 *
 * A message gets one finding, at the first order; several make it a warning. Left alone: an order with its reason or its purpose in the same sentence, or with “please”; the duty of a thing (“the password must
 * have 12 characters”); “you must be tired”; “you don’t have to”.
 *
 * Source: plain-language guides on orders (“you must” only for the law); Brown & Levinson (1987) on face.
 */
export default defineRule({
  id: 'commanding-language',
  summary: 'Ask, or say why it is needed.',
  severity: 'info',
  needs: ['commands'],
  also: ['prohibitions', 'noCommands', 'reasonGivers', 'courtesies', 'conditionals'],
  messages: {
    command: '“{words}” gives the reader an order; ask for it, or say what it is needed for.',
  },

  *check({ message, words }) {
    const prohibitions = words.prohibitions.find().filter(isOrder)
    // One “do not” may be a warning that helps; two are orders.
    const orders = [...words.commands.find().filter(isOrder), ...(prohibitions.length > 1 ? prohibitions : [])]
    const [order] = orders.sort((a, b) => a.start - b.start)
    if (order) yield { at: order, message: 'command', data: { words: order.text }, severity: orders.length > 1 ? 'warning' : 'info' }

    function isOrder(match: Match): boolean {
      const sentence = message.sentenceAt(match.start)
      if (!sentence || sentence.isQuestion || words.noCommands.overlaps(match)) return false
      if (words.reasonGivers.has(sentence) || words.courtesies.has(sentence)) return false
      return !words.conditionals.has(sentence) && !message.clauseAt(match.start)?.isReported
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Eva,

        ⟦You must fill⟧ in the form. Do not open a new ticket.

        Regards,
        Tom
      `,
      good: `
        Hi Eva,

        Could you fill in the form? Everything stays in this ticket, so I can see the whole story.

        Regards,
        Tom
      `,
    },
    {
      because: 'a reason stands beside it, or nobody is ordered about',
      good: `
        Hi Eva,

        You need to restart the router because the new address is only read at the start. You don’t have to do anything else.
        The field must not be empty. You must be exhausted by this.

        Regards,
        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राहुल जी,

        ⟦आपको दो दिन में फ़ॉर्म जमा करना होगा⟧।

        नेहा
      `,
      good: `
        नमस्ते राहुल जी,

        फ़ॉर्म शुक्रवार तक भेज दीजिए, क्योंकि उसी दिन बैंक की सूची बंद होती है।

        नेहा
      `,
    },
    {
      because: 'चिंता न करने को कहना आदेश नहीं है',
      good: `
        नमस्ते राहुल जी,

        चिंता मत कीजिए, आपको कुछ नहीं करना है।

        नेहा
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Du måste betala⟧ fakturan.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Betala gärna fakturan före den 4 juni, så fortsätter abonnemanget som vanligt.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'inget måste, eller ingen särskild',
      good: `
        Hej Anna,

        Du måste inte göra något. Alla kort måste aktiveras i appen.

        Hälsningar,
        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Musi Pani⟧ przesłać oryginał.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Proszę przesłać oryginał, skan nie wystarczy urzędowi.

        Maja Nowak
      `,
    },
    {
      because: '„nie musi Pani” zdejmuje obowiązek',
      good: `
        Dzień dobry Pani Anno,

        Nie musi Pani niczego odsyłać.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦U dient te⟧ betalen.

        Tom
      `,
      good: `
        Beste Sam,

        Wilt u het bedrag voor vrijdag overmaken?

        Tom
      `,
    },
    {
      because: 'er staat een reden bij, of er hoeft niets',
      good: `
        Beste Sam,

        U moet een foto meesturen, omdat de pas anders niet geldig is. U hoeft niets te betalen.

        Tom
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Aapko form bharna hi padega⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Refund ke liye ye form bhar dijiye.

        Arun
      `,
    },
    {
      because: 'nothing is to be done',
      good: `
        Hi Neha ji, aapko kuch nahi karna padega. Arun
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        ⟦Sie müssen uns⟧ die Vollmacht bis Freitag senden.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        können Sie uns die Vollmacht bis Freitag schicken? Ohne sie darf ich das Konto nicht umschreiben.

        Jana Lorenz
      `,
    },
    {
      because: 'das befiehlt nichts',
      good: `
        Guten Tag Frau Berger,

        Sie müssen nichts weiter tun. Sie haben lange warten müssen, das tut mir leid.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Roux,

        ⟦Vous devez remplir⟧ le formulaire.

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        Pouvez-vous remplir le formulaire ? J'ouvre alors la ligne lundi.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      bad: `
        Buenos días, señora Ruiz:

        ⟦Debe rellenar⟧ el formulario.

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        ¿Podría rellenar el formulario? Con eso doy de alta la línea el lunes.

        Elena Vidal
      `,
    },
    {
      because: 'el deber es de la contraseña, y nadie tiene que pagar',
      good: `
        Buenos días, señora Ruiz:

        La contraseña debe tener doce caracteres. No tiene que pagar nada.

        Elena Vidal
      `,
    },
  ],
}
