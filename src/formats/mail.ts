import { scanPlaceholders } from '../placeholders/index.ts'
import { type Prose, ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { decodeHeader, isKnownCharset, isSevenBitCharset, writeBase64, writeBytes, writeQuotedPrintable } from './encodings.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { joinProse, nestProse, sourceOf } from './nest.ts'
import { readText } from './text.ts'
import type { Fault, Limits } from './tree.ts'

/** A person in a header. */
export interface MailAddress {
  readonly name?: string
  readonly address?: string
}

export interface MailContext {
  readonly from?: MailAddress
  readonly to?: readonly MailAddress[]
}

/** A mail as it is read; `record` is its number in a mailbox. */
export interface MailRecord {
  readonly prose: Prose
  readonly record?: string
  readonly title?: string
  readonly language?: string
  readonly subject?: Prose
  readonly context: MailContext
}

/**
 * Reads a mail (RFC 5322, MIME): its text parts in order as one prose, of alternatives the one that a mail program shows. Offsets are
 * into the decoded file. 7bit, 8bit and quoted-printable lead home to the letter; in base64 a place is the stretch that encodes the
 * words, and `within` names the part and the line of the decoded text. Charsets other than that of the file need a source that was
 * read by `readBytes`.
 */
export function* readMail(source: Source, limits: Limits): Iterable<MailRecord | Fault> {
  yield* mailAt(source, 0, source.text.length, limits, undefined)
}

/** Reads a mailbox (mbox): a mail after every line `From …`; `>From` inside a mail is `From` again. */
export function* readMbox(source: Source, limits: Limits): Iterable<MailRecord | Fault> {
  const { text } = source
  const separators = [...text.matchAll(/^From [^\r\n]*(?:\r\n?|\n)/gm)].filter(
    ({ index }) => index === 0 || /(?:^|\n|\r)(?:\r\n?|\n)$/.test(text.slice(Math.max(0, index - 4), index)),
  )
  if (separators.length === 0)
    yield { start: 0, end: 0, message: 'A mailbox begins each mail with a line “From address date”; there is none.' }
  for (const [number, separator] of separators.entries()) {
    const end = separators[number + 1]?.index ?? text.length
    yield* mailAt(source, separator.index + separator[0].length, end, limits, `mail ${number + 1}`)
  }
}

interface Header {
  /** In lower case. */
  readonly name: string
  /** As the file has it, without the white space around; further lines after a line feed. */
  readonly value: string
  readonly start: number
  readonly end: number
}

interface Entity {
  readonly headers: readonly Header[]
  /** Lower case, without parameters. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** Where the body stands in the file. */
  readonly start: number
  readonly end: number
  readonly children: readonly Entity[]
  /** `1`, `2.1`: as mail programs number the parts. Empty for the mail itself. */
  readonly number: string
}

function* mailAt(source: Source, start: number, end: number, limits: Limits, record: string | undefined): Iterable<MailRecord | Fault> {
  const faults: Fault[] = []
  const mail = readEntity(source.text, start, end, '', limits.maximumDepth, faults)
  const parts = shownParts(mail)
  const proses: Prose[] = []
  for (const part of parts) {
    const prose = readPart(source, part, record !== undefined, faults)
    if (prose && (prose.text.trim() !== '' || parts.length === 1)) proses.push(prose)
  }
  const [first, ...rest] = proses
  const subject = headerOf(mail, 'subject')
  if (first) {
    const language = headerOf(mail, 'content-language')?.value.split(',')[0]?.trim()
    yield {
      prose: joinProse([first, ...rest]),
      ...(record === undefined ? {} : { record }),
      ...(language ? { language } : {}),
      ...(subject ? { title: decodeHeader(subject.value), subject: readSubject(source, subject) } : {}),
      context: contextOf(mail),
    }
  } else if (faults.length === 0) {
    faults.push({ start, end: start, message: 'The mail has no part that is text; there is nothing to read.' })
  }
  for (const fault of faults) yield record === undefined ? fault : { ...fault, message: `${fault.message.slice(0, -1)} (${record}).` }
}

function readEntity(text: string, start: number, end: number, number: string, depth: number, faults: Fault[]): Entity {
  const { headers, bodyStart } = readHeaders(text, start, end)
  const [type, parameters] = readContentType(headers.find(({ name }) => name === 'content-type')?.value ?? 'text/plain')
  const children: Entity[] = []
  if (type.startsWith('multipart/')) {
    const boundary = parameters.get('boundary') ?? ''
    if (boundary === '')
      faults.push({ start, end: start, message: 'The mail says that it has parts, but not which line (boundary) divides them.' })
    else if (depth <= 0) faults.push({ start, end: start, message: 'The parts of the mail are nested too deeply; they are not read.' })
    else {
      const { parts, isClosed } = splitParts(text, bodyStart, end, boundary)
      if (parts.length === 0)
        faults.push({ start: bodyStart, end: bodyStart, message: `The line “--${boundary}” that begins a part is never found.` })
      else if (!isClosed)
        faults.push({ start: end, end, message: `The mail ends before the line “--${boundary}--”; its last part may be cut off.` })
      for (const [index, part] of parts.entries()) {
        const childNumber = number === '' ? `${index + 1}` : `${number}.${index + 1}`
        children.push(readEntity(text, part.start, part.end, childNumber, depth - 1, faults))
      }
    }
  }
  return { headers, type, parameters, start: bodyStart, end, children, number }
}

function readHeaders(text: string, start: number, end: number): { readonly headers: Header[]; readonly bodyStart: number } {
  const headers: Header[] = []
  let at = start
  while (at < end) {
    const lineEnd = lineEndOf(text, at, end)
    const line = text.slice(at, lineEnd)
    const next = afterLineEnd(text, lineEnd, end)
    if (line === '') return { headers, bodyStart: next }
    const field = /^([\w-]+)[ \t]*:[ \t]*/.exec(line)
    const last = headers.at(-1)
    if (field)
      headers.push({ name: field[1]!.toLowerCase(), value: line.slice(field[0].length), start: at + field[0].length, end: lineEnd })
    else if (last && /^[ \t]/.test(line)) headers[headers.length - 1] = { ...last, value: `${last.value}\n${line}`, end: lineEnd }
    // A text without headers is all body; what is no header ends them.
    else return { headers, bodyStart: at }
    at = next
  }
  return { headers, bodyStart: end }
}

function lineEndOf(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

function afterLineEnd(text: string, at: number, end: number): number {
  if (at >= end) return end
  return text[at] === '\r' && text[at + 1] === '\n' ? Math.min(end, at + 2) : at + 1
}

function readContentType(value: string): [type: string, parameters: Map<string, string>] {
  const parameters = new Map<string, string>()
  const [type = ''] = value.split(';', 1)
  for (const [, name, quoted, plain] of value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g)) {
    parameters.set(name!.toLowerCase(), quoted ?? plain ?? '')
  }
  return [type.trim().toLowerCase(), parameters]
}

function splitParts(
  text: string,
  start: number,
  end: number,
  boundary: string,
): { readonly parts: { start: number; end: number }[]; readonly isClosed: boolean } {
  const parts: { start: number; end: number }[] = []
  const line = `--${boundary}`
  const body = text.slice(start, end)
  let partStart = -1
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== '\n' && body[at - 1] !== '\r') continue
    const restEnd = lineEndOf(body, at + line.length, body.length)
    const rest = body.slice(at + line.length, restEnd)
    const isLast = /^--[ \t]*$/.test(rest)
    if (!isLast && rest.trim() !== '') continue
    if (partStart >= 0) parts.push({ start: start + partStart, end: start + Math.max(partStart, beforeLineEnd(body, at)) })
    if (isLast) return { parts, isClosed: true }
    partStart = afterLineEnd(body, restEnd, body.length)
  }
  if (partStart >= 0) parts.push({ start: start + partStart, end })
  return { parts, isClosed: false }
}

