import type { PhraseList } from '../phrase-list.ts'

/** How a case is brought to an end. */
export interface ClosureWords {
  /** Says what was done, with a verb that names it: `replaced`, `reset your password`. Not in the list: `fixed`, `solved`, which name nothing. */
  readonly namedFixes: PhraseList
  /** Says that something was done without naming what: `looked into it`, `put it right`, `has been processed`. Words of {@link namedFixes} inside it do not count. */
  readonly idleActions: PhraseList
  /** Says that it is done without saying what was: `it should work now`, `sorted`, `all done`. Beside the claims that the acts know. */
  readonly bareResolutions: PhraseList
  /**
   * Says that what the reader waited for has come or is over: `was delivered`, `is ready to collect`, `has been approved`. Not a step on the
   * way (`has been packed`) and nothing to come (`will be ready`).
   */
  readonly completions: PhraseList
  /** Asks for a rating or an opinion of the help: `how did we do`, a survey. */
  readonly surveyMentions: PhraseList
  /** An appointment, a seat, a room that was booked, moved or cancelled, which needs no test: `moved your appointment`. */
  readonly bookings: PhraseList
  /** Leaves the door open for more, and so asks how it went: `reply if you need anything else`. */
  readonly openDoors: PhraseList
  /** Money is on its way back, which needs no test: `refunded`, `credited to your card`. */
  readonly moneyReturns: PhraseList
  /** Says that the case is or will be closed. */
  readonly closureStatements: PhraseList
  /** What looks like such a statement and closes no case: `closed as a duplicate`, `we are closed on Sunday`. */
  readonly otherClosures: PhraseList
  /** How the case opens again, or stays open: `reply to reopen it`. */
  readonly reopeningRoutes: PhraseList
  /** Says that the customer has confirmed: `you confirmed`, `glad it works`. */
  readonly customerConfirmations: PhraseList
  /** Accepts what the customer said, or says what has changed because of it: `you're right`, `we have changed`. */
  readonly acceptances: PhraseList
  /** Names the number of the case: `ticket number 4821`, `ref: 2025-118`, `#4821`. */
  readonly ticketReferences: PhraseList
  /** Offers help with questions, out of politeness, and is no other way: `if you have any questions`. */
  readonly politeOffers: PhraseList
}
