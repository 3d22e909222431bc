import type { TimeDirection } from '../language/lexicon/times.ts'
import type { Match } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import type { PlaceholderRole } from '../prose.ts'
import type { Message, TimeExpression, TimeLevel, TimeValue } from './message.ts'
import { type TimeDictionary, type TimeWord, timeDictionaryOf } from './time-words.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
type Grain = TimeExpression['grain']

/** The phrase lists that are whole times, what they are, and how much they say. */
const PHRASES: Readonly<Record<string, { kind: TimeExpression['kind']; level: TimeLevel; grain: Grain }>> = {
  clockTimes: { kind: 'clock', level: 3, grain: 'minute' },
  dayTimes: { kind: 'deadline', level: 3, grain: 'day' },
  boundedTimes: { kind: 'period', level: 2, grain: 'none' },
  looseTimes: { kind: 'period', level: 1, grain: 'none' },
  vagueTimes: { kind: 'vague', level: 0, grain: 'none' },
  eventTimes: { kind: 'event', level: 1, grain: 'none' },
  recurrentTimes: { kind: 'recurrence', level: 2, grain: 'none' },
  pastTimes: { kind: 'past', level: 3, grain: 'none' },
}

/** A token or a few, as the tagger sees them. */
interface Item {
  readonly first: number
  readonly end: number
  readonly token: Token
  readonly word: TimeWord | undefined
  readonly digits: string | undefined
  readonly placeholder: PlaceholderRole | undefined
  readonly phrase: keyof typeof PHRASES | undefined
}

/** The part of a time that makes it one; prepositions around it come later. Item indices. */
interface Core {
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

/**
 * Finds the times of the body, in one pass over its tokens: words are classed by the pack, neighbours make cores of them (`3`
 * `working` `days`), cores and the prepositions around them make times. It knows no language; whatever order a language
 * has, its words stand side by side.
 */
export function readTimes(message: Message): TimeExpression[] {
  const tagger = new Tagger(message)
  const times: TimeExpression[] = []
  for (const sentence of message.sentences) tagger.read(sentence, times)
  return times
}

class Tagger {
  readonly #message: Message
  readonly #tokens: readonly Token[]
  readonly #dictionary: TimeDictionary
  readonly #phrases: ReadonlyMap<number, { name: string; end: number }>
  readonly #roles: ReadonlyMap<number, PlaceholderRole>
  readonly #events: Cursor
  readonly #eventEnds: Cursor
  readonly #hours: Cursor
  readonly #pasts: Cursor
  readonly #coordinators: Cursor
  #items: Item[] = []
  #clauseNumbers: number[] = []
  /** How many commas and stops stand before each token of the sentence, and between which of them something is promised. */
  #pieceNumbers: number[] = []
  #promisedPieces = new Set<number>()
  #promised: ReadonlySet<number> | undefined
  #clauseOffset = 0

  constructor(message: Message) {
    this.#message = message
    this.#tokens = message.tokens
    this.#dictionary = timeDictionaryOf(message.language)
    const phrases = new Map<number, { name: string; end: number }>()
    for (const name of [...Object.keys(PHRASES), 'noTimes']) {
      for (const { firstToken, endToken } of message.matches.of(name)) {
        const known = phrases.get(firstToken)
        if (!known || endToken > known.end || (endToken === known.end && name === 'noTimes'))
          phrases.set(firstToken, { name, end: endToken })
      }
    }
    this.#phrases = phrases
    this.#roles = new Map(message.placeholders.map(({ start, token }) => [start, token.role]))
    this.#events = new Cursor(message.matches.of('eventOpeners'))
    this.#eventEnds = new Cursor(message.matches.of('clauseStarts'))
    this.#hours = new Cursor(message.matches.of('officeHours'))
    this.#pasts = new Cursor(message.matches.of('pastTenses'))
    this.#coordinators = new Cursor(message.matches.of('coordinators'))
  }

