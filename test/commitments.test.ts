import { expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import nl from '../rules/languages/nl/index.ts'
import { createLinter } from '../src/index.ts'

const linter = createLinter({ languages: [en, nl] })
// A Wednesday, half past ten in Amsterdam.
const now = '2026-03-11T09:30:00Z'

test('a promise with a time is due at an instant, at its place in the text', () => {
  const text = 'Hi Sam,\r\n\r\nI will call you tomorrow at 3 pm.\r\n\r\nMaya'
  const [commitment] = linter.commitments(text, { language: 'en', now, timeZone: 'Europe/Amsterdam' })
  expect(commitment).toMatchObject({ action: 'contact', status: 'concrete', due: '2026-03-12T14:00:00.000Z' })
  expect(text.slice(commitment!.time!.start, commitment!.time!.end)).toBe('tomorrow at 3 pm')
})

test('a span is counted from now', () => {
  expect(linter.commitments('Beste Sam,\n\nIk mail u binnen 2 uur de uitslag.\n\nMaya', { language: 'nl', now })[0]).toMatchObject({
    due: '2026-03-11T11:30:00.000Z',
  })
})

test('a numbered week is due on its Friday', () => {
  expect(linter.commitments('Hi Sam,\n\nI will call you in week 12.\n\nMaya', { language: 'en', now })[0]).toMatchObject({
    status: 'concrete',
    due: '2026-03-20T17:00:00.000Z',
  })
})

test('nothing is due where no time is said, or nobody says what time it is', () => {
  expect(linter.commitments('Hi Sam,\n\nI will call you soon.\n\nMaya', { language: 'en', now })[0]).not.toHaveProperty('due')
  expect(linter.commitments('Hi Sam,\n\nI will call you tomorrow at 3 pm.\n\nMaya', { language: 'en' })[0]).not.toHaveProperty('due')
})
