import type { Rule } from '../src/engine/rule.ts'
import abruptReply from './abrupt-reply.ts'
import addressFormConsistency from './address-form-consistency.ts'
import ambiguousDatetime from './ambiguous-datetime.ts'
import blameLanguage from './blame-language.ts'
import boilerplate from './boilerplate.ts'
import buriedBadNews from './buried-bad-news.ts'
import closedComprehensionCheck from './closed-comprehension-check.ts'
import commandingLanguage from './commanding-language.ts'
import condescension from './condescension.ts'
import credentialRequest from './credential-request.ts'
import cushionedBadNews from './cushioned-bad-news.ts'
import dismissiveLanguage from './dismissive-language.ts'
import dripQuestions from './drip-questions.ts'
import excessivePunctuation from './excessive-punctuation.ts'
import excuseMaking from './excuse-making.ts'
import exposedSecret from './exposed-secret.ts'
import feedbackNotAcknowledged from './feedback-not-acknowledged.ts'
import hedging from './hedging.ts'
import hostileLanguage from './hostile-language.ts'
import inappropriateEmoji from './inappropriate-emoji.ts'
import institutionalWe from './institutional-we.ts'
import internalNoteLeak from './internal-note-leak.ts'
import internalSlang from './internal-slang.ts'
import jargon from './jargon.ts'
import languageMismatch from './language-mismatch.ts'
import longSentence from './long-sentence.ts'
import lowConcreteness from './low-concreteness.ts'
import missingAlternative from './missing-alternative.ts'
import missingConfirmationRequest from './missing-confirmation-request.ts'
import missingEmpathy from './missing-empathy.ts'
import missingGreeting from './missing-greeting.ts'
import missingNextUpdate from './missing-next-update.ts'
import missingRecipientName from './missing-recipient-name.ts'
import missingResolutionSummary from './missing-resolution-summary.ts'
import missingSignature from './missing-signature.ts'
import missingTicketReference from './missing-ticket-reference.ts'
import noReplyImpersonality from './no-reply-impersonality.ts'
import nonApology from './non-apology.ts'
import officialese from './officialese.ts'
import overApology from './over-apology.ts'
import overpromise from './overpromise.ts'
import passiveAggression from './passive-aggression.ts'
import passiveEvasion from './passive-evasion.ts'
import placeholderFallback from './placeholder-fallback.ts'
import policyShield from './policy-shield.ts'
import prematureClosure from './premature-closure.ts'
import prematureTimeframe from './premature-timeframe.ts'
import promiseWithoutTime from './promise-without-time.ts'
import repeatedInformationRequest from './repeated-information-request.ts'
import sarcasm from './sarcasm.ts'
import shoutingCaps from './shouting-caps.ts'
import swallowedPlaceholder from './swallowed-placeholder.ts'
import teamSignOff from './team-sign-off.ts'
import type { OwnThreadRule } from './threads.ts'
import twoNewsOpener from './two-news-opener.ts'
import unansweredQuestion from './unanswered-question.ts'
import undefinedAcronym from './undefined-acronym.ts'
import unknownPlaceholder from './unknown-placeholder.ts'
import unresolvedPlaceholder from './unresolved-placeholder.ts'
import upsellInBadNews from './upsell-in-bad-news.ts'
import vagueHandoff from './vague-handoff.ts'
import vagueSubjectLine from './vague-subject-line.ts'
import vagueTimeframe from './vague-timeframe.ts'
import variantParity from './variant-parity.ts'
import wrongRecipientName from './wrong-recipient-name.ts'

const own = [
  abruptReply,
  addressFormConsistency,
  ambiguousDatetime,
  blameLanguage,
  boilerplate,
  buriedBadNews,
  closedComprehensionCheck,
  commandingLanguage,
  condescension,
  credentialRequest,
  cushionedBadNews,
  dismissiveLanguage,
  dripQuestions,
  excessivePunctuation,
  excuseMaking,
  exposedSecret,
  feedbackNotAcknowledged,
  hedging,
  hostileLanguage,
  inappropriateEmoji,
  institutionalWe,
  internalNoteLeak,
  internalSlang,
  jargon,
  languageMismatch,
  longSentence,
  lowConcreteness,
  missingAlternative,
  missingConfirmationRequest,
  missingEmpathy,
  missingGreeting,
  missingNextUpdate,
  missingRecipientName,
  missingResolutionSummary,
  missingSignature,
  missingTicketReference,
  noReplyImpersonality,
  nonApology,
  officialese,
  overApology,
  overpromise,
  passiveAggression,
  passiveEvasion,
  placeholderFallback,
  policyShield,
  prematureClosure,
  prematureTimeframe,
  promiseWithoutTime,
  repeatedInformationRequest,
  sarcasm,
  shoutingCaps,
  swallowedPlaceholder,
  teamSignOff,
  twoNewsOpener,
  unansweredQuestion,
  undefinedAcronym,
  unknownPlaceholder,
  unresolvedPlaceholder,
  upsellInBadNews,
  vagueHandoff,
  vagueSubjectLine,
  vagueTimeframe,
  variantParity,
  wrongRecipientName,
] as const

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = own

/** A rule of the linter itself, with the id and the texts that the compiler knows. */
export type OwnRule = (typeof own)[number] | OwnThreadRule
