import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { describe, expect, test, vi } from 'vitest'
import manifest from '../editors/vscode/package.json' with { type: 'json' }
import { diagnosticsOf, replylint as inCodeMirror } from '../editors/web/codemirror.ts'
import { replylint as inMonaco, type Monaco, type MonacoMarker, type MonacoModel } from '../editors/web/monaco.ts'
import en from '../rules/languages/en/index.ts'
import { createLinter, readHtml } from '../src/browser.ts'
import { formatNames } from '../src/formats/detect.ts'
import { folderOf } from './support/command-line.ts'
import { manifestProperties } from './support/editor-manifest.ts'
import { abilities, LanguageClient } from './support/language-client.ts'

const letter = 'Hi Sam 😀,\n\nYour refund of 20 euros is in your account!!!\n\nKind regards,\nThe Support Team\n'
const linter = createLinter({ languages: [en], formats: { html: readHtml } })

describe('CodeMirror', () => {
  /** What a state looks like once its diagnostics are set, and after an action on them. */
  function marked(text: string, diagnostics: readonly Diagnostic[]): { readonly state: EditorState; readonly words: string[] } {
    const empty = EditorState.create({ doc: text, extensions: [inCodeMirror(linter)] })
    const { state } = empty.update(setDiagnostics(empty, diagnostics))
    const words: string[] = []
    forEachDiagnostic(state, (_, from, to) => words.push(state.doc.sliceString(from, to)))
    return { state, words }
  }

  test.each([
    ['as it is', letter],
    ['with a byte order mark', `\ufeff${letter}`],
    ['from CRLF', letter.replaceAll('\n', '\r\n')],
  ])('%s: the very words are marked, and mended', (_, text) => {
    const { doc } = EditorState.create({ doc: text })
    const diagnostics = diagnosticsOf(doc.toString(), linter)
    const { state, words } = marked(text, diagnostics)
    expect(words).toEqual(['!!!', 'The Support Team'])
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        source: 'excessive-punctuation',
        message: '“!!!” raises the voice; one mark is enough.',
        actions: [{ name: 'Write “!”' }],
      },
      { severity: 'warning', source: 'team-sign-off', actions: [] },
    ])
    let mended = ''
    const view = { dispatch: (change: TransactionSpec) => (mended = state.update(change).newDoc.toString()) } as unknown as EditorView
    const [{ from, to, actions }] = diagnostics as [Diagnostic]
    actions![0]!.apply(view, from, to)
    expect(mended).toBe(doc.toString().replace('!!!', '!'))
  })

  test('what a format would take for syntax is not offered', () => {
    const html = '<p>Hi Sam,</p><p>Thanks!!!</p><p>Kind regards,<br>The Support Team</p>'
    const agent = { format: 'html', agent: 'Maya' } as const
    expect(diagnosticsOf(html, linter, agent).map(({ source, actions }) => [source, actions!.length])).toEqual([
      ['excessive-punctuation', 1],
      ['team-sign-off', 0],
    ])
  })
})

