const { existsSync } = require('node:fs')
const path = require('node:path')
const { window, workspace } = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

/** What VS Code calls the files that may hold messages. What of them is read, the server decides, as a run over the folder would. */
const languages = ['plaintext', 'markdown', 'html', 'yaml', 'json', 'jsonc', 'csv', 'tsv', 'po']

/** Template languages come with extensions of their own, so their files are told by name. */
const templates = '**/*.{eml,mbox,ejs,erb,ftl,handlebars,hbs,j2,jinja,jinja2,liquid,mjml,mustache,njk,tmpl,twig}'

let client

/** The linter of the project, so that the editor and CI have the same one; otherwise the one that the settings or the system know. */
function serverOf() {
  const configured = workspace.getConfiguration('replylint').get('path')
  if (configured) return { command: configured, args: ['lsp'] }
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const own = path.join(uri.fsPath, 'node_modules', 'replylint', 'dist', 'cli.cjs')
    if (existsSync(own)) return { command: process.execPath, args: [own, 'lsp'], options: asNode }
  }
  return {
    command: process.platform === 'win32' ? 'replylint.cmd' : 'replylint',
    args: ['lsp'],
    options: { shell: process.platform === 'win32' },
  }
}

/** VS Code runs its extensions with a Node of its own. */
const asNode = { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }

exports.activate = async () => {
  client = new LanguageClient('replylint', 'replylint', serverOf(), {
    documentSelector: [
      ...['file', 'untitled'].flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
      { scheme: 'file', pattern: templates },
    ],
    middleware: {
      // From the palette a command comes without a document: the one that is looked at is meant.
      executeCommand: (command, args, next) => {
        const uri = window.activeTextEditor?.document.uri.toString()
        return next(command, args.length === 0 && uri !== undefined ? [uri] : args)
      },
    },
  })
  try {
    await client.start()
  } catch {
    window.showErrorMessage(
      'replylint cannot be started. Install it in the project (npm install --save-dev replylint), or say in “replylint.path” where it is.',
    )
  }
}

exports.deactivate = () => client?.stop()
