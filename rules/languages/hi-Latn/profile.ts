import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'hi-Latn',
  name: 'Hindi in Latin letters',
  script: 'Latin',
  stopWords:
    'hai hain ke ka ki ko mein se aur par yeh ye woh vo ne ki aap aapka aapki aapke hum hamare hamari hamara humein main mujhe mera meri is us ek bhi toh to hi tha thi the ho kar karein kripya liye saath ya nahi nahin agar yadi jo jab tak apna apne apni gaya gayi kiya kuch yahan bahut lekin baad raha rahe rahi hua kya kyun kaise sakte denge karenge raha abhi bas phir jaldi karke kijiye dijiye bataiye batata batati diya liya aaya wapas dobara subah shaam kaam haan bilkul theek accha wala wali kholiye jayegi jayega gaadi paise shukriya dhanyavaad'.split(
      ' ',
    ),
  tellingWords:
    'namaste ji dhanyavaad shukriya aaj kal haan thik theek accha acha kab kahan kaise raha rahi rahe diya dijiye sakte sakta abhi'.split(
      ' ',
    ),
} as const satisfies LanguageProfile
