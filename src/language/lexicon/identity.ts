import type { PhraseList } from '../phrase-list.ts'

/** Who writes, to whom, and how they speak to each other. */
export interface IdentityWords {
  /** How somebody tells their name in the body: `my name is {capital}`, `this is {capital} from`. It signs a chat or a text message. */
  readonly selfIntroductions: PhraseList

  /** Says that a code for signing in follows: `your verification code is`. Nobody signs such a message, and nobody answers it. */
  readonly oneTimeCodes: PhraseList
  /** Says welcome to a place or a service: `welcome to`. At the head of a message it greets. */
  readonly welcomes: PhraseList
  /** Whole greetings that are complete without a name in this language: Swedish `hej`, French `bonjour madame`. */
  readonly sufficientGreetings: PhraseList

  /**
   * Whole greetings that suit several readers or a firm as well as one: `szanowni państwo`. A fault only where one reader is known.
   */
  readonly openGreetings: PhraseList

  /** Says that an answer will reach nobody: `do not reply to this email`, `this mailbox is not monitored`. Not `no need to reply`. */
  readonly noReplyNotices: PhraseList
  /** Names another way to reach somebody: `call us`, `contact us at`, `use the form`, `log in and reply`. */
  readonly contactRoutes: PhraseList

  /** Marks of a draft that was not finished: `tbd`, `lorem ipsum`, `to be filled in`. */
  readonly draftMarks: PhraseList
  /**
   * Speaks about a gap or a tag as a thing: where the reader signs or writes, what a tag is called, where its value goes: `sign on the
   * line`, `between square brackets`, `where the name should go`. Not a mere “write” or “enter”: `write to [name]` waits for a name.
   */
  readonly gapMentions: PhraseList
  /** What a program writes where a value is missing: `undefined`, `null`, `nan`, `object object`. */
  readonly emptyValues: PhraseList
  /** Forms for two genders of which one was to be struck out: `mr/mrs`, `he/she`, `Szanowny Panie/Szanowna Pani`. */
  readonly unchosenForms: PhraseList
  /**
   * Words before which a number, a name or a date stands, at the end of a sentence where it is missing: `order #`, `your ticket number
   * is`.
   */
  readonly valueAnnouncements: PhraseList

  /**
   * Words and verb forms that speak to one reader as a friend: Dutch `je`, German `du`, `dein*`, Polish `masz`, `twój`. Where the
   * capital tells, write `=Sie`. Leave out every form that could be something else (German `ihr`, French `tes` in names).
   */
  readonly informalAddress: PhraseList
  /** Words and verb forms that speak to the reader with distance: Dutch `u`, German `=Sie`, Polish `pan*`, Hindi `आप`. */
  readonly formalAddress: PhraseList
  /**
   * Set phrases that contain such a word and say nothing about the form: Dutch `dank je wel`, `tot ziens`, `je weet maar nooit`, and
   * the uses that are no address (German `haben Sie` at the start is one; `sie` for “they” is not). A form inside one is not counted.
   */
  readonly frozenAddress: PhraseList

  /** What one person does, said of all: `we have checked`, `we will call you`, `our team has reviewed`. */
  readonly collectiveDeeds: PhraseList
  /** What the writer says of their own person: `I have`, `I'll`, `let me`, `my colleague`. */
  readonly personalDeeds: PhraseList
  /** Matters of the whole house, of which `we` is true: `outage`, `our policy`, `our prices`, `all customers`. */
  readonly houseMatters: PhraseList

  /** Given names → the other forms of the same name: `bob` → `robert`, `rob`; each form needs its own entry. */
  readonly nameForms: PhraseList
}

/** {@link IdentityWords.nameForms} out of families of names that stand for one another, each the names of one line: `robert rob bob`. */
export function nameFormsOf(families: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const forms = new Map<string, Set<string>>()
  for (const family of families) {
    const names = family.split(' ')
    for (const name of names) {
      const others = forms.get(name) ?? new Set<string>()
      for (const other of names) if (other !== name) others.add(other)
      forms.set(name, others)
    }
  }
  return Object.fromEntries([...forms].map(([name, others]) => [name, [...others]]))
}
