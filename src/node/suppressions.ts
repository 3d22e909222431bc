import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import type { ReportedFinding } from '../report/index.ts'
import { textOfFile } from './config-file.ts'
import { UsageError } from './usage-error.ts'
import { writeAtomically } from './write-atomically.ts'

/** How much of their line around the marked words belongs to what is recognised, in UTF-16 code units on either side. */
const SURROUNDINGS = 24

type Table = Record<string, Record<string, string[]>>

/**
 * The findings that a team has decided to live with for now: file → rule → hashes of the marked words with a little of what is around
 * them. A hash survives moved lines, and holds none of the customer's text.
 */
export class Suppressions {
  readonly path: string
  readonly #table: Table
  /** What has been seen in this run, to tell what is no longer needed. */
  readonly #seen: Table = {}

  private constructor(path: string, table: Table) {
    this.path = path
    this.#table = table
  }

  /** Reads the file; an empty list where there is none. Throws a {@link UsageError} when it is broken. */
  static at(path: string): Suppressions {
    if (!existsSync(path)) return new Suppressions(path, {})
    let value: unknown
    try {
      value = JSON.parse(textOfFile(path))
    } catch {
      throw broken(path, 'is not JSON; delete it and run “replylint --suppress-all” to make it anew')
    }
    const { version, files } = (value ?? {}) as { readonly version?: unknown; readonly files?: Table | null }
    if (version !== 1 || typeof files !== 'object' || files === null)
      throw broken(path, 'is no suppression file of this version of replylint')
    return new Suppressions(path, files)
  }

  /** A file is named from the folder of the suppression file, so that it may be run from anywhere. */
  nameOf(path: string): string {
    return relative(dirname(this.path), path).split(sep).join('/')
  }

  /** The findings of a file that are not suppressed. */
  remaining(file: string, text: string, findings: readonly ReportedFinding[]): ReportedFinding[] {
    const left = new Map(Object.entries(this.#table[file] ?? {}).map(([rule, hashes]) => [rule, countsOf(hashes)]))
    const seen: Record<string, string[]> = {}
    this.#seen[file] = seen
    return findings.filter((finding) => {
      const hash = hashOf(text, finding)
      const counts = left.get(finding.rule)
      const count = counts?.get(hash) ?? 0
      if (!counts || count === 0) return true
      counts.set(hash, count - 1)
      seen[finding.rule] = [...(seen[finding.rule] ?? []), hash]
      return false
    })
  }

  /** Suppresses findings of a file, beside those that are. */
  add(file: string, text: string, findings: readonly ReportedFinding[]): void {
    for (const finding of findings) {
      const hash = hashOf(text, finding)
      for (const table of [this.#table, this.#seen]) {
        table[file] ??= {}
        table[file][finding.rule] = [...(table[file][finding.rule] ?? []), hash].sort()
      }
    }
  }

  /** How many suppressions of the files of this run are no longer needed. */
  get needless(): number {
    let count = 0
    for (const [file, seen] of Object.entries(this.#seen)) {
      for (const [rule, hashes] of Object.entries(this.#table[file] ?? {})) count += hashes.length - (seen[rule]?.length ?? 0)
    }
    return count
  }

  /** Forgets what is no longer needed. */
  prune(): void {
    for (const [file, seen] of Object.entries(this.#seen)) {
      if (!this.#table[file]) continue
      if (Object.keys(seen).length === 0) delete this.#table[file]
      else this.#table[file] = seen
    }
  }

  save(): void {
    const files = Object.fromEntries(
      Object.entries(this.#table)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, rules]) => [file, Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))]),
    )
    writeAtomically(this.path, `${JSON.stringify({ version: 1, files }, null, 2)}\n`)
  }
}

function broken(path: string, how: string): UsageError {
  const sentence = `“${path}” ${how}.`
  return new UsageError(sentence, { path, line: 1, sentence })
}

function countsOf(hashes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}

function hashOf(text: string, { rule, start, end }: ReportedFinding): string {
  // What changes in another line leaves these words as they were.
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - SURROUNDINGS), start))![0]
  const after = /^[^\r\n]*/.exec(text.slice(end, end + SURROUNDINGS))![0]
  const around = [before, text.slice(start, end), after]
  const words = around.map((part) => part.replace(/\s+/g, ' '))
  return createHash('sha256')
    .update(JSON.stringify([rule, ...words]))
    .digest('hex')
    .slice(0, 16)
}
