import type { ThreadRule } from '../src/thread/rule.ts'
import customerChased from './customer-chased.ts'
import missedFollowUp from './missed-follow-up.ts'
import missingResolutionNotice from './missing-resolution-notice.ts'
import promiseSlippage from './promise-slippage.ts'
import slowFeedbackResponse from './slow-feedback-response.ts'
import updateGap from './update-gap.ts'

const own = [customerChased, missedFollowUp, missingResolutionNotice, promiseSlippage, slowFeedbackResponse, updateGap] as const

/** All rules that read a thread, alphabetical. */
export const threadRules: readonly ThreadRule[] = own

/** A rule of the linter itself that reads threads, with the id and the texts that the compiler knows. */
export type OwnThreadRule = (typeof own)[number]
