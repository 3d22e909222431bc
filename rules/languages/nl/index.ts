import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { advice } from './advice.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure, closureGroups } from './closure.ts'
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
  advice,
  greetingLine: 'Beste {name},',
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'mevr mw dhr mr mrs drs ir ing dr prof fam bijv evt incl excl tel nr nrs blz ca max min resp enz art jl svp gem plm bv st vgl ver zgn afd gebr vr tav'.split(
      ' ',
    ),
  numberAbbreviations: ['art', 'max', 'min', 'vr', 'za', 'zo', 'ma', 'wo', 'do', 'di', 'st', 'ver', 'bv', 'tel'],
  finalAbbreviations: ['enz', 'etc', 'zsm', 'asap', 'evt', 'jl'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: { ...promiseGroups, ...actGroups, ...toneGroups, ...clarityGroups, ...newsGroups, ...closureGroups, ...safetyGroups },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...clarity,
    ...closure,
    ...identity,
    ...safety,
    ...news,
    ...tone,
  },
})
