import fc from 'fast-check'
import pico from 'picocolors'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { adoptedRules } from '../rules/adopted.ts'
import { rules } from '../rules/index.ts'
import { cellsOf, widthOf, wrapped } from '../src/report/cells.ts'
import { lineHashes } from '../src/report/hashes.ts'
import type { ReportName } from '../src/report/index.ts'
import { areaOf, type FileReport, reporterOf, reportNames, scoreOf, Tally } from '../src/report/index.ts'
import { reportedFile } from './support/reported-file.ts'

async function report(name: ReportName, files: readonly FileReport[], { columns = 100, isColored = false } = {}): Promise<string> {
  const reporter = await reporterOf(name, {
    colors: pico.createColors(isColored),
    columns,
    version: '1.2.3',
    rules: [{ id: 'vague-timeframe', summary: 'Say when.', severity: 'warning' }],
  })
  const tally = new Tally()
  let out = ''
  for (const file of files) {
    tally.add(file)
    out += reporter.file(file)
  }
  return out + reporter.end(tally.summary)
}

const late = { rule: 'vague-timeframe', message: '“{words}” is no time that the customer can count on; name a day or an hour.' }

describe('pretty', () => {
  test('a line with its words, what they do, and what to write', async () => {
    const file = reportedFile('refund.txt', 'Hi Sam,\n\nWe will ⟦call you soon⟧.\n', [
      {
        ...late,
        expected: ['call you by Friday 5 p.m.', 'call you tomorrow before noon'],
        note: 'A day is enough: people plan around it.',
      },
    ])
    expect(await report('pretty', [file])).toMatchInlineSnapshot(`
      "refund.txt

         3  We will call you soon.
                    ‾‾‾‾‾‾‾‾‾‾‾‾‾
            ▲ “call you soon” is no time that the customer can count on; name a day or an hour.
              vague-timeframe
            → call you by Friday 5 p.m. | call you tomorrow before noon
              A day is enough: people plan around it.

      ▲ 1 warning   in 1 file
      "
    `)
  })

  test('two faults on one line share it; overlapping ones do not', async () => {
    const file = reportedFile('a.txt', '⟦Soon⟧ we will do the ⟦needful⟧.\nWe ⟦may ⟦possibly⟧ look⟧ at it.', [
      { ...late, severity: 'error' },
      { rule: 'jargon', message: '“{words}” is office talk.', expected: [''] },
      { rule: 'hedging', message: '“{words}” promises nothing.' },
      { rule: 'hedging', message: '“{words}” is one hedge too many.', severity: 'info' },
    ])
    expect(await report('pretty', [file])).toMatchInlineSnapshot(`
      "a.txt

         1  Soon we will do the needful.
            ‾‾‾‾                ‾‾‾‾‾‾‾
            ✖ “Soon” is no time that the customer can count on; name a day or an hour.  vague-timeframe
            ▲ “needful” is office talk.  jargon
            → (leave it out)

         2  We may possibly look at it.
               ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
            ▲ “may possibly look” promises nothing.  hedging

         2  We may possibly look at it.
                   ‾‾‾‾‾‾‾‾
            ● “possibly” is one hedge too many.  hedging

      ✖ 1 error   ▲ 2 warnings   ● 1 hint   in 1 file
      "
    `)
  })

  test('the marks stand under the words whatever is before them', async () => {
    const file = reportedFile(
      'b.txt',
      'नमस्ते राम, हम ⟦जल्द⟧ ही कॉल करेंगे।\n👋🏽 👨‍👩‍👧 ok ⟦soon⟧\n\tx\t⟦soon⟧\n漢字 ⟦soon⟧\ne\u0301te\u0301 ⟦soon⟧',
      Array(5).fill(late),
    )
    const out = await report('pretty', [file])
    const lines = out.split('\n')
    for (const [index, line] of lines.entries()) {
      if (!line.includes('‾')) continue
      const shown = lines[index - 1]!
      const words = /soon|जल्द/.exec(shown)!
      expect(widthOf(line.slice(0, line.indexOf('‾')))).toBe(widthOf(shown.slice(0, words.index)))
      expect(line.trim().length).toBe(widthOf(words[0]))
    }
    expect(out).toMatchInlineSnapshot(`
      "b.txt

         1  नमस्ते राम, हम जल्द ही कॉल करेंगे।
                        ‾‾‾
            ▲ “जल्द” is no time that the customer can count on; name a day or an hour.  vague-timeframe

         2  👋🏽 👨‍👩‍👧 ok soon
                     ‾‾‾‾
            ▲ “soon” is no time that the customer can count on; name a day or an hour.  vague-timeframe

         3  x   soon
                ‾‾‾‾
            ▲ “soon” is no time that the customer can count on; name a day or an hour.  vague-timeframe

         4  漢字 soon
                 ‾‾‾‾
            ▲ “soon” is no time that the customer can count on; name a day or an hour.  vague-timeframe

         5  été soon
                ‾‾‾‾
            ▲ “soon” is no time that the customer can count on; name a day or an hour.  vague-timeframe

      ▲ 5 warnings   in 1 file
      "
    `)
  })

  test('what is missing has a caret, also at the end of a line', async () => {
    const file = reportedFile('c.txt', '⟦⟧Your order is late.\n\nKind regards,⟦⟧\n', [
      { rule: 'missing-greeting', message: 'Nobody is greeted.' },
      { rule: 'missing-signature', message: 'Nobody signed this.', expected: ['\nMaya'] },
    ])
    expect(await report('pretty', [file])).toMatchInlineSnapshot(`
      "c.txt

         1  Your order is late.
            ^
            ▲ Nobody is greeted.  missing-greeting

         3  Kind regards,
                         ^
            ▲ Nobody signed this.  missing-signature
            → Maya

      ▲ 2 warnings   in 1 file
      "
    `)
  })

  test('of a long line, the part around the words; of a finding over several lines, the first', async () => {
    const filler = 'some words that go on and on '.repeat(8)
    const file = reportedFile('d.html', `    <p>${filler}⟦soon⟧ ${filler}</p>\n  We ⟦will see\n  later⟧.`, [late, late])
    expect(await report('pretty', [file], { columns: 60 })).toMatchInlineSnapshot(`
      "d.html

         1  …some words that go on and on soon some words that go…
                                          ‾‾‾‾
            ▲ “soon” is no time that the customer can count on;
              name a day or an hour.  vague-timeframe

         2  We will see
               ‾‾‾‾‾‾‾‾
            ▲ “will see ⏎ later” is no time that the customer can
              count on; name a day or an hour.  vague-timeframe

      ▲ 2 warnings   in 1 file
      "
    `)
  })

  test('nothing that steers a terminal passes through', async () => {
    const file = reportedFile('e\u001b[2J.txt', 'x \u001b[31m\u202e⟦soon⟧', [{ ...late, expected: ['\u001b[0mtoday'] }])
    expect(await report('pretty', [file])).not.toMatch(/[\u001b\u202e]/)
  })

  test('colours', async () => {
    const file = reportedFile('f.txt', 'We call ⟦soon⟧.', [{ ...late, expected: ['today'] }])
    expect((await report('pretty', [file], { isColored: true })).replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "␛[1mf.txt␛[22m

      ␛[2m   1␛[22m  ␛[2m␛[22mWe call ␛[33msoon␛[39m.
                    ␛[33m‾‾‾‾␛[39m
            ␛[33m▲␛[39m “soon” is no time that the customer can count on; name a day or an hour.  ␛[2mvague-timeframe␛[22m
            ␛[32m→␛[39m ␛[32mtoday␛[39m

      ␛[33m▲ 1 warning␛[39m   ␛[2min 1 file␛[22m
      "
    `)
  })

  test('when there is nothing to say, it says so', async () => {
    expect(await report('pretty', [reportedFile('g.txt', 'Hi', [])])).toBe('✔ Nothing to improve in 1 file.\n')
    expect(await report('pretty', [{ path: 'h.txt', findings: [], error: 'no' }])).toBe('1 file could not be read\n')
  })

  test('what is said most often is named where something is said twice', async () => {
    const six = (rules: readonly string[]) =>
      reportedFile(
        'i.txt',
        '⟦a⟧ ⟦b⟧ ⟦c⟧ ⟦d⟧ ⟦e⟧ ⟦f⟧\n',
        rules.map((rule) => ({ rule, message: 'Write it out.' })),
      )
    expect(await report('pretty', [six(['one', 'two', 'three', 'one', 'four', 'one'])])).toContain('\nmost often: one (3)\n')
    expect(await report('pretty', [six(['one', 'two', 'three', 'four', 'five', 'six'])])).not.toContain('most often')
  })

  test('no line is wider than the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[⟦⟧]/g, '')),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replace(/[⟦⟧]/g, '')),
        fc.integer({ min: 40, max: 120 }),
        async (before, words, columns) => {
          const file = reportedFile('x.txt', `${before}⟦${words}⟧${before}`, [{ rule: 'r', message: 'A sentence.' }])
          const out = await report('pretty', [file], { columns })
          for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('the cells of a line hold all of it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      const cells = cellsOf(line)
      expect(cells.map(({ start }) => start)).toEqual([...cells.map(({ start }) => start)].sort((a, b) => a - b))
      for (const [index, { start }] of cells.entries()) {
        const written = line.slice(start, cells[index + 1]?.start ?? line.length)
        expect(written.length).toBeGreaterThan(0)
      }
      expect(cells.length === 0).toBe(line === '')
    }),
  )
})

test.each([
  'soon',
  'été',
  'e\u0301',
  '漢字',
  '한국어',
  '\u1112\u1161\u11ab',
  'ｆｕｌｌ',
  '👋🏽',
  '👨‍👩‍👧',
  '🇳🇱',
  '❤️',
  '1️⃣',
  '—…“”',
  'Łódź',
  '\u200b',
])('%s is as wide as string-width says', (text) => {
  expect(widthOf(text)).toBe(stringWidth(text))
})

test('in Devanagari each consonant has its column, and each sign stands on one', () => {
  expect(['जल्द', 'हिन्दी', 'राम', 'क्षमा'].map(widthOf)).toEqual([3, 3, 2, 3])
})

test('wrapping keeps the words', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 12, max: 60 }), (text, columns) => {
      const lines = wrapped(text, columns)
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
    }),
  )
})

test('json holds the findings as they are, and adds up', async () => {
  const file = reportedFile('a.txt', '⟦soon⟧', [late])
  const bad = { path: 'b.txt', findings: [], error: '“b.txt” is not a text.' }
  expect(JSON.parse(await report('json', [file, bad]))).toEqual({
    version: 1,
    files: [
      { path: 'a.txt', findings: file.findings },
      { path: 'b.txt', findings: [], error: '“b.txt” is not a text.' },
    ],
    summary: {
      files: 2,
      errors: 0,
      warnings: 1,
      infos: 0,
      unreadable: 1,
      unknownLanguages: {},
      fixable: 0,
      score: 92,
      rules: { 'vague-timeframe': 1 },
    },
  })
  expect(JSON.parse(await report('json', []))).toMatchObject({ version: 1, files: [] })
})

const sample = reportedFile('mails/à b.txt', 'Hi,\r\n\tété 👋 ⟦soon⟧, 100%\n⟦we\nsee⟧ <b> & "c"⟦⟧', [
  { ...late, severity: 'error', expected: ['today', ''], fix: { kind: 'suggestion', text: 'today' } },
  { rule: 'hedging', message: 'A: 50% of, nothing\nat all', severity: 'info' },
  { rule: 'missing-signature', message: 'Nobody <signed> & "sent" | `this`.', record: 'late_*' },
])
const broken: FileReport = { path: 'x.txt', findings: [], error: '“x.txt” is not a text: it holds NUL bytes.' }
const clean = reportedFile('clean.txt', 'Hi', [])

test.each(['compact', 'jsonl', 'github', 'checkstyle', 'junit', 'rdjsonl', 'markdown'] as const)('%s looks like this', async (name) => {
  await expect(await report(name, [sample, clean, broken])).toMatchFileSnapshot(`../fixtures/reports/${name}.snap`)
})

test('rdjsonl counts columns in bytes of UTF-8', async () => {
  const [line] = (await report('rdjsonl', [sample])).split('\n')
  const { location } = JSON.parse(line!) as { location: { range: { start: { line: number; column: number }; end: { column: number } } } }
  const bytes = Buffer.from('\tété 👋 ')
  expect(location.range).toEqual({ start: { line: 2, column: bytes.length + 1 }, end: { line: 2, column: bytes.length + 5 } })
})

test('gitlab gives each finding a fingerprint of its own, the same in every run', async () => {
  const twice = reportedFile('a.txt', '⟦soon⟧ ⟦soon⟧', [late, late])
  const first = JSON.parse(await report('gitlab', [twice, sample])) as { fingerprint: string; severity: string; location: object }[]
  expect(new Set(first.map(({ fingerprint }) => fingerprint)).size).toBe(5)
  expect(JSON.parse(await report('gitlab', [twice, sample]))).toEqual(first)
  expect(first[2]).toMatchObject({
    severity: 'major',
    check_name: 'vague-timeframe',
    location: { path: 'mails/à b.txt', lines: { begin: 2, end: 2 } },
  })
  expect(JSON.parse(await report('gitlab', []))).toEqual([])
})

test('sarif holds what code scanning needs', async () => {
  const { version, runs } = JSON.parse(await report('sarif', [sample, clean, broken]))
  expect(version).toBe('2.1.0')
  const [run] = runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['vague-timeframe', 'hedging', 'missing-signature'])
  expect(run.tool.driver.rules[0]).toMatchObject({ shortDescription: { text: 'Say when.' }, defaultConfiguration: { level: 'warning' } })
  expect(run.results).toHaveLength(3)
  expect(run.results[0]).toMatchObject({
    ruleId: 'vague-timeframe',
    ruleIndex: 0,
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'mails/%C3%A0%20b.txt' },
          region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[\da-f]+:1$/) },
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'today' } }] }] }],
  })
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] })
  expect(JSON.parse(await report('sarif', [])).runs[0].results).toEqual([])
})

// As code scanning has it: the same letters get the same hash and a rising count.
test('a line keeps its hash when it moves, whatever its blanks and line ends', () => {
  const text = 'one line\none line\nanother\n'
  const hashes = lineHashes(text)
  expect(hashes).toHaveLength(4)
  const tail = 'x'.repeat(200)
  const [first] = lineHashes(`same line ${tail}\nrest`)
  expect(lineHashes(`moved\r\n  same\tline ${tail}\r\nrest`)[1]).toBe(first)
  const repeated = lineHashes(`${tail}\n${tail}\n${tail}`)
  expect(repeated[0]!.split(':')[0]).toBe(repeated[1]!.split(':')[0])
  expect(repeated.slice(0, 2).map((hash) => hash.split(':')[1])).toEqual(['1', '2'])
})

test('the page shows the words with their marks, and lets no text of a file become markup', async () => {
  const evil = reportedFile('<img>.txt', '</pre><script>⟦soon⟧</script>', [{ ...late, expected: ['<b>'] }])
  const page = await report('html', [sample, evil, clean, broken])
  expect(page).toContain('<mark class="error" title="“soon” is no time that the customer can count on; name a day or an hour.">soon</mark>')
  expect(page).not.toMatch(/<\/pre><script>|<img>|<q><b>/)
  expect(page).not.toMatch(/(?:src|href)="(?!#|https:\/\/example\.org)/)
  expect(page.match(/<script>/g)).toHaveLength(1)
})

test('every report ends as a whole when there is nothing in it', async () => {
  for (const name of reportNames) {
    const out = await report(name, [])
    if (['json', 'gitlab', 'sarif'].includes(name)) JSON.parse(out)
    if (['junit', 'checkstyle'].includes(name)) expect(out).toMatch(/^<\?xml .*\n<(\w+)[^>]*>\n<\/\1>\n$/)
  }
})

describe('the score', () => {
  const finding = (rule: string, severity: 'error' | 'warning' | 'info') =>
    reportedFile('a', '⟦x⟧', [{ rule, message: '', severity }]).findings[0]!
  test.each([
    [[], 100],
    [[finding('jargon', 'warning')], 92],
    [[finding('jargon', 'error'), finding('hedging', 'info')], 73],
    [Array(20).fill(finding('jargon', 'error')), 60],
    [['jargon', 'sarcasm', 'overpromise', 'team-sign-off'].flatMap((rule) => [finding(rule, 'error'), finding(rule, 'error')]), 0],
  ])('%#', (findings, score) => {
    expect(scoreOf(findings)).toBe(score)
  })

  test('every rule has an area', () => {
    expect([...rules, ...adoptedRules].map(({ id }) => id).filter((id) => areaOf(id) === 'other')).toEqual([])
  })
})
