import type { Rule } from '../src/engine/rule.ts'
import jargon from './jargon.ts'
import nonApology from './non-apology.ts'
import policyShield from './policy-shield.ts'
import teamSignOff from './team-sign-off.ts'
import twoNewsOpener from './two-news-opener.ts'

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = [jargon, nonApology, policyShield, teamSignOff, twoNewsOpener]
