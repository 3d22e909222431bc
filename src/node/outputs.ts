import { resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { suggestion } from '../engine/settings.ts'
import { type FileReport, type Reporter, type ReportName, reporterOf, reportNames, type Summary } from '../report/index.ts'
import { allRules } from './linters.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { writeAtomically } from './write-atomically.ts'

/** A report that was asked for: `sarif`, or `sarif:findings.sarif`. */
export interface OutputRequest {
  readonly name: ReportName
  /** The file to write to; standard output without. */
  readonly path?: string
}

/** Collects the values of `--format`. */
export function outputRequests(value: string, before: readonly OutputRequest[] = []): OutputRequest[] {
  const [wanted = '', ...rest] = value.split(':')
  const name = reportNames.find((each) => each === wanted)
  if (name === undefined) throw new UsageError(`--format knows no “${wanted}”${suggestion(wanted, reportNames)}.`)
  const path = rest.join(':')
  if (path === '' && before.some((request) => request.path === undefined)) {
    throw new UsageError('Two reports cannot share standard output; give one of them a file, such as --format sarif:findings.sarif.')
  }
  return [...before, { name, ...(path === '' ? {} : { path }) }]
}

/** A report on its way to standard output, or to a file. */
interface Sink {
  readonly reporter: Reporter
  readonly path: string | undefined
  readonly pieces: string[]
}

/** The reports of a run. Those that go to a file are written when the run is over, in one step. */
export class Outputs {
  readonly #terminal: Terminal
  readonly #sinks: readonly Sink[]

  private constructor(terminal: Terminal, sinks: readonly Sink[]) {
    this.#terminal = terminal
    this.#sinks = sinks
  }

  static async of(requests: readonly OutputRequest[], isColorWanted: boolean, terminal: Terminal): Promise<Outputs> {
    const { stdout, env, cwd } = terminal
    const sinks: Sink[] = []
    // Only these two say what a rule is about.
    const rules = requests.some(({ name }) => name === 'sarif' || name === 'html') ? await allRules() : []
    for (const { name, path } of requests) {
      const colors = colorsFor(stdout, env, isColorWanted && path === undefined)
      const reporter = await reporterOf(name, { colors, columns: stdout.columns ?? Infinity, version: manifest.version, rules })
      sinks.push({ reporter, path: path === undefined ? undefined : resolve(cwd, path), pieces: [] })
    }
    return new Outputs(terminal, sinks)
  }

  async file(report: FileReport): Promise<void> {
    for (const { reporter, path, pieces } of this.#sinks) {
      const piece = reporter.file(report)
      if (path === undefined) await write(this.#terminal.stdout, piece)
      else if (piece !== '') pieces.push(piece)
    }
  }

  async end(summary: Summary): Promise<void> {
    for (const { reporter, path, pieces } of this.#sinks) {
      const piece = reporter.end(summary)
      if (path === undefined) await write(this.#terminal.stdout, piece)
      else writeAtomically(path, pieces.join('') + piece)
    }
  }
}
