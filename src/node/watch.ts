import { statSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Editors write a file in several steps; what happens within this time is one change. */
const MILLISECONDS_OF_QUIET = 80

/** The folder of which a change may matter to an argument: a folder itself, the folder of a file, the working directory for a glob. */
function folderOf(arg: string, cwd: string): string {
  const path = resolve(cwd, arg)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return cwd
  return stats.isDirectory() ? path : dirname(path)
}

/** Runs now, and again after each change below the folders of the arguments, until the signal says so. */
export async function watched(args: readonly string[], cwd: string, run: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, MILLISECONDS_OF_QUIET)
  }
  const folders = new Set(args.map((arg) => folderOf(arg, cwd)))
  const watchers = [...folders].map(async (folder) => {
    for await (const { filename } of watch(folder, { recursive: true, signal })) {
      // Drafts of files that are written in one step, and what git does for itself.
      if (!/\.tmp$|(?:^|[\\/])\.git(?:[\\/]|$)|node_modules/.test(filename ?? '')) schedule()
    }
  })
  running = run()
  await running
  try {
    await Promise.all(watchers)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    clearTimeout(timer)
    await running
  }
}
