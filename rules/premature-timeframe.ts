import { type Clause, defineRule, type Examples, type PromiseStatement, type TimeExpression } from '../src/rule.ts'

/**
 * Nobody can say when a fault will be gone before knowing what it is. A time that was only meant to calm becomes a deadline that is
 * missed. What can be promised is the next message.
 *
 * Left alone: the time of the next message, a fix of which the cause is known, a delivery, a fix that is done.
 *
 * Source: seed S3, advice 6.
 */
export default defineRule({
  id: 'premature-timeframe',
  summary: 'Promise the next message, not the fix, while the cause is unknown.',
  severity: 'warning',
  needs: ['unknownCauses'],
  also: ['outcomes'],
  messages: {
    tooEarly: '“{time}” promises the end of something whose cause is not known yet; promise when you will write next instead.',
  },

  *check({ message, words }) {
    const unknown = words.unknownCauses.find().find(({ start }) => message.sentenceAt(start))
    const isUndiagnosed = unknown !== undefined || message.actsOf('data-request').length > 0
    // “It is fixed” ends the matter; “it is fixed in an hour” is the promise itself.
    const isToCome = (time: TimeExpression): boolean => time.kind !== 'past' && time.kind !== 'hours' && time.direction !== 'past'
    const dated = new Set(message.times.filter(isToCome).map(({ start }) => message.clauseAt(start)))
    // “Your phone works again. Why the internet is still off we don't know”: what is done before that is another matter.
    const isDone = message.actsOf('resolution').some(({ start }) => !dated.has(message.clauseAt(start)) && start > (unknown?.start ?? -1))
    if (!isUndiagnosed || isDone) return
    const byClause = new Map<Clause | undefined, PromiseStatement[]>()
    for (const promise of message.promises) {
      const clause = message.clauseAt(promise.head.start)
      const others = byClause.get(clause)
      if (others) others.push(promise)
      else byClause.set(clause, [promise])
    }
    // Where each sentence first asks for data.
    const asked = new Map(
      message
        .actsOf('data-request')
        .toReversed()
        .map(({ start }) => [message.sentenceAt(start), start]),
    )
    const events = new Set(message.times.filter(({ kind }) => kind === 'event').map(({ firstToken }) => firstToken))
    for (const time of message.times) {
      if (time.kind === 'past' || time.kind === 'hours' || time.kind === 'event' || time.kind === 'recurrence' || time.direction === 'past')
        continue
      // “Two days after I have your figures”
      if (events.has(time.endToken)) continue
      const clause = message.clauseAt(time.start)
      if (!clause || clause.isConditional || clause.isQuestion || clause.isNegated) continue
      const inClause = byClause.get(clause) ?? []
      const informs = inClause.some(({ action }) => action === 'contact' || action === 'inform')
      const fixes =
        inClause.some(({ action, strength }) => action === 'fix' && strength >= 2) ||
        (time.kind !== 'vague' && words.outcomes.overlaps(clause) && !informs)
      if (!fixes) continue
      // “Send me the photo and I'll fix it today”: the time runs from the customer's answer.
      if ((asked.get(message.sentenceAt(time.start)) ?? clause.start) < clause.start) continue
      yield { at: time, message: 'tooEarly', data: { time: time.text } }
      return
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        We don't know the cause yet, but it will be fixed ⟦tomorrow⟧.

        Maya
      `,
      good: `
        Hi Sam,

        We don't know the cause yet; you will hear from me tomorrow at 10.

        Maya
      `,
    },
    {
      because: 'the cause is known',
      good: `
        Hi Sam,

        We found the cause. It will be fixed tomorrow.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        We weten de oorzaak nog niet, maar ⟦morgen⟧ is het opgelost.

        Tom
      `,
      good: `
        Beste Sam,

        We weten de oorzaak nog niet. Morgen voor 12 uur mail ik je wat we hebben gevonden.

        Tom
      `,
    },
    {
      because: 'de oorzaak is bekend',
      good: `
        Beste Sam,

        Een graafmachine heeft de kabel geraakt. Morgen om 12 uur is hij hersteld.

        Tom
      `,
    },
  ],
  sv: [
    {
      because: 'tiden räknas från det som kunden skickar',
      good: `
        Hej Anna,

        Beräkningen är klar två dagar efter att jag fått uppgifterna. Vilka siffror gäller för mars?

        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Vi vet inte vad felet är än, men ⟦i morgon⟧ är det löst.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi vet inte vad felet är än. I morgon kl. 10 skriver jag vad vi har hittat.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते कमलेश जी,

        गीज़र ठंडा क्यों है, यह समझ नहीं आया। ⟦कल दोपहर तक⟧ ठीक हो जाएगा।

        ज़ुबैर
      `,
      good: `
        नमस्ते कमलेश जी,

        गीज़र ठंडा क्यों है, यह समझ नहीं आया। कल 12 बजे तक मैं आपको फ़ोन पर बताऊँगा कि क्या मिला।

        ज़ुबैर
      `,
    },
    {
      because: 'कारण मिल चुका है',
      good: `
        नमस्ते कमलेश जी,

        गीज़र का तार जला था। कल दोपहर तक ठीक हो जाएगा।

        ज़ुबैर
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Net kyun band hai abhi pata nahi chala. ⟦Kal 5 baje tak⟧ theek ho jayega.

        Maya
      `,
      good: `
        Hi Sam ji,

        Net kyun band hai abhi pata nahi chala. Kal 5 baje tak main aapko likhungi ki kya mila.

        Maya
      `,
    },
    {
      because: 'the cause is known',
      good: `
        Hi Sam ji, cable kat gayi thi, nayi daal rahe hain. Kal 5 baje tak net theek ho jayega. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Nie znamy jeszcze przyczyny, ale ⟦jutro⟧ wszystko będzie działać.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Nie znamy jeszcze przyczyny. Napiszę do Pani jutro do 12:00, co ustaliliśmy.

        Maja Nowak
      `,
    },
    {
      because: 'przyczyna jest znana',
      good: `
        Dzień dobry Pani Anno,

        Pękł wężyk, jutro wszystko będzie działać.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Frau Zander,

        woran es liegt, wissen wir noch nicht. ⟦Bis 18 Uhr⟧ läuft Ihre Leitung wieder.

        Viele Grüße
        Tom Reich
      `,
      good: `
        Hallo Frau Zander,

        woran es liegt, wissen wir noch nicht. Um 18 Uhr schreibe ich Ihnen, was die Messung ergeben hat.

        Viele Grüße
        Tom Reich
      `,
    },
    {
      because: 'die Ursache bekannt ist',
      good: `
        Hallo Frau Zander,

        ein Bagger hat das Kabel getrennt. Bis 18 Uhr läuft Ihre Leitung wieder.

        Viele Grüße
        Tom Reich
      `,
    },
    {
      because: 'das Perfekt vor dem „aber“ macht die Uhrzeit nicht vergangen',
      bad: `
        Hallo Sam,

        wir wissen nicht, was den Ausfall verursacht hat, aber ⟦um 18 Uhr⟧ ist der Strom wieder da.

        Maya
      `,
      good: `
        Hallo Sam,

        wir wissen nicht, was den Ausfall verursacht hat; um 18 Uhr schreibe ich Ihnen wieder.

        Maya
      `,
    },
  ],
  fr: [
    {
      because: 'ce qui marche de nouveau est une autre affaire',
      bad: `
        Bonjour Karim,

        Votre téléphone fonctionne de nouveau. Internet est toujours coupé et nous ignorons d'où vient la panne. Ce sera réparé ⟦demain à midi⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre téléphone fonctionne de nouveau. Internet est toujours coupé et nous ignorons d'où vient la panne. Je vous écris demain à midi.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        Nous ne connaissons pas encore la cause, mais le courant sera rétabli ⟦demain à 8 h⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Nous ne connaissons pas encore la cause ; je vous appelle demain à 8 h.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Aún no sabemos la causa, pero la luz estará restablecida ⟦mañana a las 8⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        Aún no sabemos la causa; te llamo mañana a las 8.

        Lucía
      `,
    },
    {
      because: 'el perfecto de antes del “pero” no hace pasada la hora',
      bad: `
        Hola, Marta:

        Desconocemos qué ha causado el corte, pero ⟦a las seis de la tarde⟧ vuelve la luz.

        Lucía
      `,
      good: `
        Hola, Marta:

        Desconocemos qué ha causado el corte; a las seis de la tarde te escribo otra vez.

        Lucía
      `,
    },
  ],
}
