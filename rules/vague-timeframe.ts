import { boolean, defineRule, type Examples, isOnHold, string } from '../src/rule.ts'

/**
 * “Soon” is a minute to one reader and a week to another. Who waits without a time waits worse, writes again to ask, and counts the
 * promise as broken when it is kept on the third day. A day, an hour or a span costs the writer one thought.
 *
 * Left alone: a concrete time beside the vague one (“as soon as possible, by 5 pm at the latest”), what the customer is to do, what
 * has happened already, conditions, and an event that serves as a time (“after the meeting”), unless `events` is on.
 *
 * Source: seeds S1, advice 7; S2, advice 2 and 7; S3, advice 5.
 */
export default defineRule({
  id: 'vague-timeframe',
  summary: 'Say when, not “soon”.',
  severity: 'warning',
  needs: ['vagueTimes'],
  also: ['immediacies', 'puttingOff', 'requests'],
  options: {
    events: boolean(false, 'Whether an event (“after the meeting”) is too vague as well.'),
    answerTime: string(
      '',
      'The time within which you answer, as it stands in a sentence (“within 4 hours”); it is offered in place of the vague one.',
    ),
  },
  messages: {
    vague: '“{time}” is a different time for every reader; give a day, an hour or a span.',
    event: '“{time}” names no time that the reader can wait for; add a day or an hour.',
  },

  *check({ message, words, options }) {
    const seen = new Set<number>()
    // The last sentence that promises each action with its time; promises are in order.
    const lastDated = new Map(
      message.promises.filter(({ status }) => status === 'concrete').map(({ action, sentence }) => [action, sentence]),
    )
    for (const { time, status, strength, isConditional, sentence, action } of message.promises) {
      if (!time || isConditional || seen.has(time.start) || isOnHold(message, sentence, time)) continue
      if (status === 'event') {
        if (options.events && strength >= 2) yield { at: time, message: 'event', data: { time: time.text } }
        continue
      }
      if (status !== 'vague' || (strength < 2 && time.kind !== 'vague')) continue
      // “At once” is a time; whether it can be kept is another question.
      if (words.immediacies.equals(time)) continue
      const clause = message.clauseAt(time.start)
      if (clause?.isReported || clause?.isQuestion) continue
      // “… so I'll call you later. The part has come. I'll call you today between 3 and 4”: the time follows.
      if ((lastDated.get(action) ?? sentence) > sentence) continue
      seen.add(time.start)
      yield {
        at: time,
        message: 'vague',
        data: { time: time.text },
        ...(options.answerTime === '' ? {} : { expected: [options.answerTime] }),
        ...(time.kind === 'vague' ? {} : { isStrict: true }),
      }
    }
    // These put off, whoever does what.
    for (const match of words.puttingOff.find()) {
      const clause = message.clauseAt(match.start)
      // “Please send it back one of these days”: that is the reader's time.
      if (!clause || clause.isReported || clause.isQuestion || words.requests.overlaps(clause)) continue
      if (message.times.some(({ start, end }) => seen.has(start) && start < match.end && match.start < end)) continue
      const { index } = message.sentenceAt(match.start)!
      if (message.promises.some(({ sentence, status }) => sentence === index && status === 'concrete')) continue
      yield { at: match, message: 'vague', data: { time: match.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      because: 'a postscript is read as well',
      bad: `
        Hi Sam,

        The blue one is on its way.

        Maya

        P.S. We'll tell you about the red one ⟦soon⟧.
      `,
      good: `
        Hi Sam,

        The blue one is on its way.

        Maya

        P.S. We'll tell you about the red one on Friday.
      `,
    },
    {
      bad: `
        Hi Sam,

        Your request will be processed ⟦soon⟧.

        Maya
      `,
      good: `
        Hi Sam,

        Your request will be processed by Friday noon.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        We will get back to you ⟦shortly⟧.

        Maya
      `,
      good: `
        Hi Sam,

        We will get back to you before 5 pm today.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        I'll call you ⟦as soon as possible⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I'll call you as soon as possible, and no later than 5 pm.

        Maya
      `,
    },
    {
      because: 'it is the reader’s time',
      good: `
        Hi Sam,

        Please send the old lamp back one of these days.

        Maya
      `,
    },
    {
      because: 'the customer is the one to act',
      good: `
        Hi Sam,

        Please call us as soon as possible on 555 0134.

        Maya
      `,
    },
    {
      because: 'it has happened already',
      good: `
        Hi Sam,

        I replied shortly after you wrote.

        Maya
      `,
    },
    {
      because: 'an event can be waited for',
      good: `
        Hi Sam,

        I will call you after the meeting.

        Maya
      `,
    },
    {
      because: 'the day in the clause before is that of the part',
      bad: `
        Hi Sam,

        I've booked the part for Friday and we'll get back to you ⟦soon⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I've booked the part for Friday and we'll call you by noon on Thursday.

        Maya
      `,
    },
  ],
  nl: [
    {
      because: 'het tijdstip volgt',
      good: `
        Beste Sam,

        Ik neem het graag met je door, daarom bel ik je straks ook nog. Het onderdeel is er. Ik bel je vandaag tussen 15 en 16 uur.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        We komen er ⟦zo snel mogelijk⟧ bij je op terug.

        Groet,
        Sanne
      `,
      good: `
        Beste Sam,

        We komen er vandaag vóór 17.00 uur bij je op terug.

        Groet,
        Sanne
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Eén dezer dagen⟧ laat ik u iets weten.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Uiterlijk vrijdag 6 juni laat ik u iets weten.

        Tom Bakker
      `,
    },
    {
      because: 'de klant is aan zet, en er staat een tijd bij',
      good: `
        Beste Sam,

        Bel ons zo snel mogelijk op 020 123 45 67. Ik mail je zo snel mogelijk, en in elk geval voor 17 uur.

        Tom
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Sam,

        Wir melden uns ⟦schnellstmöglich⟧ bei Ihnen.

        Maya
      `,
      good: `
        Hallo Sam,

        Wir melden uns heute vor 17 Uhr bei Ihnen.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Sam,

        Vi återkommer ⟦inom kort⟧.

        Maja
      `,
      good: `
        Hej Sam,

        Vi återkommer i dag före kl. 17.

        Maja
      `,
    },
    {
      because: 'dagen innan hör till delen',
      bad: `
        Hej Sam,

        Jag har bokat delen till fredag och vi återkommer ⟦snart⟧.

        Maja
      `,
      good: `
        Hej Sam,

        Jag har bokat delen till fredag och ringer dig på torsdag före kl. 12.

        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry,

        Odezwiemy się ⟦wkrótce⟧.

        Maja
      `,
      good: `
        Dzień dobry,

        Odezwiemy się dziś do godz. 17.

        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Sam,

        Nous reviendrons vers vous ⟦dans les meilleurs délais⟧.

        Maya
      `,
      good: `
        Bonjour Sam,

        Nous reviendrons vers vous aujourd'hui avant 17 h.

        Maya
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Sam:

        Nos pondremos en contacto con usted ⟦lo antes posible⟧.

        Maya
      `,
      good: `
        Hola, Sam:

        Nos pondremos en contacto con usted hoy antes de las 17:00.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते सैम जी,

        हम ⟦जल्द ही⟧ आपसे संपर्क करेंगे।

        माया
      `,
      good: `
        नमस्ते सैम जी,

        हम आज शाम 5 बजे तक आपसे संपर्क करेंगे।

        माया
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Namaste Sam ji,

        Hum ⟦jald hi⟧ aapse sampark karenge.

        Maya
      `,
      good: `
        Namaste Sam ji,

        Hum aaj shaam 5 baje tak aapse sampark karenge.

        Maya
      `,
    },
  ],
}
