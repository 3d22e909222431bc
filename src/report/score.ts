import type { Severity } from '../engine/rule.ts'
import type { ReportedFinding } from './report.ts'

/** The areas of a quality card, each with its rules. A rule from elsewhere belongs to `other`. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  identity: [
    'missing-greeting',
    'missing-recipient-name',
    'wrong-recipient-name',
    'missing-signature',
    'team-sign-off',
    'no-reply-impersonality',
    'unresolved-placeholder',
    'swallowed-placeholder',
    'placeholder-fallback',
    'unknown-placeholder',
    'variant-parity',
    'address-form-consistency',
    'institutional-we',
    'language-mismatch',
  ],
  tone: [
    'sarcasm',
    'passive-aggression',
    'condescension',
    'blame-language',
    'dismissive-language',
    'hostile-language',
    'abrupt-reply',
    'commanding-language',
    'shouting-caps',
    'excessive-punctuation',
    'inappropriate-emoji',
    'boilerplate',
    'inclusive-language',
  ],
  clarity: [
    'jargon',
    'undefined-acronym',
    'internal-slang',
    'officialese',
    'hedging',
    'long-sentence',
    'low-concreteness',
    'vague-subject-line',
    'readability',
    'wordiness',
    'drip-questions',
    'closed-comprehension-check',
    'repeated-information-request',
    'unanswered-question',
  ],
  time: [
    'vague-timeframe',
    'promise-without-time',
    'missing-next-update',
    'overpromise',
    'premature-timeframe',
    'vague-handoff',
    'ambiguous-datetime',
    'missed-follow-up',
    'promise-slippage',
    'update-gap',
    'customer-chased',
    'slow-feedback-response',
  ],
  'bad news': [
    'two-news-opener',
    'buried-bad-news',
    'missing-empathy',
    'cushioned-bad-news',
    'missing-alternative',
    'excuse-making',
    'policy-shield',
    'non-apology',
    'over-apology',
    'passive-evasion',
    'upsell-in-bad-news',
  ],
  closing: [
    'missing-resolution-summary',
    'missing-confirmation-request',
    'premature-closure',
    'feedback-not-acknowledged',
    'missing-ticket-reference',
    'missing-resolution-notice',
  ],
  safety: ['credential-request', 'exposed-secret', 'internal-note-leak'],
}

const areaByRule = new Map(Object.entries(AREAS).flatMap(([area, rules]) => rules.map((rule) => [rule, area] as const)))

/** The area of a quality card to which a rule belongs. */
export function areaOf(rule: string): string {
  return areaByRule.get(rule) ?? 'other'
}

/** What a finding costs. */
const COST: Readonly<Record<Severity, number>> = { error: 25, warning: 8, info: 2 }

/** What one area can cost at most, so that one habit does not hide everything else. */
const MOST_PER_AREA = 40

/** The quality of a message, 0 to 100: what its findings cost is taken off, in each area up to a limit. */
export function scoreOf(findings: readonly ReportedFinding[]): number {
  const costs = new Map<string, number>()
  for (const { rule, severity } of findings) {
    const area = areaOf(rule)
    costs.set(area, Math.min(MOST_PER_AREA, (costs.get(area) ?? 0) + COST[severity]))
  }
  let score = 100
  for (const cost of costs.values()) score -= cost
  return Math.max(0, score)
}
