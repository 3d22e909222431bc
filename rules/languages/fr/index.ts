import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'

export default defineLanguage({
  tag: 'fr',
  name: 'French',
  script: 'Latin',
  stopWords:
    'le la les de des du un une et est en que qui dans pour pas ne vous votre vos nous notre nos je me mon ma mes il elle on ce cette ces se son sa ses au aux avec sur par plus ou si mais sont être avoir avez ai a été sera bien merci nous très fait tout peut pouvez veuillez afin ainsi y été cela comme'.split(
      ' ',
    ),
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'mme mlle mr dr pr me cf env ex av tél tel réf réfs art max min janv févr juil sept oct nov déc lun mar mer jeu ven sam dim etc cie st ste bd av no num'.split(
      ' ',
    ),
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  hasOptionalMarks: true,
  numberAbbreviations: ['me', 'ex', 'av', 'art', 'max', 'min', 'mar', 'mer', 'no', 'st', 'sam', 'env', 'num', 'ven', 'sept'],
  finalAbbreviations: ['etc', 'cie', 'asap'],
  lexicon: {
    ...opening,
    ...closing,
  },
})
