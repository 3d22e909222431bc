import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { advice } from './advice.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure, closureGroups } from './closure.ts'
import { englishWords } from './english-words.ts'
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
  abbreviations: 'डॉ श्री कु प्रो लि प्रा सं नं रु dr mr mrs ms no rs pvt ltd'.split(' '),
  finalAbbreviations: ['लि', 'ltd'],
  // Spellings that are one: गयी and गई, किये and किए, सम्पर्क and संपर्क, कॉल and काल, नही and नहीं.
  spellings: [
    ['(?<=.)यी$', 'ई'],
    ['(?<=.)ये', 'ए'],
    ['ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])', 'ं'],
    ['ॉ', 'ा'],
    ['ऑ', 'आ'],
    ['^दुःख', 'दुख'],
    ['^नही$', 'नहीं'],
  ],
  sameWords: englishWords,
  mixesWith: ['en'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  advice,
  groups: {
    ...promiseGroups,
    ...actGroups,
    ...toneGroups,
    ...newsGroups,
    ...closureGroups,
    ...clarityGroups,
    ...safetyGroups,
    ...identityGroups,
  },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...tone,
    ...news,
    ...closure,
    ...clarity,
    ...safety,
    ...identity,
  },
})
