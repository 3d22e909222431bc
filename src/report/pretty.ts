import type { Severity } from '../engine/rule.ts'
import type { Source } from '../source.ts'
import { type Cell, cellsOf, printable, widthOf, wrapped } from './cells.ts'
import { counted, type FileReport, type ReportedFinding, type Reporter, type ReportOptions, type Summary, shownWordings } from './report.ts'

/** How wide a report gets on a wide terminal; longer lines are hard to read. */
const WIDEST = 100

const NARROWEST = 40

/** Between the number of a line and the line. */
const GAP = 2

/** What shows that a line goes on, at both of its ends. */
const ELLIPSES = 2

/** How much of a line is given up so that it does not end in the middle of a word. */
const LONGEST_STUMP = 16

/** From this number of findings on, the summary says which rules speak most. */
const MANY = 6

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }

/** For people: each line with its words underlined, what they do to the reader, and what to write instead. */
export function prettyReporter({ colors, columns }: Pick<ReportOptions, 'colors' | 'columns'>): Reporter {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns))
  const tints: Readonly<Record<Severity, (text: string) => string>> = { error: colors.red, warning: colors.yellow, info: colors.blue }

  const linePiece = (source: Source, findings: readonly ReportedFinding[], gutter: number): string[] => {
    const { line } = findings[0]!
    const text = lineAt(source, findings[0]!)
    const spans = findings.map(({ column, endLine, endColumn, severity }) => ({
      start: column - 1,
      end: endLine === line ? endColumn - 1 : text.trimEnd().length,
      severity,
    }))
    const { cells, isCutLeft, isCutRight } = windowOf(cellsOf(text), spans[0]!, width - gutter - GAP - ELLIPSES)
    const letters: Painted[] = []
    const marks: Painted[] = []
    for (const { text: letter, start, width: cellWidth } of cells) {
      const span = spans.find((each) => (each.start === each.end ? start === each.start : start >= each.start && start < each.end))
      const tint = span && tints[span.severity]
      letters.push({ text: letter, tint: span && span.start < span.end ? tint : undefined })
      const mark = span ? (span.start === span.end ? '^'.padEnd(cellWidth) : '‾'.repeat(cellWidth)) : ' '.repeat(cellWidth)
      marks.push({ text: mark, tint })
    }
    const after = spans.find(({ start, end }) => start === end && start >= text.length)
    if (after) marks.push({ text: '^', tint: tints[after.severity] })
    const left = isCutLeft ? '…' : ''
    const number = String(line).padStart(gutter)
    return [
      `${colors.dim(number)}  ${colors.dim(left)}${painted(letters)}${isCutRight ? colors.dim('…') : ''}`,
      `${' '.repeat(gutter)}  ${left && ' '}${painted(marks)}`.trimEnd(),
    ]
  }

  const adviceOf = (finding: ReportedFinding, gutter: number): string[] => {
    const { severity, message, rule, note } = finding
    const indent = ' '.repeat(gutter + 2)
    const room = width - indent.length - 2
    const lines: string[] = []
    const say = (sign: string, text: string, tint: (line: string) => string): void => {
      wrapped(printable(text), room).forEach((line, index) => {
        lines.push(`${indent}${index === 0 ? sign : ' '} ${tint(line)}`)
      })
    }
    const plain = (line: string): string => line
    say(tints[severity](SIGNS[severity]), message, plain)
    // The rule stands behind the sentence where there is room for it.
    const sentence = lines.at(-1)!
    if (widthOf(strip(sentence)) + 2 + rule.length <= width) lines[lines.length - 1] = `${sentence}  ${colors.dim(rule)}`
    else lines.push(`${indent}  ${colors.dim(rule)}`)
    const wordings = shownWordings(finding).map(printable)
    if (wordings.length > 0) say(colors.green('→'), wordings.join('  |  '), colors.green)
    if (note !== undefined) say(' ', note, plain)
    return lines
  }

  return {
    file({ path, source, findings }: FileReport): string {
      if (!source || findings.length === 0) return ''
      const lines: string[] = []
      let record: string | undefined
      let isFirst = true
      const gutter = Math.max(4, String(findings.at(-1)!.line).length + 2)
      for (const group of groupsByLine(findings)) {
        if (isFirst || group[0]!.record !== record) {
          record = group[0]!.record
          lines.push(colors.bold(printable(path)) + (record === undefined ? '' : colors.dim(` › ${printable(record)}`)), '')
          isFirst = false
        }
        lines.push(...linePiece(source, group, gutter))
        for (const finding of group) lines.push(...adviceOf(finding, gutter))
        lines.push('')
      }
      return `${lines.join('\n')}\n`
    },
    end: (summary) => `${summaryLines(summary, colors, tints).join('\n')}\n`,
  }
}

interface Painted {
  readonly text: string
  readonly tint: ((text: string) => string) | undefined
}

