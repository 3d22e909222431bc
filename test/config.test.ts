import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from './support/command-line.ts'

const faulty = 'Hi Sam,\n\nYour refund of 20 euros is in your account.\n\nKind regards,\nThe Support Team\n'

/** How often a rule speaks, by file. */
async function findingsOf(rule: string, args: readonly string[], cwd: string): Promise<Record<string, string[]>> {
  const { out, err } = await run([...args, '--format', 'json'], { cwd })
  if (out === '') throw new Error(err)
  const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string; severity: string }[] }[] }
  return Object.fromEntries(
    files.map(({ path, findings }) => [path, findings.filter((each) => each.rule === rule).map(({ severity }) => severity)]),
  )
}

const off = { 'team-sign-off': 'off' }

describe('a configuration is found upwards from the file, in every form that it may have', () => {
  test.each([
    ['replylint.config.json', JSON.stringify({ rules: off })],
    ['replylint.config.json', '{\n  // a comment\n  "rules": { "team-sign-off": "off", },\n}'],
    ['replylint.config.yaml', 'rules:\n  team-sign-off: off\n'],
    ['replylint.config.mjs', `export default { rules: { 'team-sign-off': 'off' } }`],
    ['replylint.config.ts', `const level: string = 'off'\nexport default { rules: { 'team-sign-off': level } }`],
    ['package.json', JSON.stringify({ name: 'x', replylint: { rules: off } })],
  ])('%s', async (name, content) => {
    using folder = folderOf({ [name]: content, 'a/b/c.txt': faulty })
    expect(await findingsOf('team-sign-off', ['a'], folder.path)).toEqual({ 'a/b/c.txt': [] })
  })

  test('the nearest one holds', async () => {
    using folder = folderOf({
      'replylint.config.json': JSON.stringify({ rules: off }),
      'a/replylint.config.json': JSON.stringify({ rules: { 'team-sign-off': 'error' } }),
      'a/x.txt': faulty,
      'y.txt': faulty,
    })
    expect(await findingsOf('team-sign-off', ['.'], folder.path)).toEqual({ 'a/x.txt': ['error'], 'y.txt': [] })
    expect(await findingsOf('team-sign-off', ['.', '--no-config'], folder.path)).toEqual({ 'a/x.txt': ['warning'], 'y.txt': ['warning'] })
    expect(await findingsOf('team-sign-off', ['.', '--config', 'a/replylint.config.json'], folder.path)).toEqual({
      'a/x.txt': ['error'],
      'y.txt': ['error'],
    })
  })
})

test('overrides hold for some files; the last match wins', async () => {
  using folder = folderOf({
    'replylint.config.yaml': `
rules: { team-sign-off: error }
overrides:
  - files: '*.notice.txt'
    rules: { team-sign-off: off }
  - files: [billing/**]
    rules: { team-sign-off: [info, { allow: [the support team] }] }
  - files: billing/loud.txt
    rules: { team-sign-off: info }
`,
    'a.txt': faulty,
    'b.notice.txt': faulty,
    'billing/c.txt': faulty,
    'billing/loud.txt': faulty,
  })
  expect(await findingsOf('team-sign-off', ['.'], folder.path)).toEqual({
    'a.txt': ['error'],
    'b.notice.txt': [],
    'billing/c.txt': [],
    'billing/loud.txt': ['info'],
  })
})

test('where the messages of a data file are', async () => {
  const reply = JSON.stringify(`${faulty}`)
  using folder = folderOf({
    'replylint.config.yaml': `
overrides:
  - files: desk/*.dump
    format: json
    messages: '**.reply'
  - files: '*.export.json'
    messages: zendesk-macros
`,
    'desk/all.dump': `{"answers": [{"reply": ${reply}, "remark": ${reply}}]}`,
    'macros.export.json': `{"macros": [{"title": "Refund", "actions": [{"field": "comment_value", "value": ${reply}}]}]}`,
  })
  expect(await findingsOf('team-sign-off', ['desk/all.dump', 'macros.export.json'], folder.path)).toEqual({
    'desk/all.dump': ['warning'],
    'macros.export.json': ['warning'],
  })
})

