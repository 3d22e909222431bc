import { firstFrom } from '../language/ordered.ts'
import type { Match } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import { spanAt } from './clauses.ts'
import type { Clause, Message, PromiseAction, PromiseStatement, TimeExpression } from './message.ts'

type Form = 'head' | 'opener' | 'aim' | 'offer' | 'planned' | 'continued' | 'expectation' | 'passive'

/** The lists of heads, and what kind of head each holds. Of two heads that overlap the earlier list wins where both end together. */
const HEADS: readonly (readonly [list: string, form: Form, action: PromiseAction])[] = [
  ['contactPromises', 'head', 'contact'],
  ['informPromises', 'head', 'inform'],
  ['investigatePromises', 'head', 'investigate'],
  ['deliverPromises', 'head', 'deliver'],
  ['fixPromises', 'head', 'fix'],
  ['escalatePromises', 'head', 'escalate'],
  ['schedulePromises', 'head', 'schedule'],
  ['otherPromises', 'head', 'other'],
  ['expectations', 'expectation', 'other'],
  ['passivePromises', 'passive', 'other'],
  ['offerOpeners', 'offer', 'other'],
  ['aimOpeners', 'aim', 'other'],
  ['promiseOpeners', 'opener', 'other'],
  ['continuedPromises', 'continued', 'other'],
  ['plannedActions', 'planned', 'other'],
]

const VERBS: readonly (readonly [list: string, action: PromiseAction])[] = [
  ['contactVerbs', 'contact'],
  ['informVerbs', 'inform'],
  ['investigateVerbs', 'investigate'],
  ['deliverVerbs', 'deliver'],
  ['fixVerbs', 'fix'],
  ['escalateVerbs', 'escalate'],
  ['scheduleVerbs', 'schedule'],
]

const STRENGTHS: Readonly<Record<Form, 1 | 2 | 3>> = {
  head: 3,
  opener: 3,
  planned: 3,
  continued: 3,
  aim: 2,
  expectation: 2,
  passive: 2,
  offer: 1,
}

interface Verb {
  readonly firstToken: number
  readonly endToken: number
  readonly action: PromiseAction
}

interface Head extends Verb {
  readonly form: Form
}

/** What says that a sentence speaks of us. */
const OURS = ['ownSingular', 'collectiveDeeds', 'progressReports'] as const

/** More promises than this nobody makes in one sentence; it keeps the work linear in text that no person wrote. */
const MOST_HEADS = 24

/** How far a verb may stand from its opener and still be marked with it. */
const NEAR = 3

/**
 * Finds what we promise, and the time that belongs to each promise. The pack names heads whole (`u hoort van ons`) or as an opener
 * (`we will`) that takes the verb after it; here they are weighed (a question, a negation, a condition, somebody else's words) and
 * given their time: from the same clause, the same sentence, or a next sentence that comes back to it.
 */
export function readPromises(message: Message): PromiseStatement[] {
  const heads = headsOf(message)
  if (heads.length === 0) return []
  const verbs = verbsOf(message)
  const coordinators = message.matches.of('coordinators')
  const starts = message.matches.of('clauseStarts')
  const promises: PromiseStatement[] = []
  const ownTokens = new Set<number>()
  for (const { firstToken, endToken } of message.matches.of('ownSingular'))
    for (let token = firstToken; token < endToken; token++) ownTokens.add(token)
  const clauses = clausesBySentence(message)
  const times = timesBySentence(message)
  let at = 0
  for (const sentence of message.sentences) {
    const own: Head[] = []
    for (; at < heads.length && heads[at]!.firstToken < sentence.endToken; at++) {
      if (heads[at]!.firstToken >= sentence.firstToken) own.push(heads[at]!)
    }
    if (own.length === 0) continue
    if (own.length > MOST_HEADS) own.length = MOST_HEADS
    const segments = inSentence(coordinators, sentence)
    const reader = new SentenceReader(message, sentence, clauses[sentence.index] ?? [], times, segments, ownTokens)
    const complete = own.flatMap((head, index) =>
      head.form === 'opener' || head.form === 'aim' || head.form === 'offer'
        ? withVerbs(head, own[index + 1], sentence, inSentence(verbs, sentence), segments, inSentence(starts, sentence))
        : [withAction(head, inSentence(verbs, sentence))],
    )
    reader.read(complete, promises)
  }
  return promises
}

