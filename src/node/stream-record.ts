import { contextOf, type LintContext } from '../context.ts'
import { SettingsError } from '../engine/settings.ts'

/** A record of the stream: a message with what is known about it. */
export interface StreamRecord {
  readonly id: string | number
  readonly text: string
  readonly context: LintContext
}

/** Reads a line of the stream; an error is one sentence. Fields that are unknown, and fields that are `null`, are passed over. */
export function readStreamRecord(line: string): StreamRecord | { readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: line.trim() === '' ? 'The line is empty; each line must be a JSON object.' : 'The line is not valid JSON.' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'The line is no JSON object.' }
  const record = value as Readonly<Record<string, unknown>>
  const { id, text, variants: _, swallowed: __, ...given } = record
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'The record has no “id”, a text or a number.' }
  if (typeof text !== 'string') return { error: 'The record has no “text”, the message to lint.' }
  try {
    return { id, text, context: contextOf(given) }
  } catch (error) {
    if (error instanceof SettingsError) return { error: error.message }
    throw error
  }
}
