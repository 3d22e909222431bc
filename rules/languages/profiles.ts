import type { LanguageProfile } from '../../src/language/language.ts'
import { profile as de } from './de/profile.ts'
import { profile as en } from './en/profile.ts'
import { profile as es } from './es/profile.ts'
import { profile as fr } from './fr/profile.ts'
import { profile as hi } from './hi/profile.ts'
import { profile as hiLatn } from './hi-Latn/profile.ts'
import { profile as nl } from './nl/profile.ts'
import { profile as pl } from './pl/profile.ts'
import { profile as sv } from './sv/profile.ts'

/** What it takes to recognise each language that has a pack, without loading the packs; the first one is the language of last resort. */
export const profiles: readonly LanguageProfile[] = [en, nl, de, fr, es, sv, pl, hi, hiLatn]
