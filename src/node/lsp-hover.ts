import { type Hover, type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver'
import { profiles } from '../../rules/languages/profiles.ts'
import type { ReportedFinding } from '../report/index.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { Reading } from './lsp-workspace.ts'
import { plainText, ruleSection } from './rules-page.ts'

/** Why the words at a place were marked: the reason of each rule, an example in the language of the message, and where to read on. */
export function hoverAt(position: Position, reading: Reading, kind: MarkupKind): Hover | undefined {
  const { document, offset, report } = reading
  const at = document.offsetAt(position) - offset
  const findings = report.findings.filter(({ start, end }) => start <= at && at <= end)
  const [first] = findings
  if (!first) return undefined
  const separator = kind === MarkupKind.Markdown ? '\n\n---\n\n' : '\n\n\n'
  const contents: MarkupContent = { kind, value: findings.map((finding) => explanationOf(finding, reading, kind)).join(separator) }
  return { contents, range: rangeOf(first, reading) }
}

function explanationOf({ rule, message, record, url }: ReportedFinding, { report }: Reading, kind: MarkupKind): string {
  const isMarkdown = kind === MarkupKind.Markdown
  const section = ruleSection(rule)
  const link = isMarkdown ? `[${rule}](${url})` : `${rule}: ${url}`
  // A rule from elsewhere is on no page of ours; its sentence says what there is to say.
  if (section === undefined) return [isMarkdown ? escaped(message) : message, link].join('\n\n')
  const [, summary = '', ...blocks] = section.split(/\n{2,}/)
  const reason = blocks.slice(
    0,
    blocks.findIndex((block) => block.startsWith('severity ')),
  )
  const text = [summary, ...reason].join('\n\n')
  const example = exampleIn(section, report.languages?.get(record))
  return [isMarkdown ? text : text.replaceAll('**', ''), ...shown(example, isMarkdown), link].join('\n\n')
}

/** The bad and the good message of an example: in the language, or in the first that the rule has. */
function exampleIn(section: string, tag: string | undefined): readonly string[] {
  const name = profiles.find((profile) => profile.tag === tag)?.name
  const folds = Array.from(section.matchAll(/<details[^>]*><summary>(.*?)<\/summary>([\s\S]*?)<\/details>/g))
  const fold = folds.find(([, language]) => language === name) ?? folds[0]
  return Array.from((fold?.[2] ?? '').matchAll(/<pre>([\s\S]*?)<\/pre>/g), ([, message]) => message!)
}

function shown([bad, good]: readonly string[], isMarkdown: boolean): string[] {
  if (bad === undefined || good === undefined) return []
  const message = (text: string): string => {
    // Within a fence nothing can be bold, so the marked words stand between brackets, as in “replylint explain”.
    const plain = plainText(text.replace(/<b>([\s\S]*?)<\/b>/g, '[$1]'))
    return isMarkdown ? `\`\`\`text\n${plain}\n\`\`\`` : plain.replace(/^/gm, '    ')
  }
  return [message(bad), 'Better:', message(good)]
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}
