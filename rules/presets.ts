import type { Preset, RuleSettings } from '../src/engine/settings.ts'

const on = (ids: readonly string[]): RuleSettings => Object.fromEntries(ids.map((id) => [id, 'on' as const]))

const starter = [
  'unresolved-placeholder',
  'internal-note-leak',
  'exposed-secret',
  'credential-request',
  'missing-greeting',
  'missing-signature',
  'team-sign-off',
  'two-news-opener',
  'shouting-caps',
  'excessive-punctuation',
  'vague-timeframe',
  'non-apology',
]

const recommended = [
  ...starter,
  'missing-recipient-name',
  'wrong-recipient-name',
  'no-reply-impersonality',
  'address-form-consistency',
  'jargon',
  'undefined-acronym',
  'internal-slang',
  'sarcasm',
  'passive-aggression',
  'condescension',
  'blame-language',
  'dismissive-language',
  'hostile-language',
  'abrupt-reply',
  'promise-without-time',
  'missing-next-update',
  'overpromise',
  'premature-timeframe',
  'vague-handoff',
  'closed-comprehension-check',
  'buried-bad-news',
  'missing-empathy',
  'cushioned-bad-news',
  'missing-alternative',
  'excuse-making',
  'policy-shield',
  'over-apology',
  'boilerplate',
  'missing-resolution-summary',
  'missing-confirmation-request',
  'premature-closure',
  'missing-ticket-reference',
  'feedback-not-acknowledged',
  'inappropriate-emoji',
  'upsell-in-bad-news',
  'inclusive-language',
  'swallowed-placeholder',
  'placeholder-fallback',
  'unknown-placeholder',
  'variant-parity',
  'repeated-information-request',
  'unanswered-question',
  'missed-follow-up',
  'promise-slippage',
  'update-gap',
  'customer-chased',
  'missing-resolution-notice',
  'slow-feedback-response',
]

const strict = [
  ...recommended,
  'institutional-we',
  'language-mismatch',
  'commanding-language',
  'officialese',
  'hedging',
  'long-sentence',
  'low-concreteness',
  'vague-subject-line',
  'ambiguous-datetime',
  'drip-questions',
  'passive-evasion',
  'readability',
  'wordiness',
]

export type PresetName = 'starter' | 'recommended' | 'strict'

/** The sets of rules that a configuration can name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  /** For the first day on old templates: nearly no false alarm. */
  starter: { rules: on(starter), isStrict: false },
  /** The default. */
  recommended: { rules: on(recommended), isStrict: false },
  /** Every rule, and what the rules hold back elsewhere. */
  strict: { rules: on(strict), isStrict: true },
}
