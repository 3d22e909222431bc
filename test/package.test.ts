import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { languages } from '../rules/languages/index.ts'
import { profiles } from '../rules/languages/profiles.ts'
import { threadRules } from '../rules/threads.ts'
import { createLinter } from '../src/index.ts'
import { storedGraphOf } from '../src/language/phrase-graph.ts'
import { weightCellsOf } from '../src/language/weight-table.ts'
import { folderOf } from './support/command-line.ts'

const cli = resolve('dist/cli.cjs')

/** Minified and gzipped. Most of it are the words of the pack; whoever adds a great many of them raises it on purpose. */
const LARGEST_BROWSER_BUNDLE = 425_000

/** The newest change of a file below a folder, in milliseconds. */
function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(resolve(entry.parentPath, entry.name)).mtimeMs),
  )
}

beforeAll(() => {
  const isFresh = existsSync('dist/cli.cjs') && statSync('dist/cli.cjs').mtimeMs > Math.max(newest('src'), newest('rules'))
  if (!isFresh) execFileSync('npm', ['run', 'build'], { stdio: 'pipe' })
}, 300_000)

/** A program that uses the package by its name, bundled for a browser: its code, the files that something of it comes from, and its size gzipped. */
async function bundled(code: string): Promise<{ text: string; inputs: string[]; size: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    // The paths of our own tsconfig lead to the source, and what is measured here is what a user installs.
    tsconfigRaw: '{}',
  })
  const text = outputFiles[0]!.text
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
  return { text, inputs: [...inputs, ...output!.imports.map(({ path }) => path)], size: gzipSync(text, { level: 9 }).length }
}

