/** For the tests of rules and packs that live elsewhere: the linter draws the marks of an example again. */

import type { LintContext } from './context.ts'
import type { Example, Examples, Rule } from './engine/rule.ts'
import { readHtml, readMarkdown, readText } from './formats/index.ts'
import { readRecords } from './formats/records.ts'
import { languageOf } from './language/detection.ts'
import type { Language } from './language/language.ts'
import { linterOf } from './linter.ts'
import { scanPlaceholders } from './placeholders/index.ts'
import { readSource } from './source.ts'
import { readNotation } from './thread/notation.ts'
import { isThreadRule, type ThreadExample, type ThreadExamples, type ThreadRule } from './thread/rule.ts'
import { lintThread } from './thread-linter.ts'

/** A text without the indentation that it has in a file of code, and without the blank lines around it. */
export function dedented(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.match(/^[ \t]*/)![0].length)
  const indent = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** A text without its marks `⟦…⟧`. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '')
}

/** A text with marks around the spans of it: `Kind regards, ⟦The Team⟧`. Offsets are UTF-16 code units, `end` exclusive. */
export function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const marks = spans.flatMap(({ start, end }, index) => [
    { at: start, mark: '⟦', order: 1, index },
    { at: end, mark: '⟧', order: start === end ? 2 : 0, index },
  ])
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index)
  let result = ''
  let from = 0
  for (const { at, mark } of marks) {
    result += text.slice(from, at) + mark
    from = at
  }
  return result + text.slice(from)
}

/** The text of an example as the rule marks it. */
export function markedBy(
  rule: Rule,
  language: Language,
  text: string,
  { options = {}, context = {}, format = 'text' }: Pick<Example, 'options' | 'context' | 'format'>,
): string {
  const linter = linterOf(
    {
      rules: [rule],
      presets: { own: { rules: {}, isStrict: true } },
      formats: { text: readText, markdown: readMarkdown, html: readHtml },
      placeholders: scanPlaceholders,
    },
    { languages: [language], preset: 'own', rules: { [rule.id]: ['on', options] } },
  )
  const given: LintContext = { language: language.tag, ...context }
  if (format !== 'yaml') return marked(text, linter.lint(text, { ...given, format }).findings)
  const findings = Array.from(readRecords(readSource(text), { format }), (record) => {
    if ('error' in record) throw new Error(`The example cannot be read: ${record.error.message}`)
    const { prose, swallowed } = record
    return linter.lintProse(prose, { ...given, ...(swallowed ? { swallowed } : {}) }).findings
  })
  return marked(text, findings.flat())
}

/** The thread of an example as the rule marks it. Throws a `NotationError` for a thread that cannot be read. */
export function markedThreadBy(
  rule: ThreadRule,
  language: Language,
  notation: string,
  { options = {} }: Pick<ThreadExample, 'options'>,
): string {
  const linter = linterOf(
    {
      rules: [],
      threads: { rules: [rule], lint: lintThread },
      presets: { own: { rules: {}, isStrict: true } },
      formats: { text: readText },
      placeholders: scanPlaceholders,
    },
    { languages: [language], preset: 'own', rules: { [rule.id]: ['on', options] } },
  )
  const { thread, placeOf } = readNotation(notation)
  const { findings } = linter.lintThread({ ...thread, language: language.tag }, { messages: 'none' })
  return marked(
    notation,
    findings.map(({ messageIndex, ...span }) => placeOf(messageIndex, span)),
  )
}

/** An example that the rule does not draw as it is written. */
export interface ExampleFailure {
  readonly rule: string
  readonly language: string
  /** The text with the marks that were expected. */
  readonly expected: string
  /** The text as the rule marks it. */
  readonly actual: string
}

/**
 * Draws all examples of a rule again, of messages or of threads: the marks of each `bad`, and silence on each `good`. The failures; empty when all is well.
 * An example in a language of which no pack is given is a failure too.
 */
export function checkExamples(rule: Rule, examples: Examples, languages: readonly Language[]): ExampleFailure[]
export function checkExamples(rule: ThreadRule, examples: ThreadExamples, languages: readonly Language[]): ExampleFailure[]
export function checkExamples(
  rule: Rule | ThreadRule,
  examples: Examples | ThreadExamples,
  languages: readonly Language[],
): ExampleFailure[] {
  const failures: ExampleFailure[] = []
  for (const [tag, list] of Object.entries(examples)) {
    const language = languageOf(tag, languages)
    for (const example of list) {
      for (const text of [example.bad, example.good]) {
        if (text === undefined) continue
        const expected = dedented(text)
        const actual = language ? drawn(rule, language, unmarked(expected), example) : '(no pack for this language)'
        if (actual !== expected) failures.push({ rule: rule.id, language: tag, expected, actual })
      }
    }
  }
  return failures
}

function drawn(rule: Rule | ThreadRule, language: Language, text: string, example: Example | ThreadExample): string {
  return isThreadRule(rule) ? markedThreadBy(rule, language, text, example) : markedBy(rule, language, text, example)
}
