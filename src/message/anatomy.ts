import type { Language } from '../language/language.ts'
import type { PhraseMatches } from '../language/phrases.ts'
import type { TokenizedText } from '../language/tokens.ts'
import type { Prose, Stretch } from '../prose.ts'
import { readEnding } from './closing.ts'
import { readGreeting } from './greeting.ts'
import { readHistory } from './history.ts'
import type { Anatomy, BodyPart, Closing, MessageContext, Signature, SignatureLine } from './message.ts'
import { Page, type Range, type Row } from './page.ts'
import { isProse } from './prose-rows.ts'
import { signerOf } from './signature.ts'

/** Reads the parts of a message: one forward scan, one backward peel. */
export function readAnatomy(
  text: TokenizedText,
  matches: PhraseMatches,
  prose: Prose,
  language: Language,
  context: MessageContext,
): Anatomy {
  return new AnatomyReader(new Page(text, matches, prose, language, context), prose).read()
}

/** Two different marks of a disclaimer in one paragraph of this many words make it one. */
const DISCLAIMER_WORDS = 10

class AnatomyReader {
  readonly #page: Page
  readonly #prose: Prose
  /** Which tokens are no body any more. */
  readonly #isTaken: Uint8Array

  constructor(page: Page, prose: Prose) {
    this.#page = page
    this.#prose = prose
    this.#isTaken = new Uint8Array(page.tokens.length)
  }

