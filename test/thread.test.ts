import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import {
  createLinter,
  defineThreadRule,
  number,
  SettingsError,
  type Thread,
  type ThreadMessage,
  type ThreadResult,
  threadRules,
} from '../src/index.ts'
import { checkExamples } from '../src/testing.ts'
import { readNotation } from '../src/thread/notation.ts'

const linter = createLinter({ languages })

function lint(lines: string, more: Partial<Thread> = {}): ThreadResult {
  return linter.lintThread({ ...readNotation(lines.trim().replace(/^ +/gm, '')).thread, ...more })
}

/** What was found, each with the words that it marks. */
function found(lines: string, more: Partial<Thread> = {}): string[] {
  return lint(lines, more).findings.map(({ rule, severity, actual, messageIndex }) =>
    `${messageIndex} ${rule} ${severity} ${actual}`.trim(),
  )
}

const states = (lines: string, more: Partial<Thread> = {}): string[] =>
  lint(lines, more).commitments.map(({ state, text }) => `${state}: ${text}`)

// S2: “Terugkoppeling”. Every example that the article, or its translation in the catalogue, gives.
describe('seed S2', () => {
  test.each([
    ['nl', 'Ik bel u dinsdag.'],
    ['en', "I'll call you on Tuesday."],
  ])('%s: Monday: “%s” Wednesday: no message', (_, promise) => {
    const result = lint(`Mon 10:00 customer: Outlook loopt vast.\nMon 10:30 agent: ${promise}\nWed 10:30 now`)
    expect(result.findings.map(({ rule }) => rule)).toEqual(['missed-follow-up'])
    expect(result.verdict).toBe('stop')
  })

  test.each([
    [
      'Ik bel u dinsdag.',
      'Zoals beloofd: ik heb het nog niet kunnen uitzoeken. Donderdag vóór 12.00 uur hoort u opnieuw van mij. Groet, Tom',
    ],
    [
      "I'll call you on Tuesday.",
      "As promised: I haven't been able to find out yet. You'll hear from me again on Thursday before noon. Regards, Tom",
    ],
  ])('“%s” is kept by saying that there is nothing yet, with a new time', (promise, word) => {
    const lines = `Mon 10:00 customer: Outlook loopt vast.\nMon 10:30 agent: ${promise}\nTue 16:50 agent: ${word}\nWed 10:30 now`
    expect(found(lines)).toEqual([])
    expect(lint(lines).commitments.map(({ state }) => state)).toEqual(['moved', 'open'])
  })

  test('a promise of the same day, even without the cause, is due at its hour', () => {
    const nl = 'Ik kom hier vandaag vóór 17.00 uur bij u op terug, ook als ik de oorzaak dan nog niet weet.'
    expect(found(`Mon 10:00 customer: Outlook loopt vast.\nMon 10:30 agent: ${nl}\nMon 16:40 now`)).toEqual([])
    const en = "I'll get back to you today before 5 pm, even if I don't know the cause by then."
    expect(found(`Mon 10:00 customer: Outlook freezes.\nMon 10:30 agent: ${en}\nTue 09:00 now`)).toEqual([
      "1 missed-follow-up error I'll get back to you today before 5 pm",
    ])
  })

  test('a promise without a time is followed by no clock, and the silence after it is heard', () => {
    const lines = 'Mon 10:00 customer: Outlook loopt vast.\nMon 10:30 agent: Ik kom er nog op terug.\nThu 09:00 now'
    expect(found(lines)).toEqual(['1 update-gap warning'])
  })

  test('the customer has to contact us again', () => {
    const lines = `
      Mon 10:00 customer: Outlook loopt vast op laptop 2217.
      Mon 10:30 agent: Ik bel u dinsdag.
      Wed 09:00 customer: U zou mij gisteren bellen.`
    expect(found(lines)).toEqual(['1 missed-follow-up error Ik bel u dinsdag', '2 customer-chased info U zou mij gisteren bellen'])
  })
})

