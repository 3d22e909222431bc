import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixed } from '../src/fix.ts'
import { unifiedDiff } from '../src/node/unified-diff.ts'
import { writerFor } from '../src/node/written.ts'
import { folderOf, run } from './support/command-line.ts'
import { reportedFile } from './support/reported-file.ts'

describe('a wording is put where the words are', () => {
  const told = (text: string, kind: 'safe' | 'suggestion' = 'safe') => ({ rule: 'r', message: '', fix: { kind, text } })
  test.each([
    ['We call ⟦soon⟧.', [told('today')], 'We call today.'],
    ['⟦⟧Hi ⟦all⟧', [told('> '), told('Sam')], '> Hi Sam'],
    ['a ⟦b ⟦c⟧ d⟧ e', [told('B'), told('C')], 'a B e'],
    ['⟦a⟧⟦⟧b', [told('A'), told('+')], 'Ab'],
    ['⟦very ⟧good', [told('')], 'good'],
    ['⟦a⟧ ⟦b⟧', [told('A', 'suggestion'), told('B')], 'a B'],
  ])('%s', (marked, findings, expected) => {
    const { source, findings: made } = reportedFile('a.txt', marked, findings)
    expect(fixed(source!.text, made).text).toBe(expected)
  })
})

test('nothing outside the fixed spans changes', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(10), fc.string({ maxLength: 5 }))
  fc.assert(
    fc.property(fc.string({ minLength: 0, maxLength: 60 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const findings = spans.map(([from, length, wording]) => {
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        const [finding] = reportedFile('a', `${text.replace(/[⟦⟧]/g, ' ')}⟦⟧`, [{ rule: 'r', message: '' }]).findings
        return { ...finding!, start, end, fix: { kind: 'safe' as const, text: wording } }
      })
      const { text: result, applied } = fixed(text, findings)
      // Taken back in reverse, the fixes give the text as it was.
      let shift = 0
      let undone = result
      for (const { start, end, fix } of applied) {
        const at = start + shift
        expect(result.slice(at, at + fix!.text.length)).toBe(fix!.text)
        shift += fix!.text.length - (end - start)
      }
      for (const { start, end, fix } of [...applied].reverse()) {
        shift -= fix!.text.length - (end - start)
        undone = undone.slice(0, start + shift) + text.slice(start, end) + undone.slice(start + shift + fix!.text.length)
      }
      expect(undone).toBe(text)
    }),
  )
})

test.each([
  ['text', 'a\nb <c>', 'a\nb <c>'],
  ['html', 'R&D < 3', 'R&amp;D &lt; 3'],
  ['html', 'a\nb', undefined],
  ['json', 'tomorrow before 5 p.m.', 'tomorrow before 5 p.m.'],
  ['json', 'the "day" it\'s', 'the \\"day\\" it\\u0027s'],
  ['json', 'a <b>', undefined],
  ['yaml', 'note: this', undefined],
  ['markdown', '*soon*', undefined],
  ['mail', 'caf\u00e9', undefined],
] as const)('in %s, %j is written %j', (format, wording, expected) => {
  expect(writerFor(format)(wording)).toBe(expected)
})

describe('a difference', () => {
  test('is what git shows', () => {
    expect(unifiedDiff('a.txt', 'one\ntwo\nthree', 'one\n2\nthree')).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n\\ No newline at end of file\n',
    )
    expect(unifiedDiff('a.txt', 'same', 'same')).toBe('')
  })

  test('leads from one text to the other when git applies it', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n'), { maxLength: 12 }).map((each) => each.join(''))
    const text = fc.tuple(lines, fc.constantFrom('', 'end')).map(([body, end]) => body + end)
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '')
        using folder = folderOf({ 'x.txt': before })
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder.path, input: unifiedDiff('x.txt', before, after) })
        expect(readFileSync(join(folder.path, 'x.txt'), 'utf8')).toBe(after)
      }),
      { numRuns: 40 },
    )
  })
})

/** A plug-in rule with a fix for each kind, so that the tests hang on no wording of ours. */
const config = `
const rule = (id, word, better, kind) => ({
  id, summary: id, severity: 'warning', needs: [], also: [], options: {}, messages: { found: 'Found.' }, channels: undefined, kinds: undefined,
  *check({ message }) {
    for (const match of message.text.matchAll(new RegExp(word, 'g'))) {
      yield { at: { start: match.index, end: match.index + word.length }, message: 'found', expected: [better], fix: kind }
    }
  },
})
export default { plugins: [rule('safe-one', 'asap', 'by noon', 'safe'), rule('offer', 'soonish', 'today & now', 'suggestion'), rule('chain', 'noon', '12:00', 'safe')] }
`

describe('--fix', () => {
  test.each([
    ['a.txt', Buffer.from('We call asap, é,\r\nsoonish.\r\n'), 'We call by 12:00, é,\r\nsoonish.\r\n', 'utf8'],
    ['b.txt', Buffer.from('\ufeffasap'), '\ufeffby 12:00', 'utf8'],
    ['c.txt', Buffer.from('\ufeffasap 👋', 'utf16le'), '\ufeffby 12:00 👋', 'utf16le'],
    ['d.html', Buffer.from('<p title="asap">as&#97;p asap</p>'), '<p title="asap">as&#97;p by 12:00</p>', 'utf8'],
    [
      'e.json',
      Buffer.from('[{"id": "x", "body": "We will call asap\\n\\u00e9."}]'),
      '[{"id": "x", "body": "We will call by 12:00\\n\\u00e9."}]',
      'utf8',
    ],
  ] as const)('%s keeps its encoding, its line ends and all the rest', async (name, bytes, expected, encoding) => {
    using folder = folderOf({ 'replylint.config.mjs': config, [name]: bytes })
    await run([name, '--fix'], { cwd: folder.path })
    expect(readFileSync(join(folder.path, name), encoding)).toBe(expected)
  })

  test('suggestions only when asked for, written as the format has it', async () => {
    using folder = folderOf({ 'replylint.config.mjs': config, 'a.html': '<p>soonish</p>' })
    await run(['a.html', '--fix-suggestions'], { cwd: folder.path })
    expect(readFileSync(join(folder.path, 'a.html'), 'utf8')).toBe('<p>today &amp; now</p>')
  })

  test('a dry run prints a patch and leaves the file alone', async () => {
    using folder = folderOf({ 'replylint.config.mjs': config, 'a.txt': 'asap\n' })
    const { out, err } = await run(['a.txt', '--fix-dry-run'], { cwd: folder.path })
    expect(out).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-asap\n+by 12:00\n')
    expect(err).toBe('replylint: 2 wordings in 1 file would be put right.\n')
    expect(readFileSync(join(folder.path, 'a.txt'), 'utf8')).toBe('asap\n')
  })

  test('what was put right is not reported', async () => {
    using folder = folderOf({ 'replylint.config.mjs': config, 'a.txt': 'asap asap soonish' })
    const { out } = await run(['a.txt', '--fix', '--format', 'json'], { cwd: folder.path })
    const [file] = (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files
    const own = file!.findings.map(({ rule }) => rule).filter((rule) => ['safe-one', 'chain', 'offer'].includes(rule))
    expect(own).toEqual(['offer'])
  })
})
