import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from './support/command-line.ts'

const letter = 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\nThe Support Team\n'

/** The command line as it is installed in a folder of its own, and what it prints about a letter. */
function installed(folder: string): { cache: string; report: (env?: Record<string, string>) => string } {
  const program = join(folder, 'node_modules/replylint')
  cpSync('dist', join(program, 'dist'), { recursive: true })
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }')
  const cache = join(folder, 'node_modules/.cache/replylint')
  const report = (env = {}): string =>
    execFileSync(process.execPath, [join(program, 'dist/cli.cjs'), '-', '--format', 'compact', '--exit-zero'], {
      cwd: folder,
      input: letter,
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '', ...env },
    })
  return { cache, report }
}

// Newer versions of Node keep compiled code themselves, in a place of their own.
describe.skipIf('enableCompileCache' in module)('compiled code', () => {
  test('is kept by the first run and found by the second, which says the same', () => {
    using folder = folderOf({})
    const { cache, report } = installed(folder.path)
    const first = report()
    expect(first).toContain('team-sign-off')
    const names = readdirSync(cache)
    expect(names).toEqual([`code-${process.version}-${process.arch}`])
    const written = statSync(join(cache, names[0]!)).mtimeMs
    expect(report()).toBe(first)
    expect(statSync(join(cache, names[0]!)).mtimeMs).toBe(written)
  })

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is something else', () => Buffer.from('[]')],
    [
      'was compiled by another version',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('\xde\xc0', '\xde\xc1'), 'latin1'),
    ],
  ])('that %s is compiled anew', (_, change) => {
    using folder = folderOf({})
    const { cache, report } = installed(folder.path)
    const first = report()
    const path = join(cache, readdirSync(cache)[0]!)
    const whole = readFileSync(path)
    const changed = change(whole)
    expect(changed.equals(whole)).toBe(false)
    writeFileSync(path, changed)
    expect(report()).toBe(first)
    expect(readFileSync(path).equals(changed)).toBe(false)
    expect(readdirSync(cache)).toHaveLength(1)
  })

  test('is not kept where nobody may write, or nobody wants it', () => {
    using folder = folderOf({ 'node_modules/.cache': 'a file' })
    const { report } = installed(folder.path)
    expect(report()).toContain('team-sign-off')
    using other = folderOf({})
    const declined = installed(other.path)
    expect(declined.report({ NODE_DISABLE_COMPILE_CACHE: '1' })).toContain('team-sign-off')
    expect(existsSync(declined.cache)).toBe(false)
  })
})
