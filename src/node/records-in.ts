import { formatOf } from '../formats/detect.ts'
import type { ProseRecord, RecordFault } from '../formats/records.ts'
import type { Source } from '../source.ts'
import { proseOf } from './prose-of.ts'

/** The messages of a file. What reads data files is loaded when one comes in. */
export async function recordsIn(source: Source): Promise<Iterable<ProseRecord | RecordFault>> {
  const format = formatOf(source.path, source.text)
  const isMessage = format === 'text' || format === 'markdown' || format === 'html'
  // What stands in front of a message says something about it, and is read by the one who reads records.
  if (isMessage && !source.text.startsWith('---')) return [{ prose: await proseOf(source, format) }]
  return (await import('../formats/records.ts')).readRecords(source, { format })
}
