import type { Rule } from '../src/engine/rule.ts'
import blameLanguage from './blame-language.ts'
import boilerplate from './boilerplate.ts'
import commandingLanguage from './commanding-language.ts'
import condescension from './condescension.ts'
import dismissiveLanguage from './dismissive-language.ts'
import hedging from './hedging.ts'
import hostileLanguage from './hostile-language.ts'
import internalSlang from './internal-slang.ts'
import jargon from './jargon.ts'
import nonApology from './non-apology.ts'
import officialese from './officialese.ts'
import passiveAggression from './passive-aggression.ts'
import policyShield from './policy-shield.ts'
import sarcasm from './sarcasm.ts'
import teamSignOff from './team-sign-off.ts'
import twoNewsOpener from './two-news-opener.ts'
import undefinedAcronym from './undefined-acronym.ts'

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = [
  blameLanguage,
  boilerplate,
  commandingLanguage,
  condescension,
  dismissiveLanguage,
  hedging,
  hostileLanguage,
  internalSlang,
  jargon,
  nonApology,
  officialese,
  passiveAggression,
  policyShield,
  sarcasm,
  teamSignOff,
  twoNewsOpener,
  undefinedAcronym,
]
