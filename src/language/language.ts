import type { LearntClasses, SentenceClasses } from './classifier.ts'
import type { TimeWords } from './lexicon/times.ts'
import type { Lexicon } from './lexicon.ts'
import type { PhraseList } from './phrase-list.ts'

/** What it takes to recognise a language; a caller that loads packs on demand has only the profiles at hand. */
export interface LanguageProfile {
  /** BCP 47: `en`, `pt-BR`, `hi-Latn`. */
  readonly tag: string
  /** Its English name. */
  readonly name: string
  /** The script that its letters are of, as Unicode names it. */
  readonly script: 'Latin' | 'Devanagari'
  /** The most frequent short words, by which a text is recognised. */
  readonly stopWords: readonly string[]
  /** Words that tell the language of a few words in a chat, though no sentence is made of them: greetings, thanks, “today”. */
  readonly tellingWords?: readonly string[]
}

/**
 * A language as the linter needs it: words, and answers to the questions that every language answers in its own way. A pack is
 * data; it holds no logic, and no code outside it asks for its tag.
 */
export interface Language extends LanguageProfile {
  /** Words that are written with a full stop which ends no sentence: `mevr.`, `e.g.`, `kl.`. */
  readonly abbreviations: readonly string[]
  /** Words that are abbreviations only before a number, and whole words elsewhere: `no. 12`, `art. 5`, `vr. 3 mei`. */
  readonly numberAbbreviations?: readonly string[]
  /** Abbreviations that a sentence may end with, so that a capital after them begins a new one: `etc.`, `z.s.m.`, `p.m.` */
  readonly finalAbbreviations?: readonly string[]
  /** Whether `3.` before a word in lower case or a month is an ordinal (`am 3. Mai`). */
  readonly hasOrdinalStop?: boolean
  /** Whether its writers often begin a sentence with a small letter, so that a stop before one ends the sentence all the same. */
  readonly hasSmallStarts?: boolean
  /** Whether every noun begins with a capital, so that a capital inside a sentence tells no name: German. */
  readonly hasCapitalNouns?: boolean
  /** Words that lose their vowel before an apostrophe and are words of their own: French `l`, `d`, `qu`. */
  readonly elisions?: readonly string[]
  /** Whether letters are often typed without their marks (`z powazaniem`); a phrase is then found in both spellings. */
  readonly hasOptionalMarks?: boolean
  /** Spellings that are one: pairs of a pattern (a regular expression for one folded word) and what it becomes, in order. */
  readonly spellings?: readonly (readonly [pattern: string, replacement: string])[]
  /** Words that are written in two ways, each with the one that the phrases use: English words in a Hindi sentence, `refund` → `रिफंड`. */
  readonly sameWords?: Readonly<Record<string, string>>
  readonly customerData?: CustomerData
  /** What sentences of some rules sound like as a whole, beside the phrases of the lexicon; learnt, not written. */
  readonly sentenceClasses?: SentenceClasses
  /** What messages of each kind are made of: a class is a kind; learnt, not written. */
  readonly kindClasses?: LearntClasses
  /** Groups of words that phrases refer to as `{name}`; a group may refer to others. */
  readonly groups?: Readonly<Record<string, PhraseList>>
  /** Everything the rules and the anatomy look for. */
  readonly lexicon: Partial<Lexicon>
  /** Numbers, units, days and months, and how a deadline is said. */
  readonly times?: TimeWords
  /** Tags of the languages that its writers weave in by the sentence: Hindi in Latin letters and English. */
  readonly mixesWith?: readonly string[]
  /** How a letter to a person begins, with `{name}` for the given name: `Hi {name},`. */
  readonly greetingLine?: string
  /**
   * How the ending of a name changes when the person is spoken to: pairs of the spoken ending and that of the name, Polish `ku` → `ek`
   * (`Marku`, `Marek`). For names that {@link Lexicon.nameForms} does not list.
   */
  readonly vocativeEndings?: readonly (readonly [spoken: string, name: string])[]
  /** The rules from other packages that know this language, by id. */
  readonly adopts?: readonly string[]
  /** The sentences of the linter in this language: rule id → message id → text. */
  readonly advice?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * Single words by which what a customer has told is known again. Not phrases: they are looked for in what the customer wrote, which is no
 * message of ours.
 */
export interface CustomerData {
  /** The words for “number” in {@link Lexicon.numberedData}; what is left of a phrase names the thing. */
  readonly numberNouns: readonly string[]
  /** Words for e-mail: an address of it holds an `@`. */
  readonly mailNouns: readonly string[]
  readonly browserNames: readonly string[]
  /** Operating systems and what they run on. */
  readonly systemNames: readonly string[]
}

/** A pack whose lexicon names only lists that exist, even inside a spread. */
export type Known<Pack extends Language> = Pack & {
  readonly lexicon: Readonly<Record<Exclude<keyof Pack['lexicon'], keyof Lexicon>, never>>
}

/**
 * Makes a language pack. Throws a `RangeError` when the tag is no BCP 47 tag. The phrases of the project's own packs are checked by its
 * tests, not here, so that a pack costs nothing before it is used; `defineCheckedLanguage` is for packs that live elsewhere.
 */
export function defineLanguage<const Pack extends Language>(pack: Known<Pack>): Language {
  const [tag] = Intl.getCanonicalLocales(pack.tag)
  if (tag !== pack.tag) throw new RangeError(`“${pack.tag}” is written “${tag}” in BCP 47.`)
  return pack
}
