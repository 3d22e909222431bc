import { defineRule, type Examples } from '../src/rule.ts'

/**
 * What works on our side may not work at the customer's desk. Without a question, they have to start all over to say so, and many do
 * not. “Does it print now?” costs four words.
 *
 * Left alone: any question, “let me know if …”, a survey, money that is on its way back, a text message.
 *
 * Source: seeds S4, advice 5; S1, advice 8; S0, advice 4.
 */
export default defineRule({
  id: 'missing-confirmation-request',
  summary: 'Ask whether it works for the customer.',
  severity: 'warning',
  needs: ['confirmationRequests', 'resolutionClaims', 'openDoors'],
  also: ['surveyMentions', 'moneyReturns'],
  channels: ['email', 'chat', 'social'],
  kinds: ['resolution'],
  messages: {
    unasked: 'The reader cannot tell whether an answer is welcome if it does not work; ask, for instance: “Does it work for you now?”',
  },

  *check({ message, words }) {
    const last = message.lastSentence
    if (!last || message.greeting?.addressee === 'group') return
    if (message.sentences.some(({ isQuestion }) => isQuestion) || message.actsOf('confirmation-request').length > 0) return
    if (words.surveyMentions.has() || words.openDoors.has() || words.moneyReturns.has()) return
    // “If it isn't there by Monday, please ring me.”
    if (message.clauses.some((clause) => clause.isCondition && message.actsOf('request').some((act) => act.sentence === clause.sentence)))
      return
    yield { at: { start: last.end, end: last.end }, message: 'unasked' }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { kind: 'resolution' },
      bad: `
        Hi Sam,

        I've restarted the service.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        I've restarted the service. Does it print now?

        Maya
      `,
    },
    {
      because: 'the door is left open',
      context: { kind: 'resolution' },
      good: `
        Hi Sam,

        I've restarted it. Let me know if the light stays red.

        Maya
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'resolution' },
      bad: `
        Hej Anna,

        Jag har bytt kabeln i skåpet på gatan.⟦⟧

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har bytt kabeln i skåpet på gatan. Fungerar telefonen nu?

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'resolution' },
      bad: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है, अब सब ठीक है।⟦⟧

        दिनेश
      `,
      good: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है। क्या अब नेट चल रहा है?

        दिनेश
      `,
    },
    {
      because: 'जवाब का रास्ता खुला है',
      context: { kind: 'resolution' },
      good: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है। कल भी दिक्कत आए तो सीधे मुझे फ़ोन कीजिए।

        दिनेश
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'resolution' },
      bad: `
        Beste Sam,

        Ik heb de kabel vervangen. Printen lukt weer.⟦⟧

        Tom
      `,
      good: `
        Beste Sam,

        Ik heb de kabel vervangen. Laat je me weten of printen weer lukt?

        Tom
      `,
    },
    {
      because: 'een antwoord is welkom',
      context: { kind: 'resolution' },
      good: `
        Beste mevrouw De Vries,

        De kraan is vernieuwd. Als hij toch nog lekt, bel me dan op 020 123 45 67.

        Tom Bakker
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'resolution' },
      bad: `
        Hi Sam ji,

        Maine ink sensor badal diya hai.⟦⟧

        Maya
      `,
      good: `
        Hi Sam ji,

        Maine ink sensor badal diya hai. Ek page print karke bataiye, saaf aa raha hai?

        Maya
      `,
    },
    {
      because: 'money on its way back needs no test',
      context: { kind: 'resolution' },
      good: `
        Hi Sam ji,

        Maine ₹250 wapas kar diye hain.

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'resolution' },
      bad: `
        Dzień dobry Pani Anno,

        Wymieniłam kabel.⟦⟧

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Wymieniłam kabel. Czy internet już działa?

        Maja Nowak
      `,
    },
    {
      because: 'prosi o znak',
      context: { kind: 'resolution' },
      good: `
        Dzień dobry Pani Anno,

        Wymieniłam kabel. Proszę dać znać, gdyby coś się jeszcze rwało.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'resolution' },
      bad: `
        Bonjour Karim,

        L'imprimante marche de nouveau, j'ai changé le toner.⟦⟧

        Claire
      `,
      good: `
        Bonjour Karim,

        L'imprimante marche de nouveau, j'ai changé le toner. Sort-elle bien vos étiquettes ?

        Claire
      `,
    },
    {
      because: 'la porte reste ouverte',
      context: { kind: 'resolution' },
      good: `
        Bonjour Karim,

        J'ai changé le toner. Dites-moi si les étiquettes sortent bien.

        Claire
      `,
    },
  ],
  de: [
    {
      context: { kind: 'resolution' },
      bad: `
        Guten Tag Frau Beck,

        ich habe Ihr Passwort zurückgesetzt.⟦⟧

        Viele Grüße
        Udo Fink
      `,
      good: `
        Guten Tag Frau Beck,

        ich habe Ihr Passwort zurückgesetzt. Kommen Sie wieder in Ihr Konto?

        Viele Grüße
        Udo Fink
      `,
    },
    {
      because: 'Geld unterwegs ist und niemand etwas testen kann',
      context: { kind: 'resolution' },
      good: `
        Guten Tag Frau Beck,

        ich habe Ihnen die 38 Euro auf Ihr Konto überwiesen.

        Viele Grüße
        Udo Fink
      `,
    },
  ],
  es: [
    {
      context: { kind: 'resolution' },
      bad: `
        Hola, Marta:

        La impresora ya funciona; he cambiado el tóner.⟦⟧

        Lucía
      `,
      good: `
        Hola, Marta:

        La impresora ya funciona; he cambiado el tóner. ¿Salen bien las etiquetas?

        Lucía
      `,
    },
    {
      because: 'la puerta queda abierta',
      context: { kind: 'resolution' },
      good: `
        Hola, Marta:

        He cambiado el tóner. Avísame si las etiquetas no salen bien.

        Lucía
      `,
    },
  ],
}
