import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'

export default defineLanguage({
  tag: 'sv',
  name: 'Swedish',
  script: 'Latin',
  stopWords:
    'och att det i en som på är för av med till den har de inte om ett men din ditt dina du vi er era ni oss vår vårt våra jag min mitt så kan kommer ska skulle från vid nu också eller när var vad hur här där detta denna dig dem hos blir vill får finns tack hej efter bara'.split(
      ' ',
    ),
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'kl bl dvs fr tel ca nr st obs jfr resp inkl exkl max min tis ons tors fre lör sön jan feb aug sept okt nov dec bla mfl osv mm etc ang enl t.ex'.split(
      ' ',
    ),
  numberAbbreviations: ['max', 'min', 'st', 'nr', 'fr', 'ons', 'fre', 'tis', 'bl'],
  finalAbbreviations: ['osv', 'mm', 'mfl', 'etc', 'asap'],
  lexicon: {
    ...opening,
    ...closing,
  },
})
