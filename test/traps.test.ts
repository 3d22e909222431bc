import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter, type LintContext } from '../src/index.ts'

/**
 * The hardest traps of the catalogue (§5): for each, sentences in which the dangerous word is innocent, beside one in which it is not.
 * Each stands in a whole letter, so that nothing else is amiss.
 */
const linter = createLinter({ languages, preset: 'strict' })

interface Trap {
  readonly trap: string
  readonly rule: string
  readonly innocent: readonly (string | readonly [text: string, context: LintContext])[]
  readonly guilty: readonly (string | readonly [text: string, context: LintContext])[]
  readonly language?: string
}

const letters: Readonly<Record<string, (body: string) => string>> = {
  en: (body) => `Hi Sam,\n\n${body}\n\nKind regards,\nMaya\n`,
  nl: (body) => `Beste Sam,\n\n${body}\n\nMet vriendelijke groet,\nSanne\n`,
}

const traps: readonly Trap[] = [
  {
    trap: 'T1 just',
    rule: 'condescension',
    innocent: [
      'I have just replied to the bank.',
      'It is just as you describe.',
      'We found just two files.',
      'I just wanted to thank you.',
      'Keep the receipt, just in case.',
      'A simple example is on page 2.',
    ],
    guilty: ['Just click the link.', 'You can simply restart the router.'],
  },
  {
    trap: 'T2 team',
    rule: 'team-sign-off',
    innocent: [
      'Our billing team checks the invoice today.',
      'Please open Microsoft Teams.',
      ['Hi Sam,\n\nDone.\n\nKind regards,\nTom Reed\nTeam Lead, Support', { channel: 'email' }],
    ],
    guilty: [['Hi Sam,\n\nYour invoice is paid.\n\nKind regards,\nThe Billing Team', { channel: 'email' }]],
  },
  {
    trap: 'T3 a sign-off with or without a name',
    rule: 'missing-signature',
    innocent: [
      ['Hi Sam,\n\nYour parcel left today.\n\nBest,\nWill', {}],
      ['Hi Sam,\n\nYour parcel left today.\n\nThanks, Joy', {}],
      ['Hi Sam,\n\nYour parcel left today.\n\nMaya', {}],
    ],
    guilty: [
      ['Hi Sam,\n\nYour parcel left today.\n\nBest,', {}],
      ['Hi Sam,\n\nYour parcel left today.\n\nThanks!\n\nSent from my iPhone', {}],
    ],
  },
  {
    trap: 'T4 soon',
    rule: 'vague-timeframe',
    innocent: [
      'I will call you as soon as the part is here, on Friday at the latest.',
      'Please send the form as soon as possible.',
      'The printer stops as soon as you open the lid.',
      'You wrote “please fix it soon”. I will fix it today.',
    ],
    guilty: ['I will call you soon.', 'We will get back to you as soon as possible.'],
  },
  {
    trap: 'T5 quoted material',
    rule: 'hostile-language',
    innocent: [
      'You wrote “stop wasting my time”, and I understand that. Here is the form.',
      [
        'Hi Sam,\n\nHere is the form.\n\nMaya\n\nOn Tue, 12 May 2026 at 15:00, Sam <sam@example.com> wrote:\n> Calm down, this is your fault!',
        {},
      ],
    ],
    guilty: ['Calm down.'],
  },
  {
    trap: 'T6 negation and conditionals',
    rule: 'blame-language',
    innocent: ['This is not your fault.', 'If you entered the wrong number, the bank sends the money back.', 'You did nothing wrong.'],
    guilty: ['This is your own fault.'],
  },
  {
    trap: 'T7 who said it',
    rule: 'passive-aggression',
    innocent: [
      'As you said, the light is green.',
      'As promised, here is the report.',
      'You mentioned in your last e-mail that the door was open.',
    ],
    guilty: ['As I already told you, the light must be green.', 'As per my last e-mail, the form is on the site.'],
  },
  {
    trap: 'T8 should have',
    rule: 'blame-language',
    innocent: ['You should have received our e-mail on Monday.', 'You should have the parcel tomorrow.', 'We should have told you sooner.'],
    guilty: ['You should have backed up the files.'],
  },
  {
    trap: 'T9 sorry, but',
    rule: 'non-apology',
    innocent: ["I'm sorry, but a refund is not possible after 30 days; I can exchange it instead.", 'I am sorry that the parcel was late.'],
    guilty: ["I'm sorry if you felt ignored.", 'Sorry, but you chose the wrong size.'],
  },
  {
    trap: 'T10 je and u in frozen formulas',
    rule: 'address-form-consistency',
    language: 'nl',
    innocent: ['U krijgt het geld morgen terug. Dank je wel voor uw geduld.', 'Kunt u de foto sturen? Alsjeblieft geen pdf.'],
    guilty: ['U krijgt het geld morgen terug. Heb je nog vragen, dan kun je mij bellen.'],
  },
  {
    trap: 'T12 legal text',
    rule: 'missing-signature',
    innocent: [
      [
        'Hi Sam,\n\nYour parcel left today.\n\nBest,\nMaya\n\nThis e-mail is confidential and intended solely for the addressee. If you received it in error, please notify the sender and delete it.',
        {},
      ],
    ],
    guilty: [
      [
        'Hi Sam,\n\nYour parcel left today.\n\nBest,\n\nThis e-mail is confidential and intended solely for the addressee. If you received it in error, please notify the sender and delete it.',
        {},
      ],
    ],
  },
  {
    trap: 'T13 words with two meanings',
    rule: 'policy-shield',
    innocent: ['Your home insurance policy starts on 1 June.', 'The policy number is on the first page.'],
    guilty: ["We can't refund this, it is against our policy."],
  },
  {
    trap: 'T13 words with two meanings',
    rule: 'overpromise',
    innocent: ['The two-year guarantee covers the battery.', 'I cannot guarantee that the colour is the same.'],
    guilty: ['I guarantee that this will never happen again.'],
  },
  {
    trap: 'T14 dates and stops',
    rule: 'ambiguous-datetime',
    innocent: ['The engineer comes on 3 April 2026.', 'Version 3.4 is out.'],
    guilty: ['The engineer comes on 03/04.'],
  },
  {
    trap: 'T15 marks that are no emoji, capitals that are a name',
    rule: 'shouting-caps',
    innocent: ['Your IBAN is NL91 ABNA 0417 1643 00.', 'The NASA poster is in stock.'],
    guilty: ['DO NOT REPLY TO THIS MAIL AGAIN.'],
  },
  {
    trap: 'one word, one finding',
    rule: 'jargon',
    innocent: ['I have put your address on the whitelist.'],
    guilty: ['Please clear your cache and try again.'],
  },
  {
    trap: 'T17 one mark in thanks',
    rule: 'excessive-punctuation',
    innocent: ['Thank you for the photos! They show the crack.'],
    guilty: ['Thank you!!!'],
  },
  {
    trap: 'T18 names with marks and short forms',
    rule: 'wrong-recipient-name',
    innocent: [
      ['Hi Zoe,\n\nYour parcel left today.\n\nMaya', { recipient: 'Zoë Müller' }],
      ['Dear Ms Müller,\n\nYour parcel left today.\n\nMaya', { recipient: 'Zoë Müller' }],
    ],
    guilty: [['Hi Anna,\n\nYour parcel left today.\n\nMaya', { recipient: 'Zoë Müller' }]],
  },
]

