import type { History } from './message.ts'
import type { Page, Range } from './page.ts'

/** Where quoted history begins, and the quotations that stand between the writer's own lines. */
export interface HistoryReading {
  /** The line after the mail's own header, which some programs copy along with its text; 0 where there is none. */
  readonly headerEnd: number
  /** The first line of the history; the number of lines where there is none. */
  readonly line: number
  readonly history: History | undefined
  /** Runs of lines that are somebody else's words and are answered below. `from` and `to` are lines. */
  readonly quotations: readonly Range[]
}

/** An attribution is written on no more lines than this, and in no more characters. */
const ATTRIBUTION_LINES = 4
const ATTRIBUTION_LENGTH = 320

/** Finds the topmost boundary below which a message only repeats what was written before. One pass over the lines. */
export function readHistory(page: Page, isQuoted: readonly boolean[]): HistoryReading {
  const { lines } = page
  const quotations: Range[] = []
  const lastOwn = lines.findLastIndex((line, index) => !line.isBlank && !isQuoted[index])
  const headerEnd = ownHeaderEnd(page)
  let hasOwn = false
  for (let index = headerEnd; index < lines.length; index++) {
    const line = lines[index]!
    if (line.isBlank) continue
    if (isQuoted[index]) {
      if (isFramedAttribution(page, index)) return { headerEnd, quotations, ...found(page, index, 'attribution') }
      const end = quoteEnd(page, isQuoted, index)
      if (end > lastOwn) return { headerEnd, quotations, ...found(page, index, 'quote-marks') }
      quotations.push({ from: index, to: end })
      index = end - 1
      continue
    }
    const attribution = attributionEnd(page, isQuoted, index)
    if (attribution > 0) {
      const next = nextWritten(page, attribution)
      const end = next < lines.length && isQuoted[next] ? quoteEnd(page, isQuoted, next) : lines.length
      if (end > lastOwn) return { headerEnd, quotations, ...found(page, index, 'attribution') }
      // Answered below or in between: the quotation is no history, and the writer goes on.
      quotations.push({ from: index, to: end })
      index = end - 1
      continue
    }
    const boundary = boundaryAt(page, index, hasOwn)
    if (boundary) {
      const line = boundary === 'header-block' ? headerStart(page, index) : index
      return { headerEnd, quotations, ...found(page, line, boundary) }
    }
    hasOwn = true
  }
  return { headerEnd, line: lines.length, history: undefined, quotations }
}

function found(page: Page, line: number, boundary: History['boundary']): Pick<HistoryReading, 'line' | 'history'> {
  const start = page.lines[line]!.start
  return { line, history: { start, end: page.text.length, text: page.text.slice(start), boundary } }
}

function boundaryAt(page: Page, index: number, hasOwn: boolean): History['boundary'] | undefined {
  const range = tokensOf(page, index)
  // A helpdesk puts the line above its mails too; with nothing above it, it is a banner.
  if (page.find('replyDelimiters', range)) return hasOwn ? 'delimiter' : undefined
  if (isDivider(page, range) && nextWritten(page, index + 1) < page.lines.length) return 'divider'
  if (isHeaderBlock(page, index)) return 'header-block'
  if (isRule(page, range)) {
    const next = nextWritten(page, index + 1)
    if (next < page.lines.length && isHeaderBlock(page, next)) return 'header-block'
    if (next < page.lines.length && isDivider(page, tokensOf(page, next))) return 'divider'
  }
  return undefined
}

function tokensOf(page: Page, line: number): Range {
  const { firstToken, endToken } = page.lines[line]!
  return { from: firstToken, to: endToken }
}

