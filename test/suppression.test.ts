import { expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { createLinter, type MessageContext } from '../src/index.ts'

const linter = createLinter({ languages: [en] })

test.each<[winner: string, loser: string, context: MessageContext, text: string]>([
  ['vague-timeframe', 'missing-next-update', { kind: 'status-update' }, 'Hi Sam,\n\nWe will get back to you soon.\n\nMaya'],
  ['vague-timeframe', 'promise-without-time', { kind: 'status-update' }, 'Hi Sam,\n\nWe will get back to you soon.\n\nMaya'],
  ['promise-without-time', 'missing-next-update', { kind: 'status-update' }, 'Hi Sam,\n\nI will get back to you.\n\nMaya'],
  ['vague-handoff', 'missing-next-update', { kind: 'status-update' }, 'Hi Sam,\n\nI have forwarded it to the relevant department.\n\nMaya'],
  ['team-sign-off', 'missing-signature', {}, 'Hi Sam,\n\nYour parcel leaves today.\n\nKind regards,\nThe Support Team'],
  [
    'two-news-opener',
    'buried-bad-news',
    { kind: 'bad-news' },
    'Hi Sam,\n\nI have good news and bad news. The good news is that the office has new chairs. The bad news is that we cannot refund the ticket, because the show has begun. You can swap it until Friday.\n\nMaya',
  ],
])('%s speaks for %s', (winner, loser, context, text) => {
  const rules = linter.lint(text, { language: 'en', channel: 'email', ...context }).findings.map(({ rule }) => rule)
  expect(rules).toContain(winner)
  expect(rules).not.toContain(loser)
})
