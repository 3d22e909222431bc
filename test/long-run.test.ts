import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from './support/command-line.ts'

const cli = join(import.meta.dirname, '../dist/cli.cjs')
const letter = (name: string): string => `Hi ${name},\n\nYour refund of 20 euros is in your account!!!\n\nKind regards,\nThe Support Team\n`

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line as a process of its own; `onOutput` is called with the process when it first prints. */
function process(args: readonly string[], cwd: string, onOutput?: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(globalThis.process.execPath, [cli, ...args], { cwd, env: { ...globalThis.process.env, NO_COLOR: '1' } })
    const said = { out: '', err: '' }
    child.stdout.on('data', (data) => {
      if (said.out === '') onOutput?.(child)
      said.out += data
    })
    child.stderr.on('data', (data) => {
      said.err += data
    })
    child.on('close', (code) => resolve({ code, ...said }))
  })
}

/** So many letters to so many people. */
function letters(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index).padStart(4, '0')}.txt`, letter(`Sam ${index}`)]))
}

test('threads find what one thread finds, in the same order', async () => {
  using folder = folderOf({
    ...letters(60),
    'binary.txt': Uint8Array.of(72, 0, 105),
    'welcome.nl.txt': 'Beste {{naam}},\n\nWelkom bij {{bedrijf}}.\n\nMet vriendelijke groet,\nAnna\n',
    'welcome.en.txt': 'Dear {{name}},\n\nWelcome.\n\nKind regards,\nAnna\n',
    'quiet.html': '<!-- replylint-disable-file --><p>Hi Sam,</p><p>Your refund is in your account!!!</p>',
    'replylint.config.json': JSON.stringify({ overrides: [{ files: '0*.txt', rules: { 'team-sign-off': 'error' } }] }),
  })
  for (const format of ['pretty', 'json']) {
    const alone = await process(['.', '--format', format, '--concurrency', '1'], folder.path)
    const together = await process(['.', '--format', format, '--concurrency', '3'], folder.path)
    expect(alone.code).toBe(2)
    expect(alone.err).toContain('holds NUL bytes')
    expect(together).toEqual(alone)
  }
})

describe('Ctrl-C', () => {
  const interrupt = (child: ReturnType<typeof spawn>): unknown => child.kill('SIGINT')

  test.each(['1', '2'])('ends a run with what is done (%s at a time)', async (concurrency) => {
    using folder = folderOf(letters(3000))
    const args = ['.', '--concurrency', concurrency, '--format', 'pretty', '--format', 'json:report.json', '--cache-location', 'cache.json']
    const { code, err } = await process(args, folder.path, interrupt)
    const [, done] = /stopped after (\d+) of 3000 files/.exec(err) ?? []
    expect(code).toBe(130)
    const report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))
    expect(report.files).toHaveLength(Number(done))
    expect(Number(done)).toBeLessThan(3000)
    expect(existsSync(join(folder.path, 'cache.json'))).toBe(true)
  })

  test('leaves no file half written', async () => {
    const files = letters(3000)
    using folder = folderOf(files)
    using sample = folderOf({ 'a.txt': letter('Sam') })
    execFileSync(globalThis.process.execPath, [cli, 'a.txt', '--fix-suggestions', '--exit-zero'], { cwd: sample.path, stdio: 'pipe' })
    const mended = readFileSync(join(sample.path, 'a.txt'), 'utf8')
    expect(mended).not.toBe(letter('Sam'))
    const { code } = await process(['.', '--fix-suggestions'], folder.path, interrupt)
    expect(code).toBe(130)
    const names = readdirSync(folder.path)
    expect(names.sort()).toEqual(Object.keys(files))
    const states = names.map((name, index) => {
      const text = readFileSync(join(folder.path, name), 'utf8')
      return text === files[name] ? 'before' : text === mended.replace('Sam', `Sam ${index}`) ? 'after' : text
    })
    expect([...new Set(states)].sort()).toEqual(['after', 'before'])
  })
})