describe('what became of a promise', () => {
  const question = 'Mon 10:00 customer: My printer does not print.\nMon 10:30 agent: I will call you on Tuesday.\n'

  test.each([
    ['kept', 'Tue 11:00 agent: The roller is worn, and a new one is on its way.\nWed 10:00 now'],
    ['kept', 'Tue 11:00 agent (phone): \nWed 10:00 now'],
    ['missed', 'Tue 11:00 agent (private): The roller is worn.\nWed 10:00 now'],
    ['missed', 'Tue 11:00 system: This is an automatic reply. Your request is in our queue.\nWed 10:00 now'],
    ['missed', 'Mon 10:31 customer: Thanks!\nMon 10:32 agent: You are welcome!\nWed 10:00 now'],
    ['missed', 'Wed 10:00 agent: The roller is worn.'],
    ['moot', 'Mon 12:00 status: solved\nWed 10:00 now'],
    ['moot', 'Mon 12:00 customer: Never mind, it works again.\nWed 10:00 now'],
    ['open', 'Tue 16:59 now'],
    ['open', 'Tue 17:10 now'],
    ['missed', 'Tue 17:16 now'],
  ])('%s: %s', (state, rest) => {
    expect(lint(question + rest).commitments[0]).toMatchObject({ state, messageIndex: 1, due: '2026-03-10T17:00:00.000Z' })
  })

  test('names the message that kept it', () => {
    expect(lint(`${question}Tue 11:00 agent: The roller is worn.`).commitments[0]).toMatchObject({ state: 'kept', answeredBy: 2 })
  })

  test('a day ends with the hours of business, in the time zone of the thread', () => {
    const more = { timeZone: 'Europe/Amsterdam', businessHours: { to: '18:30' } }
    expect(lint(`${question}Wed 10:00 now`, more).commitments[0]!.due).toBe('2026-03-10T17:30:00.000Z')
  })

  test('a holiday is no working day', () => {
    const lines = 'Mon 10:00 customer: My printer does not print.\nMon 10:30 agent: I will call you tomorrow.\nTue 20:00 now'
    expect(found(lines)).toHaveLength(1)
    expect(found(lines, { businessHours: { holidays: ['2026-03-10'] } })).toEqual([])
  })

  test('what nobody can tell from messages stays open', () => {
    expect(states('Mon 10:00 agent: We will replace the roller on Tuesday. I will call you after 3 pm.\nFri 10:00 now')).toEqual([
      'open: We will replace the roller on Tuesday.',
      'open: I will call you after 3 pm.',
    ])
  })
})

describe('each of our messages knows what the thread says', () => {
  test('what the customer gave, and what they asked last', () => {
    const { messages } = lint(
      `
      Mon 10:00 customer: Where is my parcel? My order number is 48213.
      Mon 10:10 agent Maya: I am looking it up.
      Mon 10:12 customer: When do you ship the lamp? Can I still change the delivery address?
      Mon 11:00 agent Maya: Could you give me your order number?
      Mon 12:00 agent Maya: We ship the lamp on Thursday.`,
      { recipient: 'Sam Okafor' },
    )
    expect(messages.map(({ messageIndex }) => messageIndex)).toEqual([1, 3, 4])
    expect(messages[1]!.findings.map(({ rule }) => rule)).toContain('repeated-information-request')
    expect(messages[0]!.message.context).toMatchObject({ agent: 'Maya', recipient: 'Sam Okafor', first: true })
    expect(messages[1]!.message.context).toMatchObject({ first: false, lastCustomerText: expect.stringContaining('delivery address') })
  })

  test('the last question is answered or not, whatever was asked before', () => {
    const strict = createLinter({ languages, preset: 'strict' })
    const { thread } = readNotation(
      `Mon 10:00 customer: Which port do I use? Is the cable included?
Mon 10:10 agent: You use the blue port, and the cable is included.
Mon 10:12 customer: When do you ship the lamp? Can I still change the delivery address?
Mon 11:00 agent: We ship the lamp on Thursday.`,
    )
    const unanswered = strict
      .lintThread(thread)
      .messages.map(({ findings }) => findings.filter(({ rule }) => rule === 'unanswered-question').length)
    expect(unanswered).toEqual([0, 1])
  })

  test('and may be left to others', () => {
    const { thread } = readNotation('Mon 10:00 agent: One.\nMon 11:00 agent: Two.')
    expect(linter.lintThread(thread, { messages: 'none' }).messages).toEqual([])
    expect(linter.lintThread(thread, { messages: 'last' }).messages.map(({ messageIndex }) => messageIndex)).toEqual([1])
  })
})

