import { isClocklike, isDate } from './time-figures.ts'
import type { TimeCore } from './time-items.ts'
import type { Count, TimeRow } from './time-row.ts'

/** `12 May`, `12th of May 2027`, `am 3. Mai`: a number that a month follows; “on the 3rd” needs none. */
export function dayOfMonthAt(row: TimeRow, at: number, { end, amount }: Count): TimeCore | undefined {
  if (amount === undefined || !Number.isInteger(amount) || amount < 1 || amount > 31 || row.items[at]!.digits === undefined)
    return undefined
  let next = end
  const hasOrdinal = row.items[next]?.word?.isOrdinal === true && !row.items[next]!.token.isSpaced
  if (hasOrdinal) next++
  else if (row.items[next]?.token.key === '.' && !row.items[next]!.token.isSpaced) next++
  while (row.items[next]?.word?.isJoint) next++
  const month = row.items[next]?.word?.month
  if (month !== undefined) {
    const year = row.year(next + 1)
    return {
      first: at,
      end: year?.end ?? next + 1,
      kind: 'date',
      grain: 'day',
      level: 3,
      value: { date: amount, month, ...(year && { year: year.year }) },
    }
  }
  if (hasOrdinal && row.hasPrepositionBefore(at))
    return { first: at, end: end + 1, kind: 'date', grain: 'day', level: 3, value: { date: amount } }
  return undefined
}

/** `2026-05-12`, `12.05.2026`, `5/12`, `May 5`. */
export function dateAt(row: TimeRow, at: number): TimeCore | undefined {
  const { digits, word } = row.items[at]!
  if (digits !== undefined) {
    const iso = /^(20\d\d)[-/.](\d\d?)[-/.](\d\d?)$/.exec(digits)
    if (iso && isDate(Number(iso[3]), Number(iso[2]))) return dateCore(at, Number(iso[3]), Number(iso[2]), Number(iso[1]))
    const full = /^(\d\d?)[-/.](\d\d?)[-/.](20\d\d|\d\d)$/.exec(digits)
    if (full) {
      const year = Number(full[3]!.length === 2 ? `20${full[3]}` : full[3])
      if (isDate(Number(full[1]), Number(full[2]))) return dateCore(at, Number(full[1]), Number(full[2]), year)
      if (isDate(Number(full[2]), Number(full[1]))) return dateCore(at, Number(full[2]), Number(full[1]), year)
    }
    const short = /^(\d\d?)[-/.](\d\d?)$/.exec(digits)
    if (short) {
      if (digits.includes('.')) {
        const dotted = dottedDateAt(row, at)
        if (dotted) return dotted
        // “bis 17.10 Uhr”
        if (row.items[at + 1]?.word?.clockAfter !== undefined || isClocklike(short[1]!, short[2]!)) return undefined
      }
      const [day, month] = [Number(short[1]), Number(short[2])]
      const isStrong = row.items.length === 1 || (digits.includes('/') && (row.hasPrepositionBefore(at) || isPromised(row, at, day, month)))
      if (isDate(day, month)) return { ...dateCore(at, day, month), isWeak: !isStrong }
      if (isDate(month, day) && digits.includes('/')) return { ...dateCore(at, month, day), isWeak: !isStrong }
    }
    return undefined
  }
  if (word?.month === undefined) return undefined
  const date = row.items[at + 1]?.digits
  if (date !== undefined && /^\d\d?$/.test(date) && isDate(Number(date), word.month)) {
    let end = at + 2
    if (row.items[end]?.word?.isOrdinal && !row.items[end]!.token.isSpaced) end++
    const year = row.year(end)
    return { ...dateCore(at, Number(date), word.month, year?.year), end: year?.end ?? end }
  }
  const year = row.year(at + 1)
  const isName = word.isWeak && !row.isCapitalised(row.items[at]!)
  if (year || (!isName && row.hasPrepositionBefore(at)) || row.shiftBefore(at))
    return {
      first: at,
      end: year?.end ?? at + 1,
      kind: 'period',
      grain: 'month',
      level: 1,
      value: { month: word.month, ...(year && { year: year.year }) },
    }
  return undefined
}

/** `Tue 4/3`, Dutch `do 12-6`, German `Di. 4.3.`: the day of the week says that the number is a date. */
export function weekdayDateAt(row: TimeRow, at: number, isCounted: (at: number) => boolean): TimeCore | undefined {
  const { word } = row.items[at]!
  if (word?.weekday === undefined) return undefined
  let next = at + 1
  while (next - at <= 2 && (row.items[next]?.token.key === '.' || row.items[next]?.token.key === ',')) next++
  const short = /^(\d\d?)([-/.])(\d\d?)$/.exec(row.items[next]?.digits ?? '')
  if (!short || !isDate(Number(short[1]), Number(short[3])) || isCounted(next)) return undefined
  const before = row.items[at - 1]?.word?.before
  if (short[2] === '.') {
    // “Tue 4.3 km”, “Di 17.10”
    if (!row.isDotted(next)) return undefined
  } else if (short[2] === '-') {
    // “Sat 9-5” and “Mon till Fri 9-12” are hours, “until Thu 12-6” is a day.
    const isUntil = before === 'by' && row.items[at - 2]?.word?.weekday === undefined
    if (Number(short[1]) <= 12 && !isUntil) return undefined
  } else if (word.isWeak) {
    // Dutch “zo 2/3 van de klanten” is a part.
    const isShortened = next > at + 1 || row.isShortened(row.items[at]!)
    const isPart = Number(short[1]) < Number(short[3]) && !row.standsAlone(next)
    if (isPart && !isShortened && before === undefined) return undefined
  }
  const end = short[2] === '.' ? row.behindDot(next) : next + 1
  return { ...dateCore(next, Number(short[1]), Number(short[3])), first: at, end }
}

/** “You'll hear 26/11”, “we'll bring the sofa 26/11”; “we'll send part 2/3” is one of three. */
function isPromised(row: TimeRow, at: number, day: number, month: number): boolean {
  return row.isBehindPromise(at) || (day > month && row.endsPromise(at))
}

/** German `bis 24.11.`, `am 4.3. um 10 Uhr`, Polish `do 24.11`: behind a preposition or a promise, where it is no time of day. */
function dottedDateAt(row: TimeRow, at: number): TimeCore | undefined {
  const before = row.items[at - 1]?.word?.before
  if (before === undefined ? !row.isBehindPromise(at) : before === 'within' || before === 'for') return undefined
  const [day, month] = row.items[at]!.digits!.split('.') as [string, string]
  if (!isDate(Number(day), Number(month)) || row.items[at + 1]?.word?.clockAfter !== undefined) return undefined
  const end = row.behindDot(at)
  // Of “bis 24.11. mit …” the stop is the date's; where it may be that of the sentence, “17.10” is a time of day: those are said in fives.
  const isDay = end > at + 1 || (month.length === 2 && row.standsAlone(at) && !isClocklike(day, month))
  return isDay ? { ...dateCore(at, Number(day), Number(month)), end } : undefined
}

function dateCore(at: number, date: number, month: number, year?: number): TimeCore {
  return {
    first: at,
    end: at + 1,
    kind: 'date',
    grain: 'day',
    level: 3,
    value: { date, month, ...(year !== undefined && { year }) },
  }
}
