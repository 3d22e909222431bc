import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CodeAction, type Diagnostic, DiagnosticSeverity, type Hover, LSPErrorCodes } from 'vscode-languageserver/node'
import { folderOf } from './support/command-line.ts'
import { abilities, LanguageClient, rangeOfWords, uriOf } from './support/language-client.ts'

const letter = 'Hi Sam,\n\nYour refund of 20 euros is in your account!!!\n\nKind regards,\nThe Support Team\n'
const signed = letter.replace('The Support Team', 'Maya').replace('!!!', '.')

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code)
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title)
const whole = (text: string) => rangeOfWords(text, text)

/** The built command line: what it finds is held against what the built server finds. */
function run(args: readonly string[], { cwd }: { readonly cwd: string }): { readonly out: string; readonly err: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), ...args], { cwd, encoding: 'utf8' })
  return { out: stdout, err: stderr }
}

/** One server for all tests that need no other: to start one takes longer than any of them. */
let shared: LanguageClient
beforeAll(async () => {
  shared = await LanguageClient.start({ folders: [] })
})
afterAll(() => shared[Symbol.asyncDispose]())

/** An editor that has a folder open. */
async function editorIn(folder: { readonly path: string }): Promise<LanguageClient> {
  await shared.enter(folder.path)
  return shared
}

interface JsonFile {
  readonly path: string
  readonly error?: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: 'error' | 'warning' | 'info'
    readonly message: string
    readonly note?: string
    readonly url: string
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
    readonly actual: string
    readonly expected: readonly string[]
  }[]
}

describe('what the editor shows is what the command line shows', () => {
  /** The diagnostics that the findings of a JSON report stand for. */
  function expectedOf({ findings }: JsonFile): object[] {
    const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information }
    return findings.map(({ rule, severity, url, line, column, endLine, endColumn, actual, expected }) => ({
      code: rule,
      severity: severities[severity],
      href: url,
      range: { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } },
      actual,
      expected,
    }))
  }

  const shownOf = ({ code, severity, codeDescription, range, data }: Diagnostic): object => ({
    code,
    severity,
    href: codeDescription?.href,
    range,
    actual: data.actual,
    expected: data.expected,
  })

  /** Holds each file of a folder against a run over it; how many findings there were. */
  async function compare(path: string, args: readonly string[]): Promise<number> {
    const { files } = JSON.parse(run([...args, '--format', 'json', '--exit-zero'], { cwd: path }).out) as { files: JsonFile[] }
    expect(files.length).toBeGreaterThan(0)
    await using client = await LanguageClient.start({ folders: [path] })
    // Editors keep a byte order mark for themselves.
    const texts = files.map((file) => readFileSync(join(path, file.path), 'utf8').replace(/^\ufeff/, ''))
    for (const [index, file] of files.entries()) await client.open(uriOf(path, file.path), texts[index]!)
    for (const file of files) {
      const uri = uriOf(path, file.path)
      const diagnostics = await client.diagnostics(uri)
      const found = diagnostics.filter(({ code }) => code !== 'unreadable')
      expect(found.map(shownOf), file.path).toEqual(expectedOf(file))
      for (const [index, { message, note, expected }] of file.findings.entries()) {
        for (const part of [message, note ?? '', expected[0] ?? '']) expect(found[index]!.message).toContain(part)
      }
      expect(found.length < diagnostics.length, file.path).toBe(file.error !== undefined)
    }
    return files.flatMap(({ findings }) => findings).length
  }

  test('over the templates', async () => {
    using folder = folderOf({})
    cpSync('fixtures/templates', folder.path, { recursive: true })
    expect(await compare(folder.path, ['.'])).toBeGreaterThan(10)
  })

  test('over every format', async () => {
    using folder = folderOf({})
    // An editor decodes a file before the server sees it, so one that is not UTF-8 is another text.
    const names = readdirSync('fixtures/formats').filter((name) => !name.endsWith('.prose') && name !== 'latin2.eml')
    for (const name of names) cpSync(join('fixtures/formats', name), join(folder.path, name))
    expect(await compare(folder.path, names)).toBeGreaterThan(5)
  })

  test('over messages by the hundred, in every language', async () => {
    using folder = folderOf({})
    for (const name of readdirSync('fixtures/snippets')) {
      const texts = readFileSync(join('fixtures/snippets', name), 'utf8').trim().split('\n').slice(0, 12)
      for (const [index, line] of texts.entries()) {
        const { text } = JSON.parse(line) as { text?: string }
        writeFileSync(join(folder.path, `${index}.${name.replace('.jsonl', '')}.txt`), text ?? line)
      }
    }
    expect(await compare(folder.path, ['.'])).toBeGreaterThan(50)
  })

  test('with a configuration, comments, ignore files, suppressions, languages of one template, CRLF and a byte order mark', async () => {
    using folder = folderOf({
      'replylint.config.yaml':
        'rules: { team-sign-off: error }\noverrides: [{ files: "sms/**", channel: sms }, { files: notes.log, format: text }]\nignore: [old/]\n',
      'sub/replylint.config.json': '{ "preset": "strict", "glossary": { "forbidden": { "euros": "EUR" } } }',
      'sub/a.txt': letter,
      'a.txt': letter,
      'crlf.txt': letter.replaceAll('\n', '\r\n'),
      'mark.txt': `\ufeff${letter.replace('Hi Sam,', 'Hi 😀 Sam!!!')}`,
      'lone.txt': letter.replaceAll('\n', '\r'),
      'quiet.html': `<p>Hi Sam,</p>\n<!-- replylint-disable-next-line excessive-punctuation -->\n<p>Done!!!</p>\n<!-- replylint-disable-line jargn -->`,
      'front.md': `---\nreplylint: { off: [team-sign-off] }\n---\n${letter}`,
      'sms/a.txt': 'Your parcel is there!!!',
      'en/welcome.md': 'Hi {{name}},\n\nWelcome to {{company}}. Your number is {{number}}.\n\nKind regards,\nAnna\n',
      'nl/welcome.md': 'Beste {{name}},\n\nWelkom.\n\nMet vriendelijke groet,\nAnna\n',
      'hello.en.txt': 'Hi {{name}},\n\nYour number is {{number}}.\n\nKind regards,\nAnna\n',
      'hello.nl.txt': 'Beste {{name}},\n\nDank je wel.\n\nMet vriendelijke groet,\nAnna\n',
      'binary.txt': 'Hi\u0000Sam',
      'broken.yaml': 'refund:\n  body: "never ends\n',
      'suppressed.txt': letter,
    })
    const { path } = folder
    expect(run(['suppressed.txt', '--suppress-all'], { cwd: path }).err).toContain('2 findings suppressed')
    writeFileSync(join(path, 'suppressed.txt'), letter.replace('Hi Sam,', 'Hi Sam!!!'))
    expect(await compare(path, ['.', 'broken.yaml'])).toBeGreaterThan(10)
    const { out } = run(['.', '--format', 'json', '--exit-zero'], { cwd: path })
    // The comparison says something about each of these only if there is something to see.
    for (const rule of ['variant-parity', 'unknown-disable']) expect(out).toContain(`"rule":"${rule}"`)

    await using client = await LanguageClient.start({ folders: [path] })
    for (const name of ['old/a.txt', 'node_modules/x/a.txt', '.git/a.txt', 'a.js', 'a.log']) {
      await client.open(uriOf(path, name), letter)
      expect(await client.diagnostics(uriOf(path, name)), name).toEqual([])
    }
    await client.open(uriOf(path, 'notes.log'), letter)
    expect(codes(await client.diagnostics(uriOf(path, 'notes.log')))).toContain('team-sign-off')
  })
})

