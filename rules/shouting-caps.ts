import { defineRule, type Examples, number, type Sentence, stopWordsOf, strings, type Token } from '../src/rule.ts'

/**
 * Words in capitals are heard as shouting, and they are slower to read, because all of them have the shape of a brick.
 *
 * Left alone: acronyms and codes, one word that is stressed (“do NOT delete”), what stands on a button, on a label or in an error message,
 * the label of a line, names in capitals. Scripts without capitals cannot shout.
 *
 * Source: seed S1, tip 10; studies on the legibility of all-capital text (Tinker 1963).
 */
export default defineRule({
  id: 'shouting-caps',
  summary: 'Write in ordinary letters.',
  severity: 'warning',
  also: ['inscriptions', 'labelVerbs', 'shoutableWords'],
  options: {
    minWords: number(2, 'From how many words in capitals beside each other on they are reported.', 2),
    minLength: number(4, 'From how many letters on a word counts.', 2),
    allow: strings([], 'Words that may stand in capitals.'),
  },
  messages: {
    shouting: '“{words}” is heard as shouting; write it in ordinary letters.',
  },

  *check({ message, words, options }) {
    const { tokens, text, language } = message
    const allowed = new Set(options.allow.map((word) => word.toUpperCase()))
    const labels = words.labelVerbs.find()
    const inscriptions = words.inscriptions.find()
    const shouts: { first: number; end: number; isCertain: boolean }[] = []
    for (const sentence of message.sentences) {
      for (const [first, end] of runsOf(sentence)) {
        const run = tokens.slice(first, end).filter(({ kind }) => kind === 'word')
        const long = run.filter((token) => token.end - token.start >= options.minLength)
        if (long.length < options.minWords) continue
        // Acronyms have no articles and ask for nothing: a common word tells that this is a sentence.
        if (!run.some(isCommon) && long.length < 4) continue
        if (
          isShown(sentence, first, run.length) ||
          isProduct(first, end) ||
          isLabel(first, end) ||
          isHeading(first, end) ||
          isInscription(first, end)
        )
          continue
        const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end }
        if (message.quotedSpeech.some((speech) => speech.start <= span.start && span.end <= speech.end)) continue
        const isCertain = run.every((token) => isCommon(token) || token.end - token.start > 5)
        // One shout may go on over several sentences.
        const last = shouts.at(-1)
        const between = last ? tokens.slice(last.end, first) : []
        if (last && between.every(({ kind, key }) => kind === 'punctuation' && !CLOSING.has(key))) {
          last.end = end
          last.isCertain &&= isCertain
        } else shouts.push({ first, end, isCertain })
      }
    }
    for (const { first, end, isCertain } of shouts) {
      const at = message.stretch({ start: tokens[first]!.start, end: tokens[end - 1]!.end })
      yield {
        at,
        message: 'shouting',
        data: { words: at.text },
        expected: [sentenceCase(first, end)],
        fix: isCertain ? 'safe' : 'suggestion',
      }
    }

    /** Stretches of words in capitals, within a sentence, with only light punctuation between them. */
    function runsOf({ firstToken, endToken }: Sentence): [number, number][] {
      const runs: [number, number][] = []
      let first = -1
      let end = -1
      for (let at = firstToken; at < endToken; at++) {
        const token = tokens[at]!
        if (isCapitals(token)) {
          if (first < 0) first = at
          end = at + 1
        } else if (first >= 0 && !(token.kind === 'punctuation' && LIGHT.has(token.key)) && token.kind !== 'number') {
          runs.push([first, end])
          first = -1
        }
      }
      if (first >= 0) runs.push([first, end])
      return runs
    }

    function isCapitals({ kind, start, end, key, isProtected }: Token): boolean {
      if (kind !== 'word' || isProtected) return false
      // A letter that its key repeats has no capital, and nearly every word begins or ends with one.
      if (text.charCodeAt(start) === key.charCodeAt(0) || text.charCodeAt(end - 1) === key.charCodeAt(key.length - 1)) return false
      const word = text.slice(start, end)
      return word === word.toUpperCase() && word !== word.toLowerCase() && !/[\p{N}_]/u.test(word) && !allowed.has(word)
    }

    function isCommon(token: Token): boolean {
      return stopWordsOf(language).has(token.key) || words.shoutableWords.has(token)
    }

    /** What a screen says: behind a colon (“Error: ACCESS DENIED”) or a verb that points at a button. */
    function isShown(sentence: Sentence, first: number, length: number): boolean {
      if (length > 4 || first === sentence.firstToken) return false
      if (tokens[first - 1]!.key === ':') return true
      return labels.some(({ start, endToken }) => start >= sentence.start && endToken <= first && first - endToken <= 2)
    }

    /** “NICHT WERFEN | steht auf dem Karton”, “the label says | DO NOT BEND”: what stands on a thing is named. */
    function isInscription(first: number, end: number): boolean {
      return inscriptions.some((match) => match.firstToken === end || (match.endToken <= first && first - match.endToken <= 1))
    }

    /** “votre compte SÉRÉNITÉ PLUS a été clos”: a name and the common word that it ends in, in the middle of a sentence. */
    function isProduct(first: number, end: number): boolean {
      const before = tokens[first - 1]
      // “we ABSOLUTELY MUST know” is shouted: behind a small word stands no name of a product.
      if (end - first !== 2 || isCommon(tokens[first]!) || before === undefined || isCommon(before)) return false
      return [before, tokens[end]].every((token) => token?.kind === 'word' && /^\p{Ll}/u.test(text.slice(token.start, token.end)))
    }

    /** “VILLE DE SION: coupure jeudi”, “TECHO DE CHAPA: $ 690.000”: two names and the small words between them say what a line is about. */
    function isLabel(first: number, end: number): boolean {
      const { line } = tokens[first]!
      const next = tokens[end + 1]
      if (end - first > LONGEST_LABEL || tokens[first - 1]?.line === line || tokens[end]?.key !== ':' || next?.line !== line) return false
      const stopWords = stopWordsOf(language)
      const isInner = ({ key }: Token): boolean => stopWords.has(key)
      return !isCommon(tokens[first]!) && !isCommon(tokens[end - 1]!) && tokens.slice(first + 1, end - 1).every(isInner)
    }

    /** “WHAT TO BRING” on a line by itself, right above the lines of a list: a heading that begs for nothing. */
    function isHeading(first: number, end: number): boolean {
      const { line } = tokens[first]!
      if (end - first > LONGEST_LABEL || tokens[first - 1]?.line === line || tokens[end]?.line === line) return false
      const rest = message.lines.slice(line + 1, line + 3).map((below) => below.text.trim())
      const isList = rest.length === 2 && rest.every((below) => below !== '' && below !== below.toUpperCase())
      const isBlankAbove = line === 0 || message.lines[line - 1]!.text.trim() === ''
      return isList && isBlankAbove && tokens.slice(first, end).every((token) => stopWordsOf(language).has(token.key) || !isCommon(token))
    }

    function sentenceCase(first: number, end: number): string {
      const from = tokens[first]!.start
      let result = ''
      let at = from
      for (let index = first; index < end; index++) {
        const token = tokens[index]!
        const word = text.slice(token.start, token.end)
        const isAcronym = token.kind === 'word' && !isCommon(token) && word.length <= 5 && !/[AEIOUY]/.test(word)
        const lower = token.kind === 'word' && !isAcronym && word !== 'I' ? word.toLowerCase() : word
        const cased = message.sentenceAt(token.start)?.firstToken === index ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
        result += text.slice(at, token.start) + cased
        at = token.end
      }
      return result
    }
  },
})

