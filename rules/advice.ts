import type { Slots } from '../src/engine/rule.ts'
import type inclusiveLanguage from './inclusive-language.ts'
import type { OwnRule } from './index.ts'
import type { advice as de } from './languages/de/advice.ts'
import type { advice as es } from './languages/es/advice.ts'
import type { advice as fr } from './languages/fr/advice.ts'
import type { advice as hi } from './languages/hi/advice.ts'
import type { advice as nl } from './languages/nl/advice.ts'
import type { advice as pl } from './languages/pl/advice.ts'
import type { advice as sv } from './languages/sv/advice.ts'

/** A rule that speaks in the languages of the packs. Of the adopted ones only this has words in them. */
type SpokenRule = OwnRule | typeof inclusiveLanguage

/** The texts of every such rule, by its id. */
type Originals = { readonly [Rule in SpokenRule as Rule['id']]: Rule['messages'] }

/** Whether two texts have the same slots. */
type HasSlotsOf<Text, Original> = [Slots<Text>, Slots<Original>] extends [Slots<Original>, Slots<Text>] ? true : false

/** What a translation lacks, by name; `never` where it says every sentence with all its slots. */
type Faults<Advice> = {
  [Id in keyof Originals & string]: Id extends keyof Advice
    ? {
        [Message in keyof Originals[Id] & string]: Message extends keyof Advice[Id]
          ? HasSlotsOf<Advice[Id][Message], Originals[Id][Message]> extends true
            ? never
            : `${Id}: ${Message} has other slots`
          : `${Id}: ${Message} is missing`
      }[keyof Originals[Id] & string]
    : `${Id} is missing`
}[keyof Originals & string]

type Complete<Faulty extends never> = Faulty

/**
 * The advice of the packs, held against the rules: where a pack lacks a sentence or a slot, this does not compile, and the compiler
 * names it. A pack knows no rules, so the check stands here.
 */
export type CompleteAdvice = [
  Complete<Faults<typeof de>>,
  Complete<Faults<typeof es>>,
  Complete<Faults<typeof fr>>,
  Complete<Faults<typeof hi>>,
  Complete<Faults<typeof nl>>,
  Complete<Faults<typeof pl>>,
  Complete<Faults<typeof sv>>,
]
