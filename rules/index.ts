import type { Rule } from '../src/engine/rule.ts'
import jargon from './jargon.ts'
import teamSignOff from './team-sign-off.ts'

/** All rules that read one message, alphabetical. */
export const rules: readonly Rule[] = [jargon, teamSignOff]
