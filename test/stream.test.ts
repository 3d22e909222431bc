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

describe('a thread', () => {
  const thread = [
    { id: 'a1', author: 'customer', sent: '2026-03-09T10:00:00Z', text: 'My printer does not print.' },
    { id: 'a2', author: 'agent', name: 'Maya', sent: '2026-03-09T10:30:00Z', text: "Hi Sam,\n\nI'll call you on Tuesday.\n\nMaya" },
    { id: 'a3', author: 'agent', sent: '2026-03-09T10:31:00Z', text: 'The part is out of stock.', private: true },
  ]

  test('is answered with what was found in which message, what was promised and what became of it', async () => {
    const record = { id: 7, thread, recipient: 'Sam', now: '2026-03-11T09:00:00Z', status: null, brand: 'anything' }
    const [answer] = await answersTo(`${JSON.stringify(record)}\n`)
    expect(Object.keys(answer!)).toEqual(['id', 'verdict', 'findings', 'commitments', 'messages'])
    expect(answer).toMatchObject({
      id: 7,
      verdict: 'stop',
      findings: [{ rule: 'missed-follow-up', severity: 'error', messageIndex: 1, messageId: 'a2', actual: "I'll call you on Tuesday" }],
      commitments: [{ messageId: 'a2', state: 'missed', due: '2026-03-10T17:00:00.000Z' }],
      messages: [{ messageIndex: 1, messageId: 'a2', language: 'en', verdict: 'pass', findings: [] }],
    })
  })

  test('may hold HTML, and messages in several languages', async () => {
    const mixed = [
      { author: 'customer', sent: '2026-03-09T10:00:00Z', text: '<p>Mijn printer drukt niet af.</p>', format: 'html' },
      { author: 'agent', sent: '2026-03-09T10:30:00Z', text: '<p>Ik bel u dinsdag.</p>', format: 'html' },
      { author: 'agent', sent: '2026-03-12T10:30:00Z', text: 'I am sorry that nobody called you on Tuesday.' },
    ]
    const [answer] = await answersTo(`${JSON.stringify({ id: 8, thread: mixed })}\n`)
    expect(answer).toMatchObject({ findings: [{ rule: 'missed-follow-up', severity: 'warning', start: 3, end: 19 }] })
  })

  test('that cannot be read is answered with its line, the place, and the nearest right name', async () => {
    const [customer] = thread
    const records = [
      { id: 1, thread: [{ ...customer, sent: undefined, sentAt: '2026-03-09T10:00:00Z' }] },
      { id: 2, thread: [{ ...customer, author: 'agents' }] },
      { id: 3, thread: [{ ...customer, sent: '2026-03-09 10:00' }] },
      { id: 4, thread: 'a' },
      { id: 5, thread: [], statusChanges: [{ status: 'solve', at: '2026-03-09T10:00:00Z' }] },
      { id: 6, tread: [] },
      { id: 7, thread, timeZone: 'Europe/Amsterdm' },
    ]
    const answers = await answersTo(records.map((record) => JSON.stringify(record)).join('\n'))
    expect(answers.map(({ line, error }) => `${line} ${error}`)).toMatchInlineSnapshot(`
      [
        "1 “thread.0.sent” is missing; did you mean it by “sentAt”.",
        "2 “thread.0.author” knows no "agents"; did you mean “agent”.",
        "3 “thread.0.sent” must be an instant with its time zone, such as “2026-03-09T10:00:00+01:00”.",
        "4 “thread” must be a list of messages.",
        "5 “statusChanges.0.status” knows no "solve"; did you mean “solved”.",
        "6 The record has no “text”, the message to lint. Did you mean “thread” by “tread”?",
        "7 “timeZone” must be the name of a time zone, such as “Europe/Amsterdam”.",
      ]
    `)
  })
})
