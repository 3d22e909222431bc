import type { PhraseList } from '../phrase-list.ts'

/** How bad news is told, and how it is hidden. */
export interface NewsWords {
  /** Announces that there is good news and bad news, instead of telling it: `I have good news and bad news`. Not “good news: …” alone. */
  readonly twoNewsOpeners: PhraseList
  /** Announces a good half: `the good news is`. With a bad half near it, the two make such an opener. */
  readonly goodNewsMarks: PhraseList
  /** Announces a bad half: `bad news:`, `the bad news is`. */
  readonly badNewsMarks: PhraseList
  /** Apologies with a condition, for any harm there may have been, for how the reader feels, or that turn on the reader. */
  readonly nonApologies: PhraseList
  /** What looks like such an apology and is courtesy: `sorry if this is not about the blue case`, `sorry you feel unwell`. */
  readonly courteousApologies: PhraseList
  /** Refuses by naming a rule or a system and nothing else: `that is our policy`, `the system won't let me`. */
  readonly policyMentions: PhraseList
  /** Says it so that the rule itself is the refusal, with no other sentence needed: `rules are rules`, `orders from above`. */
  readonly closedRules: PhraseList
  /** Gives a reason that a reader can follow: `because`, `since`, `so that`. */
  readonly reasonConnectives: PhraseList
  /** Blames circumstances, workload, a supplier or a system for what went wrong on our side. */
  readonly excuses: PhraseList
  /** Says that it is ours, or what we are doing about it: `our mistake`, `we have switched to`. */
  readonly ownershipPhrases: PhraseList
  /** Softens bad news with something that does not help: `on the bright side`, `it could be worse`. */
  readonly cushions: PhraseList
  /** Offers something to buy, or praises a product: `why not upgrade`, `20 % off`, `our premium plan`. */
  readonly salesPitches: PhraseList
  /** Makes an offer amends, not a sale: `as compensation`, `for the delay`, `free of charge`. */
  readonly amends: PhraseList
  /** A fault without anybody who made it: `mistakes were made`, `it was overlooked`, `an error occurred`. */
  readonly agentlessFaults: PhraseList
  /** Names who did it, behind a passive: `by us`, `by our team`. */
  readonly agentNames: PhraseList
  /** What it does to the reader, in words that feel with him: `frustrating`, `ruins your`, `when you need it most`. */
  readonly hardships: PhraseList
  /** Says what a product or service does not have, which needs no comfort: `we don't offer`, `is not supported`. */
  readonly productLimits: PhraseList
  /** A way on from bad news that the acts do not know: who to ask, where to appeal, what has been done instead. */
  readonly waysOn: PhraseList
  /**
   * Says that what the reader wants to leave goes on, so that the day behind it opens nothing: a contract, a term of notice, a duty, payments
   * (`the minimum term runs until`, `loopt … door tot`). Not an offer that stays open (`is valid until`, `is held until`).
   */
  readonly runningTerms: PhraseList
  /** Thanks, praise and introductions before the news: `we value your loyalty`. Tells a preamble from what is said. */
  readonly preambles: PhraseList
  /** How a sentence begins that puts the news behind praise: `while we value`. */
  readonly concessions: PhraseList
}
