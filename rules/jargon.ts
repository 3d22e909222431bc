import {
  defineRule,
  type Examples,
  isExplained,
  isKnownToReader,
  isMentionedByReader,
  isPartOfDesignation,
  type Match,
  oneOf,
  replacements,
  type TokenSpan,
  termsIn,
} from '../src/rule.ts'

/**
 * A word of our trade stops a reader who does not know it. Some ask, which costs a day; most guess, and many feel stupid. The plain
 * word is nearly always there; where the term has to stand (because it stands on the screen), a few words behind it explain it.
 *
 * Left alone: a term that is explained where it stands, that the customer wrote first (as we know, or as the reply says: “You asked about the
 * API”), that is the label of something to click, or
 * that belongs to a name; the second time it is used; terms that the house says its customers know (`glossary.allowed`).
 *
 * Source: seed S4, advice 7 (no jargon); GOV.UK style guide, “words to avoid”.
 */
export default defineRule({
  id: 'jargon',
  summary: 'Say it in plain words, or explain the term.',
  severity: 'warning',
  needs: ['jargonTerms'],
  also: ['everydayPhrases', 'explanationMarkers', 'namingWords', 'labelVerbs', 'readerMentions'],
  options: {
    audience: oneOf(['lay', 'technical'], 'lay', 'For whom the messages are; readers of the trade know its terms.'),
    terms: replacements({}, 'More terms, each with its plain words.'),
  },
  messages: {
    plain: '“{term}” is a word of the trade that stops a reader who does not know it; write “{plain}”, or explain it in brackets.',
    explain: '“{term}” is a word of the trade that stops a reader who does not know it; say it in plain words, or explain it in brackets.',
    house: '“{term}” is not a word for customers in this house; write “{plain}”.',
    leaveOut: '“{term}” is not a word for customers in this house; leave it out.',
  },

  *check({ message, words, options, glossary }) {
    const forbidden = glossary.forbidden ?? {}
    for (const match of termsIn(message, Object.keys(forbidden))) {
      const plain = forbidden[match.term] ?? ''
      if (plain === '') yield { at: match, message: 'leaveOut', data: { term: match.text }, expected: [''] }
      else yield { at: match, message: 'house', data: { term: match.text, plain }, expected: [plain] }
    }

    if (options.audience === 'technical') return
    const seen = new Set<string>()
    const isNew = (term: TokenSpan): boolean => {
      const key = message.tokens
        .slice(term.firstToken, term.endToken)
        .map((token) => token.key)
        .join(' ')
      if (seen.has(key)) return false
      seen.add(key)
      return true
    }
    const isFault = (term: TokenSpan): boolean =>
      isNew(term) &&
      !isKnownToReader(message, glossary, term) &&
      !isMentionedByReader(message, term, words.readerMentions) &&
      !isExplained(message, term, words.explanationMarkers, words.namingWords)

    const house = { ...options.terms, ...glossary.plain }
    const ownTerms = termsIn(message, Object.keys(house))
    for (const match of ownTerms) {
      const plain = house[match.term]!
      if (isFault(match)) yield { at: match, message: 'plain', data: { term: match.text, plain }, expected: [plain] }
    }

    const everyday = words.everydayPhrases.find()
    for (const match of words.jargonTerms.find()) {
      const sentence = message.sentenceAt(match.start)
      if (!sentence) continue
      const isEveryday = everyday.some((phrase) => phrase.start <= match.start && phrase.end >= match.end)
      if (isEveryday || ownTerms.some((term) => term.start < match.end && match.start < term.end)) continue
      if (isLabel(match) || isPartOfName(match) || (CAPITALS.test(match.text) && isPartOfDesignation(message, match, () => true))) continue
      if (!isFault(match)) continue
      const [plain] = match.replacements
      if (plain === undefined) yield { at: match, message: 'explain', data: { term: match.text } }
      else yield { at: match, message: 'plain', data: { term: match.text, plain }, expected: match.replacements }
    }

    /** The words on a button or in a menu have to be named as they stand there: “click Clear cache”, “Settings > DNS”. */
    function isLabel({ start, firstToken, endToken }: Match): boolean {
      const { tokens, text } = message
      const sentence = message.sentenceAt(start)!
      for (const at of [firstToken - 1, firstToken - 2, endToken, endToken + 1]) {
        if (at >= sentence.firstToken && at < sentence.endToken && PATH_SIGNS.has(tokens[at]!.key)) return true
      }
      const before = words.labelVerbs.find({ start: sentence.start, end: start }).at(-1)
      if (before === undefined || firstToken - before.endToken > 2) return false
      const label = text.slice(tokens[before.endToken]!.start, tokens[before.endToken]!.end)
      return /^[\p{Lu}*_[]/u.test(label) && !/^\p{Lu}{2}/u.test(label)
    }

    /** A capital in the middle of a sentence beside another one: “Cache Street”, “the Token Hotel”. */
    function isPartOfName({ start, firstToken, endToken }: Match): boolean {
      const { tokens, text } = message
      const sentence = message.sentenceAt(start)!
      if (endToken - firstToken > 1 || message.language.hasCapitalNouns) return false
      const isName = (at: number): boolean => {
        const token = tokens[at]
        return (
          token !== undefined &&
          at > sentence.firstToken &&
          at < sentence.endToken &&
          /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))
        )
      }
      return isName(firstToken) && (isName(firstToken - 1) || isName(endToken))
    }
  },
})

