import type { Channel, Kind, Message, PromiseStatement } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { BusinessHours, Calendar } from './calendar.ts'

export const authors = ['customer', 'agent', 'system'] as const
export type Author = (typeof authors)[number]

/** Where a message of a thread was said. What was said on the `phone` has no text to judge, or a note about it, and is contact all the same. */
export const threadChannels = ['email', 'chat', 'sms', 'social', 'phone'] as const satisfies readonly (Channel | 'phone')[]
export type ThreadChannel = (typeof threadChannels)[number]

/** `pending`: nothing is expected of us for now. `solved` may still be opened again, `closed` not. `merged`: goes on in another ticket. */
export const statuses = ['open', 'pending', 'solved', 'closed', 'merged'] as const
export type Status = (typeof statuses)[number]

/** An instant: ISO 8601 with an offset or `Z` (`2026-03-09T10:00:00+01:00`), or a `Date`. */
export type Instant = string | Date

/** A message of a thread, as a helpdesk has it. */
export interface ThreadMessage {
  /** What the helpdesk calls it; findings name it beside its index. */
  readonly id?: string | number
  readonly author: Author
  /** The name of whoever wrote it. */
  readonly name?: string
  readonly sent: Instant
  readonly text: string
  readonly format?: 'text' | 'markdown' | 'html'
  /** That of the thread without it. */
  readonly channel?: ThreadChannel
  /** A note that the customer does not see. */
  readonly private?: boolean
  /** A BCP 47 tag; detected where it is missing. */
  readonly language?: string
  readonly kind?: Kind
  /** How the customer rated us with it. */
  readonly rating?: 'good' | 'bad'
}

/** A change of the status of a thread. */
export interface StatusChange {
  readonly status: Status
  readonly at: Instant
  /** Until when a thread is pending. */
  readonly until?: Instant
  /** Whether the helpdesk did it by itself, after some days of silence. */
  readonly automatic?: boolean
}

/** A conversation with a customer. All but its messages is optional; what is not known is inferred, or makes a rule silent. */
export interface Thread {
  /** In any order; they are read in the order of time. */
  readonly messages: readonly ThreadMessage[]
  /** What it is now; that of the last change without it. */
  readonly status?: Status
  /** Until when it is pending now. */
  readonly pendingUntil?: Instant
  readonly statusChanges?: readonly StatusChange[]
  /** The moment at which it is looked at; that of the last message or change without it. */
  readonly now?: Instant
  /** IANA name of the time zone of the hours that the messages name, and of the hours of business; UTC without it. */
  readonly timeZone?: string
  readonly businessHours?: BusinessHours
  readonly channel?: ThreadChannel
  /** A BCP 47 tag, for messages that are too short to tell. */
  readonly language?: string
  /** The customer's name, as full as it is known. */
  readonly recipient?: string
  readonly agents?: readonly string[]
  readonly company?: string
  readonly ticket?: string
  readonly subject?: string
}

/** What is known of a message of a thread beside its words. */
export interface TurnFacts {
  /** Its place among the messages as they were given, from 0. */
  readonly index: number
  readonly id: string | number | undefined
  readonly author: Author
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number
  /** Whether the customer wrote or could read it. */
  readonly isPublic: boolean
  readonly channel: ThreadChannel
  readonly rating: 'good' | 'bad' | undefined
}

/** A message of a thread as it was understood. */
export interface Turn extends TurnFacts {
  readonly message: Message
  /** The words by which a customer asks where the matter stands, or says that they still wait. */
  readonly chasers: readonly Span[]
  /** The words by which a customer complains. */
  readonly complaints: readonly Span[]
  /** Whether a customer says that it is done, or no longer needed. */
  readonly isSettling: boolean
  /** Thanks, a wish, an “OK”: nobody waits for an answer to it, and it answers nothing. */
  readonly isCourtesy: boolean
  /** Whether it asks the other one for an answer or a deed. */
  readonly isAsking: boolean
  /** Whether it says that our work goes on. */
  readonly isOngoing: boolean
  /** Whether a customer tells more than that they wait. */
  readonly bringsNews: boolean
  /** Where something is missing that would stand at its end. */
  readonly end: Span
}

/**
 * `kept`: a message, or a call, came in time. `moved`: one came in time and set a later time in its place. `missed`: none came in time.
 * `moot`: it was no longer needed. `open`: not due yet, without an instant at which it is due, or such that no message can tell (a repair).
 */
export type CommitmentState = 'kept' | 'moved' | 'missed' | 'open' | 'moot'

/** A promise of ours in a thread, and what became of it. */
export interface ThreadPromise {
  readonly turn: Turn
  readonly promise: PromiseStatement
  /** Its words with the time: “I'll call you on Tuesday”. */
  readonly at: Span
  /** Whether the customer waits for a word from us, which a message of the thread would be. */
  readonly isFollowUp: boolean
  /** The instant by which it is due. */
  readonly due: number | undefined
  /** Whether an hour was named, and not only a day. */
  readonly isToTheHour: boolean
  readonly state: CommitmentState
  /** Our message that keeps or moves it, in time or late. */
  readonly answer: Turn | undefined
  /** By how many milliseconds the answer came late, or is late by now; 0 where it was in time. */
  readonly late: number
  /** The promise that was made in its place. */
  readonly successor: ThreadPromise | undefined
  /** How often the same thing had been put off when this was promised. */
  readonly postponements: number
}

/** A time in which the customer waited for a word from us and none came. */
export interface Silence {
  /** The message after which it fell. */
  readonly turn: Turn
  readonly from: number
  readonly until: number
}

/** The end of a case, by its status. */
export interface Closure {
  readonly at: number
  readonly isAutomatic: boolean
  /** The last message before it that the customer could read. */
  readonly last: Turn
  /** Whether the customer was told, before it or after it, and when: `undefined` where nobody told them. */
  readonly told: number | undefined
}

/** A thread as it was understood: who waits for whom, what was promised, and what became of it. */
export interface ReadThread {
  /** In the order of time. */
  readonly turns: readonly Turn[]
  readonly now: number
  readonly calendar: Calendar
  readonly promises: readonly ThreadPromise[]
  readonly silences: readonly Silence[]
  readonly closures: readonly Closure[]
  /** Our next message after an instant that the customer could read and that says something. */
  answerAfter(at: number): Turn | undefined
  /** The last message before a turn that the customer could read, whoever wrote it. */
  before(turn: Turn): Turn | undefined
  /** What we promised last before an instant that the customer still waits for then, the earliest one due first. */
  awaitedAt(at: number): readonly ThreadPromise[]
}
