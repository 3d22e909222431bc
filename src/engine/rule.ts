import type { Detection } from '../language/detection.ts'
import type { Lexicon, ListName } from '../language/lexicon.ts'
import type { Match } from '../language/phrases.ts'
import type { Channel, Impression, Kind, Message, MessageContext } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { Glossary } from './glossary.ts'
import type { OptionDeclarations, OptionValues } from './options.ts'

export type Severity = 'error' | 'warning' | 'info'

/** The slots of a message text: `'“{team}” …'` has the slot `team`. */
export type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never

export type Messages = Readonly<Record<string, string>>

/** What a rule saw: where, which of its messages, and what fills the slots. The engine makes a finding of it. */
export type Problem<Texts extends Messages = Messages> = {
  readonly [Id in keyof Texts & string]: {
    /** A span of the prose. An empty span marks a place where something is missing. */
    readonly at: Span
    /** A span of the file, for words that never became prose; then `at` is only the nearest place in the prose. */
    readonly inFile?: Span
    readonly message: Id
    /** Better wordings for the very span, best first; `''` leaves it out. */
    readonly expected?: readonly string[]
    /** Whether the first wording can be put there without a second look (`safe`), or is an offer (`suggestion`, the default). */
    readonly fix?: 'safe' | 'suggestion'
    /** A milder or sterner severity than the rule's own. */
    readonly severity?: Severity
    /** Not in `recommended`: reported only where the preset is `strict` or the configuration names the rule. */
    readonly isStrict?: boolean
    /** A second sentence: a hint, a rewrite of the whole sentence. */
    readonly note?: string
    /** Whether only the impression of the whole sentence tells it; then what is known of the sentence by its words says it instead. */
    readonly isImpression?: boolean
  } & ([Slots<Texts[Id]>] extends [never] ? { readonly data?: undefined } : { readonly data: Readonly<Record<Slots<Texts[Id]>, string>> })
}[keyof Texts & string]

/**
 * The phrases of one list in one message. Matches inside quoted speech, code and addresses are left out, and those that are a cell of a table or
 * an item of a list by themselves.
 */
export interface WordList {
  /** The matches that lie wholly within the span; all of the message without one. */
  find(span?: Span): readonly Match[]
  /** The first match within the span. */
  first(span?: Span): Match | undefined
  has(span?: Span): boolean
  /** Whether a match shares a letter with the span. */
  overlaps(span: Span): boolean
  /** Whether a phrase covers the span, but for punctuation around it. */
  equals(span: Span): boolean
  /** As {@link find}, with the matches that are quoted or stand alone in a cell or an item. */
  findQuoted(span?: Span): readonly Match[]
}

export type Words<Names extends ListName> = { readonly [Name in Names]: WordList }

export interface CheckContext<Options extends OptionDeclarations, Names extends ListName> {
  readonly message: Message
  readonly context: MessageContext
  readonly glossary: Glossary
  readonly words: Words<Names>
  /** The sentences that sound like those about which the rule speaks, whether or not they hold a phrase that it looks for. */
  readonly impressions: readonly Impression[]
  readonly options: OptionValues<Options>
  /** The language of a text among the packs at hand, if it can be told. */
  readonly detect: (text: string) => Detection | undefined
}

export interface RuleDefinition<
  Id extends string,
  Texts extends Messages,
  Options extends OptionDeclarations,
  Needs extends ListName,
  Also extends ListName,
> {
  readonly id: Id
  /** Imperative, one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** Lists without which the rule is silent in a language. */
  readonly needs?: readonly Needs[]
  /** Lists that it reads where the pack has them; elsewhere they are empty. */
  readonly also?: readonly Also[]
  readonly options?: Options
  /** The texts that it may say, in English, with `{slots}`. */
  readonly messages: Texts
  /** The channels on which it speaks; all without. */
  readonly channels?: readonly Channel[]
  /** The kinds for which it speaks, where the kind is declared or certain; all without. */
  readonly kinds?: readonly Kind[]
  readonly check: (context: CheckContext<Options, Needs | Also>) => Iterable<Problem<Texts>>
}

/** What is known of a rule without running it. */
export interface RuleFacts {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly needs: readonly ListName[]
  readonly also: readonly ListName[]
  readonly options: OptionDeclarations
  readonly messages: Messages
}

/** A rule that reads one message, as the engine runs it. */
export interface Rule extends RuleFacts {
  readonly channels: readonly Channel[] | undefined
  readonly kinds: readonly Kind[] | undefined
  // The one seam where rules of different options and words meet.
  readonly check: (context: CheckContext<OptionDeclarations, ListName>) => Iterable<Problem>
}

/** A rule whose id and texts the compiler knows, so that it can hold a translation against them. */
export interface DefinedRule<Id extends string, Texts extends Messages> extends Rule {
  readonly id: Id
  readonly messages: Texts
}

/** Makes a rule. Types tie it together: the slots of its messages, the values of its options, the lists that it may read. */
export function defineRule<
  const Id extends string,
  const Texts extends Messages,
  const Options extends OptionDeclarations = Record<never, never>,
  const Needs extends ListName = never,
  const Also extends ListName = never,
>(definition: RuleDefinition<Id, Texts, Options, Needs, Also>): DefinedRule<Id, Texts> {
  return {
    id: definition.id,
    summary: definition.summary,
    severity: definition.severity,
    needs: definition.needs ?? [],
    also: definition.also ?? [],
    options: definition.options ?? {},
    messages: definition.messages,
    channels: definition.channels,
    kinds: definition.kinds,
    check: definition.check as unknown as Rule['check'],
  }
}

/** A message with the marks that the linter must draw, and the better message beside it; or one on which the rule is silent. */
export type Example = {
  /** What is special about it. */
  readonly because?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly context?: MessageContext
  /** Another format than plain text. */
  readonly format?: 'text' | 'markdown' | 'html' | 'yaml'
  /** The good message, on which the rule is silent. */
  readonly good: string
} & (
  | {
      /** The faulty message with its marks: `⟦The Support Team⟧`; `⟦⟧` where something is missing. */
      readonly bad: string
    }
  | { readonly bad?: undefined; readonly because: string }
)

/** Examples of a rule by language tag. */
export type Examples = Readonly<Record<string, readonly Example[]>>

export type { Lexicon, ListName }
