import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { adoptedRules } from '../rules/adopted.ts'
import { rules } from '../rules/index.ts'
import { languages } from '../rules/languages/index.ts'
import { profiles } from '../rules/languages/profiles.ts'
import { threadRules } from '../rules/threads.ts'
import { packOf } from '../src/node/packs.ts'
import { optionNames, programOf } from '../src/node/program.ts'
import { folderOf, run } from './support/command-line.ts'

const faulty = 'Hi Sam,\n\nYour refund of 20 euros is in your account.\n\nKind regards,\nThe Support Team\n'
const good = 'Hi Sam,\n\nYour refund of 20 euros is in your account.\n\nKind regards,\nMaya\n'

interface JsonReport {
  readonly version: number
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[]; readonly error?: string }[]
  readonly summary: Readonly<Record<string, unknown>>
}

async function pathsOf(args: readonly string[], cwd: string): Promise<string[]> {
  const { out } = await run([...args, '--format', 'json'], { cwd })
  return (JSON.parse(out) as JsonReport).files.map(({ path }) => path)
}

describe('what is linted', () => {
  const files = {
    'templates/en/refund.txt': faulty,
    'templates/en/welcome.html.erb': good,
    'templates/note.liquid': good,
    'templates/readme.md': good,
    'templates/logo.png': Uint8Array.of(137, 80, 78, 71, 0),
    'templates/package.json': '{}',
    'templates/node_modules/x/y.txt': faulty,
    'templates/.git/z.txt': faulty,
    'other/[draft].txt': good,
  }
  test.each([
    [['templates'], ['templates/en/refund.txt', 'templates/en/welcome.html.erb', 'templates/note.liquid', 'templates/readme.md']],
    [
      ['lint', 'templates/en'],
      ['templates/en/refund.txt', 'templates/en/welcome.html.erb'],
    ],
    [['templates/**/*.txt'], ['templates/en/refund.txt']],
    [
      ['templates/en/refund.txt', 'templates/en', './templates/en/refund.txt'],
      ['templates/en/refund.txt', 'templates/en/welcome.html.erb'],
    ],
    [['other/[draft].txt'], ['other/[draft].txt']],
  ])('%j is %j', async (args, expected) => {
    using folder = folderOf(files)
    expect(await pathsOf(args, folder.path)).toEqual(expected)
  })

  test('standard input, by the name that it is given', async () => {
    const html = '<p>Hi Sam,</p><p>Your refund is in your account.</p><p>Kind regards,<br>The Support Team</p>'
    const { out } = await run(['-', '--format', 'json', '--stdin-filename', 'mails/refund.html'], { stdin: html })
    const [file] = (JSON.parse(out) as { files: { path: string; findings: { rule: string; actual: string; column: number }[] }[] }).files
    expect(file).toMatchObject({ path: 'mails/refund.html' })
    const finding = file!.findings.find(({ rule }) => rule === 'team-sign-off')
    expect(finding).toMatchObject({ actual: 'The Support Team', column: html.indexOf('The Support Team') + 1 })
  })

  test('--as says how to read it, whatever the name says', async () => {
    const html = '<p>Hi Sam,</p><p>Your refund is in your account.</p><p>Kind regards,<br>The Support&nbsp;Team</p>'
    using folder = folderOf({ 'refund.txt': html })
    const { out } = await run(['refund.txt', '--as', 'html', '--format', 'json'], { cwd: folder.path })
    const [file] = (JSON.parse(out) as { files: { findings: { rule: string; actual: string }[] }[] }).files
    expect(file!.findings.map(({ rule, actual }) => `${rule}: ${actual}`)).toContain('team-sign-off: The Support Team')
    const wrong = await run(['refund.txt', '--as', 'htm'], { cwd: folder.path })
    expect(wrong).toMatchObject({ code: 2, err: 'replylint: --as knows no “htm”; did you mean “html”.\n' })
  })
})

test.each([
  ['utf16.txt', Buffer.from(`\ufeff${faulty}`, 'utf16le'), undefined],
  [
    'reply.eml',
    Buffer.from(
      `To: Sam Reed <sam@example.org>\nContent-Type: text/plain; charset=iso-8859-1\n\n${faulty.replace('account', 'caf\xe9 account')}`,
      'latin1',
    ),
    undefined,
  ],
  ['macros.json', JSON.stringify([{ id: 'late', title: 'Late', body: faulty }]), 'late'],
  ['macros.yaml', `refund:\n  body: |\n${faulty.replace(/^/gm, '    ')}`, expect.any(String)],
] as const)('%s is read for what it is', async (name, content, record) => {
  using folder = folderOf({ [name]: content })
  const { out } = await run([name, '--format', 'json'], { cwd: folder.path })
  const [file] = (JSON.parse(out) as { files: { error?: string; findings: { rule: string; actual: string; record?: string }[] }[] }).files
  expect(file!.error).toBeUndefined()
  const finding = file!.findings.find(({ rule }) => rule === 'team-sign-off')
  expect(finding).toMatchObject({ actual: 'The Support Team' })
  expect(finding!.record).toEqual(record)
})

