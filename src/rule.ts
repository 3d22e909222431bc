/** The desk of a rule author: what a rule file imports, and nothing else. */

export { isPartOfDesignation } from './engine/designation.ts'
export { isExplained } from './engine/explanation.ts'
export { boolean, number, type Option, oneOf, replacements, string, strings } from './engine/options.ts'
export {
  isKnownToReader,
  isMentionedByReader,
  joined,
  stopWordsOf,
  type TermMatch,
  type TokenSpan,
  tellsOwnDeed,
  termsIn,
  tokensOf,
} from './engine/reader.ts'
export {
  type CheckContext,
  defineRule,
  type Example,
  type Examples,
  type Problem,
  type Rule,
  type RuleFacts,
  type Severity,
  type WordList,
} from './engine/rule.ts'
export { nearestOf } from './engine/settings.ts'
export type { Language } from './language/language.ts'
export type { Match } from './language/phrases.ts'
export type { Sentence } from './language/sentences.ts'
export type { Token } from './language/tokens.ts'
export { isOnHold } from './message/hold.ts'
export { isImpression } from './message/impressions.ts'
export {
  type Act,
  CERTAIN,
  type Channel,
  type Clause,
  type Greeting,
  type Impression,
  type Kind,
  type Message,
  type MessageContext,
  type PromiseStatement,
  type Signature,
  type TimeExpression,
  type Variant,
} from './message/message.ts'
export { endsInName, namesAgent } from './message/name-at-end.ts'
export { wordsOf } from './message/names.ts'
export { isGreeting, isPiece } from './message/piece.ts'
export { isReminder } from './message/reminder.ts'
export { TELEPHONE } from './message/telephone.ts'
export { linksOf, shownValues, variantOf } from './message/variant.ts'
export { PRICE } from './placeholders/currency.ts'
export { helpdeskNames, helpdesks } from './placeholders/index.ts'
export type { Span, Stretch } from './prose.ts'
export { type BusinessHours, Calendar, shownSpan } from './thread/calendar.ts'
export { hoursOver, intervals } from './thread/intervals.ts'
export {
  defineThreadRule,
  isThreadRule,
  type ThreadExample,
  type ThreadExamples,
  type ThreadProblem,
  type ThreadRule,
} from './thread/rule.ts'
export type {
  Author,
  Closure,
  CommitmentState,
  ReadThread,
  Silence,
  Status,
  StatusChange,
  Thread,
  ThreadChannel,
  ThreadMessage,
  ThreadPromise,
  Turn,
} from './thread/thread.ts'
