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
  advice,
  greetingLine: 'Bonjour {name},',
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'mme mlle mr dr pr me cf env ex av tél tel réf réfs art max min janv févr juil sept oct nov déc lun mar mer jeu ven sam dim etc cie st ste bd av no num'.split(
      ' ',
    ),
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  hasOptionalMarks: true,
  numberAbbreviations: ['me', 'ex', 'av', 'art', 'max', 'min', 'mar', 'mer', 'no', 'st', 'sam', 'env', 'num', 'ven', 'sept'],
  finalAbbreviations: ['etc', 'cie', 'asap'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: {
    ...promiseGroups,
    ...actGroups,
    ...identityGroups,
    ...newsGroups,
    ...toneGroups,
    ...closureGroups,
    ...clarityGroups,
    ...safetyGroups,
  },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...identity,
    ...safety,
    ...clarity,
    ...closure,
    ...tone,
    ...news,
  },
})
