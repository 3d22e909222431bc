import { suggestion } from '../engine/settings.ts'
import type { LintContext, MessageFormat } from '../linter.ts'
import { channels, kinds } from './choices.ts'

/** A record of the stream: a message with what is known about it. */
export interface StreamRecord {
  readonly id: string | number
  readonly text: string
  readonly context: LintContext
}

const formats: readonly MessageFormat[] = ['text', 'markdown', 'html']

type Reader = (value: unknown) => string | undefined

const text: Reader = (value) => (typeof value === 'string' ? undefined : 'must be a text')
const truth: Reader = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false')
const texts: Reader = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'must be a list of texts'
const choice =
  (choices: readonly string[]): Reader =>
  (value) =>
    choices.some((each) => each === value) ? undefined : `knows no ${JSON.stringify(value)}${suggestion(String(value), choices)}`

/** The fields of a record that say something about its message, and what is wrong with a value, if anything. */
const fields: Readonly<Record<string, Reader>> = {
  format: choice(formats),
  language: text,
  channel: choice(channels),
  kind: choice(kinds),
  recipient: text,
  otherNames: texts,
  agent: text,
  agents: texts,
  company: text,
  ticket: text,
  subject: text,
  first: truth,
  template: truth,
  customerText: text,
  now: text,
  timeZone: text,
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
  const { id, text: message } = record
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'The record has no “id”, a text or a number.' }
  if (typeof message !== 'string') return { error: 'The record has no “text”, the message to lint.' }
  const context: Record<string, unknown> = {}
  for (const [name, fault] of Object.entries(fields)) {
    const given = record[name]
    if (given === undefined || given === null) continue
    // A ticket number is often a number in an export.
    const read = name === 'ticket' && typeof given === 'number' ? String(given) : given
    const wrong = fault(read)
    if (wrong !== undefined) return { error: `“${name}” ${wrong}.` }
    context[name] = read
  }
  return { id, text: message, context }
}