const CAPITALS = /^\p{Lu}{2,}$/u
const PATH_SIGNS: ReadonlySet<string> = new Set(['>', '→', '›', '»', '*', '**'])

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I have changed the address of your site. The ⟦DNS⟧ is slow today, so it may take until noon.

        Kind regards,
        Maya
      `,
      good: `
        Hi Sam,

        I have changed the address of your site. It may take until noon before all servers know the new one.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        Hello Ms Okafor,

        Please clear your ⟦cache⟧ and try again.

        Ben
      `,
      good: `
        Hello Ms Okafor,

        Please clear your cache (the copies of pages that your browser keeps) and try again.

        Ben
      `,
    },
    {
      because: 'the customer used the word first',
      context: { customerText: 'Is my DNS change live yet?' },
      good: `
        Hi Sam,

        Your DNS change is visible now.

        Maya
      `,
    },
    {
      because: 'it names what stands on the button',
      good: `
        Hi Sam,

        Open the menu and click Clear cache.

        Maya
      `,
    },
    {
      because: 'a token of our thanks is no sign-in key',
      good: `
        Hi Sam,

        Here is a small token of our thanks.

        Maya
      `,
    },
  ],
  nl: [
    {
      because: 'de klant vroeg ernaar',
      good: `
        Beste Sam,

        Ja, onze API kan dat.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        We hebben je post ⟦gemigreerd⟧. De ⟦MX-records⟧ staan nu goed.

        Tom
      `,
      good: `
        Beste Sam,

        We hebben je post verhuisd. Nieuwe berichten komen vanaf nu in de nieuwe mailbox aan.

        Tom
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        Uw ⟦royement⟧ gaat in op 1 juni.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Uw opzegging gaat in op 1 juni.

        Tom Bakker
      `,
    },
    {
      because: 'het woord wordt uitgelegd, of het staat op de knop',
      good: `
        Beste Sam,

        Klik op Cache wissen. De cache (de kopieën van pagina's die je browser bewaart) is daarna leeg.

        Tom
      `,
    },
  ],
  sv: [
    {
      because: 'det var kundens ord',
      good: `
        Hej Anna,

        Tack för frågan om API-nyckeln! Den ligger under Inställningar.

        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Rensa ⟦cachen⟧ och kontrollera din ⟦DNS-server⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Töm webbläsarens sparade sidor. Jag skickar en bild som visar hur.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Routern står i ⟦bryggläge⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Routern släpper bara igenom signalen. Jag ändrar det härifrån.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'ordet förklaras',
      good: `
        Hej Anna,

        Certifikatet, det vill säga sidans legitimation, hade gått ut. Nu är det förnyat.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते जया जी,

        ⟦डीएनएस प्रोपेगेट⟧ नहीं हुआ है।

        कृष्णन
      `,
      good: `
        नमस्ते जया जी,

        आपका नया पता अभी सब जगह नहीं पहुँचा है; इसमें 24 घंटे तक लगते हैं।

        कृष्णन
      `,
    },
    {
      because: 'शब्द वहीं समझाया गया है',
      good: `
        नमस्ते जया जी,

        फ़र्मवेयर (मशीन के अंदर का प्रोग्राम) कल बदला गया।

        कृष्णन
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Browser mein ⟦cache clear⟧ karke dobara login kijiye.

        Maya
      `,
      good: `
        Hi Sam ji,

        Browser mein purana data saaf (cache clear) karke dobara login kijiye.

        Maya
      `,
    },
    {
      because: 'the words are explained, and a port is a socket',
      good: `
        Hi Sam ji, failover matlab ek machine bigde to doosri kaam le leti hai. HDMI port theek hai. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Proszę wyczyścić ⟦cache⟧ i spróbować ponownie.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Proszę usunąć zapisane strony w przeglądarce i spróbować ponownie.

        Maja Nowak
      `,
    },
    {
      because: 'wyraz jest objaśniony',
      good: `
        Dzień dobry Pani Anno,

        Strona jest w cache, czyli w pamięci przeglądarki.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Frau Engel,

        leeren Sie den ⟦Browser-Cache⟧, dann ist die Seite wieder da. Der ⟦A-Record⟧ zeigt auf den neuen Server.

        Viele Grüße
        Rolf Simon
      `,
      good: `
        Hallo Frau Engel,

        löschen Sie die gespeicherten Seiten im Browser, dann ist unsere Seite wieder da. Ihre Adresse führt jetzt zum neuen Server.

        Viele Grüße
        Rolf Simon
      `,
    },
    {
      because: 'das Wort erklärt ist',
      good: `
        Hallo Frau Engel,

        der Loadbalancer (er verteilt die Besucher auf mehrere Server) war ausgefallen.

        Viele Grüße
        Rolf Simon
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Le ⟦firmware⟧ de la caméra est à jour.

        Claire
      `,
      good: `
        Bonjour Karim,

        Le logiciel interne de la caméra est à jour.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        El ⟦firmware⟧ de la cámara está al día.

        Lucía
      `,
      good: `
        Hola, Marta:

        El programa de la cámara está al día.

        Lucía
      `,
    },
  ],
}
