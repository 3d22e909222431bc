import type { Language } from '../language/language.ts'
import { checkPhrases } from '../language/phrase-check.ts'
import type { PhraseList } from '../language/phrase-list.ts'
import { matcherOf } from '../language/phrases.ts'
import type { Message } from '../message/message.ts'
import type { Examples, Rule, Severity } from './rule.ts'
import { defineRule } from './rule.ts'
import { wordListOf } from './words.ts'

/**
 * A rule that is nothing but data, such as a team keeps in a JSON or YAML file: phrases, what to say about them, and the examples by
 * which it is known to work.
 */
export interface RuleDeclaration {
  readonly id: string
  readonly summary: string
  /** `warning` unless told. */
  readonly severity?: Severity
  /** The pack whose messages it reads, a BCP 47 tag such as `en`. */
  readonly language: string
  /** What it looks for, in the signs of a {@link PhraseList}; a record says what to write instead. */
  readonly phrases: PhraseList
  /** What it says; `{words}` stands for the words that were found. */
  readonly message: string
  /** Messages with the marks that it must draw: `We will ⟦touch base⟧ at 3 pm.` At least one. */
  readonly bad: readonly string[]
  /** Messages on which it must be silent. At least one. */
  readonly good: readonly string[]
}

/** A declared rule, and its examples for `checkExamples`. */
export interface DeclaredRule {
  readonly rule: Rule
  readonly examples: Examples
}

/**
 * Makes a rule of a declaration, for the pack that it names. Throws a `PhraseError` for a phrase that cannot be read. Whether it draws
 * its own examples is for the caller to check.
 */
export function declaredRule(
  { id, summary, severity = 'warning', language: tag, phrases, message, bad, good }: RuleDeclaration,
  pack: Language,
): DeclaredRule {
  const words = packOf(pack, phrases)
  checkPhrases(words)
  const rule = defineRule({
    id,
    summary,
    severity,
    messages: { found: message as `${string}{words}` },
    *check({ message: read }) {
      if (read.language.tag !== pack.tag) return
      for (const match of wordListOf(read, matcherOf(words).match(read).of(LIST)).find()) {
        if (!isWritten(read, match.start)) continue
        const expected = match.replacements.length === 0 ? {} : { expected: match.replacements }
        yield { at: match, message: 'found', data: { words: match.text }, ...expected }
      }
    },
  })
  // A good message of its own for each bad one; where there are more of one kind, the first of the other stands in.
  const pairs = bad.map((text, index) => ({ bad: text, good: good[index] ?? good[0]! }))
  const others = good.slice(bad.length).map((text) => ({ because: 'the declaration says so', good: text }))
  return { rule, examples: { [tag]: [...pairs, ...others] } }
}

/** The name under which the phrases are listed; nobody else sees it. */
const LIST = 'declared'

/** A pack that looks for nothing but these phrases, and reads words as its parent does. */
function packOf(parent: Language, phrases: PhraseList): Language {
  return { ...parent, lexicon: { [LIST]: phrases } as Language['lexicon'] }
}

/** Whether the writer says this in the body, and not in a name below it. */
function isWritten({ body, postscripts, greeting }: Message, offset: number): boolean {
  return [...body, ...postscripts, ...(greeting ? [greeting] : [])].some(({ start, end }) => start <= offset && offset < end)
}
