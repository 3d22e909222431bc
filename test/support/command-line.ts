import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { main } from '../../src/node/main.ts'

export interface RunResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array>
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  readonly signal?: AbortSignal
  /** Called with all that has been printed, after each piece. */
  readonly onOutput?: (out: string) => void
}

/** Runs the command line within this process. */
export async function run(
  args: readonly string[],
  { cwd = '.', stdin = '', env = {}, isTTY, columns, signal, onOutput }: RunOptions = {},
): Promise<RunResult> {
  const said = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      said[name] += text
      if (name === 'out') onOutput?.(said.out)
      return true
    },
    once: () => {},
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
  })
  const chunks = typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin instanceof Uint8Array ? [stdin] : stdin
  const code = await main(args, {
    stdin: Readable.from(chunks),
    stdout: output('out'),
    stderr: output('err'),
    env,
    cwd,
    ...(signal ? { signal } : {}),
  })
  return { code, ...said }
}

/** A folder with some files, which is gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'replylint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
