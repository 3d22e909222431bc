import { prefilters } from '../../rules/adopted/prefilters.ts'
import { rules as coreRules } from '../../rules/index.ts'
import { profiles } from '../../rules/languages/profiles.ts'
import { presets } from '../../rules/presets.ts'
import type { LintContext } from '../context.ts'
import type { Rule, RuleFacts } from '../engine/rule.ts'
import { detectLanguage } from '../language/detection.ts'
import type { Language, LanguageProfile } from '../language/language.ts'
import { type Linter, type LinterOptions, type LinterParts, type LintResult, linterOf, type ThreadResult } from '../linter.ts'
import type { Message } from '../message/message.ts'
import { scanPlaceholders } from '../placeholders/index.ts'
import type { Prose } from '../prose.ts'
import type { Thread } from '../thread/thread.ts'
import { threads } from '../threads.ts'
import { packOf, profileOf } from './packs.ts'
import { readersOf } from './prose-of.ts'

/** How messages are judged. */
export type LintersOptions = Pick<LinterOptions, 'preset' | 'rules' | 'plugins' | 'glossary' | 'locale'>

/** A linter for a language. */
interface MadeLinter {
  readonly linter: Linter
  readonly language: Language
  /** Those of the rules that it does without, until one of them may find something in a message. */
  readonly prefilters: readonly ((message: Message) => boolean)[]
}

/** Linters by language, each made when the first text in its language comes in. */
export class Linters {
  readonly #options: Omit<LintersOptions, 'locale'>
  readonly #locale: Language | undefined
  readonly #made = new Map<LanguageProfile, Promise<MadeLinter>>()
  /** Linters for threads, by the tags of their languages and the formats of their messages. */
  readonly #forThreads = new Map<string, Linter>()

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
    const own = { ...context, language: profile.tag }
    const { linter, language, prefilters } = await this.#madeFor(profile)
    const result = linter.lintProse(prose, own)
    if (!prefilters.some((mayFind) => mayFind(result.message))) return result
    // Now the packages are worth their while; from here on they take part.
    const whole = this.#linterOf([language], await messageRules())
    this.#made.set(profile, Promise.resolve({ linter: whole, language, prefilters: [] }))
    return whole.lintProse(prose, own)
  }

  /** Lints a thread with the packs of the languages that its messages are written in. */
  async lintThread(thread: Thread): Promise<ThreadResult> {
    const usual = thread.language === undefined ? undefined : profileOf(thread.language)
    const found = thread.messages.map(({ language, text }) =>
      language === undefined ? detectLanguage(text, profiles)?.language : profileOf(language),
    )
    const spoken = [...new Set([usual, ...found])].filter((profile) => profile !== undefined)
    const [first = profiles[0]!, ...others] = spoken
    const packs = await Promise.all([first, ...others].map(packOf))
    const written = new Set(thread.messages.map(({ format = 'text' }) => format))
    const key = [...packs.map(({ tag }) => tag), ...written].join(' ')
    let linter = this.#forThreads.get(key)
    if (!linter) {
      linter = this.#linterOf(packs, await messageRules(), await readersOf(written))
      this.#forThreads.set(key, linter)
    }
    return linter.lintThread(thread)
  }

  #madeFor(profile: LanguageProfile): Promise<MadeLinter> {
    let made = this.#made.get(profile)
    if (!made) {
      made = this.#make(profile)
      this.#made.set(profile, made)
    }
    return made
  }

  async #make(profile: LanguageProfile): Promise<MadeLinter> {
    const language = await packOf(profile)
    if (namesAdopted(this.#options)) return { linter: this.#linterOf([language], await messageRules()), language, prefilters: [] }
    const { preset = 'recommended' } = this.#options
    const { rules } = typeof preset === 'string' ? presets[preset as keyof typeof presets] : preset
    const adopted = Object.entries(prefilters).flatMap(([id, mayFind]) => (rules[id] === undefined ? [] : [mayFind]))
    return { linter: this.#linterOf([language], coreRules), language, prefilters: adopted }
  }

  #linterOf(spoken: readonly Language[], rules: readonly Rule[], formats: LinterParts['formats'] = {}): Linter {
    const locale = this.#locale
    return linterOf(
      { ...partsWith(rules), formats },
      {
        ...this.#options,
        languages: locale && !spoken.includes(locale) ? [...spoken, locale] : spoken,
        ...(locale ? { locale: locale.tag } : {}),
      },
    )
  }
}

/** All rules that read one message; those that bring a package along are loaded here, and nowhere sooner. */
async function messageRules(): Promise<readonly Rule[]> {
  const { adoptedRules } = await import('../../rules/adopted.ts')
  return [...coreRules, ...adoptedRules]
}

/** All rules, those that read threads among them. */
export async function allRules(): Promise<readonly RuleFacts[]> {
  return [...(await messageRules()), ...threads.rules]
}

/** Holds settings against the rules and presets that exist. Throws a `SettingsError` for the first that does not. */
export async function checkSettings(options: Omit<LintersOptions, 'locale'>): Promise<void> {
  const rules = namesAdopted(options) ? await messageRules() : coreRules
  // A language of no words: no pack needs to be loaded for this.
  linterOf(partsWith(rules), { ...options, languages: [wordless] })
}

const wordless: Language = { tag: 'und', name: 'none', script: 'Latin', stopWords: [], abbreviations: [], lexicon: {} }

/** Whether the settings name a rule that is not among the light ones; it may be one of the others, or none at all. */
function namesAdopted({ rules = {}, plugins = [] }: LintersOptions): boolean {
  return Object.keys(rules).some((id) => ![...coreRules, ...threads.rules, ...plugins].some((rule) => rule.id === id))
}

/** Texts come in as prose here, so the formats of the library are not needed. */
function partsWith(rules: readonly Rule[]): Parameters<typeof linterOf>[0] {
  return { rules, threads, presets, formats: {}, placeholders: scanPlaceholders }
}
