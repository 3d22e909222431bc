import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'nl',
  name: 'Dutch',
  script: 'Latin',
  stopWords:
    'de het een en van is dat op te in die voor met niet u uw je jij jouw wij we ons onze ik mijn zijn heeft hebben wordt worden bent aan als bij om dan maar ook nog naar er uit of wat kan kunnen zal zullen deze dit door over geen graag wel al hier heb hebt was zo'.split(
      ' ',
    ),
  tellingWords:
    "hallo hoi dag goedemorgen goedemiddag bedankt dank alstublieft aub straks tot groet groeten groetjes vandaag morgen even orde da's hè prima oké weer ga gaat komt moet mag zijn".split(
      ' ',
    ),
} as const satisfies LanguageProfile
