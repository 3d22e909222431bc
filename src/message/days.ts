/** Days as a calendar has them, and the clock of a time zone. */

/** A day without a time zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** On which days nobody works. */
export interface WorkingDays {
  /** Days of the week, 1 (Monday) to 7; Saturday and Sunday without it. */
  readonly daysOff?: readonly number[]
  /** Holidays beside these, as `2026-12-25`. */
  readonly holidays?: ReadonlySet<string>
}

const WEEKEND: readonly number[] = [6, 7]

/** Whether nobody works on a day. A calendar in which nobody ever works would have no working day, so it counts as one in which all do. */
export function isDayOff(day: Day, { daysOff = WEEKEND, holidays }: WorkingDays): boolean {
  if (new Set(daysOff).size >= 7) return false
  return daysOff.includes(weekdayOf(day)) || (holidays?.has(nameOfDay(day)) ?? false)
}

/** As ISO 8601 writes it: `2026-12-25`. */
export function nameOfDay(day: Day): string {
  return utc(day).toISOString().slice(0, 10)
}

export function utc({ year, month, date }: Day): Date {
  return new Date(Date.UTC(year, month - 1, date))
}

function dayFrom(moment: Date): Day {
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

export function plusDays(day: Day, days: number): Day {
  return dayFrom(utc({ ...day, date: day.date + days }))
}

export function plusMonths(day: Day, months: number): Day {
  const last = new Date(Date.UTC(day.year, day.month + months, 0)).getUTCDate()
  const { year, month } = dayFrom(new Date(Date.UTC(day.year, day.month - 1 + months, 1)))
  return { year, month, date: Math.min(day.date, last) }
}

export function weekdayOf(day: Day): number {
  return utc(day).getUTCDay() || 7
}

const zones = new Map<string, Intl.DateTimeFormat>()

/** The clock of a time zone, made once; `undefined` for a name that no zone has. */
export function zoneOf(timeZone = 'UTC'): Intl.DateTimeFormat | undefined {
  let zone = zones.get(timeZone)
  if (zone) return zone
  try {
    zone = new Intl.DateTimeFormat('en-US', {
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
    zones.set(timeZone, zone)
    return zone
  } catch {
    return undefined
  }
}

function localParts(moment: Date, zone: Intl.DateTimeFormat): Readonly<Record<string, number>> {
  return Object.fromEntries(zone.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
}

export function localDay(moment: Date, zone: Intl.DateTimeFormat): Day {
  const { year = 0, month = 0, day = 0 } = localParts(moment, zone)
  return { year, month, date: day }
}

/** Minutes after midnight. */
export function localMinutes(moment: Date, zone: Intl.DateTimeFormat): number {
  const { hour = 0, minute = 0 } = localParts(moment, zone)
  return hour * 60 + minute
}

/** The instant of a local time; one that a change of the clock skips is moved on with it. */
export function instantOf(day: Day, minutes: number, zone: Intl.DateTimeFormat): Date {
  const wanted = utc(day).getTime() + minutes * 60_000
  let instant = wanted
  for (let round = 0; round < 2; round++) {
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = localParts(new Date(instant), zone)
    const shown = Date.UTC(year, month - 1, date, hour, minute, second)
    instant += wanted - shown
  }
  return new Date(instant)
}
