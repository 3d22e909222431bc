import { expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { createLinter, type MessageContext } from '../src/index.ts'

const linter = createLinter({ languages: [en] })

test.each<[winner: string, loser: string, context: MessageContext, text: string]>([
  ['vague-timeframe', 'missing-next-update', { kind: 'status-update' }, 'Hi Sam,\n\nWe will get back to you soon.\n\nMaya'],
  ['promise-without-time', 'missing-next-update', { kind: 'status-update' }, 'Hi Sam,\n\nI will get back to you.\n\nMaya'],
  ['vague-handoff', 'promise-without-time', {}, 'Hi Sam,\n\nSomeone from our team will contact you.\n\nMaya'],
  ['jargon', 'undefined-acronym', {}, 'Hi Sam,\n\nPlease flush the DNS cache and set the MX record again.\n\nMaya'],
])('%s speaks for %s', (winner, loser, context, text) => {
  const rules = linter.lint(text, { language: 'en', channel: 'email', ...context }).findings.map(({ rule }) => rule)
  expect(rules).toContain(winner)
  expect(rules).not.toContain(loser)
})

test('a hand-off leaves open who answers, and a status update without a time leaves open when', () => {
  const text = 'Hi Sam,\n\nI have forwarded it to the relevant department.\n\nMaya'
  const rules = linter.lint(text, { language: 'en', channel: 'email', kind: 'status-update' }).findings.map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['vague-handoff', 'missing-next-update']))
})
