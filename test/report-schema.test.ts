import { expect, test } from 'vitest'
import { type Schema, schemaFault } from '../src/node/config-schema.ts'
import { reportSchema } from '../src/node/report-schema.ts'
import { folderOf, run } from './support/command-line.ts'

const letter = 'Hi Sam,\n\nYour your refund is in your account ASAP!!!\n\nKind regards,\nThe Support Team\n'

async function reportOn(files: Record<string, string | Uint8Array>): Promise<unknown> {
  using folder = folderOf(files)
  const { out } = await run([...Object.keys(files), '--preset', 'strict', '--format', 'json'], { cwd: folder.path })
  return JSON.parse(out)
}

test.each([
  ['findings with all that they may hold', { 'a.txt': letter, 'b.json': JSON.stringify([{ id: 'late', body: letter }]) }],
  ['a file that cannot be read', { 'a.txt': Uint8Array.of(72, 0, 105) }],
  ['a language without a pack', { 'a.json': JSON.stringify([{ id: 'a', body: 'Olá mundo, tudo bem?', locale: 'pt-BR' }]) }],
  ['nothing', { 'a.txt': '' }],
])('the report fits its schema: %s', async (_, files) => {
  expect(schemaFault(await reportOn(files), reportSchema)).toBeUndefined()
})

test('the schema knows what a report must not be', async () => {
  const report = (await reportOn({ 'a.txt': letter })) as { files: { findings: Record<string, unknown>[] }[] }
  const [finding] = report.files[0]!.findings
  const faultOf = (change: Record<string, unknown>): string | undefined =>
    schemaFault({ ...report, files: [{ path: 'a.txt', findings: [{ ...finding, ...change }] }] }, reportSchema)?.message
  expect(faultOf({})).toBeUndefined()
  expect(faultOf({ line: 0 })).toContain('at least 1')
  expect(faultOf({ severity: 'fatal' })).toContain('severity')
  expect(faultOf({ suggestion: 'x' })).toContain('no key')
  expect(faultOf({ url: undefined })).toContain('needs the key “url”')
})

/** The part of SARIF 2.1.0 (OASIS, appendix “schema”) that we write: which keys there are, which must be, what they hold. */
const sarif = ((): Schema => {
  const text: Schema = { type: 'string' }
  const fromZero: Schema = { type: 'number', minimum: 0 }
  const fromOne: Schema = { type: 'number', minimum: 1 }
  const object = (properties: Schema['properties'] & {}, required: readonly string[] = []): Schema => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  })
  const list = (items: Schema): Schema => ({ type: 'array', items })
  const level: Schema = { enum: ['none', 'note', 'warning', 'error'] }
  const message = object({ text, markdown: text }, ['text'])
  const artifactLocation = object({ uri: text })
  const region = object({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne })
  const location = object({ physicalLocation: object({ artifactLocation, region }, ['artifactLocation']) })
  const replacement = object({ deletedRegion: region, insertedContent: object({ text }) }, ['deletedRegion'])
  const change = object({ artifactLocation, replacements: list(replacement) }, ['artifactLocation', 'replacements'])
  const fix = object({ description: message, artifactChanges: list(change) }, ['artifactChanges'])
  const rule = object(
    {
      id: text,
      shortDescription: message,
      fullDescription: message,
      help: message,
      helpUri: text,
      defaultConfiguration: object({ level }),
      properties: { type: 'object' },
    },
    ['id'],
  )
  const result = object(
    {
      ruleId: text,
      ruleIndex: fromZero,
      level,
      message,
      locations: list(location),
      partialFingerprints: { type: 'object', additionalProperties: text },
      fixes: list(fix),
    },
    ['message'],
  )
  const notification = object({ level, message, locations: list(location) }, ['message'])
  const invocation = object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, [
    'executionSuccessful',
  ])
  const driver = object({ name: text, semanticVersion: text, informationUri: text, rules: list(rule) }, ['name'])
  const run = object(
    {
      tool: object({ driver }, ['driver']),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: list(invocation),
      results: list(result),
    },
    ['tool'],
  )
  return object({ $schema: text, version: { enum: ['2.1.0'] }, runs: list(run) }, ['version', 'runs'])
})()

test('sarif says only what SARIF 2.1.0 knows', async () => {
  using folder = folderOf({ 'à b.txt': letter, 'b.json': JSON.stringify([{ id: 'late', body: letter }]), 'c.txt': Uint8Array.of(72, 0) })
  const { out } = await run(['à b.txt', 'b.json', 'c.txt', '--preset', 'strict', '--format', 'sarif'], { cwd: folder.path })
  const log = JSON.parse(out)
  expect(log.runs[0].results.some(({ fixes }: { fixes?: unknown }) => fixes !== undefined)).toBe(true)
  expect(schemaFault(log, sarif)).toBeUndefined()
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
  expect(schemaFault(log, sarif)?.path.at(-1)).toBe('startLine')
})
