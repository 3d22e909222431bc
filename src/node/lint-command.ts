import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import manifest from '../../package.json' with { type: 'json' }
import { suggestion } from '../engine/settings.ts'
import type { Channel, Kind } from '../message/message.ts'
import { counted, type FileReport, Tally } from '../report/index.ts'
import type { Cache } from './cache.ts'
import { Configs, suppressionsPath } from './config.ts'
import { FileLinter, type FileLinterOptions } from './file-linter.ts'
import { findFiles } from './files.ts'
import type { Fixer } from './fixer.ts'
import type { LintPool, ThreadOptions } from './lint-pool.ts'
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
  /** How many threads lint. */
  readonly concurrency?: number
  readonly color: boolean
}

/** Where tools keep what can be made again. */
const CACHE_PATH = 'node_modules/.cache/replylint/findings.json'

/** What standard input is called in a report when it has no name. */
const STDIN = '<stdin>'

/** The exit code after Ctrl-C, as shells have it. */
const STOPPED = 130

/** Fewer files are not even looked at for their size. */
const FEWEST_FOR_THREADS = 200

/** For so long Ctrl-C may go unheard. */
const MILLISECONDS_OF_WORK = 50

/**
 * Lints files and reports. The exit code: 0 clean, 1 findings at error level or too many warnings, 2 something could not be read or was
 * asked wrongly, 130 stopped by Ctrl-C; then what was done by then is reported.
 */
export async function lintCommand(args: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  const { stderr, cwd } = terminal
  if (args.length === 0)
    throw new UsageError('Name the files or folders to lint, such as “replylint templates”, or “-” for standard input.')
  if (options.language !== undefined) profileOf(options.language)
  const configs = new Configs(cwd, options.config)
  const cache = await cacheOf(options, cwd)
  const judging = judgingOf(options, cwd)
  const linter = new FileLinter({ ...judging, configs, ...(cache ? { cache } : {}) })
  await linter.check()
  const found = await findFiles(
    args.filter((arg) => arg !== '-'),
    cwd,
    { patterns: options.ignorePattern ?? [], configs },
  )
  for (const error of found.errors) stderr.write(`replylint: ${error}\n`)
  const files = options.since === undefined ? found.files : await changedFiles(found.files, options.since, cwd)

  linter.expect(found.files)
  if (options.since !== undefined && files.length === 0)
    stderr.write(`replylint: none of these files has changed since ${options.since}.\n`)
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
  let done = 0
  // What is put right in one file may be read with the next, so that goes one by one.
  const pool = fixer ? undefined : await poolFor(files, options, { ...judging, files: found.files })
  linter.lintIn(pool)
  try {
    const lint = (path: string): Promise<FileReport> => linter.lintBytes(() => readFileSync(path), path)
    for await (let file of inOrder(files, lint, pool?.window ?? 1)) {
      if (terminal.signal?.aborted) break
      const path = files[done]!
      if (fixer) file = await fixer.fix(file, path)
      if (suppressor) file = suppressor.suppress(file, path)
      await report(file)
      progress.advance()
      maximum ??= (await linter.configOf(path)).maxWarnings
      done++
    }
  } finally {
    await pool?.close()
  }
  progress.clear()
  const isStopped = done < files.length
  const { summary } = tally
  await outputs.end(summary)
  cache?.save(isStopped)
  fixer?.end()
  suppressor?.end()
  if (isStopped) {
    stderr.write(`replylint: stopped after ${done} of ${counted(files.length, 'file')}.\n`)
    return STOPPED
  }
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

/** What becomes of each file, in order; of so many at a time the work is begun ahead. */
async function* inOrder<Result>(files: readonly string[], work: (file: string) => Promise<Result>, window: number): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  let rest = Date.now()
  for (let next = 0; next < files.length || begun.length > 0; ) {
    for (; begun.length < window && next < files.length; next++) {
      const result = work(files[next]!)
      // A fault is for the turn of its file, not for the moment at which it happens.
      result.catch(() => {})
      begun.push(result)
    }
    yield await begun.shift()!
    if (Date.now() - rest > MILLISECONDS_OF_WORK) {
      await new Promise((resolve) => setImmediate(resolve))
      rest = Date.now()
    }
  }
}

/** Threads where they pay for what they cost to start, or as many as the user asks for; none where one does it all. */
async function poolFor(
  files: readonly string[],
  { concurrency, config }: LintCommandOptions,
  judging: Omit<ThreadOptions, 'config'>,
): Promise<LintPool | undefined> {
  if (files.length < FEWEST_FOR_THREADS && concurrency === undefined) return undefined
  const { LintPool, threadsFor } = await import('./lint-pool.ts')
  const threads = Math.min(concurrency ?? threadsFor(files), files.length)
  return threads < 2 ? undefined : new LintPool(threads, { ...judging, ...(config === undefined ? {} : { config }) })
}

/** How files are judged, as the command line has it. */
function judgingOf(
  { language, channel, kind, preset, locale, as: format, reportUnusedDisable = false }: LintCommandOptions,
  cwd: string,
): Omit<FileLinterOptions, 'configs' | 'cache'> {
  return {
    cwd,
    declared: {
      ...(language === undefined ? {} : { language }),
      ...(channel === undefined ? {} : { channel }),
      ...(kind === undefined ? {} : { kind }),
    },
    ...(preset === undefined ? {} : { preset }),
    ...(locale === undefined ? {} : { locale }),
    ...(format === undefined ? {} : { format }),
    reportUnusedDisable,
  }
}

async function cacheOf({ cache, cacheLocation }: LintCommandOptions, cwd: string): Promise<Cache | undefined> {
  if (!cache && cacheLocation === undefined) return undefined
  const { Cache } = await import('./cache.ts')
  return new Cache(resolve(cwd, cacheLocation ?? CACHE_PATH), codeOfLinter())
}

/** What stands for the code of the linter: the build names its files by their content, all but the packs, which stand beside. */
function codeOfLinter(): string {
  const packs = new URL('./packs/', import.meta.url)
  const names = existsSync(packs) ? readdirSync(packs).sort() : []
  const stamps = names.map((name) => {
    const { size, mtimeMs } = statSync(new URL(name, packs))
    return `${name} ${size} ${mtimeMs}`
  })
  return [manifest.version, basename(import.meta.url), ...stamps].join('\n')
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
  const path = options.suppressions === undefined ? suppressionsPath(config, terminal.cwd) : resolve(terminal.cwd, options.suppressions)
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
