import { defineRule, type Examples, type Match, type Sentence, type TimeExpression } from '../src/rule.ts'

/**
 * “We are working on it” answers a question and raises the next one: when will I hear more? Without an answer to that, the customer
 * asks again, and every such mail costs more than the sentence that was missing.
 *
 * Left alone: a message that names any time to come, that asks the customer for something, or that says it is done; chats, where the
 * next words follow at once.
 *
 * Source: seeds S2, advice 7; S3, advice 10; S1, advice 7.
 */
export default defineRule({
  id: 'missing-next-update',
  summary: 'Say when the customer will hear from you next.',
  severity: 'warning',
  needs: ['promiseOpeners', 'completions'],
  also: ['pastTenses', 'prohibitions', 'comprehensionChecks', 'rhetoricalQuestions', 'oneTimeCodes', 'progressReports'],
  channels: ['email', 'sms', 'social'],
  kinds: ['acknowledgement', 'status-update', 'auto-reply'],
  messages: {
    noTime: 'The reader learns that it goes on, not when to expect the next word; add when you will write again.',
  },

  *check({ message, words }) {
    const last = message.lastSentence
    if (!last || words.oneTimeCodes.has()) return
    if (message.promises.some(({ status, strength }) => strength >= 2 && (status === 'concrete' || status === 'event'))) return
    const isOver = (offset: number): boolean => {
      const clause = message.clauseAt(offset)
      return clause !== undefined && words.pastTenses.overlaps(clause)
    }
    const isPast = (time: TimeExpression): boolean => {
      // A weekday, a date or a clock has been weighed already where it was read; “tomorrow” is never over.
      if (time.value.days === undefined ? WEIGHED.has(time.kind) : time.value.days > 0) return false
      // “Delivery is now planned for week 12”: the past of a numbered week would be told otherwise.
      if (time.value.week !== undefined) return false
      return isOver(time.start)
    }
    // “Don't switch your computer off tonight” is the reader's evening, not our next word.
    const isForbidden = ({ start }: TimeExpression): boolean => {
      const clause = message.clauseAt(start)
      return clause !== undefined && words.prohibitions.overlaps(clause)
    }
    const promising = new Set(message.promises.map(({ start }) => message.clauseAt(start)))
    // “It drops out several times an hour, mostly in the evening” is how it is, not when we write.
    const isHabit = ({ kind, direction, value, start }: TimeExpression): boolean =>
      kind === 'period' &&
      direction !== 'by' &&
      value.days === undefined &&
      value.week === undefined &&
      !promising.has(message.clauseAt(start))
    if (message.times.some((time) => isToCome(time) && !isForbidden(time) && !isHabit(time) && (ENDS.has(time.direction) || !isPast(time))))
      return
    // “We received your bike on [date]” says no time to come.
    if (message.placeholders.some(({ token }) => token.role === 'time' && !isOver(token.start))) return
    if (!message.kind.isDeclared && message.actsOf('resolution').length > 0) return
    if (['data-request', 'confirmation-request'].some((kind) => message.acts.some((act) => act.kind === kind))) return
    // “Your parcel was delivered” is the last word, unless something else still goes on.
    const isCompletion = (match: Match): boolean => {
      const clause = message.clauseAt(match.start)
      if (!clause || clause.isNegated || clause.isConditional || clause.isReported || clause.isQuestion) return false
      // “I'll call you as soon as it is ready”
      return !message.times.some(({ kind, start, end }) => kind === 'event' && start <= match.start && match.start < end)
    }
    if (message.kind.kind !== 'auto-reply' && !words.progressReports.has() && words.completions.find().some(isCompletion)) return
    // “We cannot name a day yet” ends nothing in a message that is known to say that it goes on.
    const goesOn = message.kind.isDeclared && message.kind.kind !== 'auto-reply'
    if (!goesOn && message.actsOf('bad-news').length > 0) return
    const requested = new Set(message.acts.filter(({ kind }) => kind === 'request').map(({ sentence }) => sentence))
    // “Is that clear?” waits for no answer.
    // “Would you air the room meanwhile?” asks for no answer either.
    const isAsked = (sentence: Sentence): boolean =>
      sentence.isQuestion &&
      !requested.has(sentence.index) &&
      !words.comprehensionChecks.has(sentence) &&
      !words.rhetoricalQuestions.has(sentence)
    if (message.sentences.some(isAsked)) return
    yield { at: { start: last.end, end: last.end }, message: 'noTime' }
  },
})