/** The line break before a boundary belongs to the boundary. */
function beforeLineEnd(text: string, at: number): number {
  if (text[at - 1] !== '\n') return text[at - 1] === '\r' ? at - 1 : at
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text/markdown'])

/** The parts that a mail program shows: of alternatives the last one that it can show, attachments and forwarded mails not. */
function shownParts(entity: Entity): Entity[] {
  if (/^\s*attachment/i.test(headerOf(entity, 'content-disposition')?.value ?? '')) return []
  if (TEXT_TYPES.has(entity.type)) return [entity]
  const shown = entity.children.map(shownParts)
  if (entity.type === 'multipart/alternative') return shown.findLast((parts) => parts.length > 0) ?? []
  return shown.flat()
}

function readPart(source: Source, part: Entity, isInMailbox: boolean, faults: Fault[]): Prose | undefined {
  const encoding = (headerOf(part, 'content-transfer-encoding')?.value ?? '7bit').trim().toLowerCase()
  let charset = part.parameters.get('charset') || 'utf-8'
  if (!isKnownCharset(charset)) {
    faults.push({
      start: part.start,
      end: part.start,
      message: `The charset “${charset}” is unknown; the part is read as UTF-8. Did you mean utf-8 or windows-1252?`,
    })
    charset = 'utf-8'
  }
  const writer = new ProseWriter(source)
  const { text } = source
  switch (encoding) {
    case 'quoted-printable':
      writeQuotedPrintable(writer, text, part.start, part.end, charset)
      break
    case 'base64':
      writeBase64(writer, text, part.start, part.end, charset)
      break
    default:
      if (!['7bit', '8bit', 'binary'].includes(encoding)) {
        faults.push({
          start: part.start,
          end: part.start,
          message: `The transfer encoding “${encoding}” is unknown; the part is read as it stands.`,
        })
      }
      if (isSevenBitCharset(charset) || (source.encoding === 'windows-1252' && /[^\0-\x7f]/.test(text.slice(part.start, part.end)))) {
        writeBytes(writer, text, part.start, part.end, charset)
      } else writeLines(writer, text, part.start, part.end, isInMailbox)
  }
  const decoded = encoding === 'base64' ? namedLines(writer.finish(), part.number) : writer.finish()
  const flowed = /^flowed$/i.test(part.parameters.get('format') ?? '')
    ? unflowed(decoded, /^yes$/i.test(part.parameters.get('delsp') ?? ''))
    : decoded
  const inner = sourceOf(flowed)
  const isMarkup = part.type !== 'text/plain'
  const tokens = scanPlaceholders(inner.text, { isMarkup })
  const read = part.type === 'text/html' ? readHtml : part.type === 'text/markdown' ? readMarkdown : readText
  return nestProse(read(inner, tokens), flowed)
}

function writeLines(writer: ProseWriter, text: string, start: number, end: number, isInMailbox: boolean): void {
  let kept = start
  if (isInMailbox) {
    for (const { index } of text.slice(start, end).matchAll(/^>+From /gm)) {
      writer.keep(kept, start + index)
      kept = start + index + 1
    }
  }
  writer.keep(kept, end)
}

/** Every place says which line of the decoded part it is in, because in base64 nobody sees it. */
function namedLines(decoded: Prose, number: string): Prose {
  let starts: number[] | undefined
  return {
    source: decoded.source,
    text: decoded.text,
    placeholders: decoded.placeholders,
    protectedSpans: decoded.protectedSpans,
    blockStarts: decoded.blockStarts,
    placeOf(span) {
      starts ??= [0, ...Array.from(decoded.text.matchAll(/\n/g), ({ index }) => index + 1)]
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= span.start) low = middle
        else high = middle - 1
      }
      const part = number === '' ? 'the body' : `part ${number}`
      return { ...decoded.placeOf(span), isVerbatim: false, within: `${part} (base64), line ${low + 1}` }
    },
  }
}

