import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const cli = resolve('dist/cli.cjs')

export interface ClientOptions {
  /** The folders that the editor has open. */
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  /** What `workspace/configuration` is answered with, by the folder that is asked for. */
  readonly settings?: (folder: string | undefined) => unknown
  readonly initializationOptions?: unknown
}

/** What an editor of today can do. */
export const abilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true } },
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
}

/** The client's side of the protocol, with the built server as a process of its own. */
export class LanguageClient {
  readonly connection: ProtocolConnection
  readonly child: ChildProcessWithoutNullStreams
  /** What the server answered to `initialize`. */
  initialized!: InitializeResult
  /** All that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = []
  /** All that was shown to the writer, in order. */
  readonly shown: string[] = []
  /** The methods for which the server has registered, with what it asks for. */
  readonly registered = new Map<string, unknown>()
  /** The pages that were opened. */
  readonly opened: string[] = []
  readonly documents = new Map<string, TextDocument>()
  readonly #waiting: (() => void)[] = []
  readonly ended: Promise<number | null>
  settings: (folder: string | undefined) => unknown

  private constructor(options: ClientOptions) {
    this.child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: 'pipe' })
    this.ended = new Promise((end) => this.child.on('close', end))
    this.connection = createProtocolConnection(new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin))
    this.settings = options.settings ?? (() => null)
    const { connection } = this
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      this.#wake()
    })
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message)
      this.#wake()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => this.settings(scopeUri)),
    )
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string; registerOptions: unknown }[] }) => {
        for (const { method, registerOptions } of registrations) this.registered.set(method, registerOptions)
        this.#wake()
        return null
      },
    )
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      this.#wake()
      return null
    })
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.opened.push(uri)
      return { success: true }
    })
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.apply(edit)
      return { applied: true }
    })
    connection.onUnhandledNotification(() => {})
    connection.listen()
  }

  /** How often the server has asked to be asked again. */
  refreshes = 0

  static async start(options: ClientOptions = {}): Promise<LanguageClient> {
    const client = new LanguageClient(options)
    const workspaceFolders = options.folders?.map((path) => ({ uri: uriOf(path), name: path })) ?? null
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities: options.capabilities ?? abilities,
      initializationOptions: options.initializationOptions,
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null) {
      await this.connection.sendRequest('shutdown')
      await this.connection.sendNotification('exit')
    }
    await this.ended
    this.connection.dispose()
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Opens another folder in the editor. */
  enter(path: string): Promise<void> {
    const event = { added: [{ uri: uriOf(path), name: path }], removed: [] }
    return this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  }

  /** Changes a document, by ranges or (without one) as a whole. */
  change(uri: string, ...contentChanges: readonly { readonly range?: Range; readonly text: string }[]): Promise<void> {
    const document = this.documents.get(uri)!
    const version = document.version + 1
    TextDocument.update(document, [...contentChanges], version)
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  /** Applies an edit as an editor does: only to the version that it was made for. */
  apply(edit: WorkspaceEdit): void {
    for (const change of edit.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('No such change is expected.')
      const { uri, version } = change.textDocument
      if (this.documents.get(uri)!.version !== version) throw new Error(`The edit is for version ${version}.`)
      this.#applyTo(uri, change.edits as TextEdit[])
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) this.#applyTo(uri, edits)
  }

  #applyTo(uri: string, edits: readonly TextEdit[]): void {
    void this.change(uri, { text: TextDocument.applyEdits(this.documents.get(uri)!, [...edits]) })
  }

  /** The diagnostics that were published for the document as it is now: those since the given number of publications. */
  async diagnostics(uri: string, since = 0): Promise<Diagnostic[]> {
    const { version } = this.documents.get(uri)!
    const isIt = (each: PublishDiagnosticsParams): boolean => each.uri === uri && each.version === version
    await this.until(() => this.published.slice(since).some(isIt))
    return this.published.slice(since).findLast(isIt)!.diagnostics
  }

  /** Waits for something that the server will tell. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((wake) => this.#waiting.push(wake))
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    })
  }

  /** Tells the server that a file of its interest has changed. */
  changed(path: string): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
  }
}

export function uriOf(...path: readonly string[]): string {
  return pathToFileURL(join(...path)).href
}

/** The range of some words in a text. */
export function rangeOfWords(text: string, words: string): Range {
  const document = TextDocument.create('', '', 0, text)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text.`)
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
}
