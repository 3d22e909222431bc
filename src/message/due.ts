import { type Day, instantOf, isDayOff, localDay, plusDays, plusMonths, utc, type WorkingDays, weekdayOf, zoneOf } from './days.ts'
import type { TimeExpression } from './message.ts'

/** From where a time is counted. */
export interface DueContext extends WorkingDays {
  /** ISO 8601, with an offset or `Z`. */
  readonly now: string
  /** IANA name of the time zone that the message speaks in; UTC without one. */
  readonly timeZone?: string
  /** When the working day is over, in minutes after midnight; 17:00 without it. */
  readonly endOfDay?: number
}

/** In minutes after midnight. */
export const END_OF_DAY = 17 * 60
const WEEK = 7 * 24 * 3_600_000
/** A week that is longer over than these weeks is meant for the next year. */
const WEEKS_OVER = 13
const MILLISECONDS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000 }

/**
 * The instant by which a time has come, as ISO 8601 in UTC: “by Friday 3 pm” → that moment, “within 2 working days” → the end of the
 * second working day, “next week” → the end of its Friday. `undefined` for what has none: a vague time, an event, a placeholder, hours of business,
 * a number of units that is not said, or a `now` that cannot be read.
 */
export function dueOf(time: TimeExpression, context: DueContext): string | undefined {
  const now = new Date(context.now)
  if (Number.isNaN(now.getTime())) return undefined
  const zone = zoneOf(context.timeZone)
  if (!zone) return undefined
  const { kind, value } = time
  if (kind === 'vague' || kind === 'event' || kind === 'hours' || kind === 'recurrence' || kind === 'placeholder') return undefined
  const { amount, unit } = value
  const exact = unit === undefined ? undefined : MILLISECONDS[unit]
  if (kind === 'past') return undefined
  if (amount !== undefined && exact !== undefined) return new Date(now.getTime() + amount * exact).toISOString()
  const today = localDay(now, zone)
  const day = dayOf(time, today, context)
  if (!day && value.minutes === undefined) return undefined
  const minutes = value.minutes ?? context.endOfDay ?? END_OF_DAY
  let due = instantOf(day ?? today, minutes, zone)
  // A bare “at 3” or “by 15:00” that has gone by today is meant for tomorrow.
  if (!day && due.getTime() < now.getTime()) due = instantOf(plusDays(today, 1), minutes, zone)
  return due.toISOString()
}

function dayOf({ value }: TimeExpression, today: Day, calendar: WorkingDays): Day | undefined {
  const { year, month, date, week, weekday, days, amount, unit, offset, isWorkingDays, isEnd } = value
  if (date !== undefined) return dateOf(date, month, year, today)
  if (week !== undefined) return weekEnd(today, weeksUntil(week, year, today))
  if (month !== undefined) {
    const from = { year: year ?? (month < today.month ? today.year + 1 : today.year), month, date: 1 }
    return plusDays(plusMonths(from, 1), -1)
  }
  if (amount !== undefined && unit !== undefined && weekday === undefined && days === undefined) {
    if (isWorkingDays && unit === 'day') return plusWorkingDays(today, Math.ceil(amount), calendar)
    if (unit === 'day') return plusDays(today, Math.ceil(amount))
    if (unit === 'week') return plusDays(today, Math.ceil(amount * 7))
    if (unit === 'month') return plusMonths(today, Math.ceil(amount))
    if (unit === 'year') return plusMonths(today, Math.ceil(amount * 12))
  }
  if (days !== undefined) return plusDays(today, days)
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayOf(today) + 7) % 7
    // “Friday”, said on a Friday, is today; “next Friday” is in the week after this one.
    return offset === 1 ? plusDays(today, 7 - weekdayOf(today) + weekday) : plusDays(today, ahead)
  }
  if (offset !== undefined && unit !== undefined && (offset > 0 || isEnd || unit === 'week' || unit === 'day')) {
    if (unit === 'day') return plusDays(today, offset)
    if (unit === 'week') return weekEnd(today, offset)
    if (unit === 'month') return plusDays(plusMonths({ ...today, date: 1 }, offset + 1), -1)
    if (unit === 'year') return { year: today.year + offset, month: 12, date: 31 }
  }
  return undefined
}

function dateOf(date: number, month: number | undefined, year: number | undefined, today: Day): Day {
  if (month === undefined) return date >= today.date ? { ...today, date } : { ...plusMonths({ ...today, date: 1 }, 1), date }
  if (year !== undefined) return { year, month, date }
  // Without a year the next such day is meant; one that is only just over was meant for this year.
  const isOver = (today.month - month) * 31 + today.date - date > 90
  return { year: isOver ? today.year + 1 : today.year, month, date }
}

/** The Friday of a week, counted from this one; of this one its Sunday, once Friday is over. */
function weekEnd(today: Day, weeks: number): Day {
  return plusDays(today, weeks * 7 + (weeks === 0 && weekdayOf(today) > 5 ? 7 : 5) - weekdayOf(today))
}

/** How many weeks from this one a week of the year is away (ISO 8601: the first is the one with 4 January). */
function weeksUntil(week: number, year: number | undefined, today: Day): number {
  const weeksFrom = (one: number): number => {
    const fourth = { year: one, month: 1, date: 4 }
    const monday = utc(plusDays(fourth, 1 - weekdayOf(fourth))).getTime()
    return Math.round((monday - utc(plusDays(today, 1 - weekdayOf(today))).getTime()) / WEEK) + week - 1
  }
  if (year !== undefined) return weeksFrom(year)
  // A week belongs to the year of its Thursday; without a year the next such week is meant, as with a date.
  const thisYear = plusDays(today, 4 - weekdayOf(today)).year
  return weeksFrom(thisYear) < -WEEKS_OVER ? weeksFrom(thisYear + 1) : weeksFrom(thisYear)
}

function plusWorkingDays(from: Day, amount: number, calendar: WorkingDays): Day {
  let day = from
  for (let left = Math.min(amount, 1000); left > 0; ) {
    day = plusDays(day, 1)
    if (!isDayOff(day, calendar)) left--
  }
  return day
}
