import type { PhraseList } from '../phrase-list.ts'

/** What customers and agents say about a conversation that goes on for days. */
export interface ThreadWords {
  /**
   * A customer asks where the matter stands, or says that they still wait, ask again, or were to be called: `any update`, `still waiting`,
   * `you were going to call me`. Not an ordinary question (`when do you ship it?`).
   */
  readonly chasers: PhraseList
  /** A customer complains of us, of our work or of how they were treated: `this is unacceptable`. Not of the fault itself: `the printer is slow`. */
  readonly complaints: PhraseList
  /** A customer says that it is done or no longer needed: `it works now`, `never mind`, `you can close it`. */
  readonly settlings: PhraseList
  /** A sentence that only nods: `great`, `you're welcome`, `will do`. Thanks are known by themselves. */
  readonly nods: PhraseList
  /** We say that there is nothing to say yet, or that it takes longer: `I haven't found out yet`, `we need more time`. */
  readonly delays: PhraseList
  /** Somebody of ours is at work on it, beside the progress reports of the acts: `the technicians are on the gate`. */
  readonly ongoingWork: PhraseList
  /** What a customer who waits for a word from us waits for: `answer`, `reply`, `update`. */
  readonly answerNouns: PhraseList
}