describe('the life of a document', () => {
  test('open, change, mend, and gone', async () => {
    using folder = folderOf({ 'a.txt': letter })
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    expect(client.initialized.capabilities).toMatchObject({ positionEncoding: 'utf-16', textDocumentSync: { change: 2 } })
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
    await client.open(uri, letter)
    const [mark, team] = await client.diagnostics(uri)
    expect(mark).toMatchObject({
      range: rangeOfWords(letter, '!!!'),
      severity: DiagnosticSeverity.Warning,
      code: 'excessive-punctuation',
      codeDescription: { href: expect.stringMatching(/^https:.*#excessive-punctuation$/) },
      source: 'replylint',
      message: '“!!!” raises the voice; one mark is enough.\n→ !',
      data: { rule: 'excessive-punctuation', start: letter.indexOf('!!!'), fix: { kind: 'safe', text: '!' } },
    })
    expect(team).toMatchObject({ code: 'team-sign-off', range: rangeOfWords(letter, 'The Support Team') })

    // Only what has changed goes over the wire.
    await client.change(uri, { range: rangeOfWords(letter, 'The Support Team'), text: '😀 Maya' })
    expect(codes(await client.diagnostics(uri))).toEqual(['excessive-punctuation'])

    const text = client.documents.get(uri)!.getText()
    const [fix] = await client.actions(uri, rangeOfWords(text, '!!!'), ['quickfix'])
    expect(fix).toMatchObject({ title: 'Write “!”', kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'excessive-punctuation' }] })
    client.apply(fix!.edit!)
    expect(await client.diagnostics(uri)).toEqual([])
    expect(client.documents.get(uri)!.getText()).toBe(letter.replace('!!!', '!').replace('The Support Team', '😀 Maya'))
    expect(await client.actions(uri, whole(text))).toEqual([])

    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await client.until(() => client.published.at(-1)?.version === undefined)
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] })
  })

  test('what was found is never that of another version', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    // Each version has one more line, so that the words stand elsewhere.
    const textOf = (version: number): string => `${'Hi Sam,\n\n'.padEnd(8 + version, '\n')}Done!!!\n\nMaya\n`
    await client.open(uri, textOf(1))
    for (let version = 2; version <= 60; version++) {
      await client.change(uri, { text: textOf(version) })
      // Some are typed faster than others.
      if (version % 20 === 0) await client.diagnostics(uri)
    }
    await client.diagnostics(uri)
    const versions = client.published.map(({ version }) => version!)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    expect(versions.at(-1)).toBe(60)
    expect(versions.length).toBeLessThan(60)
    for (const { version, diagnostics } of client.published) {
      const found = diagnostics.find(({ code }) => code === 'excessive-punctuation')
      expect(found?.range, `version ${version}`).toEqual(rangeOfWords(textOf(version!), '!!!'))
    }
  })

  test('a request that comes between two changes is answered for the text of its time, or not at all', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    const client = await editorIn(folder)
    await client.open(uri, signed)
    await client.change(uri, { text: letter })
    const asked = client.actions(uri, whole(letter), ['quickfix']).catch((error: unknown) => error)
    await client.change(uri, { text: `\n${letter}` })
    const answer = await asked
    if (Array.isArray(answer)) {
      for (const { edit } of answer as CodeAction[])
        expect(edit?.documentChanges?.[0] ?? { textDocument: { version: 2 } }).toMatchObject({ textDocument: { version: 2 } })
    } else expect(answer).toMatchObject({ code: LSPErrorCodes.ContentModified })
    expect(await client.diagnostics(uri)).toMatchObject([{ range: rangeOfWords(`\n${letter}`, '!!!') }, {}])
  })

  test('a request that is taken back is not answered', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    await client.diagnostics(uri)
    // In one piece, so that the server sees both before it begins.
    const framed = (message: object): string => {
      const content = JSON.stringify({ jsonrpc: '2.0', ...message })
      return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`
    }
    const params = { textDocument: { uri }, range: whole(letter), context: { diagnostics: [] } }
    const answer = new Promise<string>((resolve) => {
      let out = ''
      client.child.stdout.on('data', (data) => {
        out += data
        if (out.includes('"id":"mine"')) resolve(out)
      })
    })
    client.child.stdin.write(
      framed({ id: 'mine', method: 'textDocument/codeAction', params }) + framed({ method: '$/cancelRequest', params: { id: 'mine' } }),
    )
    expect(await answer).toContain(`"code":${LSPErrorCodes.RequestCancelled}`)
  })

  test('positions are UTF-16, with a byte order mark, CRLF and letters of two units', async () => {
    using folder = folderOf({})
    const client = await editorIn(folder)
    for (const [name, text] of Object.entries({
      'emoji.txt': letter.replace('Your', '😀👩‍👩‍👧 Your'),
      'crlf.txt': letter.replaceAll('\n', '\r\n'),
      'mark.txt': `\ufeff${letter.replace('Hi Sam,', 'Hi Sam!!!')}`,
    })) {
      const uri = uriOf(folder.path, name)
      await client.open(uri, text)
      const document = client.documents.get(uri)!
      const words = (await client.diagnostics(uri)).map(({ range }) => document.getText(range))
      expect(words, name).toEqual(name === 'mark.txt' ? ['!!!', '!!!', 'The Support Team'] : ['!!!', 'The Support Team'])
      const [all] = await client.actions(uri, whole(text), ['source.fixAll'])
      client.apply(all!.edit!)
      expect(document.getText(), name).toBe(text.replaceAll('!!!', '!'))
    }
  })

  test('what no run would read is left in peace, and a long line is read', async () => {
    using folder = folderOf({})
    const client = await editorIn(folder)
    const open = async (name: string, text: string, languageId?: string): Promise<Diagnostic[]> => {
      await client.open(uriOf(folder.path, name), text, languageId)
      return client.diagnostics(uriOf(folder.path, name))
    }
    expect(await open('a.ts', `/* ${letter} */`, 'typescript')).toEqual([])
    expect(await open('settings.json', '{ "tabWidth": 2 }', 'json')).toEqual([])
    expect(await open('empty.txt', '')).toEqual([])
    const long = `Hi Sam,\n\n${'Your refund is on its way to you. '.repeat(2000)}Done!!!\n\nMaya\n`
    expect(await open('long.txt', long)).toContainEqual(expect.objectContaining({ range: rangeOfWords(long, '!!!') }))
    const tooLong = await open('too-long.txt', 'word '.repeat(250_000))
    expect(tooLong).toMatchObject([{ code: 'unreadable', message: expect.stringMatching(/1250000 characters.*split it/) }])
    expect(await open('broken.yaml', `refund:\n  body: "Hi Sam, this is done!!!"\nwelcome: "never ends\n`, 'yaml')).toContainEqual(
      expect.objectContaining({
        code: 'unreadable',
        severity: DiagnosticSeverity.Error,
        range: expect.objectContaining({ start: expect.objectContaining({ line: 3 }) }),
      }),
    )
    expect(codes(await open('after.txt', letter))).toEqual(['excessive-punctuation', 'team-sign-off'])
  })

  test('a data file is read record by record', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'macros.json')
    const text = JSON.stringify(
      [
        { id: 'late', title: 'Late', body: letter },
        { id: 'fine', title: 'Fine', body: signed },
      ],
      null,
      2,
    )
    const client = await editorIn(folder)
    await client.open(uri, text, 'json')
    const diagnostics = await client.diagnostics(uri)
    expect(diagnostics.map(({ code, data }) => `${code} ${data.record}`)).toEqual(['excessive-punctuation late', 'team-sign-off late'])
    const [fix] = await client.actions(uri, rangeOfWords(text, '!!!'), ['quickfix'])
    client.apply(fix!.edit!)
    const [first] = JSON.parse(client.documents.get(uri)!.getText()) as { body: string }[]
    expect(first!.body).toBe(letter.replace('!!!', '!'))
    // JSON has no comments that are not sent.
    expect(
      titles(await client.actions(uri, whole(client.documents.get(uri)!.getText()))).some((title) => title.startsWith('Silence')),
    ).toBe(false)
  })

  test.each([
    ['untitled:Untitled-1', 'plaintext', letter],
    ['untitled:Untitled-2', 'markdown', letter.replace('Team', 'T**ea**m')],
    ['untitled:Untitled-3', 'html', `<p>${letter.replaceAll('\n', '<br>').replace('Team', 'T&#101;am')}</p>`],
    ['vscode-vfs://github/a/b', 'markdown', letter],
    ['file:///somewhere/else/draft', 'plaintext', letter],
  ])('%s is read as %s', async (uri, languageId, text) => {
    for (const folders of [[], [import.meta.dirname]]) {
      await using client = await LanguageClient.start({ folders })
      await client.open(uri, text, languageId)
      expect(codes(await client.diagnostics(uri))).toEqual(['excessive-punctuation', 'team-sign-off'])
    }
  })

  test('a buffer that holds something else is silent', async () => {
    await using client = await LanguageClient.start()
    await client.open('untitled:Untitled-1', letter, 'typescript')
    expect(await client.diagnostics('untitled:Untitled-1')).toEqual([])
  })
})

