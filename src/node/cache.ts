import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { FileReport } from '../report/index.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is kept of a file: all of its report but the source, which is read anyway. */
export type Kept = Pick<FileReport, 'findings' | 'unknownLanguages' | 'error'>

/**
 * Remembers what was found in a file, by its content, its name, the settings that hold for it and the code of the linter. A run over a
 * folder that has not changed loads no language.
 */
export class Cache {
  readonly #path: string
  /** The code of the linter: the build names its files by their content. */
  readonly #code: string
  readonly #before: ReadonlyMap<string, Kept>
  readonly #now = new Map<string, Kept>()

  constructor(path: string, code: string) {
    this.#path = path
    this.#code = code
    this.#before = entriesOf(path)
  }

  /** The key of a file; `settings` is all that decides how it is judged. */
  keyOf(bytes: Uint8Array, name: string, settings: string): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#code, name, settings]))
      .update(bytes)
      .digest('base64url')
  }

  get(key: string): Kept | undefined {
    const kept = this.#before.get(key)
    if (kept) this.#now.set(key, kept)
    return kept
  }

  set(key: string, { findings, unknownLanguages, error }: FileReport): void {
    this.#now.set(key, {
      findings,
      ...(unknownLanguages === undefined ? {} : { unknownLanguages }),
      ...(error === undefined ? {} : { error }),
    })
  }

  /** Keeps what this run has seen, and forgets the rest; but not where the run was stopped before it had seen all. */
  save(isStopped: boolean): void {
    const kept = isStopped ? [...this.#before, ...this.#now] : this.#now
    writeAtomically(this.#path, JSON.stringify(Object.fromEntries(kept)))
  }
}

/** A cache that cannot be read is an empty one. */
function entriesOf(path: string): ReadonlyMap<string, Kept> {
  if (!existsSync(path)) return new Map()
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return new Map(Object.entries(value as Readonly<Record<string, Kept>>).filter(([, kept]) => Array.isArray(kept.findings)))
  } catch {
    return new Map()
  }
}
