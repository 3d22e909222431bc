import { defineRule, type Examples, isOnHold, type Message, type PromiseStatement, string, type TimeExpression } from '../src/rule.ts'

/**
 * “I'll get back to you” starts a wait without an end. The reader does not know whether to stay by the phone or to ask again
 * tomorrow; the writer has no date to keep. A promise with a time is the one thing that lets a person stop worrying.
 *
 * Left alone: what is done already or right now, what hangs on a condition or on the customer's answer, mere offers, a promise beside
 * another one that has its time, and what a vague time word already spoils (another rule).
 *
 * Source: seeds S2, advice 7; S1, advice 7.
 */
export default defineRule({
  id: 'promise-without-time',
  summary: 'Say by when you will do it.',
  severity: 'warning',
  needs: ['promiseOpeners'],
  also: ['pastTenses'],
  options: {
    answerTime: string(
      '',
      'The time within which you answer, as it stands in a sentence (“within 4 hours”); it is offered behind the promise.',
    ),
  },
  messages: {
    noTime: '“{promise}” starts a wait without an end; say by when, even if it is only when you will write again.',
  },

  *check({ message, words, options }) {
    const { promises } = message
    if (promises.some(({ status, strength }) => status === 'concrete' && strength >= 2)) return
    if (isCustomersTurn(message)) return
    const refusals = message.actsOf('bad-news')
    const isPast = (time: TimeExpression): boolean => {
      const clause = message.clauseAt(time.start)
      return clause !== undefined && words.pastTenses.overlaps(clause)
    }
    // “The hall is not free on Saturday. I'll call you about another one”: what will not be then serves no promise. “Not there on Tuesday
    // yet? Write to me” denies nothing, and “not before Tuesday” is no negation for the packs.
    const isDenied = ({ start }: TimeExpression): boolean => {
      const clause = message.clauseAt(start)
      return clause?.isNegated === true && !clause.isQuestion && !clause.isConditional
    }
    const isRefused = ({ start }: TimeExpression): boolean => {
      const clause = message.clauseAt(start)
      if (!clause || clause.isQuestion || clause.isConditional) return false
      return refusals.some((refusal) => refusal.start < clause.end && clause.start < refusal.end)
    }
    // “I see that it is hard when you start at seven. I'll come back to you”: what is felt with, or regretted, says not when we write.
    const felt = new Set(message.acts.flatMap(({ kind, sentence }) => (kind === 'empathy' || kind === 'apology' ? [sentence] : [])))
    const isFelt = ({ start }: TimeExpression): boolean => felt.has(message.sentenceAt(start)?.index ?? -1)
    // In a message that says where things stand, what will come by itself is what the reader waits for.
    const waits =
      message.kind.isDeclared &&
      (message.kind.kind === 'status-update' || message.kind.kind === 'acknowledgement') &&
      !message.times.some(({ level, kind }) => level >= 2 && kind !== 'past')
    const sentences = new Set<number>()
    // “I’ll ask them and call you back”: the reader waits for the call.
    const byWait = [...promises].sort((a, b) => a.sentence - b.sentence || Number(isHeard(b)) - Number(isHeard(a)))
    for (const promise of byWait) {
      if (sentences.has(promise.sentence) || !isOpen(promise, waits)) continue
      // “Thank you! I'll pass it on to the kitchen”: praise that is handed on waits for nothing.
      if (message.kind.kind === 'feedback-response' && promise.action === 'escalate') continue
      // “One moment, I'll check” is done while the customer is there.
      if (message.channel === 'chat' && promise.action === 'investigate') continue
      if (isOnHold(message, promise.sentence)) continue
      if (promises.some((other) => other.sentence === promise.sentence && (other.status === 'event' || other.status === 'vague'))) continue
      const clause = message.clauseAt(promise.head.start)
      if (clause?.isQuestion || clause?.isReported) continue
      // “If it is not there on Friday, write to me and I'll send you the slip.”
      if (
        message.clauses.some(
          ({ isCondition, sentence, start }) => isCondition && sentence === promise.sentence && start < promise.head.start,
        )
      )
        continue
      // “Reply to this mail, then I'll book it.”
      if (
        message.acts.some(
          ({ kind, sentence, start }) => kind === 'confirmation-request' && sentence === promise.sentence && start < promise.head.start,
        )
      )
        continue
      // “It is due on Thursday. I'll write then.” Not “I called them this morning.”
      if (
        message.times.some(
          (time) =>
            time.level >= 2 &&
            time.grain !== 'none' &&
            time.kind !== 'past' &&
            message.sentences[promise.sentence - 1] === message.sentenceAt(time.start) &&
            !isDenied(time) &&
            !isFelt(time) &&
            (ENDS.has(time.direction) || (!isPast(time) && !isRefused(time))),
        )
      )
        continue
      if (hasPlaceholderTime(message, promise) || isKeptHere(message, promise)) continue
      sentences.add(promise.sentence)
      yield {
        at: promise.head,
        message: 'noTime',
        data: { promise: promise.head.text },
        ...(options.answerTime === '' ? {} : { expected: [`${promise.head.text} ${options.answerTime}`] }),
      }
    }
  },
})

