import { describe, expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { readText } from '../src/formats/text.ts'
import { readMessage } from '../src/message/read-message.ts'
import { readSource } from '../src/source.ts'

function acts(tag: string, text: string): string[] {
  const message = readMessage(readText(readSource(text)), languages.find((language) => language.tag === tag)!)
  return [...new Set(message.acts.map(({ kind }) => kind))].sort()
}

describe('acts', () => {
  it.each([
    ['en', "I'm sorry, but we can't refund this because the period has passed.", ['apology', 'bad-news', 'reason']],
    ['en', 'Unfortunately your claim was declined.', ['bad-news', 'regret']],
    ['en', 'The sync has been fixed.', ['resolution']],
    ['en', 'We have received your form.', ['received']],
    ['en', "I've passed your case on to our billing team.", ['transfer']],
    ['nl', 'Helaas kunnen wij het bedrag niet vergoeden.', ['bad-news', 'regret']],
    ['de', 'Leider können wir den Betrag nicht erstatten.', ['bad-news', 'regret']],
    ['sv', 'Felet är nu åtgärdat.', ['resolution']],
    ['pl', 'Przepraszamy za kłopot.', ['apology']],
    ['hi', 'असुविधा के लिए खेद है।', ['apology']],
    ['fr', 'Nous sommes désolés.', ['apology']],
    ['es', 'Hemos recibido su solicitud.', ['received']],
  ])('%s: %s', (tag, text, expected) => {
    expect(acts(tag, text)).toEqual(expected)
  })

  it.each([
    ['a condition', 'en', "If the label is damaged, we can't trace it.", 'bad-news'],
    ['a promise', 'en', 'We will have it fixed by Monday.', 'resolution'],
    ['a negation', 'en', "It hasn't been fixed yet.", 'resolution'],
    ['a question', 'en', 'Has the problem been solved?', 'resolution'],
    ['a loss that is denied', 'es', 'Su cita no ha sido cancelada.', 'bad-news'],
    ['a loss that is denied', 'pl', 'Wizyta nie została odwołana.', 'bad-news'],
    ['a question within a sentence', 'en', "I'll ask whether your claim was declined.", 'bad-news'],
    ['a question within a sentence', 'de', 'Ich prüfe, ob der Fehler behoben wurde.', 'resolution'],
    ['a question within a sentence', 'pl', 'Sprawdzę, czy wizyta została odwołana.', 'bad-news'],
    ['a quotation', 'en', 'The page says “your claim was declined” in red.', 'bad-news'],
  ])('%s does nothing of the kind', (_because, tag, text, kind) => {
    expect(acts(tag, text)).not.toContain(kind)
  })

  it('tells a request for data from a request to confirm', () => {
    expect(acts('en', 'Could you please send us your order number?')).toContain('data-request')
    const confirmation = acts('en', 'Could you let me know whether everything works now?')
    expect(confirmation).toContain('confirmation-request')
    expect(confirmation).not.toContain('data-request')
  })
})
