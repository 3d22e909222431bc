import { rules as coreRules } from '../../rules/index.ts'
import { profiles } from '../../rules/languages/profiles.ts'
import { presets } from '../../rules/presets.ts'
import type { Rule } from '../engine/rule.ts'
import { detectLanguage } from '../language/detection.ts'
import type { Language, LanguageProfile } from '../language/language.ts'
import { type LintContext, type Linter, type LinterOptions, type LintResult, linterOf } from '../linter.ts'
import { scanPlaceholders } from '../placeholders/index.ts'
import type { Prose } from '../prose.ts'
import { packOf, profileOf } from './packs.ts'

/** How messages are judged. */
export type LintersOptions = Pick<LinterOptions, 'preset' | 'rules' | 'plugins' | 'glossary' | 'locale'>

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
    await checkSettings(options)
    return new Linters(options, locale === undefined ? undefined : await packOf(profileOf(locale)))
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
    const isAdopting = (language.adopts ?? []).length > 0 || namesAdopted(this.#options)
    return linterOf(partsWith(isAdopting ? await allRules() : coreRules), {
      ...this.#options,
      languages: locale && locale !== language ? [language, locale] : [language],
      ...(locale ? { locale: locale.tag } : {}),
    })
  }
}

/** All rules that read one message; those that bring a package along are loaded here, and nowhere sooner. */
export async function allRules(): Promise<readonly Rule[]> {
  const { adoptedRules } = await import('../../rules/adopted.ts')
  return [...coreRules, ...adoptedRules]
}

/** Holds settings against the rules and presets that exist. Throws a `SettingsError` for the first that does not. */
export async function checkSettings(options: Omit<LintersOptions, 'locale'>): Promise<void> {
  const rules = namesAdopted(options) ? await allRules() : coreRules
  // A language of no words: no pack needs to be loaded for this.
  linterOf(partsWith(rules), { ...options, languages: [wordless] })
}

const wordless: Language = { tag: 'und', name: 'none', script: 'Latin', stopWords: [], abbreviations: [], lexicon: {} }

/** Whether the settings name a rule that is not among the light ones; it may be one of the others, or none at all. */
function namesAdopted({ rules = {}, plugins = [] }: LintersOptions): boolean {
  return Object.keys(rules).some((id) => ![...coreRules, ...plugins].some((rule) => rule.id === id))
}

/** Texts come in as prose here, so the formats of the library are not needed. */
function partsWith(rules: readonly Rule[]): Parameters<typeof linterOf>[0] {
  return { rules, presets, formats: {}, placeholders: scanPlaceholders }
}
