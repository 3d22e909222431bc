import { isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, Scalar } from 'yaml'
import { scanPlaceholders } from '../placeholders/index.ts'
import { type PlaceholderToken, type Prose, ProseWriter } from '../prose.ts'
import { readSource, type Source } from '../source.ts'
import { maskMarkup } from './mask.ts'
import { type Fault, type Limits, type SwallowedAs, type SwallowedPlaceholder, type Tree, tooDeep, type Value } from './tree.ts'

/**
 * Reads YAML (any number of documents) with the place of every scalar. Aliases are not followed and tags are not run. Placeholders are
 * masked before the parser sees them, so that `Hi #{name}` is read whole; where YAML itself would take one for a comment, an anchor or
 * a map, the value says so in `swallowed`.
 */
export function readYaml(source: Source, limits: Limits): Tree {
  if (source.text.length > MAXIMUM_LENGTH) {
    const message = `The YAML file has ${source.text.length} characters, more than the ${MAXIMUM_LENGTH} that are read; split it.`
    return { roots: [], faults: [{ start: 0, end: 0, message }] }
  }
  const tokens = scanPlaceholders(source.text).filter((token) => isMasked(source.text.slice(token.start, token.end), token))
  const masked = readSource(maskMarkup(source.text, tokens))
  const reader = new YamlReader(source, masked, tokens)
  const roots: Value[] = []
  const faults: Fault[] = []
  try {
    const documents = parseAllDocuments(masked.text, {
      keepSourceTokens: true,
      logLevel: 'silent',
      prettyErrors: false,
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
    })
    for (const document of Array.isArray(documents) ? documents : []) {
      if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
        faults.push(tooDeep(document.contents?.range?.[0] ?? 0, limits))
        continue
      }
      for (const { pos, code, message } of document.errors.slice(0, MAXIMUM_FAULTS)) {
        faults.push({
          start: pos[0],
          end: Math.max(...pos),
          message: `This is not valid YAML: ${ERROR_WORDS[code] ?? sentencePart(message)}.`,
        })
      }
      const contents: Node | null = document.contents
      const root = contents ? reader.readNode(contents, limits.maximumDepth) : undefined
      if (root === 'deep') faults.push(tooDeep(contents?.range?.[0] ?? 0, limits))
      else if (root) roots.push(root)
    }
  } catch (error) {
    // The parser descends into nested values; a file made to exhaust the stack is an answer like any other.
    if (!(error instanceof RangeError)) throw error
    faults.push(tooDeep(0, limits))
  }
  return { roots, faults }
}

/** The YAML parser keeps every token with its white space; a longer file would take many seconds and most of the memory. */
const MAXIMUM_LENGTH = 4_000_000

/** One wrong indentation makes many errors; the first few say it. */
const MAXIMUM_FAULTS = 3

const ERROR_WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'this line is indented less than the value it belongs to',
  BAD_SCALAR_START: 'a text cannot begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text with “: ” in it must stand in quotes',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after the key, or the text must stand in quotes',
  TAB_AS_INDENT: 'tabs cannot indent; use spaces',
  UNEXPECTED_TOKEN: 'this cannot stand here; a text that begins with [, { or a quote must stand in quotes as a whole',
}

function sentencePart(message: string): string {
  const [line = ''] = message.split('\n', 1)
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/[.:]$/, '')
}

/** A `[NAME]` may just as well be a list, and what spans lines or holds an escaped quote is inside quotes already. */
function isMasked(text: string, token: PlaceholderToken): boolean {
  return !token.isBlank && !/[\n\r]|\\"/.test(text)
}

class YamlReader {
  readonly #source: Source
  readonly #masked: Source
  readonly #tokens: readonly PlaceholderToken[]

  constructor(source: Source, masked: Source, tokens: readonly PlaceholderToken[]) {
    this.#source = source
    this.#masked = masked
    this.#tokens = tokens
  }

