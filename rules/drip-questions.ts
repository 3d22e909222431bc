import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * One short question a mail, and every answer brings the next one: three days for what one list would have asked. Ask for all that is
 * needed at once.
 *
 * Left alone: chats; two questions or more; a list; a question with its choices; asking whether it works now; a question that hangs on a
 * condition.
 *
 * Source: seeds S1, advice 3; S3, advice 2.
 */
export default defineRule({
  id: 'drip-questions',
  summary: 'Ask for everything you need at once.',
  severity: 'info',
  needs: ['dataRequests', 'severalMarkers'],

  channels: ['email', 'sms', 'social'],
  kinds: ['information-request'],
  options: {
    longest: number(14, 'Words up to which a single question counts as short.', 1),
  },
  messages: {
    single: 'A single short question brings the next one tomorrow; ask now for all that you will need.',
  },

  *check({ message, words, options }) {
    const asking = message.sentences.filter(
      (sentence) => sentence.isQuestion || message.actsOf('data-request').some((act) => act.sentence === sentence.index),
    )
    const [question] = asking
    if (!question || asking.length > 1 || question.endToken - question.firstToken > options.longest + 1) return
    if (message.actsOf('confirmation-request').length > 0 || words.severalMarkers.has(question)) return
    if (message.clauseAt(question.start)?.isConditional) return
    // “I need two things: …”, a list: the question stands for all of them.
    const others = message.sentences.filter((sentence) => sentence !== question)
    if (message.tokens[question.endToken - 1]?.key === ':' || others.some(({ endToken }) => message.tokens[endToken - 1]?.key === ':'))
      return
    const before = message.sentences[question.index - 1]
    if (before && words.severalMarkers.has(before)) return
    yield { at: question, message: 'single' }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { kind: 'information-request' },
      bad: `
        Hi Sam,

        ⟦Which browser are you using?⟧

        Maya
      `,
      good: `
        Hi Sam,

        Which browser are you using, in which version, and does it also happen in a private window?

        Maya
      `,
    },
    {
      because: 'it offers a choice',
      context: { kind: 'information-request' },
      good: `
        Hi Sam,

        Is this for you or for a friend?

        Maya
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'information-request' },
      bad: `
        Hej Anna,

        ⟦Vilken webbläsare har du?⟧

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vilken webbläsare och vilken version har du, och vad står det i felmeddelandet?

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'information-request' },
      bad: `
        नमस्ते राजमणि जी,

        ⟦आपका मॉडल नंबर क्या है?⟧

        अमित
      `,
      good: `
        नमस्ते राजमणि जी,

        मॉडल नंबर और ख़रीद की तारीख़ बता दीजिए, तो मैं आज ही पुर्ज़ा मँगा लूँ।

        अमित
      `,
    },
    {
      because: 'एक सवाल में दो बातें हैं',
      context: { kind: 'information-request' },
      good: `
        नमस्ते राजमणि जी,

        छाता किस बस में और कितने बजे छूटा था?

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'information-request' },
      bad: `
        Hi Sam ji,

        ⟦Kaunsa browser hai?⟧

        Maya
      `,
      good: `
        Hi Sam ji,

        Kaunsa browser hai, kaunsa version, aur phone par bhi aisa hota hai kya?

        Maya
      `,
    },
    {
      because: 'it offers a choice',
      context: { kind: 'information-request' },
      good: `
        Hi Sam ji,

        Ye aapke liye hai ya kisi dost ke liye?

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'information-request' },
      bad: `
        Dzień dobry Pani Anno,

        ⟦Jakiej przeglądarki Pani używa?⟧

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Jakiej przeglądarki i w jakiej wersji Pani używa, i co jest napisane w komunikacie?

        Maja Nowak
      `,
    },
    {
      because: 'to wybór',
      context: { kind: 'information-request' },
      good: `
        Dzień dobry Pani Anno,

        Czy wózek jest dla Pani, czy dla kogoś z rodziny?

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'information-request' },
      bad: `
        Beste Sam,

        Dank voor je bericht. ⟦Welke browser gebruik je?⟧

        Tom
      `,
      good: `
        Beste Sam,

        Dank voor je bericht. Welke browser gebruik je, in welke versie, en gaat het in een privévenster ook mis?

        Tom
      `,
    },
  ],
  de: [
    {
      context: { kind: 'information-request' },
      bad: `
        Guten Tag Frau Berger,

        ⟦wie lautet Ihre Kundennummer?⟧

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        wie lauten Ihre Kundennummer und Ihre neue Anschrift, und ab wann gilt sie?

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'information-request' },
      bad: `
        Bonjour Marthe,

        ⟦Quel navigateur utilisez-vous ?⟧

        Élise
      `,
      good: `
        Bonjour Marthe,

        Quel navigateur utilisez-vous, dans quelle version, et est-ce pareil en navigation privée ?

        Élise
      `,
    },
  ],
  es: [
    {
      context: { kind: 'information-request' },
      bad: `
        Hola, Marta:

        ⟦¿Qué navegador usas?⟧

        Elena
      `,
      good: `
        Hola, Marta:

        ¿Qué navegador usas, en qué versión, y pasa también en una ventana privada?

        Elena
      `,
    },
  ],
}
