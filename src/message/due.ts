import type { TimeExpression } from './message.ts'

/** From where a time is counted. */
export interface DueContext {
  /** ISO 8601, with an offset or `Z`. */
  readonly now: string
  /** IANA name of the time zone that the message speaks in; UTC without one. */
  readonly timeZone?: string
  /** When the working day is over, in minutes after midnight; 17:00 without it. */
  readonly endOfDay?: number
  /** Days of the week on which nobody works, 1 (Monday) to 7; Saturday and Sunday without it. */
  readonly daysOff?: readonly number[]
}

/** A day as a calendar has it, without a time zone. */
interface Day {
  readonly year: number
  readonly month: number
  readonly date: number
}

const END_OF_DAY = 17 * 60
const WEEKEND: readonly number[] = [6, 7]
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
  const day = dayOf(time, today, context.daysOff ?? WEEKEND)
  if (!day && value.minutes === undefined) return undefined
  const minutes = value.minutes ?? context.endOfDay ?? END_OF_DAY
  let due = instantOf(day ?? today, minutes, zone)
  // A bare “at 3” or “by 15:00” that has gone by today is meant for tomorrow.
  if (!day && due.getTime() < now.getTime()) due = instantOf(plusDays(today, 1), minutes, zone)
  return due.toISOString()
}

function dayOf({ value }: TimeExpression, today: Day, daysOff: readonly number[]): Day | undefined {
  const { year, month, date, week, weekday, days, amount, unit, offset, isWorkingDays, isEnd } = value
  if (date !== undefined) return dateOf(date, month, year, today)
  if (week !== undefined) return weekEnd(today, weeksUntil(week, year, today))
  if (month !== undefined) {
    const from = { year: year ?? (month < today.month ? today.year + 1 : today.year), month, date: 1 }
    return plusDays(plusMonths(from, 1), -1)
  }
  if (amount !== undefined && unit !== undefined && weekday === undefined && days === undefined) {
    if (isWorkingDays && unit === 'day') return plusWorkingDays(today, Math.ceil(amount), daysOff)
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

function plusWorkingDays(from: Day, amount: number, daysOff: readonly number[]): Day {
  let day = from
  // A calendar in which nobody ever works would have no such day.
  const isOff = daysOff.length >= 7 ? () => false : (one: Day) => daysOff.includes(weekdayOf(one))
  for (let left = Math.min(amount, 1000); left > 0; ) {
    day = plusDays(day, 1)
    if (!isOff(day)) left--
  }
  return day
}

function utc({ year, month, date }: Day): Date {
  return new Date(Date.UTC(year, month - 1, date))
}

function dayFrom(moment: Date): Day {
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

function plusDays(day: Day, days: number): Day {
  return dayFrom(utc({ ...day, date: day.date + days }))
}

function plusMonths(day: Day, months: number): Day {
  const last = new Date(Date.UTC(day.year, day.month + months, 0)).getUTCDate()
  const { year, month } = dayFrom(new Date(Date.UTC(day.year, day.month - 1 + months, 1)))
  return { year, month, date: Math.min(day.date, last) }
}

function weekdayOf(day: Day): number {
  return utc(day).getUTCDay() || 7
}

/** The clock of a time zone; `undefined` for a name that no zone has. */
function zoneOf(timeZone = 'UTC'): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}

function localParts(moment: Date, zone: Intl.DateTimeFormat): Readonly<Record<string, number>> {
  return Object.fromEntries(zone.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
}

function localDay(moment: Date, zone: Intl.DateTimeFormat): Day {
  const { year = 0, month = 0, day = 0 } = localParts(moment, zone)
  return { year, month, date: day }
}

/** The instant of a local time; one that a change of the clock skips is moved on with it. */
function instantOf(day: Day, minutes: number, zone: Intl.DateTimeFormat): Date {
  const wanted = utc(day).getTime() + minutes * 60_000
  let instant = wanted
  for (let round = 0; round < 2; round++) {
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = localParts(new Date(instant), zone)
    const shown = Date.UTC(year, month - 1, date, hour, minute, second)
    instant += wanted - shown
  }
  return new Date(instant)
}
