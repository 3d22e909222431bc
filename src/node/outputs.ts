import { resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { type FileReport, type Reporter, reporterOf, type Summary } from '../report/index.ts'
import { allRules } from './linters.ts'
import type { OutputRequest } from './output-request.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'
import { writeAtomically } from './write-atomically.ts'

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
