import type { Language, LanguageProfile } from './language.ts'
import { foldWord } from './tokens.ts'

/** How sure the detection is, and of what. */
export interface Detection<Profile extends LanguageProfile = Language> {
  readonly language: Profile
  /** 0 to 1. */
  readonly confidence: number
}

/** A text of fewer words is no ground for a guess; its language is inherited from the file, the folder or the configuration. */
const FEWEST_WORDS = 3

/** Words beyond these tell nothing new. */
const MOST_WORDS = 400

const stopWordSets = new WeakMap<LanguageProfile, ReadonlySet<string>>()

/**
 * The language that a text is written in, among some packs: by script first, then by the most frequent words of each pack.
 * `undefined` where there are fewer than three words or no pack stands out.
 */
export function detectLanguage<Profile extends LanguageProfile>(
  text: string,
  languages: readonly Profile[],
): Detection<Profile> | undefined {
  const words: string[] = []
  let devanagari = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu)) {
    if (words.length >= MOST_WORDS) break
    words.push(foldWord(word))
    if (/[\u0900-\u097f]/.test(word)) devanagari++
  }
  if (words.length < FEWEST_WORDS) return undefined
  const script = devanagari * 3 >= words.length ? 'Devanagari' : 'Latin'
  const candidates = languages.filter((language) => language.script === script)
  if (candidates.length === 0) return undefined
  if (candidates.length === 1 && script === 'Devanagari') return { language: candidates[0]!, confidence: 1 }
  const scores = candidates.map((language) => ({ language, score: stopWordScore(words, language) })).sort((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || best.score === 0) return undefined
  const lead = best.score - (second?.score ?? 0)
  if (lead === 0) return undefined
  const confidence = Math.min(1, (lead / best.score) * Math.min(1, best.score / Math.min(4, words.length / 3)))
  return { language: best.language, confidence }
}

function stopWordScore(words: readonly string[], language: LanguageProfile): number {
  let set = stopWordSets.get(language)
  if (!set) {
    set = new Set([...language.stopWords, ...(language.tellingWords ?? [])].map(foldWord))
    stopWordSets.set(language, set)
  }
  let score = 0
  for (const word of words) if (set.has(word)) score++
  return score
}

/**
 * The pack of a BCP 47 tag: its own, else that of the same language and script, else that of the language (`nl-BE` → `nl`).
 * `undefined` where there is none, or the tag is none.
 */
export function languageOf<Profile extends LanguageProfile>(tag: string, languages: readonly Profile[]): Profile | undefined {
  const exact = languages.find((pack) => pack.tag === tag)
  if (exact) return exact
  let canonical: string | undefined
  try {
    canonical = Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
  if (canonical === undefined) return undefined
  const locale = new Intl.Locale(canonical)
  const wanted = [canonical, ...(locale.script ? [`${locale.language}-${locale.script}`] : []), locale.language]
  for (const name of wanted) {
    const language = languages.find((pack) => pack.tag === name)
    if (language) return language
  }
  return undefined
}
