import type { MessageFormat } from '../context.ts'
import { readText } from '../formats/text.ts'
import type { LinterParts } from '../linter.ts'
import { scanPlaceholders } from '../placeholders/index.ts'
import type { Prose } from '../prose.ts'
import type { Source } from '../source.ts'

/** What a reader sees of a message. The parser of a format is loaded with the first message in it: a run over plain texts needs none. */
export async function proseOf(source: Source, format: MessageFormat): Promise<Prose> {
  const tokens = scanPlaceholders(source.text, { isMarkup: format !== 'text' })
  if (format === 'html') return (await import('../formats/html.ts')).readHtml(source, tokens)
  if (format === 'markdown') return (await import('../formats/markdown.ts')).readMarkdown(source, tokens)
  return readText(source, tokens)
}

/** How a linter reads messages in some formats by itself. */
export async function readersOf(formats: ReadonlySet<MessageFormat>): Promise<LinterParts['formats']> {
  return {
    text: readText,
    ...(formats.has('html') ? { html: (await import('../formats/html.ts')).readHtml } : {}),
    ...(formats.has('markdown') ? { markdown: (await import('../formats/markdown.ts')).readMarkdown } : {}),
  }
}
