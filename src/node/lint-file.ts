import { channels, kinds, type LintContext } from '../context.ts'
import type { ProseRecord, RecordFault } from '../formats/records.ts'
import type { FileReport, ReportedFinding } from '../report/index.ts'
import type { Source } from '../source.ts'
import type { Linters } from './linters.ts'
import { profileIn, profileOfPath } from './packs.ts'
import { recordsIn } from './records-in.ts'
import type { VariantsByRecord } from './variants.ts'

/**
 * Lints every message of a file. What the user declares goes before what the file says of itself, that before what the configuration
 * says of such files, and that before a guess.
 */
export async function lintFile(
  source: Source,
  path: string,
  declared: LintContext,
  configured: LintContext,
  linters: Linters,
  variants: VariantsByRecord = () => [],
  messages?: string,
): Promise<FileReport> {
  const findings: ReportedFinding[] = []
  const faults: RecordFault['error'][] = []
  const languages = new Map<string | undefined, string>()
  const unknownLanguages: string[] = []
  const pathLanguage = profileOfPath(path)
  for (const record of await recordsIn(source, messages)) {
    if ('error' in record) {
      faults.push(record.error)
      continue
    }
    const language = declared.language ?? record.language ?? configured.language
    if (language !== undefined && !profileIn(language)) {
      unknownLanguages.push(language)
      continue
    }
    const context = { ...configured, ...contextOf(record), ...declared, ...(language === undefined ? {} : { language }) }
    const result = await linters.lint(record.prose, { ...context, variants: variants(record.record) }, pathLanguage)
    languages.set(record.record, result.message.language.tag)
    for (const finding of result.findings) {
      findings.push(record.record === undefined ? finding : { ...finding, record: record.record })
    }
  }
  const [first] = faults
  return {
    path,
    source,
    findings,
    languages,
    ...(unknownLanguages.length === 0 ? {} : { unknownLanguages }),
    ...(first ? { faults, error: `“${path}”, line ${first.place.from.line}: ${first.message}${andMore(faults.length - 1)}` } : {}),
  }
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`
}

/** What a record says about its message. Words that are not ours (`kind: newsletter`) were written for another tool. */
function contextOf({ channel, kind, subject, context, swallowed }: ProseRecord): LintContext {
  const ownChannel = channels.find((each) => each === channel)
  const ownKind = kinds.find((each) => each === kind)
  const recipients = context?.to ?? []
  const recipient = recipients.length === 1 ? recipients[0]?.name : undefined
  return {
    ...(ownChannel === undefined ? {} : { channel: ownChannel }),
    ...(ownKind === undefined ? {} : { kind: ownKind }),
    ...(subject === undefined ? {} : { subject: subject.text }),
    ...(swallowed === undefined ? {} : { swallowed }),
    ...(recipient === undefined || recipient.includes('@') ? {} : { recipient }),
  }
}
