import { adoptedRules } from '../../rules/adopted.ts'
import type { Example, Examples, Rule, RuleFacts } from '../../src/engine/rule.ts'
import type { Preset } from '../../src/engine/settings.ts'
import type { Language } from '../../src/language/language.ts'
import { dedented } from '../../src/testing.ts'
import { isThreadRule, type ThreadExample, type ThreadExamples, type ThreadRule } from '../../src/thread/rule.ts'

/** A rule with what its file says beside it. */
export interface RuleFile {
  readonly rule: Rule | ThreadRule
  readonly examples: Examples | ThreadExamples
  /** The code of the file: the comment above the rule is its reason. */
  readonly code: string
}

/** The page of all rules: which speaks which language, and each with its reason, its options and its examples. */
export function rulesPage(files: readonly RuleFile[], presets: Readonly<Record<string, Preset>>, languages: readonly Language[]): string {
  const sorted = [...files].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
  return [
    '# Rules',
    'Made from the rules themselves by `npm run docs`; do not edit.',
    `● the rule speaks the language; · it does not yet. The preset is the smallest one that has the rule; each holds those before it: ${Object.keys(presets).join(', ')}. Fix: \`--fix\` puts in what is safe, \`--fix-suggestions\` also what is offered.`,
    overview(sorted, presets, languages),
    ...sorted.map((file) => section(file, presets, languages)),
  ].join('\n\n')
}

function overview(files: readonly RuleFile[], presets: Readonly<Record<string, Preset>>, languages: readonly Language[]): string {
  const rows = files.map(({ rule, code }) => [
    `[${rule.id}](#${rule.id})`,
    rule.severity,
    presetsOf(rule, presets)[0] ?? 'none',
    fixOf(code),
    ...languages.map((language) => (speaks(rule, language) ? '●' : '·')),
  ])
  return table(['rule', 'severity', 'preset', 'fix', ...languages.map(({ tag }) => tag)], rows)
}

/** Whether a rule knows better wordings, and whether one of them needs no second look. */
function fixOf(code: string): string {
  return code.includes("fix: 'safe'") ? 'safe' : /\bexpected\b/.test(code) ? 'offered' : '·'
}

function section({ rule, examples, code }: RuleFile, presets: Readonly<Record<string, Preset>>, languages: readonly Language[]): string {
  const facts = [`severity ${rule.severity}`, `presets: ${presetsOf(rule, presets).join(', ') || 'none'}`]
  if (isThreadRule(rule)) facts.push('reads a thread with times')
  else facts.push(...factsOf(rule))
  const options = Object.entries(rule.options).map(([name, { type, initial, description }]) => [
    `\`${name}\``,
    type,
    `\`${JSON.stringify(initial)}\``,
    description,
  ])
  return [
    `## ${rule.id}`,
    `**${rule.summary}**`,
    reasonOf(code),
    `${facts.join(' · ')} · [source](${rule.id}.ts)`,
    ...(options.length === 0 ? [] : [table(['option', 'value', 'default', 'what it does'], options)]),
    ...languages.flatMap(({ tag, name }) => exampleBlock(name, examples[tag] ?? [], tag === languages[0]?.tag)),
  ].join('\n\n')
}

function factsOf({ channels, kinds }: Rule): string[] {
  return [...(channels ? [`channels: ${channels.join(', ')}`] : []), ...(kinds ? [`kinds: ${kinds.join(', ')}`] : [])]
}

/** The first pair of a language, and where the rule keeps silent. */
function exampleBlock(name: string, examples: readonly (Example | ThreadExample)[], isOpen: boolean): string[] {
  const pair = examples.find(({ bad }) => bad !== undefined)
  if (pair?.bad === undefined) return []
  const silent = examples.filter(({ bad }) => bad === undefined).map(({ because }) => `- silent where ${because}`)
  const parts = [
    `<details${isOpen ? ' open' : ''}><summary>${name}</summary>`,
    `<pre>${shown(pair.bad)}</pre>`,
    'Better:',
    `<pre>${shown(pair.good)}</pre>`,
    ...(silent.length === 0 ? [] : [silent.join('\n')]),
    '</details>',
  ]
  return [parts.join('\n\n')]
}

function shown(text: string): string {
  return dedented(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('⟦⟧', '<b>‸</b>')
    .replaceAll('⟦', '<b>')
    .replaceAll('⟧', '</b>')
}

/** The comment above `export default`, as paragraphs. */
function reasonOf(code: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export default/.exec(code)?.[1] ?? ''
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}

function presetsOf({ id }: RuleFacts, presets: Readonly<Record<string, Preset>>): string[] {
  return Object.entries(presets)
    .filter(([, { rules }]) => rules[id] !== undefined && rules[id] !== 'off')
    .map(([name]) => name)
}

function speaks(rule: Rule | ThreadRule, { adopts, lexicon }: Language): boolean {
  // What a package says holds for the languages that adopt it; others may have words of their own.
  const isAdopted = adoptedRules.some(({ id }) => id === rule.id)
  if (isAdopted) return (adopts?.includes(rule.id) ?? false) || rule.also.some((list) => lexicon[list] !== undefined)
  return rule.needs.every((list) => lexicon[list] !== undefined)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
