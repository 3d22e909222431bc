import type { Token } from '../language/tokens.ts'
import type { Message, TimeLevel } from './message.ts'
import type { PromiseHeads } from './promise-heads.ts'
import { dateAt, dayOfMonthAt, weekdayDateAt } from './time-dates.ts'
import { clockOf, hourOf, weekOf } from './time-figures.ts'
import { type Grain, PHRASES, type TimeCore, type TimeItem } from './time-items.ts'
import { isSupported, joinedCores, sizeOf } from './time-joining.ts'
import { type Count, TimeRow } from './time-row.ts'
import { type TimeDictionary, type TimeWord, timeDictionaryOf } from './time-words.ts'

/** Makes cores of the items of a sentence (`3` `working` `days`), and one of those that stand side by side (`tomorrow` `at 9`). */
export class TimeCoreReader {
  readonly #message: Message
  readonly #heads: PromiseHeads
  readonly #dictionary: TimeDictionary
  /** The tokens at which a conjunction begins. */
  readonly #coordinators: ReadonlySet<number>

  constructor(message: Message, heads: PromiseHeads) {
    this.#message = message
    this.#heads = heads
    this.#dictionary = timeDictionaryOf(message.language)
    this.#coordinators = new Set(message.matches.of('coordinators').map(({ firstToken }) => firstToken))
  }

