import type { Language } from '../language/language.ts'
import type { PhraseMatches } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Line, Token } from '../language/tokens.ts'
import type { Placeholder, Prose, Span, Stretch } from '../prose.ts'

export type Channel = 'email' | 'chat' | 'sms' | 'social'

export type Kind =
  | 'acknowledgement'
  | 'information-request'
  | 'status-update'
  | 'resolution'
  | 'bad-news'
  | 'apology'
  | 'feedback-response'
  | 'auto-reply'
  | 'other'

/** What the caller knows about a message. All of it is optional; what is not known is inferred, or makes a rule silent. */
export interface MessageContext {
  readonly channel?: Channel
  readonly kind?: Kind
  /** The customer's name, as full as it is known. */
  readonly recipient?: string
  /** Other names that belong to the customer, or to people the conversation is about. */
  readonly otherNames?: readonly string[]
  /** The name of whoever writes. */
  readonly agent?: string
  /** All agents' names that may sign. */
  readonly agents?: readonly string[]
  readonly company?: string
  /** The number of the ticket. */
  readonly ticket?: string
  readonly subject?: string
  /** Whether this is the first message of an agent in the conversation; `false` for a turn in a running chat. */
  readonly first?: boolean
  /** Whether it is a template: its placeholders will be filled in. Without it, the text tells. */
  readonly template?: boolean
  /** What the customer wrote before; its words are never jargon. */
  readonly customerText?: string
  /** What of it they wrote since our last message, to which this one answers; all of it without this. */
  readonly lastCustomerText?: string
  /** Placeholders that the format of the file takes for syntax of its own, and as what; offsets are into the file. */
  readonly swallowed?: readonly (Stretch & { readonly as: 'comment' | 'anchor' | 'alias' | 'tag' | 'map' | 'list' | 'error' })[]
  /** The same message in other languages, or in other variants, as far as they can be compared. */
  readonly variants?: readonly Variant[]
  /** The moment against which times are resolved; ISO 8601. */
  readonly now?: string
  /** IANA name of the time zone of `now`, and of the hours that the message names. */
  readonly timeZone?: string
}

/** What a message has in common with its translations. */
export interface Variant {
  /** What the variant is called in a report: its path, and its record. */
  readonly name: string
  /** The paths of its placeholders, without those that steer. */
  readonly placeholders: readonly string[]
  /** Which of them name the customer; each language greets in its own way, one by the first name, one by the full one. */
  readonly names?: readonly string[]
  /** Its addresses, without those that name a language. */
  readonly links: readonly string[]
  readonly hasGreeting: boolean
  readonly hasSignature: boolean
}

/** To whom a greeting speaks. `unknown`: a word stands where the name belongs, and nobody can tell whether it is one. */
export type AddresseeKind = 'person' | 'placeholder' | 'generic' | 'group' | 'organisation' | 'none' | 'unknown'

export interface Greeting extends Stretch {
  /** `formula`: “Dear …”; `bare`: only the name; `thanks`: “Thanks Erick,”. */
  readonly form: 'formula' | 'bare' | 'thanks'
  /** The words that greet; empty for a bare name. */
  readonly formula: Stretch | undefined
  readonly addressee: AddresseeKind
  /** The name, group or placeholder that is spoken to. */
  readonly name: Stretch | undefined
  readonly honorific: Stretch | undefined
  /** Whether the body begins on the same line. */
  readonly isInline: boolean
  /** 0 to 1. */
  readonly confidence: number
}

export interface Closing extends Stretch {
  readonly form: 'formula' | 'thanks' | 'wish'
  readonly isInline: boolean
}

/** Who signs. `unknown`: something stands there, and nobody can tell what it is. */
export type Signer = 'person' | 'initials' | 'placeholder' | 'team' | 'company' | 'role' | 'none' | 'unknown'

export type SignatureLineKind =
  | 'name'
  | 'initials'
  | 'placeholder'
  | 'role'
  | 'team'
  | 'company'
  | 'contact'
  | 'address'
  | 'legal'
  | 'slogan'

