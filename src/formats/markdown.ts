import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import type { PlaceholderToken, Prose } from '../prose.ts'
import { ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { Flow } from './flow.ts'
import { frontMatterEnd } from './front-matter.ts'
import { Markup } from './html.ts'
import { maskMarkup } from './mask.ts'

/**
 * Reads Markdown (CommonMark and GFM) as its reader sees it: escapes and entities are characters, link texts stay and their addresses
 * go, list items, headings and cells are lines. A line break inside a paragraph stays one, because letters are signed on lines of their
 * own. Block quotes are protected as `quote`, code as `code`, bare addresses as `address`; front matter is skipped.
 */
export function readMarkdown(source: Source, placeholders: readonly PlaceholderToken[] = []): Prose {
  // `[text](address)` and `[ ]` are Markdown before they are a blank to fill in.
  const tokens = placeholders.filter((token) => !token.isBlank || !isLinkText(source.text, token))
  const writer = new ProseWriter(source, tokens)
  const text = maskMarkup(source.text, tokens)
  const flow = new Flow(writer, text)
  const markup = new Markup(flow)
  const base = frontMatterEnd(text)
  // The parser's own events have an exact offset for every piece that a syntax tree has already decoded and joined.
  const chunks = preprocess()(base > 0 ? text.slice(base) : text, undefined, true)
  const events = postprocess(
    parse({ extensions: [EXTENSIONS] })
      .document()
      .write(chunks),
  )
  let ignored = 0
  /** Constructs in which a line break is a line break that the reader sees. */
  let inline = 0
  let code = 0
  let isCodeBegun = false
  let blankLines = 0
  /** For each open protected construct, whether it began where it is shown. */
  const protections: boolean[] = []
  let html: { end: number; parts: string[] } | undefined
  for (const [phase, token] of events) {
    const type: string = token.type
    const start = base + token.start.offset
    const end = base + token.end.offset
    if (phase === 'enter') {
      if (IGNORED.has(type)) ignored++
      if (ignored > 0) continue
      if (html) {
        if (type === 'htmlFlowData' || type === 'lineEnding' || type === 'htmlTextData') {
          html.parts.push(' '.repeat(Math.max(0, start - html.end)), text.slice(start, end))
          html.end = end
        }
        continue
      }
      if (PARAGRAPHS.has(type)) {
        flow.breakLine(blankLines > 0 || SPACED.has(type) ? 2 : 1)
        blankLines = 0
      }
      if (BLOCKS.has(type)) {
        flow.breakLine(1)
        flow.beginBlock()
      }
      if (PROTECTED.has(type)) {
        protections.push(markup.isShown)
        if (markup.isShown) flow.beginProtected(type === 'blockQuote' ? 'quote' : 'code')
      }
      if (INLINE.has(type)) inline++
      switch (type) {
        case 'codeText':
        case 'codeFenced':
        case 'codeIndented':
          code++
          isCodeBegun = false
          break
        case 'htmlFlow':
        case 'htmlText':
          html = { end: start, parts: [] }
          break
        case 'data':
          if (markup.isShown) flow.words(start, end)
          break
        case 'characterEscape':
          if (markup.isShown) flow.glyph(start, end, text.slice(start + 1, end))
          break
        case 'characterReference':
          markup.read(text.slice(start, end), start)
          break
        case 'autolinkProtocol':
        case 'autolinkEmail':
        case 'literalAutolinkHttp':
        case 'literalAutolinkWww':
        case 'literalAutolinkEmail':
          if (!markup.isShown) break
          flow.beginProtected('address')
          flow.words(start, end)
          flow.endProtected()
          break
        case 'codeTextData':
        case 'codeFlowValue':
          if (markup.isShown) flow.preformatted(start, end)
          isCodeBegun = true
          break
        case 'lineEnding':
        case 'lineEndingBlank':
          if (code > 0) {
            if (isCodeBegun && markup.isShown) flow.preformatted(start, end)
          } else if (inline > 0) {
            if (markup.isShown && !flow.isAtLineStart) flow.lineBreak(start, end)
          } else if (type === 'lineEndingBlank') blankLines++
          break
      }
      continue
    }
    if (IGNORED.has(type)) ignored--
    if (ignored > 0) continue
    if (html) {
      if (type !== 'htmlFlow' && type !== 'htmlText') continue
      const stretch = html.parts.join('')
      html = undefined
      markup.read(stretch, start)
      continue
    }
    if (INLINE.has(type)) inline--
    if (BLOCK_ENDS.has(type)) flow.endBlock()
    if (PROTECTED.has(type)) {
      if (protections.pop()) flow.endProtected()
      if (type !== 'blockQuote') code--
    }
    if (SPACED.has(type)) flow.breakLine(2)
  }
  markup.close()
  return writer.finish()
}

const EXTENSIONS = gfm()
/** Blocks with a blank line around them, whatever the file has. */
const SPACED: ReadonlySet<string> = new Set(['atxHeading', 'blockQuote', 'codeFenced', 'codeIndented', 'setextHeading', 'table'])
const PARAGRAPHS: ReadonlySet<string> = new Set([...SPACED, 'htmlFlow', 'listOrdered', 'listUnordered', 'paragraph', 'thematicBreak'])
const BLOCKS: ReadonlySet<string> = new Set(['atxHeadingText', 'listItemPrefix', 'setextHeadingText', 'tableData', 'tableHeader'])
const BLOCK_ENDS: ReadonlySet<string> = new Set(['atxHeading', 'listOrdered', 'listUnordered', 'setextHeading', 'tableData', 'tableHeader'])
const PROTECTED: ReadonlySet<string> = new Set(['blockQuote', 'codeFenced', 'codeIndented', 'codeText'])
const INLINE: ReadonlySet<string> = new Set(['paragraph', 'atxHeading', 'setextHeadingText', 'tableHeader', 'tableData'])
/** Parts that say where a link leads or how code is coloured; none of it is shown. Pictures are no words. */
const IGNORED: ReadonlySet<string> = new Set([
  'codeFencedFence',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'image',
  'reference',
  'resource',
  'tableDelimiterRow',
  'taskListCheck',
])

function isLinkText(text: string, { start, end }: PlaceholderToken): boolean {
  return text[start] === '[' && (text[end] === '(' || text[end] === '[' || text[end] === ':' || end - start <= 3)
}
