import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Kept } from './cache.ts'
import type { FileLinterOptions } from './file-linter.ts'

/** What a thread needs to lint as the main one would. */
export interface ThreadOptions
  extends Pick<FileLinterOptions, 'cwd' | 'preset' | 'locale' | 'format' | 'declared' | 'reportUnusedDisable'> {
  /** The path of a configuration, or `false` for none. */
  readonly config?: string | false
  /** All files of the run. */
  readonly files: readonly string[]
}

/** A file for a thread. */
export interface Task {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a thread answers: what it found, or what went wrong in the linter itself. */
export type Answer = { readonly kept: Kept } | { readonly fault: string }

/** Smaller runs are over before the threads have learnt the languages. In bytes; a message has some three hundred. */
const LEAST_SIZE = 400_000

/** More threads than this wait for the one that reports. */
const MOST_THREADS = 8

/** How many threads pay for some files; 0 where one thread does it all. */
export function threadsFor(files: readonly string[]): number {
  const threads = Math.min(availableParallelism(), MOST_THREADS)
  if (threads < 2) return 0
  let size = 0
  for (const file of files) {
    size += statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size >= LEAST_SIZE) return threads
  }
  return 0
}

interface Waiting {
  readonly resolve: (kept: Kept) => void
  readonly reject: (error: Error) => void
}

/** Some threads that lint files; each answers in the order in which it was asked. */
export class LintPool {
  readonly #threads: readonly { readonly worker: Worker; readonly waiting: Waiting[] }[]

  /** How many files may be on their way, so that no thread waits for the next. */
  readonly window: number

  constructor(count: number, options: ThreadOptions) {
    this.window = count * 16
    this.#threads = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./lint-worker.cjs', import.meta.url), { workerData: options })
      const waiting: Waiting[] = []
      worker.on('message', (answer: Answer) => {
        const { resolve, reject } = waiting.shift()!
        if ('kept' in answer) resolve(answer.kept)
        else reject(new Error(answer.fault))
      })
      worker.on('error', (error) => {
        for (const { reject } of waiting.splice(0)) reject(error)
      })
      return { worker, waiting }
    })
  }

  /** What is found in a file. */
  lint(task: Task): Promise<Kept> {
    const { worker, waiting } = this.#threads.reduce((least, thread) => (thread.waiting.length < least.waiting.length ? thread : least))
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      worker.postMessage(task)
    })
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }
}
