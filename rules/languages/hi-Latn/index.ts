import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'

export default defineLanguage({
  tag: 'hi-Latn',
  name: 'Hindi in Latin letters',
  script: 'Latin',
  stopWords:
    'hai hain ke ka ki ko mein se aur par yeh ye woh vo ne ki aap aapka aapki aapke hum hamare hamari hamara humein main mujhe mera meri is us ek bhi toh to hi tha thi the ho kar karein kripya liye saath ya nahi nahin agar yadi jo jab tak apna apne apni gaya gayi kiya kuch yahan bahut lekin baad raha rahe rahi hua kya kyun kaise sakte denge karenge'.split(
      ' ',
    ),
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
  lexicon: {
    ...opening,
    ...closing,
  },
})
