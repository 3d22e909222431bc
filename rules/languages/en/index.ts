import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { clarity, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure } from './closure.ts'
import { identity } from './identity.ts'
import { kindClasses } from './kind-classes.ts'
import { news, newsGroups } from './news.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'
import { promiseGroups, promises } from './promises.ts'
import { safety, safetyGroups } from './safety.ts'
import { sentenceClasses } from './sentence-classes.ts'
import { thread } from './thread.ts'
import { timePhrases, times } from './times.ts'
import { tone, toneGroups } from './tone.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'mr mrs ms mx dr prof sr jr st approx dept tel ext fig vs incl excl resp vol rev gov capt lt sgt hon no nos mon tue tues wed thu thurs fri sat jan feb aug sept oct nov dec etc inc ltd corp hrs mins min max misc'.split(
      ' ',
    ),
  // “No.” is an answer, “no. 12” a number: only before a digit.
  numberAbbreviations: ['no', 'nos', 'p', 'pp', 'art', 'sec', 'min', 'max', 'fig', 'sat', 'sun', 'mon', 'wed', 'fri', 'jan', 'mar', 'dec'],
  finalAbbreviations: ['etc', 'inc', 'ltd', 'corp', 'hrs', 'mins', 'am', 'pm', 'asap', 'us', 'uk', 'eu', 'jr', 'sr'],
  greetingLine: 'Hi {name},',
  adopts: ['inclusive-language', 'readability', 'wordiness'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: { ...promiseGroups, ...actGroups, ...toneGroups, ...newsGroups, ...safetyGroups },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...clarity,
    ...closure,
    ...news,
    ...tone,
    ...identity,
    ...safety,
  },
})
