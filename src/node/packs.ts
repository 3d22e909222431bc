import { profiles } from '../../rules/languages/profiles.ts'
import { languageOf } from '../language/detection.ts'
import type { Language, LanguageProfile } from '../language/language.ts'
import { storedPack } from './stored-packs.ts'
import { UsageError } from './usage-error.ts'

const stored = new Map<string, Language | undefined>()

/** The pack of a profile, loaded when a text in its language comes in: most runs need one or two. */
export async function packOf({ tag }: LanguageProfile): Promise<Language> {
  if (!stored.has(tag)) stored.set(tag, storedPack(tag))
  return stored.get(tag) ?? (await (await import('./library-packs.ts')).libraryPacks[tag]!()).default
}

/** The profile of a tag that a user wrote; a region falls back to its language. Throws a {@link UsageError} where there is no pack. */
export function profileOf(tag: string): LanguageProfile {
  const profile = languageOf(tag, profiles)
  if (profile) return profile
  throw new UsageError(noPack(tag))
}

/** The sentence about a tag for which there is no pack. */
export function noPack(tag: string): string {
  return `There is no language pack for “${tag}”; there are ${profiles.map((each) => each.tag).join(', ')}.`
}

/** The profile of a tag that stands in a file, if there is a pack for it. */
export function profileIn(tag: string): LanguageProfile | undefined {
  return languageOf(tag, profiles)
}

/** The language that a path names: `templates/nl/refund.txt`, `refund.nl.txt`, `refund_nl-BE.html`. */
export function profileOfPath(path: string): LanguageProfile | undefined {
  const names = path.split(/[\\/.]|[_-](?=[a-z]{2}(?:[-_][a-z]{2,4})?\.)/i)
  for (const name of names.slice(0, -1).reverse()) {
    if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name)) continue
    const profile = languageOf(name, profiles)
    if (profile) return profile
  }
  return undefined
}