export interface SignatureLine extends Stretch {
  readonly kind: SignatureLineKind
  /** The name within the line, where more than a name stands on it (“Anna from Acme Support”). */
  readonly name?: Stretch
}

export interface Signature extends Stretch {
  readonly signer: Signer
  readonly lines: readonly SignatureLine[]
  /** The person's name, initials or placeholder. */
  readonly name: Stretch | undefined
  /** The words that name the team, where one signs or stands beside the person. */
  readonly team: Stretch | undefined
  /** 0 to 1. */
  readonly confidence: number
}

export interface History extends Stretch {
  readonly boundary: 'attribution' | 'header-block' | 'divider' | 'quote-marks' | 'delimiter'
}

/** The parts of a message; each stretch is of the prose. Together with white space the parts cover it. */
export interface Anatomy {
  /** A first line `Subject: …`; its text is without the label. */
  readonly subject: Stretch | undefined
  readonly greeting: Greeting | undefined
  /** What the writer says, without greeting, closing, quotations and code. In order. */
  readonly body: readonly BodyPart[]
  readonly closings: readonly Closing[]
  readonly signature: Signature | undefined
  readonly postscripts: readonly BodyPart[]
  readonly sentFrom: Stretch | undefined
  readonly disclaimers: readonly Stretch[]
  /** Quotations between the writer's own lines. */
  readonly quotations: readonly Stretch[]
  readonly history: History | undefined
}

export interface BodyPart extends Stretch {
  readonly firstToken: number
  readonly endToken: number
}

/** What a time says about when. 3: an instant or a day; 2: bounded, up to about two weeks; 1: loosely bounded; 0: vague. */
export type TimeLevel = 0 | 1 | 2 | 3

export interface TimeExpression extends Stretch {
  readonly kind:
    | 'date'
    | 'clock'
    | 'date-time'
    | 'duration'
    | 'period'
    | 'day'
    | 'deadline'
    | 'event'
    | 'recurrence'
    | 'vague'
    | 'past'
    | 'hours'
    | 'placeholder'
  readonly direction: 'by' | 'at' | 'within' | 'after' | 'between' | 'for' | 'past' | 'none'
  readonly grain: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'none'
  readonly level: TimeLevel
  /** An event of which only the writer can tell that it has come: “as soon as we know more”. */
  readonly isEmpty?: boolean
  /** What it says, for whoever reckons with it. */
  readonly value: TimeValue
  readonly firstToken: number
  readonly endToken: number
}

/** What a time says; only what is said is there. */
export interface TimeValue {
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  /** The day of the month. */
  readonly date?: number
  /** 1 (Monday) to 7. */
  readonly weekday?: number
  /** The week of the year, as ISO 8601 counts them: 1 to 53, of several the last. */
  readonly week?: number
  /** Whole days from today. */
  readonly days?: number
  /** Whole units from this one (`next week` → 1 week), where `amount` is not said. */
  readonly offset?: number
  /** How many units, the larger number of a range. */
  readonly amount?: number
  readonly unit?: TimeExpression['grain']
  readonly isWorkingDays?: boolean
  /** Minutes after midnight. */
  readonly minutes?: number
  /** Whether the end of the day, week or month is meant. */
  readonly isEnd?: boolean
  /** Whether the word looks both ways (Hindi `कल`), and only the tense says which. */
  readonly isEitherWay?: boolean
}

export type PromiseAction = 'contact' | 'inform' | 'investigate' | 'deliver' | 'fix' | 'escalate' | 'schedule' | 'other'

