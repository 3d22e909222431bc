import { Tokenizer } from 'htmlparser2'
import type { PlaceholderToken, Prose } from '../prose.ts'
import { ProseWriter } from '../prose.ts'
import type { Source } from '../source.ts'
import { Flow } from './flow.ts'
import { frontMatterEnd } from './front-matter.ts'
import { maskMarkup } from './mask.ts'

/**
 * Reads an HTML document or fragment as a browser shows it: entities are characters, white space collapses, blocks, list items and
 * cells are lines, and what is not shown (head, style, script, comments, hidden elements) is not there. Code is protected as `code`,
 * quoted history (blockquotes and the wrappers of mail programs) as `quote`.
 */
export function readHtml(source: Source, placeholders: readonly PlaceholderToken[] = []): Prose {
  const writer = new ProseWriter(source, placeholders)
  const text = maskMarkup(source.text, placeholders)
  const markup = new Markup(new Flow(writer, text))
  const base = frontMatterEnd(source.text)
  markup.read(base > 0 ? text.slice(base) : text, base)
  markup.close()
  return writer.finish()
}

/** What an element does to its content, as far as a reader can tell. */
interface OpenElement {
  readonly name: string
  readonly isHidden: boolean
  readonly isProtected: boolean
  readonly isPreformatted: boolean
}

/** Follows the tags of a document and tells the flow what they mean. Markdown uses it too, for the HTML between its own marks. */
export class Markup {
  readonly #flow: Flow
  readonly #open: OpenElement[] = []
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  readonly #openCounts = new Map<string, number>()
  #hidden = 0
  #preformatted = 0
  #lists = 0
  /** After the mark that Outlook sets before the quoted mail, the rest of the document is history. */
  #isHistory = false

  constructor(flow: Flow) {
    this.#flow = flow
  }

  /** Whether what is written here would be shown. */
  get isShown(): boolean {
    return this.#hidden === 0
  }

  /** Reads a stretch of markup that stands at `base` in the file. Elements may stay open for the next stretch. */
  read(markup: string, base: number): void {
    let name = ''
    let tagStart = 0
    let attributes: Record<string, string> = {}
    let attribute = ''
    let value = ''
    let isAfterPre = false
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => {
          // The tokenizer reports the rest of an unfinished end tag as text from nowhere; nobody sees that.
          if (start < 0) return
          const from = isAfterPre ? afterLineBreak(markup, start, end) : start
          isAfterPre = false
          this.#text(base + from, base + end)
        },
        ontextentity: (codePoint, end) => {
          isAfterPre = false
          // An entity holds no other ampersand. A few are two code points; both stand where the entity does.
          const start = markup.lastIndexOf('&', end - 1)
          if (this.#hidden === 0) this.#flow.glyph(base + start, base + end, String.fromCodePoint(codePoint))
        },
        onopentagname: (start, end) => {
          name = markup.slice(start, end).toLowerCase()
          tagStart = start - 1
          attributes = {}
        },
        onattribname: (start, end) => {
          attribute = markup.slice(start, end).toLowerCase()
          value = ''
        },
        onattribdata: (start, end) => {
          value += markup.slice(start, end)
        },
        onattribentity: (codePoint) => {
          value += String.fromCodePoint(codePoint)
        },
        onattribend: () => {
          attributes[attribute] ??= value
        },
        onopentagend: (end) => {
          this.#openTag(name, attributes, base + tagStart, base + end + 1)
          isAfterPre = name === 'pre'
        },
        onselfclosingtag: (end) => {
          this.#openTag(name, attributes, base + tagStart, base + end + 1)
        },
        onclosetag: (start, end) => {
          const closed = markup.slice(start, end).toLowerCase()
          if (closed !== 'br') this.#closeTag(closed)
          else if (this.#hidden === 0) this.#flow.lineBreak(base + start - 2, base + (markup.indexOf('>', end) + 1 || end))
        },
        oncomment: () => undefined,
        oncdata: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => undefined,
      },
    )
    tokenizer.write(markup)
    tokenizer.end()
  }

