import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { Severity } from '../engine/rule.ts'
import { type ReportedFinding, shownWordings } from '../report/index.ts'
import type { Reading } from './lsp-workspace.ts'

/** Who says so, in the list of problems of an editor. */
export const SOURCE = 'replylint'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What an editor is shown of a reading: what was found, and what could not be read. */
export function diagnosticsOf(reading: Reading): Diagnostic[] {
  const { findings, faults = [], error } = reading.report
  const diagnostics = findings.map((finding) => diagnosticOf(finding, reading))
  // A data file without messages is no fault in an editor: nobody has named it to be read.
  for (const { message, place, isEmpty } of faults) if (!isEmpty) diagnostics.push(unreadable(message, rangeOf(place, reading)))
  if (error !== undefined && faults.length === 0) diagnostics.push(unreadable(error, rangeOf({ start: 0, end: 0 }, reading)))
  return diagnostics
}

export function diagnosticOf(finding: ReportedFinding, reading: Reading): Diagnostic {
  const { rule, severity, url, start, end, actual, expected, fix, record } = finding
  return {
    range: rangeOf(finding, reading),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: url },
    source: SOURCE,
    message: adviceOf(finding),
    // Offsets are UTF-16 code units into the text without its byte order mark, as in the JSON report.
    data: { rule, start, end, actual, expected, ...(fix ? { fix } : {}), ...(record === undefined ? {} : { record }) },
  }
}

/** A span of the text that was read, as a range of the document. */
export function rangeOf({ start, end }: { readonly start: number; readonly end: number }, { document, offset }: Reading): Range {
  return { start: document.positionAt(start + offset), end: document.positionAt(end + offset) }
}

/** What the pretty report says: the sentence, better wordings, and the note. */
function adviceOf(finding: ReportedFinding): string {
  const wordings = shownWordings(finding).join('  |  ')
  return [finding.message, wordings && `→ ${wordings}`, finding.note].filter(Boolean).join('\n')
}

function unreadable(message: string, range: Range): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, code: 'unreadable', source: SOURCE, message }
}
