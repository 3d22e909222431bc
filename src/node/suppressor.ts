import { counted, type FileReport } from '../report/index.ts'
import { displayPath } from './files.ts'
import { Suppressions } from './suppressions.ts'
import type { Terminal } from './terminal.ts'

export interface SuppressorOptions {
  /** Suppress whatever is found in this run. */
  readonly all: boolean
  /** Suppress what these rules find in this run. */
  readonly rules: readonly string[]
  /** Forget suppressions that are no longer needed. */
  readonly prune: boolean
}

/** Takes suppressed findings out of the reports of a run, and keeps the suppression file. */
export class Suppressor {
  readonly #suppressions: Suppressions
  readonly #options: SuppressorOptions
  readonly #terminal: Terminal
  #added = 0

  constructor(path: string, options: SuppressorOptions, terminal: Terminal) {
    this.#suppressions = Suppressions.at(path)
    this.#options = options
    this.#terminal = terminal
  }

  suppress(file: FileReport, path: string): FileReport {
    const { source } = file
    if (!source) return file
    const { all, rules } = this.#options
    const name = this.#suppressions.nameOf(path)
    const remaining = this.#suppressions.remaining(name, source.text, file.findings)
    const added = remaining.filter(({ rule }) => all || rules.includes(rule))
    this.#suppressions.add(name, source.text, added)
    this.#added += added.length
    return { ...file, findings: remaining.filter((finding) => !added.includes(finding)) }
  }

  end(): void {
    const { stderr } = this.#terminal
    const { needless } = this.#suppressions
    if (this.#options.prune) {
      this.#suppressions.prune()
      stderr.write(
        `replylint: ${needless === 0 ? 'every suppression is still needed' : `${counted(needless, 'suppression')} taken out`}.\n`,
      )
    } else if (needless > 0) {
      stderr.write(`replylint: ${counted(needless, 'suppression')} no longer needed; --prune-suppressions takes them out.\n`)
    }
    if (this.#added > 0)
      stderr.write(
        `replylint: ${counted(this.#added, 'finding')} suppressed in ${displayPath(this.#suppressions.path, this.#terminal.cwd)}.\n`,
      )
    if (this.#added > 0 || (this.#options.prune && needless > 0)) this.#suppressions.save()
  }
}
