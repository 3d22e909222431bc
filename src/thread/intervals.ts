import { number, type OptionValues } from '../engine/options.ts'
import type { Calendar } from './calendar.ts'
import type { ThreadChannel } from './thread.ts'

const HOUR = 3_600_000

/**
 * Within how many hours a customer should hear from us, by channel. Those of a day or more are counted on working days; shorter ones only
 * while somebody is there to answer. Source: catalogue §4.10.
 */
export const intervals = {
  email: number(24, 'Hours within which a customer should hear from us by e-mail and telephone.'),
  chat: number(4, 'Hours within which they should in a chat.'),
  sms: number(24, 'Hours within which they should by text message.'),
  social: number(24, 'Hours within which they should on social media.'),
}

/** The hours that a customer waited, in whole hours of the calendar, where they are more than the interval of the channel; else `undefined`. */
export function hoursOver(
  { from, until, channel }: { readonly from: number; readonly until: number; readonly channel: ThreadChannel },
  calendar: Calendar,
  options: OptionValues<typeof intervals>,
): number | undefined {
  const interval = options[channel === 'phone' ? 'email' : channel]
  if (until - from <= interval * HOUR) return undefined
  const waited = interval < 24 ? calendar.withinHours(from, until) : calendar.onWorkingDays(from, until)
  return waited > interval * HOUR ? Math.round((until - from) / HOUR) : undefined
}
