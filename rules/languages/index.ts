import type { Language } from '../../src/language/language.ts'
import de from './de/index.ts'
import en from './en/index.ts'
import es from './es/index.ts'
import fr from './fr/index.ts'
import hi from './hi/index.ts'
import hiLatn from './hi-Latn/index.ts'
import nl from './nl/index.ts'
import pl from './pl/index.ts'
import sv from './sv/index.ts'

/** All packs, for the tests and for callers that want every language at once. */
export const languages: readonly Language[] = [en, nl, de, fr, es, sv, pl, hi, hiLatn]
