import { firstFrom } from '../language/ordered.ts'
import type { Calendar } from './calendar.ts'
import { followPromises } from './commitments.ts'
import type { ReadTurn } from './read-turn.ts'
import type { Closure, ReadThread, Silence, Status, ThreadPromise, Turn } from './thread.ts'

/** A change of status; instants are milliseconds since 1970. */
export interface ReadChange {
  readonly status: Status
  readonly at: number
  readonly until: number | undefined
  readonly isAutomatic: boolean
}

/** What is known of a thread beside its messages. */
export interface ThreadFacts {
  readonly now: number
  readonly calendar: Calendar
  /** In the order of time. */
  readonly changes: readonly ReadChange[]
  /** What it is now. */
  readonly status: Status
  readonly pendingUntil: number | undefined
}

const DONE: ReadonlySet<Status> = new Set<Status>(['solved', 'closed', 'merged'])

/** Two messages of one chat stand no further apart than this; in milliseconds. */
const BREATH = 600_000

/** Reads messages, which are given in the order of time, as a thread. One pass over them for each thing that is asked. */
export function readThread(turns: readonly ReadTurn[], facts: ThreadFacts): ReadThread {
  const heard = turns.filter(({ isPublic }) => isPublic)
  const ours = heard.filter(({ author }) => author !== 'customer')
  const answers = ours.filter((turn) => !turn.isAutomatic && !turn.isCourtesy)
  const settled = [
    ...heard.filter(({ isSettling }) => isSettling).map(({ at }) => at),
    ...facts.changes.filter(({ status }) => DONE.has(status)).map(({ at }) => at),
  ].sort((one, other) => one - other)
  const replies = heard.filter((turn) => turn.author === 'customer' && turn.chasers.length === 0 && !turn.isCourtesy)
  const promises = followPromises(ours, { now: facts.now, calendar: facts.calendar, answers, settled, replies })
  const byTurn = new Map<Turn, ThreadPromise[]>()
  for (const promise of promises) byTurn.set(promise.turn, [...(byTurn.get(promise.turn) ?? []), promise])
  const places = new Map<Turn, number>(heard.map((turn, place) => [turn, place]))
  return {
    turns,
    now: facts.now,
    calendar: facts.calendar,
    promises,
    silences: silencesIn(heard, byTurn, facts),
    closures: closuresIn(heard, facts),
    answerAfter: (at) => answers[firstFrom(answers, (answer) => answer.at > at)],
    before: (turn) => heard[(places.get(turn) ?? 0) - 1],
    awaitedAt: (at) => awaitedAt(at, answers, byTurn),
  }
}

/** Only our last words can leave something open: whoever writes again has come back to what was promised before. */
function awaitedAt(at: number, answers: readonly Turn[], byTurn: ReadonlyMap<Turn, ThreadPromise[]>): readonly ThreadPromise[] {
  const awaited: ThreadPromise[] = []
  let place = firstFrom(answers, (answer) => answer.at >= at) - 1
  for (let breath = 0; place >= 0 && breath < 4; place--, breath++) {
    const { [place]: turn, [place + 1]: next } = answers
    if (breath > 0 && next!.at - turn!.at > BREATH) break
    awaited.push(...(byTurn.get(turn!) ?? []).filter(({ isFollowUp, state }) => isFollowUp && state !== 'moot'))
  }
  return awaited.sort((one, other) => (one.due ?? Number.POSITIVE_INFINITY) - (other.due ?? Number.POSITIVE_INFINITY))
}