test('a selector that cannot be read is an error of the configuration', async () => {
  using folder = folderOf({ 'replylint.config.yaml': 'preset: strict\nmessages: "macros[*"\n', 'a.json': '{}' })
  const { code, err } = await run(['a.json'], { cwd: folder.path })
  expect(code).toBe(2)
  expect(err).toMatch(/^replylint: replylint\.config\.yaml:2: “macros\[\*” is no selector: “\[\*” cannot be read\./)
})

test('extends: files and packages, the nearer before the farther', async () => {
  using folder = folderOf({
    'replylint.config.json': JSON.stringify({ extends: ['house-style', './base.yaml'] }),
    'base.yaml': 'rules: { team-sign-off: info }',
    'node_modules/house-style/package.json': JSON.stringify({ name: 'house-style', main: 'index.json' }),
    'node_modules/house-style/index.json': JSON.stringify({ rules: off, maxWarnings: 0 }),
    'a.txt': faulty,
  })
  expect(await findingsOf('team-sign-off', ['a.txt'], folder.path)).toEqual({ 'a.txt': ['info'] })
})

describe('what cannot be followed is named with its file, its line and the nearest right name', () => {
  test.each([
    [{ 'replylint.config.json': '{\n  "ruels": {}\n}' }, 'replylint.config.json:2: There is no key “ruels”; did you mean “rules”.'],
    [
      { 'replylint.config.yaml': 'preset: strict\nchannel: mail\n' },
      'replylint.config.yaml:2: “channel” cannot be "mail"; did you mean “email”.',
    ],
    [
      { 'replylint.config.yaml': 'rules:\n  team-sing-off: off\n' },
      'replylint.config.yaml:2: There is no rule “team-sing-off”; did you mean “team-sign-off”.',
    ],
    [
      { 'replylint.config.yaml': 'rules:\n  team-sign-off:\n    - warning\n    - alow: []\n' },
      'replylint.config.yaml:2: The rule “team-sign-off” has no option “alow”; did you mean “allow”.',
    ],
    [{ 'replylint.config.yaml': 'overrides:\n  - channel: sms\n' }, 'replylint.config.yaml:2: “overrides.0” needs the key “files”.'],
    [
      { 'replylint.config.yaml': 'overrides:\n  - files: x\n    preset: strickt\n' },
      'replylint.config.yaml:3: There is no preset “strickt”; did you mean “strict”.',
    ],
    [{ 'replylint.config.json': '{"maxWarnings": "0"}' }, 'replylint.config.json:1: “maxWarnings” must be a number.'],
    [{ 'replylint.config.json': '{"rules": ' }, expect.stringMatching(/replylint\.config\.json:1: This is not JSON: /)],
    [{ 'replylint.config.mjs': 'throw new Error("boom")' }, expect.stringMatching(/cannot be loaded: boom\.$/)],
    [{ 'replylint.config.json': '{"extends": "./nowhere.json"}' }, 'replylint.config.json:1: There is no file “./nowhere.json”.'],
    [{ 'replylint.config.json': '{"extends": "nobody"}' }, 'replylint.config.json:1: The package “nobody” is not installed.'],
    [{ 'replylint.config.yaml': 'glossary: words.yaml\n' }, 'replylint.config.yaml:1: There is no glossary “words.yaml”.'],
    [
      { 'replylint.config.yaml': 'locale: xx\n' },
      'replylint.config.yaml:1: There is no language pack for “xx”; there are en, nl, de, fr, es, sv, pl, hi, hi-Latn.',
    ],
    [
      { 'replylint.config.json': '{"extends": "./replylint.config.json"}' },
      '“replylint.config.json” extends itself: replylint.config.json → replylint.config.json.',
    ],
  ])('%j', async (files, sentence) => {
    using folder = folderOf({ ...files, 'a.txt': faulty })
    const { code, err } = await run(['a.txt'], { cwd: folder.path })
    expect(err.replace(/^replylint: /, '').trimEnd()).toEqual(sentence)
    expect(code).toBe(2)
  })
})

test('what is left out: .gitignore in folders, .replylintignore, the configuration and the command line everywhere', async () => {
  using folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.tmp.txt\n!keep.tmp.txt\n',
    '.replylintignore': 'old.txt\n',
    'replylint.config.json': JSON.stringify({ ignore: ['drafts/'] }),
    'build/a.txt': faulty,
    'b.tmp.txt': faulty,
    'keep.tmp.txt': faulty,
    'old.txt': faulty,
    'drafts/c.txt': faulty,
    'sub/.replylintignore': 'd.txt',
    'sub/d.txt': faulty,
    'e.txt': faulty,
  })
  const paths = async (...args: string[]): Promise<string[]> => Object.keys(await findingsOf('none', args, folder.path))
  expect(await paths('.')).toEqual(['e.txt', 'keep.tmp.txt'])
  expect(await paths('.', '--ignore-pattern', 'e.*')).toEqual(['keep.tmp.txt'])
  expect(await paths('build/a.txt', 'old.txt', 'sub/d.txt')).toEqual(['build/a.txt'])
})

test('warnings fail the run when there are too many', async () => {
  using folder = folderOf({ 'a.txt': faulty, 'b/a.txt': faulty, 'b/replylint.config.json': '{"maxWarnings": 0}' })
  expect((await run(['a.txt'], { cwd: folder.path })).code).toBe(0)
  expect((await run(['a.txt', '--max-warnings', '50'], { cwd: folder.path })).code).toBe(0)
  expect((await run(['b/a.txt'], { cwd: folder.path })).code).toBe(1)
  const { code, err } = await run(['a.txt', '--max-warnings', '0'], { cwd: folder.path })
  expect([code, err]).toEqual([1, expect.stringContaining('and none is allowed')])
})

