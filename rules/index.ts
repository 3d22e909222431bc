import type { Rule } from '../src/engine/rule.ts'
import abruptReply from './abrupt-reply.ts'
import blameLanguage from './blame-language.ts'
import boilerplate from './boilerplate.ts'
import closedComprehensionCheck from './closed-comprehension-check.ts'
import commandingLanguage from './commanding-language.ts'
import condescension from './condescension.ts'
import dismissiveLanguage from './dismissive-language.ts'
import excessivePunctuation from './excessive-punctuation.ts'
import hedging from './hedging.ts'
import hostileLanguage from './hostile-language.ts'
import inappropriateEmoji from './inappropriate-emoji.ts'
import internalSlang from './internal-slang.ts'
import jargon from './jargon.ts'
import missingGreeting from './missing-greeting.ts'
import missingNextUpdate from './missing-next-update.ts'
import missingRecipientName from './missing-recipient-name.ts'
import missingSignature from './missing-signature.ts'
import noReplyImpersonality from './no-reply-impersonality.ts'
import nonApology from './non-apology.ts'
import officialese from './officialese.ts'
import overpromise from './overpromise.ts'
import passiveAggression from './passive-aggression.ts'
import policyShield from './policy-shield.ts'
import prematureTimeframe from './premature-timeframe.ts'
import promiseWithoutTime from './promise-without-time.ts'
import sarcasm from './sarcasm.ts'
import shoutingCaps from './shouting-caps.ts'
import teamSignOff from './team-sign-off.ts'
import twoNewsOpener from './two-news-opener.ts'
import undefinedAcronym from './undefined-acronym.ts'
import unresolvedPlaceholder from './unresolved-placeholder.ts'
import vagueHandoff from './vague-handoff.ts'
import vagueTimeframe from './vague-timeframe.ts'
import wrongRecipientName from './wrong-recipient-name.ts'

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = [
  abruptReply,
  blameLanguage,
  boilerplate,
  closedComprehensionCheck,
  commandingLanguage,
  condescension,
  dismissiveLanguage,
  excessivePunctuation,
  hedging,
  hostileLanguage,
  inappropriateEmoji,
  internalSlang,
  jargon,
  missingGreeting,
  missingNextUpdate,
  missingRecipientName,
  missingSignature,
  noReplyImpersonality,
  nonApology,
  officialese,
  overpromise,
  passiveAggression,
  policyShield,
  prematureTimeframe,
  promiseWithoutTime,
  sarcasm,
  shoutingCaps,
  teamSignOff,
  twoNewsOpener,
  undefinedAcronym,
  unresolvedPlaceholder,
  vagueHandoff,
  vagueTimeframe,
  wrongRecipientName,
]
