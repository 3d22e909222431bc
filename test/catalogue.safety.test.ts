import { describe, expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { createLinter, type LintContext } from '../src/index.ts'

// The triggers and the traps of the rules of safety, each in a small message that fits it.

const linter = createLinter({ languages: [en], preset: 'strict' })

function rulesOn(text: string, context: LintContext = {}): string[] {
  return linter.lint(text, { language: 'en', ...context }).findings.map(({ rule }) => rule)
}

function letter(sentence: string): string {
  return `Hi Sam,\n\n${sentence}\n\nKind regards,\nMaya Lopez`
}

describe('credential-request', () => {
  test.each([
    'Please send me your password.',
    "What's your PIN?",
    'Reply with your card number.',
    'Send your CVV.',
    'Please confirm your OTP here.',
    'Email your login and password.',
    "What's your online-banking code?",
    'Share your API key in this email.',
    'Tell me your password so I can test.',
    'Please attach a photo of your card.',
    'Could you text me the 6-digit code?',
  ])('is flagged: %s', (sentence) => expect(rulesOn(letter(sentence))).toContain('credential-request'))

  test.each([
    'Never share your password with anyone, including us.',
    "Click 'Forgot password'.",
    'What are the last four digits?',
    'Enter the code in the app.',
    'Your new password must have 12 characters.',
    'We will never ask you for your PIN.',
    'The button sends a new password to you.',
    "Please don't send me your password.",
  ])('is not flagged: %s', (sentence) => expect(rulesOn(letter(sentence))).not.toContain('credential-request'))
})

describe('exposed-secret', () => {
  test.each([
    'Your new password is Winter2025!',
    'pwd: abc12345',
    'The Wi-Fi key: Qw7rt!9',
    'The card is 4111 1111 1111 1111.',
    'token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w',
    'AKIAIOSFODNN7QWERTYU',
    'Use user admin / pass letmein',
    'Pay to NL91 ABNA 0417 1643 00.',
    'client_secret 9f2c8a7b6d5e4f3a',
    'Your PIN is 4821.',
    'I reset your voicemail, the new PIN is 7302.',
  ])('is flagged: %s', (sentence) => expect(rulesOn(letter(sentence))).toContain('exposed-secret'))

  test.each([
    'Your password ends with ***9.',
    'Passwords need 12 characters.',
    'It went to the card ending 4821.',
    'For example: pwd=CHANGEME',
    'The password is required each time.',
    'Your password is case sensitive.',
    'The tracking number is 4111 1111 1111 1112.',
    'I sent the boarding pass to Ferris.',
  ])('is not flagged: %s', (sentence) => expect(rulesOn(letter(sentence))).not.toContain('exposed-secret'))

  test('the account on an invoice is worth a look, under strict alone', () => {
    const recommended = createLinter({ languages: [en] })
    const found = recommended.lint(letter('Pay to NL91 ABNA 0417 1643 00.'), { language: 'en' }).findings.map(({ rule }) => rule)
    expect(found).not.toContain('exposed-secret')
  })
})

describe('internal-note-leak', () => {
  test.each([
    'INTERNAL: do not send.',
    'Note to self: ask billing.',
    '@tom please verify.',
    'FYI L2: customer furious.',
    'The customer is a nightmare.',
    '[draft — needs approval]',
    'TODO: add the time.',
    '(for ops: reroute it)',
    'cc: supervisors only',
    'Remember to hide the discount from him.',
  ])('is flagged: %s', (sentence) => expect(rulesOn(letter(sentence))).toContain('internal-note-leak'))

  test.each<[string, LintContext]>([
    ['The internal hard drive has 512 GB.', {}],
    ['Please note: the office moves.', {}],
    ['We are @acme on the network.', { channel: 'social' }],
    ['It was approved on Friday.', {}],
    ['As we noted, the fee is waived.', {}],
    ['There is nothing left to do.', {}],
  ])('is not flagged: %s', (sentence, context) => expect(rulesOn(letter(sentence), context)).not.toContain('internal-note-leak'))
})
