import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter, type LintContext } from '../src/index.ts'

// The triggers and the traps of the rules of identity, in English, each in a message that fits it.

const linter = createLinter({ languages, preset: 'strict' })

function rulesOn(text: string, context: LintContext = {}): string[] {
  return linter.lint(text, { language: 'en', channel: 'email', ...context }).findings.map(({ rule }) => rule)
}

const BODY = 'Your parcel leaves our warehouse today and is with you tomorrow.'

describe('missing-greeting', () => {
  test.each([
    'Your request was received.',
    'We have looked into your problem.',
    'Per your request, attached is the list.',
    'Restart the router.',
    "I can't, I'll call you later.",
    'Ticket 4821: resolved.',
    'Please send the log.',
    'This has been fixed.',
    'Unfortunately no.',
    'See below.',
  ])('is flagged: %s', (opening) => expect(rulesOn(`${opening} ${BODY}\n\nKind regards,\nMaya`)).toContain('missing-greeting'))

  test.each<[string, LintContext]>([
    ['Anna, thanks for the screenshot. It works again.', {}],
    ['Morning!\n\nIt works again.', {}],
    ['Hey there 👋\n\nIt works again.', {}],
    ['##- Please type your reply above this line -##\nHi Tom,\n\nIt works again.', {}],
    ['And which version?', { channel: 'chat', first: false }],
    ['Your verification code is 481516.', { channel: 'sms' }],
  ])('is not flagged: %s', (text, context) => expect(rulesOn(text, context)).not.toContain('missing-greeting'))
})

describe('missing-recipient-name', () => {
  const recipient = 'Anna Berg'
  test.each([
    'Dear Customer,',
    'Dear valued customer,',
    'Dear Sir/Madam,',
    'Dear Sir or Madam,',
    'To whom it may concern,',
    'Hello user,',
    'Hi subscriber,',
    'Dear client,',
    'Hello,',
    'Dear all,',
  ])('is flagged: %s', (greeting) => {
    expect(rulesOn(`${greeting}\n\n${BODY}\n\nKind regards,\nMaya`, { recipient })).toContain('missing-recipient-name')
  })

  test.each<[string, LintContext]>([
    ['Dear Customer Success team at Acme,', {}],
    ['Hi Guest House Alma,', {}],
    ['Hi all,', {}],
    ['Hi {{first_name|there}},', {}],
    ['Dear Ms Client-Jones,', { recipient: 'Ida Client-Jones' }],
    ['Hello Anna,', { recipient }],
  ])('is not flagged: %s', (greeting, context) => {
    expect(rulesOn(`${greeting}\n\n${BODY}\n\nKind regards,\nMaya`, context)).not.toContain('missing-recipient-name')
  })

  test('offers the name, and no title that it would have to guess', () => {
    const { findings } = linter.lint(`Dear Customer,\n\n${BODY}\n\nMaya`, { language: 'en', recipient })
    expect(findings.find(({ rule }) => rule === 'missing-recipient-name')).toMatchObject({
      actual: 'Customer',
      expected: ['Anna', 'Anna Berg'],
    })
  })
})

describe('wrong-recipient-name', () => {
  const recipient = 'Anna Berg'
  test.each([
    'Hi Peter,',
    'Dear Mr Smith,',
    'Hello Hannah,',
    'Hi Berg-Olsen,',
    'Dear Ana,',
    'Hi Anja,',
    'Hello Mrs Bergman,',
    'Hi John/Anna,',
    'Dear Ann Bergh,',
  ])('is flagged: %s', (greeting) => {
    expect(rulesOn(`${greeting}\n\n${BODY}\n\nKind regards,\nMaya`, { recipient })).toContain('wrong-recipient-name')
  })

  test.each<[string, LintContext]>([
    ['Hi Ms Berg,', { recipient }],
    ['Hi Anna and Lars,', { recipient }],
    ['Dear Dr Berg,', { recipient }],
    ['Hi Annie,', { recipient, otherNames: ['Annie'] }],
    ['Hi Bob,', { recipient: 'Robert Cole' }],
    ['Hi Robert,', { recipient: 'Bob Cole' }],
    ['Hi Jose,', { recipient: 'José Díaz' }],
    ['Hi Juergen,', { recipient: 'Jürgen Maier' }],
    ['Hi Annakarin,', { recipient: 'Anna-Karin Ek' }],
    ['Hi Sanne,', { recipient: 'S. de Boer' }],
    ['Dear Mr de Boer,', { recipient: 'Tom de Boer' }],
    ['Hi Rahul,', { recipient: 'राहुल शर्मा' }],
  ])('is not flagged: %s', (greeting, context) => {
    expect(rulesOn(`${greeting}\n\n${BODY}\n\nKind regards,\nMaya`, context)).not.toContain('wrong-recipient-name')
  })
})

