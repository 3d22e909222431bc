import { expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'

const linter = createLinter({ languages, preset: 'recommended' })

/** Somebody is away and says who helps: nothing was opened, and nothing is excused. */
const ABSENCES: readonly (readonly [language: string, text: string])[] = [
  ['en', "Hello,\n\nThank you for your e-mail. I'm out of the office until 3 December; Ann Lee helps you, 0161 555 0190.\n\nSam Field"],
  ['nl', 'Hallo,\n\nBedankt voor uw bericht. Ik ben tot en met 8 juni met vakantie. Jo Mars helpt u, 020 555 01 90.\n\nSam Veld'],
  ['sv', 'Hej,\n\nTack för ditt mejl! Jag är på semester till och med 8 juni. Jo Mars hjälper dig, 08-555 01 90.\n\nSam Fält'],
  ['pl', 'Dzień dobry,\n\nOtrzymałem Pani wiadomość. Do 8 czerwca jestem na urlopie. Pomoże Joanna Mars, 22 555 01 90.\n\nSamuel Pole'],
  ['hi', 'नमस्ते,\n\nआपके ईमेल के लिए धन्यवाद। मैं 8 जून तक छुट्टी पर हूँ। रीना जी मदद करेंगी, 011 5550190।\n\nअमित वर्मा'],
  [
    'hi-Latn',
    'Namaste,\n\nAapke email ke liye dhanyavaad. Main 8 June tak chhutti par hoon. Reena ji madad karengi, 011 5550190.\n\nAmit Verma',
  ],
  [
    'de',
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis 8. Juni nicht im Büro. Jo Mars hilft Ihnen, 030 555 01 90.\n\nSam Feld',
  ],
  ['fr', "Bonjour,\n\nMerci de votre message. Je suis en congé jusqu'au 8 juin. Jo Mars vous aide au 01 99 00 55 01.\n\nSam Champ"],
  ['es', 'Hola:\n\nGracias por su mensaje. Estoy de vacaciones hasta el 8 de junio. Le ayuda Jo Mars, 91 555 01 90.\n\nSam Campo'],
]

test.each(ABSENCES)('%s: an answer from the holidays opens no case and excuses nothing', (language, text) => {
  const found = linter.lint(text, { language, channel: 'email', kind: 'auto-reply' }).findings.map(({ rule }) => rule)
  expect(found.filter((rule) => rule === 'missing-ticket-reference' || rule === 'excuse-making')).toEqual([])
})

test.each([
  ['nl', 'Dit is een automatisch antwoord. Door vakantie ben ik er tot en met 8 juni niet.\n\nSam Veld'],
  ['sv', 'Tack för ditt mejl! Jag är på semester till och med 8 juni och svarar när jag är tillbaka.\n\nHälsningar\nSam Fält'],
])('%s: an automatic answer excuses nothing, though nobody says that it is one', (language, text) => {
  const { message, findings } = linter.lint(text, { language, channel: 'email' })
  expect(message.kind.kind).toBe('auto-reply')
  expect(findings.map(({ rule }) => rule)).not.toContain('excuse-making')
  const excuse = linter.lint(text, { language, channel: 'email', kind: 'apology' }).findings.filter(({ rule }) => rule === 'excuse-making')
  expect(excuse).toHaveLength(1)
})

test('a system that confirms a message has opened one', () => {
  const text = 'Hello,\n\nThank you, we have received your message and answer within one working day.\n\nSam Field'
  const found = linter.lint(text, { language: 'en', channel: 'email', kind: 'auto-reply' }).findings.map(({ rule }) => rule)
  expect(found).toContain('missing-ticket-reference')
})
