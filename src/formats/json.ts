import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Prose, ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { type Fault, type Limits, type Tree, tooDeep, type Value } from './tree.ts'

/** Reads JSON, JSON with comments, or one JSON value a line, with the place of every string; a broken value leaves the others be. */
export function readJson(source: Source, limits: Limits): Tree {
  const { text } = source
  const faults: Fault[] = []
  const whole = parseValue(source, 0, text.length, limits)
  if (whole.faults.length === 0 || !isLines(text)) return whole
  const items: Value[] = []
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (text.slice(start, end).trim() !== '') {
      const line = parseValue(source, start, end, limits)
      items.push(...line.roots)
      faults.push(...line.faults)
    }
    start = end + 1
  }
  return { roots: [{ type: 'list', start: 0, end: text.length, items }], faults }
}

/** Whether the first two lines that are not empty each begin a value of their own. */
function isLines(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split('\n', 50)
    .filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*[{[].*[}\]],?\s*$/.test(line))
}

function parseValue(source: Source, from: number, to: number, limits: Limits): Tree {
  const errors: ParseError[] = []
  const text = source.text.slice(from, to)
  let root: Node | undefined
  try {
    root = parseTree(text, errors, { allowTrailingComma: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { roots: [], faults: [tooDeep(from, limits)] }
  }
  const faults: Fault[] = errors.slice(0, MAXIMUM_FAULTS).map(({ error, offset, length }) => ({
    start: from + offset,
    end: from + offset + length,
    message: `This is not valid JSON: ${ERROR_WORDS[printParseErrorCode(error)] ?? 'it is not what JSON allows here'}.`,
  }))
  if (!root) return { roots: [], faults }
  const value = readNode(root, source, from, limits.maximumDepth)
  if (value === 'deep') return { roots: [], faults: [...faults, tooDeep(from, limits)] }
  return { roots: value ? [value] : [], faults }
}

/** One broken bracket makes many errors; the first few say it. */
const MAXIMUM_FAULTS = 3

const ERROR_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word stands where a value in double quotes should',
  InvalidNumberFormat: 'the number is malformed',
  PropertyNameExpected: 'a name in double quotes should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon should stand here',
  CommaExpected: 'a comma should stand here',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'nothing may follow the value',
  UnexpectedEndOfComment: 'the comment is never closed',
  UnexpectedEndOfString: 'the string is never closed',
  InvalidUnicode: 'the \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'this backslash escape is unknown',
  InvalidCharacter: 'this character must be written as an escape',
}

function readNode(node: Node, source: Source, base: number, depth: number): Value | 'deep' | undefined {
  const start = base + node.offset
  const end = start + node.length
  if (node.type === 'object') {
    if (depth <= 0) return 'deep'
    const entries: [string, Value][] = []
    for (const property of node.children ?? []) {
      const [key, child] = property.children ?? []
      if (!key || !child) continue
      const value = readNode(child, source, base, depth - 1)
      if (value === 'deep') return value
      if (value) entries.push([String(key.value), value])
    }
    return { type: 'map', start, end, entries }
  }
  if (node.type === 'array') {
    if (depth <= 0) return 'deep'
    const items: Value[] = []
    for (const child of node.children ?? []) {
      const value = readNode(child, source, base, depth - 1)
      if (value === 'deep') return value
      if (value) items.push(value)
    }
    return { type: 'list', start, end, items }
  }
  if (node.type === 'property') return undefined
  const value = node.value === null || node.value === undefined ? '' : String(node.value)
  return { type: 'text', start, end, value, read: () => readString(source, start, end) }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', f: '\f' }

/** A JSON string (or a bare number, `true`, …) with each escape where it stands. */
function readString(source: Source, start: number, end: number): Prose {
  const writer = new ProseWriter(source)
  const { text } = source
  if (text[start] !== '"') {
    writer.keep(start, end)
    return writer.finish()
  }
  const raw = text.slice(start + 1, text[end - 1] === '"' && end - 1 > start ? end - 1 : end)
  const by = start + 1
  let from = 0
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    if (at > from) writer.keep(by + from, by + at)
    from = at + 2
    const letter = raw[at + 1] ?? ''
    let shown = ESCAPES[letter] ?? letter
    if (letter === 'u') {
      shown = codeUnit(raw, at)
      from = at + 6
      // The two halves of an emoji are one character to a reader.
      const low = /[\ud800-\udbff]/.test(shown) && raw.startsWith('\\u', from) ? codeUnit(raw, from) : ''
      if (/[\udc00-\udfff]/.test(low)) {
        shown += low
        from += 6
      }
    } else if (letter === 'r') {
      shown = '\n'
      if (raw.startsWith('\\n', from)) from += 2
    }
    from = Math.min(from, raw.length)
    writer.replace(by + at, by + from, shown)
  }
  if (from < raw.length) writer.keep(by + from, by + raw.length)
  return writer.finish()
}

function codeUnit(text: string, at: number): string {
  const digits = text.slice(at + 2, at + 6)
  return /^[\da-f]{4}$/i.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : '\ufffd'
}
