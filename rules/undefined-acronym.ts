import {
  defineRule,
  type Examples,
  isExplained,
  isKnownToReader,
  isMentionedByReader,
  isPartOfDesignation,
  type Span,
  stopWordsOf,
  strings,
  type Token,
  type TokenSpan,
} from '../src/rule.ts'

/**
 * Three capitals that one half of a company uses all day say nothing to a customer: SLA, CRM, RMA. Written out once, they cost a
 * second and nobody has to ask.
 *
 * Left alone: what everybody knows (PDF, USB), what is explained at its first use, what the customer wrote first, amounts and units,
 * numbers of orders, Roman numbers, initials, shouting (another rule) and names that the glossary knows.
 *
 * Source: seed S4, advice 7 (no jargon).
 */
export default defineRule({
  id: 'undefined-acronym',
  summary: 'Write an acronym out at its first use.',
  severity: 'warning',
  needs: ['knownAcronyms'],
  also: ['acronymExpansions', 'explanationMarkers', 'namingWords', 'readerMentions', 'internalSlang', 'jargonTerms', 'shoutableWords'],
  options: {
    allow: strings([], 'Acronyms that the readers know.'),
  },
  messages: {
    expand: '“{acronym}” says nothing to a reader who does not know it; write “{words}”, or explain it in brackets.',
    explain: '“{acronym}” says nothing to a reader who does not know it; write it out, or explain it in brackets.',
  },

  *check({ message, words, options, glossary }) {
    const { tokens, text } = message
    const allowed = new Set(options.allow)
    const seen = new Set<string>()
    for (const sentence of message.sentences) {
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const term = acronymAt(at, sentence.endToken)
        if (!term) continue
        at = term.endToken - 1
        const acronym = text.slice(term.start, term.end)
        // “LUMO: your parcel is here”: a text message begins with who sends it.
        if (message.channel === 'sms' && term.firstToken === 0 && tokens[term.endToken]?.key === ':') continue
        if (seen.has(acronym) || allowed.has(acronym) || isLabel(term)) continue
        seen.add(acronym)
        // “2TB”: an amount and its unit.
        const unit = tokens[at]!
        if (unit.start > term.start && words.knownAcronyms.equals(unit)) continue
        // “do NOT unplug it”: a word, and one that is stressed.
        if (term.endToken - term.firstToken === 1 && !isTelling(term) && (isWord(unit) || isWithinTime(at))) continue
        if (words.knownAcronyms.equals(term) || isPartOfDesignation(message, term, isTelling) || isQuoted(term)) continue
        // Another rule has better advice for these.
        if (words.internalSlang.find(sentence).some((slang) => slang.start <= term.start && slang.end >= term.end)) continue
        if (isKnownToReader(message, glossary, term) || isMentionedByReader(message, term, words.readerMentions)) continue
        if (isExplained(message, term, words.explanationMarkers, words.namingWords)) continue
        const [expansion] = words.acronymExpansions.find(term)
        const [plain] = expansion?.replacements ?? []
        if (plain === undefined) yield { at: term, message: 'explain', data: { acronym } }
        else yield { at: term, message: 'expand', data: { acronym, words: plain }, expected: expansion!.replacements }
      }
    }

    /** The acronym that begins with a token: `CRM`, `SLAs`, `2FA`. Words in capitals beside each other are shouted or a heading. */
    function acronymAt(at: number, end: number): TokenSpan | undefined {
      const token = tokens[at]!
      // Most words begin with a small letter, which their key repeats.
      if (token.isProtected || (token.kind === 'word' && text.charCodeAt(token.start) === token.key.charCodeAt(0))) return
      if (token.kind !== 'word' && token.kind !== 'number') return
      let last = at
      const next = tokens[at + 1]
      if (token.kind === 'number' && next && at + 1 < end && !next.isSpaced && next.kind === 'word') last++
      const span = { start: token.start, end: tokens[last]!.end, firstToken: at, endToken: last + 1 }
      const word = text.slice(span.start, span.end)
      if ((!ACRONYM.test(word) && !MIXED.test(word)) || ROMAN.test(word)) return
      // “CUT HERE”: two words of four letters or more are rather shouted than acronyms, unless the language knows this one.
      const least = word.length >= SHOUTED && !words.acronymExpansions.has(span) ? SHOUTED : LONGEST + 1
      let run = 1
      for (let before = at - 1; run < 3 && before >= 0 && isInCapitals(tokens[before]!); before--)
        run += lengthOf(tokens[before]!) >= least ? 3 : 1
      for (let after = last + 1; run < 3 && after < tokens.length && isInCapitals(tokens[after]!); after++)
        run += lengthOf(tokens[after]!) >= least ? 3 : 1
      return run < 3 ? span : undefined
    }

    function isInCapitals({ kind, start, end }: Token): boolean {
      return kind === 'word' && CAPITALS.test(text.slice(start, end))
    }

    function isWord(token: Token): boolean {
      return stopWordsOf(message.language).has(token.key) || words.shoutableWords.equals(token)
    }

    /** “The first EIGHT hours”; an event is a clause, in which anything may stand. */
    function isWithinTime(token: number): boolean {
      return message.times.some(({ kind, firstToken, endToken }) => kind !== 'event' && firstToken <= token && token < endToken)
    }

    function lengthOf({ start, end }: Token): number {
      return end - start
    }

    /** “LUNES: arroz”, “IDA: 8:15”: a word at the start of a line, with what belongs to it; a short one with its figure. */
    function isLabel({ start, end, firstToken, endToken }: TokenSpan): boolean {
      const { line } = tokens[firstToken]!
      if (tokens[firstToken - 1]?.line === line || !LABEL_ENDS.has(tokens[endToken]?.key ?? '') || isTelling({ start, end })) return false
      if (end - start >= SHOUTED) return true
      const [first, second] = tokens.slice(endToken + 1, endToken + 3).filter((token) => token.line === line)
      const isFigure = first?.kind === 'number' || (first?.kind === 'punctuation' && second?.kind === 'number')
      return isFigure
    }

    /** Whether the language can say what these letters stand for. */
    function isTelling(span: Span): boolean {
      return words.acronymExpansions.has(span) || words.jargonTerms.has(span)
    }

    function isQuoted({ start, end }: TokenSpan): boolean {
      return message.quotedSpeech.some((speech) => speech.start <= start && speech.end >= end)
    }
  },
})

