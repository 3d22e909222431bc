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
  greetingLine: 'Hola, {name}:',
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'sr sra srta sres d dña dr dra prof tel tfno teléf ud uds vd av avda c núm num nº pág aprox ej máx mín art lun mié jue vie sáb dom ene feb abr ago sept oct nov dic etc cía ltda dpto admón atte fdez fdz gzlez glez hdez hdz mtnez mtz rguez rdz pte ma mª gral mtro mtra arq lcdo lcda abg econ cel'.split(
      ' ',
    ),
  hasOptionalMarks: true,
  numberAbbreviations: ['c', 'd', 'art', 'máx', 'mín', 'av', 'num', 'núm'],
  finalAbbreviations: ['etc', 'cía', 'ltda', 'uds', 'ud', 'asap', 'atte'],
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
    ...clarityGroups,
    ...closureGroups,
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
