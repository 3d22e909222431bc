import type { PhraseList } from '../phrase-list.ts'

/** The words by which the parts of a message are told apart. */
export interface AnatomyWords {
  /** Words that greet, with or without somebody after them: “hi”, “good morning”, “hello again”. */
  readonly greetings: PhraseList
  /** Words that greet only where somebody follows, and are plain words elsewhere: “dear”, “beste”, “welcome”. */
  readonly salutations: PhraseList
  /** Whole greetings that speak to nobody in particular: “to whom it may concern”. */
  readonly genericGreetings: PhraseList
  /** Whom a greeting names when it names nobody: “customer”, “sir or madam”. */
  readonly genericAddressees: PhraseList
  /** More than one reader: “all”, “everyone”, “colleagues”. */
  readonly groupAddressees: PhraseList
  /**
   * What behind a name at the very beginning shows that its bearer is spoken to, comma or not: “Anna can you …”. Only where no other word
   * of a sentence may stand there, as adverbs may in languages that put the verb second.
   */
  readonly vocativeFollowers?: PhraseList
  /** Titles before a name: “Mr.”, “mevrouw”, “श्री”. Alone they are a greeting without a name. */
  readonly honorifics: PhraseList
  /** Titles after a name: “जी”, “ji”. */
  readonly honorificSuffixes: PhraseList
  /** Small words inside a name: “van der”, “de la”, “von”. */
  readonly nameParticles: PhraseList
  /** Words between two names: “and”, “&”. */
  readonly nameJoiners: PhraseList
  /** Single words that open a sentence or a line and are no names: “unfortunately”, “yes”, “note”. */
  readonly notNames: PhraseList
  /** Formulas that close on a line of their own or before a name: “kind regards”, “mvg”. */
  readonly closings: PhraseList
  /** Thanks that close a message at its end and are an ordinary sentence elsewhere: “thanks”, “alvast bedankt”. */
  readonly closingThanks: PhraseList
  /** Good wishes that stand at the end: “have a nice day”. */
  readonly closingWishes: PhraseList
  /** Words that name a team, a department or a desk: “support”, “the … team”, “klantenservice”. */
  readonly teamNames: PhraseList
  /** Words that name what somebody does: “team lead”, “adviser”, “medewerker”. */
  readonly roleNames: PhraseList
  /** What stands in the name of a firm: “Ltd”, “GmbH”, “B.V.”. */
  readonly legalForms: PhraseList
  /** Before whoever is signed for: “on behalf of”, “namens”, “i. A.”, “pp”. */
  readonly behalfMarkers: PhraseList
  /** Between a person and where they work: “from”, “at”, “van”. */
  readonly affiliationWords: PhraseList
  /** The label of a subject line. */
  readonly subjectFields: PhraseList
  /** The label of the sender in a header block: “From”, “Van”. */
  readonly senderFields: PhraseList
  /** The other labels of a header block: “Sent”, “To”, “Cc”. */
  readonly headerFields: PhraseList
  /** How a line that introduces quoted history begins: “on”, “op”, “am”. */
  readonly attributionOpeners: PhraseList
  /** Its verb: “wrote”, “schreef”. */
  readonly attributionVerbs: PhraseList
  /** Lines between a reply and the message that it answers: “original message”. */
  readonly historyDividers: PhraseList
  /** Lines above which a helpdesk wants the answer: “please type your reply above this line”. */
  readonly replyDelimiters: PhraseList
  /** How a mail program says where a mail came from: “sent from my”. */
  readonly sentFromPhrases: PhraseList
  /** What disclaimers say; two different ones in a paragraph make it one. */
  readonly disclaimerMarkers: PhraseList
  /** “P.S.” */
  readonly postscriptMarkers: PhraseList
  /** Labels of phone numbers, addresses and sites in a signature. */
  readonly contactLabels: PhraseList
  /** Labels of the registrations of a firm: “VAT”, “KvK”, “HRB”. */
  readonly registrationLabels: PhraseList
  /** How a text message says how to get no more of them: “reply stop to”. */
  readonly optOutPhrases: PhraseList
}