const LONGEST = 6
/** What parts the label of a line from the line. */
const LABEL_ENDS: ReadonlySet<string> = new Set([':', '-'])
/** The letters from which on two neighbours in capitals are shouted (see shouting-caps). */
const SHOUTED = 4
const ACRONYM = /^(?=.{2,5}s?$)(?=.*\p{Lu}.*\p{Lu}|\p{N}\p{Lu}{2})\p{N}?\p{Lu}[\p{Lu}\p{N}]*s?$/u
/** “QoS”, “PoE”. */
const MIXED = /^\p{Lu}\p{Ll}\p{Lu}$/u
const CAPITALS = /^\p{Lu}+$/u
/** Long ones may have all the letters: short ones of these (“CD”, “MD”) are acronyms. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$|^(?=.{4})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

export const examples: Examples = {
  en: [
    {
      because: 'a number that is stressed',
      good: `
        Hi Sam,

        Keep the bandage on for the first EIGHT hours. The lab opens at 9 am EST.

        Maya
      `,
    },
    {
      because: 'it is the title of the person behind it',
      good: `
        Hi Sam,

        Our GM, Peter Hale, will show you round on Friday.

        Maya
      `,
    },
    {
      because: 'what is said to a machine, and the number of a form',
      good: `
        Hi Sam,

        Send a POST /v2/rows with your key. The form PA1P is attached.

        Maya
      `,
    },
    {
      because: 'a text message begins with who sends it',
      context: { channel: 'sms' },
      good: `
        LUMO: Hi Ann, your lamp is ready, open till six today. Gia
      `,
    },
    {
      bad: `
        Hi Sam,

        For a return we need an ⟦RMA⟧ first.

        Maya
      `,
      good: `
        Hi Sam,

        For a return we need an RMA (a number for the label) first.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your request is in our ⟦CRM⟧ now.

        Maya
      `,
      good: `
        Hi Sam,

        Your request is with me now.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        We keep the ⟦CRM⟧ up to date every night. That is our job.

        Maya
      `,
      good: `
        Hi Sam,

        We keep your address up to date every night. That is our job.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        I have moved you to the list of the ⟦OT⟧ on the third floor.

        Maya
      `,
      good: `
        Hi Sam,

        I have moved you to the list of the operating theatre on the third floor.

        Maya
      `,
    },
    {
      because: 'everybody knows a PDF, and an amount is an amount',
      good: `
        Hi Sam,

        The invoice of 40 USD is attached as a PDF.

        Maya
      `,
    },
    {
      because: 'the words in front of it begin with its letters',
      good: `
        Hi Sam,

        Since 2024 the Board of Rent Review, BRR for short, decides about the deposit. I have sent it your papers.

        Maya
      `,
    },
    {
      because: 'the reader knows her own name',
      context: { channel: 'email', recipient: 'Gwen Cole', otherNames: ['Biscuit'] },
      good: `
        Dear Mrs Cole,

        I wrote COLE on the box, and BISCUIT on the lid.

        Maya
      `,
    },
    {
      because: 'the next sentence says it in full',
      good: `
        Hi Sam,

        The PRC has your papers. Our Panel for Rent Complaints meets on Monday, and I will be there.

        Maya
      `,
    },
    {
      because: 'words that happen to begin with two of its letters spell nothing out',
      bad: `
        Hi Sam,

        The ⟦OT⟧ opens on Tuesday.

        Maya
      `,
      good: `
        Hi Sam,

        The operating theatre opens on Tuesday.

        Maya
      `,
    },
    {
      because: 'the customer wrote it first',
      context: { customerText: 'How do I get an RMA?' },
      good: `
        Hi Sam,

        Here is your RMA.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Volgens de ⟦SLA⟧ krijg je vrijdag antwoord.

        Tom
      `,
      good: `
        Beste Sam,

        Volgens de SLA (onze afspraak over hoe snel we antwoorden) krijg je vrijdag antwoord.

        Tom
      `,
    },
    {
      because: 'de volgende zin schrijft hem uit',
      good: `
        Beste Sam,

        De RHW beslist er maandag over. In de Raad voor Huur en Wonen zit ook iemand uit uw straat.

        Tom
      `,
    },
    {
      because: 'iedereen kent ze',
      good: `
        Beste Sam,

        De BTW staat op de PDF, en je BSN hebben we niet nodig. De NS rijdt weer.

        Tom
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Vi har öppnat en ⟦RMA⟧ för din skärm.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Din retur har fått nummer 5120.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'alla känner till dem, eller de förklaras',
      good: `
        Hej Anna,

        Spara avtalet som PDF och betala med OCR-numret. SLA betyder utlovad svarstid.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते चंद्रिका जी,

        आपके पार्सल की ⟦AWB⟧ नहीं बनी है।

        मेघना
      `,
      good: `
        नमस्ते चंद्रिका जी,

        आपके पार्सल का नंबर अभी नहीं बना है।

        मेघना
      `,
    },
    {
      because: 'ये सब जानते हैं',
      good: `
        नमस्ते चंद्रिका जी,

        OTP, PAN और UPI किसी को मत बताइए। PDF साथ में है।

        मेघना
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        ⟦NOC⟧ aapko 12 May ko mil jayega.

        Maya
      `,
      good: `
        Hi Sam ji,

        NOC (no-objection certificate) aapko 12 May ko mil jayega.

        Maya
      `,
    },
    {
      because: 'everybody in India knows them',
      good: `
        Hi Sam ji, PAN aur KYC sahi hai, EMI 5 May ko UPI se katega. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Termin wynika z ⟦OWU⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Termin wynika z ogólnych warunków umowy (OWU).

        Maja Nowak
      `,
    },
    {
      because: 'to skróty, które każdy zna',
      good: `
        Dzień dobry Pani Anno,

        Proszę podać PESEL i NIP, fakturę wyślę w PDF.

        Maja Nowak
      `,
    },
    {
      because: 'to oznaczenie towaru',
      good: `
        Dzień dobry Pani Anno,

        terminal PAX-A920 jest już w sklepie, stół NOGAL-XXL będzie w środę.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Herr Vogt,

        der ⟦KVA⟧ ist fertig, jetzt fehlt noch der ⟦BGV⟧-Nachweis.

        Viele Grüße
        Gesa Kolb
      `,
      good: `
        Guten Tag Herr Vogt,

        der Kostenvoranschlag ist fertig, jetzt fehlt noch der Nachweis der Berufsgenossenschaft.

        Viele Grüße
        Gesa Kolb
      `,
    },
    {
      because: 'die Kürzel jeder kennt',
      good: `
        Guten Tag Herr Vogt,

        die PDF mit der IBAN liegt bei. Der TÜV prüft Ihren PKW am Montag; die EC-Karte genügt.

        Viele Grüße
        Gesa Kolb
      `,
    },
  ],
  fr: [
    {
      because: 'un mot sur lequel on insiste',
      good: `
        Bonjour Karim,

        Merci de ne PAS débrancher la box AVANT mardi.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        Le ⟦DPU⟧ passe mardi.

        Claire
      `,
      good: `
        Bonjour Karim,

        Le droit de préemption urbain (DPU) court jusqu'à mardi.

        Claire
      `,
    },
    {
      because: 'la suite de la phrase le développe',
      good: `
        Bonjour Karim,

        Le GDSA passe au printemps ; c'est le groupement de défense sanitaire des abeilles.

        Claire
      `,
    },
    {
      because: 'tout le monde connaît le mot',
      good: `
        Bonjour Karim,

        Envoyez-moi le PDF avant mardi.

        Claire
      `,
    },
  ],
  es: [
    {
      because: 'es un modelo y su talla',
      good: `
        Hola, Marta:

        La BRUMA L tiene el mismo diámetro.

        Lucía
      `,
    },
    {
      because: 'cada línea empieza con el día',
      good: `
        Hola, Marta:

        LUNES: arroz
        MARTES – sopa

        Lucía
      `,
    },
    {
      bad: `
        Hola, Marta:

        El ⟦FAP⟧ llega el martes.

        Lucía
      `,
      good: `
        Hola, Marta:

        El filtro de partículas (FAP) llega el martes.

        Lucía
      `,
    },
    {
      because: 'todo el mundo conoce la palabra',
      good: `
        Hola, Marta:

        Mándame el PDF antes del martes.

        Lucía
      `,
    },
    {
      because: 'es el código de un artículo, o la etiqueta de una línea',
      good: `
        Hola, Marta:

        Tu armario es el NOGAL-XXL.
        PISO: 3

        Lucía
      `,
    },
  ],
}
