import { type Act, defineRule, type Examples, type Match, type Message, type WordList } from '../src/rule.ts'

/**
 * “It's fixed now” asks for trust; “I replaced the ink sensor, so it prints again” earns it. Who knows what was done can tell whether
 * it was the right thing, and will know it again next time.
 *
 * Left alone: any named action or cause (“I've refunded €12”, “because the cable was loose”), and a fix that the customer found. No list
 * of verbs is ever complete, so whoever states a figure of the case (an amount, a time, a number), or more than a claim takes, is
 * believed to have said it.
 *
 * Source: seed S4, advice 5.
 */
export default defineRule({
  id: 'missing-resolution-summary',
  summary: 'Say what was done, not only that it is done.',
  severity: 'info',
  needs: ['namedFixes', 'resolutionClaims'],
  also: ['bareResolutions', 'idleActions', 'customerConfirmations', 'closureStatements', 'ticketReferences'],
  kinds: ['resolution'],
  messages: {
    unnamed: '“{claim}” asks the reader to take it on trust; say in a few words what you did.',
    unsaid: 'The reader learns that it is over, not what was done; say in a few words what you did.',
  },

  *check({ message, words }) {
    // Who wrote that it works knows what was done.
    if (words.customerConfirmations.has()) return
    const idle = words.idleActions.find()
    const isIdle = (fix: Match): boolean => idle.some((other) => other.start < fix.end && fix.start < other.end)
    if (words.namedFixes.find().some((fix) => message.sentenceAt(fix.start) && !isIdle(fix))) return
    // “So I have set your case to closed”: said at whatever length, it tells nothing of what was done.
    const empty = new Set(words.closureStatements.find().map(({ start }) => message.sentenceAt(start)?.index))
    if (message.actsOf('reason').some(({ sentence }) => !empty.has(sentence))) return
    const { words: length, hasFigure } = statementsOf(message, empty, words.ticketReferences)
    if (hasFigure) return
    // “Does it work again?” claims nothing.
    const claim =
      message.actsOf('resolution').find(({ start }) => message.clauseAt(start)?.isQuestion !== true) ??
      words.bareResolutions.find().find(({ start }) => message.sentenceAt(start))
    const last = message.lastSentence
    if (claim) {
      if (length <= LONGEST_CLAIM) yield { at: claim, message: 'unnamed', data: { claim: claim.text } }
    } else if (last && message.kind.isDeclared && length <= LONGEST_HINT) {
      yield { at: { start: last.end, end: last.end }, message: 'unsaid' }
    }
  },
})

/** Nearly all of the labelled messages that only claim do so in so many words or fewer; those that say what was done take more. */
const LONGEST_CLAIM = 25
/** Without words that are known to claim, less is enough to have said it. */
const LONGEST_HINT = 20

/** What the message states, beside its courtesies, questions, requests and conditions: how many words, and whether a figure is among them. */
function statementsOf(
  message: Message,
  empty: ReadonlySet<number | undefined>,
  ticketReferences: WordList,
): { words: number; hasFigure: boolean } {
  const isCourtesy = new Set(message.acts.flatMap(({ kind, sentence }) => (COURTESIES.has(kind) ? [sentence] : [])))
  for (const { isConditional, sentence } of message.clauses) if (isConditional) isCourtesy.add(sentence)
  let words = 0
  let hasFigure = false
  for (const { index, isQuestion, firstToken, endToken } of message.sentences) {
    if (isQuestion || isCourtesy.has(index) || empty.has(index)) continue
    for (const token of message.tokens.slice(firstToken, endToken)) {
      if (token.kind === 'word') words++
      // “Ticket 6620 is solved”: the number of the case says nothing of what was done.
      else if (token.kind === 'number' && !token.isProtected && !ticketReferences.overlaps(token)) hasFigure = true
    }
  }
  return { words, hasFigure }
}

const COURTESIES: ReadonlySet<Act['kind']> = new Set([
  'thanks',
  'apology',
  'empathy',
  'regret',
  'request',
  'question',
  'data-request',
  'confirmation-request',
  'transfer',
])

