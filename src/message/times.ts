import { firstFrom } from '../language/ordered.ts'
import type { Match } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import type { Message, TimeExpression, TimeValue } from './message.ts'
import { PromiseHeads } from './promise-heads.ts'
import { TimeCoreReader } from './time-cores.ts'
import { RANK, strongestDirection, type TimeCore, type TimeItem, TimeItemReader } from './time-items.ts'

/**
 * Finds the times of the body, in one pass over its tokens: words are classed by the pack, neighbours make cores of them (`3`
 * `working` `days`), cores and the prepositions around them make times. It knows no language; whatever order a language
 * has, its words stand side by side.
 */
export function readTimes(message: Message): TimeExpression[] {
  const tagger = new Tagger(message)
  const times: TimeExpression[] = []
  for (const sentence of message.sentences) tagger.read(sentence, times)
  return times
}

class Tagger {
  readonly #message: Message
  readonly #tokens: readonly Token[]
  readonly #itemReader: TimeItemReader
  readonly #coreReader: TimeCoreReader
  readonly #heads: PromiseHeads
  readonly #events: Cursor
  readonly #clauseStarts: Cursor
  readonly #emptyEvents: Cursor
  readonly #hours: Cursor
  readonly #pasts: Cursor
  readonly #arrangements: Cursor
  readonly #coordinators: Cursor
  #items: readonly TimeItem[] = []
  #clauseNumbers: number[] = []
  /** How many commas and stops stand before each token of the sentence, and between which of them something is promised. */
  #pieceNumbers: number[] = []
  #colonNumbers: number[] = []
  /** How many clauses have begun behind a comma, by a word that begins one (“, but”). */
  #partNumbers: number[] = []
  #promisedPieces = new Set<number>()
  #arrangedPieces = new Set<number>()
  /** Where clauses begin in the sentence, and where something is promised in it; in order. */
  #starts: readonly number[] = []
  #promises: number[] = []
  #clauseOffset = 0

  constructor(message: Message) {
    this.#message = message
    this.#tokens = message.tokens
    this.#itemReader = new TimeItemReader(message)
    this.#heads = new PromiseHeads(message)
    this.#coreReader = new TimeCoreReader(message, this.#heads)
    this.#events = new Cursor(message.matches.of('eventOpeners'))
    this.#clauseStarts = new Cursor(message.matches.of('clauseStarts'))
    this.#emptyEvents = new Cursor(message.matches.of('emptyEvents'))
    this.#hours = new Cursor(message.matches.of('officeHours'))
    this.#pasts = new Cursor(message.matches.of('pastTenses'))
    this.#arrangements = new Cursor(message.matches.of('arrangements'))
    this.#coordinators = new Cursor(message.matches.of('coordinators'))
  }