describe('Monaco', () => {
  function editorWith(text: string) {
    const state = { text, version: 1, markers: [] as MonacoMarker[], listener: () => {}, disposed: 0 }
    const end = { dispose: () => state.disposed++ }
    const model: MonacoModel = {
      uri: 'inmemory://1',
      getValue: () => state.text,
      getVersionId: () => state.version,
      getLanguageId: () => 'plaintext',
      isDisposed: () => false,
      onDidChangeContent: (listener) => {
        state.listener = listener
        return end
      },
    }
    let provide: Parameters<Monaco['languages']['registerCodeActionProvider']>[1] | undefined
    const monaco: Monaco = {
      Uri: { parse: (value) => ({ parsed: value }) },
      editor: { setModelMarkers: (_, __, markers) => (state.markers = markers) },
      languages: {
        registerCodeActionProvider: (_, provider) => {
          provide = provider
          return end
        },
      },
    }
    return {
      state,
      model,
      monaco,
      actions: (...args: Parameters<NonNullable<typeof provide>['provideCodeActions']>) => provide!.provideCodeActions(...args).actions,
    }
  }

  test('markers and actions follow the text', () => {
    vi.useFakeTimers()
    try {
      const { state, model, monaco, actions } = editorWith(letter)
      const hints = inMonaco(monaco, model, linter)
      expect(state.markers).toMatchObject([
        {
          severity: 4,
          startLineNumber: 3,
          startColumn: 43,
          endLineNumber: 3,
          endColumn: 46,
          source: 'replylint',
          code: { value: 'excessive-punctuation', target: { parsed: expect.stringContaining('#excessive-punctuation') } },
        },
        { startLineNumber: 6, startColumn: 1, endColumn: 17 },
      ])
      const [mark] = state.markers as [MonacoMarker]
      expect(actions(model, mark)).toEqual([
        {
          title: 'Write “!”',
          kind: 'quickfix',
          isPreferred: true,
          edit: {
            edits: [
              {
                resource: 'inmemory://1',
                versionId: 1,
                textEdit: { range: expect.objectContaining({ startColumn: 43, endColumn: 46 }), text: '!' },
              },
            ],
          },
        },
      ])
      expect(actions(model, { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 2 })).toEqual([])
      expect(actions({ ...model }, mark)).toEqual([])

      state.text = letter.replace('!!!', '!')
      state.listener()
      expect(state.markers).toHaveLength(2)
      vi.runAllTimers()
      expect(state.markers).toHaveLength(1)

      hints.dispose()
      expect([state.markers, state.disposed]).toEqual([[], 2])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('VS Code', () => {
  const code = readFileSync('editors/vscode/extension.js', 'utf8')

  test('the settings are those that the server reads', () => {
    expect(manifest.contributes.configuration.properties).toEqual(manifestProperties())
  })

  test('the commands are those of the server that take a document', async () => {
    await using client = await LanguageClient.start({ capabilities: abilities })
    const commands = manifest.contributes.commands.map(({ command }) => command)
    expect([...commands, 'replylint.openRule'].sort()).toEqual([...client.initialized.capabilities.executeCommandProvider!.commands].sort())
  })

  test('it wakes for the languages that it sends', () => {
    const languages = Array.from(/const languages = \[(.*)\]/.exec(code)![1]!.matchAll(/'(\w+)'/g), ([, language]) => language)
    const events = manifest.activationEvents.filter((event) => event.startsWith('onLanguage:'))
    expect(events).toEqual(languages.map((language) => `onLanguage:${language}`))
    expect(languages.length).toBeGreaterThanOrEqual(formatNames.length - 2)
    expect(existsSync(join('editors/vscode', manifest.main))).toBe(true)
  })

  test('it starts the linter of the project with its own Node, and says so where there is none', async () => {
    const started: unknown[] = []
    const shown: string[] = []
    const load = (folder: string, path: string | null, fails = false): { activate(): Promise<void>; deactivate(): unknown } => {
      class FakeClient {
        constructor(...args: unknown[]) {
          started.push(args[2], args[3])
        }
        start(): Promise<void> {
          return fails ? Promise.reject(new Error('spawn ENOENT')) : Promise.resolve()
        }
        stop(): string {
          return 'stopped'
        }
      }
      const modules: Record<string, unknown> = {
        vscode: {
          window: {
            showErrorMessage: (message: string) => shown.push(message),
            activeTextEditor: { document: { uri: { toString: () => 'file:///a.txt' } } },
          },
          workspace: { getConfiguration: () => ({ get: () => path }), workspaceFolders: [{ uri: { fsPath: folder } }] },
        },
        'vscode-languageclient/node': { LanguageClient: FakeClient },
        'node:fs': { existsSync },
        'node:path': { join },
      }
      const own = { exports: {} as ReturnType<typeof load> }
      new Function('require', 'exports', 'module', code)((name: string) => modules[name], own.exports, own)
      return own.exports
    }
    using folder = folderOf({ 'node_modules/replylint/dist/cli.cjs': '' })
    using empty = folderOf({})
    const extension = load(folder.path, null)
    await extension.activate()
    expect(started[0]).toMatchObject({ command: process.execPath, args: [join(folder.path, 'node_modules/replylint/dist/cli.cjs'), 'lsp'] })
    const { middleware } = started[1] as {
      middleware: { executeCommand(command: string, args: unknown[], next: (...all: unknown[]) => unknown): unknown }
    }
    const next = (...all: unknown[]): unknown => all
    expect(middleware.executeCommand('replylint.fixAll', [], next)).toEqual(['replylint.fixAll', ['file:///a.txt']])
    expect(middleware.executeCommand('replylint.fixAll', ['file:///b.txt'], next)).toEqual(['replylint.fixAll', ['file:///b.txt']])
    expect(extension.deactivate()).toBe('stopped')

    await load(empty.path, '/opt/replylint').activate()
    expect(started[2]).toEqual({ command: '/opt/replylint', args: ['lsp'] })
    await load(empty.path, null, true).activate()
    expect(started[4]).toMatchObject({ args: ['lsp'] })
    expect(shown).toEqual([expect.stringContaining('npm install --save-dev replylint')])
  })
})

const hasNeovim = (() => {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()

// Where there is no Neovim there is nothing to try its client with; what the server says to it is tested with every other client.
describe.skipIf(!hasNeovim)('Neovim', () => {
  test('shows what is found, and mends it', () => {
    using folder = folderOf({ 'a.txt': letter })
    writeFileSync(
      join(folder.path, 'try.lua'),
      `
      package.path = ${JSON.stringify(resolve('editors/neovim'))} .. '/?.lua;' .. package.path
      require('replylint').setup { cmd = { ${JSON.stringify(process.execPath)}, ${JSON.stringify(resolve('dist/cli.cjs'))}, 'lsp' }, settings = { rules = { ['team-sign-off'] = 'error' } } }
      vim.cmd('filetype on')
      vim.cmd('edit ' .. ${JSON.stringify(join(folder.path, 'a.txt'))})
      vim.wait(10000, function() return #vim.diagnostic.get(0) == 2 end)
      local shown = {}
      for _, each in ipairs(vim.diagnostic.get(0)) do
        local line = vim.api.nvim_buf_get_lines(0, each.lnum, each.lnum + 1, false)[1]
        table.insert(shown, each.code .. ' ' .. each.severity .. ' ' .. line:sub(each.col + 1, each.end_col))
      end
      vim.fn.writefile(shown, ${JSON.stringify(join(folder.path, 'shown'))})
      vim.lsp.buf_request_sync(0, 'workspace/executeCommand', { command = 'replylint.fixAll', arguments = { vim.uri_from_bufnr(0) } }, 10000)
      vim.wait(10000, function() return #vim.diagnostic.get(0) == 1 end)
      vim.cmd('write')
      vim.cmd('qa!')
      `,
    )
    execFileSync('nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${join(folder.path, 'try.lua')}`], {
      cwd: folder.path,
      timeout: 20_000,
    })
    expect(readFileSync(join(folder.path, 'shown'), 'utf8')).toBe('excessive-punctuation 2 !!!\nteam-sign-off 1 The Support Team\n')
    expect(readFileSync(join(folder.path, 'a.txt'), 'utf8')).toBe(letter.replace('!!!', '!'))
  })
})

test('no folder of editors is without a page that says how to use it', () => {
  for (const name of readdirSync('editors')) expect(existsSync(join('editors', name, 'README.md')), name).toBe(true)
})