test('a score that is too low fails the run', async () => {
  using folder = folderOf({ 'a.txt': faulty })
  expect((await run(['a.txt', '--min-score', '50'], { cwd: folder.path })).code).toBe(0)
  const { code, err } = await run(['a.txt', '--min-score', '100'], { cwd: folder.path })
  expect([code, err]).toEqual([1, expect.stringMatching(/the score is \d+, and at least 100 is asked for/)])
})

describe('comments that are not sent silence a finding', () => {
  const rest = 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\n'
  test.each([
    ['a.md', `${rest}\n<!-- replylint-disable-next-line team-sign-off -- a notice -->\nThe Support Team`],
    [
      'a.html',
      `<p>Hi Sam,</p><p>Your refund is in your account.</p>\n<p>Kind regards,<br>\nThe Support Team <!-- replylint-disable-line --></p>`,
    ],
    ['a.txt', `{# replylint-disable team-sign-off #}${rest}The Support Team`],
    ['a.txt', `{% comment %} replylint-disable-file team-sign-off, jargon {% endcomment %}${rest}The Support Team`],
    ['a.hbs', `{{!-- replylint-disable team-sign-off --}}${rest}The Support Team`],
    ['a.txt.erb', `<%# replylint-disable-file -%>${rest}The Support Team`],
    ['a.md', `---\nreplylint: { off: [team-sign-off] }\n---\n${rest}The Support Team`],
    ['a.yaml', `# replylint-disable team-sign-off\nlate:\n  body: |\n${`${rest}The Support Team`.replace(/^/gm, '    ')}\n`],
  ])('%s: %j', async (name, text) => {
    using folder = folderOf({ [name]: text, [`plain-${name}`]: text.replace(/replylint/g, 'somelint') })
    expect(await findingsOf('team-sign-off', [name, `plain-${name}`], folder.path)).toEqual({ [name]: [], [`plain-${name}`]: ['warning'] })
  })

  test('but not where the comment would be sent, nor after it was enabled again, nor for other rules', async () => {
    const end = 'The Support Team\n'
    using folder = folderOf({
      'sent.txt': `<!-- replylint-disable -->\n${rest}${end}`,
      'enabled.md': `<!-- replylint-disable team-sign-off -->\n\n${rest}\n<!-- replylint-enable team-sign-off -->\n\n${end}`,
      'other.md': `<!-- replylint-disable jargon -->\n\n${rest}${end}`,
    })
    expect(Object.values(await findingsOf('team-sign-off', ['.'], folder.path))).toEqual([['warning'], ['warning'], ['warning']])
  })

  test('unknown rules are named, and needless comments when asked', async () => {
    using folder = folderOf({ 'a.md': `<!-- replylint-disable-file team-sing-off -->\n<!-- replylint-disable-next-line jargon -->\nHi.\n` })
    expect(await findingsOf('unknown-disable', ['.'], folder.path)).toEqual({ 'a.md': ['warning'] })
    expect(await findingsOf('unused-disable', ['.'], folder.path)).toEqual({ 'a.md': [] })
    expect(await findingsOf('unused-disable', ['.', '--report-unused-disable'], folder.path)).toEqual({ 'a.md': ['warning'] })
  })
})