/** Neighbours of one colour are painted in one go. */
function painted(parts: readonly Painted[]): string {
  let result = ''
  for (let from = 0; from < parts.length; ) {
    const { tint } = parts[from]!
    let to = from
    let text = ''
    while (to < parts.length && parts[to]!.tint === tint) text += parts[to++]!.text
    result += tint ? tint(text) : text
    from = to
  }
  return result
}

/** Findings that are on the same line and do not overlap share one picture of it. */
function groupsByLine(findings: readonly ReportedFinding[]): ReportedFinding[][] {
  const groups: ReportedFinding[][] = []
  for (const finding of findings) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const isNeighbour = last !== undefined && last.line === finding.line && last.endLine === finding.line && last.record === finding.record
    if (isNeighbour && last.end <= finding.start && finding.start - group![0]!.start < NARROWEST) group!.push(finding)
    else groups.push([finding])
  }
  return groups
}

function lineAt({ text }: Source, { start, column }: ReportedFinding): string {
  const from = start - (column - 1)
  const end = text.slice(from).search(/[\r\n]/)
  return end < 0 ? text.slice(from) : text.slice(from, from + end)
}

/** The part of a line that fits, with the span in it; white space at its beginning says nothing and is left out. */
function windowOf(
  cells: readonly Cell[],
  span: { readonly start: number; readonly end: number },
  room: number,
): { readonly cells: readonly Cell[]; readonly isCutLeft: boolean; readonly isCutRight: boolean } {
  let first = cells.findIndex(({ text, start }) => text.trim() !== '' || start >= span.start)
  if (first < 0) first = cells.length
  const widthFrom = (from: number, to: number): number => {
    let width = 0
    for (let index = from; index < to; index++) width += cells[index]!.width
    return width
  }
  let isCutLeft = false
  const spanStart = cells.findIndex(({ start }) => start >= span.start)
  const spanEnd = cells.findIndex(({ start }) => start >= span.end)
  const from = spanStart < 0 ? cells.length : spanStart
  const to = spanEnd < 0 ? cells.length : spanEnd
  if (widthFrom(first, cells.length) > room && widthFrom(first, to) > room - 12) {
    isCutLeft = true
    let width = Math.min(widthFrom(from, to), room / 2)
    first = from
    while (first > 0 && width + cells[first - 1]!.width < room * 0.7) width += cells[--first]!.width
    // Begin with a whole word where one is near.
    const space = cells.findIndex(({ text }, index) => index >= first && text === ' ')
    if (space >= 0 && space < Math.min(from, first + 20)) first = space + 1
  }
  let end = first
  let width = 0
  while (end < cells.length && width + cells[end]!.width <= room) width += cells[end++]!.width
  const isCutRight = end < cells.length
  if (isCutRight) {
    // End with a whole word where one is near, but never within the marked ones.
    let space = end
    while (space > Math.max(to, end - LONGEST_STUMP) && cells[space]?.text !== ' ') space--
    if (cells[space]?.text === ' ' && space > to) end = space
  }
  return { cells: cells.slice(first, end), isCutLeft, isCutRight }
}

function summaryLines(
  { files, errors, warnings, infos, unreadable, unknownLanguages, fixable, rules }: Summary,
  colors: ReportOptions['colors'],
  tints: Readonly<Record<Severity, (text: string) => string>>,
): string[] {
  const read = files - unreadable
  const inFiles = `in ${counted(read, 'file')}`
  const lines: string[] = []
  if (errors + warnings + infos === 0) {
    if (read > 0) lines.push(`${colors.green('✔')} ${colors.bold('Nothing to improve')} ${inFiles}.`)
  } else {
    const parts = [
      errors > 0 ? tints.error(`${SIGNS.error} ${counted(errors, 'error')}`) : '',
      warnings > 0 ? tints.warning(`${SIGNS.warning} ${counted(warnings, 'warning')}`) : '',
      infos > 0 ? tints.info(`${SIGNS.info} ${counted(infos, 'hint')}`) : '',
    ]
    lines.push(`${parts.filter(Boolean).join('   ')}   ${colors.dim(inFiles)}`)
    const top = Object.entries(rules)
      .filter(([, count]) => count > 1)
      .slice(0, 3)
    if (errors + warnings + infos >= MANY && top.length > 0)
      lines.push(colors.dim(`most often: ${top.map(([rule, count]) => `${rule} (${count})`).join(', ')}`))
    if (fixable > 0) lines.push(colors.dim(`${fixable} of them can be put right with --fix`))
  }
  const languages = Object.entries(unknownLanguages)
  if (languages.length > 0) {
    const list = languages.map(([language, count]) => `${language} (${count})`).join(', ')
    lines.push(tints.info(`left out, because there is no pack for the language: ${list}`))
  }
  if (unreadable > 0) lines.push(tints.error(`${counted(unreadable, 'file')} could not be read`))
  return lines
}

function strip(text: string): string {
  return text.replace(/\u001b\[\d+m/g, '')
}
