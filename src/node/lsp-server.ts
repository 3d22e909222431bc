import {
  type CancellationToken,
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type ExecuteCommandParams,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import manifest from '../../package.json' with { type: 'json' }
import { counted, Tally } from '../report/index.ts'
import { configNames, SUPPRESSIONS_NAME } from './config.ts'
import { ignoreNames } from './exclusions.ts'
import { actionsFor, FIX_ALL_KIND } from './lsp-actions.ts'
import { diagnosticsOf } from './lsp-diagnostics.ts'
import { pathOfUri } from './lsp-document.ts'
import { fixAll, workspaceEdit } from './lsp-edits.ts'
import { hoverAt } from './lsp-hover.ts'
import { Problems } from './lsp-problems.ts'
import { type Outcome, type Reading, Workspace } from './lsp-workspace.ts'

/** The commands that take the address of a document. */
export const documentCommands = { showScore: 'replylint.showScore', fixAll: 'replylint.fixAll' } as const

/** The command that takes the address of a page. */
export const OPEN_RULE = 'replylint.openRule'

/** Of changes within this time, the last one is read: to read a message takes less than a millisecond, to draw what was found takes more. */
const MILLISECONDS_OF_TYPING = 50

/** The files on which all that is found hangs. */
const watchedGlobs = [...configNames, 'package.json', ...ignoreNames, SUPPRESSIONS_NAME].map((name) => `**/${name}`)

/** Serves an editor over a connection. `cwd` stands for its folders where it has none open. */
export function serve(connection: Connection, cwd: string): void {
  new LanguageServer(connection, cwd).listen()
}

class LanguageServer {
  readonly #connection: Connection
  readonly #documents = new TextDocuments(TextDocument)
  readonly #workspace: Workspace
  readonly #problems: Problems
  readonly #timers = new Map<string, NodeJS.Timeout>()
  #client: ClientCapabilities = {}
  /** The settings of a client that cannot be asked for them. */
  #settings: unknown

  constructor(connection: Connection, cwd: string) {
    this.#connection = connection
    this.#workspace = new Workspace(cwd, (folder) => this.#settingsFor(folder))
    this.#problems = new Problems({
      show: (message) => this.#show(MessageType.Error, message),
      publish: (uri, diagnostics) => connection.sendDiagnostics({ uri, diagnostics }),
    })
  }

  listen(): void {
    const connection = this.#connection
    const documents = this.#documents
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#heeding(this.#initialized()))
    documents.onDidOpen(({ document }) => this.#publishSoon(document.uri, 0))
    documents.onDidChangeContent(({ document }) => this.#publishSoon(document.uri, MILLISECONDS_OF_TYPING))
    documents.onDidSave(() => this.#readAnew())
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri))
      this.#timers.delete(uri)
      this.#workspace.forget(uri)
      this.#problems.resolve(uri)
      if (!this.#isPulled) connection.sendDiagnostics({ uri, diagnostics: [] })
    })
    connection.onDidChangeWatchedFiles(() => this.#readAnew())
    connection.onDidChangeConfiguration(({ settings }) => {
      if (!this.#client.workspace?.configuration) this.#settings = sectionOf(settings)
      this.#readAnew()
    })
    connection.languages.diagnostics.on(async ({ textDocument }, token) => this.#pulled(textDocument.uri, token))
    connection.onCodeAction((params, token) =>
      this.#answer(params.textDocument.uri, token, (reading) =>
        actionsFor(params, reading, {
          hasVersionedEdits: this.#hasVersionedEdits,
          ...(this.#client.window?.showDocument?.support ? { openRule: OPEN_RULE } : {}),
        }),
      ),
    )
    connection.onHover((params, token) =>
      this.#answer(params.textDocument.uri, token, (reading) => hoverAt(params.position, reading, this.#markup) ?? null),
    )
    connection.onExecuteCommand((params) => this.#execute(params))
    documents.listen(connection)
    connection.listen()
  }

  #initialize({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): InitializeResult {
    this.#client = capabilities
    this.#settings = initializationOptions
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    this.#workspace.folders = uris.flatMap((uri) => pathOfUri(uri) ?? [])
    const commands = Object.values(documentCommands)
    return {
      serverInfo: { name: 'replylint', version: manifest.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
        hoverProvider: true,
        executeCommandProvider: { commands: capabilities.window?.showDocument?.support ? [...commands, OPEN_RULE] : commands },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(this.#isPulled
          ? { diagnosticProvider: { identifier: 'replylint', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
      },
    }
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => pathOfUri(uri))
        const left = this.#workspace.folders.filter((folder) => !gone.includes(folder))
        this.#workspace.folders = [...left, ...added.flatMap(({ uri }) => pathOfUri(uri) ?? [])]
        this.#readAnew()
      })
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'replylint' })
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = watchedGlobs.map((globPattern) => ({ globPattern }))
      await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
  }

  /**
   * Whether the client asks for what was found. One that could not be told to ask again after a configuration has changed would show what no
   * longer holds, so it is told without being asked.
   */
  get #isPulled(): boolean {
    const { textDocument, workspace } = this.#client
    return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true
  }

  get #hasVersionedEdits(): boolean {
    return this.#client.workspace?.workspaceEdit?.documentChanges === true
  }

  get #markup(): MarkupKind {
    const formats = this.#client.textDocument?.hover?.contentFormat
    return formats && !formats.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown
  }

  async #settingsFor(folder: string): Promise<unknown> {
    if (!this.#client.workspace?.configuration) return this.#settings
    const scopeUri = this.#workspace.uriOf(folder)
    const item = { section: 'replylint', ...(scopeUri === undefined ? {} : { scopeUri }) }
    // An editor that does not answer has nothing to say; its messages are still read.
    return this.#connection.workspace.getConfiguration(item).catch(() => undefined)
  }

  /** Something has changed that all readings hang on. */
  #readAnew(): void {
    this.#workspace.reset()
    if (this.#isPulled) this.#heeding(Promise.resolve(this.#connection.languages.diagnostics.refresh()))
    // Also where the client asks: what is wrong with a configuration it does not ask for.
    for (const { uri } of this.#documents.all()) this.#publishSoon(uri, 0)
  }

  #publishSoon(uri: string, delay: number): void {
    const waiting = this.#timers.get(uri)
    if (waiting && delay > 0) return
    clearTimeout(waiting)
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      this.#heeding(this.#publish(uri))
    }, delay)
    this.#timers.set(uri, timer)
  }

  async #publish(uri: string): Promise<void> {
    const current = await this.#current(uri)
    // Whatever has changed in the meantime has made sure that it is read as well.
    if (!current || this.#isPulled) return
    this.#connection.sendDiagnostics({ uri, version: current.version, diagnostics: current.reading ? diagnosticsOf(current.reading) : [] })
  }

  /** What is found in a document as it is now; `undefined` where it has changed or was closed while it was read. */
  async #current(uri: string): Promise<{ readonly version: number; readonly reading?: Reading } | undefined> {
    const document = this.#documents.get(uri)
    if (!document) return undefined
    const { version } = document
    const { generation } = this.#workspace
    const outcome = await this.#workspace.read(document)
    if (this.#documents.get(uri)?.version !== version || this.#workspace.generation !== generation) return undefined
    this.#heed(uri, outcome)
    return { version, ...('reading' in outcome ? { reading: outcome.reading } : {}) }
  }

  #heed(uri: string, outcome: Outcome): void {
    if ('error' in outcome) this.#problems.report(uri, outcome.error)
    else this.#problems.resolve(uri)
  }

  /** Answers a request about a document, never for a version that is no longer there. */
  async #answer<Answer>(
    uri: string,
    token: CancellationToken,
    answerOf: (reading: Reading) => Answer | Promise<Answer>,
  ): Promise<Answer | null | ResponseError> {
    const version = this.#documents.get(uri)?.version
    const current = await this.#current(uri)
    const answer = current?.reading ? await answerOf(current.reading) : null
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
    if (version === undefined || !current || this.#documents.get(uri)?.version !== version) {
      return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.')
    }
    return answer
  }

  async #pulled(uri: string, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const answer = await this.#answer(uri, token, diagnosticsOf)
    if (answer instanceof ResponseError) throw answer
    return { kind: DocumentDiagnosticReportKind.Full, items: answer ?? [] }
  }

  async #execute({ command, arguments: [argument] = [] }: ExecuteCommandParams): Promise<unknown> {
    if (command === OPEN_RULE) return this.#openPage(argument)
    const work = { [documentCommands.fixAll]: this.#fixAll, [documentCommands.showScore]: this.#showScore }[command]
    if (!work) return new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`)
    if (typeof argument !== 'string')
      return new ResponseError(ErrorCodes.InvalidParams, `The command “${command}” needs the address (URI) of a document that is open.`)
    const current = await this.#current(argument)
    if (current?.reading) return work.call(this, current.reading)
    this.#show(
      MessageType.Info,
      this.#documents.get(argument)
        ? 'This file holds no message that is read, or it is left out.'
        : 'This file is not open as a message; save it as .txt, .md or .html, or tell the editor what it is.',
    )
    return null
  }

  /** A notice: the writer has nothing to answer. */
  #show(type: MessageType, message: string): void {
    this.#heeding(this.#connection.sendNotification(ShowMessageNotification.type, { type, message: `replylint: ${message}` }))
  }

  /** Work for which nobody waits; what goes wrong with it is written down, and ends nothing. */
  #heeding(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#connection.console.error(`replylint: ${error}`))
  }

  async #fixAll(reading: Reading): Promise<{ readonly applied: boolean; readonly count: number }> {
    const { edits, count } = await fixAll(reading)
    if (count === 0) {
      this.#show(MessageType.Info, 'Nothing can be put right without a second look.')
      return { applied: false, count }
    }
    const edit = workspaceEdit(edits, reading, this.#hasVersionedEdits)
    const { applied } = await this.#connection.workspace.applyEdit({ label: 'replylint: better wordings', edit })
    return { applied, count }
  }

  #showScore({ report }: Reading): object {
    const tally = new Tally()
    tally.add(report)
    const { score, errors, warnings, infos } = tally.summary
    const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'hint')].filter((each) => !each.startsWith('0 '))
    const found = counts.length === 0 ? 'nothing to improve' : counts.join(', ')
    this.#show(MessageType.Info, `${score} of 100, ${found}.`)
    return { score, errors, warnings, infos }
  }

  async #openPage(uri: unknown): Promise<unknown> {
    if (typeof uri !== 'string' || !uri.startsWith('https://'))
      return new ResponseError(ErrorCodes.InvalidParams, `The command “${OPEN_RULE}” needs the address of a page.`)
    const { success } = await this.#connection.window.showDocument({ uri, external: true })
    return success
  }
}

/** The part of the settings of an editor that is ours: some send all of them, some only that. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'replylint' in settings ? settings.replylint : settings
}
