import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import manifest from '../../package.json' with { type: 'json' }
import { suggestion } from '../engine/settings.ts'
import type { Channel, Kind } from '../message/message.ts'
import { counted, type FileReport, Tally } from '../report/index.ts'
import type { Cache } from './cache.ts'
import { Configs } from './config.ts'
import { FileLinter } from './file-linter.ts'
import { findFiles } from './files.ts'
import type { Fixer } from './fixer.ts'
import { allRules } from './linters.ts'
import type { OutputRequest } from './output-request.ts'
import { Outputs } from './outputs.ts'
import { profileOf } from './packs.ts'
import { Progress } from './progress.ts'
import type { Suppressor } from './suppressor.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What the user asked for on the command line. */
export interface LintCommandOptions {
  readonly format?: readonly OutputRequest[]
  readonly stdinFilename?: string
  readonly as?: string
  /** The path of a configuration, or `false` for none. */
  readonly config?: string | false
  readonly ignorePattern?: readonly string[]
  readonly since?: string
  readonly language?: string
  readonly channel?: Channel
  readonly kind?: Kind
  readonly preset?: string
  readonly locale?: string
  readonly fix?: boolean
  readonly fixSuggestions?: boolean
  readonly fixDryRun?: boolean
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressions?: string
  readonly reportUnusedDisable?: boolean
  readonly maxWarnings?: number
  readonly minScore?: number
  readonly exitZero?: boolean
  readonly quiet?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly color: boolean
}

/** The file beside the configuration in which suppressed findings are kept. */
const SUPPRESSIONS_NAME = 'replylint-suppressions.json'

/** Where tools keep what can be made again. */
const CACHE_PATH = 'node_modules/.cache/replylint/findings.json'

/** What standard input is called in a report when it has no name. */
const STDIN = '<stdin>'

/**
 * Lints files and reports. The exit code: 0 clean, 1 findings at error level or too many warnings, 2 something could not be read or was
 * asked wrongly.
 */
export async function lintCommand(args: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  const { stderr, cwd } = terminal
  if (args.length === 0)
    throw new UsageError('Name the files or folders to lint, such as “replylint templates”, or “-” for standard input.')
  if (options.language !== undefined) profileOf(options.language)
  const configs = new Configs(cwd, options.config)
  const cache = await cacheOf(options, cwd)
  const linter = new FileLinter({
    cwd,
    ...(cache ? { cache } : {}),
    configs,
    declared: {
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.channel === undefined ? {} : { channel: options.channel }),
      ...(options.kind === undefined ? {} : { kind: options.kind }),
    },
    ...(options.preset === undefined ? {} : { preset: options.preset }),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.as === undefined ? {} : { format: options.as }),
    reportUnusedDisable: options.reportUnusedDisable ?? false,
  })
  await linter.check()
  const found = await findFiles(
    args.filter((arg) => arg !== '-'),
    cwd,
    { patterns: options.ignorePattern ?? [], configs },
  )
  for (const error of found.errors) stderr.write(`replylint: ${error}\n`)
  const files = options.since === undefined ? found.files : await changedFiles(found.files, options.since, cwd)
  linter.expect(found.files)

  const isDryRun = options.fixDryRun ?? false
  const outputs = await Outputs.of(options.format ?? (isDryRun ? [] : [{ name: 'pretty' }]), options.color, terminal)
  const fixer = await fixerOf(options, linter, terminal)
  const suppressor = await suppressorOf(options, configs, terminal)
  const tally = new Tally()
  const progress = new Progress(files.length, terminal)
  const report = async (file: FileReport): Promise<void> => {
    const shown = options.quiet ? { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') } : file
    tally.add(shown)
    progress.clear()
    if (file.error !== undefined) stderr.write(`replylint: ${file.error}\n`)
    await outputs.file(shown)
  }
  if (args.includes('-')) {
    const bytes = await bytesOf(terminal.stdin)
    const name = options.stdinFilename ?? STDIN
    await report(await linter.lintBytes(() => bytes, resolve(cwd, name), name))
  }
  let maximum = options.maxWarnings
  for (const path of files) {
    let file = await linter.lintBytes(() => readFileSync(path), path)
    if (fixer) file = await fixer.fix(file, path)
    if (suppressor) file = suppressor.suppress(file, path)
    await report(file)
    progress.advance()
    maximum ??= (await linter.configOf(path)).maxWarnings
  }
  progress.clear()
  const { summary } = tally
  await outputs.end(summary)
  cache?.save()
  fixer?.end()
  suppressor?.end()
  if (found.errors.length > 0 || summary.unreadable > 0) return 2
  if (options.exitZero) return 0
  if (maximum !== undefined && summary.warnings > maximum) {
    stderr.write(
      `replylint: ${counted(summary.warnings, 'warning')}, and ${maximum === 0 ? 'none is' : `no more than ${maximum} are`} allowed.\n`,
    )
    return 1
  }
  if (options.minScore !== undefined && summary.score < options.minScore) {
    stderr.write(`replylint: the score is ${summary.score}, and at least ${options.minScore} is asked for.\n`)
    return 1
  }
  return summary.errors > 0 ? 1 : 0
}

async function cacheOf({ cache, cacheLocation }: LintCommandOptions, cwd: string): Promise<Cache | undefined> {
  if (!cache && cacheLocation === undefined) return undefined
  const { Cache } = await import('./cache.ts')
  return new Cache(resolve(cwd, cacheLocation ?? CACHE_PATH), `${manifest.version} ${basename(import.meta.url)}`)
}

/** Most runs change nothing, and need no code for it. */
async function fixerOf(options: LintCommandOptions, linter: FileLinter, terminal: Terminal): Promise<Fixer | undefined> {
  const { fix, fixSuggestions, fixDryRun = false } = options
  if (!fix && !fixSuggestions && !fixDryRun) return undefined
  const { Fixer } = await import('./fixer.ts')
  return new Fixer(linter, fixSuggestions ? ['safe', 'suggestion'] : ['safe'], fixDryRun, terminal)
}

async function suppressorOf(options: LintCommandOptions, configs: Configs, terminal: Terminal): Promise<Suppressor | undefined> {
  const { suppressAll = false, suppressRule = [], pruneSuppressions = false } = options
  const config = await configs.of(terminal.cwd)
  const folder = config.path === undefined ? terminal.cwd : dirname(config.path)
  const path = options.suppressions === undefined ? join(folder, SUPPRESSIONS_NAME) : resolve(terminal.cwd, options.suppressions)
  const isAsked = suppressAll || suppressRule.length > 0 || pruneSuppressions
  if (!isAsked && !existsSync(path)) {
    if (options.suppressions !== undefined) throw new UsageError(`There is no suppression file “${options.suppressions}”.`)
    return undefined
  }
  const known = suppressRule.length === 0 ? [] : [...(await allRules()), ...config.plugins].map(({ id }) => id)
  const unknown = suppressRule.find((rule) => !known.includes(rule))
  if (unknown !== undefined) throw new UsageError(`There is no rule “${unknown}” to suppress${suggestion(unknown, known)}.`)
  const { Suppressor } = await import('./suppressor.ts')
  return new Suppressor(path, { all: suppressAll, rules: suppressRule, prune: pruneSuppressions }, terminal)
}

/** Those of the files that differ from a revision, or that git does not know yet. */
async function changedFiles(files: readonly string[], revision: string, cwd: string): Promise<string[]> {
  const { changedSince } = await import('./changed-since.ts')
  const changed = changedSince(revision, cwd)
  return files.filter((file) => changed.has(file))
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
