import { defineRule, type Examples } from '../src/rule.ts'

/**
 * “Mistakes were made” and “it was overlooked” have no people in them, and readers notice who is missing. “I overlooked it” is shorter,
 * and is forgiven sooner.
 *
 * Left alone: a fault with somebody who owns it, an error message that is quoted, a process without fault (“your order was shipped”),
 * conditions.
 *
 * Source: Lazare, “On Apology” (2004), on apologies without an agent.
 */
export default defineRule({
  id: 'passive-evasion',
  summary: 'Say who did it.',
  severity: 'info',
  needs: ['agentlessFaults'],
  also: ['agentNames'],
  messages: {
    nobody: '“{fault}” leaves out who did it, and the reader notices; write “I …” or “we …”.',
  },

  *check({ message, words }) {
    for (const fault of words.agentlessFaults.find()) {
      const sentence = message.sentenceAt(fault.start)
      const clause = message.clauseAt(fault.start)
      if (!sentence || !clause || clause.isQuestion || clause.isConditional || clause.isReported) continue
      if (words.agentNames.has(sentence)) continue
      const after = message.tokens[fault.endToken]
      if (after?.key === ':' && fault.endToken < sentence.endToken) continue
      yield { at: fault, message: 'nobody', data: { fault: fault.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        ⟦Your letter was overlooked⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I overlooked your letter.

        Maya
      `,
    },
    {
      because: 'there is no fault in it',
      good: `
        Hi Sam,

        Your order was shipped yesterday.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रीना जी,

        बिल में ⟦गलती हो गई थी⟧।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        बिल में मुझसे गलती हो गई थी, मैंने पड़ोसी का मीटर जोड़ दिया।

        अमित
      `,
    },
    {
      because: 'यह केवल एक शर्त है',
      good: `
        नमस्ते रीना जी,

        अगर बिल में कोई गलती हो गई हो तो हमें 3 जून तक बता दीजिए।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        Aapke order mein ⟦galti ho gayi⟧. Sahi size kal 5 baje tak pahunch jayega.

        Arun
      `,
      good: `
        Hi Neha ji,

        Maine aapke order mein galat size daal diya tha. Sahi size kal 5 baje tak pahunch jayega.

        Arun
      `,
    },
    {
      because: 'it says whose fault it was',
      good: `
        Hi Neha ji, mujhse galti ho gayi, sahi size kal 5 baje tak pahunch jayega. Arun
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Ett fel har uppstått⟧ i faktureringen.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi har dragit avgiften två gånger. Pengarna är tillbaka på torsdag.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'vi säger att det var vi',
      good: `
        Hej Anna,

        Ett fel har uppstått hos oss, och jag har rättat det.

        Hälsningar,
        Maja
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Er is iets misgegaan⟧ met je bestelling. Je krijgt vrijdag een nieuwe.

        Tom
      `,
      good: `
        Beste Sam,

        Ik heb je bestelling naar het oude adres gestuurd. Je krijgt vrijdag een nieuwe.

        Tom
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Popełniono⟧ błąd w adresie.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Pomyliłam adres, przepraszam.

        Maja Nowak
      `,
    },
    {
      because: 'wiadomo, kto zawinił',
      good: `
        Dzień dobry Pani Anno,

        Przez nas doszło do pomyłki w adresie.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        ⟦es ist leider ein Fehler passiert⟧. Der Bescheid kommt am Freitag.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        ich habe Ihren Antrag falsch abgelegt, das tut mir leid. Der Bescheid kommt am Freitag.

        Jana Lorenz
      `,
    },
    {
      because: 'es steht da, wem es passiert ist',
      good: `
        Guten Tag Frau Berger,

        mir ist ein Fehler passiert: Ich habe Ihren Antrag falsch abgelegt. Der Bescheid kommt am Freitag.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Marthe,

        ⟦Une erreur a été commise⟧ dans votre commande. Une autre part vendredi.

        Élise
      `,
      good: `
        Bonjour Marthe,

        J'ai envoyé votre commande à l'ancienne adresse. Une autre part vendredi.

        Élise
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Hubo un error⟧ en tu pedido. El viernes te llega otro.

        Elena
      `,
      good: `
        Hola, Marta:

        Mandé tu pedido a la dirección antigua. El viernes te llega otro.

        Elena
      `,
    },
  ],
}