describe('the doors', () => {
  test('every path that package.json exports is there', () => {
    const paths = Object.entries(manifest.exports).flatMap(([name, target]) => {
      const files = typeof target === 'string' ? [target] : Object.values(target)
      return name.includes('*') ? files.flatMap((file) => profiles.map(({ tag }) => file.replace('*', tag))) : files
    })
    expect([...paths, manifest.bin.replylint].filter((path) => !existsSync(path))).toEqual([])
  })

  test('a linter for a browser knows nothing of Node, and leaves out the formats that it was not given', async () => {
    const { inputs } = await bundled(`
      import { createLinter } from 'replylint/browser'
      import en from 'replylint/languages/en'
      export const linter = createLinter({ languages: [en] })
    `)
    expect(inputs.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
    expect(inputs.filter((path) => /htmlparser2|micromark|retext|write-good/.test(path))).toEqual([])
  })

  test('the browser door with the English pack does not grow unnoticed', async () => {
    const { size } = await bundled(`
      import { createLinter } from 'replylint/browser'
      import en from 'replylint/languages/en'
      console.log(createLinter({ languages: [en] }).lint(document.body.innerText))
    `)
    expect(size).toBeLessThanOrEqual(LARGEST_BROWSER_BUNDLE)
  })

  test('a browser that reads no threads leaves out their rules', async () => {
    const { text } = await bundled(`
      import { createLinter } from 'replylint/browser'
      import en from 'replylint/languages/en'
      export const linter = createLinter({ languages: [en] })
    `)
    expect(threadRules.map(({ summary }) => summary).filter((summary) => text.includes(summary))).toEqual([])
  })

  test('a browser that reads threads has their rules', async () => {
    const { text } = await bundled(`
      import { createLinter, threads } from 'replylint/browser'
      import en from 'replylint/languages/en'
      export const linter = createLinter({ languages: [en], threads })
    `)
    expect(threadRules.map(({ summary }) => summary).filter((summary) => !text.includes(summary))).toEqual([])
  })

  test('a browser that wants HTML can have it', async () => {
    const { inputs } = await bundled(`
      import { createLinter, readHtml } from 'replylint/browser'
      import en from 'replylint/languages/en'
      export const linter = createLinter({ languages: [en], formats: { html: readHtml } })
    `)
    expect(inputs.some((path) => path.includes('htmlparser2'))).toBe(true)
  })

  test('only the command line imports Node', () => {
    const library = ['index.js', 'browser.js', 'testing.js', 'unified.js'].flatMap((entry) => closure(entry))
    const wrong = library.filter((file) => /from\s*["']node:/.test(readFileSync(`dist/${file}`, 'utf8')))
    expect(wrong).toEqual([])
  })

  test.each(languages.map((language) => [language.tag, language] as const))(
    'the command line has %s beside it as plain data',
    (tag, language) => {
      const { lexicon, sentenceClasses, kindClasses, ...rest } = language
      const { cells, ...graph } = storedGraphOf(language)
      const classes = { sentenceClasses: { ...sentenceClasses!, weights: '' }, kindClasses: { ...kindClasses!, weights: '' } }
      expect(JSON.parse(readFileSync(`dist/packs/${tag}.json`, 'utf8'))).toEqual({ language: { ...rest, ...classes }, graph })
      expect(readFileSync(`dist/packs/${tag}.cells`).equals(new Uint8Array(cells.buffer))).toBe(true)
      for (const [kind, classes] of [
        ['weights', sentenceClasses!],
        ['kinds', kindClasses!],
      ] as const) {
        const { buffer } = weightCellsOf(classes.weights)
        expect(readFileSync(`dist/packs/${tag}.${kind}`).equals(new Uint8Array(buffer))).toBe(true)
      }
    },
  )

  test('no example of a rule is shipped', () => {
    const marked = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js') && readFileSync(`dist/${file}`, 'utf8').includes('bad: `'),
    )
    expect(marked).toEqual([])
  })
})

describe('as it is installed', () => {
  test('the library lints', () => {
    const code = `
      import { createLinter } from 'replylint'
      import en from 'replylint/languages/en'
      import nl from 'replylint/languages/nl'
      const linter = createLinter({ languages: [en, nl] })
      const text = 'Beste Sam,\\n\\nHet geld is vandaag op je rekening gezet.\\n\\nGroet,\\nHet supportteam'
      console.log(linter.lint(text).findings.map(({ rule }) => rule).includes('team-sign-off'))
    `
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })).toBe('true\n')
  })

  test('the command line lints, and ends with its exit code', () => {
    const output = execFileSync(process.execPath, ['dist/cli.cjs', '-', '--format', 'json'], {
      input: 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\nThe Support Team',
      encoding: 'utf8',
    })
    expect(JSON.parse(output)).toMatchObject({ version: 1, files: [{ path: '<stdin>' }] })
    expect(() => execFileSync(process.execPath, ['dist/cli.cjs', 'nowhere.txt'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 2 }),
    )
  })

  // A pack of the command line is stored without its lexicon, so a rule that read a list as it stands there would be silent here.
  test.each(languages.map(({ tag }) => tag))('the command line finds what the library finds: %s', (tag) => {
    const linter = createLinter({ languages })
    const messages = readFileSync(`fixtures/labelled/${tag}-blind18.jsonl`, 'utf8').trim().split('\n')
    const records = messages.map((line) => {
      const { id, text, language, channel, kind, context } = JSON.parse(line)
      return { id, text, language, channel, kind, ...context }
    })
    const input = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    const { stdout } = spawnSync(process.execPath, [cli, 'stream'], { input, encoding: 'utf8' })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const places = (findings: readonly { rule: string; start: number; end: number }[]): string[] =>
      findings.map(({ rule, start, end }) => `${rule} ${start}-${end}`)
    expect(answers.map(({ findings }) => places(findings))).toEqual(
      records.map(({ id, text, ...context }) => places(linter.lint(text, context).findings)),
    )
  })

  test('a plain run loads nothing of the language server', () => {
    const tell = `process.on('exit', () => require('node:fs').writeSync(2, Object.keys(require.cache).filter((path) => path.includes('cjs')).join('\\n')))`
    using folder = folderOf({ 'tell.js': tell })
    const options = { input: 'Hi Sam', encoding: 'utf8' } as const
    const { stderr } = spawnSync(process.execPath, ['--require', `${folder.path}/tell.js`, cli, '-'], options)
    const speaksProtocol = (path: string): boolean => readFileSync(path, 'utf8').includes('textDocument/publishDiagnostics')
    const loaded = stderr.trim().split('\n')
    expect(loaded.length).toBeGreaterThan(5)
    expect(loaded.filter(speaksProtocol)).toEqual([])
    expect(readdirSync('dist').filter((name) => name.endsWith('.cjs') && speaksProtocol(`dist/${name}`))).toHaveLength(1)
  })

  test.each([
    ['replylint.config.json', '{ "rules": { "jargon": "error" } }'],
    ['replylint.config.yaml', 'rules:\n  jargon: error\n'],
    ['replylint.config.mjs', 'export default { rules: { jargon: "error" } }'],
    ['replylint.config.ts', 'const level: string = "error"\nexport default { rules: { jargon: level } }'],
    ['package.json', '{ "replylint": { "rules": { "jargon": "error" } } }'],
  ])('the command line reads %s', (name, content) => {
    using folder = folderOf({ [name]: content })
    const output = execFileSync(process.execPath, [cli, 'config', 'a.txt'], { cwd: folder.path, encoding: 'utf8' })
    expect(output).toContain(`rules.jargon: "error"  ${name}`)
  })

  test('the command line reads every format, and heeds what leaves files out', () => {
    const letter = 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\nThe Support Team\n'
    const body = JSON.stringify(letter)
    using folder = folderOf({
      'a.txt': letter,
      'b.md': letter,
      'c.html': `<p>${letter.trim().replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`,
      'd.eml': `To: Sam <sam@example.org>\nContent-Type: text/plain\n\n${letter}`,
      'e.json': `[{ "id": "a", "body": ${body} }]`,
      'f.yaml': `refund:\n  body: ${body}\n`,
      'g.csv': `id,body\na,"${letter}"\n`,
      'h.po': `msgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "a"\nmsgstr ${body}\n`,
      'i.txt': `---\nlanguage: en\nreplylint: {off: [team-sign-off]}\n---\n${letter}`,
      'drafts/j.txt': letter,
      '.gitignore': 'drafts\n',
    })
    const args = [cli, '.', 'e.json', 'f.yaml', 'g.csv', 'h.po', '--format', 'json', '--exit-zero']
    const output = execFileSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' })
    const { files } = JSON.parse(output) as { files: { path: string; findings: { rule: string }[] }[] }
    const signed = files.filter(({ findings }) => findings.some(({ rule }) => rule === 'team-sign-off')).map(({ path }) => path)
    expect(files.map(({ path }) => path)).toEqual('a.txt b.md c.html d.eml i.txt e.json f.yaml g.csv h.po'.split(' '))
    expect(signed).toEqual('a.txt b.md c.html d.eml e.json f.yaml g.csv h.po'.split(' '))
  })

  test('the types resolve, and say what is wrong', () => {
    const code = `
      import { createLinter, defineRule } from 'replylint'
      import { createLinter as small } from 'replylint/browser'
      import en from 'replylint/languages/en'
      import { checkExamples } from 'replylint/testing'
      import plugin from 'replylint/unified'
      const linter = createLinter({ languages: [en], preset: 'strict', rules: { jargon: ['warning', {}] } })
      const end: number | undefined = linter.lint('Hi', { channel: 'email' }).findings[0]?.end
      // @ts-expect-error: there is no such channel
      linter.lint('Hi', { channel: 'pigeon' })
      export { checkExamples, defineRule, end, plugin, small }
    `
    expect(complaintsAbout(code)).toEqual([])
  }, 120_000)
})

/** What the compiler says of a module that imports the package by its name. */
function complaintsAbout(code: string): string[] {
  const path = resolve('module-of-a-user.mts')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    name === path ? ts.createSourceFile(name, code, target) : getSourceFile(name, target, ...rest)
  const program = ts.createProgram([path], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** A built file with all that it imports from beside it. */
function closure(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return []
  seen.add(entry)
  const code = readFileSync(`dist/${entry}`, 'utf8')
  return [entry, ...Array.from(code.matchAll(/["']\.\/([^"']+\.js)["']/g), ([, name]) => closure(name!, seen)).flat()]
}