/** The heads of the message in order, none inside another, and none inside what only looks like a promise. */
function headsOf(message: Message): Head[] {
  const heads: Head[] = []
  for (const [list, form, action] of HEADS) {
    for (const { firstToken, endToken } of message.matches.of(list)) heads.push({ firstToken, endToken, form, action })
  }
  if (heads.length === 0) return heads
  heads.sort((one, other) => one.firstToken - other.firstToken)
  const exceptions = message.matches.of('noPromises')
  const quoted = message.quotedSpeech
  const kept: Head[] = []
  let exception = 0
  for (const head of heads) {
    while (exception < exceptions.length && exceptions[exception]!.endToken <= head.firstToken) exception++
    const veto = exceptions[exception]
    // “Den Betrag | habe ich | heute Morgen auf Ihre Karte überwiesen”: of a plan, which is any verb, the beginning is enough.
    const isWhole = veto !== undefined && (head.form === 'planned' || veto.endToken >= head.endToken)
    if (veto && isWhole && veto.firstToken <= head.firstToken) continue
    const { start, isProtected } = message.tokens[head.firstToken]!
    if (isProtected || spanAt(quoted, start)) continue
    const last = kept.at(-1)
    if (last && head.firstToken < last.endToken) {
      // “senden wir Ihnen”: a pattern for any verb takes nothing from the words that name one.
      if (head.form === 'planned' && last.form !== 'planned') continue
      if (head.endToken > last.endToken || (head.endToken === last.endToken && last.form === 'continued')) kept[kept.length - 1] = head
      continue
    }
    kept.push(head)
  }
  return kept
}

function verbsOf(message: Message): Verb[] {
  const verbs: Verb[] = []
  for (const [list, action] of VERBS)
    for (const { firstToken, endToken } of message.matches.of(list)) verbs.push({ firstToken, endToken, action })
  return verbs.sort((one, other) => one.firstToken - other.firstToken || other.endToken - one.endToken)
}

/** An opener with the verb that follows it, and the verbs that are joined to that one: “we will check | and call you”. */
function withVerbs(
  head: Head,
  next: Head | undefined,
  sentence: Sentence,
  verbs: readonly Verb[],
  coordinators: readonly Match[],
  starts: readonly Match[],
): Head[] {
  const start = starts.find(({ firstToken }) => firstToken >= head.endToken)
  const end = Math.min(next?.firstToken ?? sentence.endToken, start?.firstToken ?? sentence.endToken)
  const own = verbs.filter(({ firstToken }) => firstToken >= head.endToken && firstToken < end)
  const joints = coordinators.filter(({ firstToken }) => firstToken >= head.endToken && firstToken < end)
  const first = own.find(({ firstToken }) => firstToken < (joints[0]?.firstToken ?? end))
  const found: Head[] = [
    first
      ? {
          ...head,
          action: first.action,
          endToken: first.firstToken - head.endToken <= NEAR ? Math.max(first.endToken, head.endToken) : head.endToken,
        }
      : head,
  ]
  for (const [index, joint] of joints.entries()) {
    const stop = joints[index + 1]?.firstToken ?? end
    const verb = own.find(
      ({ firstToken, endToken }) =>
        firstToken >= joint.endToken && firstToken < stop && (firstToken - joint.endToken <= 1 || stop - endToken <= 1),
    )
    if (verb) found.push({ ...verb, form: head.form })
  }
  return found
}

/** A head whose list does not say what is promised has it from the verb inside. */
function withAction(head: Head, verbs: readonly Verb[]): Head {
  if (head.action !== 'other') return head
  const verb = verbs.find(({ firstToken, endToken }) => firstToken < head.endToken && endToken > head.firstToken)
  return verb ? { ...head, action: verb.action } : head
}

/** Reads the promises of one sentence. */
class SentenceReader {
  readonly #message: Message
  readonly #sentence: Sentence
  readonly #clauses: readonly Clause[]
  readonly #times: readonly (readonly TimeExpression[])[]
  readonly #segments: Int32Array
  /** The tokens by which the writer speaks of himself. */
  readonly #ownTokens: ReadonlySet<number>

  constructor(
    message: Message,
    sentence: Sentence,
    clauses: readonly Clause[],
    times: readonly (readonly TimeExpression[])[],
    joints: readonly Match[],
    ownTokens: ReadonlySet<number>,
  ) {
    this.#message = message
    this.#sentence = sentence
    this.#clauses = clauses
    this.#times = times
    this.#ownTokens = ownTokens
    this.#segments = segmentsOf(sentence, clauses, joints)
  }

