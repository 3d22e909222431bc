/**
 * The end of the front matter at the head of a text (0 when there is none): lines of `key: value` between two lines of `---`.
 * A letter that merely begins with a rule has none.
 */
export function frontMatterEnd(text: string): number {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (!opening) return 0
  const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g
  closing.lastIndex = opening[0].length - 1
  const end = closing.exec(text)
  if (!end) return 0
  const first = /^[ \t]*(?:#[^\r\n]*|)(?:\r\n?|\n)*[ \t]*["']?[\w.-]+["']?[ \t]*:(?:[ \t\r\n]|$)/
  return first.test(text.slice(opening[0].length, end.index + 1)) ? closing.lastIndex : 0
}
