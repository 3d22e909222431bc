import { formatOfSource } from '../formats/detect.ts'
import type { ReportedFinding } from '../report/index.ts'
import type { Source } from '../source.ts'

/** Something to put into a file; the offset is in UTF-16 code units into its text, without a byte order mark. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** How a comment begins and ends that is not sent. */
type Brackets = readonly [before: string, after: string]

/** The comments of template languages, by the extensions of their files: they are gone before anything is sent. */
const templateComments: Readonly<Record<string, Brackets>> = {
  liquid: ['{% comment %}', '{% endcomment %}'],
  erb: ['<%#', '%>'],
  ejs: ['<%#', '%>'],
  handlebars: ['{{!', '}}'],
  hbs: ['{{!', '}}'],
  mustache: ['{{!', '}}'],
  j2: ['{#', '#}'],
  jinja: ['{#', '#}'],
  jinja2: ['{#', '#}'],
  njk: ['{#', '#}'],
  nunjucks: ['{#', '#}'],
  twig: ['{#', '#}'],
  ftl: ['<#--', '-->'],
  cshtml: ['@*', '*@'],
}

/** The comments of formats that are not shown to whoever reads the message. */
const formatComments: Readonly<Record<string, Brackets>> = {
  html: ['<!--', '-->'],
  markdown: ['<!--', '-->'],
  yaml: ['#', ''],
  po: ['#', ''],
}

/**
 * Where a comment could stand that silences a finding, the best place first. Whether it is a comment there, and not a part of the message
 * (a line of a block scalar in YAML, a code block in Markdown), only a reader of the whole file can tell.
 */
export function* silencings(source: Source, finding: ReportedFinding): Generator<readonly Insertion[]> {
  const extension = /\.(\w+)$/.exec(source.path ?? '')?.[1]?.toLowerCase() ?? ''
  const template = Object.hasOwn(templateComments, extension) ? templateComments[extension] : undefined
  const own = formatComments[formatOfSource(source)]
  for (const brackets of [template, own]) {
    if (!brackets) continue
    const comment = (directive: string): string =>
      [brackets[0], `replylint-${directive} ${finding.rule}`, brackets[1]].filter(Boolean).join(' ')
    const line = lineAround(source.text, finding.start)
    const above = { at: line.start, text: `${line.indent}${comment('disable-next-line')}${line.end}` }
    const behind = { at: line.start + line.text.trimEnd().length, text: ` ${comment('disable-line')}` }
    // A line of its own parts a paragraph of Markdown, and leaves an empty line where a template was.
    if (brackets[0] === '<!--' && formatOfSource(source) === 'html') yield* [[above], [behind]]
    else if (brackets[0] === '#') yield* [[above], [behind], ...around(source.text, finding.start, comment)]
    else yield* [[behind], [above]]
  }
}

/**
 * Comments before and after what an offset is in, for texts that go over several lines: in PO the entry, in YAML each level above, since a text
 * may be indented in itself.
 */
function* around(text: string, offset: number, comment: (directive: string) => string): Generator<readonly Insertion[]> {
  const own = lineAround(text, offset)
  for (let inner = own; inner.start > 0; ) {
    const isInside = ({ text: line, indent }: Line): boolean =>
      !/^msg(?:ctxt|id) /.test(line) && (line.trim() === '' || indent.length >= inner.indent.length)
    let first = inner
    while (first.start > 0 && isInside(first)) first = lineAround(text, first.start - 1)
    const isPo = /^msg/.test(first.text)
    let last = own
    while (last.next < text.length) {
      const following = lineAround(text, last.next)
      const isBlank = following.text.trim() === ''
      if (isPo ? isBlank : !isBlank && following.indent.length <= first.indent.length) break
      last = following
    }
    const isEnded = /[\r\n]$/.test(text.slice(0, last.next))
    yield [
      { at: first.start, text: `${first.indent}${comment('disable')}${own.end}` },
      { at: last.next, text: `${isEnded ? '' : own.end}${first.indent}${comment('enable')}${own.end}` },
    ]
    if (isPo || first.indent === '') return
    inner = first
  }
}

interface Line {
  readonly start: number
  /** Where the next one begins. */
  readonly next: number
  readonly text: string
  readonly indent: string
  /** How lines of this text end. */
  readonly end: string
}

function lineAround(text: string, offset: number): Line {
  // Looked for from before the start, a text would be searched at its start.
  const start = offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const length = text.slice(start).search(/[\r\n]|$/)
  const content = text.slice(start, start + length)
  const end = /^(?:\r\n|\r|\n)?/.exec(text.slice(start + length, start + length + 2))![0]
  return {
    start,
    next: start + length + end.length,
    text: content,
    indent: /^[ \t]*/.exec(content)![0],
    end: text.includes('\r\n') ? '\r\n' : '\n',
  }
}
