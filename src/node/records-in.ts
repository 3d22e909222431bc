import { formatOfSource, LONGEST_MESSAGE } from '../formats/detect.ts'
import { PRESETS, type PresetName } from '../formats/presets.ts'
import type { ProseRecord, RecordFault } from '../formats/records.ts'
import type { Source } from '../source.ts'
import { proseOf } from './prose-of.ts'

/**
 * The messages of a file; `messages` says where they are in a data file: a known export, or a selector. What reads data files is
 * loaded when one comes in.
 */
export async function recordsIn(source: Source, messages?: string): Promise<Iterable<ProseRecord | RecordFault>> {
  const format = formatOfSource(source)
  const isMessage = format === 'text' || format === 'markdown' || format === 'html'
  // What stands in front of a message says something about it, and is read by the one who reads records; so is what is too long.
  if (isMessage && source.text.length <= LONGEST_MESSAGE && !source.text.startsWith('---'))
    return [{ prose: await proseOf(source, format) }]
  return (await import('../formats/records.ts')).readRecords(source, { format, ...where(messages) })
}

function where(messages: string | undefined): { preset?: PresetName; select?: string } {
  if (messages === undefined) return {}
  return Object.hasOwn(PRESETS, messages) ? { preset: messages as PresetName } : { select: messages }
}
