import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'de',
  name: 'German',
  script: 'Latin',
  stopWords:
    'der die das und ist in zu den mit von für auf sie ihr ihre ihnen ihren nicht ein eine einen einem einer es dem des sich im an als auch wir uns unser unsere ich mich mir mein bei aus nach wird werden wurde haben hat sind war oder wenn dass daß aber um noch nur kann können bitte vielen dank so wie über zum zur bis diese dieser dieses durch'.split(
      ' ',
    ),
  tellingWords:
    'hallo guten tag moin servus danke gern gerne tschüss grüße grüß heute morgen gestern kein keine keinen machen mache mach alles klar leider schon mal'.split(
      ' ',
    ),
} as const satisfies LanguageProfile