test('a run in which everything is left out is no success; a file that is left out by name is', async () => {
  using folder = folderOf({ 'drafts/a.txt': faulty, '.replylintignore': 'drafts\n' })
  const { code, err } = await run(['drafts'], { cwd: folder.path })
  expect([code, err]).toEqual([
    2,
    'replylint: Every message file of “drafts” is left out, by the configuration, an ignore file or --ignore-pattern.\n',
  ])
  expect((await run(['drafts/a.txt'], { cwd: folder.path })).code).toBe(0)
})

test('messages in a language without a pack are left out, and the summary says so', async () => {
  using folder = folderOf({ 'macros.json': JSON.stringify([{ id: 'a', body: 'Olá mundo, tudo bem?', locale: 'pt-BR' }]) })
  expect((await run(['macros.json'], { cwd: folder.path })).out).toContain('no pack for the language: pt-BR (1)')
})

describe('the exit code', () => {
  test.each([
    ['0 when all is well', ['good.txt'], 0],
    ['0 for warnings', ['faulty.txt'], 0],
    ['2 for a file that is not there, though the others are linted', ['missing.txt', 'faulty.txt'], 2],
    ['2 for a folder with no message in it', ['empty'], 2],
    ['2 for a glob that matches nothing', ['*.eml'], 2],
    ['2 for no path at all', [], 2],
    ['2 for an unknown option', ['good.txt', '--presset', 'strict'], 2],
  ])('is %s', async (_, args, code) => {
    using folder = folderOf({ 'good.txt': good, 'faulty.txt': faulty, 'empty/logo.svg': '' })
    expect((await run(args, { cwd: folder.path })).code).toBe(code)
  })
})

test.each([
  [['--presset', 'strict'], 'There is no option “--presset”; did you mean “--preset”.'],
  [['--preset', 'recomended', 'good.txt'], 'There is no preset “recomended”; did you mean “recommended”.'],
  [['--format', 'jsn', 'good.txt'], '--format knows no “jsn”; did you mean “json”.'],
  [['--channel', 'mail', 'good.txt'], '--channel knows no “mail”; did you mean “email”.'],
  [['--kind', 'badnews', 'good.txt'], '--kind knows no “badnews”; did you mean “bad-news”.'],
  [['--language', 'xx', 'good.txt'], 'There is no language pack for “xx”; there are en, nl, de, fr, es, sv, pl, hi, hi-Latn.'],
  [['--locale', 'tlh', 'good.txt'], 'There is no language pack for “tlh”; there are en, nl, de, fr, es, sv, pl, hi, hi-Latn.'],
  [['--kind'], 'The option “--kind” needs a value.'],
  [['templtes/good.txt'], 'There is no file or folder “templtes/good.txt”; did you mean “templates”.'],
  [['god.txt'], 'There is no file or folder “god.txt”; did you mean “good.txt”.'],
  [['latin1.txt'], '“latin1.txt” is not written in UTF-8 (see line 2); save it as UTF-8.'],
  [['binary.txt'], '“binary.txt” is not a text: it holds NUL bytes.'],
])('%j is answered with: %s', async (args, sentence) => {
  using folder = folderOf({
    'good.txt': good,
    'templates/one.txt': good,
    'latin1.txt': Buffer.from('Hi\nCaf\xe9\n', 'latin1'),
    'binary.txt': Uint8Array.of(72, 0, 105),
  })
  const { code, err } = await run(args, { cwd: folder.path })
  expect(err).toBe(`replylint: ${sentence}\n`)
  expect(code).toBe(2)
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  using folder = folderOf({ 'secret.txt': good })
  chmodSync(`${folder.path}/secret.txt`, 0)
  expect((await run(['secret.txt'], { cwd: folder.path })).err).toBe('replylint: “secret.txt” cannot be read: permission denied.\n')
})