describe('missing-signature', () => {
  test.each([
    'Best regards,',
    'Thanks!',
    'Regards,\nSent from my iPhone',
    'Cheers',
    'Let me know.',
    'BR',
    '-- \nwww.acme.com',
    'Kind regards,\nCustomer Service Representative',
    '',
  ])('is flagged: %s', (ending) => expect(rulesOn(`Hi Sam,\n\n${BODY}\n\n${ending}`)).toContain('missing-signature'))

  test('a firm that signs is as good as nobody', () => {
    const found = rulesOn(`Hi Sam,\n\n${BODY}\n\nSincerely,\nAcme Inc.`)
    expect(found.filter((rule) => rule === 'missing-signature' || rule === 'team-sign-off')).toHaveLength(1)
  })

  test.each<[string, LintContext]>([
    [`Hi Sam,\n\n${BODY}\n\nBest,\n\nPriya`, {}],
    [`Hi Sam,\n\n${BODY}\n\nThanks, Tom`, {}],
    ['Hi Sam! Your parcel leaves today. ^EK', { channel: 'social' }],
    [`Hi Sam,\n\n${BODY}\n\n— Lucie, Support`, {}],
    [`Hi Sam,\n\n${BODY}\n\nBest regards,\nWill`, {}],
    ['Hi Sam, your parcel leaves today. Beth, Tarn Bank', { channel: 'sms' }],
    ["Hi, this is Omar from Acme. What's your order number?", { channel: 'chat' }],
    ['481516 is your Acme verification code.', { channel: 'sms' }],
    [`Hi {{name}},\n\n${BODY}\n\n{{agent.name}}`, {}],
  ])('is not flagged: %s', (text, context) => expect(rulesOn(text, context)).not.toContain('missing-signature'))
})

describe('team-sign-off', () => {
  test.each([
    'The Support Team',
    'The Acme Team',
    'Your Acme support team',
    'Team Acme',
    'Customer Support',
    'Customer Care Department',
    'The IT Department',
    'Helpdesk',
    'The Billing Team',
    'Your friends at Acme',
  ])('is flagged: %s', (team) => expect(rulesOn(`Hi Sam,\n\n${BODY}\n\nKind regards,\n${team}`)).toContain('team-sign-off'))

  test.each([
    'Kind regards,\nMaria, on behalf of the support team',
    'Kind regards,\nTom Reed\nTeam Lead, Support',
    'I asked our billing team.\n\nBest,\nTom',
    'Best,\nAnna\nThe Acme Team',
    "Let's meet in Teams.\n\nBest,\nTom",
    'Best,\nMark & the billing team',
  ])('is not flagged: %s', (ending) => expect(rulesOn(`Hi Sam,\n\n${BODY}\n\n${ending}`)).not.toContain('team-sign-off'))
})