export const examples: Examples = {
  en: [
    {
      because: 'why the case was closed says nothing of what was done',
      context: { kind: 'resolution' },
      bad: `
        Hi Sam,

        ⟦All is done⟧ on our side. Therefore I am closing your ticket.

        Maya
      `,
      good: `
        Hi Sam,

        I have put a new cable in, therefore I am closing your ticket.

        Maya
      `,
    },
    {
      context: { kind: 'resolution' },
      bad: `
        Hi Sam,

        Your issue ⟦has been resolved⟧. Does it print now?

        Maya
      `,
      good: `
        Hi Sam,

        I replaced the ink sensor. Does it print now?

        Maya
      `,
    },
    {
      because: 'the number of the ticket is no figure of the case',
      context: { kind: 'resolution' },
      bad: `
        Hi Sam,

        Your ticket 6620 ⟦is solved⟧. Does it print now?

        Maya
      `,
      good: `
        Hi Sam,

        Your ticket 6620 is solved: I replaced the ink sensor. Does it print now?

        Maya
      `,
    },
    {
      because: 'the cause is named',
      context: { kind: 'resolution' },
      good: `
        Hi Sam,

        It's fixed: the cause was a loose cable.

        Maya
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'resolution' },
      bad: `
        Hej Anna,

        Felet som du anmälde i går, med fakturorna som inte gick att öppna i portalen, ⟦är nu åtgärdat⟧. Ärende #88213 sätts som klart i och med det här mejlet. Fungerar det?

        Maja
      `,
      good: `
        Hej Anna,

        Jag har bytt fil för fakturorna som inte gick att öppna. Ärende #88213 sätts som klart i och med det här mejlet. Fungerar det?

        Maja
      `,
    },
    {
      context: { kind: 'resolution' },
      bad: `
        Hej Anna,

        ⟦Nu ska det funka⟧. Hör av dig om något strular.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har startat om din brevlåda, så nu ska det funka. Hör av dig om något strular.

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

        ⟦आपका काम हो चुका है⟧। क्या अब सब ठीक चल रहा है?

        दिनेश
      `,
      good: `
        नमस्ते पंकज जी,

        आपका डोमेन मैंने नए सर्वर से जोड़ दिया है। क्या अब साइट खुल रही है?

        दिनेश
      `,
    },
    {
      because: 'किया गया काम बताया गया है',
      context: { kind: 'resolution' },
      good: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है, अब सब ठीक है। क्या नेट चल रहा है?

        दिनेश
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'resolution' },
      bad: `
        Beste Sam,

        Het ⟦is opgelost⟧. Lukt het printen weer?

        Tom
      `,
      good: `
        Beste Sam,

        Het is opgelost: ik heb de kabel vervangen. Lukt het printen weer?

        Tom
      `,
    },
    {
      because: 'het zegt wat er gedaan is',
      context: { kind: 'resolution' },
      good: `
        Beste mevrouw De Vries,

        Uw account werkt weer: het is ontgrendeld. Kunt u inloggen?

        Tom Bakker
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'resolution' },
      bad: `
        Hi Sam ji,

        Aapka ⟦issue solve ho gaya⟧ hai. Ab chal raha hai kya?

        Maya
      `,
      good: `
        Hi Sam ji,

        Maine ink sensor badal diya hai. Ab print aa raha hai kya?

        Maya
      `,
    },
    {
      because: 'the cause says what was done',
      context: { kind: 'resolution' },
      good: `
        Hi Sam ji,

        Cable dheeli thi, isliye net band ho raha tha; ab theek hai. Chal raha hai kya?

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'resolution' },
      bad: `
        Dzień dobry Pani Anno,

        ⟦Sprawa załatwiona⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Zdjęłam blokadę z konta i ustawiłam nowy limit.

        Maja Nowak
      `,
    },
    {
      because: 'mówi, co zrobiono',
      context: { kind: 'resolution' },
      good: `
        Dzień dobry Pani Anno,

        Problem jest rozwiązany: wymieniłam zasilacz.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'resolution' },
      bad: `
        Bonjour Karim,

        Le problème ⟦est résolu⟧. Cela marche-t-il chez vous ?

        Claire
      `,
      good: `
        Bonjour Karim,

        J'ai remplacé le routeur, le problème est résolu. Cela marche-t-il chez vous ?

        Claire
      `,
    },
    {
      because: 'la cause est dite',
      context: { kind: 'resolution' },
      good: `
        Bonjour Karim,

        Le problème est résolu : la panne venait d'un câble desserré. Cela marche-t-il chez vous ?

        Claire
      `,
    },
  ],
  de: [
    {
      context: { kind: 'resolution' },
      bad: `
        Guten Tag Frau Beck,

        das Thema mit dem Kalenderabgleich ⟦ist behoben⟧, bei Ihnen müsste seit heute Mittag nun alles wieder ganz normal aussehen. Ihren Vorgang habe ich damit auf abgeschlossen gesetzt. Klappt es?

        Viele Grüße
        Udo Fink
      `,
      good: `
        Guten Tag Frau Beck,

        ich habe den Kalender neu verbunden. Ihren Vorgang habe ich damit auf abgeschlossen gesetzt. Klappt es wieder?

        Viele Grüße
        Udo Fink
      `,
    },
    {
      context: { kind: 'resolution' },
      bad: `
        Guten Tag Frau Beck,

        Ihr Problem ⟦ist behoben⟧. Klappt es wieder?

        Viele Grüße
        Udo Fink
      `,
      good: `
        Guten Tag Frau Beck,

        ich habe Ihr Postfach auf 5 GB erweitert, es war voll. Kommen die Mails wieder an?

        Viele Grüße
        Udo Fink
      `,
    },
    {
      because: 'die Reparatur benannt ist',
      context: { kind: 'resolution' },
      good: `
        Guten Tag Frau Beck,

        die Dichtung ist ausgetauscht, und der Hahn tropft nicht mehr. Ist er bei Ihnen trocken geblieben?

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

        El problema ⟦está resuelto⟧. ¿Te va bien ahora?

        Lucía
      `,
      good: `
        Hola, Marta:

        He cambiado el router y el problema está resuelto. ¿Te va bien ahora?

        Lucía
      `,
    },
    {
      because: 'se dice la causa',
      context: { kind: 'resolution' },
      good: `
        Hola, Marta:

        Ya funciona: el fallo venía de un cable flojo. ¿Te va bien ahora?

        Lucía
      `,
    },
  ],
}
