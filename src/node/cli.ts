#!/usr/bin/env node
import process from 'node:process'
import v8 from 'node:v8'
import { keepCompiledCode } from './compiled-code.ts'

// A message visits much code and stays nowhere long. The V8 of Node 20 takes what was visited often for hot, and its optimising compiler
// spends a third of a run on code that is soon thrown away; with more patience 3,000 messages cost a third less. Later ones have a middle tier.
if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=1000000')

// After the flags, on which compiled code depends.
keepCompiledCode()

// A reader that has seen enough (`replylint … | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

let stop: AbortController | undefined

/** For a command that can end with what is done: the first Ctrl-C asks it to, the second ends the process, as the first does without. */
function stopSignal(): AbortSignal {
  if (!stop) {
    const controller = new AbortController()
    process.once('SIGINT', () => controller.abort())
    stop = controller
  }
  return stop.signal
}

/** Required only now, so that its code is found compiled. */
async function run(): Promise<void> {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2), {
    // Made when it is asked for: most commands read files.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    get signal() {
      return stopSignal()
    },
  })
}

void run()
