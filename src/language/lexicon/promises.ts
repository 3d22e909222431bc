import type { PhraseList } from '../phrase-list.ts'

/**
 * How we say that we will do something. A head is the words that promise: who and the verb, or the verb alone where its form says
 * who. The verb lists tell what is promised after an opener, which leaves the verb to come.
 */
export interface PromiseWords {
  /** The words by which the writer speaks of himself alone: `I`, `my colleague`; verb forms where they say it. */
  readonly ownSingular: PhraseList
  /** Who and the future: `we will`, `ik zal`, `jag kommer att`. Any verb may follow. */
  readonly promiseOpeners: PhraseList
  /** Who and a milder future: `we aim to`, `we expect to`. */
  readonly aimOpeners: PhraseList
  /** Who and an offer, an ability or a try: `I can`, `let me`, `happy to`. */
  readonly offerOpeners: PhraseList
  /** Heads by what they promise. */
  readonly contactPromises: PhraseList
  readonly informPromises: PhraseList
  readonly investigatePromises: PhraseList
  readonly deliverPromises: PhraseList
  readonly fixPromises: PhraseList
  readonly escalatePromises: PhraseList
  readonly schedulePromises: PhraseList
  readonly otherPromises: PhraseList
  /** Heads that promise only beside a time to come: `we are sending`, `ik kijk`. */
  readonly plannedActions: PhraseList
  /** Heads without a subject, which promise only after another promise of the same sentence: `en bel u`. */
  readonly continuedPromises: PhraseList
  /**
   * How such a head begins that nobody takes for a request or for somebody else's: `and will`, `und melden uns`. It promises after anything
   * that we said of ourselves in the sentence (“we are on it and will write”). A language whose verbs name us needs none.
   */
  readonly ownContinuations?: PhraseList
  /** What the customer will get or hear: `you will receive`, `u hoort`. */
  readonly expectations: PhraseList
  /** What will be done: `will be sent`, `wordt … verwerkt`. */
  readonly passivePromises: PhraseList
  /** Verbs by what they do, as they follow an opener. */
  readonly contactVerbs: PhraseList
  readonly informVerbs: PhraseList
  readonly investigateVerbs: PhraseList
  readonly deliverVerbs: PhraseList
  readonly fixVerbs: PhraseList
  readonly escalateVerbs: PhraseList
  readonly scheduleVerbs: PhraseList
  /** What looks like a promise and is none: `I will explain`, `we will never`, `looking forward to`. A head inside one is left out. */
  readonly noPromises: PhraseList
  /** How the next sentence comes back to a promise: `that will be`, `dat is`. */
  readonly promiseReferences: PhraseList
}
