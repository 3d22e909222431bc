import type { TimeDirection } from '../language/lexicon/times.ts'
import type { Token } from '../language/tokens.ts'
import type { Message, TimeExpression, TimeLevel, TimeValue } from './message.ts'
import { clockOf, hourOf, isClocklike, isDate, weekOf } from './time-figures.ts'
import { type Grain, PHRASES, strongestDirection, type TimeItem } from './time-items.ts'
import { type TimeDictionary, type TimeWord, timeDictionaryOf } from './time-words.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** The part of a time that makes it one; prepositions around it come later. Item indices. */
export interface TimeCore {
  first: number
  end: number
  kind: TimeExpression['kind']
  level: TimeLevel
  grain: Grain
  value: Mutable<TimeValue>
  /** The hour by which the named part of the day is over. */
  part?: number
  /** Stands only beside another time or after a preposition. */
  isWeak?: boolean
  direction?: TimeDirection
}

/** Makes cores of the items of a sentence (`3` `working` `days`), and one of those that stand side by side (`tomorrow` `at 9`). */
export class TimeCoreReader {
  readonly #message: Message
  readonly #tokens: readonly Token[]
  readonly #dictionary: TimeDictionary
  #items: readonly TimeItem[] = []
  /** The tokens at which a conjunction begins. */
  readonly #coordinators: ReadonlySet<number>

  constructor(message: Message) {
    this.#message = message
    this.#tokens = message.tokens
    this.#dictionary = timeDictionaryOf(message.language)
    this.#coordinators = new Set(message.matches.of('coordinators').map(({ firstToken }) => firstToken))
  }

