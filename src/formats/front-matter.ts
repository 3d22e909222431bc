/**
 * The end of the front matter at the head of a text (0 when there is none): lines of `key: value` between two lines of `---`.
 * A letter that merely begins with a rule has none.
 */
export function frontMatterEnd(text: string): number {
  return frontMatter(text)?.end ?? 0
}

/** A field of the front matter; offsets are of its value without quotes, into the file. */
export interface FrontMatterField {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The fields of the front matter, keys in lower case; nested values are not read. */
export function frontMatterFields(text: string): ReadonlyMap<string, FrontMatterField> {
  const fields = new Map<string, FrontMatterField>()
  const matter = frontMatter(text)
  if (!matter) return fields
  for (const { 0: line, index } of matter.body.matchAll(/[^\r\n]+/g)) {
    const field = /^([\w.-]+)[ \t]*:[ \t]+(.*)$/.exec(line)
    if (!field) continue
    const written = field[2]!
    const quoted = /^(["'])(.*)\1[ \t]*(?:#.*)?$/.exec(written)
    const value = quoted ? quoted[2]! : written.replace(/[ \t]#.*$/, '').trimEnd()
    const start = matter.start + index + line.length - written.length + (quoted ? 1 : 0)
    fields.set(field[1]!.toLowerCase(), { value, start, end: start + value.length })
  }
  return fields
}

function frontMatter(text: string): { readonly body: string; readonly start: number; readonly end: number } | undefined {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (!opening) return undefined
  const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g
  closing.lastIndex = opening[0].length - 1
  const end = closing.exec(text)
  if (!end) return undefined
  const body = text.slice(opening[0].length, end.index + 1)
  const first = body.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && /^["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)/.test(first)
    ? { body, start: opening[0].length, end: closing.lastIndex }
    : undefined
}