  /** The cores of one sentence. */
  read(items: readonly TimeItem[]): TimeCore[] {
    const row = new TimeRow(items, this.#message, this.#coordinators, this.#heads)
    return joinedCores(row, new RowReader(row, this.#message.tokens, this.#dictionary).read()).filter((core) => isSupported(row, core))
  }
}

/** Reads one row, core by core. */
class RowReader {
  readonly #row: TimeRow
  readonly #items: readonly TimeItem[]
  readonly #tokens: readonly Token[]
  readonly #dictionary: TimeDictionary

  constructor(row: TimeRow, tokens: readonly Token[], dictionary: TimeDictionary) {
    this.#row = row
    this.#items = row.items
    this.#tokens = tokens
    this.#dictionary = dictionary
  }

  read(): TimeCore[] {
    const cores: TimeCore[] = []
    for (let at = 0; at < this.#items.length; ) {
      const core = this.#coreAt(at, cores.at(-1))
      if (core) {
        cores.push(core)
        at = Math.max(core.end, at + 1)
      } else at++
    }
    return cores
  }

  /** @param previous the core before it. */
  #coreAt(at: number, previous: TimeCore | undefined): TimeCore | undefined {
    const item = this.#items[at]!
    if (item.phrase !== undefined) {
      const { kind, level, grain } = PHRASES[item.phrase]!
      const value = item.phrase === 'dayTimes' ? { days: 0, isEnd: true } : {}
      const part = item.phrase === 'clockTimes' ? this.#dictionary.at(this.#tokens, item.end - 1, item.end)?.word.part : undefined
      return { first: at, end: at + 1, kind, level, grain, value, ...(part !== undefined && { part }) }
    }
    return (
      this.#numberedWeek(at) ??
      this.#counted(at) ??
      weekdayDateAt(this.#row, at, (next) => this.#counted(next) !== undefined) ??
      dateAt(this.#row, at) ??
      this.#clock(at, previous) ??
      this.#named(at)
    )
  }

  /** `3 to 5 working days`, `two (2) weeks`, `{{n}} hours`, `a few days`; also `3 pm` and `12 May`, which begin with a number. */
  #counted(at: number): TimeCore | undefined {
    const count = this.#row.count(at)
    if (!count) return undefined
    let end = count.end
    let isWorking = false
    while (this.#items[end]?.word?.isWorking && this.#items[end]!.word!.unit === undefined) {
      isWorking = true
      end++
    }
    const word = this.#items[end]?.word
    if (word?.unit !== undefined && !(word.clockAfter && this.#isClockNumber(at, count, end))) {
      if (word.isWorking) isWorking = true
      // “dni roboczych”, “jours ouvrés”: the kind of day may follow.
      while (this.#items[end + 1]?.word?.isWorking && this.#items[end + 1]!.word!.unit === undefined) {
        isWorking = true
        end++
      }
      if (count.isArticle && !this.#row.hasPrepositionBefore(at) && !this.#items[end + 1]?.word?.behind) return undefined
      const { unit } = word
      const { amount } = count
      return {
        first: at,
        end: end + 1,
        kind: 'duration',
        grain: unit,
        level: count.isPlaceholder ? 2 : durationLevel(unit, amount),
        value: { unit, ...(amount !== undefined && { amount }), ...(isWorking && { isWorkingDays: true }) },
      }
    }
    if (count.isArticle || count.isLoose || isWorking) return undefined
    if (word?.clockAfter && count.amount !== undefined && count.amount <= 24) {
      const hours = word.clockAfter === 'afternoon' && count.amount < 12 ? count.amount + 12 : count.amount
      return { first: at, end: end + 1, kind: 'clock', grain: 'hour', level: 3, value: { minutes: hours * 60 } }
    }
    return dayOfMonthAt(this.#row, at, count)
  }

  /** `week 12`, `semaine 12`, German `KW 12/13`, Swedish `v. 12`, Polish `12. tydzień`. */
  #numberedWeek(at: number): TimeCore | undefined {
    const isBehind = this.#items[at]!.digits !== undefined && this.#items[at + 1]?.token.key === '.'
    const named = this.#items[isBehind ? at + 2 : at]?.word
    // “12 V 2 A” and “11 kW 3” are no weeks.
    const isCalendarWeek = named?.isCalendarWeek === true && this.#items[at - 1]?.digits === undefined
    if (named?.unit !== 'week' && !isCalendarWeek) return undefined
    let week = weekOf(this.#items[isBehind ? at : at + 1]?.digits)
    if (!week) return undefined
    let end = isBehind ? at + 3 : at + 2
    // “v 47 – 48”
    const last = !isBehind && this.#items[end]?.token.key === '-' ? weekOf(this.#items[end + 1]?.digits) : undefined
    if (last) {
      week = last
      end += 2
    }
    const { word } = this.#items[end] ?? {}
    if (word?.unit !== undefined || word?.clockAfter !== undefined || word?.month !== undefined) return undefined
    return { first: at, end, kind: 'period', grain: 'week', level: 2, value: week }
  }

  /** `15:00`, `15.00 uur`, `kl. 15`, `14h30`; `at 3` beside a day. */
  #clock(at: number, previous: TimeCore | undefined): TimeCore | undefined {
    const item = this.#items[at]!
    if (item.word?.isClockBefore) {
      const next = this.#items[at + 1]
      const clock = next && clockOf(next.digits)
      const hour = clock ?? hourOf(next?.digits ?? (next?.word?.number !== undefined ? String(next.word.number) : undefined))
      return hour === undefined ? undefined : this.#clockCore(at, at + 2, hour)
    }
    if (item.digits === undefined) return undefined
    const after = this.#items[at + 1]
    const clock = clockOf(item.digits)
    if (clock !== undefined) {
      const isAfter = after?.word?.clockAfter !== undefined
      const isStrong = item.digits.includes(':') || isAfter
      return { ...this.#clockCore(at, isAfter ? at + 2 : at + 1, clock, after), isWeak: !isStrong }
    }
    const glued = after && !after.token.isSpaced ? /^h(\d\d)$/.exec(after.token.key) : null
    const hour = hourOf(item.digits)
    if (hour === undefined) return undefined
    if (glued) return this.#clockCore(at, at + 2, hour + Number(glued[1]))
    const before = this.#items[at - 1]?.word?.before
    // “By 5.” is a time of day, “up to 20.” a number, and “I'll send it before 15.” a time of day again.
    if (before === 'at' || (before === 'by' && (hour <= NOON || this.#row.endsPromise(at))))
      return { ...this.#clockCore(at, at + 1, hour), isWeak: !this.#row.standsAlone(at) || item.digits.length > 2 }
    return before === 'between' ? this.#hoursOfDay(at, hour, previous) : undefined
  }

  /**
   * `today between 12 and 3`, Swedish `i dag mellan 12 och 15`: two hours, because a day stands before them; `every day between 6 and 8`
   * too, where nothing behind them is counted.
   */
  #hoursOfDay(at: number, from: number, previous: TimeCore | undefined): TimeCore | undefined {
    const day = this.#items[at - 2]?.token.key === ',' ? at - 2 : at - 1
    if (previous?.end !== day) return undefined
    if (sizeOf(previous) !== 'day' && !(previous.kind === 'recurrence' && this.#row.standsAlone(at + 2))) return undefined
    const until = hourOf(this.#items[at + 2]?.digits)
    if (!this.#items[at + 1]?.word?.isRange || until === undefined || until === from) return undefined
    // German “heute zwischen 12 und 15 Grad”: a noun with a capital is counted.
    const after = this.#items[at + 3]
    if (after && this.#items[at + 3]!.token.kind === 'word' && this.#row.isCapitalised(after)) return undefined
    return this.#clockCore(at, at + 3, until < from && until < NOON ? until + NOON : until)
  }

  #clockCore(first: number, end: number, minutes: number, after?: TimeItem): TimeCore {
    const isLate = after?.word?.clockAfter === 'afternoon' && minutes < NOON
    return { first, end, kind: 'clock', grain: 'minute', level: 3, value: { minutes: isLate ? minutes + NOON : minutes } }
  }

  /** Days and weeks by name: `Friday`, `tomorrow`, `next week`, `this afternoon`, `end of the week`, `within the hour`. */
  #named(at: number): TimeCore | undefined {
    const item = this.#items[at]!
    if (item.placeholder === 'time') return { first: at, end: at + 1, kind: 'placeholder', grain: 'none', level: 3, value: {} }
    const { word } = item
    if (!word) return undefined
    if (word.isEdge) {
      const core = this.#edge(at)
      if (core) return core
    }
    if (word.shift !== undefined) {
      let next = at + 1
      while (this.#items[next]?.word?.isWorking && this.#items[next]!.word!.unit === undefined) next++
      const named = this.#items[next]?.word
      if (named?.unit !== undefined && !this.#row.count(next))
        return this.#shifted(at, next + 1, named, word.shift, next > at + 1 || named.isWorking === true)
      if (named?.part !== undefined && named.day === undefined) return this.#part(at, next + 1, named.part, word.shift === 'last')
    }
    if (word.day !== undefined) {
      const isWide = typeof word.day === 'string'
      const days = word.day === 'either' ? 1 : word.day === 'either-two' ? 2 : (word.day as number)
      return {
        first: at,
        end: at + 1,
        kind: days < 0 ? 'past' : 'day',
        grain: 'day',
        level: 3,
        value: { days, ...(isWide && { isEitherWay: true }) },
        ...(word.part !== undefined && !isWide && !word.isWholeDay && { part: word.part }),
      }
    }
    if (word.weekday !== undefined) {
      const after = this.#items[at + 1]?.word
      const before = this.#items[at - 1]?.word
      const shift = after?.shift ?? before?.shift
      return {
        first: at,
        end: after?.shift !== undefined ? at + 2 : at + 1,
        kind: shift === 'last' ? 'past' : 'day',
        grain: 'day',
        level: 3,
        value: { weekday: word.weekday, ...(shift === 'next' && { offset: 1 }) },
        isWeak: word.isWeak === true,
      }
    }
    if (word.unit !== undefined) {
      const after = this.#items[at + 1]?.word
      if (after?.shift !== undefined) return this.#shifted(at, at + 2, word, after.shift, word.isWorking === true)
      let edge = at + 1
      while (this.#items[edge]?.word?.isJoint) edge++
      if (edge > at + 1 && this.#items[edge]?.word?.isEdge)
        return {
          first: at,
          end: edge + 1,
          kind: 'deadline',
          grain: word.unit,
          level: edgeLevel(word.unit),
          value: { offset: 0, unit: word.unit, isEnd: true },
        }
      // “za godzinę”, “within the hour”: one of them.
      const before = this.#row.prepositionBefore(at)
      if ((before === 'within' && word.clockAfter === undefined) || this.#items[at + 1]?.word?.behind === 'within')
        return {
          first: at,
          end: at + 1,
          kind: 'duration',
          grain: word.unit,
          level: durationLevel(word.unit, 1),
          value: { amount: 1, unit: word.unit },
        }
      return undefined
    }
    if (word.part !== undefined) return { ...this.#part(at, at + 1, word.part, false), isWeak: !this.#row.hasPrepositionBefore(at) }
    return undefined
  }

  #part(first: number, end: number, hour: number, isPast: boolean): TimeCore {
    return { first, end, kind: isPast ? 'past' : 'period', grain: 'hour', level: 2, value: {}, part: hour }
  }

  #shifted(first: number, end: number, word: TimeWord, shift: 'this' | 'next' | 'last', isWorking: boolean): TimeCore {
    const unit = word.unit!
    if (isWorking && shift !== 'last')
      return { first, end, kind: 'day', grain: 'day', level: 3, value: { amount: 1, unit, isWorkingDays: true } }
    const level: TimeLevel = unit === 'week' ? 2 : unit === 'month' || unit === 'year' ? 1 : 3
    return {
      first,
      end,
      kind: shift === 'last' ? 'past' : 'period',
      grain: unit,
      level,
      value: { unit, offset: shift === 'next' ? 1 : shift === 'last' ? -1 : 0 },
    }
  }

  #edge(at: number): TimeCore | undefined {
    let next = at + 1
    let offset = 0
    for (; ; next++) {
      const word = this.#items[next]?.word
      if (word?.shift !== undefined) offset = word.shift === 'next' ? 1 : 0
      else if (!word || !(word.isJoint || (word.isWorking && word.unit === undefined))) break
    }
    const word = this.#items[next]?.word
    // “the end of week 12” is told by its number.
    if (!word || this.#numberedWeek(next)) return undefined
    let end = next + 1
    if (this.#items[end]?.word?.shift !== undefined) {
      offset = this.#items[end]!.word!.shift === 'next' ? 1 : 0
      end++
    }
    if (word.unit !== undefined)
      return {
        first: at,
        end,
        kind: 'deadline',
        grain: word.unit,
        level: edgeLevel(word.unit),
        value: { unit: word.unit, offset, isEnd: true },
      }
    if (word.month !== undefined) return { first: at, end, kind: 'period', grain: 'month', level: 1, value: { month: word.month } }
    if (word.part !== undefined && word.day === undefined) return this.#part(at, end, word.part, false)
    return undefined
  }

  /** Whether a number before a word that is both a unit and a clock word (Dutch `2 uur`, French `14h`) is the time of day. */
  #isClockNumber(at: number, { amount, isLoose, isRange, isPlaceholder }: Count, unitAt: number): boolean {
    if (isLoose || isRange || isPlaceholder || amount === undefined || amount > 23 || this.#items[at]!.digits === undefined) return false
    if (this.#items[at - 1]?.word?.shift !== undefined || this.#items[unitAt + 1]?.word?.behind === 'past') return false
    const before = this.#row.prepositionBefore(at)
    if (before !== undefined) return before !== 'within' && before !== 'for'
    return at > 0 && this.#isDayAt(at - 1)
  }

  #isDayAt(at: number): boolean {
    const word = this.#items[at]?.token.key === ',' ? this.#items[at - 1]?.word : this.#items[at]?.word
    return word?.day !== undefined || word?.weekday !== undefined || word?.part !== undefined
  }
}

function durationLevel(unit: Grain, amount: number | undefined): TimeLevel {
  if (amount === undefined) return 1
  if (unit === 'minute') return 3
  if (unit === 'hour') return amount <= 48 ? 3 : 2
  if (unit === 'year') return 1
  return unit === 'day' && amount <= 1 ? 3 : 2
}

function edgeLevel(unit: Grain): TimeLevel {
  if (unit === 'hour' || unit === 'day') return 3
  return unit === 'year' ? 1 : 2
}

/** In minutes. */
const NOON = 720
