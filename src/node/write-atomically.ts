import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file in one step, so that nobody ever sees half of it, not even after Ctrl-C. Rights are kept, and a link stays a link. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const target = realPathOf(path)
  const draft = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  try {
    writeFileSync(draft, content)
    const mode = modeOf(target)
    if (mode !== undefined) chmodSync(draft, mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(path).mode
  } catch {
    return undefined
  }
}
