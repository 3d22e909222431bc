import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'fr',
  name: 'French',
  script: 'Latin',
  stopWords:
    'le la les de des du un une et est en que qui dans pour pas ne vous votre vos nous notre nos je me mon ma mes il elle on ce cette ces se son sa ses au aux avec sur par plus ou si mais sont être avoir avez ai a été sera bien merci nous très fait tout peut pouvez veuillez afin ainsi y été cela comme'.split(
      ' ',
    ),
  tellingWords:
    "bonjour bonsoir coucou salut svp ça c'est j'ai n'est d'accord cordialement journée soirée bonne demain aujourd'hui hier voilà envoyé réception instant oui non quand où".split(
      ' ',
    ),
} as const satisfies LanguageProfile