/** Follows who waits for whom, from message to message and from status to status. */
function silencesIn(
  heard: readonly ReadTurn[],
  byTurn: ReadonlyMap<Turn, readonly ThreadPromise[]>,
  { changes, now, status, pendingUntil }: ThreadFacts,
): Silence[] {
  const silences: Silence[] = []
  /** Since when the customer waits, and after which message. */
  let waiting: { turn: ReadTurn; from: number } | undefined
  /** What will be waited for again when a pending thread wakes up. */
  let asleep: { turn: ReadTurn; wakes: number } | undefined
  let lastOwn: ReadTurn | undefined
  /** Until when our last words asked the customer to wait. */
  let promisedFor = Number.NEGATIVE_INFINITY
  const endAt = (until: number): void => {
    if (waiting) silences.push({ ...waiting, until })
    waiting = undefined
  }
  const wakeAt = (at: number): void => {
    if (asleep && asleep.wakes < at) waiting = { turn: asleep.turn, from: asleep.wakes }
    if (asleep && asleep.wakes < at) asleep = undefined
  }
  const change = ({ status, at, until }: ReadChange): void => {
    wakeAt(at)
    const turn = waiting?.turn ?? asleep?.turn
    endAt(at)
    asleep = undefined
    if (!turn) return
    if (status === 'pending') asleep = { turn, wakes: until ?? Number.POSITIVE_INFINITY }
    else if (status === 'open') waiting = { turn, from: at }
  }
  let next = 0
  for (const turn of heard) {
    while (next < changes.length && changes[next]!.at < turn.at) change(changes[next++]!)
    wakeAt(turn.at)
    if (turn.author === 'customer') {
      // Who asks where it stands was left waiting by our last words, whatever they were, unless their time has not come yet.
      if (!waiting && lastOwn && turn.chasers.length > 0 && !lastOwn.isAsking && !hasDatedPromise(byTurn.get(lastOwn)))
        silences.push({ turn: lastOwn, from: lastOwn.at, until: turn.at })
      if (turn.isSettling) waiting = undefined
      else if (!turn.isCourtesy) waiting ??= { turn, from: Math.max(turn.at, promisedFor) }
      if (!turn.isCourtesy || turn.isSettling) asleep = undefined
      lastOwn = undefined
      continue
    }
    if (turn.isAutomatic) continue
    // “You're welcome” leaves it as it was.
    if (turn.isCourtesy) {
      lastOwn ??= turn
      continue
    }
    endAt(turn.at)
    asleep = undefined
    lastOwn = turn
    const promised = byTurn.get(turn)
    promisedFor = Math.max(...(promised ?? []).map(({ due = Number.NEGATIVE_INFINITY }) => due), Number.NEGATIVE_INFINITY)
    if (turn.isOngoing && !turn.isAsking && !hasDatedPromise(promised)) waiting = { turn, from: turn.at }
  }
  while (next < changes.length) change(changes[next++]!)
  wakeAt(now)
  const isPending = status === 'pending' && (pendingUntil === undefined || pendingUntil >= now)
  if (!DONE.has(status) && !isPending) endAt(now)
  return silences
}

/** Whether the customer knows until when to wait, or for what: the promise itself is followed then. */
function hasDatedPromise(promises: readonly ThreadPromise[] = []): boolean {
  return promises.some(({ due, promise }) => due !== undefined || promise.status === 'event' || promise.status === 'concrete')
}

function closuresIn(heard: readonly ReadTurn[], { changes }: ThreadFacts): Closure[] {
  const closures: Closure[] = []
  let isDone = false
  for (const { status, at, isAutomatic } of changes) {
    const wasDone = isDone
    isDone = DONE.has(status)
    if (wasDone || !isDone || status === 'merged') continue
    const end = firstFrom(heard, (turn) => turn.at > at)
    const last = heard[end - 1]
    if (!last) continue
    closures.push({ at, isAutomatic, last: lastOfOurs(heard, end) ?? last, told: toldAt(heard, end, isAutomatic) })
  }
  return closures
}

/** Where the missing words would have stood. */
function lastOfOurs(heard: readonly ReadTurn[], end: number): ReadTurn | undefined {
  const last = heard[end - 1]
  return last?.author === 'agent' ? last : undefined
}

/** Farther than these messages from its end nobody looks for the last word of a case. */
const FARTHEST = 20

/** When the customer was told how it ended: in our last words before the end, by themselves, or afterwards. */
function toldAt(heard: readonly ReadTurn[], end: number, isAutomatic: boolean): number | undefined {
  for (let place = end - 1; place >= Math.max(0, end - FARTHEST); place--) {
    const turn = heard[place]!
    if (turn.author === 'customer') {
      if (turn.isSettling) return turn.at
      if (turn.isCourtesy) continue
      break
    }
    if (isAutomatic ? turn.announcesClosure || turn.tellsEnd : turn.tellsEnd) return turn.at
  }
  for (let place = end; place < Math.min(heard.length, end + FARTHEST); place++) {
    const turn = heard[place]!
    if (turn.author === 'customer') {
      if (!turn.isCourtesy) return undefined
    } else if (turn.tellsEnd || turn.isAutomatic) return turn.at
  }
  return undefined
}