  read(sentence: Sentence, times: TimeExpression[]): void {
    const { firstToken, endToken } = sentence
    this.#items = this.#itemsOf(firstToken, endToken)
    const cores = this.#merge(this.#cores())
    const found = cores.filter((core) => this.#isSupported(core)).map((core) => this.#expression(core))
    const events = this.#eventsOf(firstToken, endToken, found)
    if (found.length > 0) this.#countClauses(firstToken, endToken)
    const hours = new Set(this.#hours.within(firstToken, endToken).map((match) => this.#clauseOf(match.firstToken)))
    const pasts = this.#pasts.within(firstToken, endToken)
    const coordinators = pasts.length === 0 ? [] : this.#coordinators.within(firstToken, endToken)
    for (const time of found) {
      if (hours.size > 0 && isHourly(time) && hours.has(this.#clauseOf(time.firstToken)))
        times.push({ ...time, kind: 'hours', direction: 'none' })
      else if (mayBePast(time) && this.#isPast(time, pasts, coordinators))
        times.push({ ...time, kind: 'past', direction: 'past', value: pastValue(time.value) })
      else times.push(time)
    }
    if (events.length > 0) {
      // The “soon” of “as soon as it arrives” is the event's.
      for (let at = times.length - 1; at >= 0 && times[at]!.firstToken >= firstToken; at--) {
        const { kind, firstToken: first } = times[at]!
        if (kind === 'vague' && events.some((event) => event.firstToken <= first && first < event.endToken)) times.splice(at, 1)
      }
      times.push(...events)
      // Events are found apart; the sentence's times go back into order.
      const from = times.findIndex(({ firstToken: at }) => at >= firstToken)
      const sorted = times.splice(from).sort((one, other) => one.start - other.start)
      times.push(...sorted)
    }
  }

  /** Whether a verb of the past has the time: “he left at 11 and arrives at 12” has two verbs, “on Monday and on Tuesday” is one's. */
  #isPast({ firstToken: first }: TimeExpression, pasts: readonly Match[], coordinators: readonly Match[]): boolean {
    const clause = this.#clauseOf(first)
    const joint = coordinators.findLast(({ endToken }) => endToken <= first)
    const from = joint && joint.endToken < first && this.#clauseOf(joint.firstToken) === clause ? joint.endToken : 0
    const near = pasts.filter(({ firstToken }) => firstToken >= from && this.#clauseOf(firstToken) === clause)
    // A promise between the same commas has the time before a verb beyond them: “he comes on Monday, and I paid the fee”.
    const piece = this.#pieceOf(first)
    return near.length > 0 && (near.some(({ firstToken }) => this.#pieceOf(firstToken) === piece) || !this.#promisedPieces.has(piece))
  }

  #itemsOf(first: number, end: number): Item[] {
    const items: Item[] = []
    for (let at = first; at < end; ) {
      const token = this.#tokens[at]!
      const phrase = this.#phrases.get(at)
      const found = token.kind === 'word' ? this.#dictionary.at(this.#tokens, at, end) : undefined
      const isPhrase = phrase !== undefined && phrase.end <= end && phrase.end - at >= (found?.length ?? 0)
      const length = isPhrase ? phrase.end - at : (found?.length ?? 1)
      items.push({
        first: at,
        end: at + length,
        token,
        word: isPhrase || token.isProtected ? undefined : found?.word,
        digits: !isPhrase && token.kind === 'number' && this.#isPlainNumber(at) ? asciiDigits(textOf(this.#message, token)) : undefined,
        placeholder: !isPhrase && token.kind === 'placeholder' ? (this.#roles.get(token.start) ?? 'other') : undefined,
        phrase: isPhrase && phrase.name !== 'noTimes' ? phrase.name : undefined,
      })
      at += length
    }
    return items
  }

  /** No part of an id, a version, an amount or a phone number. */
  #isPlainNumber(at: number): boolean {
    const token = this.#tokens[at]!
    if (token.isProtected) return false
    const before = this.#tokens[at - 1]
    if (before && before.line === token.line) {
      if (!token.isSpaced && !OPENERS.has(before.key)) return false
      if (AMOUNT_SIGNS.has(before.key)) return false
      if (before.kind === 'number' && token.isSpaced) return false
    }
    const after = this.#tokens[at + 1]
    if (!after || after.line !== token.line) return true
    if (AMOUNT_SIGNS.has(after.key)) return false
    return after.kind !== 'number' || !after.isSpaced
  }

  #cores(): Core[] {
    const cores: Core[] = []
    for (let at = 0; at < this.#items.length; ) {
      const core = this.#coreAt(at)
      if (core) {
        cores.push(core)
        at = Math.max(core.end, at + 1)
      } else at++
    }
    return cores
  }

  #coreAt(at: number): Core | undefined {
    const item = this.#items[at]!
    if (item.phrase !== undefined) {
      const { kind, level, grain } = PHRASES[item.phrase]!
      const value = item.phrase === 'dayTimes' ? { days: 0, isEnd: true } : {}
      const part = item.phrase === 'clockTimes' ? this.#dictionary.at(this.#tokens, item.end - 1, item.end)?.word.part : undefined
      return { first: at, end: at + 1, kind, level, grain, value, ...(part !== undefined && { part }) }
    }
    return this.#counted(at) ?? this.#dated(at) ?? this.#clock(at) ?? this.#named(at)
  }

  /** `3 to 5 working days`, `two (2) weeks`, `{{n}} hours`, `a few days`; also `3 pm` and `12 May`, which begin with a number. */
  #counted(at: number): Core | undefined {
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

  #dayOfMonth(at: number, { end, amount }: Count): Core | undefined {
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
  #dated(at: number): Core | undefined {
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

  #date(at: number, date: number, month: number, year?: number): Core {
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
  #clock(at: number): Core | undefined {
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
    if (before === 'at' || (before === 'by' && hour <= NOON)) {
      const isAlone =
        after === undefined || (after.token.kind === 'punctuation' && after.token.key !== '%') || after.word?.before !== undefined
      return { ...this.#clockCore(at, at + 1, hour), isWeak: !isAlone || item.digits.length > 2 }
    }
    return undefined
  }

  #clockCore(first: number, end: number, minutes: number, after?: Item): Core {
    const isLate = after?.word?.clockAfter === 'afternoon' && minutes < 720
    return { first, end, kind: 'clock', grain: 'minute', level: 3, value: { minutes: isLate ? minutes + 720 : minutes } }
  }

  /** Days and weeks by name: `Friday`, `tomorrow`, `next week`, `this afternoon`, `end of the week`, `within the hour`. */
  #named(at: number): Core | undefined {
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

  #part(first: number, end: number, hour: number, isPast: boolean): Core {
    return { first, end, kind: isPast ? 'past' : 'period', grain: 'hour', level: 2, value: {}, part: hour }
  }

  #shifted(first: number, end: number, word: TimeWord, shift: 'this' | 'next' | 'last', isWorking: boolean): Core {
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

  #edge(at: number): Core | undefined {
    let next = at + 1
    let offset = 0
    for (; ; next++) {
      const word = this.#items[next]?.word
      if (word?.shift !== undefined) offset = word.shift === 'next' ? 1 : 0
      else if (!word || !(word.isJoint || (word.isWorking && word.unit === undefined))) break
    }
    const word = this.#items[next]?.word
    if (!word) return undefined
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
  #merge(cores: readonly Core[]): Core[] {
    const merged: Core[] = []
    for (const core of cores) {
      const last = merged.at(-1)
      const together = last && this.#together(last, core)
      if (together) merged[merged.length - 1] = together
      else merged.push(core)
    }
    return merged
  }

  #together(one: Core, other: Core): Core | undefined {
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
    const inner = this.#strongest(one.end, other.first)
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

  #isSupported(core: Core): boolean {
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

  #strongest(first: number, end: number): TimeDirection | undefined {
    let strongest: TimeDirection | undefined
    for (let at = first; at < end; at++) {
      const word = this.#items[at]!.word
      for (const direction of [word?.before, word?.behind])
        if (direction && (!strongest || RANK[direction] > RANK[strongest])) strongest = direction
    }
    return strongest
  }

