import type { PlaceholderToken, Prose } from '../prose.ts'
import { ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'

/** Reads a plain text: every character is seen as it stands. `> ` lines stay too; the message decides what is quoted history. */
export function readText(source: Source, placeholders: readonly PlaceholderToken[] = []): Prose {
  const writer = new ProseWriter(source, placeholders)
  writer.keep(0, source.text.length)
  return writer.finish()
}
