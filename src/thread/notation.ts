import type { Span } from '../prose.ts'
import type { Status, StatusChange, Thread, ThreadChannel, ThreadMessage } from './thread.ts'

/** A thread as its notation says it, and the way back from the texts of its messages. */
export interface NotedThread {
  readonly thread: Thread
  /** Where a span of the text of a message stands in the notation. */
  placeOf(message: number, span: Span): Span
}

/** What is wrong with a line of the notation. */
export class NotationError extends Error {
  constructor(line: number, problem: string) {
    super(`Line ${line} of the thread ${problem}.`)
    this.name = 'NotationError'
  }
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** The Monday on which every thread begins, unless it begins later in the week. */
const FIRST_MONDAY = Date.UTC(2026, 2, 9)
const DAY = 24 * 3_600_000

const LINE = /^(\w{3}) (\d{1,2}):(\d{2}) (.*)$/
const MESSAGE = /^(customer|agent|system)(?: ([\p{L}\p{M} .-]+?))?(?: \(([\w, -]+)\))?: ?/u
const STATUS = /^(automatic )?status: (\w+)(?: until (\w{3}) (\d{1,2}):(\d{2}))?$/

/**
 * Reads a thread that is written down line by line, in UTC, each with its day and hour; a day that comes earlier in the week than the last
 * one is in the next week.
 *
 *     Mon 10:00 customer: My printer does not print.
 *     Mon 11:30 agent Maya: I'll call you on Tuesday.
 *     Tue 09:00 customer (chat): Thanks!
 *     Tue 09:10 status: pending until Thu 12:00
 *     Tue 10:00 agent (private): The part is on back order.
 *     Tue 11:00 customer (bad rating): Nobody called.
 *     Wed 09:00 now
 *
 * Lines that are indented go on with the message above. In brackets stand the channel, `private`, and a `good rating` or a `bad rating`. A
 * status that the helpdesk sets by itself is an `automatic status`. Throws a {@link NotationError} for a line that cannot be read.
 */
export function readNotation(notation: string): NotedThread {
  const messages: ThreadMessage[] = []
  const statusChanges: StatusChange[] = []
  /** For each message, the pieces of its text: where each begins in it and in the notation. */
  const pieces: { readonly start: number; readonly from: number }[][] = []
  let now: string | undefined
  let last = FIRST_MONDAY
  let offset = 0
  const instantOf = (day: string, hours: string, minutes: string, line: number, after: number): number => {
    const weekday = DAYS.indexOf(day)
    if (weekday < 0) throw new NotationError(line, `names no day “${day}”; write ${DAYS.join(', ')}`)
    const week = Math.floor((after - FIRST_MONDAY) / (7 * DAY))
    const instant = FIRST_MONDAY + (week * 7 + weekday) * DAY + (Number(hours) * 60 + Number(minutes)) * 60_000
    return instant < after ? instant + 7 * DAY : instant
  }
  for (const [index, line] of notation.split('\n').entries()) {
    const start = offset
    offset += line.length + 1
    const number = index + 1
    if (line.trim() === '') continue
    if (/^\s/.test(line)) {
      const message = messages.at(-1)
      if (!message) throw new NotationError(number, 'goes on with a message, and there is none yet')
      const text = line.trimStart()
      pieces.at(-1)!.push({ start: message.text.length + 1, from: start + line.length - text.length })
      messages[messages.length - 1] = { ...message, text: `${message.text}\n${text}` }
      continue
    }
    const [, day = '', hours = '', minutes = '', rest = ''] = LINE.exec(line) ?? []
    if (day === '') throw new NotationError(number, 'does not begin with a day and an hour, such as “Mon 10:00”')
    last = instantOf(day, hours, minutes, number, last)
    const sent = new Date(last).toISOString()
    const status = STATUS.exec(rest)
    const message = MESSAGE.exec(rest)
    if (rest === 'now') now = sent
    else if (status) {
      const [, automatic, name, untilDay, untilHours, untilMinutes] = status
      const until = untilDay && new Date(instantOf(untilDay, untilHours!, untilMinutes!, number, last)).toISOString()
      statusChanges.push({ status: name as Status, at: sent, ...(until ? { until } : {}), ...(automatic ? { automatic: true } : {}) })
    } else if (message) {
      const [head, author, name, notes = ''] = message
      messages.push({
        author: author as ThreadMessage['author'],
        ...(name === undefined ? {} : { name }),
        sent,
        text: rest.slice(head.length),
        ...notesOf(notes, number),
      })
      pieces.push([{ start: 0, from: start + line.length - rest.length + head.length }])
    } else throw new NotationError(number, 'names neither an author (customer, agent, system) nor a status nor “now”')
  }
  const home = (message: number, at: number): number => {
    const { start, from } = pieces[message]!.findLast((piece) => piece.start <= at)!
    return from + at - start
  }
  return {
    thread: { messages, ...(statusChanges.length > 0 ? { statusChanges } : {}), ...(now === undefined ? {} : { now }) },
    placeOf: (message, { start, end }) => ({
      start: home(message, start),
      end: end === start ? home(message, start) : home(message, end - 1) + 1,
    }),
  }
}

function notesOf(notes: string, line: number): Partial<ThreadMessage> {
  const found: { channel?: ThreadChannel; private?: boolean; rating?: 'good' | 'bad' } = {}
  for (const note of notes.split(', ').filter((each) => each !== '')) {
    if (note === 'private') found.private = true
    else if (note === 'good rating' || note === 'bad rating') found.rating = note === 'good rating' ? 'good' : 'bad'
    else if (['email', 'chat', 'sms', 'social', 'phone'].includes(note)) found.channel = note as ThreadChannel
    else throw new NotationError(line, `knows no “${note}” in brackets`)
  }
  return found
}