/** “-----Original Message-----”, “Begin forwarded message:”: the words alone on their line, with rules or a name beside them. */
function isDivider(page: Page, range: Range): boolean {
  const match = page.find('historyDividers', range)
  if (!match) return false
  const before = page.trimmed({ from: range.from, to: match.from })
  const hasRule = match.from > range.from && page.isPunctuation(range.from)
  const after = page.trimmed({ from: match.to, to: range.to })
  if (before.to > before.from) return false
  return after.to === after.from ? hasRule || page.key(match.to) === ':' || match.to === range.to : hasRule
}

/** A line of nothing but dashes or underscores. */
function isRule(page: Page, { from, to }: Range): boolean {
  return to - from === 1 && page.tokens[from]!.end - page.tokens[from]!.start >= 5 && ['_', '-', '=', '*'].includes(page.key(from)[0] ?? '')
}

/** Groupware puts the sender and the date on lines of their own above “To:”; they are where the block begins. */
function headerStart(page: Page, index: number): number {
  const field = fieldAt(page, index)
  if (!field || field.isSender) return index
  let start = index
  for (let line = index - 1; line >= Math.max(0, index - 3); line--) {
    if (page.lines[line]!.isBlank) {
      if (start < index) break
      continue
    }
    const range = tokensOf(page, line)
    const evidence = evidenceOf(page, range)
    const isSender =
      evidence.numbers >= 2 || evidence.hasAddress || page.text.slice(page.lines[line]!.start, page.lines[line]!.end).includes('@')
    if (!isSender || page.wordCount(range) > 9) break
    start = line
  }
  // “Anna Smith” above “04/04/2001 02:58 PM”.
  const above = page.lines[start - 1]
  if (start < index && above && !above.isBlank && page.wordCount(tokensOf(page, start - 1)) <= 4) start--
  return start
}

/**
 * At least two different fields of a mail's header on neighbouring lines, one of them the sender; or three without one. An address or a
 * subject is among them: “From: Leeds, To: York, Date: 3 May” is a journey.
 */
function isHeaderBlock(page: Page, index: number): boolean {
  if (!fieldAt(page, index)) return false
  const seen = new Set<string>()
  let hasSender = false
  let isMail = false
  let gaps = 0
  for (let line = index; line < Math.min(page.lines.length, index + 9); line++) {
    if (page.lines[line]!.isBlank) {
      if (++gaps > 1 && seen.size > 0) break
      continue
    }
    const field = fieldAt(page, line)
    isMail ||= field?.isSubject === true || evidenceOf(page, tokensOf(page, line)).hasAddress
    // A long list of recipients goes on over several lines.
    if (!field) continue
    seen.add(field.name)
    hasSender ||= field.isSender
    if (isMail && seen.size >= (hasSender ? 2 : 3)) return true
  }
  return false
}

/** With nothing above them the fields are the header of this very mail, where a text follows them. */
function ownHeaderEnd(page: Page): number {
  const first = nextWritten(page, 0)
  if (first === page.lines.length || !isHeaderBlock(page, first)) return 0
  const end = page.lines.findIndex((line, at) => at > first && line.isBlank)
  return Math.max(end, 0)
}

function fieldAt(page: Page, line: number): { name: string; isSender: boolean; isSubject: boolean } | undefined {
  const { from, to } = page.withoutOrnaments(tokensOf(page, line))
  const sender = page.endOf('senderFields', from, to)
  const end = Math.max(sender, page.endOf('headerFields', from, to))
  if (end < 0) return undefined
  const colon = ['*', '_'].includes(page.key(end)) ? end + 1 : end
  if (page.key(colon) !== ':' || colon >= to) return undefined
  return { name: page.key(from), isSender: sender === end, isSubject: page.endOf('subjectFields', from, to) === end }
}

/**
 * The line after an attribution that begins on a line (“On 12 May 2026, Jan <j@x.nl> wrote:”); -1 where none does. It has the verb,
 * ends its line with a colon, and names an address or a date, or stands right above a quotation.
 */
