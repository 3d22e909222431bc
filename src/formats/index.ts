import { scanPlaceholders } from '../placeholders/index.ts'
import type { PlaceholderToken, Prose } from '../prose.ts'
import type { Source } from '../source.ts'
import { type FormatName, formatOfSource } from './detect.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

export { type FormatName, formatNames, formatOf, formatOfSource, isMessagePath } from './detect.ts'
export { readHtml } from './html.ts'
export { readMarkdown } from './markdown.ts'
export { readText } from './text.ts'

/** The formats that hold one message and nothing else. */
export type ProseFormat = 'text' | 'markdown' | 'html'

export interface ReadProseOptions {
  /** How to read the source; by default what {@link formatOfSource} says. */
  readonly format?: FormatName
  /** The placeholders in the source text, in order; by default they are looked for. */
  readonly placeholders?: readonly PlaceholderToken[]
}

/**
 * What a reader sees of a source that is one message: a text, a Markdown or an HTML document. Any other format is read as plain text
 * here; `readRecords` knows what is inside those.
 */
export function readProse(source: Source, { format = formatOfSource(source), placeholders }: ReadProseOptions = {}): Prose {
  const tokens = placeholders ?? scanPlaceholders(source.text, { isMarkup: format === 'html' || format === 'markdown' })
  if (format === 'html') return readHtml(source, tokens)
  if (format === 'markdown') return readMarkdown(source, tokens)
  return readText(source, tokens)
}
