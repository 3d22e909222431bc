import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { advice } from './advice.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure, closureGroups } from './closure.ts'
import { identity, identityGroups } from './identity.ts'
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
    'kl bl dvs fr tel ca nr st v obs jfr resp inkl exkl max min tis ons tors fre lör sön jan feb aug sept okt nov dec bla mfl osv mm etc ang enl t.ex'.split(
      ' ',
    ),
  numberAbbreviations: ['max', 'min', 'st', 'nr', 'fr', 'ons', 'fre', 'tis', 'bl', 'v'],
  finalAbbreviations: ['osv', 'mm', 'mfl', 'etc', 'asap'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  advice,
  greetingLine: 'Hej {name}!',
  groups: {
    ...promiseGroups,
    ...actGroups,
    ...clarityGroups,
    ...closureGroups,
    ...identityGroups,
    ...newsGroups,
    ...safetyGroups,
    ...toneGroups,
  },
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