  /** The cores of one sentence. */
  read(items: readonly TimeItem[]): TimeCore[] {
    this.#items = items
    const cores: TimeCore[] = []
    for (let at = 0; at < this.#items.length; ) {
      const core = this.#coreAt(at, cores.at(-1))
      if (core) {
        cores.push(core)
        at = Math.max(core.end, at + 1)
      } else at++
    }
    return this.#merge(cores).filter((core) => this.#isSupported(core))
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
      this.#weekdayDate(at) ??
      this.#dated(at) ??
      this.#clock(at, previous) ??
      this.#named(at)
    )
  }

  /** `3 to 5 working days`, `two (2) weeks`, `{{n}} hours`, `a few days`; also `3 pm` and `12 May`, which begin with a number. */
  #counted(at: number): TimeCore | undefined {
    const count = this.#count(at)
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
      if (count.isArticle && !this.#hasPrepositionBefore(at) && !this.#items[end + 1]?.word?.behind) return undefined
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
    return this.#dayOfMonth(at, count)
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

  #dayOfMonth(at: number, { end, amount }: Count): TimeCore | undefined {
    if (amount === undefined || !Number.isInteger(amount) || amount < 1 || amount > 31 || this.#items[at]!.digits === undefined)
      return undefined
    let next = end
    const hasOrdinal = this.#items[next]?.word?.isOrdinal === true && !this.#items[next]!.token.isSpaced
    if (hasOrdinal) next++
    else if (this.#items[next]?.token.key === '.' && !this.#items[next]!.token.isSpaced) next++
    while (this.#items[next]?.word?.isJoint) next++
    const month = this.#items[next]?.word?.month
    if (month !== undefined) {
      const year = this.#year(next + 1)
      return {
        first: at,
        end: year?.end ?? next + 1,
        kind: 'date',
        grain: 'day',
        level: 3,
        value: { date: amount, month, ...(year && { year: year.year }) },
      }
    }
    if (hasOrdinal && this.#hasPrepositionBefore(at))
      return { first: at, end: end + 1, kind: 'date', grain: 'day', level: 3, value: { date: amount } }
    return undefined
  }

  #year(at: number): { year: number; end: number } | undefined {
    const next = this.#items[at]?.token.key === ',' ? at + 1 : at
    const digits = this.#items[next]?.digits
    return digits !== undefined && /^20\d\d$/.test(digits) ? { year: Number(digits), end: next + 1 } : undefined
  }

  /** `2026-05-12`, `12.05.2026`, `5/12`, `May 5`. */
  #dated(at: number): TimeCore | undefined {
    const { digits, word } = this.#items[at]!
    if (digits !== undefined) {
      const iso = /^(20\d\d)[-/.](\d\d?)[-/.](\d\d?)$/.exec(digits)
      if (iso && isDate(Number(iso[3]), Number(iso[2]))) return this.#date(at, Number(iso[3]), Number(iso[2]), Number(iso[1]))
      const full = /^(\d\d?)[-/.](\d\d?)[-/.](20\d\d|\d\d)$/.exec(digits)
      if (full) {
        const year = Number(full[3]!.length === 2 ? `20${full[3]}` : full[3])
        if (isDate(Number(full[1]), Number(full[2]))) return this.#date(at, Number(full[1]), Number(full[2]), year)
        if (isDate(Number(full[2]), Number(full[1]))) return this.#date(at, Number(full[2]), Number(full[1]), year)
      }
      const short = /^(\d\d?)[-/.](\d\d?)$/.exec(digits)
      if (short) {
        if (digits.includes('.')) {
          const dotted = this.#dottedDate(at)
          if (dotted) return dotted
          // “bis 17.10 Uhr”
          if (this.#items[at + 1]?.word?.clockAfter !== undefined || isClocklike(short[1]!, short[2]!)) return undefined
        }
        const [day, month] = [Number(short[1]), Number(short[2])]
        const isStrong = this.#items.length === 1 || (digits.includes('/') && this.#hasPrepositionBefore(at))
        if (isDate(day, month)) return { ...this.#date(at, day, month), isWeak: !isStrong }
        if (isDate(month, day) && digits.includes('/')) return { ...this.#date(at, month, day), isWeak: !isStrong }
      }
      return undefined
    }
    if (word?.month === undefined) return undefined
    const date = this.#items[at + 1]?.digits
    if (date !== undefined && /^\d\d?$/.test(date) && isDate(Number(date), word.month)) {
      let end = at + 2
      if (this.#items[end]?.word?.isOrdinal && !this.#items[end]!.token.isSpaced) end++
      const year = this.#year(end)
      return { ...this.#date(at, Number(date), word.month, year?.year), end: year?.end ?? end }
    }
    const year = this.#year(at + 1)
    const isName = word.isWeak && !isCapitalised(this.#message, this.#items[at]!.token)
    if (year || (!isName && this.#hasPrepositionBefore(at)) || this.#shiftBefore(at))
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
  #weekdayDate(at: number): TimeCore | undefined {
    const { word, token } = this.#items[at]!
    if (word?.weekday === undefined) return undefined
    let next = at + 1
    while (next - at <= 2 && (this.#items[next]?.token.key === '.' || this.#items[next]?.token.key === ',')) next++
    const short = /^(\d\d?)([-/.])(\d\d?)$/.exec(this.#items[next]?.digits ?? '')
    if (!short || !isDate(Number(short[1]), Number(short[3])) || this.#counted(next)) return undefined
    const before = this.#items[at - 1]?.word?.before
    if (short[2] === '.') {
      // “Tue 4.3 km”, “Di 17.10”
      if (!this.#isDotted(next)) return undefined
    } else if (short[2] === '-') {
      // “Sat 9-5” and “Mon till Fri 9-12” are hours, “until Thu 12-6” is a day.
      const isUntil = before === 'by' && this.#items[at - 2]?.word?.weekday === undefined
      if (Number(short[1]) <= 12 && !isUntil) return undefined
    } else if (word.isWeak) {
      // Dutch “zo 2/3 van de klanten” is a part.
      const isShortened = next > at + 1 || this.#message.text[token.end - 1] === '.'
      const isPart = Number(short[1]) < Number(short[3]) && !this.#standsAlone(next)
      if (isPart && !isShortened && before === undefined) return undefined
    }
    const end = short[2] === '.' ? this.#behindDot(next) : next + 1
    return { ...this.#date(next, Number(short[1]), Number(short[3])), first: at, end }
  }

  /** German `bis 24.11.`, `am 4.3. um 10 Uhr`, Polish `do 24.11`: behind a preposition, where it is no time of day. */
  #dottedDate(at: number): TimeCore | undefined {
    const before = this.#items[at - 1]?.word?.before
    if (before === undefined || before === 'within' || before === 'for') return undefined
    const [day, month] = this.#items[at]!.digits!.split('.') as [string, string]
    if (!isDate(Number(day), Number(month)) || this.#items[at + 1]?.word?.clockAfter !== undefined) return undefined
    const end = this.#behindDot(at)
    // Of “bis 24.11. mit …” the stop is the date's; where it may be that of the sentence, “17.10” is a time of day: those are said in fives.
    const isDay = end > at + 1 || (month.length === 2 && this.#standsAlone(at) && !isClocklike(day, month))
    return isDay ? { ...this.#date(at, Number(day), Number(month)), end } : undefined
  }

  /** Whether a full stop stands right behind an item. */
  #isDotted(at: number): boolean {
    return this.#items[at + 1]?.token.key === '.' && !this.#items[at + 1]!.token.isSpaced
  }

  /** The end of an item with the full stop that belongs to it: the last one of a sentence does not. */
  #behindDot(at: number): number {
    return this.#isDotted(at) && this.#items[at + 2] !== undefined ? at + 2 : at + 1
  }

  /** “at 3 and explain”, “at 3 then”; not “at 3 Mill Lane”. */
  #standsAlone(at: number): boolean {
    const after = this.#items[at + 1]
    return (
      after === undefined ||
      (after.token.kind === 'punctuation' && after.token.key !== '%') ||
      after.word?.before !== undefined ||
      this.#coordinators.has(after.first)
    )
  }

  #date(at: number, date: number, month: number, year?: number): TimeCore {
    return {
      first: at,
      end: at + 1,
      kind: 'date',
      grain: 'day',
      level: 3,
      value: { date, month, ...(year !== undefined && { year }) },
    }
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
    if (before === 'at' || (before === 'by' && hour <= NOON))
      return { ...this.#clockCore(at, at + 1, hour), isWeak: !this.#standsAlone(at) || item.digits.length > 2 }
    return before === 'between' ? this.#hoursOfDay(at, hour, previous) : undefined
  }

  /** `today between 12 and 3`, Swedish `i dag mellan 12 och 15`: two hours, because a day stands before them. */
  #hoursOfDay(at: number, from: number, previous: TimeCore | undefined): TimeCore | undefined {
    const day = this.#items[at - 2]?.token.key === ',' ? at - 2 : at - 1
    if (previous?.end !== day || sizeOf(previous) !== 'day') return undefined
    const until = hourOf(this.#items[at + 2]?.digits)
    if (!this.#items[at + 1]?.word?.isRange || until === undefined || until === from) return undefined
    // German “heute zwischen 12 und 15 Grad”: a noun with a capital is counted.
    const after = this.#items[at + 3]
    if (after && this.#items[at + 3]!.token.kind === 'word' && isCapitalised(this.#message, after.token)) return undefined
    return this.#clockCore(at, at + 3, until < from && until < NOON ? until + NOON : until)
  }

  #clockCore(first: number, end: number, minutes: number, after?: TimeItem): TimeCore {
    const isLate = after?.word?.clockAfter === 'afternoon' && minutes < 720
    return { first, end, kind: 'clock', grain: 'minute', level: 3, value: { minutes: isLate ? minutes + 720 : minutes } }
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
      if (named?.unit !== undefined && !this.#count(next))
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
        ...(word.part !== undefined && !isWide && { part: word.part }),
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
      const before = this.#prepositionBefore(at)
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
    if (word.part !== undefined) return { ...this.#part(at, at + 1, word.part, false), isWeak: !this.#hasPrepositionBefore(at) }
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

  #count(at: number): Count | undefined {
    const first = this.#numberAt(at)
    if (!first) return undefined
    let { end, amount } = first
    if (!first.isArticle || this.#items[end]?.word?.isRange) {
      const dash = this.#items[end]
      const second = dash && (dash.token.key === '-' || dash.word?.isRange) ? this.#numberAt(end + 1) : undefined
      if (second && second.amount !== undefined) {
        amount = Math.max(amount ?? 0, second.amount)
        end = second.end
        return { ...first, isArticle: false, amount, end }
      }
      if (this.#items[end]?.token.key === '(' && this.#items[end + 1]?.digits !== undefined && this.#items[end + 2]?.token.key === ')')
        end += 3
    }
    return { ...first, amount, end }
  }

  #numberAt(at: number): Count | undefined {
    const item = this.#items[at]
    if (!item) return undefined
    const { word, digits } = item
    if (digits !== undefined) {
      const plain = /^\d{1,4}(?:[.,]\d)?$/.exec(digits)
      if (plain) return { end: at + 1, amount: Number(digits.replace(',', '.')) }
      const range = /^(\d{1,3})[-/–](\d{1,3})$/.exec(digits)
      if (range) return { end: at + 1, amount: Math.max(Number(range[1]), Number(range[2])), isRange: true }
      return undefined
    }
    if (item.placeholder !== undefined) return { end: at + 1, amount: undefined, isPlaceholder: true }
    if (word?.isLoose) return { end: at + 1, amount: undefined, isLoose: true }
    if (word?.number !== undefined) return { end: at + 1, amount: word.number, ...(word.isArticle && { isArticle: true }) }
    return undefined
  }

  /** Whether a number before a word that is both a unit and a clock word (Dutch `2 uur`, French `14h`) is the time of day. */
  #isClockNumber(at: number, { amount, isLoose, isRange, isPlaceholder }: Count, unitAt: number): boolean {
    if (isLoose || isRange || isPlaceholder || amount === undefined || amount > 23 || this.#items[at]!.digits === undefined) return false
    if (this.#items[at - 1]?.word?.shift !== undefined || this.#items[unitAt + 1]?.word?.behind === 'past') return false
    const before = this.#prepositionBefore(at)
    if (before !== undefined) return before !== 'within' && before !== 'for'
    return at > 0 && this.#isDayAt(at - 1)
  }

  #isDayAt(at: number): boolean {
    const word = this.#items[at]?.token.key === ',' ? this.#items[at - 1]?.word : this.#items[at]?.word
    return word?.day !== undefined || word?.weekday !== undefined || word?.part !== undefined
  }

  #prepositionBefore(at: number): TimeDirection | undefined {
    let before = at - 1
    while (before > 0 && this.#items[before]!.word?.isJoint && this.#items[before]!.word!.before === undefined) before--
    return this.#items[before]?.word?.before
  }

  #hasPrepositionBefore(at: number): boolean {
    return this.#prepositionBefore(at) !== undefined
  }

  #shiftBefore(at: number): boolean {
    return this.#items[at - 1]?.word?.shift !== undefined
  }

  /** Cores that stand side by side, but for prepositions and joints, are one time. */
  #merge(cores: readonly TimeCore[]): TimeCore[] {
    const merged: TimeCore[] = []
    for (const core of cores) {
      const last = merged.at(-1)
      const together = last && this.#together(last, core)
      if (together) merged[merged.length - 1] = together
      else merged.push(core)
    }
    return merged
  }

  #together(one: TimeCore, other: TimeCore): TimeCore | undefined {
    if (!MERGING.has(one.kind) || !MERGING.has(other.kind)) return undefined
    const gap = this.#items.slice(one.end, other.first)
    if (gap.length > 4) return undefined
    const isRange =
      gap.some(({ token, word }) => token.key === '-' || word?.isRange) || (gap.length === 0 && !this.#items[other.first]!.token.isSpaced)
    const isJoined = gap.every(
      ({ token, word }) =>
        token.key === '-' ||
        token.key === ',' ||
        token.key === '(' ||
        (word !== undefined && (word.before || word.isJoint || word.behind || word.isRange || word.shift)),
    )
    if (!isJoined) return undefined
    const isSameKind = one.kind === other.kind || (sizeOf(one) === sizeOf(other) && one.part === undefined && other.part === undefined)
    if (isSameKind && !isRange) return undefined
    if (isSameKind && isRange && (one.kind === 'duration' || gap.some(({ token }) => token.key === ','))) return undefined
    // “today between 6 and 7, and at 5.30 I'll write”: two times of day, each with its own errand.
    const isApart = one.value.minutes !== undefined && other.value.minutes !== undefined && gap.some(({ token }) => token.key === ',')
    if (isApart) return undefined
    const inner = strongestDirection(this.#items, one.end, other.first)
    const direction = isSameKind ? 'between' : inner
    const part = other.part ?? one.part
    return {
      first: one.first,
      end: other.end,
      kind: mergedKind(one, other, isSameKind),
      grain: finer(one.grain, other.grain),
      level: Math.max(one.level, other.level) as TimeLevel,
      // Of “tomorrow morning at 9” the clock counts; of a range its end.
      value: { ...one.value, ...other.value },
      ...(part !== undefined && { part }),
      ...((direction ?? one.direction) !== undefined && { direction: (direction ?? one.direction)! }),
      isWeak: one.isWeak === true && other.isWeak === true,
    }
  }

  #isSupported(core: TimeCore): boolean {
    if (!core.isWeak) return true
    const before = this.#items[core.first - 1]?.word
    const isPreceded = before?.before !== undefined && before.before !== 'within' && before.before !== 'for'
    if (core.kind === 'day') {
      const after = this.#items[core.end]
      return (
        isPreceded &&
        isCapitalised(this.#message, this.#items[core.first]!.token) &&
        (after === undefined || after.token.kind === 'punctuation')
      )
    }
    if (core.kind === 'clock') return isPreceded && this.#items[core.first]!.digits?.includes('.') === true
    if (core.kind === 'date') return isPreceded && /[-/]/.test(this.#items[core.first]!.digits ?? '')
    return false
  }
}

interface Count {
  readonly end: number
  readonly amount: number | undefined
  readonly isArticle?: boolean
  readonly isLoose?: boolean
  readonly isRange?: boolean
  readonly isPlaceholder?: boolean
}

const MERGING: ReadonlySet<string> = new Set(['date', 'clock', 'date-time', 'duration', 'period', 'day', 'deadline', 'placeholder', 'past'])

const GRAINS: readonly Grain[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'none']

function finer(one: Grain, other: Grain): Grain {
  return GRAINS.indexOf(one) <= GRAINS.indexOf(other) ? one : other
}

function sizeOf({ kind }: TimeCore): string {
  return kind === 'date' || kind === 'day' || kind === 'past' ? 'day' : kind
}

function mergedKind(one: TimeCore, other: TimeCore, isSameKind: boolean): TimeExpression['kind'] {
  if (one.kind === 'past' || other.kind === 'past') return 'past'
  if (isSameKind) return one.kind
  const [first, second] = [sizeOf(one), sizeOf(other)]
  if (first === 'clock' || second === 'clock' || one.kind === 'date-time')
    return first === 'day' || second === 'day' || one.kind === 'date-time' ? 'date-time' : 'clock'
  if (first === 'day' || second === 'day') return one.kind === 'date' || other.kind === 'date' ? 'date' : 'day'
  return one.level >= other.level ? one.kind : other.kind
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

/** In minutes. “By 5.” is a time of day, “up to 20.” is a number. */
const NOON = 720

function isCapitalised(message: Message, token: Token): boolean {
  return /^\p{Lu}/u.test(message.text.slice(token.start, token.start + 2))
}
