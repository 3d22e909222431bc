import type { Message } from './message.ts'
import { wordsOf } from './names.ts'
import { endsInContact, endsInPerson, STOPS } from './person-at-end.ts'

/**
 * Whether the message ends in what may be a name, though nothing says for certain that it signs: a few words with capitals, or a
 * placeholder, behind a stop, a comma or a line end, and nothing behind them (“… Tuesday at 9. Beth, Tarn Bank”).
 */
export function endsInName(message: Message): boolean {
  const { text, tokens, lines, closings } = message
  const last = lastOwnToken(message)
  const final = tokens[last]
  if (final === undefined || closings.some((closing) => closing.start <= final.start && final.end <= closing.end)) return false
  if (final.kind === 'placeholder') return true
  if (endsInUncasedName(message, last) || endsInContact(message, last)) return true
  // “Get well soon, / Agneta / Student office”: capitals alone on a line, below a comma.
  for (let at = final.line; at > Math.max(0, final.line - 3); at--) {
    if (/,\s*$/u.test(lines[at - 1]!.text) && NAME_LINE.test(lines[at]!.text)) return true
  }
  if (endsInBlock(message, final.line) || endsInPerson(message, last)) return true
  let names = 0
  for (let at = last; at >= 0 && at > last - MOST_NAME_WORDS; at--) {
    const { kind, start, end: to, key } = tokens[at]!
    const word = text.slice(start, to)
    if (kind === 'punctuation') {
      if (names === 0) return false
      if (key === ',' || key === '&' || key === "'" || key === '^' || key === '@') continue
      return key === '.' || key === '!' || key === '?' || key === '…' || key === '-'
    }
    // “Thanks for sharing 💛 Love from Merche”
    if (kind === 'emoji' && names > 0) return true
    if (kind !== 'word' || (!/^\p{Lu}/u.test(word) && !/^[\p{Ll}]{1,3}$/u.test(word))) return names > 0 && tokens[at + 1]?.key === ','
    if (/^\p{Lu}/u.test(word)) names++
    if (text.slice(tokens[at - 1]?.end ?? 0, start).includes('\n') && names > 0 && /^\p{Lu}/u.test(word)) return true
  }
  return false
}

/**
 * Whether the writer says the agent's name where people do: in a chat anywhere (“Bartek z hostingu. …”), in a mail in its last sentence or
 * on its last line (“Bye for now from Anna!”, “Blas the cooper”).
 */
export function namesAgent(message: Message): boolean {
  const { context, channel, sentences, tokens, lines, text } = message
  const recipient = wordsOf(context.recipient ?? '')
  const names = wordsOf(context.agent ?? '').filter((name) => /^[\p{Lu}\p{Lo}]./u.test(name) && !recipient.includes(name))
  if (names.length === 0) return false
  const own = (channel === 'email' ? sentences.slice(-1) : sentences).map((sentence) => sentence.text)
  const final = tokens[lastOwnToken(message)]
  const line = lines[final?.line ?? -1]
  if (line) own.push(text.slice(line.start, line.end))
  return own.some((part) => wordsOf(part).some((word) => names.includes(word)))
}

/** The last token above what others wrote, and above a note in brackets on the last line; or -1. */
function lastOwnToken({ text, tokens, lines, history, disclaimers, sentFrom }: Message): number {
  const limit = Math.min(...[history, disclaimers[0], sentFrom].map((part) => part?.start ?? text.length))
  const last = tokens.findLastIndex(({ start }) => start < limit)
  const line = lines[tokens[last]?.line ?? -1]
  return line && line.start > 0 && NOTE.test(line.text) ? tokens.findLastIndex(({ start }) => start < line.start) : last
}

/**
 * “Tadeusz Lind / dispatcher of the waterworks”, “We are so glad for you / Izolda Braun / for the jury”: a line of two words in capitals, with
 * nothing but short lines without a stop below it, and one at most above it in the last block.
 */
function endsInBlock(message: Message, line: number): boolean {
  const { lines } = message
  for (let at = line; at > 0 && at > line - MOST_BLOCK_LINES; at--) {
    const text = lines[at]!.text.trim()
    if (text === '' || /[.!?…:।]$/u.test(text) || text.split(/\s+/u).length > MOST_NAME_WORDS) return false
    if (lines[at - 1]!.text.trim() === '') return [at, at + 1].some((name) => name < line && isNameLine(message, name))
  }
  return false
}

/** Whether a line is a given name and a surname, as far as its letters tell. */
function isNameLine({ lines, language, matches, tokens }: Message, line: number): boolean {
  const text = lines[line]!.text.trim()
  if (matches.of('teamNames').some(({ firstToken }) => tokens[firstToken]!.line === line)) return false
  return TWO_NAMES.test(text) || (TWO_UNCASED.test(text) && !text.split(' ').some((word) => language.stopWords.includes(word)))
}

/** “… कल मिलेगा। इंका 🙏”: in a script without capitals, a few words behind the last stop that no sentence is made of. */
function endsInUncasedName({ text, tokens, language }: Message, last: number): boolean {
  let words = 0
  for (let at = last; at >= 0; at--) {
    const { kind, start, end, key } = tokens[at]!
    if (kind === 'emoji' || key === ',') continue
    if (kind === 'punctuation' || kind === 'address') return words > 0 && (kind === 'address' || STOPS.has(key))
    if (kind !== 'word' || ++words > MOST_UNCASED_WORDS || !/^\p{Lo}/u.test(text.slice(start, end)) || language.stopWords.includes(key))
      return false
  }
  return false
}

/** “(for Magda: check the deposit first)”, not “(Ole)”. */
const NOTE = /^\s*(?:\([^()]{20,}\)|\[[^[\]]{20,}\])\s*$/u

/** More words than these would be a sentence. */
const MOST_UNCASED_WORDS = 4

/** A block below a name has no more lines than these. */
const MOST_BLOCK_LINES = 4

/** A name and a house together have no more words and commas than these. */
const MOST_NAME_WORDS = 8

const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/** In a script without capitals. */
const TWO_UNCASED = /^\p{Lo}[\p{L}\p{M}]*(?: \p{Lo}[\p{L}\p{M}]*){1,2}$/u

const NAME_LINE = /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}\s*$/u
