import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'sv',
  name: 'Swedish',
  script: 'Latin',
  stopWords:
    'och att det i en som på är för av med till den har de inte om ett men din ditt dina du vi er era ni oss vår vårt våra jag min mitt så kan kommer ska skulle från vid nu också eller när var vad hur här där detta denna dig dem hos blir vill får finns tack hej efter bara'.split(
      ' ',
    ),
  tellingWords:
    'hejsan hallå tjena tacksam hälsningar mvh idag imorgon igår ja nej jättebra gärna ingen fara får alla mitt funkar går'.split(' '),
} as const satisfies LanguageProfile