  read(sentence: Sentence, times: TimeExpression[]): void {
    const { firstToken, endToken } = sentence
    this.#items = this.#itemReader.itemsOf(firstToken, endToken)
    const found = this.#coreReader.read(this.#items).map((core) => this.#expression(core))
    this.#starts = this.#clauseStarts.within(firstToken, endToken).map((start) => start.firstToken)
    const starts = new Set(this.#starts)
    const events = this.#eventsOf(firstToken, endToken, found, starts)
    const arrangements = this.#arrangements.within(firstToken, endToken)
    if (found.length > 0) this.#countClauses(firstToken, endToken, starts, arrangements)
    const officeHours = this.#hours.within(firstToken, endToken)
    const hours = new Set(officeHours.map((match) => this.#clauseOf(match.firstToken)))
    const opened = new Set(officeHours.map((match) => match.endToken))
    // “I have booked the visit for Tuesday”: the booking is over, the visit is not.
    let nearest = 0
    const pasts = this.#pasts.within(firstToken, endToken).filter((past) => {
      while (nearest < arrangements.length && arrangements[nearest]!.endToken + 1 < past.firstToken) nearest++
      const arrangement = arrangements[nearest]
      return arrangement === undefined || !isBeside(arrangement, past)
    })
    const coordinators = pasts.length === 0 ? [] : this.#coordinators.within(firstToken, endToken)
    for (const [index, time] of found.entries()) {
      const isOpening = hours.size > 0 && isHourly(time, opened) && hours.has(this.#clauseOf(time.firstToken))
      if (isOpening || this.#isDaily(found[index - 1], time)) times.push({ ...time, kind: 'hours', direction: 'none' })
      else if (mayBePast(time) && this.#isPast(time, pasts, coordinators))
        times.push({ ...time, kind: 'past', direction: 'past', value: pastValue(time.value) })
      else times.push(time)
    }
    if (events.length > 0) {
      // The “soon” of “as soon as it arrives” is the event's.
      for (let at = times.length - 1; at >= 0 && times[at]!.firstToken >= firstToken; at--) {
        const { kind, firstToken: first } = times[at]!
        if (kind === 'vague' && events.some((event) => event.firstToken <= first && first < event.endToken)) times.splice(at, 1)
      }
      times.push(...events)
      // Events are found apart; the sentence's times go back into order.
      let from = times.length
      while (from > 0 && times[from - 1]!.firstToken >= firstToken) from--
      const sorted = times.splice(from).sort((one, other) => one.start - other.start)
      times.push(...sorted)
    }
  }

  /** “every day from 8 to 6”: a time of day right behind one that comes back, where nothing is promised. */
  #isDaily(before: TimeExpression | undefined, { kind, direction, firstToken }: TimeExpression): boolean {
    if (kind !== 'clock' || direction === 'between' || before?.kind !== 'recurrence' || firstToken - before.endToken > HOURS_WITHIN)
      return false
    const clause = this.#clauseOf(firstToken)
    return this.#promiseIn(clause) === undefined
  }

  /** The first promise of a clause. */
  #promiseIn(clause: number): number | undefined {
    const promise = this.#promises[firstFrom(this.#promises, (token) => this.#clauseOf(token) >= clause)]
    return promise !== undefined && this.#clauseOf(promise) === clause ? promise : undefined
  }

  /** Whether a verb of the past has the time: “he left at 11 and arrives at 12” has two verbs, “on Monday and on Tuesday” is one's. */
  #isPast({ firstToken: first, endToken: end, value }: TimeExpression, pasts: readonly Match[], coordinators: readonly Match[]): boolean {
    const clause = this.#clauseOf(first)
    // All of these are in the order of the text: a text without stops is one sentence, however long, so each is looked up.
    const joint = coordinators[firstFrom(coordinators, ({ endToken }) => endToken > first) - 1]
    // “It has left and on Monday arrives”: the verb right before the joint, or before its helping verb there, has said all of its own.
    const said = joint && pasts[firstFrom(pasts, ({ endToken }) => endToken >= joint.firstToken - 1)]
    const isParted = joint && (joint.endToken < first || (said !== undefined && said.endToken <= joint.firstToken))
    const from = joint && isParted && this.#clauseOf(joint.firstToken) === clause ? joint.endToken : 0
    // “I'll tell you on Friday what they found”: what a promise is about may be over, its time is not.
    const promise = this.#promiseIn(clause)
    const object = promise === undefined ? undefined : this.#starts[firstFrom(this.#starts, (start) => start >= end && start > promise)]
    // “I have spoken with Tom: he comes on Monday”: what stands before a colon is over, what it announces is not.
    const colons = this.#colonsBefore(first)
    const nearest = firstFrom(
      pasts,
      ({ firstToken }) => firstToken >= from && this.#clauseOf(firstToken) >= clause && this.#colonsBefore(firstToken) >= colons,
    )
    const behind = firstFrom(
      pasts,
      ({ firstToken }) =>
        (object !== undefined && firstToken >= object) || this.#clauseOf(firstToken) > clause || this.#colonsBefore(firstToken) > colons,
    )
    if (nearest >= behind) return false
    // “We don't know what has caused it, but at six it is back”: the verb has none of the times of a clause that begins behind it.
    const part = this.#partOf(first)
    if (this.#partOf(pasts[behind - 1]!.firstToken) < part) return false
    // A promise between the same commas has the time before a verb beyond them: “he comes on Monday, and I paid the fee”.
    const piece = this.#pieceOf(first)
    const beside =
      pasts[
        Math.max(
          nearest,
          firstFrom(pasts, ({ firstToken }) => this.#pieceOf(firstToken) >= piece),
        )
      ]
    if (beside !== undefined && beside.firstToken <= pasts[behind - 1]!.firstToken && this.#pieceOf(beside.firstToken) === piece)
      return true
    // So has “I have booked a courier for today at 6, and I wrote her the code”; of a weekday nobody knows whether it was the last one.
    return !this.#promisedPieces.has(piece) && !(value.days === 0 && this.#arrangedPieces.has(piece))
  }

  #expression(core: TimeCore): TimeExpression {
    let { first, end } = core
    const items = this.#items
    for (let at = first - 1; at >= 0 && first - at <= 3 && core.kind !== 'vague'; at--) {
      const { word, token } = items[at]!
      if (!word || token.line < items[first]!.token.line - 1) break
      if (word.before !== undefined || word.shift !== undefined || word.isEdge) first = at
      else if (!word.isJoint) break
    }
    for (let at = end; at < items.length && at - end <= 1 && core.kind !== 'vague'; at++) {
      const { word, token } = items[at]!
      // “Two days ago”, Dutch “twee dagen terug”; in “ik bel je vrijdag terug” the word belongs to the verb.
      const isBehind = word?.behind !== undefined && (word.behind !== 'past' || core.kind === 'duration')
      if (isBehind || (word?.shift !== undefined && at === end && word.before === undefined)) end = at + 1
      else if (token.key !== ',' && token.key !== '(') break
    }
    const around = [strongestDirection(items, first, core.first), strongestDirection(items, core.end, end), core.direction]
    let direction: TimeExpression['direction'] = 'none'
    for (const one of around) if (one && (direction === 'none' || RANK[one] > RANK[direction])) direction = one
    const isPast = direction === 'past' || core.kind === 'past' || items.slice(first, core.first).some(({ word }) => word?.shift === 'last')
    if (direction === 'none' && core.kind === 'duration' && items.slice(first, core.first).some(({ word }) => word?.shift === 'next'))
      direction = 'within'
    // “Booked for Thursday” says when, “for two days” how long.
    if (direction === 'for' && (core.kind === 'day' || core.kind === 'date' || core.kind === 'date-time' || core.kind === 'clock'))
      direction = 'at'
    const value = core.part === undefined ? core.value : { ...core.value, minutes: minutesIn(core.part, core.value.minutes) }
    const from = items[first]!.token.start
    const to = this.#tokens[items[end - 1]!.end - 1]!.end
    return {
      start: from,
      end: to,
      text: this.#message.text.slice(from, to),
      kind: isPast ? 'past' : core.kind,
      direction: isPast ? 'past' : direction,
      grain: core.grain,
      level: core.level,
      value,
      firstToken: items[first]!.first,
      endToken: items[end - 1]!.end,
    }
  }

  /** “as soon as the part arrives”: from its opener to the end of its clause. A time after the opener (“after Friday”) is no event. */
  #eventsOf(first: number, end: number, times: readonly TimeExpression[], starts: ReadonlySet<number>): TimeExpression[] {
    const events: TimeExpression[] = []
    const empty = this.#emptyEvents.within(first, end)
    let nextEmpty = 0
    const taken = new Set<number>()
    for (const time of times) for (let at = time.firstToken; at < time.endToken; at++) taken.add(at)
    for (const opener of this.#events.within(first, end)) {
      if (opener.firstToken < (events.at(-1)?.endToken ?? 0)) continue
      if (this.#itemReader.covers(opener.firstToken, opener.endToken)) continue
      if (taken.has(opener.firstToken) || taken.has(opener.endToken - 1)) continue
      let stop = opener.endToken
      while (stop < end && !CLAUSE_ENDS.has(this.#tokens[stop]!.key) && !(stop > opener.endToken && starts.has(stop))) stop++
      // “efter mötet” says it all; “after” alone says nothing.
      if (stop === opener.endToken && opener.endToken - opener.firstToken < 2) continue
      const from = opener.start
      const to = this.#tokens[stop - 1]!.end
      while (nextEmpty < empty.length && empty[nextEmpty]!.firstToken < opener.firstToken) nextEmpty++
      const isEmpty = nextEmpty < empty.length && empty[nextEmpty]!.endToken <= stop
      events.push({
        start: from,
        end: to,
        text: this.#message.text.slice(from, to),
        kind: 'event',
        direction: 'after',
        grain: 'none',
        level: 1,
        ...(isEmpty && { isEmpty }),
        value: {},
        firstToken: opener.firstToken,
        endToken: stop,
      })
    }
    return events
  }

  #countClauses(first: number, end: number, starts: ReadonlySet<number>, arrangements: readonly Match[]): void {
    this.#clauseNumbers = []
    this.#pieceNumbers = []
    this.#colonNumbers = []
    this.#partNumbers = []
    this.#promises = []
    this.#promisedPieces = new Set()
    this.#arrangedPieces = new Set()
    this.#clauseOffset = first
    for (let at = first, clause = 0, piece = 0, colon = 0, part = 0; at < end; at++) {
      const { key } = this.#tokens[at]!
      if (CLAUSE_CUTS.has(key)) clause++
      if (key === ',' || CLAUSE_CUTS.has(key)) piece++
      this.#clauseNumbers.push(clause)
      if (key === ':' && this.#tokens[at + 1]?.start !== this.#tokens[at]!.end) colon++
      if (at > first && starts.has(at)) part++
      this.#pieceNumbers.push(piece)
      this.#partNumbers.push(part)
      this.#colonNumbers.push(colon)
      if (!this.#heads.beginsAt(at)) continue
      this.#promisedPieces.add(piece)
      this.#promises.push(at)
    }
    for (const { firstToken } of arrangements) this.#arrangedPieces.add(this.#pieceOf(firstToken))
  }

  #clauseOf(token: number): number {
    return this.#clauseNumbers[token - this.#clauseOffset] ?? 0
  }

  #colonsBefore(token: number): number {
    return this.#colonNumbers[token - this.#clauseOffset] ?? 0
  }

  #partOf(token: number): number {
    return this.#partNumbers[token - this.#clauseOffset] ?? 0
  }

  #pieceOf(token: number): number {
    return this.#pieceNumbers[token - this.#clauseOffset] ?? 0
  }
}

/** Whether two matches share words or stand beside each other; a helping verb may come between (Hindi “book kar di hai”). */
function isBeside(one: Match, other: Match): boolean {
  return one.firstToken <= other.endToken + 1 && other.firstToken <= one.endToken + 1
}

/** Matches of a list in order, asked sentence by sentence. */
class Cursor {
  readonly #matches: readonly Match[]
  #at = 0

  constructor(matches: readonly Match[]) {
    this.#matches = matches
  }

  within(first: number, end: number): readonly Match[] {
    while (this.#at < this.#matches.length && this.#matches[this.#at]!.firstToken < first) this.#at++
    let stop = this.#at
    while (stop < this.#matches.length && this.#matches[stop]!.firstToken < end) stop++
    return stop === this.#at ? [] : this.#matches.slice(this.#at, stop)
  }
}

/** “from 8” may stand between “every day” and “to 6”, in tokens. */
const HOURS_WITHIN = 3
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '…', '।', ')', '(', '-'])
const CLAUSE_CUTS: ReadonlySet<string> = new Set([';', '.', '!', '?', '।'])

/** A time that repeats when hours of business are said: a time of day, a weekday. `opened` are the tokens behind the words that say so. */
function isHourly({ kind, direction, value, firstToken }: TimeExpression, opened: ReadonlySet<number>): boolean {
  // “within four working hours, Monday to Friday”: what we promise, with the hours in which it counts.
  if (value.amount !== undefined && value.minutes === undefined) return false
  // “We are open and will answer by 7 pm” promises; “open until 7 pm” is the shop's.
  if (kind === 'clock' || kind === 'date-time' || kind === 'recurrence')
    return direction !== 'by' || (kind === 'clock' && opened.has(firstToken))
  return kind === 'day' && value.weekday !== undefined && direction === 'between'
}

function mayBePast({ kind, grain, direction, value }: TimeExpression): boolean {
  // “It came in this morning”: the part of a day, whatever leads it.
  if (kind === 'period' && grain === 'hour' && direction !== 'by') return (value.days ?? 0) <= 0
  if (direction === 'by' || direction === 'within') return false
  // “tomorrow at 9 I'll write whether it held”
  if (value.days !== undefined && value.days > 0 && value.isEitherWay !== true) return false
  // “today” and “tomorrow” are never over; a weekday, a date and a Hindi कल may be.
  return (
    kind === 'date' ||
    kind === 'date-time' ||
    kind === 'clock' ||
    (kind === 'day' && (value.days === undefined || value.isEitherWay === true))
  )
}

function pastValue(value: TimeValue): TimeValue {
  return value.isEitherWay && value.days !== undefined ? { ...value, days: -value.days } : value
}

/** In how many hours a part of a day that is over at an hour lies, counted back from it. */
const LONGEST_PART = 6

/** Minutes after midnight in a part of a day that is over by an hour: “3 in the afternoon” is 15:00, the afternoon alone is its end. */
function minutesIn(part: number, minutes: number | undefined): number {
  if (minutes === undefined) return part * 60
  const later = minutes + 12 * 60
  return minutes < 12 * 60 && later <= part * 60 && later >= (part - LONGEST_PART) * 60 ? later : minutes
}
