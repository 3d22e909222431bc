import { type Prose, ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import type { Fault, Limits, MapValue, TextValue, Tree, Value } from './tree.ts'

/** A quoted line of an entry; offsets are of what stands between the quotes. */
interface Line {
  readonly start: number
  readonly end: number
}

/**
 * Reads a gettext catalog as a list of maps with `msgctxt`, `msgid`, `msgid_plural`, `msgstr` (`msgstr[1]`, … for plurals) and `flags`.
 * Obsolete entries (`#~`) are left out; the header gives the language.
 */
export function readPo(source: Source, _limits: Limits): Tree {
  const { text } = source
  const faults: Fault[] = []
  const items: MapValue[] = []
  let language: string | undefined
  let entries: [string, Value][] = []
  let flags: TextValue | undefined
  let keyword = ''
  let lines: Line[] = []

  const endValue = () => {
    if (keyword !== '') entries.push([keyword, quotedText(source, lines)])
    keyword = ''
    lines = []
  }
  const endEntry = () => {
    endValue()
    const identifier = entries.find(([key]) => key === 'msgid')?.[1]
    const translation = entries.find(([key]) => key === 'msgstr')?.[1]
    if (identifier?.type === 'text' && identifier.value === '' && translation?.type === 'text') {
      language ??= /^Language:[ \t]*([\w@-]+)/im.exec(translation.value)?.[1]
    } else if (entries.length > 0) {
      if (flags) entries.push(['flags', flags])
      items.push({ type: 'map', start: entries[0]![1].start, end: entries.at(-1)![1].end, entries })
    }
    entries = []
    flags = undefined
  }

  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end)
    if (line.trim() === '') {
      endEntry()
      continue
    }
    if (line.startsWith('#')) {
      if (keyword.startsWith('msgstr')) endEntry()
      if (line.startsWith('#,')) flags = plainText(source, start + 2, end)
      continue
    }
    const opening = /^[ \t]*(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)[ \t]*)?"/.exec(line)
    const last = line.lastIndexOf('"')
    if (!opening || last < opening[0].length || (opening[1] === undefined && keyword === '')) {
      faults.push({ start, end, message: 'This line is neither a comment nor a text in double quotes after msgid or msgstr.' })
      continue
    }
    if (opening[1] !== undefined) {
      if ((opening[1] === 'msgid' || opening[1] === 'msgctxt') && keyword.startsWith('msgstr')) endEntry()
      else endValue()
      keyword = opening[1]
    }
    lines.push({ start: start + opening[0].length, end: start + last })
  }
  endEntry()
  return { roots: [{ type: 'list', start: 0, end: text.length, items }], faults, ...(language === undefined ? {} : { language }) }
}

function* linesOf(text: string): Iterable<Line> {
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed < 0 ? text.length : lineFeed
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end }
    start = end + 1
  }
}

function plainText(source: Source, start: number, end: number): TextValue {
  const read = () => {
    const writer = new ProseWriter(source)
    writer.keep(start, end)
    return writer.finish()
  }
  return { type: 'text', start, end, value: source.text.slice(start, end).trim(), read }
}

function quotedText(source: Source, lines: readonly Line[]): TextValue {
  const prose = readLines(source, lines)
  return { type: 'text', start: lines[0]!.start, end: lines.at(-1)!.end, value: prose.text, read: () => prose }
}

const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-f]{1,2})|(.))/gisu
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', a: '', b: '', f: '', v: '' }

function readLines(source: Source, lines: readonly Line[]): Prose {
  const writer = new ProseWriter(source)
  for (const { start, end } of lines) {
    let from = start
    for (const sequence of source.text.slice(start, end).matchAll(ESCAPE)) {
      const at = start + sequence.index
      if (at > from) writer.keep(from, at)
      from = at + sequence[0].length
      const [, octal, hexadecimal, letter = ''] = sequence
      const shown = octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : hexadecimal
          ? String.fromCharCode(Number.parseInt(hexadecimal, 16))
          : (ESCAPES[letter] ?? letter)
      writer.replace(at, from, shown)
    }
    if (from < end) writer.keep(from, end)
  }
  return writer.finish()
}
