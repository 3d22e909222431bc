import type { Finding } from '../engine/lint.ts'
import { fixed } from '../fix.ts'
import { formatOfSource } from '../formats/detect.ts'
import type { FileReport } from '../report/index.ts'
import type { Source } from '../source.ts'
import { writerFor } from './written.ts'

/** One wording may make room for the next; after this many rounds a file is left as it is. */
const MOST_ROUNDS = 10

/** A file after better wordings were put in. */
export interface Reworded {
  readonly text: string
  /** How many wordings were put in. */
  readonly count: number
  /** What is found in the text as it is now. */
  readonly report: FileReport
}

/** Puts the wordings of these kinds into a file until none is left; `lint` reads a text in its place. */
export async function reworded(
  source: Source,
  file: FileReport,
  kinds: readonly NonNullable<Finding['fix']>['kind'][],
  lint: (text: string) => Promise<FileReport>,
): Promise<Reworded> {
  const write = wordingWriter(source)
  let { text } = source
  let report = file
  let count = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = fixed(text, report.findings, kinds, write)
    if (result.applied.length === 0) break
    text = result.text
    count += result.applied.length
    report = await lint(text)
  }
  return { text, count, report }
}

/** How a wording is written in a file, with the line ends that the file has; `undefined` where it cannot be. */
export function wordingWriter(source: Source): (wording: string) => string | undefined {
  const write = writerFor(formatOfSource(source))
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n'
  return (wording) => write(wording)?.replaceAll('\n', lineEnd)
}
