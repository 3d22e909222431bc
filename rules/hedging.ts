import { defineRule, type Examples, type Match, number, type Problem } from '../src/rule.ts'

/**
 * One “I think” is honest. “I think it might maybe be fixed” leaves the reader with nothing to rely on, and sounds as if nobody had
 * looked. Say what is known, and say apart from it what is not.
 *
 * Left alone: a single mark of uncertainty, a question, a polite request, a condition.
 *
 * Source: seed S3, advice 1; Grice (1975), maxim of quality.
 */
export default defineRule({
  id: 'hedging',
  summary: 'Say what you know, and say once what you do not.',
  severity: 'info',
  needs: ['hedges'],
  also: ['stackedHedges'],
  options: {
    most: number(1, 'Marks of uncertainty that one sentence may have.', 1),
  },
  messages: {
    stacked: '“{hedge}” leaves the reader with nothing to rely on; say what you know, and once what you do not.',
  },

  *check({
    message,
    words,
    options,
  }): Iterable<Problem<{ stacked: '“{hedge}” leaves the reader with nothing to rely on; say what you know, and once what you do not.' }>> {
    for (const sentence of message.sentences) {
      if (sentence.isQuestion) continue
      const stacked = words.stackedHedges.first(sentence)
      const span = stacked ?? rowOf(words.hedges.find(sentence), options.most)
      if (!span || message.clauseAt(span.start)?.isConditional) continue
      const { start, end } = span
      yield { at: { start, end }, message: 'stacked', data: { hedge: message.text.slice(start, end) } }
    }
  },
})

/** More marks of uncertainty than are allowed, near to each other. */
function rowOf(hedges: readonly Match[], most: number): { start: number; end: number } | undefined {
  for (let first = 0; first + most < hedges.length; first++) {
    const row = hedges.slice(first, first + most + 1)
    const isClose = row.every((hedge, index) => index === 0 || hedge.firstToken - row[index - 1]!.endToken <= MOST_BETWEEN)
    if (isClose) return { start: row[0]!.start, end: row.at(-1)!.end }
  }
  return undefined
}

/** Words between two marks of one statement. */
const MOST_BETWEEN = 4

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        ⟦I think it might⟧ be fixed.

        Maya
      `,
      good: `
        Hi Sam,

        I have changed the cable. Your phone rings again; I could not test the fax.

        Maya
      `,
    },
    {
      because: 'one honest “may” is enough and not too much',
      good: `
        Hi Sam,

        It may take up to 3 days.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Jag tror nog att⟧ det kanske är löst.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har bytt kabeln. Lyser lampan grönt hos dig?

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en enda osäkerhet är ärlig',
      good: `
        Hej Anna,

        Paketet kommer troligen på torsdag.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजीव जी,

        ⟦शायद तार ढीला हो सकता है⟧।

        फ़िरोज़
      `,
      good: `
        नमस्ते राजीव जी,

        तार ढीला लगता है; कल 10 बजे आकर देखूँगा।

        फ़िरोज़
      `,
    },
    {
      because: 'एक बार शक जताना ईमानदारी है',
      good: `
        नमस्ते राजीव जी,

        शायद तार ढीला है। कल 10 बजे देखूँगा।

        फ़िरोज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        ⟦Shayad ho sakta⟧ hai theek ho.

        Maya
      `,
      good: `
        Hi Sam ji,

        Maine cable badal di hai. Phone ab bajta hai; fax test nahi kar payi.

        Maya
      `,
    },
    {
      because: 'one honest “ho sakta hai” is enough and not too much',
      good: `
        Hi Sam ji, ho sakta hai 3 din lagein. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Myślę, że chyba⟧ to kabel.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        To wygląda na kabel; czy ma Pani drugi, żeby to sprawdzić?

        Maja Nowak
      `,
    },
    {
      because: 'jedno „chyba” wystarcza',
      good: `
        Dzień dobry Pani Anno,

        To chyba kabel, sprawdzę to jutro.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Volgens mij zou het misschien⟧ morgen klaar zijn.

        Tom
      `,
      good: `
        Beste Sam,

        Het is morgen klaar als de verf droogt; om 15 uur bel ik je.

        Tom
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        das ⟦könnte vielleicht sein⟧, ich schaue morgen um 9 Uhr nach.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        das kann am Kabel liegen. Ich schaue morgen um 9 Uhr nach.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Marthe,

        ⟦Il me semble que ce sera peut-être⟧ prêt jeudi.

        Élise
      `,
      good: `
        Bonjour Marthe,

        C'est prêt jeudi si la peinture sèche ; je vous appelle ce jour-là à 15 h.

        Élise
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Creo que quizá⟧ esté listo el jueves.

        Elena
      `,
      good: `
        Hola, Marta:

        Está listo el jueves si seca la pintura; ese día te llamo a las 15:00.

        Elena
      `,
    },
  ],
}
