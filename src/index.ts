/**
 * The front door: lints outgoing support messages. Offsets are UTF-16 code units into the text as given, `end` exclusive; lines and
 * columns count from 1.
 */

import { adoptedRules } from '../rules/adopted.ts'
import { rules as coreRules } from '../rules/index.ts'
import { presets } from '../rules/presets.ts'
import type { LintContext } from './context.ts'
import { readHtml, readMarkdown, readText } from './formats/index.ts'
import { type Linter, type LinterOptions, type LintResult, linterOf } from './linter.ts'
import { scanPlaceholders } from './placeholders/index.ts'
import type { Rule } from './rule.ts'
import { threads } from './threads.ts'

export { presets } from '../rules/presets.ts'
export { threadRules } from '../rules/threads.ts'
export { type Config, type ConfigOverride, type ConfigSection, defineConfig } from './config.ts'
export type { LintContext, MessageFormat } from './context.ts'
export { type DeclaredRule, declaredRule, type RuleDeclaration } from './engine/declared-rule.ts'
export type { Glossary } from './engine/glossary.ts'
export type { Finding } from './engine/lint.ts'
export { type Preset, type RuleSetting, type RuleSettings, SettingsError } from './engine/settings.ts'
export { defineCheckedLanguage as defineLanguage } from './language/checked-language.ts'
export type { Language } from './language/language.ts'
export type { Lexicon } from './language/lexicon.ts'
export type { PhraseList } from './language/phrase-list.ts'
export { PhraseError } from './language/phrases.ts'
export type {
  Commitment,
  Linter,
  LinterOptions,
  LintResult,
  ThreadCommitment,
  ThreadMessageResult,
  ThreadOptions,
  ThreadResult,
  Verdict,
} from './linter.ts'
export type { Anatomy, Closing, Message, MessageContext } from './message/message.ts'
export * from './rule.ts'
export type { ThreadFinding } from './thread/lint.ts'

/** All rules that read one message. */
export const rules: readonly Rule[] = [...coreRules, ...adoptedRules]

/**
 * Makes a linter, compiled once, for the languages given.
 *
 * ```ts
 * import { createLinter } from 'replylint'
 * import en from 'replylint/languages/en'
 *
 * const linter = createLinter({ languages: [en] })
 * const { findings, verdict } = linter.lint(draft, { channel: 'email', recipient: 'Ana Ruiz' })
 * ```
 *
 * Throws a `SettingsError` for a preset, rule, option or language that does not exist.
 */
export function createLinter(options: LinterOptions): Linter {
  return linterOf(
    {
      rules,
      threads,
      presets,
      formats: { text: readText, markdown: readMarkdown, html: readHtml },
      placeholders: scanPlaceholders,
    },
    options,
  )
}

/** Lints one message in one go; where there are many, make a linter once with {@link createLinter}. */
export function lint(
  text: string,
  { languages, preset, rules: settings, plugins, glossary, locale, ...context }: LinterOptions & LintContext,
): LintResult {
  const linter = createLinter({
    languages,
    ...(preset === undefined ? {} : { preset }),
    ...(settings === undefined ? {} : { rules: settings }),
    ...(plugins === undefined ? {} : { plugins }),
    ...(glossary === undefined ? {} : { glossary }),
    ...(locale === undefined ? {} : { locale }),
  })
  return linter.lint(text, context)
}
