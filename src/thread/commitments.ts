import { wordListOf } from '../engine/words.ts'
import { firstFrom } from '../language/ordered.ts'
import type { PromiseStatement, TimeExpression } from '../message/message.ts'
import { inSentence } from '../message/promises.ts'
import type { Span } from '../prose.ts'
import type { Calendar } from './calendar.ts'
import type { ReadTurn } from './read-turn.ts'
import type { CommitmentState, ThreadPromise } from './thread.ts'

const MINUTE = 60_000

/** What comes within these minutes of a promise is said in the same breath, and keeps nothing that is due much later. */
const BREATH = 10 * MINUTE
const MUCH_LATER = 120 * MINUTE

/**
 * How late a promised word may come and still have come in time, in minutes: where an hour was named, and where only the day was. Source:
 * catalogue §4.10.
 */
export const TOLERANCE = { hour: 10, day: 15 } as const

/** What has happened in a thread that can keep a promise or make it needless; in the order of time. */
export interface Happenings {
  readonly now: number
  readonly calendar: Calendar
  /** Our messages that the customer could read and that say something. */
  readonly answers: readonly ReadTurn[]
  /** When the customer said that it is done, or the case was closed. */
  readonly settled: readonly number[]
  /** Messages in which the customer answers what they were asked. */
  readonly replies: readonly ReadTurn[]
}

/** A promise while it is being followed; its successor is known only when that has been read. */
interface Following {
  readonly turn: ReadTurn
  readonly promise: PromiseStatement
  readonly at: Span
  readonly isFollowUp: boolean
  readonly due: number | undefined
  readonly isToTheHour: boolean
  state: CommitmentState
  answer: ReadTurn | undefined
  late: number
  successor: Following | undefined
  postponements: number
}

/** Follows every promise of our messages, which are given in the order of time, to what became of it. */
export function followPromises(turns: readonly ReadTurn[], happenings: Happenings): ThreadPromise[] {
  const byTurn = new Map(turns.map((turn) => [turn, promisesOf(turn, happenings.calendar)]))
  const all = [...byTurn.values()].flat()
  for (const following of all) if (following.isFollowUp && following.due !== undefined) follow(following, following.due, byTurn, happenings)
  for (const { successor, due, postponements } of all) {
    if (!successor) continue
    // Said again for the same hour it has not been put off.
    const isLater = successor.due! > due! + 60 * MINUTE
    successor.postponements = Math.max(successor.postponements, postponements + (isLater ? 1 : 0))
  }
  return all
}

function promisesOf(turn: ReadTurn, calendar: Calendar): Following[] {
  const { message } = turn
  const steps = message.times.filter(isStep)
  const answers = wordListOf(message, message.matches.of('answerNouns'))
  return message.promises.map((promise) => {
    const { action, actor, strength, isConditional, sentence } = promise
    const time = timeOf(promise, turn, calendar)
    const isWord =
      action === 'contact' || action === 'inform' || (actor === 'recipient-receives' && answers.has(message.sentences[sentence]))
    // “I'll let you know on Friday when the engineer comes” tells when, and waits for nothing.
    const waits = inSentence(steps, message.sentences[sentence]!).some(({ start }) => action !== 'inform' || start < promise.head.start)
    const isSure = strength >= 2 && !isConditional && !waits
    return {
      turn,
      promise,
      at: spanOf(promise, time, turn),
      isFollowUp: isWord && isSure,
      due: isSure && time ? calendar.dueOf(time, turn.at) : undefined,
      isToTheHour: time !== undefined && (time.value.minutes !== undefined || time.value.unit === 'hour' || time.value.unit === 'minute'),
      state: 'open',
      answer: undefined,
      late: 0,
      successor: undefined,
      postponements: 0,
    }
  })
}

/** An event that has to come first: “after you send the log”; “by then” and “afterwards” only look back. */
function isStep({ kind, firstToken, endToken }: TimeExpression): boolean {
  return kind === 'event' && endToken - firstToken > 2
}

/** The time by which it is due: “I'm going through them now and will write by 3 pm” is for 3 pm, whichever stands nearer. */
function timeOf(promise: PromiseStatement, { message, at }: ReadTurn, calendar: Calendar): TimeExpression | undefined {
  const { time, status, head } = promise
  if (!time || status !== 'concrete' || calendar.dueOf(time, at) !== undefined) return time
  const sentence = message.sentenceAt(time.start)
  if (!sentence) return time
  const isDue = (other: TimeExpression): boolean => other.start > head.start && calendar.dueOf(other, at) !== undefined
  return inSentence(message.times, sentence).find(isDue) ?? time
}

/** The words that promise, with their time where it stands in the same sentence. */
function spanOf({ head, sentence }: PromiseStatement, time: TimeExpression | undefined, { message }: ReadTurn): Span {
  if (!time || message.sentenceAt(time.start)?.index !== sentence) return { start: head.start, end: head.end }
  return { start: Math.min(head.start, time.start), end: Math.max(head.end, time.end) }
}

function follow(following: Following, due: number, byTurn: ReadonlyMap<ReadTurn, Following[]>, happenings: Happenings): void {
  const { turn, isToTheHour } = following
  const { now, answers, settled, replies } = happenings
  const breath = due - turn.at > MUCH_LATER ? turn.at + BREATH : turn.at
  const answer = answers[firstFrom(answers, ({ at, index }) => at > breath || (at === breath && index > turn.index))]
  const moot = Math.min(
    settled[firstFrom(settled, (at) => at > turn.at)] ?? Number.POSITIVE_INFINITY,
    // Whoever answers what the same message asked has taken the next step, and it is ours again, promise or no promise.
    turn.isAsking ? (replies[firstFrom(replies, ({ at }) => at > turn.at)]?.at ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  )
  const limit = due + (isToTheHour ? TOLERANCE.hour : TOLERANCE.day) * MINUTE
  if (moot <= limit && !(answer && answer.at < moot)) {
    following.state = 'moot'
    return
  }
  following.answer = answer
  following.late = Math.max(0, (answer?.at ?? now) - due)
  const isInTime = answer !== undefined && answer.at <= limit
  following.state = isInTime ? 'kept' : (answer?.at ?? now) > limit ? 'missed' : 'open'
  if (!answer) return
  const successor = byTurn.get(answer)?.find((other) => other.isFollowUp && other.due !== undefined && other.due > answer.at)
  if (!successor || !(answer.isPuttingOff || !answer.tellsMore)) return
  following.successor = successor
  if (isInTime) following.state = 'moved'
}
