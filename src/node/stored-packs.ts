import { readFileSync } from 'node:fs'
import type { Language } from '../language/language.ts'
import type { Beginnings } from '../language/phrase-beginnings.ts'
import { matcherOf } from '../language/phrases.ts'

/** What the build keeps of a pack beside the command line. */
interface StoredPack {
  readonly language: Language
  readonly beginnings: Beginnings
}

/** The pack of a tag as the build kept it: plain data, which is read faster than a program. Nothing is kept where the program runs from its source. */
export function storedPack(tag: string): Language | undefined {
  let text: string
  try {
    text = readFileSync(new URL(`./packs/${tag}.json`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
  const { language, beginnings } = JSON.parse(text) as StoredPack
  matcherOf(language, beginnings)
  return language
}
