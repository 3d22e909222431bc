import type { PhraseList } from '../phrase-list.ts'

/** Words that a reader may not understand, or that say less than they seem to. */
export interface ClarityWords {
  /**
   * Words of a trade (computers, networks, e-mail, commerce, banking, logistics, energy, software) that a customer cannot be
   * expected to know → the same in plain words, so that they fit into the sentence. Not in the list: what most people say at home
   * (`app`, `router`, `browser`), and words that mean something else to them (`port`, `driver`, `tenant`) without the word beside
   * them that makes them technical.
   */
  readonly jargonTerms: PhraseList
  /** Phrases in which a word of the other lists of this file has its everyday sense or belongs to a name: `a token of our thanks`. */
  readonly everydayPhrases: PhraseList
  /** What leads over from a term to its explanation: `that is`, `which means`, `in other words`. */
  readonly explanationMarkers: PhraseList
  /** What leads over from an explanation to its term: `known as`, `called`. */
  readonly namingWords: PhraseList
  /**
   * What says that the words beside it are the reader's own: `you asked about`, `thank you for your question about`, and an answer to them at
   * the beginning of a sentence (`^ yes ,`).
   */
  readonly readerMentions: PhraseList
  /** Verbs before the label of a button, a menu or a field: `click`, `tap on`, `select`. */
  readonly labelVerbs: PhraseList
  /** Acronyms that everybody knows, each as it is written (`=PDF`), and short words that are often written in capitals (`=NEW`). */
  readonly knownAcronyms: PhraseList
  /** Acronyms that need an explanation → what they stand for; other capitals need one too, but nobody can offer it. */
  readonly acronymExpansions: PhraseList
  /** How colleagues talk among themselves: tiers, queues, priorities, tools, slang of a team → how they say it to a customer. */
  readonly internalSlang: PhraseList
  /** Words of offices and of old letters → what one says today. */
  readonly officialese: PhraseList
  /** One mark of uncertainty on what we did or will do: `maybe`, `I think`, `might`. Two in a clause make a hedge. */
  readonly hedges: PhraseList
  /** Whole phrases that hedge twice: `should hopefully`, `try to see if`. */
  readonly stackedHedges: PhraseList
  /** Whole subjects that say nothing: `update`, `your request`. */
  readonly vagueSubjects: PhraseList
  /** Words for a time that each reader reads differently: `EOD`, `close of play`, `midweek`. */
  readonly readerDependentTimes: PhraseList
  /** Guarantees an outcome that nobody controls: `we guarantee that`, `this will never happen again`, `100 % solved`. */
  readonly guarantees: PhraseList
  /** What looks like such a guarantee and is none: a warranty, `I can't guarantee`, a promise to write. */
  readonly modestGuarantees: PhraseList
  /** At once: `immediately`, `right away`, `in no time`. */
  readonly immediacies: PhraseList
  /** The reader's thing will work, or the fault will be gone: `it will work`, `will be fixed`. */
  readonly outcomes: PhraseList
  /** Says that the cause is not known, or that we are still looking for it. */
  readonly unknownCauses: PhraseList
  /** Passes a case on to nobody in particular: `forwarded to the relevant department`, `a colleague will take over`. */
  readonly vagueHandoffs: PhraseList
  /** What looks like such a handoff and passes on something else: an idea, a parcel, a call. */
  readonly otherHandoffs: PhraseList
  /** Asks whether the reader has understood, and can only be answered with yes: `is that clear?`. Whole questions. */
  readonly comprehensionChecks: PhraseList
  /** Says that a question asks for several things or gives a choice: `and`, `or`, `both`, `the following`. */
  readonly severalMarkers: PhraseList
  /** Puts off without naming a time, and has no other use: `in a jiffy`, `when time allows`. Not `soon`, which customers are asked for too. */
  readonly puttingOff: PhraseList
  /** Data that have a number or an address of their own, as one asks for them: `order number`, `numer zamówienia`, `bestelnummer`. */
  readonly numberedData: PhraseList
  /** Asks which browser it is, and not for its version: `which browser`. */
  readonly browserQuestions: PhraseList
  /** Asks which operating system it is: `which operating system`, `windows or mac`. */
  readonly systemQuestions: PhraseList
  /** Asks to be told or sent something once more: `describe the problem again`, `resend the photo`. Not `try again`, not `call again`. */
  readonly retellingRequests: PhraseList
  /** Says that another one is meant, or that it is asked for safety: `the second`, `last four digits`, `to verify`. */
  readonly furtherData: PhraseList
}
