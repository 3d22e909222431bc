import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'es',
  name: 'Spanish',
  script: 'Latin',
  stopWords:
    'el la los las de del un una y o que en es por para con no se su sus le les lo al a nos nuestro nuestra nuestros usted ustedes tu tus te me mi yo si como más pero ha han he hemos está están ser será son fue puede pueden este esta esto estos estas muy ya cuando desde hasta sin sobre gracias favor también porque donde qué todo todos tiene'.split(
      ' ',
    ),
  tellingWords:
    'hola buenos buenas días tardes noches señor señora saludos mañana hoy ayer enseguida entonces así vale claro cuándo dónde cómo está voy quedamos ahora'.split(
      ' ',
    ),
} as const satisfies LanguageProfile