describe('no-reply-impersonality', () => {
  test.each([
    'Do not reply to this email.',
    'Please do not respond to this message.',
    'This mailbox is not monitored.',
    'This is an unattended inbox.',
    'Replies to this address are not read.',
    'This email was sent from a notification-only address.',
    'It comes from noreply@acme.example.',
    'We are unable to respond to replies.',
    "Please don't answer this text.",
    'This is an automated message.',
    "You can't answer this text.",
  ])('is flagged: %s', (notice) => expect(rulesOn(`Hi Sam,\n\n${BODY} ${notice}\n\nMaya`)).toContain('no-reply-impersonality'))

  test.each([
    "No need to reply, I'll confirm once it's done.",
    "Please don't reply with your password; use the form instead.",
    "This inbox isn't monitored; call 020 123 or open acme.com/help.",
    'Do not reply-all, please.',
    'You can just reply to this email.',
  ])('is not flagged: %s', (notice) => expect(rulesOn(`Hi Sam,\n\n${BODY} ${notice}\n\nMaya`)).not.toContain('no-reply-impersonality'))
})

describe('unresolved-placeholder', () => {
  const recipient = 'Anna Berg'
  test.each([
    'Hi {{ticket.requester.first_name}},',
    'Dear [NAME],',
    'Hi {first_name|there},',
    'Hello *|FNAME|*,',
    'Hi Anna, your order {!Order.Number} leaves today.',
    'Hi $' + '{firstname},',
    'Hi Anna, see [INSERT LINK].',
    'Hi Anna, it arrives by XX/XX/XXXX.',
    'Hi ,',
    'Dear undefined,',
    'Dear Mr/Ms Berg,',
  ])('is flagged: %s', (opening) => expect(rulesOn(`${opening}\n\n${BODY}\n\nMaya`, { recipient })).toContain('unresolved-placeholder'))

  test.each<[string, LintContext]>([
    ['Use “{{name}}” in your template.', { recipient }],
    ['Your card ending XXXX-1234 was charged.', { recipient }],
    ['The jacket comes in XXXL.', { recipient }],
    ['Your reference is Ref. [ABC-123].', { recipient }],
    ['Your {{order.number}} leaves today.', { template: true }],
  ])('is not flagged: %s', (sentence, context) => {
    expect(rulesOn(`Hi Anna,\n\n${sentence}\n\nMaya`, context)).not.toContain('unresolved-placeholder')
  })
})

describe('institutional-we', () => {
  test.each([
    'We have checked your account. We have found the cause. We will call you at 3.',
    'We apologise for our delay. We will investigate this. Our team has reviewed your case.',
    'We kindly ask you to wait. We are sorry to hear that. We will keep you informed by Friday.',
  ])('is flagged: %s', (text) => expect(rulesOn(`Hi Sam,\n\n${text}\n\nRegards,\nMaya Lopez`)).toContain('institutional-we'))

  test.each([
    'We had an outage on Monday.',
    'We use 256-bit encryption.',
    'Our policy changed in May.',
    "I checked, and we've refunded it.",
  ])('is not flagged: %s', (text) => expect(rulesOn(`Hi Sam,\n\n${text}\n\nRegards,\nMaya Lopez`)).not.toContain('institutional-we'))
})

describe('language-mismatch', () => {
  const asked = 'Hallo, ik heb mijn pakket nog niet ontvangen. Kunt u mij zeggen waar het is en wanneer het komt?'

  test('an answer in another language than the question', () => {
    const text = `Hi Sanne,\n\n${BODY} I have sent you the link, so you can see where it is.\n\nMaya`
    expect(rulesOn(text, { customerText: asked })).toContain('language-mismatch')
    expect(
      rulesOn(text, { customerText: 'Hello, where is my parcel and when will it be with me? I have not had a word from you.' }),
    ).not.toContain('language-mismatch')
  })

  test('a sentence that nobody translated', () => {
    const text =
      'Beste Sanne,\n\nUw pakket is vandaag verstuurd en komt morgen bij u aan. Please restart the app if you do not see it there.\n\nTom'
    expect(rulesOn(text, { language: 'nl' })).toContain('language-mismatch')
  })

  test('the words of a button and a sign-off are no other language', () => {
    const text = 'Beste Sanne,\n\nKlik op “Send feedback to us if you want to” en kies uw pakket, dan ziet u waar het is.\n\nRegards,\nTom'
    expect(rulesOn(text, { language: 'nl' })).not.toContain('language-mismatch')
  })
})
