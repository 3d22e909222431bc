import fc from 'fast-check'
import pico from 'picocolors'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cellsOf, widthOf, wrapped } from '../src/report/cells.ts'
import type { ReportName } from '../src/report/index.ts'
import { type FileReport, reporterOf, Tally } from '../src/report/index.ts'
import { reportedFile } from './support/reported-file.ts'

async function report(name: ReportName, files: readonly FileReport[], { columns = 100, isColored = false } = {}): Promise<string> {
  const reporter = await reporterOf(name, { colors: pico.createColors(isColored), columns })
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
      rules: { 'vague-timeframe': 1 },
    },
  })
  expect(JSON.parse(await report('json', []))).toMatchObject({ version: 1, files: [] })
})
