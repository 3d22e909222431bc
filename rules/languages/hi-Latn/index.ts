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
  abbreviations: 'dr mr mrs ms shri smt kum rs no pvt ltd approx etc tel'.split(' '),
  numberAbbreviations: ['no'],
  finalAbbreviations: ['etc', 'ltd', 'asap'],
  // Hindi in Latin letters is spelt by ear: long vowels single or double, w or v, y or i, aspirates with or without h.
  spellings: [
    ['aa+', 'a'],
    ['ee+', 'i'],
    ['ii+', 'i'],
    ['oo+', 'u'],
    ['uu+', 'u'],
    ['w', 'v'],
    ['([kgcjtdpbs])\\1', '$1'],
    ['ph', 'f'],
    ['z', 'j'],
    ['ein$', 'e'],
    ['^nahin$', 'nahi'],
  ],
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
