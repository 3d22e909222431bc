import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'en',
  name: 'English',
  script: 'Latin',
  stopWords:
    'the of and to a in is that for it you your we our are this with on be have has will i my was not or if as at by from can please so do does did would could should about when what which there been but they their an any all also more these us no yes thank thanks'.split(
      ' ',
    ),
  tellingWords: 'hello hi dear sorry today tomorrow welcome sure okay let know here just'.split(' '),
} as const satisfies LanguageProfile
