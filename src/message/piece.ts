import type { Message } from './message.ts'

/** Up to here a text without any frame may be a message of somebody in a hurry; in words. */
const SHORT = 20

/**
 * Whether a text is a piece that will stand inside a message, or a text of another sort, rather than a message: nobody said for which
 * channel or for whom it is, and it has neither greeting nor closing nor signature. A few words that promise or refuse something are a
 * message all the same.
 */
export function isPiece(message: Message): boolean {
  const { context, greeting, closings, signature, isTemplate } = message
  if (closings.length > 0 || signature !== undefined) return false
  if (greeting !== undefined && greeting.addressee !== 'unknown') return false
  if (isTemplate) return true
  if (message.isChannelDeclared || context.kind !== undefined || context.first !== undefined) return false
  if (context.recipient !== undefined || context.agent !== undefined || context.ticket !== undefined) return false
  let words = 0
  for (const part of message.body) words += part.endToken - part.firstToken
  return words > SHORT || (message.promises.length === 0 && message.actsOf('bad-news').length === 0)
}
