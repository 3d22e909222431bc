import { SettingsError, suggestion } from './engine/settings.ts'
import type { Channel, Kind, MessageContext } from './message/message.ts'

/** The formats of a single message. */
export type MessageFormat = 'text' | 'markdown' | 'html'

/** What is known about a text; see {@link MessageContext} for the message itself. */
export interface LintContext extends MessageContext {
  /** How the text is written; plain text unless told. */
  readonly format?: MessageFormat
  /** A BCP 47 tag; a region falls back to its language. Detected where it is missing. */
  readonly language?: string
}

export const channels = ['email', 'chat', 'sms', 'social'] as const satisfies readonly Channel[]

export const kinds = [
  'acknowledgement',
  'information-request',
  'status-update',
  'resolution',
  'bad-news',
  'apology',
  'feedback-response',
  'auto-reply',
  'other',
] as const satisfies readonly Kind[]

export const formats: readonly MessageFormat[] = ['text', 'markdown', 'html']

/** What is wrong with a value, if anything. */
export type Check = (value: unknown) => string | undefined

export const text: Check = (value) => (typeof value === 'string' ? undefined : 'must be a text')
export const truth: Check = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false')
export const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'must be a list of texts'
// A bundler may leave out checks of what nobody gives.
/* @__NO_SIDE_EFFECTS__ */
export function choice(choices: readonly string[]): Check {
  return (value) =>
    choices.some((each) => each === value) ? undefined : `knows no ${JSON.stringify(value)}${suggestion(String(value), choices)}`
}

/** What the adapters of formats bring along is theirs to get right. */
const anything: Check = () => undefined

const checks: readonly (readonly [name: string, check: Check])[] = Object.entries({
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
  lastCustomerText: text,
  now: text,
  timeZone: text,
  swallowed: anything,
  variants: anything,
} satisfies Record<keyof LintContext, Check>)

/**
 * The context that a caller gives, as it is used. A helpdesk hands over what its records hold: `null` stands for what it does not know, a
 * ticket may be a number, and fields of its own are passed over. Throws a {@link SettingsError} that names the field for any other value.
 */
export function contextOf(given: object | null | undefined): LintContext {
  const context: Record<string, unknown> = {}
  if (!given) return context
  for (const [name, check] of checks) {
    const value: unknown = given[name as keyof typeof given]
    if (value === undefined || value === null) continue
    const read = name === 'ticket' && typeof value === 'number' ? String(value) : value
    const problem = check(read)
    if (problem !== undefined) throw new SettingsError(`“${name}” ${problem}.`, [name])
    context[name] = read
  }
  return context
}