/** Something that we say we will do. */
export interface PromiseStatement extends Stretch {
  /** The words that promise: “we will call”. */
  readonly head: Stretch
  readonly action: PromiseAction
  readonly actor: 'agent' | 'organisation' | 'recipient-receives' | 'passive'
  /** 3: a promise; 2: an expectation (“you will hear from us”); 1: an offer, a try, or something that hangs on a condition. */
  readonly strength: 1 | 2 | 3
  /** The time that belongs to it, concrete or vague. */
  readonly time: TimeExpression | undefined
  /** `concrete`: a time of level 2 or 3; `event`: after or when something happens; `vague`: “soon”; `none`: no time at all. */
  readonly status: 'concrete' | 'event' | 'vague' | 'none'
  readonly isConditional: boolean
  /** The index of its sentence in {@link Message.sentences}. */
  readonly sentence: number
}

/** A clause of a sentence: a stretch of tokens between commas, dashes and conjunctions that has what it needs to say something. */
export interface Clause extends Stretch {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly isQuestion: boolean
  /** Begins with if, when, unless, …, or stands in the main clause of one. */
  readonly isConditional: boolean
  /** Whether it is the condition itself. */
  readonly isCondition: boolean
  readonly isNegated: boolean
  /** Someone else's words: “the courier said that …”. */
  readonly isReported: boolean
}

export type ActKind =
  | 'thanks'
  | 'apology'
  | 'empathy'
  | 'regret'
  | 'bad-news'
  | 'resolution'
  | 'received'
  | 'question'
  | 'data-request'
  | 'request'
  | 'transfer'
  | 'alternative'
  | 'confirmation-request'
  | 'reason'
  /** The reader is asked to hold the line: “one moment, please”. */
  | 'hold'

/** Something that the message does, with the words that do it. */
export interface Act extends Stretch {
  readonly kind: ActKind
  /** The index of its sentence in {@link Message.sentences}. */
  readonly sentence: number
}

/** What a sentence sounds like as a whole, to a classifier that was trained on labelled sentences; with the words that tell it most. */
export interface Impression extends Stretch {
  /** The rule that speaks about such sentences. */
  readonly name: string
  /** By how much it is more than the least that counts, in units of the log of the odds. */
  readonly margin: number
  /** The index of its sentence in {@link Message.sentences}. */
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

export interface KindEstimate {
  readonly kind: Kind
  /** 0 to 1; 1 where the caller declared it. Rules that need a kind act from {@link CERTAIN} on. */
  readonly confidence: number
  readonly isDeclared: boolean
}

/** From this confidence on, a kind is taken for granted. */
export const CERTAIN = 0.8

/** A message as it was understood; all of it is worked out once, most of it only when somebody asks. */
export interface Message extends Anatomy {
  readonly prose: Prose
  readonly text: string
  readonly language: Language
  readonly context: MessageContext
  /** The channel that was declared; `email` where it was not, `isChannelDeclared` tells. */
  readonly channel: Channel
  readonly isChannelDeclared: boolean
  /** Whether its placeholders will be filled in later. */
  readonly isTemplate: boolean
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  readonly placeholders: readonly Placeholder[]
  readonly matches: PhraseMatches
  /** The sentences of the body and the postscripts, in order. */
  readonly sentences: readonly Sentence[]
  /** The last sentence of the body, behind which stands what is missing. */
  readonly lastSentence: Sentence | undefined
  readonly clauses: readonly Clause[]
  readonly times: readonly TimeExpression[]
  readonly promises: readonly PromiseStatement[]
  readonly acts: readonly Act[]
  /** What its sentences sound like, at most one impression a sentence; none in a language whose pack knows no classes of sentences. */
  readonly impressions: readonly Impression[]
  readonly kind: KindEstimate
  /** Words in quotation marks within the body: someone's words, a label, or scare quotes. */
  readonly quotedSpeech: readonly Stretch[]
  /** The stretch of a span. */
  stretch(span: Span): Stretch
  /** The sentence that holds an offset, if any. */
  sentenceAt(offset: number): Sentence | undefined
  /** The clause that holds an offset, if any. */
  clauseAt(offset: number): Clause | undefined
  /** The acts of a kind, in order. */
  actsOf(kind: ActKind): readonly Act[]
}