test('messages may come in any order, with dates and offsets, and findings name them as they were given', () => {
  const messages: ThreadMessage[] = [
    { id: 22, author: 'agent', sent: new Date('2026-03-09T10:30:00Z'), text: '  Hi,\n\nI will call you on Tuesday.' },
    { id: 21, author: 'customer', sent: '2026-03-09T11:00:00+01:00', text: 'My printer does not print.' },
  ]
  const [finding] = linter.lintThread({ messages, now: '2026-03-11T10:00:00Z' }).findings
  expect(finding).toMatchObject({ rule: 'missed-follow-up', messageIndex: 0, messageId: 22, line: 3 })
  expect(messages[0]!.text.slice(finding!.start, finding!.end)).toBe('I will call you on Tuesday')
})

test('sentences come in the language of the reader', () => {
  const dutch = createLinter({ languages, locale: 'nl' })
  const { thread } = readNotation('Mon 10:00 agent: I will call you on Tuesday.\nWed 10:00 now')
  expect(dutch.lintThread(thread).findings[0]!.message).toMatch(/^‘I will call you on Tuesday’ liep af op 2026-03-10 17:00/)
})

test('rules for threads are set like all others, and single messages are none of their business', () => {
  const { thread } = readNotation('Mon 10:00 agent: I will call you by 3 pm.\nMon 15:20 now')
  const patient = createLinter({ languages, rules: { 'missed-follow-up': ['warning', { grace: 30 }] } })
  expect(linter.lintThread(thread).findings).toHaveLength(1)
  expect(patient.lintThread(thread).findings).toEqual([])
  expect(createLinter({ languages, rules: { 'missed-follow-up': 'off' } }).lintThread(thread).findings).toEqual([])
  expect(linter.rules).toContain('missed-follow-up')
  expect(createLinter({ languages, preset: 'starter' }).lintThread(thread).findings).toEqual([])
  expect(() => createLinter({ languages, rules: { 'missed-followup': 'off' } })).toThrow('did you mean “missed-follow-up”')
})

test('a rule of your own reads threads, and proves its examples', () => {
  const rule = defineThreadRule({
    id: 'many-turns',
    summary: 'Call after a few messages.',
    severity: 'info',
    options: { most: number(3, 'How many messages are enough.') },
    messages: { many: 'This is message number {count}; a call would be shorter.' },
    *check({ thread, options }) {
      const turn = thread.turns[options.most]
      if (turn) yield { turn, at: turn.end, message: 'many', data: { count: String(options.most + 1) } }
    },
  })
  const good = 'Mon 10:00 customer: One.\nMon 10:01 agent: Two.'
  const bad = `${good}\nMon 10:02 customer: Three.\nMon 10:03 agent: Four.⟦⟧`
  expect(checkExamples(rule, { en: [{ bad, good }] }, languages)).toEqual([])
  expect(checkExamples(rule, { en: [{ bad: good, good }] }, languages)).toHaveLength(0)
  expect(checkExamples(rule, { en: [{ bad: bad.replace('⟦⟧', ''), good }] }, languages)).toHaveLength(1)
  const own = createLinter({ languages, plugins: [rule] })
  expect(own.lintThread(readNotation(bad.replace('⟦⟧', '')).thread).findings.map((finding) => finding.rule)).toContain('many-turns')
})

