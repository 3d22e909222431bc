import { checkLearntClasses } from './classes-check.ts'
import { defineLanguage, type Known, type Language } from './language.ts'
import { checkPhrases } from './phrase-check.ts'

/**
 * Makes a language pack that lives outside of the project. Throws a `RangeError` when the tag is no BCP 47 tag or the classes of sentences
 * cannot be read, and a `PhraseError` for the first phrase that cannot be read or refers to a group that the pack does not have.
 */
export function defineCheckedLanguage<const Pack extends Language>(pack: Known<Pack>): Language {
  const language = defineLanguage(pack)
  checkPhrases(language)
  if (language.sentenceClasses) checkLearntClasses('sentenceClasses', language.sentenceClasses)
  if (language.kindClasses) checkLearntClasses('kindClasses', language.kindClasses)
  return language
}
