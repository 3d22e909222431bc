import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { createLinter as createBrowserLinter, readHtml } from '../src/browser.ts'
import { createLinter, lint } from '../src/index.ts'
import replylint from '../src/unified.ts'

const html = '<p>Hi Sam,</p>\n<p>Your refund of &euro;20 is in your account.</p>\n<p>Kind regards,<br>The Support Team</p>\n'

describe('the unified plugin', () => {
  // A processor with no parser to speak of: the plugin reads the file, not the tree.
  const processor = unified()
    .use(function () {
      this.parser = () => ({ type: 'root' })
      this.compiler = () => ''
    })
    .use(replylint, { languages: [en], rules: { 'team-sign-off': 'error' } })

  test('adds the findings to the file, at the very letters of its source', async () => {
    const file = await processor.process(new VFile({ value: `\ufeff${html}`, path: 'refund.html' }))
    const message = file.messages.find(({ ruleId }) => ruleId === 'team-sign-off')!
    expect(message).toMatchObject({
      source: 'replylint',
      fatal: true,
      line: 3,
      actual: 'The Support Team',
      url: expect.stringContaining('#team-sign-off'),
    })
    const { start, end } = message.place as { start: { offset: number }; end: { offset: number } }
    expect(`\ufeff${html}`.slice(start.offset, end.offset)).toBe('The Support Team')
  })

  test('takes what is known about the message from the file', async () => {
    const file = new VFile({ value: html, path: 'refund.html', data: { replylint: { agent: 'Maya' } } })
    const { messages } = await processor.process(file)
    expect(messages.find(({ ruleId }) => ruleId === 'team-sign-off')!.expected).toEqual(['Maya\nThe Support Team'])
  })
})

describe('the browser door', () => {
  test('finds in plain text what the front door finds', () => {
    const text = 'Dear customer,\n\nWe will call you soon.\n\nKind regards,\nThe Support Team'
    const options = { languages: [en], preset: 'starter' }
    expect(createBrowserLinter(options).lint(text).findings).toEqual(createLinter(options).lint(text).findings)
    expect(lint(text, options).findings.length).toBeGreaterThan(1)
  })

  test('reads other formats when it is given them, and says so when it is not', () => {
    const linter = createBrowserLinter({ languages: [en], formats: { html: readHtml } })
    expect(linter.lint(html, { format: 'html' }).findings.map(({ actual }) => actual)).toContain('The Support Team')
    expect(() => createBrowserLinter({ languages: [en] }).lint(html, { format: 'html' })).toThrow('This linter reads no “html”')
  })
})

test('a sentence without an end may have twenty thousand acronyms', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const acronyms = Array.from(
    { length: 20_000 },
    (_, index) => `Q${[676, 26, 1].map((unit) => letters[Math.floor(index / unit) % 26]).join('')}X`,
  )
  const linter = createLinter({ languages: [en] })
  const found = linter.lint(`Hi Sam,\n\n${acronyms.map((acronym) => `the ${acronym} panel`).join(' ')}\n\nMaya`)
  expect(found.findings.map(({ rule }) => rule)).toContain('undefined-acronym')
  // Joined by hyphens they are one code.
  const joined = linter.lint(`Hi Sam,\n\nIt is the ${acronyms.join('-')} panel.\n\nMaya`)
  expect(joined.findings.filter(({ rule }) => rule === 'undefined-acronym')).toEqual([])
})

test('a sentence without an end may say twelve thousand times what happened this morning', () => {
  const said = 'it came in this morning and he left at 11 and '.repeat(12_000)
  const { findings } = createLinter({ languages: [en] }).lint(`Hi Sam,\n\n${said}\n\nMaya`, { kind: 'status-update' })
  expect(findings.map(({ rule }) => rule)).toContain('missing-next-update')
})

test('a sentence without an end may say twenty thousand times when it is fixed', () => {
  const said = 'it is fixed in two days after I have it and '.repeat(20_000)
  const { findings } = createLinter({ languages: [en] }).lint(`Hi Sam,\n\n${said}\n\nMaya`, { kind: 'status-update' })
  expect(findings.filter(({ rule }) => rule === 'premature-timeframe')).toHaveLength(0)
})

describe('the context of a message', () => {
  const linter = createLinter({ languages: [en] })
  const draft = 'Hi Sam,\n\nYour refund is in your account.\n\nKind regards,\nMaya'

  test('may hold null for what a helpdesk does not know, a number for a ticket, and fields of its own', () => {
    const record = { recipient: null, agent: undefined, channel: null, ticket: 4711, first: null, assignee: { id: 7 } }
    expect(linter.lint(draft, record as never).findings).toEqual(linter.lint(draft, { ticket: '4711' }).findings)
    expect(linter.lint(draft, null as never).findings).toEqual(linter.lint(draft).findings)
    expect(linter.commitments(draft, record as never)).toEqual([])
    const foreign = JSON.parse('{"__proto__": {"language": 7}, "assignee": "Maya"}')
    expect(linter.lint(draft, foreign).message.context).toEqual({})
  })

  test('may name somebody with ten thousand names', () => {
    const recipient = 'Anna Lund '.repeat(5000)
    const found = linter.lint('Dear Ms OKAFOR,\n\nYour parcel left the depot at noon.\n\nKind regards,\nMaya', { recipient })
    expect(found.findings.map(({ rule }) => rule)).toContain('wrong-recipient-name')
  })

  test.each([
    [{ recipient: 5 }, '“recipient” must be a text.'],
    [{ agents: 'Maya' }, '“agents” must be a list of texts.'],
    [{ first: 'no' }, '“first” must be true or false.'],
    [{ channel: 'e-mail' }, '“channel” knows no "e-mail"; did you mean “email”.'],
  ])('is answered where it cannot be read: %o', (context, problem) => {
    expect(() => linter.lint(draft, context as never)).toThrow(problem)
    expect(() => createLinter({ languages: [en], context: context as never })).toThrow(problem)
  })
})
