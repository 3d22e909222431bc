import type { PhraseList } from '../phrase-list.ts'

/** Where clauses begin, and what they are. */
export interface ClauseWords {
  /** What begins a clause, with the subject where a bare conjunction may join two nouns: `but`, `because`, `and we`. */
  readonly clauseStarts: PhraseList
  /** What joins two verbs of one subject: `and`, `then`. */
  readonly coordinators: PhraseList
  readonly conditionals: PhraseList
  /** What looks conditional and asks instead: `check whether`, `let me know if`; also set phrases: `if only`. */
  readonly noConditionals: PhraseList
  readonly negations: PhraseList
  /** What looks like a negation and is none: `not only`, `no later than`, `no problem`. */
  readonly noNegations: PhraseList
  /** What hands the word to somebody else: `he said`, `according to`. */
  readonly reporters: PhraseList
  /** With what a clause begins that asks within another sentence and asserts nothing: “whether”, “ob”, “czy”; only words with no other use there. */
  readonly indirectQuestions?: PhraseList
}

/** What a message does, by the words that do it. */
export interface ActWords {
  readonly thankings: PhraseList
  readonly apologies: PhraseList
  readonly empathies: PhraseList
  /** Weak regret: `unfortunately`. */
  readonly regrets: PhraseList
  /** A refusal or a loss that touches what the customer asked for, negation included: `we cannot`, `has been declined`. */
  readonly refusals: PhraseList
  /** The customer's matter is said to be solved. */
  readonly resolutionClaims: PhraseList
  /** Something of the customer's arrived: `we have received your request`. */
  readonly receipts: PhraseList
  readonly requests: PhraseList
  /** A request for data: `please send us your order number`. */
  readonly dataRequests: PhraseList
  /** What is passed on, to somebody else or another team. */
  readonly handovers: PhraseList
  /** Another way to what the customer needs. */
  readonly alternativeOffers: PhraseList
  /** Asks whether it works now. */
  readonly confirmationRequests: PhraseList
  readonly reasonGivers: PhraseList
  /** How the reader is asked to hold the line while it is done: `one moment, please`, `blijf even hangen`. */
  readonly holdRequests: PhraseList
  /** Work goes on: `we are still looking into it`. */
  readonly progressReports: PhraseList
  /** Somebody is away: `I am on leave`, `ik ben met vakantie`. */
  readonly absences: PhraseList
  /** An automatic answer says that it is one. */
  readonly automaticNotices: PhraseList
  /** Speaks about the customer's praise, review or complaint. */
  readonly feedbackMentions: PhraseList
}