function attributionEnd(page: Page, isQuoted: readonly boolean[], index: number): number {
  const { lines } = page
  const { from } = page.withoutOrnaments(tokensOf(page, index))
  const starts = isOpener(page, index)
  for (let last = index; last < Math.min(lines.length, index + ATTRIBUTION_LINES); last++) {
    const line = lines[last]!
    if (line.isBlank || isQuoted[last] || line.end - lines[index]!.start > ATTRIBUTION_LENGTH) return -1
    const end = line.endToken
    const mark = page.key(end - 1)
    const verb = page.find('attributionVerbs', { from, to: end })
    if (mark !== ':' && mark !== '-') {
      // A sentence that ends before the colon is no attribution.
      if (mark === '.' || mark === '!' || mark === '?') return -1
      // Some programs leave the colon out.
      if (verb?.to !== end || !page.lines[last + 1]?.isBlank) continue
    }
    if (!verb) {
      if (mark !== ':') continue
      // Some programs write only when and who: a whole date, the clock and the address.
      const { hasAddress, numbers } = evidenceOf(page, { from, to: end })
      return hasAddress && numbers >= 4 ? last + 1 : -1
    }
    if (mark === '-' && page.tokens[end - 1]!.end - page.tokens[end - 1]!.start < 3) continue
    const evidence = evidenceOf(page, { from, to: end })
    const next = nextWritten(page, last + 1)
    const isAboveQuote = next < lines.length && isQuoted[next]!
    const isAttribution =
      evidence.hasAddress ||
      (starts ? evidence.numbers >= 2 : evidence.numbers >= 3) ||
      (isAboveQuote && (starts || evidence.numbers > 0 || last === index))
    if (!isAttribution) return -1
    // The attribution may begin further down, where its own opener stands or its evidence begins.
    for (let line = index + 1; line <= last; line++) if (isOpener(page, line) && attributionEnd(page, isQuoted, line) > 0) return -1
    if (!starts && last > index && !evidenceBegins(page, index, end)) return -1
    return last + 1
  }
  return -1
}

/** “>>> Gail <gail@acme.example> 2/16/01 10:41 am >>>”: GroupWise writes what was answered below such a line, without marks. */
function isFramedAttribution(page: Page, index: number): boolean {
  const { start, end } = page.lines[index]!
  if (!/^\s*>>>[^>].*>>>\s*$/s.test(page.text.slice(start, end))) return false
  const { hasAddress, numbers } = evidenceOf(page, tokensOf(page, index))
  return hasAddress || numbers >= 3
}

function isOpener(page: Page, line: number): boolean {
  const { from, to } = page.withoutOrnaments(tokensOf(page, line))
  return page.endOf('attributionOpeners', from, to) > 0
}

/** Whether a first line without an opener is part of the attribution: it holds a number or an address itself. */
function evidenceBegins(page: Page, index: number, end: number): boolean {
  const { from, to } = tokensOf(page, index)
  const own = evidenceOf(page, { from, to: Math.min(to, end) })
  return own.hasAddress || own.numbers > 0 || page.key(from) === '"'
}

function evidenceOf(page: Page, { from, to }: Range): { hasAddress: boolean; numbers: number } {
  let hasAddress = false
  let numbers = 0
  for (let at = from; at < to; at++) {
    const { kind } = page.tokens[at]!
    if (kind === 'address') hasAddress = true
    if (kind === 'number') numbers += /[:/.-]/.test(page.word(at)) ? 2 : 1
  }
  return { hasAddress, numbers }
}

function nextWritten(page: Page, from: number): number {
  let line = from
  while (line < page.lines.length && page.lines[line]!.isBlank) line++
  return line
}

/** The line after a run of quoted lines; blank lines between quoted ones belong to it. */
function quoteEnd(page: Page, isQuoted: readonly boolean[], from: number): number {
  let end = from + 1
  for (let line = from; line < page.lines.length; line++) {
    if (isQuoted[line]) end = line + 1
    else if (!page.lines[line]!.isBlank) break
  }
  return end
}
