import { readFileSync } from 'node:fs'
import type { Finding } from '../engine/lint.ts'
import { counted, type FileReport } from '../report/index.ts'
import { readBytes, type Source, windows1252Byte } from '../source.ts'
import type { FileLinter } from './file-linter.ts'
import { reworded } from './reworded.ts'
import type { Terminal } from './terminal.ts'
import { unifiedDiff } from './unified-diff.ts'
import { writeAtomically } from './write-atomically.ts'

/** Puts better wordings into the files of a run, or shows what it would put in. */
export class Fixer {
  readonly #linter: FileLinter
  readonly #kinds: readonly NonNullable<Finding['fix']>['kind'][]
  readonly #isDryRun: boolean
  readonly #terminal: Terminal
  #wordings = 0
  #files = 0

  constructor(linter: FileLinter, kinds: readonly NonNullable<Finding['fix']>['kind'][], isDryRun: boolean, terminal: Terminal) {
    this.#linter = linter
    this.#kinds = kinds
    this.#isDryRun = isDryRun
    this.#terminal = terminal
  }

  /** The report on the file as it is after its wordings were put in. */
  async fix(file: FileReport, path: string): Promise<FileReport> {
    const { source } = file
    if (!source) return file
    const before = readFileSync(path)
    const { text, count, report } = await reworded(source, file, this.#kinds, (changed) =>
      this.#linter.lintSource(readBytes(encoded(changed, source, before), source.path, source.declaredFormat), path, file.path),
    )
    if (count === 0) return file
    this.#wordings += count
    this.#files++
    if (this.#isDryRun) this.#terminal.stdout.write(unifiedDiff(file.path, source.text, text))
    else writeAtomically(path, encoded(text, source, before))
    return report
  }

  end(): void {
    const what = `${counted(this.#wordings, 'wording')} in ${counted(this.#files, 'file')}`
    const verb = this.#isDryRun ? 'would be put right' : 'put right'
    this.#terminal.stderr.write(
      `replylint: ${this.#wordings === 0 ? 'nothing can be put right without a second look' : `${what} ${verb}`}.\n`,
    )
  }
}

/** The bytes of a text in the encoding of its source, with the byte order mark that the file had. */
function encoded(text: string, { encoding }: Source, before: Uint8Array): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  // Only a mail may be in it: each byte is a character here, whatever charset the mail names, and its wordings are plain letters.
  if (encoding === 'windows-1252') return Uint8Array.from(text, windows1252Byte)
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
  return Buffer.from(hasMark ? `\ufeff${text}` : text)
}