/** Directions of a time that only something to come has. */
const ENDS: ReadonlySet<TimeExpression['direction']> = new Set(['by', 'within', 'between'])

/** The customer is asked for something first; what we do then waits for that. */
function isCustomersTurn(message: Message): boolean {
  if (message.kind.kind === 'information-request' && message.kind.isDeclared) return true
  return message.actsOf('data-request').length > 0
}

/** “We'll e-mail you by {{when}}”: what will stand there is a time. */
function hasPlaceholderTime(message: Message, { sentence }: PromiseStatement): boolean {
  const before = message.language.times?.before
  if (!before) return false
  const { firstToken, endToken } = message.sentences[sentence]!
  const words = [...(before.by ?? []), ...(before.within ?? []), ...(before.at ?? [])]
  return message.tokens
    .slice(firstToken + 1, endToken)
    .some(({ kind }, index) => kind === 'placeholder' && words.includes(message.tokens[firstToken + index]!.key))
}

/** “I'll send you the link: https://…”: the sentence holds what it promises. */
function isKeptHere({ sentences, tokens, text }: Message, { action, sentence, start }: PromiseStatement): boolean {
  if (action !== 'deliver' && action !== 'inform') return false
  const { firstToken, endToken } = sentences[sentence]!
  return tokens
    .slice(firstToken, endToken)
    .some((token) => token.kind === 'address' && token.start > start && /^(?:https?:|www\.)/.test(text.slice(token.start, token.end)))
}

/** Whether keeping it means that the reader hears something. */
function isHeard({ action }: PromiseStatement): boolean {
  return action === 'contact' || action === 'inform'
}

function isOpen({ status, strength, isConditional, action, actor }: PromiseStatement, waits: boolean): boolean {
  if (status !== 'none' || strength < 2 || isConditional) return false
  // “It is being examined” says where it stands and promises no word.
  if (waits && action !== 'other' && (actor !== 'passive' || action !== 'investigate')) return true
  // What somebody will receive by itself is a fact; what they will hear from us is a promise.
  if (actor === 'recipient-receives') return action === 'contact' || action === 'inform'
  // What is sent by itself (“a reminder will be sent”) describes a process.
  if (actor === 'passive') return action === 'contact' || action === 'inform' || action === 'fix'
  return action !== 'other'
}

