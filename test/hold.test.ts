import { expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'

const linter = createLinter({ languages, preset: 'recommended' })
const WAITS: ReadonlySet<string> = new Set(['promise-without-time', 'vague-timeframe'])
const waits = (language: string, text: string, context = {}) =>
  linter.lint(text, { language, first: false, ...context }).findings.filter(({ rule }) => WAITS.has(rule))

/** A promise without a time, as it is said to somebody who waits on the line. */
const TURNS: readonly (readonly [language: string, text: string])[] = [
  ['en', "I'll find your booking and tell you the seat. One moment please."],
  ['en', "Bear with me while I pass this to the depot. I'll be right back with you."],
  ['nl', 'Blijf even hangen, ik laat het je zo weten.'],
  ['nl', 'Ik stuur u zo dadelijk de link. Een ogenblikje alstublieft.'],
  ['sv', 'Vänta lite, jag skickar länken.'],
  ['pl', 'Chwileczkę, zaraz podam Pani numer paczki.'],
  ['hi', 'मैं आपका बिल देखकर रकम बताती हूँ। एक मिनट रुकिए।'],
  ['hi-Latn', 'Main aapka bill dekh kar amount batati hoon. Ek minute please.'],
  ['de', 'Bleiben Sie bitte kurz dran, ich melde mich gleich wieder.'],
  ['fr', 'Je vous envoie le lien bientôt, ne quittez pas.'],
  ['es', 'Le digo el precio enseguida. Un momento, por favor.'],
]

test.each(TURNS)('%s: somebody on the line watches it being done: %s', (language, text) => {
  expect(waits(language, text, { channel: 'chat' })).toEqual([])
  // Nobody is on the line in a mail.
  expect(waits(language, text, { channel: 'email' })).toHaveLength(1)
})

test('a sentence further on is another matter', () => {
  expect(
    waits('en', `One moment please. Here is your seat: 14C. Your ticket is paid. I'll get back to you about the bike.`, {
      channel: 'chat',
    }),
  ).toHaveLength(1)
})

test.each([
  ['en', "I've got the depot on the line now. I'll tell you in a minute."],
  ['en', "I'm checking with the depot. I'll tell you in a minute."],
  ['pl', 'Mam magazyn na linii. Dam Panu znać za minutkę.'],
])('%s: a minute is meant as one while it is being done: %s', (language, text) => {
  expect(waits(language, text, { channel: 'chat' })).toEqual([])
})

test('“soon” is vague whatever is being done, and a minute is when nothing is', () => {
  expect(waits('en', "I've got the depot on the line now. I'll tell you soon.", { channel: 'chat' })).toHaveLength(1)
  expect(waits('en', "I'll tell you in a minute.", { channel: 'chat' })).toHaveLength(1)
  expect(waits('en', "I've got the depot on the line now. I'll tell you in a minute.", { channel: 'email' })).toHaveLength(1)
})