describe('suppressions', () => {
  test('what changes in another line wakes nothing up', async () => {
    const letter = (when: string): string => `Hi Sam,\n\nWe will call you ${when}.\n\nBye,\nThe Support Team\n`
    using folder = folderOf({ 'a.txt': letter('soon') })
    await run(['.', '--suppress-all'], { cwd: folder.path })
    writeFileSync(join(folder.path, 'a.txt'), letter('tomorrow at 3 pm'))
    expect((await run(['.'], { cwd: folder.path })).out).toContain('Nothing to improve')
  })

  test('what is there stays quiet, what is new is reported, what is mended is named, and no word of a customer is kept', async () => {
    using folder = folderOf({ 'a.txt': faulty, 'b.txt': faulty })
    const cwd = folder.path
    const path = join(cwd, 'replylint-suppressions.json')
    const first = await run(['.', '--suppress-all'], { cwd })
    expect(first.err).toMatch(/^replylint: \d+ findings? suppressed in replylint-suppressions.json.\n$/)
    expect(first.code).toBe(0)
    expect(readFileSync(path, 'utf8')).not.toMatch(/Sam|Support|refund/)
    expect((await run(['.'], { cwd })).out).toBe('✔ Nothing to improve in 2 files.\n')

    writeFileSync(join(cwd, 'a.txt'), `Hello again!\n\n${faulty}`)
    expect(await findingsOf('team-sign-off', ['.'], cwd)).toEqual({ 'a.txt': [], 'b.txt': [] })
    writeFileSync(join(cwd, 'b.txt'), faulty.replace('The Support Team', 'Team Billing'))
    expect(await findingsOf('team-sign-off', ['.'], cwd)).toEqual({ 'a.txt': [], 'b.txt': ['warning'] })
    expect((await run(['.'], { cwd })).err).toMatch(/no longer needed; --prune-suppressions/)
    expect((await run(['.', '--prune-suppressions'], { cwd })).err).toMatch(/\d+ suppressions? taken out/)
    expect((await run(['.'], { cwd })).err).toBe('')
  })

  test('one rule', async () => {
    using folder = folderOf({ 'a.txt': faulty })
    await run(['.', '--suppress-rule', 'team-sign-off'], { cwd: folder.path })
    expect(await findingsOf('team-sign-off', ['.'], folder.path)).toEqual({ 'a.txt': [] })
    const { code, err } = await run(['.', '--suppress-rule', 'team-sing-off'], { cwd: folder.path })
    expect([code, err]).toEqual([2, 'replylint: There is no rule “team-sing-off” to suppress; did you mean “team-sign-off”.\n'])
  })

  test('a broken file is no empty one', async () => {
    using folder = folderOf({ 'a.txt': faulty, 'replylint-suppressions.json': '{' })
    expect((await run(['.'], { cwd: folder.path })).code).toBe(2)
    expect((await run(['.', '--suppressions', 'nowhere.json'], { cwd: folder.path })).code).toBe(2)
  })
})

test('only what has changed since a revision', async () => {
  using folder = folderOf({ 'a.txt': faulty, 'b.txt': faulty })
  const cwd = folder.path
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'first')
  expect(await findingsOf('none', ['.', '--since', 'HEAD'], cwd)).toEqual({})
  writeFileSync(join(cwd, 'b.txt'), `${faulty}x`)
  writeFileSync(join(cwd, 'c.txt'), faulty)
  expect(Object.keys(await findingsOf('none', ['.', '--since', 'HEAD'], cwd))).toEqual(['b.txt', 'c.txt'])
  const { code, err } = await run(['.', '--since', 'nosuch'], { cwd })
  expect([code, err]).toEqual([2, expect.stringMatching(/^replylint: --since nosuch: git says “.*nosuch/)])
})

describe('the cache', () => {
  const location = 'found.json'
  const kept = (cwd: string): string[] => Object.keys(JSON.parse(readFileSync(join(cwd, location), 'utf8')) as object)

  test('answers as the linter would, until the file, its name, its configuration or the command line changes', async () => {
    using folder = folderOf({ 'a.txt': faulty })
    const cwd = folder.path
    const lint = async (...args: string[]): Promise<string> => (await run(['.', '--cache-location', location, ...args], { cwd })).out
    const first = await lint()
    const [key] = kept(cwd)
    expect(await lint()).toBe(first)
    expect(kept(cwd)).toEqual([key])

    writeFileSync(join(cwd, 'a.txt'), `${faulty}\n`)
    await lint()
    expect(kept(cwd)).not.toContain(key)
    const [second] = kept(cwd)
    await lint('--channel', 'sms')
    expect(kept(cwd)).not.toContain(second)
    writeFileSync(join(cwd, 'replylint.config.json'), JSON.stringify({ rules: off }))
    expect(await lint()).not.toContain('team-sign-off')
    writeFileSync(join(cwd, 'b.txt'), `${faulty}\n`)
    await lint()
    expect(new Set(kept(cwd)).size).toBe(2)
  })

  test('what was kept is what is shown', async () => {
    using folder = folderOf({ 'a.txt': faulty })
    const cwd = folder.path
    const args = ['.', '--cache-location', location]
    await run(args, { cwd })
    const text = readFileSync(join(cwd, location), 'utf8').replaceAll('team-sign-off', 'from-the-cache')
    writeFileSync(join(cwd, location), text)
    expect((await run(args, { cwd })).out).toContain('from-the-cache')
    writeFileSync(join(cwd, location), '{ broken')
    expect((await run(args, { cwd })).out).toContain('team-sign-off')
  })

  test('code of others is never trusted to be the same', async () => {
    const rule = `{ id: 'own', summary: '', severity: 'warning', needs: [], also: [], options: {}, messages: {}, channels: undefined, kinds: undefined, check: () => [] }`
    using folder = folderOf({ 'a.txt': faulty, 'replylint.config.mjs': `export default { plugins: [${rule}] }` })
    await run(['.', '--cache-location', location], { cwd: folder.path })
    expect(kept(folder.path)).toEqual([])
  })
})
