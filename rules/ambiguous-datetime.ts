import { defineRule, type Examples } from '../src/rule.ts'

/**
 * 03/04 is the third of April to one reader and the fourth of March to another; “EOD” ends at five for some and at midnight for others.
 * Written out, nobody waits on the wrong day.
 *
 * Left alone: ISO dates, days above twelve, months in letters, times with a.m. or p.m., amounts and fractions.
 *
 * Source: seeds S2, advice 2; S1, advice 7; W3C, “Date formats” (internationalisation).
 */
export default defineRule({
  id: 'ambiguous-datetime',
  summary: 'Write dates and times that everybody reads alike.',
  severity: 'info',
  needs: ['readerDependentTimes'],
  messages: {
    numeric: '“{date}” is one day to some readers and another day to others; write the month in letters.',
    words: '“{time}” is a different moment for different readers; give the day and the hour.',
  },

  *check({ message, words }) {
    for (const sentence of message.sentences) {
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const { kind, start, end, isProtected } = message.tokens[at]!
        if (kind !== 'number' || isProtected) continue
        const date = message.text.slice(start, end)
        const parts = NUMERIC.exec(date)
        if (parts && isMonth(parts[1]!) && isMonth(parts[3]!) && parts[1] !== parts[3] && isDate(at)) {
          yield { at: { start, end }, message: 'numeric', data: { date } }
        }
      }
    }
    for (const match of words.readerDependentTimes.find()) {
      if (message.sentenceAt(match.start)) yield { at: match, message: 'words', data: { time: match.text } }
    }

    /** With a year it is a date; without one it is where a word leads up to a date (“on”, “by”), else it may be a fraction or a score. */
    function isDate(at: number): boolean {
      const { start, end } = message.tokens[at]!
      const parts = NUMERIC.exec(message.text.slice(start, end))
      if (parts?.[4] !== undefined) return true
      const before = message.tokens[at - 1]?.key
      if (parts?.[2] !== '/' || before === undefined) return false
      return Object.values(message.language.times?.before ?? {}).some((list) => list.includes(before))
    }
  },
})

const NUMERIC = /^(\p{Nd}{1,2})([/.-])(\p{Nd}{1,2})(?:\2(\p{Nd}{2}|\p{Nd}{4}))?$/u

function isMonth(digits: string): boolean {
  const number = Number(digits)
  return number >= 1 && number <= 12
}

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        The fitter will come on ⟦03/04/2026⟧.

        Maya
      `,
      good: `
        Hi Sam,

        The fitter will come on 3 April 2026.

        Maya
      `,
    },
    {
      because: 'there is no month 21',
      good: `
        Hi Sam,

        The fitter will come on 21/04/2026.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Montören kommer ⟦halv tre⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Montören kommer kl. 14.30.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'dagen och klockslaget är tydliga',
      good: `
        Hej Anna,

        Montören kommer tisdagen den 4 juni kl. 14.30.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजीव जी,

        रिपोर्ट ⟦दिन के अंत तक⟧ भेज दूँगा।

        फ़िरोज़
      `,
      good: `
        नमस्ते राजीव जी,

        रिपोर्ट आज शाम 6 बजे तक भेज दूँगा।

        फ़िरोज़
      `,
    },
    {
      because: 'महीना अक्षरों में है',
      good: `
        नमस्ते राजीव जी,

        मिस्त्री 4 मई को सुबह 10 बजे आएगा।

        फ़िरोज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Bill ⟦EOD⟧ tak bhej dungi.

        Maya
      `,
      good: `
        Hi Sam ji,

        Bill aaj shaam 6 baje tak bhej dungi.

        Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Monter przyjedzie ⟦pod wieczór⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Monter przyjedzie o 14:30.

        Maja Nowak
      `,
    },
    {
      because: 'dzień i godzina są podane',
      good: `
        Dzień dobry Pani Anno,

        Monter przyjedzie w czwartek 3 kwietnia o 14:30.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Je krijgt het ⟦eind van de dag⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Je krijgt het vandaag voor 17 uur.

        Tom
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        ich rufe Sie ⟦vor Feierabend⟧ an.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        ich rufe Sie am Dienstag, 3. Juni, bis 16 Uhr an.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Marthe,

        Vous l'aurez ⟦en fin de journée⟧.

        Élise
      `,
      good: `
        Bonjour Marthe,

        Vous l'aurez aujourd'hui avant 17 h.

        Élise
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Lo tienes ⟦a última hora⟧.

        Elena
      `,
      good: `
        Hola, Marta:

        Lo tienes hoy antes de las 17:00.

        Elena
      `,
    },
  ],
}