  #expression(core: Core): TimeExpression {
    let { first, end } = core
    const items = this.#items
    for (let at = first - 1; at >= 0 && first - at <= 3 && core.kind !== 'vague'; at--) {
      const { word, token } = items[at]!
      if (!word || token.line < items[first]!.token.line - 1) break
      if (word.before !== undefined || word.shift !== undefined || word.isEdge) first = at
      else if (!word.isJoint) break
    }
    for (let at = end; at < items.length && at - end <= 1 && core.kind !== 'vague'; at++) {
      const { word, token } = items[at]!
      // “Two days ago”, Dutch “twee dagen terug”; in “ik bel je vrijdag terug” the word belongs to the verb.
      const isBehind = word?.behind !== undefined && (word.behind !== 'past' || core.kind === 'duration')
      if (isBehind || (word?.shift !== undefined && at === end && word.before === undefined)) end = at + 1
      else if (token.key !== ',' && token.key !== '(') break
    }
    const around = [this.#strongest(first, core.first), this.#strongest(core.end, end), core.direction]
    let direction: TimeExpression['direction'] = 'none'
    for (const one of around) if (one && (direction === 'none' || RANK[one] > RANK[direction])) direction = one
    const isPast = direction === 'past' || core.kind === 'past' || items.slice(first, core.first).some(({ word }) => word?.shift === 'last')
    if (direction === 'none' && core.kind === 'duration' && items.slice(first, core.first).some(({ word }) => word?.shift === 'next'))
      direction = 'within'
    const value = core.part !== undefined && core.value.minutes === undefined ? { ...core.value, minutes: core.part * 60 } : core.value
    const from = items[first]!.token.start
    const to = this.#tokens[items[end - 1]!.end - 1]!.end
    return {
      start: from,
      end: to,
      text: this.#message.text.slice(from, to),
      kind: isPast ? 'past' : core.kind,
      direction: isPast ? 'past' : direction,
      grain: core.grain,
      level: core.level,
      value,
      firstToken: items[first]!.first,
      endToken: items[end - 1]!.end,
    }
  }

