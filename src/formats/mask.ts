import type { PlaceholderToken } from '../prose.ts'

/** Stands in a masked text for a placeholder that shows a value: a letter, so that Markdown sees a word there, as it will be. */
const VALUE_MASK = 'x'
/** Stands in a masked text for a control tag, which a reader never sees: a word joiner. */
export const CONTROL_MASK = 0x2060

/**
 * The text with its placeholders covered, character for character, so that no parser takes `<OTRS_X>` for an element or `*|FNAME|*`
 * for emphasis, and every offset stays what it was. For parsers only; the prose is written from the text itself.
 */
export function maskMarkup(text: string, tokens: readonly PlaceholderToken[]): string {
  if (tokens.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end, isControl } of tokens) {
    if (start < at) continue
    parts.push(text.slice(at, start), (isControl ? String.fromCharCode(CONTROL_MASK) : VALUE_MASK).repeat(end - start))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
