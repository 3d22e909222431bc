import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { advice } from './advice.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing, closingGroups } from './closing.ts'
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
import { timeGroups, timePhrases, times } from './times.ts'
import { tone, toneGroups } from './tone.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'hr fr hrn dr prof dipl ing nr tel str bzw ca evtl ggf inkl exkl zzgl usw etc vgl bspw sog max min mind mo di mi do sa jan feb aug sept okt nov dez abs art st std lt gez ppa geb abt allg mio mrd so fr s kundennr bestellnr rechnungsnr auftragsnr vertragsnr telefonnr'.split(
      ' ',
    ),
  hasOrdinalStop: true,
  hasCapitalNouns: true,
  hasOptionalMarks: true,
  // Switzerland writes “gemäss” and “grösser”.
  spellings: [['ß', 'ss']],
  numberAbbreviations: ['max', 'min', 'mo', 'di', 'mi', 'do', 'sa', 'so', 'st', 'art', 'fr', 'std', 's', 'h', 'abs', 'lt'],
  finalAbbreviations: ['usw', 'etc', 'asap', 'std'],
  advice,
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: {
    ...closingGroups,
    ...timeGroups,
    ...promiseGroups,
    ...actGroups,
    ...toneGroups,
    ...clarityGroups,
    ...newsGroups,
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
    ...clarity,
    ...closure,
    ...safety,
    ...identity,
    ...news,
    ...tone,
  },
})