test('the JSON report keeps its promise', async () => {
  using folder = folderOf({ 'good.txt': good, 'faulty.txt': `\ufeff${faulty}`, 'binary.txt': Uint8Array.of(0) })
  const { out } = await run(['good.txt', 'faulty.txt', 'binary.txt', '--format', 'json'], { cwd: folder.path })
  const report = JSON.parse(out) as JsonReport
  expect(report.version).toBe(1)
  expect(report.files.map(({ path, error }) => [path, error])).toEqual([
    ['good.txt', undefined],
    ['faulty.txt', undefined],
    ['binary.txt', '“binary.txt” is not a text: it holds NUL bytes.'],
  ])
  // Offsets are into the text without its byte order mark.
  const start = faulty.indexOf('The Support Team')
  expect(report.files[1]!.findings).toContainEqual(
    expect.objectContaining({
      rule: 'team-sign-off',
      severity: 'warning',
      start,
      end: start + 16,
      line: 6,
      column: 1,
      endLine: 6,
      endColumn: 17,
      actual: 'The Support Team',
    }),
  )
  expect(report.summary).toMatchObject({ files: 3, unreadable: 1 })
})

test('nothing but errors with --quiet', async () => {
  const { out, code } = await run(['-', '--quiet'], { stdin: faulty })
  expect(out).not.toContain('team-sign-off')
  expect(code).toBe(0)
})

