import { parentPort, workerData } from 'node:worker_threads'
import { keepCompiledCode } from './compiled-code.ts'
import type { FileLinter } from './file-linter.ts'
import type { Answer, Task, ThreadOptions } from './lint-pool.ts'

keepCompiledCode({ isThread: true })

const linter = linterOf(workerData as ThreadOptions)
let before: Promise<unknown> = linter

// A thread of the pool: lints the files that it is sent, one after the other.
parentPort?.on('message', (task: Task) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(task)))
})

/** Its code is required only now, so that it is found compiled. */
async function linterOf({ files, config, ...options }: ThreadOptions): Promise<FileLinter> {
  const [{ Configs }, { FileLinter }] = await Promise.all([import('./config.ts'), import('./file-linter.ts')])
  const linter = new FileLinter({ ...options, configs: new Configs(options.cwd, config) })
  linter.expect(files)
  return linter
}

async function answerTo({ path, name, bytes }: Task): Promise<Answer> {
  try {
    const { findings, unknownLanguages, error } = await (await linter).lintBytes(() => bytes, path, name)
    return {
      kept: { findings, ...(unknownLanguages === undefined ? {} : { unknownLanguages }), ...(error === undefined ? {} : { error }) },
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
