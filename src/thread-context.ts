import { type Check, choice, formats, kinds, text, texts, truth } from './context.ts'
import { nearestOf, SettingsError } from './engine/settings.ts'
import { zoneOf } from './message/days.ts'
import { minutesOf } from './thread/calendar.ts'
import { authors, type Instant, statuses, type Thread, threadChannels } from './thread/thread.ts'

/** An instant with its offset; a time without one is another moment in every office. */
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))$/i

const instant: Check = (value) =>
  Number.isNaN(millisecondsOf(value as Instant)) ? 'must be an instant with its time zone, such as “2026-03-09T10:00:00+01:00”' : undefined
const zone: Check = (value) =>
  typeof value === 'string' && zoneOf(value) ? undefined : 'must be the name of a time zone, such as “Europe/Amsterdam”'
const clock: Check = (value) =>
  typeof value === 'string' && minutesOf(value) !== undefined ? undefined : 'must be a time of day, such as “09:00”'
const days: Check = (value) =>
  Array.isArray(value) && value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
    ? undefined
    : 'must be a list of days of the week, 1 (Monday) to 7'
const dates: Check = (value) =>
  Array.isArray(value) && value.every((date) => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date))
    ? undefined
    : 'must be a list of dates, such as “2026-12-25”'
const name: Check = (value) => (typeof value === 'string' || typeof value === 'number' ? undefined : 'must be a text or a number')

type Checks = Readonly<Record<string, Check>>

const messageChecks: Checks = {
  author: choice(authors),
  sent: instant,
  text,
  id: name,
  name: text,
  format: choice(formats),
  channel: choice(threadChannels),
  private: truth,
  language: text,
  kind: choice(kinds),
  rating: choice(['good', 'bad']),
} satisfies Record<keyof Thread['messages'][number], Check>

const changeChecks: Checks = {
  status: choice(statuses),
  at: instant,
  until: instant,
  automatic: truth,
} satisfies Record<keyof NonNullable<Thread['statusChanges']>[number], Check>

const hoursChecks: Checks = { from: clock, to: clock, days, holidays: dates } satisfies Record<
  keyof NonNullable<Thread['businessHours']>,
  Check
>

const threadChecks: Checks = {
  status: choice(statuses),
  pendingUntil: instant,
  now: instant,
  timeZone: zone,
  channel: choice(threadChannels),
  language: text,
  recipient: text,
  agents: texts,
  company: text,
  ticket: name,
  subject: text,
} satisfies Record<Exclude<keyof Thread, 'messages' | 'statusChanges' | 'businessHours'>, Check>

/** Milliseconds since 1970; `NaN` for what is no instant. */
export function millisecondsOf(value: Instant): number {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'string' && ISO.test(value) ? Date.parse(value.replace(' ', 'T')) : Number.NaN
}

/**
 * A thread that a caller gives, as it is used: `null` stands for what is not known, and fields of the helpdesk's own are passed over. Throws
 * a {@link SettingsError} that names the place for any other value, and the nearest right name for a key that is missing. `messages` is the
 * name under which the messages were given.
 */
export function threadOf(given: unknown, messages = 'messages'): Thread {
  const record = recordOf(given, [])
  const list = record.messages
  if (!Array.isArray(list))
    throw fault([messages], record[messages] === undefined ? missing('messages', record, threadChecks) : 'must be a list of messages')
  const { statusChanges, businessHours } = record
  if (statusChanges && !Array.isArray(statusChanges)) throw fault(['statusChanges'], 'must be a list of changes')
  const thread = checked(record, threadChecks, [], [])
  return {
    ...thread,
    ...(thread.ticket === undefined ? {} : { ticket: String(thread.ticket) }),
    messages: list.map((message, index) =>
      checked(recordOf(message, [messages, String(index)]), messageChecks, [messages, String(index)], ['author', 'sent', 'text']),
    ),
    ...(statusChanges
      ? {
          statusChanges: (statusChanges as unknown[]).map((change, index) =>
            checked(recordOf(change, ['statusChanges', String(index)]), changeChecks, ['statusChanges', String(index)], ['status', 'at']),
          ),
        }
      : {}),
    ...(businessHours ? { businessHours: checked(recordOf(businessHours, ['businessHours']), hoursChecks, ['businessHours'], []) } : {}),
  } as unknown as Thread
}

type Fields = Readonly<Record<string, unknown>>

function recordOf(value: unknown, path: readonly string[]): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw fault(path, 'must be a map of keys')
}

function checked(given: Fields, checks: Checks, path: readonly string[], required: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, check] of Object.entries(checks)) {
    const value = Object.hasOwn(given, key) ? given[key] : undefined
    if (value === undefined || value === null) {
      if (required.includes(key)) throw fault([...path, key], missing(key, given, checks))
      continue
    }
    const problem = check(value)
    if (problem !== undefined) throw fault([...path, key], problem)
    result[key] = value
  }
  return result
}

/** “is missing; did you mean it by “sentAt”” */
function missing(key: string, given: Fields, checks: Checks): string {
  const near = nearestOf(
    key,
    Object.keys(given).filter((name) => !Object.hasOwn(checks, name) && given[name] !== undefined),
  )
  return near === undefined ? 'is missing' : `is missing; did you mean it by “${near}”`
}

function fault(path: readonly string[], problem: string): SettingsError {
  const where = path.length === 0 ? 'The thread' : `“${path.join('.')}”`
  return new SettingsError(`${where} ${problem}.`, path)
}
