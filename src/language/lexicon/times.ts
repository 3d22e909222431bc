import type { PhraseList } from '../phrase-list.ts'

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a word before or behind a time makes of it. */
export type TimeDirection = 'by' | 'at' | 'within' | 'after' | 'between' | 'for' | 'past'

/**
 * How a language says when: numbers, units, days, months, and the words around a deadline. Keys and words are as in phrases: lower
 * case, several words with single spaces; every written form is named. A word may stand in several places (Dutch `uur` is a unit and
 * a clock word, Spanish `mañana` a day and a part of the day); its neighbours decide.
 */
export interface TimeWords {
  /** Names of the months, in every form that is written → 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  /** Names of the days of the week → 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Names of months and days that are common words too (`may`, `sun`, Dutch `zo`): they count only beside a number or another time. */
  readonly weak?: readonly string[]
  /** Number words → number. */
  readonly numbers: Readonly<Record<string, number>>
  /** Number words that are articles too (`a`, `een`): they count before a unit, and only after a preposition. */
  readonly articles?: Readonly<Record<string, number>>
  /** Words for a number that is not said: `a few`, `several`, `coming`. */
  readonly loose?: readonly string[]
  readonly units: Readonly<Record<string, TimeUnit>>
  /** Words that only number a week of the year and count none, beside the unit itself: German `KW`, Swedish `v`. */
  readonly calendarWeeks?: readonly string[]
  /** Units that are working days in one word: `werkdagen`, `Bankarbeitstage`. */
  readonly workingDays?: readonly string[]
  /** Words between a number and its unit; those that make a day a working day: `working`, `business`, `roboczych`. */
  readonly working?: readonly string[]
  /** Days by their distance from today: `today` → 0. Where a word looks both ways (Hindi `कल`), the tense of its clause decides. */
  readonly days: Readonly<Record<string, number | 'either' | 'either-two'>>
  /** Parts of a day → the hour by which they are over. They count beside a day, or after a preposition or `this`. */
  readonly parts: Readonly<Record<string, number>>
  /** Words that are both, and name the whole day where they name one: German `morgen`, Spanish `mañana`. */
  readonly wholeDays?: readonly string[]
  readonly this?: readonly string[]
  readonly next?: readonly string[]
  readonly last?: readonly string[]
  /** The end or the beginning of a week, month, day: `end`, `eind`, `beginning`. */
  readonly edges?: readonly string[]
  /** Words before a time, by what they say. */
  readonly before: Partial<Readonly<Record<TimeDirection, readonly string[]>>>
  /** Words behind a time: `ago`, `at the latest`, Hindi `तक`. */
  readonly behind?: Partial<Readonly<Record<TimeDirection, readonly string[]>>>
  /** Words before a number that make it a time of day: `kl.`, `godz.`, Spanish `las`. */
  readonly clockBefore?: readonly string[]
  /** Words behind a number that make it a time of day, `pm` ones apart. */
  readonly clockAfter?: readonly string[]
  readonly afternoon?: readonly string[]
  /** What stands behind the number of a day: `th`, `nd`, French `er`. */
  readonly ordinals?: readonly string[]
  /** Words that join the parts of a time: articles, `of`, `the`. */
  readonly joints?: readonly string[]
  /** Words between two ends: `to`, `bis`. Dashes are known. */
  readonly ranges?: readonly string[]
}

/** Whole phrases about time, by what they are worth. Of two that overlap the longer counts. */
export interface TimePhrases {
  /** A time of day in words: `half past two`, `half drie`. */
  readonly clockTimes: PhraseList
  /** As good as a day: `by EOD`, `first thing tomorrow`. */
  readonly dayTimes: PhraseList
  /** Bounded, up to about two weeks: `overnight`, `over the weekend`. */
  readonly boundedTimes: PhraseList
  /** Loosely bounded: `in the coming days`. */
  readonly looseTimes: PhraseList
  /** Vague: `soon`, `as soon as possible`, `in due course`. */
  readonly vagueTimes: PhraseList
  /** What begins an event that serves as a time, up to the end of its clause: `as soon as`, `once`, `zodra`. */
  readonly eventOpeners: PhraseList
  /** Events that are whole phrases: `after the meeting`, Hindi `… के बाद`. */
  readonly eventTimes: PhraseList
  /**
   * What an event says when only the writer can tell that it has come: that we know, hear or have more (`we know more`, `there is
   * news`, German `mehr wissen`). Not what the reader sees as well: a delivery, a meeting, a date. Source: labels of the fixtures, where
   * authors of eight languages call a promise with such an event a promise without a time.
   */
  readonly emptyEvents: PhraseList
  /**
   * Participles and past forms of verbs of arranging (`booked`, `gepland`, `umówi*`): what was arranged takes place at the time beside
   * them, so they make no time a past one.
   */
  readonly arrangements: PhraseList
  /** Again and again: `every day`, `twice a week`. */
  readonly recurrentTimes: PhraseList
  /** Past, as whole phrases. */
  readonly pastTimes: PhraseList
  /** What says that the times of its clause are hours of business: `open`, `24/7`, `our office hours`. */
  readonly officeHours: PhraseList
  /** What looks like a time and is none: `good morning`, `one moment please`, `second floor`, a name. */
  readonly noTimes: PhraseList
  /** What tells that a clause speaks of the past, for the times in it. */
  readonly pastTenses: PhraseList
}
