import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import vm from 'node:vm'

/** How Node compiles a file that is required: it has no types, and is what tools have long hooked into. */
interface Compiler {
  _compile(this: NodeModule, code: string, path: string): unknown
}

/**
 * Lets Node find its code compiled from the second run on: to read and compile it is a third of a run over one message.
 *
 * Newer versions do so themselves. For Node 20 the compiled code of the files beside this one is kept in the `node_modules/.cache` that
 * holds the program, and nowhere else: who may write there may change the program anyway. What cannot be kept or read back is compiled
 * as ever. `NODE_DISABLE_COMPILE_CACHE=1` switches either off.
 *
 * A thread reads what is there, and leaves it to the program to keep more.
 */
export function keepCompiledCode({ isThread = false } = {}): void {
  if ('enableCompileCache' in Module && typeof Module.enableCompileCache === 'function') Module.enableCompileCache()
  else if (!process.env.NODE_DISABLE_COMPILE_CACHE) keepFor(dirname(fileURLToPath(import.meta.url)), isThread)
}

function keepFor(folder: string, isThread: boolean): void {
  const modules = nearestModules(folder)
  if (!modules) return
  const path = join(modules, '.cache', 'replylint', `code-${process.version}-${process.arch}`)
  const kept = keptIn(path)
  const fresh = new Map<string, vm.Script>()
  const compiler = Module.prototype as unknown as Compiler
  const { _compile } = compiler
  compiler._compile = function (code, file) {
    const name = dirname(file) === folder ? basename(file) : undefined
    const cachedData = name && kept.get(name)
    // V8 does not give back from where code may import; what is required within the program needs nothing of it.
    if (!name || (!cachedData && code.includes('import('))) return _compile.call(this, code, file)
    const script = new vm.Script(Module.wrap(code), { filename: file, ...(cachedData && { cachedData }) })
    if (!cachedData || script.cachedDataRejected) fresh.set(name, script)
    return script.runInThisContext().call(this.exports, this.exports, createRequire(file), this, file, folder)
  }
  if (isThread) return
  // At the end, as only then it is known which of the functions a run needs.
  process.once('exit', () => {
    if (fresh.size === 0) return
    for (const [name, script] of fresh) kept.set(name, script.createCachedData())
    try {
      mkdirSync(dirname(path), { recursive: true })
      const draft = `${path}.${process.pid}.tmp`
      writeFileSync(draft, v8.serialize(new Map([...kept].filter(([name]) => existsSync(join(folder, name))))))
      renameSync(draft, path)
    } catch {
      // Nobody asked for it, and the next run does as well without.
    }
  })
}

/** The `node_modules` in which a folder is installed, or that of the checkout around it. */
function nearestModules(folder: string): string | undefined {
  const inside = folder.lastIndexOf(`${sep}node_modules${sep}`)
  if (inside >= 0) return join(folder.slice(0, inside), 'node_modules')
  const around = join(dirname(folder), 'node_modules')
  return existsSync(around) ? around : undefined
}

/** Compiled code by the names of its files, which the build derives from what is in them. V8 refuses what another version or another setting compiled. */
function keptIn(path: string): Map<string, Uint8Array<ArrayBuffer>> {
  try {
    const kept: unknown = v8.deserialize(readFileSync(path))
    return kept instanceof Map ? kept : new Map()
  } catch {
    return new Map()
  }
}
