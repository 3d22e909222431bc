import { type Day, instantOf, isDayOff, localDay, localMinutes, nameOfDay, plusDays, type WorkingDays, zoneOf } from '../message/days.ts'
import { dueOf, END_OF_DAY } from '../message/due.ts'
import type { TimeExpression } from '../message/message.ts'

/** When somebody is there to answer. */
export interface BusinessHours {
  /** When the day begins, as `09:00` (the default). */
  readonly from?: string
  /** When the day is over, as `17:00` (the default); what is promised for a day is due then. */
  readonly to?: string
  /** The days of the week on which somebody works, 1 (Monday) to 7; Monday to Friday without it. */
  readonly days?: readonly number[]
  /** Days on which nobody does, as `2026-12-25`. */
  readonly holidays?: readonly string[]
}

const HOUR = 3_600_000
const START_OF_DAY = 9 * 60
/** What was silent for longer than these days was silent for too long, whatever the calendar says. */
const LONGEST = 400

/** Reckons with instants in milliseconds since 1970, in one time zone and with its hours of business. */
export class Calendar {
  readonly #zone: Intl.DateTimeFormat
  readonly #timeZone: string
  readonly #from: number
  readonly #to: number
  readonly #days: WorkingDays

  /** `timeZone` is an IANA name; one that no zone has counts as UTC. */
  constructor(timeZone: string, { from, to, days, holidays }: BusinessHours = {}) {
    const zone = zoneOf(timeZone)
    this.#timeZone = zone ? timeZone : 'UTC'
    this.#zone = zone ?? zoneOf()!
    this.#from = minutesOf(from) ?? START_OF_DAY
    this.#to = minutesOf(to) ?? END_OF_DAY
    this.#days = {
      ...(days ? { daysOff: [1, 2, 3, 4, 5, 6, 7].filter((day) => !days.includes(day)) } : {}),
      ...(holidays ? { holidays: new Set(holidays) } : {}),
    }
  }

  /**
   * The instant by which a time that was said at another one has come. What is said by the day (“tomorrow”, “within two days”) and would
   * end on a day on which nobody works is due with the next working day. `undefined` where it has no end: “after 3 pm”, “soon”.
   */
  dueOf(time: TimeExpression, said: number): number | undefined {
    if (time.direction === 'after' || time.direction === 'for' || time.direction === 'past') return undefined
    const due = dueOf(time, { now: new Date(said).toISOString(), timeZone: this.#timeZone, endOfDay: this.#to, ...this.#days })
    if (due === undefined) return undefined
    const instant = Date.parse(due)
    // “Today”, said in the evening: nobody can tell which hour was meant.
    if (instant <= said) return undefined
    const { weekday, date, minutes, amount, unit } = time.value
    const isNamed = weekday !== undefined || date !== undefined || minutes !== undefined
    const isShort = (unit === 'hour' || unit === 'minute') && amount !== undefined && amount < 12
    return isNamed || isShort ? instant : this.#endOfWorkingDay(instant)
  }

  /** Milliseconds between two instants, without the days on which nobody works. */
  onWorkingDays(from: number, to: number): number {
    return this.#sum(from, to, 0, 24 * 60)
  }

  /** Milliseconds between two instants, within the hours of business. */
  withinHours(from: number, to: number): number {
    return this.#sum(from, to, this.#from, this.#to)
  }

  /** An instant as it stands in the sentences of the linter, in every language: `2026-03-10 17:00`. */
  shown(instant: number): string {
    const moment = new Date(instant)
    const minutes = localMinutes(moment, this.#zone)
    const two = (value: number): string => String(value).padStart(2, '0')
    return `${nameOfDay(localDay(moment, this.#zone))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  }

  #endOfWorkingDay(instant: number): number {
    let day = localDay(new Date(instant), this.#zone)
    if (!isDayOff(day, this.#days)) return instant
    for (let round = 0; round < LONGEST && isDayOff(day, this.#days); round++) day = plusDays(day, 1)
    return this.#instant(day, this.#to)
  }

  #sum(from: number, to: number, opens: number, closes: number): number {
    if (to - from > LONGEST * 24 * HOUR) return to - from
    let sum = 0
    for (let day = localDay(new Date(from), this.#zone); ; day = plusDays(day, 1)) {
      const start = this.#instant(day, opens)
      if (start >= to) return sum
      if (isDayOff(day, this.#days)) continue
      sum += Math.max(0, Math.min(this.#instant(day, closes), to) - Math.max(start, from))
    }
  }

  #instant(day: Day, minutes: number): number {
    return instantOf(day, minutes, this.#zone).getTime()
  }
}

/** A span of time as it stands in the sentences of the linter: `40 min`, `2 h 10 min`, `50 h`. */
export function shownSpan(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return `${minutes} min`
  return minutes % 60 === 0 || hours >= 10 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** `09:30` as minutes after midnight; `24:00` is the end of the day. */
export function minutesOf(clock: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(clock ?? '') ?? []
  if (hours === undefined || Number(hours) * 60 + Number(minutes) > 24 * 60 || Number(minutes) > 59) return undefined
  return Number(hours) * 60 + Number(minutes)
}