describe('actions', () => {
  /** Opens a text and asks for the actions at some words of it. */
  async function actionsAt(
    client: LanguageClient,
    uri: string,
    text: string,
    words: string,
    only?: readonly string[],
  ): Promise<CodeAction[]> {
    await client.open(uri, text)
    await client.diagnostics(uri)
    return client.actions(uri, rangeOfWords(text, words), only)
  }

  test('fix all does what --fix does', async () => {
    const text =
      '<p>Hi Sam,</p>\r\n<p>Thanks!!!</p>\r\n<p>It is done!!! Really???</p>\r\n<p>THIS IS VERY IMPORTANT FOR YOU.</p>\r\n<p>Maya</p>\r\n'
    using folder = folderOf({ 'a.html': text })
    const uri = uriOf(folder.path, 'a.html')
    const client = await editorIn(folder)
    const actions = await actionsAt(client, uri, text, text, ['source.fixAll.replylint'])
    expect(actions).toMatchObject([{ kind: 'source.fixAll.replylint' }])
    client.apply(actions[0]!.edit!)
    run(['a.html', '--fix'], { cwd: folder.path })
    const mended = readFileSync(join(folder.path, 'a.html'), 'utf8')
    expect(mended).not.toBe(text)
    expect(client.documents.get(uri)!.getText()).toBe(mended)
    await client.diagnostics(uri)
    expect(await client.actions(uri, whole(mended), ['source.fixAll'])).toEqual([])
  })

  test('only the kinds that are asked for', async () => {
    using folder = folderOf({})
    const client = await editorIn(folder)
    const uri = uriOf(folder.path, 'a.html')
    expect((await actionsAt(client, uri, letter, letter, ['quickfix'])).every(({ kind }) => kind === 'quickfix')).toBe(true)
    expect(titles(await client.actions(uri, whole(letter), ['source']))).toHaveLength(1)
    expect(await client.actions(uri, whole(letter), ['refactor', 'source.organizeImports'])).toEqual([])
    // A cursor is enough, and nothing is offered where there is none.
    expect(titles(await client.actions(uri, rangeOfWords(letter, 'refund'), ['quickfix']))).toEqual([])
  })

  test('several wordings, or one that needs a second look, are not preferred', async () => {
    using folder = folderOf({})
    const client = await editorIn(folder)
    const text = 'Hi Sam,\n\nPLEASE READ THE WHOLE MANUAL NOW before you call.\n\nMaya\n'
    const actions = await actionsAt(client, uriOf(folder.path, 'a.txt'), text, 'READ', ['quickfix'])
    const wordings = actions.filter(({ title }) => title.startsWith('Write'))
    expect(wordings.length).toBeGreaterThan(0)
    for (const wording of wordings) expect(wording.isPreferred).toBeUndefined()
  })

  test('the page of a rule opens where the editor can open one', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    const action = (await actionsAt(client, uri, letter, 'Support')).find(({ title }) => title === 'Open the page of team-sign-off')
    await client.connection.sendRequest('workspace/executeCommand', action!.command!)
    expect(client.opened).toEqual([expect.stringMatching(/^https:.*#team-sign-off$/)])
    await expect(
      client.connection.sendRequest('workspace/executeCommand', { command: 'replylint.openRule', arguments: ['file:///etc/passwd'] }),
    ).rejects.toThrow('needs the address of a page')

    await using plain = await LanguageClient.start({ folders: [folder.path], capabilities: {} })
    expect(titles(await actionsAt(plain, uri, letter, 'Support')).filter((title) => title.startsWith('Open'))).toEqual([])
  })

  const yaml =
    'refund:\n  subject: x\n  body: |\n    Hi Sam,\n\n    It is done!!!\n\n    Maya\nother:\n  body: "Hi Sam, all is well.\\n\\nMaya"\n'
  const po = [
    'msgid ""\nmsgstr ""\n"Language: en\\n"\n',
    '#. a note\nmsgid "refund"\nmsgstr ""\n"Hi Sam,\\n\\n"\n"Your refund of 20 euros is in your account!!!\\n\\n"\n"Kind regards,\\nMaya\\n"\n',
    'msgid "other"\nmsgstr "Hi Sam, your parcel has been handed to the courier, and all is well with it."\n',
  ].join('\n')
  test.each([
    ['html', 'a.html', '<p>Hi Sam,</p>\n  <p>It is done!!!</p>\n<p>Maya</p>\n'],
    ['html in CRLF', 'b.html', '<p>Hi Sam,</p>\r\n<p>It is done!!!</p>\r\n<p>Maya</p>\r\n'],
    ['the middle of a paragraph', 'a.md', 'Hi Sam,\n\nFirst this.\nIt is done!!!\nSee you soon.\n\nMaya\n'],
    ['a list', 'b.md', 'Hi Sam,\n\n- one\n- It is done!!!\n\nMaya\n'],
    ['Liquid', 'a.txt.liquid', 'Hi {{ name }},\n\nIt is done!!!\n\nMaya\n'],
    ['ERB', 'a.html.erb', '<p>Hi <%= name %>,</p>\n<p>It is done!!!</p>\n<p>Maya</p>\n'],
    ['Jinja', 'a.txt.j2', 'Hi {{ name }},\n\nIt is done!!!\n\nMaya\n'],
    ['Handlebars', 'a.hbs', 'Hi {{name}},\n\nIt is done!!!\n\nMaya\n'],
    ['a text in one line of YAML', 'a.yaml', 'refund:\n  body: "Hi Sam, it is done!!! All of it."\n'],
    ['a block of YAML', 'b.yaml', yaml],
    [
      'a text of YAML that is indented in itself',
      'd.yaml',
      'a:\n  - body: |\n      Hi Sam,\n\n        It is done!!!\n      Maya\n  - body: x\n',
    ],
    ['the last block of YAML, without a line end', 'c.yaml', 'refund:\n  body: |\n    Hi Sam,\n    It is done!!!\n    Maya'],
    ['PO', 'a.po', po],
  ])('silence here: %s', async (_, name, text) => {
    using folder = folderOf({ [name]: text })
    const uri = uriOf(folder.path, name)
    const client = await editorIn(folder)
    const action = (await actionsAt(client, uri, text, '!!!', ['quickfix'])).find(
      ({ title }) => title === 'Silence excessive-punctuation here',
    )
    expect(action).toBeDefined()
    const before = codes(await client.diagnostics(uri))
    client.apply(action!.edit!)
    const silenced = client.documents.get(uri)!.getText()
    expect(codes(await client.diagnostics(uri))).toEqual(before.filter((code) => code !== 'excessive-punctuation'))
    expect(silenced).toMatch(/replylint-disable(?:-next-line|-line)? excessive-punctuation/)
    // Nothing but the comment has come, and the command line heeds it as well.
    expect(silenced.includes('\r\n')).toBe(text.includes('\r\n'))
    writeFileSync(join(folder.path, name), silenced)
    const { out } = run([name, '--format', 'json', '--report-unused-disable', '--exit-zero'], { cwd: folder.path })
    expect(out).not.toMatch(/excessive-punctuation"|unused-disable|unknown-disable/)
  })

  test.each([
    ['plain text', 'a.txt', letter],
    ['a mail', 'a.eml', `To: Sam <sam@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${letter}`],
    ['CSV', 'a.csv', 'id,body\na,"Hi Sam, it is done!!! All of it."\n'],
    ['JSON', 'a.json', '[{ "id": "a", "body": "Hi Sam, it is done!!! All of it." }]'],
  ])('no silence where it would be sent: %s', async (_, name, text) => {
    using folder = folderOf({ [name]: text })
    const client = await editorIn(folder)
    const actions = await actionsAt(client, uriOf(folder.path, name), text, '!!!', ['quickfix'])
    expect(actions.length).toBeGreaterThan(0)
    expect(titles(actions).filter((title) => title.startsWith('Silence'))).toEqual([])
  })

  test('edits without versions for an editor that knows none', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities: {} })
    const [fix] = await actionsAt(client, uri, letter, '!!!', ['quickfix'])
    expect(fix!.edit).toEqual({ changes: { [uri]: [{ range: rangeOfWords(letter, '!!!'), newText: '!' }] } })
  })
})

