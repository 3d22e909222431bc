import { contextOf, type LintContext } from '../context.ts'
import { nearestOf, SettingsError } from '../engine/settings.ts'
import type { Thread } from '../thread/thread.ts'
import { threadOf } from '../thread-context.ts'

/** A record of the stream: a message with what is known about it. */
export interface StreamRecord {
  readonly id: string | number
  readonly text: string
  readonly context: LintContext
}

/** A record of the stream that is a conversation. */
export interface StreamThread {
  readonly id: string | number
  readonly thread: Thread
}

/** Reads a line of the stream; an error is one sentence. Fields that are unknown, and fields that are `null`, are passed over. */
export function readStreamRecord(line: string): StreamRecord | StreamThread | { readonly error: string } {
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
  const { thread } = given
  if (typeof text !== 'string' && thread === undefined) {
    const near = nearestOf('thread', Object.keys(given))
    const hint = near === undefined ? '' : ` Did you mean “thread” by “${near}”?`
    return { error: `The record has no “text”, the message to lint.${hint}` }
  }
  try {
    if (thread !== undefined && thread !== null) return { id, thread: threadOf({ ...given, messages: thread }, 'thread') }
    return { id, text: String(text), context: contextOf(given) }
  } catch (error) {
    if (error instanceof SettingsError) return { error: error.message }
    throw error
  }
}
