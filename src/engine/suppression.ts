/** When two rules speak about one cause, the more telling one is heard. */
export interface Suppression {
  readonly winner: string
  readonly loser: string
  /** How near they must be: their words overlap, they stand in one sentence, or anywhere in the message. */
  readonly within: 'words' | 'sentence' | 'message'
}

const overlapping = (winner: string, ...losers: readonly string[]): Suppression[] =>
  losers.map((loser) => ({ winner, loser, within: 'words' }))
const inSentence = (winner: string, ...losers: readonly string[]): Suppression[] =>
  losers.map((loser) => ({ winner, loser, within: 'sentence' }))
const inMessage = (winner: string, ...losers: readonly string[]): Suppression[] =>
  losers.map((loser) => ({ winner, loser, within: 'message' }))

/** One promise, one finding; one cause, one finding. Read from top to bottom; a finding that was silenced silences nothing. */
export const suppressions: readonly Suppression[] = [
  ...inMessage('two-news-opener', 'buried-bad-news', 'cushioned-bad-news'),
  ...inSentence('overpromise', 'vague-timeframe', 'promise-without-time'),
  ...inSentence('vague-timeframe', 'promise-without-time'),
  ...overlapping('vague-timeframe', 'boilerplate'),
  ...overlapping('premature-timeframe', 'vague-timeframe', 'ambiguous-datetime'),
  ...overlapping('undefined-acronym', 'ambiguous-datetime'),
  ...inMessage('vague-timeframe', 'missing-next-update'),
  ...inMessage('promise-without-time', 'missing-next-update'),
  // “It is with the right people, and somebody will write”: who is nobody, and the time that is missing is asked for there.
  ...inSentence('vague-handoff', 'promise-without-time'),
  ...inMessage('team-sign-off', 'missing-signature'),
  ...overlapping('unresolved-placeholder', 'missing-recipient-name'),
  ...overlapping('unresolved-placeholder', 'shouting-caps', 'undefined-acronym', 'excessive-punctuation'),
  ...overlapping('internal-slang', 'jargon', 'undefined-acronym'),
  // “Geachte heren”: whom it leaves out weighs more than that it names nobody.
  ...overlapping('inclusive-language', 'jargon', 'missing-recipient-name'),
  ...overlapping('jargon', 'undefined-acronym'),
  ...overlapping('non-apology', 'boilerplate', 'passive-evasion', 'over-apology'),
  ...overlapping(
    'hostile-language',
    'sarcasm',
    'passive-aggression',
    'blame-language',
    'dismissive-language',
    'commanding-language',
    'shouting-caps',
  ),
  ...overlapping('sarcasm', 'passive-aggression', 'condescension', 'blame-language', 'dismissive-language'),
  ...overlapping('passive-aggression', 'blame-language', 'dismissive-language', 'condescension'),
  ...overlapping('condescension', 'hedging'),
  ...overlapping('policy-shield', 'officialese', 'dismissive-language', 'excuse-making'),
  ...overlapping('blame-language', 'commanding-language', 'excuse-making'),
  ...overlapping('vague-handoff', 'dismissive-language'),
  ...overlapping('dismissive-language', 'excuse-making'),
  ...overlapping('upsell-in-bad-news', 'cushioned-bad-news'),
  ...overlapping('officialese', 'wordiness'),
  ...overlapping('boilerplate', 'officialese'),
  ...overlapping('hedging', 'wordiness'),
  ...overlapping('internal-note-leak', 'internal-slang', 'jargon', 'undefined-acronym', 'unresolved-placeholder', 'shouting-caps'),
  ...overlapping('exposed-secret', 'undefined-acronym', 'shouting-caps'),
  ...overlapping('long-sentence', 'readability'),
]
