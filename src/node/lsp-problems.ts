import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { SOURCE } from './lsp-diagnostics.ts'
import { UsageError } from './usage-error.ts'

/** What a client is told of what cannot be followed. */
export interface ProblemReader {
  /** A sentence for the writer. */
  show(message: string): void
  /** What is wrong with a file of settings; nothing, once it is mended. */
  publish(uri: string, diagnostics: Diagnostic[]): void
}

interface Problem {
  readonly message: string
  /** The file that is at fault, where there is one. */
  readonly uri?: string
}

/** What keeps documents from being read: each is said once, as a sentence and in the file that is at fault, until it is mended. */
export class Problems {
  readonly #reader: ProblemReader
  /** By the document that cannot be read for it. */
  readonly #problems = new Map<string, Problem>()

  constructor(reader: ProblemReader) {
    this.#reader = reader
  }

  /** A document cannot be read. */
  report(document: string, error: Error): void {
    const place = error instanceof UsageError ? error.place : undefined
    const problem: Problem = { message: error.message, ...(place ? { uri: pathToFileURL(place.path).href } : {}) }
    const isKnown = [...this.#problems.values()].some(({ message }) => message === problem.message)
    const before = this.#problems.get(document)
    this.#problems.set(document, problem)
    if (before?.uri !== undefined) this.#clear(before.uri)
    if (isKnown) return
    this.#reader.show(problem.message)
    if (place && problem.uri !== undefined) this.#reader.publish(problem.uri, [diagnosticAt(place.path, place.line ?? 1, place.sentence)])
  }

  /** A document can be read, or is closed. */
  resolve(document: string): void {
    const problem = this.#problems.get(document)
    this.#problems.delete(document)
    if (problem?.uri !== undefined) this.#clear(problem.uri)
  }

  #clear(uri: string): void {
    if (![...this.#problems.values()].some((problem) => problem.uri === uri)) this.#reader.publish(uri, [])
  }
}

/** A whole line of a file is at fault. */
function diagnosticAt(path: string, line: number, message: string): Diagnostic {
  const range = { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: lengthOfLine(path, line) } }
  return { range, severity: DiagnosticSeverity.Error, code: 'configuration', source: SOURCE, message }
}

/** In UTF-16 code units, without the line end; lines count from 1. */
function lengthOfLine(path: string, line: number): number {
  try {
    return readFileSync(path, 'utf8').split(/\r\n|\r|\n/)[line - 1]?.length ?? 0
  } catch {
    return 0
  }
}
