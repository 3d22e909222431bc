import type { PlaceholderToken, Prose } from '../prose.ts'
import { ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { Flow } from './flow.ts'
import { frontMatterEnd } from './front-matter.ts'
import { Markup } from './html.ts'
import { type Block, readBlocks } from './markdown-blocks.ts'
import { type InlineLine, writeInline } from './markdown-inline.ts'
import { maskMarkup } from './mask.ts'

/**
 * Reads Markdown (CommonMark and GFM) as its reader sees it: escapes and entities are characters, link texts stay and their addresses
 * go, list items, headings and cells are lines. A line break inside a paragraph stays one, because letters are signed on lines of their
 * own. Block quotes are protected as `quote`, code as `code`, bare addresses as `address`; front matter is skipped.
 *
 * A reader of its own, because it needs no tree, only what is seen and where it stands: one pass over the lines and one over the words,
 * several times as fast as a full parser, and linear in every input. A test holds it against micromark.
 */
export function readMarkdown(source: Source, placeholders: readonly PlaceholderToken[] = []): Prose {
  // `[text](address)` and `[ ]` are Markdown before they are a blank to fill in.
  const tokens = placeholders.filter((token) => !token.isBlank || !isLinkText(source.text, token))
  const writer = new ProseWriter(source, tokens)
  const text = maskMarkup(source.text, tokens)
  const flow = new Flow(writer, text)
  const markup = new Markup(flow)
  const { blocks, definitions } = readBlocks(text, frontMatterEnd(text))
  /** For each open quote, whether it began where it is shown. */
  const quotes: boolean[] = []
  let isAfterItem = false
  for (const block of blocks) {
    if (block.type === 'end') {
      if (block.container === 'item') flow.endBlock()
      else {
        if (quotes.pop()) flow.endProtected()
        flow.breakLine(2)
      }
      continue
    }
    flow.breakLine(block.isSpaced || SPACED.has(block.type) || (block.type === 'begin' && block.container === 'quote') ? 2 : 1)
    switch (block.type) {
      case 'begin':
        if (block.container === 'item') flow.beginBlock()
        else {
          quotes.push(markup.isShown)
          if (markup.isShown) flow.beginProtected('quote')
        }
        break
      case 'code':
        if (markup.isShown) writeCode(flow, block.lines)
        flow.breakLine(2)
        break
      case 'html':
        markup.read(asOneStretch(text, block.lines), block.lines[0]?.start ?? 0)
        flow.breakLine(1)
        break
      case 'heading':
      case 'cell':
        flow.beginBlock()
        writeInline(flow, markup, text, block.lines, definitions)
        flow.endBlock()
        if (block.type === 'heading') flow.breakLine(2)
        break
      case 'paragraph':
        writeInline(flow, markup, text, isAfterItem ? withoutCheckbox(text, block.lines) : block.lines, definitions)
    }
    isAfterItem = block.type === 'begin' && block.container === 'item'
  }
  markup.close()
  return writer.finish()
}

/** Blocks with a blank line around them, whatever the file has. */
const SPACED: ReadonlySet<Block['type']> = new Set(['code', 'heading', 'rule'])

function writeCode(flow: Flow, lines: readonly InlineLine[]): void {
  if (lines.length === 0) return
  flow.beginProtected('code')
  for (const [index, { start, end, next }] of lines.entries()) flow.preformatted(start, index < lines.length - 1 ? next : end)
  flow.endProtected()
}

/** The lines with spaces for the marks between them, so that every character stands as far from the first as in the file. */
function asOneStretch(text: string, lines: readonly InlineLine[]): string {
  const parts: string[] = []
  let at = lines[0]?.start ?? 0
  for (const { start, end, next } of lines) {
    parts.push(' '.repeat(start - at), text.slice(start, end), '\n'.repeat(next - end))
    at = next
  }
  return parts.join('')
}

/** A task's `[ ]` is a box that nobody reads. */
function withoutCheckbox(text: string, lines: readonly InlineLine[]): readonly InlineLine[] {
  const [first, ...rest] = lines
  if (!first || !/^\[[ xX]\][ \t]/.test(text.slice(first.start, first.start + 4))) return lines
  return [{ ...first, start: first.start + 4 }, ...rest]
}

function isLinkText(text: string, { start, end }: PlaceholderToken): boolean {
  return text[start] === '[' && (text[end] === '(' || text[end] === '[' || text[end] === ':' || end - start <= 3)
}
