import type { WordList } from '../engine/rule.ts'
import { wordListOf } from '../engine/words.ts'
import type { Match } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import { without } from '../message/clauses.ts'
import { type ActKind, CERTAIN, type Message } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { Author, ThreadChannel, Turn, TurnFacts } from './thread.ts'

/** What asks the customer for something, so that it is their turn. */
const ASKING: readonly ActKind[] = ['question', 'data-request', 'confirmation-request', 'request']

/** A sentence of fewer words tells nothing: “Best of luck!” */
const FEWEST_WORDS = 4

/** Thanks, and nods, of more words than these say something beside. */
const LONGEST_THANKS = 12
const LONGEST_NOD = 7

/** Reads one message of a thread; what nobody asks for is not worked out. */
export class ReadTurn implements Turn {
  readonly index: number
  readonly id: string | number | undefined
  readonly author: Author
  readonly at: number
  readonly isPublic: boolean
  readonly channel: ThreadChannel
  readonly rating: 'good' | 'bad' | undefined
  readonly message: Message
  #chasers: readonly Match[] | undefined
  #complaints: readonly Match[] | undefined
  #isCourtesy: boolean | undefined

  constructor(facts: TurnFacts, message: Message) {
    this.index = facts.index
    this.id = facts.id
    this.author = facts.author
    this.at = facts.at
    this.isPublic = facts.isPublic
    this.channel = facts.channel
    this.rating = facts.rating
    this.message = message
  }

  get chasers(): readonly Match[] {
    if (this.author !== 'customer') return []
    this.#chasers ??= this.#words('chasers').find()
    return this.#chasers
  }

  get complaints(): readonly Match[] {
    if (this.author !== 'customer') return []
    this.#complaints ??= this.#words('complaints').find()
    return this.#complaints
  }

  get isSettling(): boolean {
    if (this.author !== 'customer') return false
    const settlings = this.#words('settlings').find()
    if (settlings.length === 0 || this.chasers.length > 0 || this.complaints.length > 0) return false
    const { message } = this
    // “It works on the laptop, but not on the phone”: only a negation that is part of the words themselves is none.
    const negations = without(without(message.matches.of('negations'), message.matches.of('noNegations')), settlings)
    if (negations.length > 0) return false
    return settlings.some(({ start }) => {
      const clause = message.clauseAt(start)
      return clause === undefined || !(clause.isQuestion || clause.isConditional)
    })
  }

  get isCourtesy(): boolean {
    this.#isCourtesy ??= this.#readCourtesy()
    return this.#isCourtesy
  }

  #readCourtesy(): boolean {
    const { message } = this
    if (this.channel === 'phone') return false
    if (this.chasers.length > 0 || this.complaints.length > 0 || this.rating === 'bad') return false
    if (message.promises.length > 0 || message.clauses.some(({ isNegated }) => isNegated)) return false
    const nods = this.#words('nods')
    const thanked = new Set(message.acts.filter(({ kind }) => kind === 'thanks').map(({ sentence }) => sentence))
    return message.sentences.every((sentence) => {
      const words = wordsIn(sentence, message)
      if (sentence.isQuestion || /\p{Nd}/u.test(sentence.text)) return false
      return words === 0 || (thanked.has(sentence.index) && words <= LONGEST_THANKS) || (nods.overlaps(sentence) && words <= LONGEST_NOD)
    })
  }

  get isAsking(): boolean {
    return this.message.acts.some(({ kind }) => ASKING.includes(kind))
  }

  get isOngoing(): boolean {
    const { message } = this
    if (message.actsOf('resolution').length > 0) return false
    if (message.promises.some(({ strength, action }) => strength >= 2 && action !== 'deliver' && action !== 'schedule')) return true
    if (
      this.#words('progressReports').has() ||
      this.#words('ongoingWork').has() ||
      message.actsOf('transfer').length > 0 ||
      this.isPuttingOff
    )
      return true
    return message.kind.kind === 'acknowledgement' && message.kind.confidence >= CERTAIN
  }

  /** Whether we say that there is nothing to say yet. */
  get isPuttingOff(): boolean {
    return this.author !== 'customer' && this.#words('delays').has()
  }

  /** Whether it tells more than promises, thanks and regrets. */
  get tellsMore(): boolean {
    const { message } = this
    const taken = new Set(message.promises.map(({ sentence }) => sentence))
    for (const { kind, sentence } of message.acts) if (COURTEOUS.has(kind)) taken.add(sentence)
    return message.sentences.some((sentence) => !taken.has(sentence.index) && wordsIn(sentence, message) >= FEWEST_WORDS)
  }

  /** Whether it says how the case ends: that it is solved, closed, or answered, with nothing left to do. */
  get tellsEnd(): boolean {
    if (this.message.actsOf('resolution').length > 0) return true
    if (ENDS.some((list) => this.#words(list).has())) return true
    return !this.isOngoing && !this.isAsking && !this.isCourtesy && !this.isAutomatic
  }

  /** Whether it says that the case will be, or is, closed. */
  get announcesClosure(): boolean {
    return this.#words('closureStatements').has()
  }

  /** Whether nobody wrote it. */
  get isAutomatic(): boolean {
    return this.author === 'system' || (this.author === 'agent' && this.message.matches.of('automaticNotices').length > 0)
  }

  get bringsNews(): boolean {
    const { message } = this
    const thanked = new Set(message.acts.filter(({ kind }) => kind === 'thanks').map(({ sentence }) => sentence))
    const chasers = this.#words('chasers')
    const complaints = this.#words('complaints')
    const told = message.sentences.filter(
      (sentence) =>
        !sentence.isQuestion &&
        !thanked.has(sentence.index) &&
        !chasers.overlaps(sentence) &&
        !complaints.overlaps(sentence) &&
        wordsIn(sentence, message) >= FEWEST_WORDS,
    )
    return told.length >= 2 || told.some(({ text }) => /\p{Nd}{3}/u.test(text))
  }

  get end(): Span {
    const { message } = this
    const end = message.lastSentence?.end ?? message.body.at(-1)?.end ?? message.text.trimEnd().length
    return { start: end, end }
  }

  #words(list: string): WordList {
    return wordListOf(this.message, this.message.matches.of(list))
  }
}

/** What stands around what is told. */
const COURTEOUS: ReadonlySet<ActKind> = new Set<ActKind>(['thanks', 'apology', 'empathy', 'regret'])

const ENDS = ['completions', 'bareResolutions', 'closureStatements', 'moneyReturns'] as const

function wordsIn({ firstToken, endToken }: Sentence, { tokens }: Message): number {
  let words = 0
  for (let at = firstToken; at < endToken; at++) if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') words++
  return words
}
