import type { Kind, Message } from './message.ts'

/**
 * “Flu jab on 3 Oct at 09:40”: a text message that greets nobody and tells a time is sent by a calendar. “Oakfield Water: we turn the
 * pressure down in your street”: a notice that begins with its sender has one, though bad news still asks for a person.
 */
export function isReminder({ channel, kind, greeting, times, text }: Message): boolean {
  if (channel !== 'sms' || greeting) return false
  if (NOTICES.has(kind.kind) && SENDER.test(text)) return true
  return kind.kind === 'other' && times.some((time) => time.kind !== 'vague' && time.kind !== 'past')
}

const NOTICES: ReadonlySet<Kind> = new Set<Kind>(['other', 'status-update', 'information-request'])

/** A few words with capitals at the beginning, and a colon: “Oakfield Water: …”, not “Good news: …”. */
const SENDER = /^\s*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.&-]*(?: [\p{Lu}\p{Lo}&][\p{L}\p{M}'’.&-]*){0,3} ?:\s/u