describe('a thread that cannot be read', () => {
  const message = { author: 'agent', sent: '2026-03-09T10:00:00Z', text: 'Hi' }
  test.each<[given: unknown, path: string, problem: string]>([
    [{}, 'messages', '“messages” is missing.'],
    [{ message: [] }, 'messages', '“messages” is missing; did you mean it by “message”.'],
    [null, '', 'The thread must be a map of keys.'],
    [{ messages: [{ ...message, author: 'costumer' }] }, 'messages.0.author', 'did you mean “customer”'],
    [{ messages: [{ ...message, sent: 'yesterday' }] }, 'messages.0.sent', 'must be an instant with its time zone'],
    [{ messages: [{ ...message, sent: new Date('x') }] }, 'messages.0.sent', 'must be an instant with its time zone'],
    [{ messages: [message, { ...message, text: undefined, body: 'Hi' }] }, 'messages.1.text', '“messages.1.text” is missing'],
    [{ messages: [], status: 'opened' }, 'status', 'did you mean “open”'],
    [{ messages: [], businessHours: { from: '9' } }, 'businessHours.from', 'must be a time of day'],
    [{ messages: [], businessHours: { days: [0] } }, 'businessHours.days', 'must be a list of days of the week'],
    [{ messages: [{ ...message, language: 'tlh' }] }, 'language', 'There is no language pack for “tlh”'],
  ])('%j', (given, path, problem) => {
    const error = (() => {
      try {
        linter.lintThread(given as Thread)
      } catch (thrown) {
        return thrown as SettingsError
      }
      return undefined
    })()
    expect(error).toBeInstanceOf(SettingsError)
    expect(error!.message).toContain(problem)
    expect(error!.path.join('.')).toBe(path)
  })
})

test('the notation says which of its lines cannot be read', () => {
  expect(() => readNotation('Mon 10:00 customer: Hi\nMonday 11:00 agent: Hi')).toThrow('Line 2 of the thread does not begin with a day')
  expect(() => readNotation('Mon 10:00 costumer: Hi')).toThrow('Line 1 of the thread names neither an author')
  expect(() => readNotation('Mon 10:00 agent (fax): Hi')).toThrow('Line 1 of the thread knows no “fax”')
})

const texts = [
  'My printer does not print.',
  'Any update?',
  'Thanks!',
  'I will call you tomorrow at 10.',
  'Not yet; you will hear from me by Friday.',
  'We are looking into it.',
  'This is unacceptable.',
  'It works again.',
  'Ik bel u dinsdag.',
  '',
  '\uFFFC ⟦',
]
const instants = fc.integer({ min: 0, max: 60 * 24 * 40 }).map((minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000))
const threads: fc.Arbitrary<Thread> = fc.record({
  messages: fc.array(
    fc.record({
      author: fc.constantFrom('customer', 'agent', 'system'),
      sent: instants,
      text: fc.oneof(fc.constantFrom(...texts), fc.string()),
      private: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  statusChanges: fc.array(
    fc.record({ status: fc.constantFrom('open', 'pending', 'solved', 'closed', 'merged'), at: instants, until: instants }),
    {
      maxLength: 4,
    },
  ),
  now: instants,
})

test('whatever a thread says, it is read, its findings lie in their messages, and nothing is remembered', () => {
  fc.assert(
    fc.property(threads, (thread) => {
      const { findings, commitments } = linter.lintThread(thread, { messages: 'none' })
      for (const { start, end, messageIndex } of [...findings, ...commitments]) {
        const { text } = thread.messages[messageIndex]!
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(linter.lintThread(thread, { messages: 'none' }).findings).toEqual(findings)
    }),
    { numRuns: 150 },
  )
})

/** A long conversation: promises, courtesies and questions in turn. */
function longThread(length: number): Thread {
  const messages = Array.from({ length }, (_, index): ThreadMessage => {
    const text = texts[(index * 7) % 8]!
    return { author: index % 3 === 0 ? 'customer' : 'agent', sent: new Date(Date.UTC(2026, 2, 1) + index * 3_600_000), text }
  })
  const statusChanges = Array.from({ length: length / 4 }, (_, index) => ({
    status: index % 2 === 0 ? ('solved' as const) : ('open' as const),
    at: new Date(Date.UTC(2026, 2, 1) + index * 4 * 3_600_000 + 1),
  }))
  return { messages, statusChanges }
}

test('four times the messages take about four times as long', () => {
  const took = (length: number): number => {
    const thread = longThread(length)
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now()
      linter.lintThread(thread)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  took(200)
  const short = took(500)
  expect(took(2000)).toBeLessThan(short * 8 + 200)
}, 60_000)

test('every rule for threads is in the presets that promise it', () => {
  const recommended = createLinter({ languages }).rules
  for (const { id } of threadRules) expect(recommended).toContain(id)
})
