import { describe, expect, test } from 'vitest'
import { folderOf, run } from './support/command-line.ts'

const english =
  'Hi {{customer.first_name}},\n\nYour request {{ticket.id}} is with me. Answers: https://help.example.com/en\n\nKind regards,\n{{agent.name}}\n'
const dutch =
  'Beste {{customer.first_name}},\n\nUw vraag {{ticket.id}} is bij mij. Antwoorden: https://help.example.com/nl\n\nGroet,\n{{agent.name}}\n'
const forgetful =
  'Beste {{customer.first_name}},\n\nUw vraag is bij mij. Antwoorden: https://help.example.com/nl\n\nGroet,\n{{agent.name}}\n'

async function parity(files: Readonly<Record<string, string>>, paths: readonly string[] = ['.']): Promise<string[]> {
  using folder = folderOf(files)
  const { out } = await run([...paths, '--format', 'json', '--no-config'], { cwd: folder.path })
  const { files: reports } = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; message: string; record?: string }[] }[]
  }
  return reports.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === 'variant-parity')
      .map(({ message, record }) => `${path}${record ? ` ${record}` : ''}: ${/“[^”]*”/.exec(message)?.[0]}`),
  )
}

describe('the languages of a template are held against each other', () => {
  test('by the ends of their names', async () => {
    expect(await parity({ 'welcome.en.txt': english, 'welcome.nl.txt': forgetful })).toEqual(['welcome.nl.txt: “ticket.id”'])
  })

  test('by their folders', async () => {
    expect(await parity({ 'en/welcome.txt': english, 'nl/welcome.txt': forgetful })).toEqual(['nl/welcome.txt: “ticket.id”'])
  })

  test('by the keys of their texts', async () => {
    const macro = (language: string, text: string): string => `${language}:\n  mailer:\n    received: ${JSON.stringify(text)}\n`
    expect(await parity({ 'mails.en.yml': macro('en', english), 'mails.nl.yml': macro('nl', forgetful) }, ['*.yml'])).toEqual([
      'mails.nl.yml nl.mailer.received: “ticket.id”',
    ])
  })

  test('and pass where they hold the same', async () => {
    expect(await parity({ 'welcome.en.txt': english, 'welcome.nl.txt': dutch })).toEqual([])
  })

  test('and pass where one greets by the first name and the other by the full one', async () => {
    const formal = dutch.replace('{{customer.first_name}}', '{{customer.last_name}}')
    expect(await parity({ 'welcome.en.txt': english, 'welcome.nl.txt': formal })).toEqual([])
    const nameless = dutch.replace('{{customer.first_name}}', 'klant')
    expect(await parity({ 'welcome.en.txt': english, 'welcome.nl.txt': nameless })).toEqual(['welcome.nl.txt: “customer.first_name”'])
  })

  test('and pass where only the grammar of a wiki differs, not what it shows', async () => {
    const english = 'Hi $1,\n\n{{SITENAME}} has $3 for you, $2 wrote: {{PLURAL:$4|one day|$4 days}}.\n'
    const polish =
      'Cześć $1,\n\n{{GENDER:$2|napisał|napisała}} $2 w {{GRAMMAR:MS.lp|{{SITENAME}}}}, $3 dla ciebie: {{PLURAL:$4|jeden dzień|$4 dni}}.\n'
    expect(await parity({ 'days.en.wiki.txt': english, 'days.pl.wiki.txt': polish })).toEqual([])
    expect(await parity({ 'days.en.wiki.txt': english, 'days.pl.wiki.txt': polish.replace('$4 dni', 'kilka dni') })).toEqual([
      'days.pl.wiki.txt: “4”',
    ])
  })

  test('and pass where a label with its value stands at the end, or a word in the place of a greeting', async () => {
    const polish = 'Gratulujemy!\n\nMiejsce jest Twoje do {{until}}.\n\nPowód - {{reason}}\n'
    const spanish = '{{customer.first_name}},\n\nLa plaza es suya hasta {{until}}.\n\nMotivo: {{reason}}\n'
    expect(await parity({ 'place.pl.txt': polish, 'place.es.txt': spanish })).toEqual(['place.pl.txt: “customer.first_name”'])
  })

  test('and are left alone where the names name no language', async () => {
    expect(await parity({ 'welcome.txt': english, 'goodbye.txt': forgetful })).toEqual([])
  })
})
