/**
 * The door for browsers and extensions: the rules that bring no dependency along, plain text, and the packs that the caller passes
 * in. Other formats come in by hand, so that a bundler leaves out what nobody asked for.
 */
import { rules } from '../rules/index.ts'
import { presets } from '../rules/presets.ts'
import { readText } from './formats/text.ts'
import { type Linter, type LinterOptions, type LinterParts, linterOf } from './linter.ts'
import { scanPlaceholders } from './placeholders/index.ts'
import type { ThreadPart } from './thread-linter.ts'

export type { LintContext, MessageFormat } from './context.ts'
export type { Glossary } from './engine/glossary.ts'
export type { Finding } from './engine/lint.ts'
export { type Preset, type RuleSetting, type RuleSettings, SettingsError } from './engine/settings.ts'
export { readHtml } from './formats/html.ts'
export { readMarkdown } from './formats/markdown.ts'
export { defineCheckedLanguage as defineLanguage } from './language/checked-language.ts'
export type { Language } from './language/language.ts'
export type { Commitment, Linter, LinterOptions, LintResult, ThreadCommitment, ThreadOptions, ThreadResult, Verdict } from './linter.ts'
export type { Anatomy, Closing, Message, MessageContext } from './message/message.ts'
export { defineRule, defineThreadRule, type Rule, type Thread, type ThreadRule } from './rule.ts'

export { threads } from './threads.ts'

export interface BrowserLinterOptions extends LinterOptions {
  /** Formats beside plain text, such as `{ html: readHtml }`. */
  readonly formats?: LinterParts['formats']
  /** `threads`, which is exported here too, for a linter that reads threads. */
  readonly threads?: ThreadPart
}

/**
 * Makes a linter, compiled once.
 *
 * ```ts
 * import { createLinter, readHtml } from 'replylint/browser'
 * import en from 'replylint/languages/en'
 *
 * const linter = createLinter({ languages: [en], formats: { html: readHtml } })
 * ```
 *
 * Throws a `SettingsError` for a preset, rule, option or language that does not exist.
 */
export function createLinter({ formats = {}, threads, ...options }: BrowserLinterOptions): Linter {
  return linterOf(
    { rules, presets, formats: { text: readText, ...formats }, placeholders: scanPlaceholders, ...(threads ? { threads } : {}) },
    options,
  )
}
