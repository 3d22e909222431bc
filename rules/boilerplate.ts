import { defineRule, type Examples, number, strings, termsIn } from '../src/rule.ts'

/**
 * “Your call is important to us” is read by everybody as the opposite. A formula takes the place of a sentence about this customer,
 * and two of them in a row say that nobody wrote this.
 *
 * One word of thanks for waiting is courtesy and is left alone, and so is a formula that goes on to say something of its own (“we
 * value your feedback: it changed the export”). What counts is a worn formula, or a second stock phrase.
 *
 * Source: seed S2, part 5; seed S0, advice 11; You, Yang, Wang & Deng (2020) on thanks in place of apologies.
 */
export default defineRule({
  id: 'boilerplate',
  summary: 'Write a sentence about this customer in place of the formula.',
  severity: 'info',
  needs: ['wornFormulas'],
  also: ['stockFormulas'],
  options: {
    stock: number(2, 'From how many different stock phrases on they are reported.', 1),
    allow: strings([], 'Formulas that may stand, as they are written.'),
  },
  messages: {
    worn: '“{words}” is a formula that readers skip; write what it means for this customer, or leave it out.',
    instead: '“{words}” is a formula that readers skip; write “{plain}”.',
    stock: '“{words}” is one stock phrase of several here, and together they sound as if nobody wrote this; keep one at most.',
  },

  *check({ message, words, options }) {
    const allowed = termsIn(message, options.allow)
    const isOwn = ({ start, end, endToken }: { start: number; end: number; endToken: number }): boolean =>
      !message.sentenceAt(start) || message.tokens[endToken]?.key === ':' || allowed.some((term) => term.start < end && start < term.end)
    const worn = words.wornFormulas.find().filter((formula) => !isOwn(formula))
    const stock = words.stockFormulas.find().filter((formula) => !isOwn(formula) && !words.wornFormulas.overlaps(formula))
    const kinds = new Set([...worn, ...stock].map(({ phrase }) => phrase)).size
    const severity = kinds > 1 ? 'warning' : 'info'
    for (const formula of worn) {
      const plain = formula.replacements[0]
      if (plain) {
        yield { at: formula, message: 'instead', data: { words: formula.text, plain }, expected: formula.replacements, severity }
      } else {
        yield { at: formula, message: 'worn', data: { words: formula.text }, severity }
      }
    }
    if (new Set(stock.map(({ phrase }) => phrase)).size < options.stock) return
    for (const formula of stock) yield { at: formula, message: 'stock', data: { words: formula.text }, severity: 'info' }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Nora,

        ⟦Your call is very important to us⟧. The parcel left Utrecht this morning.

        Regards,
        Ed
      `,
      good: `
        Hi Nora,

        The parcel left Utrecht this morning and reaches you tomorrow before noon.

        Regards,
        Ed
      `,
    },
    {
      bad: `
        Hi Nora,

        The parcel arrives tomorrow. ⟦Please do not hesitate to⟧ call me if it doesn’t.

        Regards,
        Ed
      `,
      good: `
        Hi Nora,

        The parcel arrives tomorrow. Call me if it doesn’t.

        Regards,
        Ed
      `,
    },
    {
      because: 'one word of thanks is courtesy, and a formula may lead to news',
      good: `
        Hi Nora,

        Thank you for your patience while I tested it. We value your feedback: it changed the export dialog.

        Regards,
        Ed
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते गीता जी,

        ⟦ग्राहक की संतुष्टि ही हमारी सर्वोच्च प्राथमिकता⟧ है। नया कूलर 5 मई को आएगा।

        अमित
      `,
      good: `
        नमस्ते गीता जी,

        नया कूलर 5 मई को आएगा, और उसे चलाकर ही लाइनमैन लौटेगा।

        अमित
      `,
    },
    {
      because: 'एक धन्यवाद से कुछ नहीं बिगड़ता',
      good: `
        नमस्ते गीता जी,

        आपके धैर्य के लिए धन्यवाद। नया कूलर 5 मई को आएगा।

        अमित
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Din åsikt är viktig för oss⟧. ⟦Tveka inte att höra⟧ av dig.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Ditt tips om parkeringen har jag lämnat till Erik, som bygger om den i maj. Hör gärna av dig om du ser mer.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en tackfras för sig är artig',
      good: `
        Hej Anna,

        Tack för ditt tålamod. I dag kom delen, och jag monterar den kl. 15.

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Ilic,

        ⟦Ihre Zufriedenheit liegt uns am Herzen⟧. Der Drucker kommt am Dienstag.

        Viele Grüße
        Nele Schott
      `,
      good: `
        Guten Tag Frau Ilic,

        der Drucker kommt am Dienstag, und ich richte ihn gleich bei Ihnen ein.

        Viele Grüße
        Nele Schott
      `,
    },
    {
      because: 'ein Dank eine Höflichkeit ist',
      good: `
        Guten Tag Frau Ilic,

        danke für Ihre Geduld. Der Drucker kommt am Dienstag.

        Viele Grüße
        Nele Schott
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Pani satysfakcja jest naszym priorytetem⟧. Paczka wyjdzie dziś.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Paczka wyjdzie dziś.

        Maja Nowak
      `,
    },
    {
      because: 'to zwykłe zdania, nie formuły',
      good: `
        Dzień dobry Pani Anno,

        Dziękuję za zdjęcia, widać na nich pęknięcie. Nową szybę wyślę dziś.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        De lift is gemaakt. ⟦Aarzel niet om⟧ contact met ons op te nemen.

        Tom
      `,
      good: `
        Beste Sam,

        De lift is gemaakt. Blijft hij toch weer steken, bel me dan op 020 123 45 67.

        Tom
      `,
    },
    {
      because: 'één woord van dank is hoffelijk',
      good: `
        Beste Sam,

        Dank voor je geduld. De lift is vanmiddag om 15 uur klaar.

        Tom
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        ⟦Votre satisfaction est notre priorité⟧. Le câble arrive mardi.

        Claire
      `,
      good: `
        Bonjour Karim,

        Le câble arrive mardi.

        Claire
      `,
    },
    {
      because: 'un merci pour l’attente est une politesse',
      good: `
        Bonjour Karim,

        Merci pour votre patience. Le câble arrive mardi.

        Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Aapka vishwas hi hamari takat⟧ hai. Parcel kal 5 baje tak aayega.

        Arun
      `,
      good: `
        Hi Neha ji,

        Parcel kal 5 baje tak aayega.

        Arun
      `,
    },
    {
      because: 'one word of thanks is courtesy',
      good: `
        Hi Neha ji, intezar ke liye shukriya. Parcel kal 5 baje tak aayega. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Su satisfacción es nuestra prioridad⟧. El cable llega el martes.

        Lucía
      `,
      good: `
        Hola, Marta:

        El cable llega el martes.

        Lucía
      `,
    },
    {
      because: 'dar las gracias una vez es cortesía',
      good: `
        Hola, Marta:

        Gracias por tu paciencia. El cable llega el martes.

        Lucía
      `,
    },
  ],
}
