import type { Finding, LintContext, Linter } from 'replylint/browser'
import { adviceOf, wordingsOf } from './wordings.ts'

// The shapes of Monaco that are used here, so that nobody needs its hundred megabytes to read or test this.

interface Disposable {
  dispose(): void
}

/** Lines and columns from 1, columns in UTF-16 code units: as findings have them. */
export interface MonacoRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

export interface MonacoModel<Uri = unknown> {
  readonly uri: Uri
  getValue(): string
  getVersionId(): number
  getLanguageId(): string
  isDisposed(): boolean
  onDidChangeContent(listener: () => void): Disposable
}

export interface MonacoMarker<Uri = unknown> extends MonacoRange {
  readonly severity: number
  readonly message: string
  readonly source: string
  readonly code: { readonly value: string; readonly target: Uri }
}

export interface MonacoCodeAction<Uri = unknown> {
  readonly title: string
  readonly kind: 'quickfix'
  readonly isPreferred: boolean
  readonly edit: {
    readonly edits: {
      readonly resource: Uri
      readonly versionId: number
      readonly textEdit: { readonly range: MonacoRange; readonly text: string }
    }[]
  }
}

/** The `monaco` namespace, as far as it is used. */
export interface Monaco<Uri = unknown> {
  readonly Uri: { parse(value: string): Uri }
  readonly editor: { setModelMarkers(model: MonacoModel<Uri>, owner: string, markers: MonacoMarker<Uri>[]): void }
  readonly languages: {
    registerCodeActionProvider(
      languageId: string,
      provider: {
        provideCodeActions(model: MonacoModel<Uri>, range: MonacoRange): { readonly actions: MonacoCodeAction<Uri>[]; dispose(): void }
      },
    ): Disposable
  }
}

/** `monaco.MarkerSeverity`. */
const severities: Readonly<Record<Finding['severity'], number>> = { error: 8, warning: 4, info: 2 }

/** Between the last letter and the hints. */
const MILLISECONDS_OF_TYPING = 100

/** Live hints in a model of Monaco, until it is disposed of. What is known about the message may change while it is written. */
export function replylint<Uri>(
  monaco: Monaco<Uri>,
  model: MonacoModel<Uri>,
  lint: Linter,
  context: () => LintContext = () => ({}),
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  const findings = (): readonly Finding[] => lint.lint(model.getValue(), context()).findings
  const show = (): void => {
    if (!model.isDisposed()) monaco.editor.setModelMarkers(model, 'replylint', markersOf(findings(), monaco.Uri.parse))
  }
  const listener = model.onDidChangeContent(() => {
    clearTimeout(timer)
    timer = setTimeout(show, MILLISECONDS_OF_TYPING)
  })
  const provider = monaco.languages.registerCodeActionProvider(model.getLanguageId(), {
    provideCodeActions: (asked, range) => ({
      actions: asked === model ? actionsOf(findings(), range, model, context()) : [],
      dispose: () => {},
    }),
  })
  show()
  return {
    dispose: () => {
      clearTimeout(timer)
      listener.dispose()
      provider.dispose()
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, 'replylint', [])
    },
  }
}

/** What Monaco shows of some findings. */
export function markersOf<Uri>(findings: readonly Finding[], parseUri: (value: string) => Uri): MonacoMarker<Uri>[] {
  return findings.map((finding) => ({
    ...rangeOf(finding),
    severity: severities[finding.severity],
    message: adviceOf(finding),
    source: 'replylint',
    code: { value: finding.rule, target: parseUri(finding.url) },
  }))
}

/** What may be done about the findings in a range, for the version of the model in which they were found. */
export function actionsOf<Uri>(
  findings: readonly Finding[],
  range: MonacoRange,
  model: MonacoModel<Uri>,
  { format }: LintContext = {},
): MonacoCodeAction<Uri>[] {
  const versionId = model.getVersionId()
  return findings
    .filter((finding) => isTouching(rangeOf(finding), range))
    .flatMap((finding) =>
      wordingsOf(finding, format).map(({ title, text }) => ({
        title,
        kind: 'quickfix' as const,
        isPreferred: finding.expected.length === 1 && finding.fix?.kind === 'safe',
        edit: { edits: [{ resource: model.uri, versionId, textEdit: { range: rangeOf(finding), text } }] },
      })),
    )
}

function rangeOf({ line, column, endLine, endColumn }: Finding): MonacoRange {
  return { startLineNumber: line, startColumn: column, endLineNumber: endLine, endColumn }
}

function isTouching(a: MonacoRange, b: MonacoRange): boolean {
  return (
    !isAfter(a.startLineNumber, a.startColumn, b.endLineNumber, b.endColumn) &&
    !isAfter(b.startLineNumber, b.startColumn, a.endLineNumber, a.endColumn)
  )
}

function isAfter(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line > otherLine || (line === otherLine && column > otherColumn)
}
