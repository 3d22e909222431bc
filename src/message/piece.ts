import type { Greeting, Message } from './message.ts'

/** Up to here a text without any frame may be a message of somebody in a hurry; in words. */
const SHORT = 12

/**
 * Whether what was read as a greeting greets: a single word before a comma may be a name (“Anna, it works.”) or the beginning of a
 * sentence (“Can't, will call later.”).
 */
export function isGreeting({ form, addressee, name }: Greeting, { language, tokens }: Message): boolean {
  if (form !== 'bare' || addressee !== 'unknown' || !name) return true
  if (!/^\p{Lu}[\p{L}\p{M}-]+$/u.test(name.text)) return false
  const token = tokens.find(({ start }) => start === name.start)
  return token !== undefined && !language.stopWords.includes(token.key)
}

/**
 * Whether a text is a piece that will stand inside a message, or a text of another sort, rather than a message: nobody said for which
 * channel or for whom it is, and it has neither greeting nor closing nor signature, or begins without a capital as in a chat. A few
 * words that promise or refuse something are a message all the same.
 */
export function isPiece(message: Message): boolean {
  const { context, greeting, closings, signature, isTemplate } = message
  const isDeclared =
    message.isChannelDeclared ||
    [context.kind, context.first, context.recipient, context.agent, context.ticket].some((value) => value !== undefined)
  // “sure! let me check that.” is the turn of a chat, whatever it ends with.
  if (!isDeclared && greeting === undefined && signature === undefined && /^\P{L}*\p{Ll}/u.test(message.body[0]?.text ?? '')) return true
  // A wish ends the turn of a chat as well: “… they will call you. Have a great night!”
  if (closings.some(({ form }) => form !== 'wish') || signature !== undefined) return false
  let words = 0
  for (const part of message.body) words += part.endToken - part.firstToken
  // “Welcome to the Support Center” is the heading of a page; “Wordy, dense texts tire.” may begin with a name or not.
  const mayBeProse = greeting?.form === 'bare' && greeting.addressee === 'unknown' && greeting.isInline
  if (greeting !== undefined && greeting.addressee !== 'organisation' && !mayBeProse && isGreeting(greeting, message)) {
    // “Hi! How can I help you?” opens a chat.
    return !isDeclared && !isTemplate && !greeting.name && words <= SHORT && message.sentences.at(-1)?.isQuestion === true
  }
  if (isTemplate) return true
  if (isDeclared) return false
  return words > SHORT || (message.promises.length === 0 && message.actsOf('bad-news').length === 0)
}
