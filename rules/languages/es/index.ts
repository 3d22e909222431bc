import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'

export default defineLanguage({
  tag: 'es',
  name: 'Spanish',
  script: 'Latin',
  stopWords:
    'el la los las de del un una y o que en es por para con no se su sus le les lo al a nos nuestro nuestra nuestros usted ustedes tu tus te me mi yo si como más pero ha han he hemos está están ser será son fue puede pueden este esta esto estos estas muy ya cuando desde hasta sin sobre gracias favor también porque donde qué todo todos tiene'.split(
      ' ',
    ),
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'sr sra srta sres d dña dr dra prof tel tfno teléf ud uds vd av avda c núm num nº pág aprox ej máx mín art lun mié jue vie sáb dom ene feb abr ago sept oct nov dic etc cía ltda dpto admón atte'.split(
      ' ',
    ),
  hasOptionalMarks: true,
  numberAbbreviations: ['c', 'd', 'art', 'máx', 'mín', 'av', 'num', 'núm'],
  finalAbbreviations: ['etc', 'cía', 'ltda', 'uds', 'ud', 'asap', 'atte'],
  lexicon: {
    ...opening,
    ...closing,
  },
})
