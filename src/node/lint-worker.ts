import { parentPort, workerData } from 'node:worker_threads'
import { Configs } from './config.ts'
import { FileLinter } from './file-linter.ts'
import type { Answer, Task, ThreadOptions } from './lint-pool.ts'

/** A thread of the pool: lints the files that it is sent, one after the other. */
const { files, config, ...options } = workerData as ThreadOptions
const linter = new FileLinter({ ...options, configs: new Configs(options.cwd, config) })
linter.expect(files)

let before: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (task: Task) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(task)))
})

async function answerTo({ path, name, bytes }: Task): Promise<Answer> {
  try {
    const { findings, unknownLanguages, error } = await linter.lintBytes(() => bytes, path, name)
    return {
      kept: { findings, ...(unknownLanguages === undefined ? {} : { unknownLanguages }), ...(error === undefined ? {} : { error }) },
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
