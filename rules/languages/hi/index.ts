import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'
import { promiseGroups, promises } from './promises.ts'
import { timePhrases, times } from './times.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations: 'डॉ श्री कु प्रो लि प्रा सं नं रु dr mr mrs ms no rs pvt ltd'.split(' '),
  finalAbbreviations: ['लि', 'ltd'],
  times,
  groups: { ...promiseGroups, ...actGroups },
  lexicon: {
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
  },
})
