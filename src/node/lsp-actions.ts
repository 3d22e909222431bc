import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver'
import type { ReportedFinding } from '../report/index.ts'
import { diagnosticOf, rangeOf } from './lsp-diagnostics.ts'
import { fixAll, replacement, silencing, workspaceEdit } from './lsp-edits.ts'
import type { Reading } from './lsp-workspace.ts'
import { wordingWriter } from './reworded.ts'

/** Puts in whatever is safe, as --fix does; editors may run it on saving. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.replylint`

/** A text is read again for each comment that is offered, so not for every finding of a long selection. */
const MOST_SILENCINGS = 8

/** How much of a wording a title shows, in UTF-16 code units. */
const LONGEST_TITLE = 60

/** What a client can do with an action. */
export interface ActionAbilities {
  /** Whether it takes edits of a version of a document. */
  readonly hasVersionedEdits: boolean
  /** The command that opens a page, where the client can. */
  readonly openRule?: string
}

/** What may be done about the findings in a range. */
export async function actionsFor(
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  reading: Reading,
  { hasVersionedEdits, openRule }: ActionAbilities,
): Promise<CodeAction[]> {
  const isWanted = (kind: string): boolean => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix)) {
    const findings = reading.report.findings.filter((finding) => isTouching(rangeOf(finding, reading), range))
    const silenced = new Set<string>()
    for (const finding of findings) {
      const diagnostics = [diagnosticOf(finding, reading)]
      const quickFix = { kind: CodeActionKind.QuickFix, diagnostics }
      for (const { title, text } of wordingsOf(finding, reading)) {
        const isPreferred = finding.expected.length === 1 && finding.fix?.kind === 'safe'
        const edit = workspaceEdit([replacement(finding, text, reading)], reading, hasVersionedEdits)
        actions.push({ ...quickFix, title, edit, ...(isPreferred ? { isPreferred } : {}) })
      }
      const key = `${finding.line} ${finding.rule}`
      if (!silenced.has(key) && silenced.size < MOST_SILENCINGS) {
        silenced.add(key)
        const edits = await silencing(finding, reading)
        if (edits) {
          actions.push({ ...quickFix, title: `Silence ${finding.rule} here`, edit: workspaceEdit(edits, reading, hasVersionedEdits) })
        }
      }
      if (openRule !== undefined) {
        const title = `Open the page of ${finding.rule}`
        actions.push({ ...quickFix, title, command: { title, command: openRule, arguments: [finding.url] } })
      }
    }
  }
  if (isWanted(FIX_ALL_KIND)) {
    const { edits, count } = await fixAll(reading)
    if (count > 0) {
      const title = `Put in the better wording wherever it is safe (${count})`
      actions.push({ title, kind: FIX_ALL_KIND, edit: workspaceEdit(edits, reading, hasVersionedEdits) })
    }
  }
  return actions
}

/** The better wordings of a finding, as the file writes them; none where an edit would not be safe. */
function wordingsOf(finding: ReportedFinding, { whole }: Reading): { readonly title: string; readonly text: string }[] {
  if (!finding.fix || !whole.source) return []
  const write = wordingWriter(whole.source)
  return finding.expected.flatMap((wording) => {
    const text = write(wording)
    if (text === undefined) return []
    return [{ title: wording === '' ? `Leave out ${quoted(finding.actual)}` : `Write ${quoted(wording)}`, text }]
  })
}

function quoted(wording: string): string {
  const line = wording.replace(/\s+/g, ' ').trim()
  return `“${line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line}”`
}

/** Whether two ranges share a place; a cursor at either end of the words is at them. */
function isTouching(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