  read(heads: readonly Head[], promises: PromiseStatement[]): void {
    let hasPromise = false
    const events = (this.#times[this.#sentence.index] ?? []).filter(({ kind }) => kind === 'event')
    const isInEvent = (head: Head): boolean =>
      events.some(({ firstToken, endToken }) => firstToken < head.firstToken && head.firstToken < endToken)
    const hasHeadOutside = heads.some((head) => !isInEvent(head))
    for (const head of heads) {
      const clause = this.#clauseOf(head)
      if (clause && (clause.isQuestion || clause.isNegated || clause.isReported || clause.isCondition)) continue
      // “If it stays red, we can swap it” offers.
      if (head.form === 'offer' && clause?.isConditional) continue
      if (head.form === 'continued' && !hasPromise && !this.#continuesOurs(head)) continue
      // “as soon as the team answers, I will write”: the first is what we wait for. Alone (“after the check we pay”) it is the promise.
      if (hasHeadOutside && isInEvent(head)) continue
      const time = this.#timeOf(head, heads)
      if (head.form === 'planned' && (time === undefined || !isToCome(time) || this.#isTold(head))) continue
      hasPromise = true
      promises.push(this.#statement(head, clause, time))
    }
  }

  /** “Den Betrag habe ich heute überwiesen”: the words of a plan inside those of a deed that is done. */
  #isTold({ firstToken, endToken }: Head): boolean {
    const past = inSentence(this.#message.matches.of('pastTenses'), this.#sentence)
    return past.some((told) => told.firstToken < endToken && firstToken < told.endToken)
  }

  /** “We are on it and will write”: the subject of the head is ours, from further back in the sentence. */
  #continuesOurs({ firstToken }: Head): boolean {
    const { matches } = this.#message
    if (!inSentence(matches.of('ownContinuations'), this.#sentence).some((own) => own.firstToken === firstToken)) return false
    return OURS.some((list) => inSentence(matches.of(list), this.#sentence).some((ours) => ours.firstToken < firstToken))
  }

  #statement(head: Head, clause: Clause | undefined, time: TimeExpression | undefined): PromiseStatement {
    const { tokens } = this.#message
    const start = tokens[head.firstToken]!.start
    const headEnd = tokens[head.endToken - 1]!.end
    const clauseEnd = clause && clause.endToken >= head.endToken ? tokens[clause.endToken - 1]!.end : headEnd
    const isConditional = clause?.isConditional ?? false
    return {
      ...this.#message.stretch({ start: Math.min(start, clause?.start ?? start), end: clauseEnd }),
      head: this.#message.stretch({ start, end: headEnd }),
      action: head.action,
      actor: this.#actorOf(head),
      strength: isConditional ? 1 : STRENGTHS[head.form],
      time,
      status: statusOf(time),
      isConditional,
      sentence: this.#sentence.index,
    }
  }

  #actorOf({ form, firstToken, endToken }: Head): PromiseStatement['actor'] {
    if (form === 'expectation') return 'recipient-receives'
    if (form === 'passive') return 'passive'
    for (let at = firstToken; at < endToken; at++) if (this.#ownTokens.has(at)) return 'agent'
    return 'organisation'
  }

  #clauseOf({ firstToken }: Head): Clause | undefined {
    return this.#clauseWith(firstToken) ?? this.#clauses[0]
  }

  #timeOf(head: Head, heads: readonly Head[]): TimeExpression | undefined {
    const { index } = this.#sentence
    const candidates = this.#candidates(index)
    const segment = this.#segmentOf(head.firstToken)
    const own = candidates.filter((time) => this.#segmentOf(time.firstToken) === segment)
    const concrete = nearest(own.filter(isConcrete), head)
    if (concrete) return concrete
    const rest = candidates.filter((time) => !own.includes(time) && isConcrete(time))
    const isFree = (time: TimeExpression): boolean => {
      const other = this.#segmentOf(time.firstToken)
      return !heads.some(({ firstToken }) => this.#segmentOf(firstToken) === other)
    }
    // Where the promise has a vague time of its own, only a time that no other promise owns makes it concrete, and none of what was said
    // before: “I've booked the part for Friday and we'll get back to you soon”.
    const isApart = (time: TimeExpression): boolean =>
      time.firstToken > head.firstToken || this.#isFragment(this.#clauseWith(time.firstToken) ?? this.#sentence, time)
    const others = own.length > 0 ? rest.filter((time) => isFree(time) && isApart(time)) : rest
    const shared = others.find(({ firstToken }) => firstToken > head.firstToken) ?? others.at(-1)
    if (shared) return shared
    const referred = this.#nextSentence(index + 1) ?? this.#headingBefore(index - 1)
    if (referred) return referred
    // “As soon as possible please take the seat out, because we will …”: that is the reader's time.
    const loose = own.length > 0 ? own : candidates.filter((time) => !this.#isAsked(time))
    return loose.find(({ kind }) => kind === 'event') ?? nearest(loose, head)
  }

  /** Whether a vague time stands in a clause that asks the reader for something. */
  #isAsked({ kind, firstToken }: TimeExpression): boolean {
    if (kind !== 'vague') return false
    const clause = this.#clauseWith(firstToken)
    return clause !== undefined && inSentence(this.#message.matches.of('requests'), clause).length > 0
  }

  /** The clause of the sentence that holds a token; the clauses are in order. */
  #clauseWith(token: number): Clause | undefined {
    const clause = this.#clauses[firstFrom(this.#clauses, ({ firstToken }) => firstToken > token) - 1]
    return clause !== undefined && token < clause.endToken ? clause : undefined
  }

  #candidates(sentence: number): readonly TimeExpression[] {
    const times = this.#times[sentence] ?? []
    const conditions = sentence === this.#sentence.index ? this.#clauses.filter(({ isCondition }) => isCondition) : []
    const events = times.filter(({ kind }) => kind === 'event')
    return times.filter(
      (time) =>
        isToCome(time) &&
        !conditions.some((clause) => time.firstToken >= clause.firstToken && time.firstToken < clause.endToken) &&
        !events.some((event) => event !== time && time.firstToken >= event.firstToken && time.endToken <= event.endToken),
    )
  }

  /** “That will be before noon.”; “By Friday at the latest.” */
  #nextSentence(index: number): TimeExpression | undefined {
    const sentence = this.#message.sentences[index]
    if (!sentence || sentence.isQuestion) return undefined
    const time = this.#candidates(index).find(isConcrete)
    if (!time) return undefined
    const comesBack = inSentence(this.#message.matches.of('promiseReferences'), sentence).some(
      ({ firstToken }) => firstToken - sentence.firstToken <= 1,
    )
    return comesBack || this.#isFragment(sentence, time) ? time : undefined
  }

  #headingBefore(index: number): TimeExpression | undefined {
    const sentence = this.#message.sentences[index]
    if (!sentence || this.#message.tokens[sentence.endToken - 1]?.key !== ':') return undefined
    const time = this.#candidates(index).find(isConcrete)
    return time && this.#isFragment(sentence, time) ? time : undefined
  }

  #isFragment({ firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>, time: TimeExpression): boolean {
    let words = 0
    for (let at = firstToken; at < endToken; at++) {
      if (at >= time.firstToken && at < time.endToken) continue
      if (this.#message.tokens[at]!.kind !== 'punctuation') words++
    }
    return words <= 2
  }

  #segmentOf(token: number): number {
    return this.#segments[token - this.#sentence.firstToken] ?? 0
  }
}

/** For each token of a sentence, how many clauses and coordinated parts have begun before it. */
function segmentsOf({ firstToken, endToken }: Sentence, clauses: readonly Clause[], joints: readonly Match[]): Int32Array {
  const begins = new Set(clauses.map((clause) => clause.firstToken))
  // A conjunction that begins a clause is counted with the clause.
  for (const joint of joints) if (!begins.has(joint.firstToken)) begins.add(joint.endToken)
  const segments = new Int32Array(endToken - firstToken)
  for (let at = firstToken, segment = 0; at < endToken; at++) {
    if (at > firstToken && begins.has(at)) segment++
    segments[at - firstToken] = segment
  }
  return segments
}

function isToCome({ kind, direction, isEmpty }: TimeExpression): boolean {
  return !isEmpty && kind !== 'past' && kind !== 'hours' && kind !== 'recurrence' && direction !== 'for'
}

function isConcrete({ kind, level }: TimeExpression): boolean {
  return level >= 2 && kind !== 'event' && kind !== 'vague'
}

function statusOf(time: TimeExpression | undefined): PromiseStatement['status'] {
  if (!time) return 'none'
  if (time.kind === 'event') return 'event'
  return isConcrete(time) ? 'concrete' : 'vague'
}

/** The closest time; of two as close the tighter one. */
function nearest(times: readonly TimeExpression[], { firstToken, endToken }: Head): TimeExpression | undefined {
  let best: TimeExpression | undefined
  let least = Number.POSITIVE_INFINITY
  for (const time of times) {
    const distance = time.firstToken >= endToken ? time.firstToken - endToken : Math.max(0, firstToken - time.endToken)
    if (distance < least) {
      best = time
      least = distance
    }
  }
  return best
}

/** The matches that begin inside a sentence; the list is in order. */
export function inSentence<Found extends { readonly firstToken: number }>(
  matches: readonly Found[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): readonly Found[] {
  const from = firstFrom(matches, (match) => match.firstToken >= firstToken)
  let end = from
  while (end < matches.length && matches[end]!.firstToken < endToken) end++
  return from === end ? NONE : matches.slice(from, end)
}

const NONE: readonly never[] = []

function clausesBySentence({ clauses, sentences }: Message): readonly (readonly Clause[])[] {
  const lists: Clause[][] = sentences.map(() => [])
  for (const clause of clauses) lists[clause.sentence]!.push(clause)
  return lists
}

function timesBySentence({ times, sentences }: Message): readonly (readonly TimeExpression[])[] {
  const lists: TimeExpression[][] = sentences.map(() => [])
  let sentence = 0
  for (const time of times) {
    while (sentence < sentences.length && sentences[sentence]!.endToken <= time.firstToken) sentence++
    lists[sentence]?.push(time)
  }
  return lists
}
