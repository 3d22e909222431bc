import type { Rule } from '../src/engine/rule.ts'
import inclusiveLanguage from './inclusive-language.ts'
import readability from './readability.ts'
import wordiness from './wordiness.ts'

/** The rules that bring a package along. They are apart, so that a door which must be small can leave them out. */
export const adoptedRules: readonly Rule[] = [inclusiveLanguage, readability, wordiness]
