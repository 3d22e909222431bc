import type { Kind, Message } from './message.ts'
import { TELEPHONE } from './telephone.ts'

/**
 * “Flu jab on 3 Oct at 09:40”: a text message that greets nobody and tells a time is sent by a calendar, and so is one that greets, tells
 * a time and says which number to call. “Oakfield Water: we turn the pressure down in your street”, “Your prescription is ready. Questions?
 * 0117 496 0330”: a notice that greets nobody and begins with its sender, or says whom to call, has one, though bad news still asks for a
 * person.
 */
export function isReminder({ channel, kind, greeting, times, text }: Message): boolean {
  if (channel !== 'sms') return false
  const tellsTime = times.some((time) => time.kind !== 'vague' && time.kind !== 'past')
  if (greeting) return kind.kind === 'other' && tellsTime && TELEPHONE.test(text)
  return (NOTICES.has(kind.kind) && (SENDER.test(text) || TELEPHONE.test(text))) || (kind.kind === 'other' && tellsTime)
}

const NOTICES: ReadonlySet<Kind> = new Set<Kind>(['other', 'status-update', 'information-request'])

/** A few words with capitals at the beginning, and a colon: “Oakfield Water: …”, not “Good news: …”. */
const SENDER = /^\s*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.&-]*(?: [\p{Lu}\p{Lo}&][\p{L}\p{M}'’.&-]*){0,3} ?:\s/u