  /** “as soon as the part arrives”: from its opener to the end of its clause. A time after the opener (“after Friday”) is no event. */
  #eventsOf(first: number, end: number, times: readonly TimeExpression[]): TimeExpression[] {
    const events: TimeExpression[] = []
    const starts = new Set(this.#eventEnds.within(first, end).map(({ firstToken }) => firstToken))
    const taken = new Set<number>()
    for (const time of times) for (let at = time.firstToken; at < time.endToken; at++) taken.add(at)
    for (const opener of this.#events.within(first, end)) {
      if (opener.firstToken < (events.at(-1)?.endToken ?? 0)) continue
      if (this.#blocks(opener.firstToken, opener.endToken)) continue
      if (taken.has(opener.firstToken) || taken.has(opener.endToken - 1)) continue
      let stop = opener.endToken
      while (stop < end && !CLAUSE_ENDS.has(this.#tokens[stop]!.key) && !(stop > opener.endToken && starts.has(stop))) stop++
      if (stop === opener.endToken) continue
      const from = opener.start
      const to = this.#tokens[stop - 1]!.end
      events.push({
        start: from,
        end: to,
        text: this.#message.text.slice(from, to),
        kind: 'event',
        direction: 'after',
        grain: 'none',
        level: 1,
        value: {},
        firstToken: opener.firstToken,
        endToken: stop,
      })
    }
    return events
  }

  #blocks(first: number, end: number): boolean {
    const phrase = this.#phrases.get(first)
    return phrase !== undefined && phrase.end >= end
  }

  #countClauses(first: number, end: number): void {
    this.#clauseNumbers = []
    this.#pieceNumbers = []
    this.#promisedPieces = new Set()
    this.#clauseOffset = first
    this.#promised ??= new Set(PROMISES.flatMap((list) => this.#message.matches.of(list).map(({ firstToken }) => firstToken)))
    for (let at = first, clause = 0, piece = 0; at < end; at++) {
      const { key } = this.#tokens[at]!
      if (CLAUSE_CUTS.has(key)) clause++
      if (key === ',' || CLAUSE_CUTS.has(key)) piece++
      this.#clauseNumbers.push(clause)
      this.#pieceNumbers.push(piece)
      if (this.#promised.has(at)) this.#promisedPieces.add(piece)
    }
  }

  #clauseOf(token: number): number {
    return this.#clauseNumbers[token - this.#clauseOffset] ?? 0
  }

  #pieceOf(token: number): number {
    return this.#pieceNumbers[token - this.#clauseOffset] ?? 0
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

/** Matches of a list in order, asked sentence by sentence. */
class Cursor {
  readonly #matches: readonly Match[]
  #at = 0

  constructor(matches: readonly Match[]) {
    this.#matches = matches
  }

  within(first: number, end: number): readonly Match[] {
    while (this.#at < this.#matches.length && this.#matches[this.#at]!.firstToken < first) this.#at++
    let stop = this.#at
    while (stop < this.#matches.length && this.#matches[stop]!.firstToken < end) stop++
    return stop === this.#at ? [] : this.#matches.slice(this.#at, stop)
  }
}

const OPENERS: ReadonlySet<string> = new Set(['(', '[', '"', "'", '-', '~', '±', '*', '_', '>', '<'])
const AMOUNT_SIGNS: ReadonlySet<string> = new Set(['€', '$', '£', '₹', '%', '#', '§', '°', '¥'])
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '…', '।', ')', '(', '-'])
/** The lists of what we, or others for us, are going to do. */
const PROMISES: readonly string[] = [
  'contactPromises',
  'informPromises',
  'investigatePromises',
  'deliverPromises',
  'fixPromises',
  'otherPromises',
  'expectations',
  'passivePromises',
  'promiseOpeners',
]

const CLAUSE_CUTS: ReadonlySet<string> = new Set([';', '.', '!', '?', '।'])

const MERGING: ReadonlySet<string> = new Set(['date', 'clock', 'date-time', 'duration', 'period', 'day', 'deadline', 'placeholder', 'past'])

/** Of several prepositions the tighter one counts. */
const RANK: Readonly<Record<TimeDirection, number>> = { at: 1, for: 2, after: 3, within: 4, by: 5, between: 6, past: 7 }

const GRAINS: readonly Grain[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'none']

function finer(one: Grain, other: Grain): Grain {
  return GRAINS.indexOf(one) <= GRAINS.indexOf(other) ? one : other
}

function sizeOf({ kind }: Core): string {
  return kind === 'date' || kind === 'day' || kind === 'past' ? 'day' : kind
}

function mergedKind(one: Core, other: Core, isSameKind: boolean): TimeExpression['kind'] {
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

function isDate(date: number, month: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** Minutes after midnight of `15:00` or `15.00`; of a range, its end. */
function clockOf(digits: string | undefined): number | undefined {
  const match = digits === undefined ? null : /^(?:\d\d?[.:]\d\d-)?(\d\d?)[.:](\d\d)(?:[.:]\d\d)?$/.exec(digits)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  return hours <= 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

function hourOf(digits: string | undefined): number | undefined {
  const match = digits === undefined ? null : /^(?:\d\d?-)?(\d\d?)$/.exec(digits)
  return match && Number(match[1]) <= 24 ? Number(match[1]) * 60 : undefined
}

/** In minutes. “By 5.” is a time of day, “up to 20.” is a number. */
const NOON = 720

/** A time that repeats when hours of business are said: a time of day, a weekday. */
function isHourly({ kind, direction, value }: TimeExpression): boolean {
  if (kind === 'clock' || kind === 'date-time' || kind === 'recurrence') return direction !== 'by'
  return kind === 'day' && value.weekday !== undefined && direction === 'between'
}

function mayBePast({ kind, direction, value }: TimeExpression): boolean {
  if (direction === 'by' || direction === 'within') return false
  // “today” and “tomorrow” are never over; a weekday, a date and a Hindi कल may be.
  return (
    kind === 'date' ||
    kind === 'date-time' ||
    kind === 'clock' ||
    (kind === 'day' && (value.days === undefined || value.isEitherWay === true))
  )
}

function pastValue(value: TimeValue): TimeValue {
  return value.isEitherWay && value.days !== undefined ? { ...value, days: -value.days } : value
}

function asciiDigits(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (letter) => {
    if (letter === '–' || letter === '’') return '-'
    const code = letter.charCodeAt(0)
    return code >= 0x0966 && code <= 0x096f ? String(code - 0x0966) : letter
  })
}

function textOf(message: Message, { start, end }: Token): string {
  return message.text.slice(start, end)
}

function isCapitalised(message: Message, token: Token): boolean {
  return /^\p{Lu}/u.test(message.text.slice(token.start, token.start + 2))
}
