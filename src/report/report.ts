import type pico from 'picocolors'
import type { Finding } from '../engine/lint.ts'
import type { Rule, Severity } from '../engine/rule.ts'
import type { RecordFault } from '../formats/records.ts'
import type { Source } from '../source.ts'
import { scoreOf } from './score.ts'

/** A finding as a report names it; `record` is the key of its record inside a collection. */
export interface ReportedFinding extends Finding {
  readonly record?: string
}

/** A file as it was linted, or why it was not. */
export interface FileReport {
  /** Relative to the working directory where it lies below it, with `/` on every system; `<stdin>` for standard input. */
  readonly path: string
  /** What was read; missing where the file could not be. */
  readonly source?: Source
  readonly findings: readonly ReportedFinding[]
  /** The languages, as the file declares them, of messages that were left out because there is no pack. */
  readonly unknownLanguages?: readonly string[]
  /** What of the file could not be read, in one sentence. */
  readonly error?: string
  /** The places that the sentence is about, where the file itself could be read. */
  readonly faults?: readonly RecordFault['error'][]
  /** The language in which each message was read, by its record; a file of one message has one, under `undefined`. */
  readonly languages?: ReadonlyMap<string | undefined, string>
}

/** The numbers of a run. */
export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Files that could not be read. */
  readonly unreadable: number
  /** Messages that were left out by the language for which there is no pack. */
  readonly unknownLanguages: Readonly<Record<string, number>>
  /** Findings with a fix that can be applied without a second look. */
  readonly fixable: number
  /** The quality of what was read: the mean of its files, 0 to 100, rounded down; 100 where nothing was read. */
  readonly score: number
  /** Findings by rule id, most frequent first. */
  readonly rules: Readonly<Record<string, number>>
}

/** What reports are made with. */
export interface ReportOptions {
  readonly colors: ReturnType<typeof pico.createColors>
  /** The width of the terminal. */
  readonly columns: number
  /** The version of the linter. */
  readonly version: string
  readonly rules: readonly Pick<Rule, 'id' | 'summary' | 'severity'>[]
}

/** Writes a report while the files come in, so that a long run keeps only what it must. Each call returns the next piece of the output. */
export interface Reporter {
  file(report: FileReport): string
  end(summary: Summary): string
}

/** Adds up the files of a run. */
export class Tally {
  #files = 0
  #unreadable = 0
  #fixable = 0
  #scores = 0
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly #unknownLanguages = new Map<string, number>()
  readonly #rules = new Map<string, number>()

  add({ findings, unknownLanguages = [], error }: FileReport): void {
    this.#files++
    if (error !== undefined) this.#unreadable++
    else this.#scores += scoreOf(findings)
    for (const language of unknownLanguages) this.#unknownLanguages.set(language, (this.#unknownLanguages.get(language) ?? 0) + 1)
    for (const { rule, severity, fix } of findings) {
      this.#severities[severity]++
      if (fix?.kind === 'safe') this.#fixable++
      this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
    }
  }

  get summary(): Summary {
    const rules = [...this.#rules].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    return {
      files: this.#files,
      errors: this.#severities.error,
      warnings: this.#severities.warning,
      infos: this.#severities.info,
      unreadable: this.#unreadable,
      unknownLanguages: Object.fromEntries(this.#unknownLanguages),
      fixable: this.#fixable,
      score: Math.floor(this.#scores / (this.#files - this.#unreadable) || 100),
      rules: Object.fromEntries(rules),
    }
  }
}

/** How many better wordings are shown. */
const MOST_WORDINGS = 3

/** The better wordings of a finding, as people are shown them. */
export function shownWordings({ expected }: Pick<Finding, 'expected'>): string[] {
  return expected.slice(0, MOST_WORDINGS).map((wording) => (wording === '' ? '(leave it out)' : wording))
}

/** `3 errors`, `1 error`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
