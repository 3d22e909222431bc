import type { PhraseList } from '../phrase-list.ts'

/** What must not be asked for, and what must not go out. */
export interface SafetyWords {
  /** Asks the customer to tell a secret: `send us your password`, `what is your PIN`, `reply with your card number`. */
  readonly secretRequests: PhraseList
  /** What looks like such a request and warns or guides: `never send`, `forgot your password`, `the last four digits`, `enter … on the page`. */
  readonly noSecretRequests: PhraseList
  /** What names a secret, with what leads over to its value: `password :`, `your pin is`, `the access code =`. The value follows. */
  readonly secretLabels: PhraseList
  /** Words that may follow such a label and are no value: `the same`, `incorrect`, `below`, `case`. */
  readonly noSecretValues: PhraseList
  /** Says that what follows was made up: `for example`, `such as`. */
  readonly exampleMarkers: PhraseList

  /** Marks of a note among colleagues: `internal :`, `do not send to the customer`, `note to self`, `for internal use`. */
  readonly internalMarkers: PhraseList
  /** Talk about the customer behind their back: `customer is angry`, `don't tell the customer`. */
  readonly customerRemarks: PhraseList
  /** Asks a colleague, who is named by the handle before it: `@tom can you`, `please check`. */
  readonly colleagueRequests: PhraseList
  /** Speaks of a customer as of somebody who does not read along: `she`, `the customer`, `mevrouw`. */
  readonly thirdPersonReaders: PhraseList
  /** What looks like such a mark and is none: `internal server error`, `internal drive`. */
  readonly noInternalMarkers: PhraseList
}
