/** What figures say of a time: the week, the day, the hour. */

/** The most weeks that a year can have, as they are counted in Europe (ISO 8601). */
const WEEKS_OF_YEAR = 53

/** The week of `12`; of `12-13` and `12/13` the last; `12/2027` and `12/27` have their year. */
export function weekOf(digits: string | undefined): { week: number; year?: number } | undefined {
  const match = digits === undefined ? null : /^(\d\d?)(?:([-/])(\d\d?)|\/(20\d\d))?$/.exec(digits)
  if (!match) return undefined
  const [from, to] = [Number(match[1]), Number(match[3] ?? match[1])]
  // “KW 3/27” is of the year 2027, “KW 48/49” and “KW 5/7” are some weeks.
  const isYear = match[2] === '/' && to !== from + 1 && to >= 20
  const week = isYear ? from : to
  if (Math.min(from, week) < 1 || Math.max(from, week) > WEEKS_OF_YEAR) return undefined
  const year = match[4] === undefined ? (isYear ? 2000 + to : undefined) : Number(match[4])
  return { week, ...(year !== undefined && { year }) }
}

/** Whether `17.10` may be a time of day, and not the 17th of October. */
export function isClocklike(hour: string, minute: string): boolean {
  return Number(hour) < 24 && minute.length === 2 && Number(minute) % 5 === 0
}

export function isDate(date: number, month: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** Minutes after midnight of `15:00` or `15.00`; of a range, its end. */
export function clockOf(digits: string | undefined): number | undefined {
  const match = digits === undefined ? null : /^(?:\d\d?[.:]\d\d-)?(\d\d?)[.:](\d\d)(?:[.:]\d\d)?$/.exec(digits)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  return hours <= 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

export function hourOf(digits: string | undefined): number | undefined {
  const match = digits === undefined ? null : /^(?:\d\d?-)?(\d\d?)$/.exec(digits)
  return match && Number(match[1]) <= 24 ? Number(match[1]) * 60 : undefined
}
