import type { Message } from './message.ts'

/**
 * Whether the customer was asked to hold the line beside a sentence: “I'll look that up. One moment, please.” They then watch it being
 * done, and no time has to be given. In a mail or a letter nobody is on the line.
 */
export function isOnHold(message: Message, sentence: number): boolean {
  if (message.isChannelDeclared && message.channel !== 'chat') return false
  return message.actsOf('hold').some((hold) => Math.abs(hold.sentence - sentence) <= 1)
}
