import type { Language } from '../../src/language/language.ts'

/** All packs, for the command line and the tests. */
export const languages: readonly Language[] = []
