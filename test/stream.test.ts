import { describe, expect, test } from 'vitest'
import { run } from './support/command-line.ts'

const faulty = 'Hi Sam,\n\nYour refund of 20 euros is in your account.\n\nKind regards,\nThe Support Team\n'

interface Answer {
  readonly id?: string
  readonly line?: number
  readonly error?: string
  readonly language?: string
  readonly kind?: string
  readonly verdict?: string
  readonly findings?: readonly { readonly rule: string; readonly start: number; readonly end: number }[]
  readonly commitments?: readonly unknown[]
}

async function answersTo(stdin: string | Iterable<Uint8Array>, ...args: string[]): Promise<Answer[]> {
  const { out, code } = await run(['stream', ...args], { stdin })
  expect(code).toBe(0)
  expect(out === '' || out.endsWith('\n')).toBe(true)
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer)
}

test('a record is answered with what was found, what is promised, and what to do', async () => {
  const [answer] = await answersTo(`${JSON.stringify({ id: 'a', text: faulty, kind: 'resolution' })}\n`)
  expect(Object.keys(answer!)).toEqual(['id', 'language', 'kind', 'verdict', 'findings', 'commitments'])
  expect(answer).toMatchObject({ id: 'a', language: 'en', kind: 'resolution', verdict: 'suggest' })
  const finding = answer!.findings!.find(({ rule }) => rule === 'team-sign-off')!
  expect(faulty.slice(finding.start, finding.end)).toBe('The Support Team')
})

test('the language is the one that is declared, a region falls back, and else the words tell', async () => {
  const dutch = 'Beste Sam,\n\nHet geld is vandaag op je rekening gezet.\n\nGroet,\nSanne'
  const records = [
    { id: 1, text: dutch, language: 'nl-BE' },
    { id: 2, text: dutch },
    { id: 3, text: 'धन्यवाद, आपका पैसा वापस आ गया है।', language: 'hi' },
    { id: 4, text: 'aapka paisa wapas aa gaya hai', language: 'hi-Latn' },
    { id: 5, text: 'OK', language: null },
  ]
  const answers = await answersTo(records.map((record) => JSON.stringify(record)).join('\n'))
  expect(answers.map(({ id, language }) => [id, language])).toEqual([
    [1, 'nl'],
    [2, 'nl'],
    [3, 'hi'],
    [4, 'hi-Latn'],
    [5, 'en'],
  ])
})

test('a line that is no record is answered with its number and what is wrong, and the run goes on', async () => {
  const answers = await answersTo(
    [
      '{"id":"a","text":"Hi"}',
      'not json',
      '',
      '[]',
      '{"text":"Hi"}',
      '{"id":"b"}',
      '{"id":"c","text":"Hi","channel":"mail"}',
      '{"id":"d","text":"Hi","language":"xx"}',
      '{"id":"e","text":"Hi","first":"yes"}',
      '{"id":"f","text":"Hi","brand":"anything","kind":null}',
    ].join('\r\n'),
  )
  expect(answers.map(({ id, line, error }) => (error === undefined ? id : `${line} ${error}`))).toMatchInlineSnapshot(`
    [
      "a",
      "2 The line is not valid JSON.",
      "3 The line is empty; each line must be a JSON object.",
      "4 The line is no JSON object.",
      "5 The record has no “id”, a text or a number.",
      "6 The record has no “text”, the message to lint.",
      "7 “channel” knows no "mail"; did you mean “email”.",
      "8 There is no language pack for “xx”; there are en, nl, de, fr, es, sv, pl, hi, hi-Latn.",
      "9 “first” must be true or false.",
      "f",
    ]
  `)
})

test('only a line feed ends a line, wherever the chunks are cut', async () => {
  const text = `${JSON.stringify({ id: 'é\u2028👋', text: 'Hi' })}\n{"id":"z","text":"Hi"}`
  const bytes = Buffer.from(text)
  const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
  expect((await answersTo(chunks)).map(({ id }) => id)).toEqual(['é\u2028👋', 'z'])
})

test('a line that is not UTF-8 is one bad line', async () => {
  const answers = await answersTo([Buffer.from('{"id":"caf\xe9","text":"Hi"}\n{"id":"z","text":"Hi"}\n', 'latin1')])
  expect(answers).toMatchObject([{ line: 1, error: expect.stringContaining('UTF-8') }, { id: 'z' }])
})

test('nothing in, nothing out', async () => {
  expect(await answersTo('')).toEqual([])
})

describe('wrong usage', () => {
  test.each([
    [['--preset', 'strikt'], 'There is no preset “strikt”; did you mean “strict”.'],
    [['--fromat', 'json'], 'There is no option “--fromat”; did you mean “--format”.'],
  ])('%j', async (args, sentence) => {
    expect(await run(['stream', ...args])).toEqual({ code: 2, out: '', err: `replylint: ${sentence}\n` })
  })
})
