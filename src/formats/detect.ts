import type { Source } from '../source.ts'

/** The formats that have an adapter. */
export const formatNames = ['text', 'markdown', 'html', 'mail', 'mbox', 'yaml', 'json', 'csv', 'tsv', 'po'] as const

export type FormatName = (typeof formatNames)[number]

const EXTENSIONS: Readonly<Record<string, FormatName>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'mail',
  mbox: 'mbox',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  po: 'po',
  pot: 'po',
}

/** Template languages; what a template makes is said by the extension before: `welcome.html.erb`. */
const TEMPLATE_EXTENSIONS: ReadonlySet<string> = new Set(
  'cshtml ejs erb ftl handlebars hbs j2 jinja jinja2 liquid mako mjml mustache njk nunjucks phtml smarty template tmpl tpl tt tt2 twig vm'.split(
    ' ',
  ),
)

/**
 * The format of a file by its extension, by that of what a template makes (`.txt.liquid` is text), then by its content; plain text
 * when nothing tells.
 */
export function formatOf(path: string | undefined, text = ''): FormatName {
  const { format } = extensionsOf(path ?? '')
  return format ?? formatOfContent(text)
}

/** The format of a file: what somebody said, else what {@link formatOf} finds. */
export function formatOfSource({ path, text, declaredFormat }: Source): FormatName {
  return formatNames.find((name) => name === declaredFormat) ?? formatOf(path, text)
}

/** Whether the name of a file says that a message may be inside: `.txt`, `.html.erb`, `.liquid`, but not `.png` and not `README`. */
export function isMessagePath(path: string): boolean {
  const { format, isTemplate } = extensionsOf(path)
  return format !== undefined || isTemplate
}

function extensionsOf(path: string): { readonly format: FormatName | undefined; readonly isTemplate: boolean } {
  const parts = path
    .replace(/^.*[\\/]/, '')
    .toLowerCase()
    .split('.')
    .slice(1)
  let isTemplate = false
  while (parts.length > 0 && TEMPLATE_EXTENSIONS.has(parts.at(-1)!)) {
    parts.pop()
    isTemplate = true
  }
  const extension = parts.at(-1)
  const format = extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
  return { format, isTemplate }
}

/** A single message with more characters than this is none, in UTF-16 code units; whoever reads it would wait for seconds. */
export const LONGEST_MESSAGE = 1_000_000

/** How much of a file is looked at to tell its format, in UTF-16 code units. */
const HEAD_LENGTH = 4096

function formatOfContent(text: string): FormatName {
  const head = text.slice(0, HEAD_LENGTH)
  if (/^From \S+ .*\d\d:\d\d/.test(head)) return 'mbox'
  if (/^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|X-[\w-]+):/i.test(head)) return 'mail'
  if (/^(?:From|To|Date|Subject):[^\r\n]*\r?\n(?:[\w-]+:|[ \t])/i.test(head) && /^(?:MIME-Version|Message-ID|Content-Type):/im.test(head))
    return 'mail'
  if (/^\s*(?:\{\s*"|\[\s*[{"])/.test(head) && /[}\]]\s*$/.test(text.slice(-64))) return 'json'
  if (/^(?:#[^\n]*\n)*msgid "/.test(head)) return 'po'
  if (HTML_TAG.test(head)) return 'html'
  return 'text'
}

/** Tags that nobody writes into a plain text; `<name>` and `<b` in a formula are none. */
const HTML_TAG =
  /<(?:!doctype\s+html|(?:html|body|head|div|p|br|table|tr|td|ul|ol|li|span|strong|em|b|i|u|h[1-6]|blockquote|pre|img|center|font|hr)(?:\s[^<>]*)?\/?>|a\s+[^<>]*href|\/(?:p|div|b|i|a|li|ul|strong|em|span)>)/i
