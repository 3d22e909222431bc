import { type Act, defineRule, type Examples, type Span } from '../src/rule.ts'

/**
 * Somebody took the time to say what they think. An answer that begins by arguing, or by asking for an order number, tells them not to
 * do it again. Thank them, or say where they are right; then the rest.
 *
 * Left alone: thanks in any form, “you're right”, an apology, what has changed because of it.
 *
 * Source: seed S0, advice 11 and 12.
 */
export default defineRule({
  id: 'feedback-not-acknowledged',
  summary: 'Thank for feedback, or say where it is right, before anything else.',
  severity: 'warning',
  needs: ['acceptances', 'thankings'],
  also: ['nonApologies'],
  channels: ['email', 'sms', 'social'],
  kinds: ['feedback-response'],
  messages: {
    unheard:
      'Whoever wrote the feedback cannot tell that it was heard; thank them for it, or say where they are right, before anything else.',
  },

  *check({ message, words }) {
    const [first] = message.sentences
    if (!first) return
    // “You did not like it; that's your view, sorry” has heard nothing.
    // “We cannot understand your rating” is no empathy.
    const isHearing = ({ kind, start, end }: Act): boolean =>
      kind === 'thanks' ||
      ((kind === 'apology' || (kind === 'empathy' && !message.clauseAt(start)?.isNegated)) && !words.nonApologies.overlaps({ start, end }))
    if (message.acts.some(isHearing)) return
    if (message.greeting?.form === 'thanks' || message.closings.some(({ form }) => form === 'thanks')) return
    const isAccepted = ({ start, end }: Span): boolean =>
      message.sentenceAt(start) !== undefined && !message.clauseAt(start)?.isNegated && !words.nonApologies.overlaps({ start, end })
    if (words.acceptances.find().some(isAccepted)) return
    yield { at: { start: first.start, end: first.start }, message: 'unheard' }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Hi Sam,

        ⟦⟧That feature works as designed.

        Maya
      `,
      good: `
        Hi Sam,

        Thank you for telling me. The feature works as designed, but the label is misleading, and we will change it.

        Maya
      `,
    },
    {
      because: 'saying where the customer is right is thanks enough',
      context: { kind: 'feedback-response' },
      good: `
        Hi Sam,

        You're right, three days is too long.

        Maya
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Hej Anna,

        ⟦⟧Väntetiden är fyra minuter i snitt.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Du har rätt i att kön var lång i lördags. Från i dag är vi två i kassan.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        नमस्ते वीर जी,

        ⟦⟧आपकी टिप्पणी पढ़ी गई। कर्मचारी ने नियम का पालन किया था।

        रीना
      `,
      good: `
        नमस्ते वीर जी,

        लिखने के लिए धन्यवाद। आपकी बात सही है, 40 मिनट बहुत होते हैं; सोमवार से दूसरा काउंटर खुलेगा।

        रीना
      `,
    },
    {
      because: 'बात मानी गई है',
      context: { kind: 'feedback-response' },
      good: `
        नमस्ते वीर जी,

        आपने बिल्कुल ठीक कहा, खाना ठंडा था। शेफ़ तक यह बात पहुँचा दी है।

        रीना
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Beste Sam,

        ⟦⟧Wij herkennen ons niet in uw klacht. De wachttijd was normaal.

        Tom
      `,
      good: `
        Beste Sam,

        U hebt gelijk: u hebt te lang gewacht. Sinds maandag zijn we met drie mensen aan de balie.

        Tom
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'feedback-response', channel: 'email' },
      bad: `
        Hi Sam ji,

        ⟦⟧Menu par saaf likha hai ki chai alag se milti hai.

        Maya
      `,
      good: `
        Hi Sam ji,

        Aap sahi keh rahe hain, menu par chai ka daam chhota likha hai. Monday se bada likha hoga.

        Maya
      `,
    },
    {
      because: 'it thanks for the review',
      context: { kind: 'feedback-response', channel: 'email' },
      good: `
        Hi Sam ji,

        Review ke liye shukriya. Menu par chai ka daam Monday se bada likha hoga.

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Dzień dobry Pani Anno,

        ⟦⟧Recepcja pracuje według grafiku.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Ma Pani rację, 40 minut czekania to za długo. Od poniedziałku otwieramy drugie okienko.

        Maja Nowak
      `,
    },
    {
      because: 'dziękuje za uwagę',
      context: { kind: 'feedback-response' },
      good: `
        Dzień dobry Pani Anno,

        Dziękuję za uwagę o ciasnych rękawach, pokażę ją naszej krawcowej.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Bonjour Karim,

        ⟦⟧Les casiers sont contrôlés chaque matin.

        Claire
      `,
      good: `
        Bonjour Karim,

        Merci pour votre avis. Les casiers sont contrôlés chaque matin, et nous ajoutons un passage à midi.

        Claire
      `,
    },
    {
      because: 'la critique est acceptée',
      context: { kind: 'feedback-response' },
      good: `
        Bonjour Karim,

        Vous avez raison, les casiers étaient sales. Nous les nettoyons désormais deux fois par jour.

        Claire
      `,
    },
  ],
  de: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Guten Tag Herr Sand,

        ⟦⟧die Suppe kommt bei uns immer um 12 Uhr auf den Tisch.

        Viele Grüße
        Eva Most
      `,
      good: `
        Guten Tag Herr Sand,

        Sie haben recht, die Suppe war kalt. Wir servieren sie jetzt in vorgewärmten Tellern.

        Viele Grüße
        Eva Most
      `,
    },
    {
      because: 'gedankt wird',
      context: { kind: 'feedback-response' },
      good: `
        Guten Tag Herr Sand,

        danke, dass Sie uns schreiben. Die Suppe kommt jetzt in vorgewärmten Tellern.

        Viele Grüße
        Eva Most
      `,
    },
  ],
  es: [
    {
      context: { kind: 'feedback-response' },
      bad: `
        Hola, Marta:

        ⟦⟧Las taquillas se limpian cada mañana.

        Lucía
      `,
      good: `
        Hola, Marta:

        Gracias por tu opinión. Las taquillas se limpian cada mañana, y desde hoy también a mediodía.

        Lucía
      `,
    },
    {
      because: 'se acepta la crítica',
      context: { kind: 'feedback-response' },
      good: `
        Hola, Marta:

        Tienes razón, las taquillas estaban sucias. Desde hoy se limpian dos veces al día.

        Lucía
      `,
    },
  ],
}
