import type { Readable } from 'node:stream'
import { commitmentsOf } from '../linter.ts'
import { readSource } from '../source.ts'
import { Linters, type LintersOptions } from './linters.ts'
import { proseOf } from './prose-of.ts'
import { textOf } from './source-of.ts'
import { readStreamRecord } from './stream-record.ts'
import { type Terminal, write } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/**
 * Answers each line of standard input, a message or a thread as a JSON record, with one line, in order and in constant memory. A line that is
 * no such record is answered with what is wrong with it, and the run goes on.
 */
export async function streamCommand(options: LintersOptions, { stdin, stdout }: Terminal): Promise<number> {
  const linters = await Linters.of(options)
  let number = 0
  for await (const line of linesOf(stdin)) {
    number++
    await write(stdout, `${JSON.stringify(await answerTo(line, number, linters))}\n`)
  }
  return 0
}

async function answerTo(line: Uint8Array, number: number, linters: Linters): Promise<object> {
  const content = textOf(line)
  if (content === undefined) return { line: number, error: 'The line is not written in UTF-8.' }
  const record = readStreamRecord(content)
  if ('error' in record) return { line: number, error: record.error }
  const { id } = record
  try {
    if ('thread' in record) {
      const { findings, messages, commitments, verdict } = await linters.lintThread(record.thread)
      const own = messages.map(({ message, findings, verdict, ...place }) => ({
        ...place,
        language: message.language.tag,
        kind: message.kind.kind,
        verdict,
        findings,
      }))
      return { id, verdict, findings, commitments, messages: own }
    }
    const { text, context } = record
    const prose = await proseOf(readSource(text), context.format ?? 'text')
    const { findings, message, verdict } = await linters.lint(prose, context)
    return { id, language: message.language.tag, kind: message.kind.kind, verdict, findings, commitments: commitmentsOf(message) }
  } catch (error) {
    // A fault of the linter itself must not keep the other records from their answers.
    return { line: number, error: error instanceof UsageError ? error.message : `The linter failed on this record: ${error}` }
  }
}

const LINE_FEED = 10

/** The lines of a stream of bytes, without their ends. Only a line feed ends one: JSON may hold U+2028, and a character may lie across two chunks. */
async function* linesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  let pending: Buffer[] = []
  for await (const piece of stream) {
    const chunk: Buffer = typeof piece === 'string' ? Buffer.from(piece) : piece
    let start = 0
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      pending.push(chunk.subarray(start, feed))
      yield pending.length === 1 ? pending[0]! : Buffer.concat(pending)
      pending = []
      start = feed + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