describe.each(traps)('$trap: $rule', ({ rule, innocent, guilty, language = 'en' }) => {
  const found = (entry: string | readonly [string, LintContext]): string[] => {
    const [text, context] = typeof entry === 'string' ? [letters[language]!(entry), {}] : entry
    return linter.lint(text, { channel: 'email', language, ...context }).findings.map((finding) => finding.rule)
  }
  for (const entry of innocent) test(`leaves alone: ${entry}`, () => expect(found(entry)).not.toContain(rule))
  for (const entry of guilty) test(`hears: ${entry}`, () => expect(found(entry)).toContain(rule))
})

test('a page of a web site is no message: nobody need sign it', () => {
  const page =
    'Welcome to the Support Center\n\nWe use tickets, so that nothing gets lost. Each has a number, which you can use to follow what happens to it.\n'
  const recommended = createLinter({ languages })
  expect(recommended.lint(page, { language: 'en' }).findings.map(({ rule }) => rule)).toEqual([])
  const mail = recommended.lint(page, { language: 'en', channel: 'email' }).findings.map(({ rule }) => rule)
  expect(mail).toContain('missing-signature')
})

test('the reply that everybody has received', () => {
  const reply = 'Your request will be processed soon.\n\nKind regards,\nThe Support Team\n'
  const findings = createLinter({ languages }).lint(reply, { language: 'en', channel: 'email' }).findings
  expect(findings.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual([
    'missing-greeting: ',
    'vague-timeframe: soon',
    'team-sign-off: The Support Team',
  ])
})
