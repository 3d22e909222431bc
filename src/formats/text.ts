import type { PlaceholderToken, Prose } from '../prose.ts'
import { ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { frontMatterEnd } from './front-matter.ts'

/** Reads a plain text: every character is seen as it stands, but for front matter. `> ` lines stay too; the message decides what is quoted history. */
export function readText(source: Source, placeholders: readonly PlaceholderToken[] = []): Prose {
  const writer = new ProseWriter(source, placeholders)
  writer.keep(frontMatterEnd(source.text), source.text.length)
  return writer.finish()
}