const WEIGHED: ReadonlySet<TimeExpression['kind']> = new Set(['date', 'date-time', 'clock', 'day'])

/** Directions of a time that only something to come has. */
const ENDS: ReadonlySet<TimeExpression['direction']> = new Set(['by', 'within', 'between'])

/** A time that a reader can wait for; “now” is none, “week 12” is one. */
function isToCome({ level, kind, grain, direction, value }: TimeExpression): boolean {
  if (kind === 'past' || (kind === 'hours' && direction !== 'within') || direction === 'past' || direction === 'for') return false
  return level >= 2 && (grain !== 'none' || kind === 'placeholder' || kind === 'event' || value.week !== undefined)
}

export const examples: Examples = {
  en: [
    {
      context: { kind: 'status-update' },
      bad: `
        Hi Sam,

        We are still investigating the fault on your line.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        We are still investigating the fault on your line. I will write again by 4 pm.

        Maya
      `,
    },
    {
      because: 'what the reader waited for is there',
      context: { kind: 'status-update' },
      good: `
        Hi Sam,

        Your glasses are ready to collect; the case is free.

        Maya
      `,
    },
    {
      because: 'what the reader asked for is there already',
      context: { kind: 'acknowledgement' },
      good: `
        Hi Sam,

        Thank you for your note about the case. Your glasses are ready to collect.

        Maya
      `,
    },
    {
      because: 'it is the customer’s turn',
      context: { kind: 'status-update' },
      good: `
        Hi Sam,

        We are still investigating the fault. Could you send me the log?

        Maya
      `,
    },
    {
      because: 'a habit of the fault is no time of ours',
      context: { kind: 'status-update' },
      bad: `
        Hi Sam,

        Your router drops out several times an hour, mostly in the evening. I have turned on the log of your line.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        Your router drops out several times an hour, mostly in the evening. I will write in the evening.

        Maya
      `,
    },
    {
      because: 'the hours of a shop are no time of ours',
      context: { kind: 'status-update' },
      bad: `
        Hi Sam,

        We are still looking for the fault. The library has Wi-Fi and is open until 7 pm.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        We are still looking for the fault. The library has Wi-Fi and is open until 7 pm. I will write again by 4 pm.

        Maya
      `,
    },
  ],
  nl: [
    {
      because: 'een vriendelijk verzoek wacht op geen antwoord',
      context: { channel: 'email', kind: 'status-update' },
      bad: `
        Beste Sam,

        Dank voor de foto's. Ik heb ze bij je verzoek gezet en bekijk met de opzichter wat er nodig is. Wil je de kamer intussen goed luchten?⟦⟧

        Tom
      `,
      good: `
        Beste Sam,

        Dank voor de foto's. Ik heb ze bij je verzoek gezet en bekijk met de opzichter wat er nodig is. Voor vrijdag hoor je van mij. Wil je de kamer intussen goed luchten?

        Tom
      `,
    },
    {
      context: { kind: 'status-update' },
      bad: `
        Beste Sam,

        We zijn de storing aan het onderzoeken.⟦⟧

        Groet,
        Sanne
      `,
      good: `
        Beste Sam,

        We zijn de storing aan het onderzoeken. Ik schrijf je om 16.00 uur weer.

        Groet,
        Sanne
      `,
    },
  ],
  de: [
    {
      context: { kind: 'status-update' },
      bad: `
        Hallo Sam,

        Wir suchen den Fehler noch.⟦⟧

        Maya
      `,
      good: `
        Hallo Sam,

        Wir suchen den Fehler noch. Ich schreibe Ihnen um 16 Uhr wieder.

        Maya
      `,
    },
    {
      because: 'ein Schritt auf dem Weg ist nicht das Ende',
      context: { kind: 'status-update' },
      bad: `
        Hallo Sam,

        Ihr Paket wurde dem Boten übergeben.⟦⟧

        Maya
      `,
      good: `
        Hallo Sam,

        Ihr Paket wurde bei Ihrer Nachbarin zugestellt.

        Maya
      `,
    },
  ],
  sv: [
    {
      because: 'en lucka i det som har hänt säger inte när vi hör av oss',
      context: { kind: 'status-update' },
      bad: `
        Hej Anna,

        Vi tog emot cykeln den [DATUM]. Just nu väntar vi på besked från tillverkaren.⟦⟧

        Maja
      `,
      good: `
        Hej Anna,

        Vi tog emot cykeln den [DATUM]. Jag ringer dig den [DATUM] med besked från tillverkaren.

        Maja
      `,
    },
    {
      context: { kind: 'status-update' },
      bad: `
        Hej Sam,

        Vi söker fortfarande efter felet.⟦⟧

        Maja
      `,
      good: `
        Hej Sam,

        Vi söker fortfarande efter felet. Jag skriver igen kl. 16.

        Maja
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'status-update' },
      bad: `
        Dzień dobry,

        Nadal szukamy przyczyny.⟦⟧

        Maja
      `,
      good: `
        Dzień dobry,

        Nadal szukamy przyczyny. Napiszę ponownie o godz. 16.

        Maja
      `,
    },
    {
      because: 'godziny otwarcia nie są naszym terminem',
      context: { kind: 'status-update' },
      bad: `
        Dzień dobry,

        nadal szukamy przyczyny awarii. Biblioteka ma Wi-Fi i jest czynna do 19:00.⟦⟧

        Maja Nowak
      `,
      good: `
        Dzień dobry,

        nadal szukamy przyczyny awarii. Biblioteka ma Wi-Fi i jest czynna do 19:00. Odezwę się dziś do godz. 16.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'status-update' },
      bad: `
        Bonjour Sam,

        Nous cherchons encore la panne.⟦⟧

        Maya
      `,
      good: `
        Bonjour Sam,

        Nous cherchons encore la panne. Je vous écris à nouveau à 16 h.

        Maya
      `,
    },
    {
      because: 'ce que le lecteur attendait est là',
      context: { kind: 'status-update' },
      bad: `
        Bonjour Sam,

        Vos lunettes ne sont pas encore prêtes.⟦⟧

        Maya
      `,
      good: `
        Bonjour Sam,

        Vos lunettes vous attendent au magasin.

        Maya
      `,
    },
  ],
  es: [
    {
      context: { kind: 'status-update' },
      bad: `
        Hola, Sam:

        Seguimos buscando la avería.⟦⟧

        Maya
      `,
      good: `
        Hola, Sam:

        Seguimos buscando la avería. Le escribo de nuevo a las 16:00.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'status-update' },
      bad: `
        नमस्ते सैम जी,

        हम जाँच कर रहे हैं।⟦⟧

        माया
      `,
      good: `
        नमस्ते सैम जी,

        हम जाँच कर रहे हैं। मैं शाम 4 बजे फिर लिखूँगी।

        माया
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'status-update' },
      bad: `
        Namaste Sam ji,

        Hum check kar rahe hain.⟦⟧

        Maya
      `,
      good: `
        Namaste Sam ji,

        Hum check kar rahe hain. Main shaam 4 baje phir likhungi.

        Maya
      `,
    },
  ],
}
