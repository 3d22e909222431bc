import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Channel, Kind } from '../message/message.ts'
import { type FileReport, type ReportName, reporterOf, Tally } from '../report/index.ts'
import { displayPath, findFiles } from './files.ts'
import { lintFile } from './lint-file.ts'
import { Linters } from './linters.ts'
import { profileOf } from './packs.ts'
import { sourceOf } from './source-of.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What the user asked for on the command line. */
export interface LintCommandOptions {
  readonly format: ReportName
  readonly stdinFilename?: string
  readonly language?: string
  readonly channel?: Channel
  readonly kind?: Kind
  readonly preset?: string
  readonly locale?: string
  readonly exitZero?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

/** What standard input is called in a report when it has no name. */
const STDIN = '<stdin>'

/** Lints files and reports. The exit code: 0 clean, 1 findings at error level, 2 something could not be read or was asked wrongly. */
export async function lintCommand(args: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  const { stdout, stderr, cwd, env } = terminal
  if (args.length === 0)
    throw new UsageError('Name the files or folders to lint, such as “replylint templates”, or “-” for standard input.')
  if (options.language !== undefined) profileOf(options.language)
  const linters = await Linters.of({
    ...(options.preset === undefined ? {} : { preset: options.preset }),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  })
  const reporter = await reporterOf(options.format, { colors: colorsFor(stdout, env, options.color), columns: stdout.columns ?? Infinity })
  const context = {
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
    ...(options.kind === undefined ? {} : { kind: options.kind }),
  }

  const lintBytes = async (bytes: () => Uint8Array, path: string): Promise<FileReport> => {
    try {
      const content = sourceOf(bytes(), path)
      if ('error' in content) return { path, findings: [], error: `“${path}” ${content.error}.` }
      const file = await lintFile(content.source, path, context, linters)
      return options.quiet ? { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') } : file
    } catch (error) {
      return { path, findings: [], error: `“${path}” ${faultOf(error)}.` }
    }
  }

  const tally = new Tally()
  const report = async (file: FileReport): Promise<void> => {
    tally.add(file)
    if (file.error !== undefined) stderr.write(`replylint: ${file.error}\n`)
    await write(stdout, reporter.file(file))
  }
  const { files, errors } = await findFiles(
    args.filter((arg) => arg !== '-'),
    cwd,
  )
  for (const error of errors) stderr.write(`replylint: ${error}\n`)
  if (args.includes('-')) {
    const bytes = await bytesOf(terminal.stdin)
    await report(await lintBytes(() => bytes, options.stdinFilename ?? STDIN))
  }
  for (const file of files) await report(await lintBytes(() => readFileSync(file), displayPath(file, cwd)))
  const { summary } = tally
  await write(stdout, reporter.end(summary))
  if (errors.length > 0 || summary.unreadable > 0) return 2
  return summary.errors > 0 && !options.exitZero ? 1 : 0
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The end of a sentence that begins with the name of the file. A fault of the linter itself stops at the file that brought it to light. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error)) return `cannot be linted, which is a fault of replylint: ${error}`
  const { message } = error
  const code = 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied'
  if (code === 'ENOENT') return 'cannot be read: it is gone'
  return `cannot be read: ${message}`
}
