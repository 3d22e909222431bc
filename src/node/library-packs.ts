import type { Language } from '../language/language.ts'

/** The packs of the library, each loaded when it is asked for. In a file of its own, as code that imports cannot be kept compiled. */
export const libraryPacks: Readonly<Record<string, () => Promise<{ readonly default: Language }>>> = {
  de: () => import('../../rules/languages/de/index.ts'),
  en: () => import('../../rules/languages/en/index.ts'),
  es: () => import('../../rules/languages/es/index.ts'),
  fr: () => import('../../rules/languages/fr/index.ts'),
  hi: () => import('../../rules/languages/hi/index.ts'),
  'hi-Latn': () => import('../../rules/languages/hi-Latn/index.ts'),
  nl: () => import('../../rules/languages/nl/index.ts'),
  pl: () => import('../../rules/languages/pl/index.ts'),
  sv: () => import('../../rules/languages/sv/index.ts'),
}
