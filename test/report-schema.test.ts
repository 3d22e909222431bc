import { expect, test } from 'vitest'
import { schemaFault } from '../src/node/config-schema.ts'
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