  read(): Anatomy {
    const page = this.#page
    const { isQuoted, isCode } = this.#protectedLines()
    const { headerEnd, line: end, history, quotations } = readHistory(page, isQuoted)
    const isOwn = page.lines.map((line, index) => index >= headerEnd && index < end && !line.isBlank && !isQuoted[index] && !isCode[index])
    for (const { from, to } of quotations) for (let line = from; line < to; line++) isOwn[line] = false
    for (const [index, line] of page.lines.entries()) if (!isOwn[index]) this.#take({ from: line.firstToken, to: line.endToken })

    let rows = this.#rowsOf(isOwn)
    let subject: Stretch | undefined
    for (const { firstToken, endToken } of page.lines.slice(0, headerEnd)) subject ??= this.#subject({ from: firstToken, to: endToken })
    if (!subject && rows[0]) {
      subject = this.#subject(rows[0])
      if (subject) this.#take(rows.shift()!)
    }
    const greeting = readGreeting(page, rows)
    if (greeting) {
      const first = rows[greeting.row]!
      const hasPrefix = page.withoutOrnaments(first).from < greeting.from && greeting.row === 0 && first.to > greeting.from
      this.#take(hasPrefix || first.from > greeting.from ? greeting : { from: first.from, to: greeting.to })
      const last = rows[greeting.row]!
      const rest = greeting.to < last.to ? [{ ...last, from: greeting.to, isAfterGap: false }] : []
      rows = [...rest, ...rows.slice(greeting.row + 1)]
    }
    const disclaimers = this.#disclaimers(rows)
    rows = rows.filter((row) => !this.#isTaken[row.from])
    const sentFrom = this.#sentFrom(rows)
    rows = rows.filter((row) => !this.#isTaken[row.from])
    const postscripts = this.#postscripts(rows)
    rows = rows.filter((row) => !this.#isTaken[row.from])
    rows = withoutAttachments(page, rows)
    const name = greeting?.greeting.name
    const recipient = name && greeting ? this.#rangeOf(name, greeting) : undefined
    const ending = readEnding(page, rows, recipient)
    for (const range of [...ending.closings, ...ending.signature]) this.#take(range)
    return {
      subject,
      greeting: greeting?.greeting,
      body: this.#body(),
      closings: ending.closings.map((closing): Closing => ({ ...page.stretch(closing), form: closing.form, isInline: closing.isInline })),
      signature: this.#signature(ending),
      postscripts,
      sentFrom,
      disclaimers,
      quotations: quotations.map(({ from, to }) => this.#lines(from, to)),
      history,
    }
  }

  #take({ from, to }: Range): void {
    this.#isTaken.fill(1, from, to)
  }

  #lines(from: number, to: number): Stretch {
    const start = this.#page.lines[from]!.start
    const end = this.#page.lines[to - 1]!.end
    return { start, end, text: this.#page.text.slice(start, end) }
  }

  #rangeOf({ start, end }: Stretch, { from, to }: Range): Range {
    const { tokens } = this.#page
    let first = from
    while (first < to && tokens[first]!.start < start) first++
    let last = first
    while (last < to && tokens[last]!.end <= end) last++
    return { from: first, to: last }
  }

  /** Lines that the format, `>` or a fence marks as somebody else's words or as code. */
  #protectedLines(): { isQuoted: boolean[]; isCode: boolean[] } {
    const isQuoted: boolean[] = []
    const isCode: boolean[] = []
    const spans = this.#prose.protectedSpans
    let at = 0
    let isFenced = false
    for (const line of this.#page.lines) {
      while (at < spans.length && spans[at]!.end <= line.start) at++
      const span = spans[at]
      const isInside = span !== undefined && span.start <= firstWord(line) && span.end >= line.start + line.text.trimEnd().length
      const isFence = /^\s*(?:```|~~~)/.test(line.text)
      isQuoted.push(line.quoteDepth > 0 || (isInside && span.kind === 'quote'))
      isCode.push(isFenced || isFence || (isInside && span.kind === 'code'))
      if (isFence) isFenced = !isFenced
    }
    return { isQuoted, isCode }
  }

  #rowsOf(isOwn: readonly boolean[]): Row[] {
    const rows: Row[] = []
    let isAfterGap = true
    for (const [index, line] of this.#page.lines.entries()) {
      if (!isOwn[index]) {
        isAfterGap = true
        continue
      }
      rows.push({ line: index, from: line.firstToken, to: line.endToken, isAfterGap })
      isAfterGap = false
    }
    return rows
  }

  /** A line `Subject: …`. */
  #subject({ from: start, to }: Range): Stretch | undefined {
    const page = this.#page
    const { from } = page.withoutOrnaments({ from: start, to })
    const label = page.endOf('subjectFields', from, to)
    if (label < 0 || page.key(label) !== ':' || label + 1 >= to) return undefined
    return page.stretch({ from: label + 1, to })
  }

  #disclaimers(rows: readonly Row[]): Stretch[] {
    const page = this.#page
    const found: Stretch[] = []
    const marks = page.all('disclaimerMarkers')
    let at = 0
    for (const paragraph of paragraphsOf(rows)) {
      const to = paragraph.at(-1)!.to
      while (at < marks.length && marks[at]!.firstToken < paragraph[0]!.from) at++
      const mark = marks[at]?.firstToken ?? to
      const from = mark < to ? disclaimerStart(page, paragraph, mark) : to
      const seen = new Set<number>()
      for (let next = at; next < marks.length && marks[next]!.firstToken < to; next++) seen.add(marks[next]!.phrase)
      if (seen.size < 2 || (seen.size < 3 && page.wordCount({ from, to }) < DISCLAIMER_WORDS)) continue
      // The first paragraph is what the writer came to say.
      if (paragraph[0] === rows[0]) continue
      this.#take({ from, to })
      found.push(page.stretch({ from, to }))
    }
    return found
  }

  #sentFrom(rows: readonly Row[]): Stretch | undefined {
    const page = this.#page
    for (let index = rows.length - 1; index >= Math.max(0, rows.length - 6); index--) {
      const row = rows[index]!
      const { from } = page.withoutOrnaments(row)
      if (page.endOf('sentFromPhrases', from, row.to) < 0 || page.wordCount(row) > 14) continue
      this.#take(row)
      return page.stretch(row)
    }
    return undefined
  }

  /** From a line that begins with “P.S.” to the end of its paragraph. */
  #postscripts(rows: readonly Row[]): BodyPart[] {
    const page = this.#page
    const found: BodyPart[] = []
    for (let index = 1; index < rows.length; index++) {
      const { from, to: rowEnd } = page.withoutOrnaments(rows[index]!)
      if (page.endOf('postscriptMarkers', from, rowEnd) < 0) continue
      let last = index
      while (last + 1 < rows.length && !rows[last + 1]!.isAfterGap && page.endOf('closings', rows[last + 1]!.from, rows[last + 1]!.to) < 0)
        last++
      const range = { from, to: rows[last]!.to }
      this.#take({ from: rows[index]!.from, to: range.to })
      found.push({ ...page.stretch(range), firstToken: range.from, endToken: range.to })
      index = last
    }
    return found
  }

  #signature(ending: ReturnType<typeof readEnding>): Signature | undefined {
    const page = this.#page
    const rows = ending.signature.filter(({ from, to }) => page.trimmed({ from, to }).to > page.trimmed({ from, to }).from)
    if (rows.length === 0) return undefined
    const lines = rows.map(({ from, to, reading }): SignatureLine => {
      const name = reading?.name
      const isPart = name !== undefined && (name.from > from || name.to < to)
      return { ...page.stretch({ from, to }), kind: reading?.kind ?? 'slogan', ...(isPart && { name: page.stretch(name) }) }
    })
    const { signer, name, team } = signerOf(rows.flatMap(({ reading }) => (reading ? [reading] : [])))
    return {
      ...page.stretch({ from: rows[0]!.from, to: rows.at(-1)!.to }),
      signer: signer === 'none' ? 'unknown' : signer,
      lines,
      name: name && page.stretch(name),
      team: team && page.stretch(team),
      confidence: ending.confidence,
    }
  }

  /** What nobody took, in runs. */
  #body(): BodyPart[] {
    const page = this.#page
    const parts: BodyPart[] = []
    for (let from = 0; from < page.tokens.length; from++) {
      if (this.#isTaken[from]) continue
      let to = from + 1
      while (to < page.tokens.length && !this.#isTaken[to]) to++
      parts.push({ ...page.stretch({ from, to }), firstToken: from, endToken: to })
      from = to
    }
    return parts
  }
}

const ATTACHMENT =
  /^\s*(?:-\s*)?(?:<<[^<>]{1,80}>>(?:[\s?]*<<[^<>]{1,80}>>)*|\[[^\][]{1,60}\]|[^\s<>:][^<>:]{0,60}\.(?:docx?|pdf|wpd|xlsx?|pptx?|png|jpe?g|gif|zip|txt|csv|rtf|html?))\s*$/i

/** The rows without the rules, images and names of attachments below the last words. */
function withoutAttachments(page: Page, rows: readonly Row[]): Row[] {
  let end = rows.length
  while (end > 0) {
    const row = rows[end - 1]!
    const line = page.lines[row.line]!.text
    if (page.wordCount(row) > 0 && !(line.length < 90 && row.from === page.lines[row.line]!.firstToken && ATTACHMENT.test(line))) break
    end--
  }
  return rows.slice(0, end)
}

/**
 * Where a disclaimer of a paragraph begins, if `mark` is its first mark: with that row and the prose that runs into it. “Kind regards, /
 * Tom / This e-mail is confidential …”: what stands above it is the writer's.
 */
function disclaimerStart(page: Page, paragraph: readonly Row[], mark: number): number {
  let first = paragraph.findLastIndex(({ from }) => from <= mark)
  while (first > 0 && isProse(page, paragraph[first - 1]!)) first--
  return paragraph[first]!.from
}

function firstWord({ start, text }: { start: number; text: string }): number {
  return start + text.length - text.trimStart().length
}

function paragraphsOf(rows: readonly Row[]): Row[][] {
  const paragraphs: Row[][] = []
  for (const row of rows) {
    if (row.isAfterGap || paragraphs.length === 0) paragraphs.push([row])
    else paragraphs.at(-1)!.push(row)
  }
  return paragraphs
}
