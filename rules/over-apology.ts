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
    let words = 0
    for (const apology of message.actsOf('apology')) {
      const clause = message.clauseAt(apology.start)
      if (clause) clauses.add(clause.firstToken)
      words++
      // “So sorry and truly apologise” is one apology; “sorry, sorry, sorry! I apologise” is not.
      if (clauses.size <= options.most && words <= options.most + 1) continue
      yield { at: apology, message: 'tooMany', data: { apology: apology.text, count: String(Math.max(clauses.size, words)) } }
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
      bad: `
        Hi Sam,

        Sorry, sorry, sorry! ⟦I do apologise⟧ for the wrong bill.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry for the wrong bill. The right one is attached.

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
  nl: [
    {
      bad: `
        Beste Sam,

        Sorry voor de vertraging. Sorry dat niemand belde. ⟦Sorry⟧ voor de verkeerde rekening.

        Sanne
      `,
      good: `
        Beste Sam,

        Sorry voor de verkeerde rekening. De goede zit hierbij.

        Sanne
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Sam,

        Es tut mir leid, dass Sie warten mussten. Entschuldigung für den falschen Betrag. ⟦Entschuldigung⟧ auch für den Ton am Telefon.

        Maya
      `,
      good: `
        Hallo Sam,

        Es tut mir leid, dass der Betrag falsch war. Die neue Rechnung liegt bei.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Sam,

        Förlåt för väntan. Förlåt för fel belopp. ⟦Förlåt⟧ även för tonen i telefon.

        Maja
      `,
      good: `
        Hej Sam,

        Förlåt för fel belopp. Den rätta fakturan ligger med.

        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry,

        Przepraszam za opóźnienie. Przepraszam za złą kwotę. ⟦Przepraszam⟧ też za ton rozmowy.

        Maja
      `,
      good: `
        Dzień dobry,

        Przepraszam za złą kwotę. Właściwa faktura jest w załączniku.

        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Sam,

        Désolée pour l'attente. Désolée pour le montant. ⟦Désolée⟧ aussi pour le ton au téléphone.

        Maya
      `,
      good: `
        Bonjour Sam,

        Désolée pour le montant. La bonne facture est jointe.

        Maya
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Sam:

        Lo siento por la espera. Lo siento por el importe. ⟦Lo siento⟧ también por el tono.

        Maya
      `,
      good: `
        Hola, Sam:

        Lo siento por el importe. Le adjunto la factura correcta.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते सैम जी,

        देरी के लिए क्षमा करें। गलत राशि के लिए क्षमा करें। फ़ोन पर लहजे के लिए भी ⟦क्षमा⟧ करें।

        माया
      `,
      good: `
        नमस्ते सैम जी,

        गलत राशि के लिए क्षमा करें। सही बिल साथ है।

        माया
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Namaste Sam ji,

        Deri ke liye maaf kijiye. Galat bill ke liye maaf kijiye. Phone ke lehje ke liye bhi ⟦maaf kijiye⟧.

        Maya
      `,
      good: `
        Namaste Sam ji,

        Galat bill ke liye maaf kijiye. Sahi bill saath hai.

        Maya
      `,
    },
  ],
}
