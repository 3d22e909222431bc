import { type Prose, ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import type { Fault, Limits, ListValue, MapValue, TextValue, Tree } from './tree.ts'

/** Reads comma-separated values (RFC 4180, with `;` or tabs where the first row has those) as a list of maps named by the first row. */
export function readCsv(source: Source, _limits: Limits): Tree {
  const { text } = source
  const delimiter = delimiterOf(text)
  const faults: Fault[] = []
  const items: MapValue[] = []
  let names: string[] | undefined
  for (const row of rows(source, delimiter, faults)) {
    const [first] = row
    if (!first || (row.length === 1 && first.value === '')) continue
    names ??= row.map(({ value }) => value.trim())
    if (names.length > 0 && row[0]!.start === 0) continue
    if (row.length > names.length) {
      const extra = row[names.length]!
      faults.push({
        start: extra.start,
        end: extra.end,
        message: `The row has ${row.length} fields, the first row only ${names.length}; put the field in quotes if the delimiter belongs to its text.`,
      })
    }
    const entries = row.slice(0, names.length).map((field, column) => [names![column]!, field] as const)
    items.push({ type: 'map', start: first.start, end: row.at(-1)!.end, entries })
  }
  const list: ListValue = { type: 'list', start: 0, end: text.length, items }
  return { roots: [list], faults }
}

/** The delimiter that the first row has most of, quoted stretches left out. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((each) => [each, 0]))
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (letter === '\n' || letter === '\r') break
    else if (counts.has(letter)) counts.set(letter, counts.get(letter)! + 1)
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

function* rows(source: Source, delimiter: string, faults: Fault[]): Iterable<TextValue[]> {
  const { text } = source
  let row: TextValue[] = []
  let at = 0
  while (at <= text.length) {
    const start = at
    let isClosed = true
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) {
          isClosed = false
          at = text.length
          break
        }
        at = quote + 1
        if (text[at] !== '"') break
        at++
      }
      if (!isClosed) {
        faults.push({
          start,
          end: start + 1,
          message: 'The quote that opens this field is never closed; the rest of the file is not read.',
        })
        return
      }
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
    row.push(field(source, start, at))
    if (at < text.length && text[at] === delimiter) {
      at++
      continue
    }
    yield row
    row = []
    if (at >= text.length) return
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (at >= text.length) return
  }
}

function field(source: Source, start: number, end: number): TextValue {
  const raw = source.text.slice(start, end)
  const value = raw.startsWith('"') ? raw.slice(1, raw.lastIndexOf('"')).replaceAll('""', '"') : raw
  return { type: 'text', start, end, value, read: () => readField(source, start, end) }
}

function readField(source: Source, start: number, end: number): Prose {
  const { text } = source
  const writer = new ProseWriter(source)
  if (text[start] !== '"') {
    writer.keep(start, end)
    return writer.finish()
  }
  const raw = text.slice(start + 1, end)
  const quoted = raw.slice(0, Math.max(0, raw.lastIndexOf('"')))
  const by = start + 1
  let from = 0
  for (let at = quoted.indexOf('""'); at >= 0; at = quoted.indexOf('""', from)) {
    if (at > from) writer.keep(by + from, by + at)
    writer.replace(by + at, by + at + 2, '"')
    from = at + 2
  }
  if (from < quoted.length) writer.keep(by + from, by + quoted.length)
  return writer.finish()
}
