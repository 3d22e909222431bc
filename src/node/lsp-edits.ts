import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { ReportedFinding } from '../report/index.ts'
import type { Source } from '../source.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { Reading } from './lsp-workspace.ts'
import { reworded } from './reworded.ts'
import { type Insertion, silencings } from './silencing.ts'
import { lineEdits } from './unified-diff.ts'

/** Puts something in place of a span of the text that was read. */
export function replacement(span: { readonly start: number; readonly end: number }, newText: string, reading: Reading): TextEdit {
  return { range: rangeOf(span, reading), newText }
}

/** Edits of a document as its client takes them; the version keeps them from a document that has changed since. */
export function workspaceEdit(edits: readonly TextEdit[], { document }: Reading, isVersioned: boolean): WorkspaceEdit {
  const { uri, version } = document
  return isVersioned ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] } : { changes: { [uri]: [...edits] } }
}

/** What --fix would do to the document, and how many wordings it would put in. */
export async function fixAll(reading: Reading): Promise<{ readonly edits: TextEdit[]; readonly count: number }> {
  const { whole, edited, project } = reading
  const { source } = whole
  if (!source) return { edits: [], count: 0 }
  const { text, count } = await reworded(source, whole, ['safe'], (changed) => project.lint({ ...edited, text: changed }))
  return { edits: editsBetween(source.text, text, reading), count }
}

/** Lines that change, each stretch of them as one edit, so that the cursor stays where it is elsewhere. */
function editsBetween(before: string, after: string, reading: Reading): TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let start = 0
  let inserted = ''
  let isOpen = false
  const close = (): void => {
    if (isOpen) edits.push(replacement({ start, end: at }, inserted, reading))
    isOpen = false
  }
  for (const { sign, line } of lineEdits(before, after)) {
    if (sign === ' ') close()
    else if (!isOpen) {
      isOpen = true
      start = at
      inserted = ''
    }
    if (sign === '+') inserted += line
    else at += line.length
  }
  close()
  return edits
}

/**
 * The comment that silences a finding; `undefined` where every comment would be sent. Whether one would be is not guessed: the text is read
 * again with it, and must say the same to whoever gets it.
 */
export async function silencing(finding: ReportedFinding, reading: Reading): Promise<TextEdit[] | undefined> {
  const { whole, edited, project } = reading
  const { source } = whole
  if (!source) return undefined
  const before = await readBy(reading, source)
  for (const insertions of silencings(source, finding)) {
    const report = await project.lint({ ...edited, text: withInsertions(source.text, insertions) })
    if (!report.source || !isSilencedIn(report.findings, whole.findings, finding)) continue
    if ((await readBy(reading, report.source)) === before) {
      return insertions.map(({ at, text }) => replacement({ start: at, end: at }, text, reading))
    }
  }
  return undefined
}

/** What readers see of the messages of a text; nobody sees blanks at the end of a line. */
async function readBy({ project, edited }: Reading, source: Source): Promise<string> {
  const texts = await project.proseIn(source, edited)
  return JSON.stringify(texts.map((text) => text.replace(/[ \t]+$/gm, '')))
}

/** Whether a finding is gone, and nothing else but others of its rule. */
function isSilencedIn(after: readonly ReportedFinding[], before: readonly ReportedFinding[], finding: ReportedFinding): boolean {
  const count = (findings: readonly ReportedFinding[], key: string): number => findings.filter((each) => keyOf(each) === key).length
  if (count(after, keyOf(finding)) >= count(before, keyOf(finding))) return false
  const others = (findings: readonly ReportedFinding[]): string =>
    JSON.stringify(findings.filter(({ rule }) => rule !== finding.rule).map(keyOf))
  return others(after) === others(before)
}

function keyOf({ rule, actual, message }: ReportedFinding): string {
  return JSON.stringify([rule, actual, message])
}

function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = ''
  let from = 0
  for (const { at, text: inserted } of insertions) {
    result += text.slice(from, at) + inserted
    from = at
  }
  return result + text.slice(from)
}
