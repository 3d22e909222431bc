import { rules } from '../../rules/index.ts'
import { profiles } from '../../rules/languages/profiles.ts'
import { presets } from '../../rules/presets.ts'
import { detectLanguage } from '../language/detection.ts'
import type { Language, LanguageProfile } from '../language/language.ts'
import { type LintContext, type Linter, type LinterOptions, type LintResult, linterOf } from '../linter.ts'
import { scanPlaceholders } from '../placeholders/index.ts'
import type { Prose } from '../prose.ts'
import { packOf, profileOf } from './packs.ts'

export type LintersOptions = Omit<LinterOptions, 'languages' | 'locale' | 'defaultLanguage'> & {
  /** The language of the linter's own sentences. */
  readonly locale?: string
}

/** Linters by language, each made when the first text in its language comes in. */
export class Linters {
  readonly #options: Omit<LintersOptions, 'locale'>
  readonly #locale: Language | undefined
  readonly #made = new Map<LanguageProfile, Promise<Linter>>()

  private constructor(options: Omit<LintersOptions, 'locale'>, locale: Language | undefined) {
    this.#options = options
    this.#locale = locale
  }

  /** Throws a `SettingsError` for a preset, rule or option that does not exist, and a `UsageError` for a language that has no pack. */
  static async of({ locale, ...options }: LintersOptions): Promise<Linters> {
    const linters = new Linters(options, locale === undefined ? undefined : await packOf(profileOf(locale)))
    checkSettings(options)
    return linters
  }

  /** Lints a prose in the language that is declared, else in that of its words, else in `fallback`, else in the first that has a pack. */
  async lint(prose: Prose, context: LintContext, fallback?: LanguageProfile): Promise<LintResult> {
    const profile =
      context.language === undefined
        ? (detectLanguage(prose.text, profiles)?.language ?? fallback ?? profiles[0]!)
        : profileOf(context.language)
    const linter = await this.#linterFor(profile)
    return linter.lintProse(prose, { ...context, language: profile.tag })
  }

  #linterFor(profile: LanguageProfile): Promise<Linter> {
    let linter = this.#made.get(profile)
    if (!linter) {
      linter = this.#make(profile)
      this.#made.set(profile, linter)
    }
    return linter
  }

  async #make(profile: LanguageProfile): Promise<Linter> {
    const language = await packOf(profile)
    const locale = this.#locale
    return linterOf(parts, {
      ...this.#options,
      languages: locale && locale !== language ? [language, locale] : [language],
      ...(locale ? { locale: locale.tag } : {}),
    })
  }
}

/** Texts come in as prose here, so the formats of the library are not needed. */
const parts = { rules, presets, formats: {}, placeholders: scanPlaceholders }

/** A language of no words: with it the settings are checked before any pack is loaded. */
const wordless: Language = { tag: 'und', name: 'none', script: 'Latin', stopWords: [], abbreviations: [], lexicon: {} }

function checkSettings(options: Omit<LintersOptions, 'locale'>): void {
  linterOf(parts, { ...options, languages: [wordless] })
}
