import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations: 'डॉ श्री कु प्रो लि प्रा सं नं रु dr mr mrs ms no rs pvt ltd'.split(' '),
  finalAbbreviations: ['लि', 'ltd'],
  lexicon: {
    ...opening,
    ...closing,
  },
})
