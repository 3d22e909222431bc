import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { optionNames, programOf } from '../src/node/program.ts'
import { folderOf, run } from './support/command-line.ts'

const action = parse(readFileSync('.github/actions/replylint/action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[]
  }
}

test('the action runs what the command line has', async () => {
  const step = action.runs.steps.find(({ run }) => run !== undefined)!
  const options = Array.from(step.run!.matchAll(/--([a-z-]+)/g), ([option]) => option).filter((option) => option !== '--yes')
  for (const option of options) expect(optionsOfLint()).toContain(option)
  for (const value of Object.values(step.env!)) expect(Object.keys(action.inputs)).toContain(/inputs\.(\w+)/.exec(value)![1])
  using folder = folderOf({ 'templates/a.txt': 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\nThe Support Team\n' })
  const { out } = await run(['templates', '--preset', 'recommended', '--format', 'github'], { cwd: folder.path })
  expect(out).toMatch(/^::warning .*templates\/a\.txt/m)
})

test('the hook of pre-commit runs the binary of the package', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { readonly entry: string; readonly language: string }[]
  expect(Object.keys(manifest.bin)).toContain(hook!.entry)
  expect(hook!.language).toBe('node')
})

function optionsOfLint(): readonly string[] {
  const silent = { write: () => true, once: () => {} }
  return optionNames(programOf({ stdin: process.stdin, stdout: silent, stderr: silent, env: {}, cwd: '.' }, () => {}))
}