  readNode(node: Node, depth: number): Value | 'deep' | undefined {
    const [start, end] = node.range ?? [0, 0]
    if (isScalar(node)) return this.#text(node, start, end)
    if (!isMap(node) && !isSeq(node)) return undefined
    if (depth <= 0) return 'deep'
    if (isSeq<Node>(node)) {
      const items: Value[] = []
      for (const item of node.items) {
        const value = this.readNode(item, depth - 1)
        if (value === 'deep') return value
        if (value) items.push(value)
      }
      return { type: 'list', start, end, items }
    }
    const entries: [string, Value][] = []
    for (const { key, value: child } of node.items as readonly Pair[]) {
      if (!isScalar(key) || !isNode(child)) continue
      const value = this.readNode(child, depth - 1)
      if (value === 'deep') return value
      if (value) entries.push([String(key.value), value])
    }
    return { type: 'map', start, end, entries }
  }

  #text(node: Scalar, start: number, end: number): Value {
    const tokens = this.#tokensIn(start, end)
    const read = () => this.#read(node, start, end)
    const swallowed = node.type === Scalar.PLAIN ? tokens.flatMap((token) => this.#swallowed(token, start)) : []
    return {
      type: 'text',
      start,
      end,
      value: tokens.length > 0 ? read().text : String(node.value ?? ''),
      read,
      ...(swallowed.length > 0 ? { swallowed } : {}),
    }
  }

  #tokensIn(start: number, end: number): readonly PlaceholderToken[] {
    const tokens = this.#tokens
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.start < start) low = middle + 1
      else high = middle
    }
    const first = low
    while (low < tokens.length && tokens[low]!.start < end) low++
    return tokens.slice(first, low)
  }

  #swallowed({ start, end }: PlaceholderToken, scalarStart: number): SwallowedPlaceholder[] {
    const text = this.#source.text.slice(start, end)
    const before = this.#source.text[start - 1] ?? '\n'
    const as: SwallowedAs | undefined =
      text.startsWith('#') && /\s/.test(before)
        ? 'comment'
        : start === scalarStart && FIRST_LETTERS[text[0]!]
          ? FIRST_LETTERS[text[0]!]
          : / #/.test(text)
            ? 'comment'
            : /: /.test(text)
              ? 'map'
              : undefined
    return as ? [{ start, end, text, as }] : []
  }

  #read(node: Scalar, start: number, end: number): Prose {
    const expected = String(node.value ?? '')
    // The decoder is checked against the parser, on the text that the parser saw: a map that is not sure is no map.
    if (readScalar(this.#masked, node, start, end).text === expected) return readScalar(this.#source, node, start, end)
    const writer = new ProseWriter(this.#source)
    writer.replace(start, end, expected)
    return writer.finish()
  }
}

const FIRST_LETTERS: Readonly<Record<string, SwallowedAs>> = {
  '#': 'comment',
  '&': 'anchor',
  '*': 'alias',
  '!': 'tag',
  '{': 'map',
  '[': 'list',
  '%': 'error',
  '@': 'error',
  '`': 'error',
  '|': 'error',
  '>': 'error',
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}

function readScalar(source: Source, node: Scalar, start: number, end: number): Prose {
  const writer = new ProseWriter(source)
  const token = node.srcToken
  switch (token?.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const quote = token.type === 'scalar' ? '' : token.source[0]!
      const isClosed = quote !== '' && token.source.length > 1 && token.source.endsWith(quote)
      const tokenEnd = token.offset + token.source.length
      writeFlowScalar(writer, source.text, token.offset + quote.length, isClosed ? tokenEnd - 1 : tokenEnd, quote)
      break
    }
    case 'block-scalar': {
      const header = token.props.find(({ type }) => type === 'block-scalar-header')
      const indicators = header && 'source' in header ? header.source : '|'
      const headerLength = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0)
      writeBlockScalar(writer, source.text, token.offset + headerLength, token.source, token.indent, indicators)
      break
    }
    default:
      writer.keep(start, end)
  }
  return writer.finish()
}