describe('hover', () => {
  const hover = (client: LanguageClient, uri: string, text: string, words: string): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: rangeOfWords(text, words).start })

  test('the reason, an example in the language of the message, and the page', async () => {
    using folder = folderOf({})
    const client = await editorIn(folder)
    const uri = uriOf(folder.path, 'a.txt')
    await client.open(uri, letter)
    const found = await hover(client, uri, letter, 'Support')
    expect(found).toMatchObject({ contents: { kind: 'markdown' }, range: rangeOfWords(letter, 'The Support Team') })
    const { value } = found!.contents as { value: string }
    expect(value).toContain('**Sign with your name')
    expect(value).toContain('A customer who reads “The Support Team”')
    expect(value).toContain('[The Support Team]')
    expect(value).toContain('Better:')
    expect(value).toMatch(/\[team-sign-off\]\(https:.*#team-sign-off\)$/)
    expect(value).not.toMatch(/<\/?(?:b|pre|details|summary)>|&lt;/)
    expect(await hover(client, uri, letter, 'refund')).toBeNull()

    const dutch = 'Beste Sam,\n\nHet geld is vandaag op je rekening gezet.\n\nMet vriendelijke groet,\nHet supportteam\n'
    await client.open(uriOf(folder.path, 'b.txt'), dutch)
    expect(JSON.stringify(await hover(client, uriOf(folder.path, 'b.txt'), dutch, 'supportteam'))).toContain('[Het supportteam]')
  })

  test('in plain text where the editor shows no Markdown', async () => {
    using folder = folderOf({})
    const capabilities = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } }
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities })
    const uri = uriOf(folder.path, 'a.txt')
    await client.open(uri, letter)
    const found = await hover(client, uri, letter, 'Support')
    expect(found).toMatchObject({ contents: { kind: 'plaintext', value: expect.not.stringMatching(/\*\*|```|\]\(/) } })
  })
})

describe('commands', () => {
  const execute = (client: LanguageClient, command: string, ...args: unknown[]): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', { command, arguments: args })

  test('showScore says what the command line says', async () => {
    using folder = folderOf({ 'a.txt': letter })
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    const { summary } = JSON.parse(run(['a.txt', '--format', 'json'], { cwd: folder.path }).out)
    const { score, errors, warnings, infos } = summary
    expect(await execute(client, 'replylint.showScore', uri)).toEqual({ score, errors, warnings, infos })
    expect(client.shown).toEqual([`replylint: ${score} of 100, 2 warnings.`])
  })

  test('fixAll applies what is safe, once', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    expect(await execute(client, 'replylint.fixAll', uri)).toEqual({ applied: true, count: 1 })
    expect(client.documents.get(uri)!.getText()).toBe(letter.replace('!!!', '!'))
    expect(codes(await client.diagnostics(uri))).toEqual(['team-sign-off'])
    expect(await execute(client, 'replylint.fixAll', uri)).toEqual({ applied: false, count: 0 })
    expect(client.shown).toEqual(['replylint: Nothing can be put right without a second look.'])
  })

  test('what is asked wrongly is answered with a sentence', async () => {
    await using client = await LanguageClient.start()
    await expect(execute(client, 'replylint.fixAll')).rejects.toThrow('needs the address (URI) of a document that is open')
    await expect(execute(client, 'replylint.fixEverything', 'a')).rejects.toThrow('There is no command “replylint.fixEverything”')
    expect(await execute(client, 'replylint.showScore', 'file:///nowhere.txt')).toBeNull()
    expect(client.shown).toEqual([expect.stringContaining('is not open')])
  })
})

describe('configuration', () => {
  test.each([
    ['replylint.config.yaml', 'rules: { team-sign-off: off }', 'rules: { team-sign-off: error }'],
    [
      'replylint.config.mjs',
      'export default { rules: { "team-sign-off": "off" } }',
      'export default { rules: { "team-sign-off": "error" } }',
    ],
    [
      'replylint.config.ts',
      'export default { rules: { "team-sign-off": "off" } }',
      'export default { rules: { "team-sign-off": "error" } }',
    ],
  ])('%s is read anew when it has changed', async (name, off, error) => {
    using folder = folderOf({ [name]: off })
    const path = join(folder.path, name)
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    expect(codes(await client.diagnostics(uri))).toEqual(['excessive-punctuation'])
    await client.until(() => client.registered.has('workspace/didChangeWatchedFiles'))
    const { watchers } = client.registered.get('workspace/didChangeWatchedFiles') as { watchers: { globPattern: string }[] }
    expect(watchers.map(({ globPattern }) => globPattern)).toContain(`**/${name}`)

    let since = client.published.length
    writeFileSync(path, error)
    await client.changed(path)
    expect((await client.diagnostics(uri, since)).map(({ code, severity }) => [code, severity])).toEqual([
      ['excessive-punctuation', DiagnosticSeverity.Warning],
      ['team-sign-off', DiagnosticSeverity.Error],
    ])
    since = client.published.length
    rmSync(path)
    await client.changed(path)
    expect((await client.diagnostics(uri, since))[1]).toMatchObject({ severity: DiagnosticSeverity.Warning })
  })

  test.each([
    ['.replylintignore', 'a.txt\n'],
    ['.gitignore', '*.txt\n'],
  ])('%s is heeded when it comes', async (name, content) => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    expect(await client.diagnostics(uri)).toHaveLength(2)
    const since = client.published.length
    writeFileSync(join(folder.path, name), content)
    await client.changed(join(folder.path, name))
    expect(await client.diagnostics(uri, since)).toEqual([])
  })

  test('saving anything reads everything anew, for an editor that watches no files', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities: {} })
    await client.open(uri, letter)
    expect(await client.diagnostics(uri)).toHaveLength(2)
    const since = client.published.length
    writeFileSync(join(folder.path, 'base.json'), '{ "rules": { "team-sign-off": "off" } }')
    writeFileSync(join(folder.path, 'replylint.config.json'), '{ "extends": "./base.json" }')
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })
    expect(codes(await client.diagnostics(uri, since))).toEqual(['excessive-punctuation'])
  })

  test('an editor that does not answer is read to all the same', async () => {
    using folder = folderOf({})
    const settings = (): never => {
      throw new Error('no settings here')
    }
    await using client = await LanguageClient.start({ folders: [folder.path], settings })
    await client.open(uriOf(folder.path, 'a.txt'), letter)
    expect(await client.diagnostics(uriOf(folder.path, 'a.txt'))).toHaveLength(2)
    expect(client.shown).toEqual([])
  })

  test('the suppression file is heeded when it comes', async () => {
    using folder = folderOf({ 'a.txt': letter })
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uri, letter)
    expect(await client.diagnostics(uri)).toHaveLength(2)
    const since = client.published.length
    run(['a.txt', '--suppress-rule', 'team-sign-off'], { cwd: folder.path })
    await client.changed(join(folder.path, 'replylint-suppressions.json'))
    expect(codes(await client.diagnostics(uri, since))).toEqual(['excessive-punctuation'])
  })

  test('one that is broken is said once, at its place, and does not end the server', async () => {
    using folder = folderOf({ 'replylint.config.yaml': 'preset: strict\nrules:\n  team-sing-off: error\n' })
    const path = join(folder.path, 'replylint.config.yaml')
    const [a, b, config] = ['a.txt', 'b.txt', 'replylint.config.yaml'].map((name) => uriOf(folder.path, name)) as [string, string, string]
    const sentence = 'There is no rule “team-sing-off”; did you mean “team-sign-off”.'
    await using client = await LanguageClient.start({ folders: [folder.path] })
    for (const uri of [a, b]) {
      await client.open(uri, letter)
      expect(await client.diagnostics(uri)).toEqual([])
    }
    const ofConfig = () => client.published.filter(({ uri }) => uri === config).map(({ diagnostics }) => diagnostics)
    expect(client.shown).toEqual([`replylint: replylint.config.yaml:3: ${sentence}`])
    expect(ofConfig()).toMatchObject([
      [
        {
          message: sentence,
          severity: DiagnosticSeverity.Error,
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 22 } },
        },
      ],
    ])
    // Saved again with the same fault: nothing new to say.
    let since = client.published.length
    await client.changed(path)
    await client.diagnostics(a, since)
    await client.diagnostics(b, since)
    expect(client.shown).toHaveLength(1)
    // Another fault takes the place of the first.
    since = client.published.length
    writeFileSync(path, 'preset: strikt\n')
    await client.changed(path)
    await client.diagnostics(a, since)
    await client.diagnostics(b, since)
    expect(client.shown).toHaveLength(2)
    expect(client.shown[1]).toContain('did you mean “strict”')
    expect(ofConfig().at(-1)).toMatchObject([{ range: { start: { line: 0 } } }])
    // Mended.
    since = client.published.length
    writeFileSync(path, 'preset: strict\n')
    await client.changed(path)
    expect(codes(await client.diagnostics(a, since))).toContain('team-sign-off')
    await client.diagnostics(b, since)
    expect(ofConfig().at(-1)).toEqual([])
    expect(client.shown).toHaveLength(2)
  })

  test.each([
    ['replylint.config.json', '{ "preset": ', /This is not JSON/],
    ['replylint.config.yaml', 'preset: [', /This is not YAML/],
    ['replylint.config.mjs', 'export default {', /cannot be loaded/],
    ['replylint.config.yaml', 'extends: ./base.yaml', /There is no file “\.\/base\.yaml”/],
    ['replylint-suppressions.json', '{', /is not JSON; delete it/],
    ['replylint-suppressions.json', 'null', /is no suppression file/],
  ])('%s with %j says what is wrong', async (name, content, sentence) => {
    using folder = folderOf({ [name]: content })
    await using client = await LanguageClient.start({ folders: [folder.path] })
    await client.open(uriOf(folder.path, 'a.txt'), letter)
    await client.diagnostics(uriOf(folder.path, 'a.txt'))
    expect(client.shown).toEqual([expect.stringMatching(sentence)])
    expect(client.published.find(({ uri }) => uri === uriOf(folder.path, name))?.diagnostics).toMatchObject([
      { message: expect.stringMatching(sentence), range: { start: { line: 0 } } },
    ])
  })

  test('settings of the editor hold for each folder that has no configuration', async () => {
    using plain = folderOf({})
    using configured = folderOf({ 'replylint.config.yaml': 'rules: { excessive-punctuation: off }\n' })
    const settings = {
      preset: 'starter',
      rules: { 'team-sign-off': 'error' },
      locale: 'nl',
      channel: '',
      language: null,
      trace: { server: 'off' },
    }
    await using client = await LanguageClient.start({
      folders: [plain.path, configured.path],
      settings: (folder) => (folder === uriOf(plain.path) || folder === uriOf(configured.path) ? settings : null),
    })
    const [inPlain, inConfigured] = [uriOf(plain.path, 'a.txt'), uriOf(configured.path, 'a.txt')]
    await client.open(inPlain, letter)
    await client.open(inConfigured, letter)
    const found = async (uri: string, since?: number): Promise<unknown[]> =>
      (await client.diagnostics(uri, since)).map(({ code, severity }) => `${code} ${severity}`)
    expect(await found(inPlain)).toEqual(['excessive-punctuation 2', 'team-sign-off 1'])
    expect(await found(inConfigured)).toEqual(['team-sign-off 2'])
    // The advice is in the language of the writer.
    expect((await client.diagnostics(inConfigured))[0]!.message).toMatch(/klant|naam/)

    const since = client.published.length
    client.settings = () => ({ rules: { 'team-sign-off': 'off' } })
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    expect(await found(inPlain, since)).toEqual(['excessive-punctuation 2'])
    expect(await found(inConfigured, since)).toEqual(['team-sign-off 2'])
  })

  test.each([
    [{ chanel: 'sms' }, 'There is no key “chanel”; did you mean “channel”.'],
    [{ channel: 'smss' }, '“channel” cannot be "smss"; did you mean “sms”.'],
    [{ preset: 'strikt' }, 'There is no preset “strikt”; did you mean “strict”.'],
    [{ rules: { jargn: 'off' } }, 'There is no rule “jargn”; did you mean “jargon”.'],
    [{ locale: 'xx' }, 'There is no language pack for “xx”'],
    [{ config: 'nowhere.yaml' }, 'There is no configuration “nowhere.yaml”.'],
    [{ suppressions: 'nowhere.json' }, 'There is no suppression file “nowhere.json”.'],
  ])('wrong settings %j are said once', async (settings, sentence) => {
    using folder = folderOf({})
    await using client = await LanguageClient.start({ folders: [folder.path], settings: () => settings })
    for (const name of ['a.txt', 'b.txt']) {
      await client.open(uriOf(folder.path, name), letter)
      expect(await client.diagnostics(uriOf(folder.path, name))).toEqual([])
    }
    expect(client.shown).toEqual([expect.stringContaining(sentence)])
  })

  test('a client that cannot be asked says its settings at the start, and when they change', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    const initializationOptions = { rules: { 'team-sign-off': 'off' } }
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities: {}, initializationOptions })
    await client.open(uri, letter)
    expect(codes(await client.diagnostics(uri))).toEqual(['excessive-punctuation'])
    const since = client.published.length
    const settings = { replylint: { rules: { 'excessive-punctuation': 'off' } } }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    expect(codes(await client.diagnostics(uri, since))).toEqual(['team-sign-off'])
  })

  test('folders come and go', async () => {
    using folder = folderOf({ 'replylint.config.yaml': 'ignore: [a.txt]\n', 'nl/a.txt': '' })
    const uri = uriOf(folder.path, 'nl/b.txt')
    await using client = await LanguageClient.start({ folders: [] })
    // Of no folder, its path says nothing about its language.
    const text = 'OK, 20 euro!!!'
    await client.open(uri, text)
    await client.diagnostics(uri)
    const since = client.published.length
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf(folder.path), name: 'a' }], removed: [] },
    })
    await client.diagnostics(uri, since)
    await client.open(uriOf(folder.path, 'a.txt'), letter)
    expect(await client.diagnostics(uriOf(folder.path, 'a.txt'))).toEqual([])
  })
})

describe('an editor that asks for what was found', () => {
  const capabilities = {
    ...abilities,
    workspace: { ...abilities.workspace, diagnostics: { refreshSupport: true } },
    textDocument: { ...abilities.textDocument, diagnostic: {} },
  }

  test('is answered, and told nothing twice', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities })
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ identifier: 'replylint' })
    const pull = (): Promise<{ kind: string; items: Diagnostic[] }> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    await client.open(uri, letter)
    expect(codes((await pull()).items)).toEqual(['excessive-punctuation', 'team-sign-off'])
    await client.change(uri, { text: signed })
    expect(await pull()).toEqual({ kind: 'full', items: [] })

    writeFileSync(join(folder.path, 'replylint.config.yaml'), 'preset: strikt\n')
    await client.changed(join(folder.path, 'replylint.config.yaml'))
    await client.until(() => client.refreshes === 1 && client.shown.length === 1)
    expect((await pull()).items).toEqual([])
    // A document is told of only when it is asked about; a configuration is no document.
    expect(client.published.map((each) => each.uri)).toEqual([uriOf(folder.path, 'replylint.config.yaml')])
  })

  test('is told without being asked, where it could not be told to ask again', async () => {
    using folder = folderOf({})
    const uri = uriOf(folder.path, 'a.txt')
    await using client = await LanguageClient.start({ folders: [folder.path], capabilities: { textDocument: { diagnostic: {} } } })
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
    await client.open(uri, letter)
    expect(await client.diagnostics(uri)).toHaveLength(2)
  })
})

describe('the end', () => {
  test('0 after a shutdown', async () => {
    const client = await LanguageClient.start()
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    expect(await client.ended).toBe(0)
  })

  test('1 where nobody asked for it', async () => {
    const client = await LanguageClient.start()
    await client.connection.sendNotification('exit')
    expect(await client.ended).toBe(1)
  })

  test('1 when the editor is gone', async () => {
    const client = await LanguageClient.start()
    client.child.stdin.end()
    expect(await client.ended).toBe(1)
  })
})
