import type { Message, TimeExpression } from './message.ts'

/**
 * Whether the customer was asked to hold the line beside a sentence: “I'll look that up. One moment, please.” They then watch it being
 * done, and no time has to be given. In a mail or a letter nobody is on the line.
 *
 * @param time what the sentence gives as its time. In a chat, behind what is being done right now, a minute is meant as one: “I've got the
 *   depot on the line now. I'll tell you in a minute.”
 */
export function isOnHold(message: Message, sentence: number, time?: TimeExpression): boolean {
  if (message.isChannelDeclared && message.channel !== 'chat') return false
  if (message.actsOf('hold').some((hold) => Math.abs(hold.sentence - sentence) <= 1)) return true
  return message.channel === 'chat' && time !== undefined && isInMinutes(message, time) && isBehindReport(message, sentence)
}

function isInMinutes({ language, tokens }: Message, { firstToken, endToken }: TimeExpression): boolean {
  const units = language.times?.units
  return units !== undefined && tokens.slice(firstToken, endToken).some(({ key }) => units[key] === 'minute')
}

/** Whether a sentence, or the one before it, says what is under way. */
function isBehindReport({ matches, sentences }: Message, sentence: number): boolean {
  const from = sentences[sentence - 1] ?? sentences[sentence]
  const to = sentences[sentence]
  if (!from || !to) return false
  return matches.of('progressReports').some(({ start }) => start >= from.start && start < to.end)
}
