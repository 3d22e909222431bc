import { expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { readText } from '../src/formats/text.ts'
import { CERTAIN, type KindEstimate } from '../src/message/message.ts'
import { readMessage } from '../src/message/read-message.ts'
import { readSource } from '../src/source.ts'

function kind(text: string): KindEstimate {
  return readMessage(readText(readSource(text)), languages.find(({ tag }) => tag === 'en')!).kind
}

it.each([
  ['acknowledgement', 'Got your form, thanks! Your case number is 48213. I will be back to you by Thursday noon.'],
  // Nobody in it says “I”: such a receipt is as good as automatic.
  ['auto-reply', 'Thank you for your message. We have received your request and will reply within one working day.'],
  ['bad-news', "I'm sorry, but we can't refund the ticket because it was bought last year. I can offer you a voucher."],
  ['resolution', 'Your mailbox has been repaired: I reset the sync. Could you let me know whether everything works now?'],
  ['status-update', "We are still investigating the outage with our supplier. I'll update you at 4 pm."],
  ['auto-reply', 'This is an automated message. We have received your request.'],
  [
    'information-request',
    'Thanks for calling earlier. To find the parcel we need a little more. Could you please send us your order number?',
  ],
])('is certain of %s', (expected, text) => {
  expect(kind(text)).toMatchObject({ kind: expected, isDeclared: false })
  expect(kind(text).confidence).toBeGreaterThanOrEqual(CERTAIN)
})

it('is told by what a message does alone where a pack has learnt no kinds', () => {
  const { kindClasses: _, ...without } = languages.find(({ tag }) => tag === 'en')!
  const { kind } = readMessage(readText(readSource('We are still investigating the outage. I will update you at 4 pm.')), without)
  expect(kind).toEqual({ kind: 'status-update', confidence: 0.85, isDeclared: false })
})

it('is not certain of a page, whatever stands in it', () => {
  const page = "I'm sorry, but we can't refund the ticket because it was bought last year. ".repeat(30)
  expect(kind(page).confidence).toBeLessThan(CERTAIN)
})

it('is not certain where nothing tells', () => {
  expect(kind('The manual is in the box, next to the charger.').confidence).toBeLessThan(CERTAIN)
})

it('is not certain where a receipt is mere courtesy, and something else is told', () => {
  expect(kind('Thanks for your mail. Your boat lies at jetty 3, with a full tank.').confidence).toBeLessThan(CERTAIN)
})
