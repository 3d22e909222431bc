#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import v8 from 'node:v8'

// From Node 22.1 on, the second run finds its code compiled.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

// A message visits much code and stays nowhere long. The V8 of Node 20 takes what was visited often for hot, and its optimising compiler
// spends a third of a run on code that is soon thrown away; with more patience 3,000 messages cost a third less. Later ones have a middle tier.
if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=1000000')

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
