import type { Kind, Message } from './message.ts'

/**
 * “Flu jab on 3 Oct at 09:40”: a text message that greets nobody and tells a time is sent by a calendar, and so is one that greets, tells
 * a time and says which number to call. “Oakfield Water: we turn the pressure down in your street”: a notice that begins with its sender
 * has one, though bad news still asks for a person.
 */
export function isReminder({ channel, kind, greeting, times, text }: Message): boolean {
  if (channel !== 'sms') return false
  const tellsTime = times.some((time) => time.kind !== 'vague' && time.kind !== 'past')
  if (greeting) return kind.kind === 'other' && tellsTime && TELEPHONE.test(text)
  return (NOTICES.has(kind.kind) && SENDER.test(text)) || (kind.kind === 'other' && tellsTime)
}

const NOTICES: ReadonlySet<Kind> = new Set<Kind>(['other', 'status-update', 'information-request'])

/** A few words with capitals at the beginning, and a colon: “Oakfield Water: …”, not “Good news: …”. */
const SENDER = /^\s*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.&-]*(?: [\p{Lu}\p{Lo}&][\p{L}\p{M}'’.&-]*){0,3} ?:\s/u

/**
 * Seven digits or more, with nothing but spaces, dashes and the like between two of them, behind a plus or a nought; or groups as they are
 * written where no number begins with a nought: “968 22 10 10”, “418 555-0110”. A date in figures has a year of four.
 */
const TELEPHONE = /(?<![\d.:/-])(?:(?:\+|\(?0)\d(?:[ ()./-]{0,2}\d){6,13}|\d{2,3}(?: \d{2,3}){2,3}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?![\d.:/])/u
