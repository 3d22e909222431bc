import { describe, expect, test } from 'vitest'
import { folderOf, run } from './support/command-line.ts'

const message = 'Hi Sam,\n\nI will touch base with you at 3 pm.\n\nKind regards,\nMaya\n'

const declaration = `- id: house-touch-base
  summary: Say what will happen.
  language: en
  phrases:
    touch base (with you)?: [call you]
  message: “{words}” says nothing about how; say that you will call or write.
  bad:
    - |
      Hi Sam,

      I will ⟦touch base⟧ at 3 pm.

      Maya
  good:
    - |
      Hi Sam,

      I will call you at 3 pm.

      Maya
`

async function linted(files: Readonly<Record<string, string>>): Promise<{ rules: string[]; error: string; code: number }> {
  using folder = folderOf({ 'reply.txt': message, ...files })
  const { out, err, code } = await run(['reply.txt', '--format', 'json'], { cwd: folder.path })
  const findings =
    out === ''
      ? []
      : (JSON.parse(out) as { files: { findings: { rule: string; actual: string; expected: string[] }[] }[] }).files[0]!.findings
  return {
    rules: findings
      .filter(({ rule }) => rule.startsWith('house-'))
      .map(({ rule, actual, expected }) => `${rule}: ${actual} → ${expected.join()}`),
    error: err,
    code,
  }
}

describe('a rule from outside', () => {
  test('may be declared in YAML', async () => {
    const { rules } = await linted({ 'replylint.config.yaml': 'plugins: [./house.yaml]\n', 'house.yaml': declaration })
    expect(rules).toEqual(['house-touch-base: touch base with you → call you'])
  })

  test('may be declared in JSON', async () => {
    const json = JSON.stringify({
      id: 'house-touch-base',
      summary: 'Say it.',
      language: 'en',
      phrases: ['touch base'],
      message: 'Say it.',
      bad: ['I will ⟦touch base⟧.'],
      good: ['I will call.'],
    })
    const { rules } = await linted({ 'replylint.config.json': '{"plugins": ["./house.json"]}', 'house.json': json })
    expect(rules).toEqual(['house-touch-base: touch base → '])
  })

  test('may be exported by a module', async () => {
    const module =
      "export default { id: 'house-three', summary: 'x', severity: 'info', needs: [], also: [], options: {}, messages: { three: 'Three.' }, *check({ message }) { const start = message.text.indexOf('3 pm'); yield { at: { start, end: start + 4 }, message: 'three' } } }"
    const { rules } = await linted({ 'replylint.config.yaml': 'plugins: [./house.mjs]\n', 'house.mjs': module })
    expect(rules).toEqual(['house-three: 3 pm → '])
  })
})

describe('a declaration is refused, with its place and the reason', () => {
  test.each<[what: string, change: readonly [from: string, to: string], reason: RegExp]>([
    [
      'when its bad example is not marked so',
      ['⟦touch base⟧', 'touch ⟦base⟧'],
      /house\.yaml:1: The rule “house-touch-base” does not mark its own bad example as it is written\. Expected:/,
    ],
    ['when its good example is marked', ['call you at 3 pm', 'touch base at 3 pm'], /is not silent on its own good example/],
    [
      'when a phrase cannot be read',
      ['(with you)?', '(with you'],
      /house\.yaml:\d+: The phrase “.*” of “declared” has a “\(” that is not closed/,
    ],
    ['when a key is missing', ['  language: en\n', ''], /language/],
    ['when a key is misspelt', ['summary:', 'sumary:'], /sumary/],
    ['when there is no such language', ['language: en', 'language: tlh'], /There is no language pack for “tlh”/],
  ])('%s', async (_, [from, to], reason) => {
    const { error, code } = await linted({
      'replylint.config.yaml': 'plugins: [./house.yaml]\n',
      'house.yaml': declaration.replace(from, to),
    })
    expect(error).toMatch(reason)
    expect(code).toBe(2)
  })

  test('when the plugin is not there', async () => {
    expect((await linted({ 'replylint.config.yaml': 'plugins: [./none.yaml]\n' })).error).toMatch(/There is no file “\.\/none\.yaml”/)
    expect((await linted({ 'replylint.config.yaml': 'plugins: [replylint-none]\n' })).error).toMatch(
      /The package “replylint-none” is not installed/,
    )
  })
})
