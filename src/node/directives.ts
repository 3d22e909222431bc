import { nearestOf } from '../engine/settings.ts'
import { type FormatName, formatOfSource } from '../formats/detect.ts'
import type { ReportedFinding } from '../report/index.ts'
import type { Source } from '../source.ts'

/**
 * What a comment in a file silences. Comments count only where they are not part of what is read: those of template languages
 * anywhere, `<!-- … -->` in HTML and Markdown, `# …` in YAML and PO.
 *
 *     <!-- replylint-disable-next-line jargon, shouting-caps -- the product is called LOUD -->
 *     {# replylint-disable jargon #} … {# replylint-enable jargon #}
 *     {% comment %} replylint-disable-file {% endcomment %}
 */
interface Directive {
  readonly start: number
  readonly end: number
  /** Line of the directive itself. */
  readonly line: number
  /** The rules that it names; all rules when it names none. */
  readonly rules: readonly string[]
  readonly firstLine: number
  readonly lastLine: number
}

const WORD = /replylint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/g

/** The rules of a directive, up to the reason or the end of the comment. */
const NAMES = /^([\w\s,-]*?)(?:\s--\s|\s*(?:--!?>|-?#\}|-?%\}|(?:--)?\}\}|\*\/|-?\{%|-{0,2}%>|$))/

const TEMPLATE_OPENERS = /(?:\{#-?|\{%-?\s*comment\s*-?%\}|\{\{!(?:--)?|\{\{-?\s*\/\*|<%#-?|<%--|<#--|@\*)\s*$/
const MARKUP_OPENER = /<!--\s*$/
const HASH_OPENER = /(?:^|\s)#[.,~]?\s*$/

/** What is left of the findings when the comments of the file have been heeded, and what is wrong with the comments themselves. */
export async function heeded(
  source: Source,
  findings: readonly ReportedFinding[],
  knownRules: readonly string[],
  reportUnused: boolean,
): Promise<ReportedFinding[]> {
  const directives = [...directivesOf(source), ...(await frontMatterDirectives(source))]
  const isKnownRule = (id: string): boolean => knownRules.includes(id)
  const used = new Set<Directive>()
  const left = findings.filter((finding) => {
    const hits = directives.filter(
      ({ rules, firstLine, lastLine }) =>
        finding.line >= firstLine && finding.line <= lastLine && (rules.length === 0 || rules.includes(finding.rule)),
    )
    for (const hit of hits) used.add(hit)
    return hits.length === 0
  })
  for (const directive of directives) {
    for (const rule of directive.rules) {
      if (isKnownRule(rule)) continue
      const nearest = nearestOf(rule, knownRules)
      const message = `There is no rule “${rule}” to disable${nearest === undefined ? '' : `; did you mean “${nearest}”`}.`
      left.push(findingAbout(directive, source, 'unknown-disable', message))
    }
    if (reportUnused && !used.has(directive) && directive.rules.every(isKnownRule)) {
      left.push(findingAbout(directive, source, 'unused-disable', 'Nothing is silenced by this comment any more; take it out.'))
    }
  }
  return left.sort((a, b) => a.start - b.start)
}

function directivesOf(source: Source): Directive[] {
  const { text } = source
  const format = formatOfSource(source)
  const directives: Directive[] = []
  const open: { directive: Omit<Directive, 'lastLine'>; index: number }[] = []
  const lastOfFile = source.pointAt(text.length).line
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
    if (!isInComment(text.slice(lineStart, start), format)) continue
    const restStart = start + match[0].length
    const lineEnd = text.slice(restStart).search(/[\r\n]|$/) + restStart
    const names = NAMES.exec(text.slice(restStart, lineEnd))?.[1] ?? ''
    const rules = names.split(/[\s,]+/).filter(Boolean)
    const { line } = source.pointAt(start)
    const base = { start, end: restStart + names.trimEnd().length, line, rules }
    switch (match[1]) {
      case 'disable-file':
        directives.push({ ...base, firstLine: 1, lastLine: lastOfFile })
        break
      case 'disable-line':
        directives.push({ ...base, firstLine: line, lastLine: line })
        break
      case 'disable-next-line': {
        // The next line with something on it.
        const next = text.slice(lineEnd).search(/\S/)
        const target = next < 0 ? line + 1 : source.pointAt(lineEnd + next).line
        directives.push({ ...base, firstLine: target, lastLine: target })
        break
      }
      case 'disable':
        open.push({
          directive: { ...base, firstLine: line },
          index: directives.push({ ...base, firstLine: line, lastLine: lastOfFile }) - 1,
        })
        break
      default:
        // Enabling ends what was opened for the same rules, or all of it.
        for (const { directive, index } of open.splice(0)) {
          if (rules.length === 0 || directive.rules.every((rule) => rules.includes(rule))) {
            if (directive.rules.length > 0 || rules.length === 0) directives[index] = { ...directive, lastLine: line }
            else open.push({ directive, index })
          } else open.push({ directive, index })
        }
    }
  }
  return directives
}

/** What the front matter of a file turns off: `replylint: {off: [jargon]}`. */
async function frontMatterDirectives(source: Source): Promise<Directive[]> {
  const { text } = source
  const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text)
  if (block?.index !== 0 || !/^replylint:/m.test(block[1]!)) return []
  const { parse } = await import('./yaml.ts')
  let off: unknown
  try {
    off = (parse(block[1]!) as { readonly replylint?: { readonly off?: unknown } }).replylint?.off
  } catch {
    return []
  }
  const rules = [off ?? []].flat().filter((rule) => typeof rule === 'string')
  if (rules.length === 0) return []
  const start = text.indexOf('replylint:')
  const { line } = source.pointAt(start)
  const lastLine = source.pointAt(text.length).line
  return [{ start, end: start + 'replylint'.length, line, rules, firstLine: 1, lastLine }]
}

function isInComment(before: string, format: FormatName): boolean {
  if (TEMPLATE_OPENERS.test(before)) return true
  if (format === 'html' || format === 'markdown') return MARKUP_OPENER.test(before)
  return (format === 'yaml' || format === 'po') && HASH_OPENER.test(before)
}

function findingAbout({ start, end }: Directive, source: Source, rule: string, message: string): ReportedFinding {
  const from = source.pointAt(start)
  const to = source.pointAt(end)
  return {
    rule,
    severity: 'warning',
    message,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    actual: source.text.slice(start, end),
    expected: [],
    url: 'https://github.com/replylint/replylint#silencing',
  }
}
