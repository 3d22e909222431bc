import type { Rule } from '../src/engine/rule.ts'
import hedging from './hedging.ts'
import internalSlang from './internal-slang.ts'
import jargon from './jargon.ts'
import nonApology from './non-apology.ts'
import officialese from './officialese.ts'
import policyShield from './policy-shield.ts'
import teamSignOff from './team-sign-off.ts'
import twoNewsOpener from './two-news-opener.ts'
import undefinedAcronym from './undefined-acronym.ts'

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = [
  hedging,
  internalSlang,
  jargon,
  nonApology,
  officialese,
  policyShield,
  teamSignOff,
  twoNewsOpener,
  undefinedAcronym,
]