describe('colours', () => {
  const isColored = async (options: Parameters<typeof run>[1], ...args: string[]): Promise<boolean> =>
    (await run(['-', ...args], { stdin: faulty, ...options })).out.includes('\u001b[')
  test.each([
    ['on a terminal', { isTTY: true }, [], true],
    ['not in a pipe', {}, [], false],
    ['not with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    ['with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, [], true],
    ['with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['not on a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, [], false],
    ['not with --no-color', { isTTY: true, env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
  ] as const)('%s', async (_, options, args, expected) => {
    expect(await isColored(options, ...args)).toBe(expected)
  })
})

describe('help', () => {
  test('fits one screen, and names every option that there is', async () => {
    const { out, code } = await run(['--help'])
    expect(code).toBe(0)
    expect(out.split('\n').length).toBeLessThanOrEqual(50)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
    expect(out).toContain('Examples')
    const silent = { write: () => true, once: () => {} }
    const program = programOf({ stdin: process.stdin, stdout: silent, stderr: silent, env: {}, cwd: '.' }, () => {})
    for (const name of optionNames(program)) expect(out).toContain(name)
  })

  test('it names every command that there is', async () => {
    const { out } = await run(['--help'])
    const silent = { write: () => true, once: () => {} }
    const program = programOf({ stdin: process.stdin, stdout: silent, stderr: silent, env: {}, cwd: '.' }, () => {})
    for (const command of program.commands) expect(out).toContain(`replylint ${command.name()}`)
  })

  test('the version is that of the package', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
  })
})

test('every profile leads to its pack', async () => {
  expect(await Promise.all(profiles.map(packOf))).toEqual([...languages])
})

describe('the other commands', () => {
  test('rules lists every rule with its severity, its preset and what it asks for', async () => {
    const { out, code } = await run(['rules'])
    expect(code).toBe(0)
    expect(out).toMatch(/^team-sign-off +warning +starter +(?:safe|offered|·) +all +Sign with your name/m)
    expect(out).toMatch(/^inclusive-language +info +recommended +offered +all +Choose/m)
    expect(out).toMatch(/^readability +info +strict +· +en +/m)
    expect(out).toMatch(/^excessive-punctuation +warning +starter +safe +all /m)
    expect(out.split('\n').filter((line) => /^[a-z]+(?:-[a-z]+)* +(?:error|warning|info) /.test(line))).toHaveLength(
      rules.length + adoptedRules.length + threadRules.length,
    )
  })

  test('explain tells why, and shows the bad and the good', async () => {
    const { out, code } = await run(['explain', 'team-sign-off'])
    expect(code).toBe(0)
    expect(out).toContain('[The Support Team]')
    expect(out).toContain('A customer who reads “The Support Team”')
    expect(out).not.toMatch(/<\/?(?:b|pre|details|summary)>|&lt;|\*\*/)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(88)
    expect(await run(['explain', 'team-sing-off'])).toEqual({
      code: 2,
      out: '',
      err: 'replylint: There is no rule “team-sing-off” to explain; did you mean “team-sign-off”.\n',
    })
    expect((await run(['explain'])).err).toBe('replylint: The command needs a <rule>; see “replylint --help”.\n')
  })

  test('config says where each value comes from', async () => {
    using folder = folderOf({
      'replylint.config.yaml': 'extends: ./base.json\npreset: strict\noverrides: [{ files: "*.txt", channel: sms }]\n',
      'base.json': '{"rules": {"jargon": "error"}, "company": "Acme"}',
    })
    expect((await run(['config', 'a.txt'], { cwd: folder.path })).out).toBe(
      [
        'a.txt',
        '',
        '  preset: "strict"  replylint.config.yaml',
        '  company: "Acme"  base.json',
        '  channel: "sms"  replylint.config.yaml › overrides[0]',
        '  rules.jargon: "error"  base.json',
        '',
      ].join('\n'),
    )
  })

  test('init looks at the folder, writes a configuration that can be followed, and lints once', async () => {
    using folder = folderOf({ 'a.txt': faulty.replace('Sam', '{{ticket.requester.first_name}}'), 'b.txt': faulty })
    const { out, code } = await run(['init'], { cwd: folder.path })
    expect(code).toBe(0)
    expect(out).toMatch(
      /^2 files with messages: English \(2\)\nThe template tags are those of Zendesk\.\nWrote replylint\.config\.yaml\.\n/,
    )
    expect(out).toContain('team-sign-off')
    const again = await run(['config', 'a.txt'], { cwd: folder.path })
    expect(again.out).toContain('language: "en"  replylint.config.yaml')
    expect((await run(['init'], { cwd: folder.path })).code).toBe(2)
  })

  test('completion is a script that the shell takes', async () => {
    const { out } = await run(['completion', 'bash'])
    const words = execFileSync('bash', [
      '-c',
      `${out}\nCOMP_WORDS=(replylint --format s); COMP_CWORD=2; _replylint; echo "\${COMPREPLY[*]}"`,
    ])
    expect(words.toString()).toBe('sarif\n')
    expect((await run(['completion', 'fish'])).out).toContain('complete -c replylint -l preset')
    expect((await run(['completion', 'bsh'])).err).toBe('replylint: completion knows no “bsh”; did you mean “bash”.\n')
  })

  test('several reports in one run', async () => {
    using folder = folderOf({ 'a.txt': faulty })
    const { out } = await run(['a.txt', '--format', 'compact', '--format', 'json:out/report.json'], { cwd: folder.path })
    expect(out).toMatch(/^a\.txt:6:1: warning: .*\[team-sign-off\]$/m)
    expect(JSON.parse(readFileSync(`${folder.path}/out/report.json`, 'utf8'))).toMatchObject({ version: 1 })
    expect((await run(['a.txt', '--format', 'json', '--format', 'compact'], { cwd: folder.path })).code).toBe(2)
  })
})

test('a long run on a terminal says how far it has come, and leaves nothing of it; in CI it is silent', async () => {
  using folder = folderOf(Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.txt`, good])))
  const { err } = await run(['.'], { cwd: folder.path, isTTY: true })
  expect(err).toMatch(/\d+ of 120 files, \d+ a second, \d+ s left/)
  expect(err.endsWith('\r\u001b[K')).toBe(true)
  expect((await run(['.'], { cwd: folder.path, isTTY: true, env: { CI: 'true' } })).err).toBe('')
  expect((await run(['.'], { cwd: folder.path })).err).toBe('')
})

test('--watch lints again when a file has changed', async () => {
  using folder = folderOf({ 'a.txt': good })
  const end = new AbortController()
  let isChanged = false
  const { out, code } = await run(['.', '--watch', '--preset', 'starter'], {
    cwd: folder.path,
    signal: end.signal,
    onOutput: (text) => {
      // The first report is of a good message; the file changes after it, and the second one ends the watch.
      if (!isChanged) {
        isChanged = true
        setTimeout(() => writeFileSync(`${folder.path}/a.txt`, faulty), 100)
      } else if (text.includes('team-sign-off')) end.abort()
    },
  })
  expect(out).toContain('team-sign-off')
  expect(code).toBe(0)
}, 20_000)

describe('a mail that is put right keeps its charset', () => {
  const mail = (encoding: string, body: string): Buffer =>
    Buffer.from(
      `To: Sam Reed <sam@example.org>\r\nSubject: Café\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`,
      'latin1',
    )
  const body = (cafe: string): string => `Hi Sam,\r\n\r\nYour refund for the ${cafe} is in your account!!!\r\n\r\nKind regards,\r\nMaya\r\n`

  test.each([
    ['8bit', 'caf\xe9 \x80 12'],
    ['quoted-printable', 'caf=E9 =80 12'],
  ])('%s', async (encoding, cafe) => {
    const before = mail(encoding, body(cafe))
    using folder = folderOf({ 'reply.eml': before })
    await run(['reply.eml', '--fix-suggestions'], { cwd: folder.path })
    const after = readFileSync(`${folder.path}/reply.eml`)
    expect(after.equals(before)).toBe(false)
    expect(after.toString('latin1')).toBe(before.toString('latin1').replace('!!!', after.includes('account.') ? '.' : '!'))
    const { out } = await run(['reply.eml', '--format', 'json'], { cwd: folder.path })
    expect(out).not.toContain('excessive-punctuation')
  })
})
