import type { FileReport, ReportedFinding } from '../../src/report/index.ts'
import { readSource } from '../../src/source.ts'

type Told = Pick<ReportedFinding, 'rule' | 'message'> & Partial<ReportedFinding>

/** A report on a text whose findings are where its marks `⟦…⟧` are, in order of their beginnings. `{words}` in a message are the words. */
export function reportedFile(path: string, marked: string, told: readonly Told[]): FileReport {
  const spans: { start: number; end: number }[] = []
  const open: number[] = []
  let text = ''
  for (const letter of marked) {
    if (letter === '⟦') open.push(spans.push({ start: text.length, end: text.length }) - 1)
    else if (letter === '⟧') spans[open.pop()!]!.end = text.length
    else text += letter
  }
  const source = readSource(text, path)
  const findings = spans.map(({ start, end }, index): ReportedFinding => {
    const finding = told[index]!
    const from = source.pointAt(start)
    const to = source.pointAt(end)
    const actual = text.slice(start, end)
    return {
      severity: 'warning',
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      actual,
      expected: [],
      url: `https://example.org/${finding.rule}`,
      ...finding,
      message: finding.message.replace('{words}', actual),
    }
  })
  return { path, source, findings }
}
