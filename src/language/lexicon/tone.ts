import type { PhraseList } from '../phrase-list.ts'

/** How a reader is treated. A phrase holds as much of the sentence as tells the hurtful use from the innocent one. */
export interface ToneWords {
  /**
   * An instruction, with the word before it that makes it small: `just restart`, `you simply need to`, `einfach neu starten`. Not the
   * polite minimum (`u hoeft alleen`, `il suffit de`, `wystarczy`), not a time (`just now`), not what the writer did (`I just sent`).
   */
  readonly minimisedSteps: PhraseList
  /** The small-making words inside {@link ToneWords.minimisedSteps} that can be left out: `just`, `simply`. */
  readonly minimisers: PhraseList
  /**
   * Calls what the reader is to do or to know plain or easy: `obviously you`, `as everyone knows`, `even a child could`, `this is
   * basic`. Not agreement (`of course, I will`), not `clearly marked`, not `easy to miss`.
   */
  readonly obviousnessClaims: PhraseList
  /** Where such a claim is innocent: `not clear`, `to make it easy`. A claim that overlaps one is left out. */
  readonly noObviousnessClaims: PhraseList
  /** Contradicts the reader from above, at the start of a sentence: `actually, you are wrong`. */
  readonly corrections: PhraseList

  /** Set phrases that nobody means: `thanks for nothing`, `good luck with that`, `how convenient`. */
  readonly ironicFormulas: PhraseList
  /** Praise or surprise that turns sour when a fault of the reader follows: `congratulations`, `well done`, `bravo`. */
  readonly praises: PhraseList
  /** What went wrong by the reader's hand, after such praise: `on breaking`, `you have deleted`, `found the power button`. */
  readonly mockedDeeds: PhraseList
  /** Questions that ask for no answer: `did you even read`, `how hard can it be`. */
  readonly rhetoricalQuestions: PhraseList
  /**
   * Quotation marks that doubt the customer's own word for their matter, marks included: `your " {doubtedWord} "`, `so-called`. The
   * words of the group are those of a customer's matter (`urgent`, `problem`), no names of buttons or folders.
   */
  readonly scareQuotes: PhraseList
  /** Where such marks only name something: `" urgent " folder`. */
  readonly noScareQuotes: PhraseList

  /**
   * Reminds the reader that the writer has said it before: `as I already said`, `per my last email`. Not the reader's own words (`as
   * you said`), no promise kept (`as promised`, `as agreed`), no pointer within a document (`as described in step 3`).
   */
  readonly repetitionReminders: PhraseList
  /** Where a repetition is harmless: `as I said on the phone`. A reminder that overlaps one is left out. */
  readonly noRepetitionReminders: PhraseList
  /** Takes for granted what the reader knows or has done: `as you should know`, `as you are no doubt aware`. */
  readonly knowledgePresumptions: PhraseList
  /** Reproaches the reader with not having read or answered: `if you had read`, `not sure if you saw my last email`. */
  readonly unreadReproaches: PhraseList

  /** Puts a fault on the reader, whatever else is said: `you failed to`, `your own fault`, `user error`, `you claim that`. */
  readonly blameFrames: PhraseList
  /** What the reader had better done: `you should have backed up`. {@link ToneWords.deliveryExpectations} are taken out. */
  readonly missedDuties: PhraseList
  /** What looks like such a duty and is our delivery: `you should have received`, `you should be able to`. */
  readonly deliveryExpectations: PhraseList
  /** What the reader left out or did, as a fact that is a fault only in a main clause: `you did not attach`, `you entered the wrong`. */
  readonly omissionStatements: PhraseList
  /** Takes the blame away: `not your fault`, `a common mistake`, `easy to miss`, `nothing wrong`. Its sentence blames nobody. */
  readonly faceSavers: PhraseList
  /** What somebody or something else did, from its subject to the verb, where the verb alone might be the reader's (Spanish `el banco no envió`). */
  readonly othersDeeds: PhraseList

  /** Waves a matter away: `not our problem`, `works fine for me`, `nothing I can do`, `no big deal`. */
  readonly dismissals: PhraseList
  /** Help that makes such a sentence an honest answer, beside promises and alternatives: `instead`, `you can`, `here is how`. */
  readonly helpOffers: PhraseList

  /** Insults, threats, contempt, and telling people how to feel: `calm down`, `shut up`, `don't waste my time`. */
  readonly hostilities: PhraseList
  /** Where such words are innocent: `not a stupid question`. */
  readonly noHostilities: PhraseList
  /** Coarse words. Not the terms of a trade (`kill the process`). */
  readonly profanities: PhraseList

  /**
   * Words that leave readers out or make fun of them, said to or about people → what says the same without that: `Geachte heren`,
   * `handikappad*`, `liste noire`. Not what somebody is (`blind` of a customer who is), no forms of a trade (`master`), no names.
   */
  readonly excludingWords: PhraseList
  /** Where such a word is innocent: in a name, in the words of the law or of the trade. One that overlaps it is left out. */
  readonly noExcludingWords: PhraseList

  /** A refusal as a whole sentence, with nothing around it: `^ no $`, `^ can't $`, `^ not possible $`. */
  readonly bareRefusals: PhraseList
  /** An answer that is a whole message to those in a hurry: `^ done $`, `^ see faq $`, `^ noted $`. */
  readonly bareReplies: PhraseList
  /** Words of courtesy anywhere in a message: `please`, `thank you`, `sorry`, `happy to`. */
  readonly courtesies: PhraseList

  /** Orders to the reader in person: `you must`, `you have to`, `you are required to`. Not the duty of a thing (`the password must`). */
  readonly commands: PhraseList
  /** Orders not to do something, at the start of a sentence: `do not open`. One is none, several are: see the rule. */
  readonly prohibitions: PhraseList
  /** What looks like an order and is none: `you must be tired`, `you don't have to`, `you need a licence`. */
  readonly noCommands: PhraseList

  /** Common words that people put in capitals to be heard: `please`, `read`, `not`, `immediately`. Not acronyms. */
  readonly shoutableWords: PhraseList
  /**
   * Says right behind or right before some words that they stand on a thing: `is printed on the label`, `the label says`. The thing is
   * named, so that “your order stands ready in the shop” is none.
   */
  readonly inscriptions: PhraseList

  /** Formulas so worn that one is enough → what to write instead: `your call is important to us`. */
  readonly wornFormulas: PhraseList
  /** Formulas that are harmless once and hollow in a row: `thank you for your patience`. */
  readonly stockFormulas: PhraseList
}
