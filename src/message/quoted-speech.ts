import type { Stretch } from '../prose.ts'
import type { Message } from './message.ts'

/** Pairs of quotation marks, as the languages of the packs write them. Straight and single ones close with themselves. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
  ['`', '`'],
  ["'", "'"],
])

/** A quotation that goes on for longer than this is a mark that nobody closed. */
const LONGEST = 400

/** What follows the apostrophe of Dutch “'s morgens” and “'t”, or one that stands alone. */
const ELISION = /^(?:\p{L}?[\s\p{P}]|\p{L}?$)/u

/** What stands in quotation marks within the body, marks included. One pass; a mark without a partner in its paragraph opens nothing. */
export function readQuotedSpeech(message: Pick<Message, 'text' | 'body' | 'stretch'>): Stretch[] {
  const found: Stretch[] = []
  for (const part of message.body) {
    for (let at = part.start; at < part.end; at++) {
      const closers = PAIRS.get(message.text[at]!)
      if (!closers || (at > part.start && /[\p{L}\p{N}]/u.test(message.text[at - 1]!))) continue
      if (message.text[at] === "'" && ELISION.test(message.text.slice(at + 1, at + 3))) continue
      const end = closingMark(message.text, at + 1, Math.min(part.end, at + LONGEST), closers)
      if (end < 0) continue
      found.push(message.stretch({ start: at, end: end + 1 }))
      at = end
    }
  }
  return found
}

function closingMark(text: string, from: number, end: number, closers: string): number {
  for (let at = from; at < end; at++) {
    const character = text[at]!
    if (character === '\n' && text[at + 1] === '\n') return -1
    if (!closers.includes(character)) continue
    // An apostrophe inside a word closes nothing.
    if ((character === '’' || character === "'") && /\p{L}/u.test(text[at + 1] ?? '')) continue
    if (at > from) return at
  }
  return -1
}