  /** The document ends: everything that is still open ends with it. */
  close(): void {
    while (this.#open.length > 0) this.#pop()
    if (this.#isHistory) this.#flow.endProtected()
    this.#isHistory = false
  }

  #text(start: number, end: number): void {
    if (this.#hidden > 0) return
    if (this.#preformatted > 0) this.#flow.preformatted(start, end)
    else this.#flow.words(start, end)
  }

  #openTag(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.#closeImplied(name)
    const layout = LAYOUT.get(name)
    if (name === 'br') {
      if (this.#hidden === 0) this.#flow.lineBreak(start, end)
      return
    }
    if (layout) this.#breakLine(name, layout)
    if (VOID_ELEMENTS.has(name)) {
      if (name === 'img' && this.#hidden === 0) this.#image(attributes.alt ?? '', start, end)
      return
    }
    if (BLOCK_STARTS.has(name) && this.#hidden === 0) this.#flow.beginBlock()
    const kind = isQuote(name, attributes) ? 'quote' : CODE_ELEMENTS.has(name) ? 'code' : undefined
    if (kind) this.#flow.beginProtected(kind)
    const element = {
      name,
      isHidden: NOT_SHOWN.has(name) || isHidden(attributes),
      isProtected: kind !== undefined,
      isPreformatted: name === 'pre' || /white-space:\s*pre/i.test(attributes.style ?? ''),
    }
    if (element.isHidden) this.#hidden++
    if (element.isPreformatted) this.#preformatted++
    if (LISTS.has(name)) this.#lists++
    this.#open.push(element)
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1)
    if (!this.#isHistory && HISTORY_STARTS.test(attributes.id ?? '')) {
      this.#isHistory = true
      this.#flow.beginProtected('quote')
    }
  }

  #closeTag(name: string): void {
    if ((this.#openCounts.get(name) ?? 0) === 0) {
      if (name === 'p') this.#breakLine(name, 2)
      return
    }
    while (this.#pop() !== name);
  }

  /** An end tag that HTML lets an author leave out. */
  #closeImplied(name: string): void {
    let top = this.#open.at(-1)
    if (top?.name === 'head' && !HEAD_ELEMENTS.has(name)) this.#pop()
    top = this.#open.at(-1)
    while (top && ((top.name === 'p' && LAYOUT.has(name) && name !== 'br') || ENDED_BY.get(top.name)?.has(name))) {
      this.#pop()
      top = this.#open.at(-1)
    }
  }

  #pop(): string {
    const { name, isHidden, isProtected, isPreformatted } = this.#open.pop()!
    this.#openCounts.set(name, this.#openCounts.get(name)! - 1)
    if (isHidden) this.#hidden--
    if (isPreformatted) this.#preformatted--
    if (isProtected) this.#flow.endProtected()
    if (LISTS.has(name)) this.#lists--
    if (BLOCK_STARTS.has(name)) this.#flow.endBlock()
    const layout = LAYOUT.get(name)
    if (layout) this.#breakLine(name, layout)
    return name
  }

  #breakLine(name: string, count: 1 | 2): void {
    if (this.#hidden === 0) this.#flow.breakLine(LISTS.has(name) && this.#lists > 0 ? 1 : count)
  }

  /** A picture is no words; but mail programs write emoji as pictures, and those a reader does see. */
  #image(alternative: string, start: number, end: number): void {
    if (alternative !== '' && alternative.length <= 16 && /^\p{Emoji}/u.test(alternative) && !/[\p{L}\p{N}]/u.test(alternative)) {
      this.#flow.glyph(start, end, alternative)
    }
  }
}

/** Elements that begin and end a line (1) or a paragraph with a blank line around it (2). */
const LAYOUT: ReadonlyMap<string, 1 | 2> = new Map([
  ...words('p h1 h2 h3 h4 h5 h6 ul ol dl menu blockquote pre hr').map((name) => [name, 2] as const),
  ...words(
    'address article aside body caption center dd details dir div dt fieldset figcaption figure footer form header html legend li main nav optgroup option section summary table tbody td tfoot th thead tr',
  ).map((name) => [name, 1] as const),
])
const BLOCK_STARTS: ReadonlySet<string> = new Set(words('h1 h2 h3 h4 h5 h6 li dt dd td th caption summary'))
const LISTS: ReadonlySet<string> = new Set(words('ul ol menu dir'))
const CODE_ELEMENTS: ReadonlySet<string> = new Set(words('code kbd pre samp tt'))
const NOT_SHOWN: ReadonlySet<string> = new Set(
  words('audio canvas datalist head iframe math noembed noframes object script select style svg template textarea title video'),
)
const HEAD_ELEMENTS: ReadonlySet<string> = new Set(words('base link meta noscript script style template title'))
const VOID_ELEMENTS: ReadonlySet<string> = new Set(words('area base br col embed hr img input link meta param source track wbr'))
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['td', new Set(words('td th tr tbody thead tfoot'))],
  ['th', new Set(words('td th tr tbody thead tfoot'))],
  ['tr', new Set(words('tr tbody thead tfoot'))],
  ['thead', new Set(['tbody', 'tfoot'])],
  ['tbody', new Set(['tbody', 'tfoot'])],
  ['option', new Set(['option', 'optgroup'])],
])

/** Classes in which mail programs wrap the mail that is answered: Gmail, Yahoo, Thunderbird, Proton, Zoho, Zendesk, Front, Outlook. */
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote(?:_container)?|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|zd-quoted|front-blockquote|OutlookMessageHeader)(?:\s|$)/
/** Ids of the element after which Outlook puts the mail that is answered. */
const HISTORY_STARTS = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/

function isQuote(name: string, attributes: Record<string, string>): boolean {
  return name === 'blockquote' || QUOTE_CLASS.test(attributes.class ?? '')
}

function isHidden({ hidden, style = '' }: Record<string, string>): boolean {
  return hidden !== undefined || /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i.test(style)
}

function afterLineBreak(text: string, start: number, end: number): number {
  if (start < end && text[start] === '\r') return text[start + 1] === '\n' && start + 1 < end ? start + 2 : start + 1
  return start < end && text[start] === '\n' ? start + 1 : start
}

function words(list: string): string[] {
  return list.split(' ')
}
