/**
 * The end of the front matter at the head of a text (0 when there is none): lines of `key: value` between two lines of `---`.
 * A letter that merely begins with a rule has none.
 */
export function frontMatterEnd(text: string): number {
  return frontMatter(text)?.end ?? 0
}

/** The fields of the front matter, keys in lower case, values without quotes; nested values are not read. */
export function frontMatterFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of (frontMatter(text)?.body ?? '').split(/\r\n?|\n/)) {
    const field = /^([\w.-]+)[ \t]*:[ \t]+(.*)$/.exec(line)
    if (!field) continue
    const value = field[2]!.trim()
    const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value)
    fields.set(field[1]!.toLowerCase(), quoted ? quoted[2]! : value.replace(/\s+#.*$/, ''))
  }
  return fields
}

function frontMatter(text: string): { readonly body: string; readonly end: number } | undefined {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (!opening) return undefined
  const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g
  closing.lastIndex = opening[0].length - 1
  const end = closing.exec(text)
  if (!end) return undefined
  const body = text.slice(opening[0].length, end.index + 1)
  const first = body.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && /^["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)/.test(first) ? { body, end: closing.lastIndex } : undefined
}