/** A plain or quoted scalar: line breaks fold to a space, blank lines are line breaks, escapes are characters. */
function writeFlowScalar(writer: ProseWriter, text: string, start: number, end: number, quote: string): void {
  let kept = start
  let at = start
  const keepUntil = (to: number) => {
    if (to > kept) writer.keep(kept, to)
  }
  while (at < end) {
    const letter = text[at]!
    if (letter === '\n' || letter === '\r') {
      let to = at
      while (to > kept && isBlank(text[to - 1]!)) to--
      keepUntil(to)
      let breaks = 0
      let next = at
      for (; next < end; next++) {
        if (text[next] === '\n' || (text[next] === '\r' && text[next + 1] !== '\n')) breaks++
        else if (text[next] !== '\r' && !isBlank(text[next]!)) break
      }
      writer.replace(to, next, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ')
      kept = at = next
    } else if (letter === "'" && quote === "'") {
      keepUntil(at)
      writer.replace(at, at + 2, "'")
      kept = at = at + 2
    } else if (letter === '\\' && quote === '"') {
      keepUntil(at)
      const { length, shown } = escapeAt(text, at, end)
      writer.replace(at, at + length, shown)
      kept = at = at + length
    } else at++
  }
  keepUntil(end)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}
const HEXADECIMAL_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function escapeAt(text: string, at: number, end: number): { readonly length: number; readonly shown: string } {
  const letter = text[at + 1] ?? ''
  if (letter === '\n' || letter === '\r') {
    let next = at + (letter === '\r' && text[at + 2] === '\n' ? 3 : 2)
    while (next < end && isBlank(text[next]!)) next++
    return { length: next - at, shown: '' }
  }
  const digits = HEXADECIMAL_LENGTHS[letter]
  if (digits === undefined) return { length: 2, shown: ESCAPES[letter] ?? letter }
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16)
  return { length: 2 + digits, shown: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd' }
}

interface BlockLine {
  readonly start: number
  /** Where the text begins, after all leading spaces. */
  readonly content: number
  readonly end: number
}

/** A literal (`|`) or folded (`>`) scalar: the indentation is not there; in a folded one single line breaks are spaces. */
function writeBlockScalar(
  writer: ProseWriter,
  text: string,
  bodyStart: number,
  body: string,
  parentIndent: number,
  indicators: string,
): void {
  const lines = blockLines(text, bodyStart, body)
  const explicit = Number(/[1-9]/.exec(indicators)?.[0] ?? 0)
  const isEmpty = (line: BlockLine) => line.content === line.end
  let contentEnd = lines.length
  while (contentEnd > 0 && isEmpty(lines[contentEnd - 1]!)) contentEnd--
  const first = lines.slice(0, contentEnd).find((line) => !isEmpty(line))
  const indent = explicit > 0 ? parentIndent + explicit : first ? first.content - first.start : 0
  const from = (line: BlockLine) => Math.min(line.start + indent, line.content)
  const isLiteral = indicators.startsWith('|')
  let separator = ''
  let isMoreIndented = false
  for (let index = 0; index < contentEnd; index++) {
    const line = lines[index]!
    const breakStart = index > 0 ? lines[index - 1]!.end : line.start
    if (isLiteral) {
      if (index > 0) writer.keep(breakStart, line.start)
      writer.keep(from(line), line.end)
      continue
    }
    if (isEmpty(line)) {
      if (separator === '' || separator === '\n') writer.replace(breakStart, line.start, '\n')
      if (separator !== '') separator = '\n'
      continue
    }
    const isIndented = line.content - line.start > indent || text[line.content] === '\t'
    if (isIndented) {
      if (separator === ' ') separator = '\n'
      else if (separator === '\n' && !isMoreIndented) separator = '\n\n'
    }
    writer.replace(breakStart, from(line), separator)
    writer.keep(from(line), line.end)
    separator = isIndented ? '\n' : ' '
    isMoreIndented = isIndented
  }
  if (indicators.includes('-') || contentEnd === 0) return
  const last = lines[contentEnd - 1]!.end
  writer.replace(last, Math.min(last + 1, bodyStart + body.length), '\n')
  if (!indicators.includes('+')) return
  for (const line of lines.slice(contentEnd + 1)) writer.replace(line.start - 1, line.start, '\n')
}

function blockLines(text: string, bodyStart: number, body: string): BlockLine[] {
  const lines: BlockLine[] = []
  for (let start = 0; start <= body.length; ) {
    const lineFeed = body.indexOf('\n', start)
    const next = lineFeed < 0 ? body.length : lineFeed
    const end = body[next - 1] === '\r' && next > start ? next - 1 : next
    let content = start
    while (content < end && text[bodyStart + content] === ' ') content++
    lines.push({ start: bodyStart + start, content: bodyStart + content, end: bodyStart + end })
    start = next + 1
  }
  return lines
}

function isBlank(letter: string): boolean {
  return letter === ' ' || letter === '\t'
}