/** What ends a note in brackets: a shout behind it is another one. */
const CLOSING: ReadonlySet<string> = new Set([']', ')'])

/** How many words in capitals at the start of a line may be its label. */
const LONGEST_LABEL = 4
const LIGHT: ReadonlySet<string> = new Set([',', "'", '-', ':', '!', '&', '"'])

export const examples: Examples = {
  en: [
    {
      because: 'behind a small word stands no name of a product',
      bad: `
        Hi Sam,

        We ⟦ABSOLUTELY MUST⟧ know by noon on Friday.

        Maya
      `,
      good: `
        Hi Sam,

        We absolutely must know by noon on Friday.

        Maya
      `,
    },
    {
      because: 'a heading above a list asks for nothing',
      good: `
        Hi Sam,

        WHAT TO BRING
        Your invitation letter
        A pen

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        ⟦PLEASE READ THIS CAREFULLY⟧. The shop is closed on Friday.

        Maya
      `,
      good: `
        Hi Sam,

        Please read this carefully. The shop is closed on Friday.

        Maya
      `,
    },
    {
      because: 'codes, acronyms, names, a message on the screen and one stressed word do not shout',
      good: `
        Hi Sam,

        The screen says Error: ACCESS DENIED. Set SPF, DKIM and DMARC, then ask Anna DE WIT. Please do NOT delete the file.
        Then press SAVE AND CLOSE.

        Maya
      `,
    },
    {
      because: 'these words stand on a label',
      bad: `
        Hi Sam,

        ⟦PLEASE KEEP THIS SIDE UP⟧ when you open the box.

        Maya
      `,
      good: `
        Hi Sam,

        The label says PLEASE KEEP THIS SIDE UP AND DRY, and DO NOT BEND THIS is printed on the envelope.

        Maya
      `,
    },
  ],
  sv: [
    {
      because: 'en anteckning inom hakparentes är ett annat rop',
      bad: `
        Hej Anna,

        Klockan behöver en ny axel. [⟦KOLLA MED LASSE FÖRST⟧]

        ⟦FÖRSTÅR DU VAD JAG MENAR⟧?

        Maja
      `,
      good: `
        Hej Anna,

        Klockan behöver en ny axel. Säg till om jag ska förklara.

        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦LÄS HELA BREVET NOGA⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Läs gärna hela brevet, för datumet står på sidan 2.

        Hälsningar,
        Maja
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦RECUERDE TRAER SU FACTURA⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        Trae la factura, por favor; sin ella la tienda no puede cambiar el techo.

        Lucía
      `,
    },
    {
      because: 'la línea lleva una etiqueta',
      good: `
        Hola, Marta:

        TECHO DE CHAPA: $ 690.000
        AGUAS DEL CAMPO: corte programado el 27/11

        Lucía
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦LEES DIT BERICHT AANDACHTIG⟧: morgen is er geen water.

        Tom
      `,
      good: `
        Beste Sam,

        Morgen is er van 9 tot 12 uur geen water.

        Tom
      `,
    },
    {
      because: 'het staat op een kaartje',
      good: `
        Beste Sam,

        NIET VERGETEN staat op het kaartje aan uw sleutel. Op de doos staat VOORZICHTIG MET GLAS.

        Tom
      `,
    },
    {
      because: 'de regel begint met een naam',
      good: `
        Beste Sam,

        WATERBEDRIJF AAN ZEE: morgen van 9 tot 12 uur geen water

        Tom
      `,
    },
  ],
  fr: [
    {
      because: 'un produit porte ce nom',
      bad: `
        Bonjour Karim,

        Le compte est clos. ⟦MERCI DE LIRE⟧ la notice.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre compte SÉRÉNITÉ PLUS a été clos mardi.

        Claire
      `,
    },
  ],
}