/** Joins the lines of `format=flowed` (RFC 3676) that a mail program broke; the signature's `-- ` line stays. */
function unflowed(outer: Prose, isSpaceDeleted: boolean): Prose {
  const source = sourceOf(outer)
  const { text } = source
  const writer = new ProseWriter(source)
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed < 0 ? text.length : lineFeed
    const from = text[start] === ' ' ? start + 1 : start
    const isSoft = end > from && text[end - 1] === ' ' && text.slice(from, end) !== '-- ' && text[start] !== '>' && text[end + 1] !== '>'
    if (isSoft && lineFeed >= 0 && text.slice(end + 1, end + 5) !== '-- \n') writer.keep(from, isSpaceDeleted ? end - 1 : end)
    else writer.keep(from, Math.min(end + 1, text.length))
    start = end + 1
  }
  return nestProse(writer.finish(), outer)
}

function headerOf({ headers }: Entity, name: string): Header | undefined {
  return headers.find((header) => header.name === name)
}

function readSubject(source: Source, { value, start, end }: Header): Prose {
  const writer = new ProseWriter(source)
  const decoded = decodeHeader(value).replace(/\r?\n[ \t]*/g, ' ')
  if (decoded === value) writer.keep(start, end)
  else writer.replace(start, end, decoded)
  const outer = writer.finish()
  return nestProse(readText(sourceOf(outer), scanPlaceholders(outer.text)), outer)
}

function contextOf(mail: Entity): MailContext {
  const from = addressesOf(headerOf(mail, 'from')?.value)[0]
  const to = addressesOf(headerOf(mail, 'to')?.value)
  return { ...(from ? { from } : {}), ...(to.length > 0 ? { to } : {}) }
}

function addressesOf(value: string | undefined): MailAddress[] {
  if (value === undefined) return []
  const addresses: MailAddress[] = []
  for (const [each] of value
    .slice(0, MAXIMUM_HEADER_LENGTH)
    .replace(/\n[ \t]*/g, ' ')
    .matchAll(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g)) {
    const { name, address } = /^\s*(?<name>.*?)\s*<(?<address>[^<>]*)>\s*$/.exec(each)?.groups ?? { name: '', address: each.trim() }
    const shown = decodeHeader((name ?? '').replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1'))
    if (address || shown) addresses.push({ ...(shown ? { name: shown } : {}), ...(address ? { address } : {}) })
  }
  return addresses
}

/** As much of a list of addresses as is looked at, in UTF-16 code units. */
const MAXIMUM_HEADER_LENGTH = 10_000