export const examples: Examples = {
  en: [
    {
      because: 'when the reader starts is no time of ours',
      bad: `
        Hi Sam,

        I understand that this is hard when you start work at seven. ⟦I will call⟧ you about it.

        Maya
      `,
      good: `
        Hi Sam,

        I understand that this is hard when you start work at seven. I will call you on Tuesday.

        Maya
      `,
    },
    {
      because: 'the next sentence says when it goes',
      good: `
        Hi Sam,

        I'll send you the wheel free of charge. It leaves today and fits with the small key.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your photos are here. ⟦I'll get back⟧ to you.

        Maya
      `,
      good: `
        Hi Sam,

        Your photos are here. I'll get back to you by noon tomorrow.

        Maya
      `,
    },
    {
      because: 'the link stands in the sentence',
      context: { channel: 'chat', first: false },
      good: `
        I'll send you the link again: https://pool.example/lessons
      `,
    },
    {
      because: 'it hangs on a condition',
      good: `
        Hi Sam,

        If the error returns, I'll replace the router.

        Maya
      `,
    },
    {
      because: 'it is done already',
      good: `
        Hi Sam,

        I've already called them.

        Maya
      `,
    },
    {
      because: 'one time is enough for both',
      good: `
        Hi Sam,

        I'll look into it. You will hear from me before 3 pm.

        Maya
      `,
    },
    {
      because: 'a day that was refused is no time of ours',
      bad: `
        Hi Sam,

        The hall is not free on Saturday. I'll look for another one ⟦and call you⟧ about it.

        Maya
      `,
      good: `
        Hi Sam,

        The hall is not free on Saturday. I'll look for another one and call you about it by noon tomorrow.

        Maya
      `,
    },
    {
      because: 'a day from which on it is possible is a time',
      good: `
        Hi Sam,

        The part will not be here before Thursday. I'll call you then.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Bedankt voor de foto's. ⟦Ik laat het je weten⟧.

        Groet,
        Sanne
      `,
      good: `
        Beste Sam,

        Bedankt voor de foto's. Ik laat het je morgen voor 12.00 uur weten.

        Groet,
        Sanne
      `,
    },
    {
      bad: `
        Beste Sam,

        Ik vraag het na bij de fabriek ⟦en bel je⟧ terug.

        Tom
      `,
      good: `
        Beste Sam,

        Ik vraag het na bij de fabriek en bel je vrijdag voor 12 uur terug.

        Tom
      `,
    },
    {
      because: 'het hangt van iets af, of is al gedaan',
      good: `
        Beste Sam,

        Als het lampje weer rood wordt, stuur ik je een nieuwe router. Ik heb de fabriek al gebeld.

        Tom
      `,
    },
    {
      because: 'de dag die niet kan, is niet de dag waarop we bellen',
      bad: `
        Beste Sam,

        De zaal is zaterdag niet vrij. We zoeken een andere locatie ⟦en bellen je⟧ daarover.

        Tom
      `,
      good: `
        Beste Sam,

        De zaal is zaterdag niet vrij. We zoeken een andere locatie en bellen je daar morgen voor 12 uur over.

        Tom
      `,
    },
    {
      because: 'wie iets doet, vraagt niets',
      bad: `
        Geachte heer Smit,

        ⟦Ik heb het nagekeken en mail u⟧ de nieuwe factuur.

        Tom Bakker
      `,
      good: `
        Geachte heer Smit,

        Ik heb het nagekeken en mail u de nieuwe factuur vandaag voor 17.00 uur.

        Tom Bakker
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Sam,

        Ihre Fotos sind da. ⟦Wir rufen Sie zurück⟧.

        Maya
      `,
      good: `
        Hallo Sam,

        Ihre Fotos sind da. Wir rufen Sie morgen bis 12 Uhr zurück.

        Maya
      `,
    },
    {
      because: 'der Tag, der nicht geht, ist nicht der unsere',
      bad: `
        Hallo Sam,

        am Samstag ist der Saal nicht frei. Wir suchen einen anderen ⟦und melden uns⟧ bei Ihnen.

        Maya
      `,
      good: `
        Hallo Sam,

        am Samstag ist der Saal nicht frei. Wir suchen einen anderen und melden uns morgen bis 12 Uhr bei Ihnen.

        Maya
      `,
    },
    {
      because: 'eine Frist, die wir nicht halten, ist keine',
      bad: `
        Hallo Sam,

        bis Freitag können wir leider nicht liefern. ⟦Ich melde mich⟧ bei Ihnen.

        Maya
      `,
      good: `
        Hallo Sam,

        das Teil ist nicht vor Donnerstag da. Ich rufe Sie an.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Sam,

        Bilderna har kommit. ⟦Jag återkommer⟧ till dig.

        Maja
      `,
      good: `
        Hej Sam,

        Bilderna har kommit. Jag återkommer till dig i morgon före kl. 12.

        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry,

        Zdjęcia już są. ⟦Odezwę się⟧ do Pana.

        Maja
      `,
      good: `
        Dzień dobry,

        Zdjęcia już są. Odezwę się do Pana jutro do godz. 12.

        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Sam,

        Vos photos sont arrivées. ⟦Je reviens vers vous⟧.

        Maya
      `,
      good: `
        Bonjour Sam,

        Vos photos sont arrivées. Je reviens vers vous demain avant 12 h.

        Maya
      `,
    },
    {
      because: 'le jour de ce qui manque ne dit pas quand nous écrirons',
      bad: `
        Bonjour Sam,

        Je ne retrouve pas vos billets pour le 9 janvier. Je demande et ⟦je vous rappelle⟧.

        Maya
      `,
      good: `
        Bonjour Sam,

        La pièce n'arrivera pas avant jeudi. Je vous appelle.

        Maya
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Sam:

        Sus fotos han llegado. ⟦Le contactaré⟧.

        Maya
      `,
      good: `
        Hola, Sam:

        Sus fotos han llegado. Le contactaré mañana antes de las 12:00.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते सैम जी,

        आपकी फ़ोटो मिल गई हैं। हम आपसे ⟦संपर्क करेंगे⟧।

        माया
      `,
      good: `
        नमस्ते सैम जी,

        आपकी फ़ोटो मिल गई हैं। हम कल दोपहर 12 बजे तक आपसे संपर्क करेंगे।

        माया
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Namaste Sam ji,

        Aapki photo mil gayi hain. Hum aapse ⟦sampark karenge⟧.

        Maya
      `,
      good: `
        Namaste Sam ji,

        Aapki photo mil gayi hain. Hum kal 12 baje tak aapse sampark karenge.

        Maya
      `,
    },
  ],
}
