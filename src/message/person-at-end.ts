import type { Token } from '../language/tokens.ts'
import type { Message } from './message.ts'
import { GIVEN_SHAPE, wordsOf } from './names.ts'
import type { Range } from './page.ts'

/** “Courier: Kevin, 555 0142”, “Courier Kevin 555 0142” at the end of a text message: who comes is said, and how to reach them. */
export function endsInContact(message: Message, last: number): boolean {
  const { channel, tokens, text } = message
  if (channel !== 'sms') return false
  let to = last + 1
  while (to > 0 && (tokens[to - 1]!.kind === 'number' || NUMBER_MARKS.has(tokens[to - 1]!.key))) to--
  if (text.slice(tokens[to]?.start ?? text.length, tokens[last]!.end).replace(/\D/gu, '').length < FEWEST_DIGITS) return false
  const { from } = lastStretch(message, to - 1)
  if (holds(message, 'teamNames', { from, to })) return false
  const label = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return CONTACT.test(label) || (ROLE_AND_NAME.test(label) && (startsWith(message, 'roleNames', from) || isKnown(message, to - 1)))
}

/**
 * A person in one of the dresses in which people sign: “Zoe, repairs at Needle”, “Mick (plumber)”, “Conor and the pack”, “plumber Ole”,
 * “With love your plumber Ole”, “…, your Ole”, “(Ole)”, “Signed: Ole Lind”. It stands at the very end, on a line of its own or behind a stop.
 */
export function endsInPerson(message: Message, last: number): boolean {
  const { tokens, language } = message
  const { from, to, startsLine } = lastStretch(message, last)
  if (to <= from || to - from > MOST_STRETCH_TOKENS || isUnsigned(message, { from, to })) return false
  if (tokens[from]!.key === '(') {
    const name = { from: from + 1, to: to - 1 }
    return tokens[to - 1]!.key === ')' && name.to - name.from <= 2 && isPerson(message, name)
  }
  const isSmall = ({ key }: Token): boolean => language.stopWords.includes(key)
  const colon = tokens.findIndex(({ key }, at) => at > from && key === ':')
  if (colon > 0 && colon < to)
    return colon - from <= MOST_LABEL_WORDS && colon + 1 < to && isLabelled(message, from, { from: colon + 1, to })
  if (hasPersonBeforeMark(message, { from, to })) return true
  // “…, your Ole”
  const comma = tokens.findLastIndex(({ key }, at) => at < to && at >= from && key === ',')
  if (comma >= from && comma === to - 3 && isOwn(message, comma + 1) && isPerson(message, { from: to - 1, to })) return true
  if (hasNameAndRole(message, { from, to })) return true
  // “Regards, coach Mo”
  const said = message.matches.of('closings').find(({ firstToken }) => firstToken === from)?.endToken ?? from
  const closing = said > from && tokens[said]?.key === ',' ? said + 1 : said
  if ((startsLine || closing > from) && hasRoleAndName(message, { from: closing, to })) return true
  const joiner = message.matches.of('nameJoiners').find(({ firstToken }) => firstToken > from && firstToken <= from + 2)
  if (!startsLine || joiner === undefined || to <= joiner.endToken || !isPerson(message, { from, to: joiner.firstToken })) return false
  return isCapital(message, joiner.endToken) || isSmall(tokens[joiner.endToken]!)
}

/** “Zoe, repairs at Needle”, “Mick (plumber)”, “Sorry, Mick (plumber)”: a name, and behind a comma or in brackets where or as what. */
function hasPersonBeforeMark(message: Message, { from, to }: Range): boolean {
  const { tokens, language } = message
  let mark = from
  while (mark < to && tokens[mark]!.key !== ',' && tokens[mark]!.key !== '(') mark++
  if (mark >= to - 1 || mark - from > 2) return false
  if (!isPerson(message, { from, to: mark }))
    return (
      tokens[mark]!.key === ',' &&
      tokens.slice(mark + 1, to).some(({ key }) => key === '(') &&
      hasPersonBeforeMark(message, { from: mark + 1, to })
    )
  if (['behalfMarkers', 'affiliationWords'].some((list) => startsWith(message, list, mark + 1))) return true
  const hasSmallWord = tokens.slice(mark + 1, to).some(({ key }) => language.stopWords.includes(key))
  return isCapital(message, to - 1) || tokens[to - 1]!.key === ')' || !hasSmallWord || endsPlace(message, { from, to })
}

interface LastStretch extends Range {
  /** Whether it is a line of its own, below a blank one or one that has ended. */
  readonly startsLine: boolean
}

/** What stands behind the last stop, or on the last line, without emoji at the end. */
function lastStretch({ tokens, lines, text }: Message, last: number): LastStretch {
  let to = last + 1
  while (to > 0 && tokens[to - 1]!.kind === 'emoji') to--
  const line = tokens[to - 1]?.line ?? 0
  let from = to
  while (from > 0 && tokens[from - 1]!.line === line && !(from < to && tokens[from]!.isSpaced && endsSentence(tokens[from - 1]!))) from--
  const isFirst = from > 0 && tokens[from - 1]!.line < line
  const above = text.slice(lines[line - 1]?.start, lines[line - 1]?.end).trim()
  return { from, to, startsLine: isFirst && /^$|[\p{P}\p{S}]$/u.test(above) && !/[:;-]$/u.test(above) }
}

function endsSentence({ key, kind }: Token): boolean {
  return kind === 'emoji' || STOPS.has(key) || key === '…'
}

/** Whether a stretch holds what those who sign do not write: a number, a time, an address, a team, a stop at its end. */
function isUnsigned(message: Message, range: Range): boolean {
  const { tokens, times } = message
  for (let at = range.from; at < range.to; at++) {
    if (tokens[at]!.kind === 'address') return true
    if (tokens[at]!.kind === 'number' && !(at === range.to - 1 && endsPlace(message, range))) return true
  }
  if (endsSentence(tokens[range.to - 1]!) || tokens[range.to - 1]!.key === ',') return true
  return times.some(({ firstToken, endToken, kind }) => kind !== 'vague' && firstToken < range.to && range.from < endToken)
}

/** “Ana, manager, Platform 4”, “Álvaro, Taller La 30”: a place may have a number, behind capitals and a comma. */
function endsPlace(message: Message, { from, to }: Range): boolean {
  let first = to - 1
  while (first - 1 > from && isCapital(message, first - 1)) first--
  return first < to - 1 && first - 1 > from && message.tokens[first - 1]!.key === ','
}

/** Whether one word or two may be somebody's name. Where every noun has a capital, it must be one that the language knows. */
function isPerson(message: Message, { from, to }: Range): boolean {
  const { tokens, language, context, greeting } = message
  if (to <= from) return false
  for (let at = from; at < to; at++) if (!isCapital(message, at) || language.stopWords.includes(tokens[at]!.key)) return false
  if (NOT_PERSONS.some((list) => holds(message, list, { from, to }))) return false
  const called = wordsOf(`${context.recipient ?? ''} ${greeting?.name?.text ?? ''}`)
  if (called.includes(message.text.slice(tokens[from]!.start, tokens[from]!.end))) return false
  return language.hasCapitalNouns !== true || isKnown(message, from)
}

/** Lists whose words are nobody's name. */
const NOT_PERSONS = ['notNames', 'teamNames', 'legalForms', 'greetings', 'closings', 'closingThanks', 'closingWishes', 'roleNames'] as const

/** “Signed: Ole”, “Your adviser: Ole Lind”: a name behind a label, where the name or the label is known. */
function isLabelled(message: Message, from: number, name: Range): boolean {
  if (name.to - name.from > 3 || !isPerson(message, name)) return false
  const label = { from, to: name.from }
  return isKnown(message, name.from) || holds(message, 'roleNames', label) || holds(message, 'behalfMarkers', label)
}

/** “plumber Ole”, “your plumber Ole Lind”: what somebody does in small letters, before a name. */
function hasRoleAndName(message: Message, { from, to }: Range): boolean {
  const { tokens, language } = message
  let name = to
  while (name > from && to - name < 2 && isCapital(message, name - 1)) name--
  const first = from < name && isOwn(message, from) ? from + 1 : from
  const count = name - first
  if (name === to || count < 1 || count > 2 || !isPerson(message, { from: name, to })) return false
  for (let at = from; at < name; at++) if (!SMALL_WORD.test(message.text.slice(tokens[at]!.start, tokens[at]!.end))) return false
  const before = tokens[name - 1]!.key
  return holds(message, 'roleNames', { from: first, to: name }) || !language.stopWords.includes(before)
}

/** “Pappu garage”, “Javed contractor”: a name, and in small letters what somebody does or where. */
function hasNameAndRole(message: Message, { from, to }: Range): boolean {
  if (to - from < 2 || to - from > 3 || !isPerson(message, { from, to: from + 1 })) return false
  if (!SMALL_WORD.test(message.text.slice(message.tokens[from + 1]!.start, message.tokens[from + 1]!.end))) return false
  return ['roleNames', 'legalForms'].some((list) =>
    message.matches.of(list).some(({ firstToken, endToken }) => firstToken === from + 1 && endToken === to),
  )
}

/** “your”, “din”, “eure”: a small word that speaks to the reader, or that closes before a name. */
function isOwn(message: Message, at: number): boolean {
  return (
    ['informalAddress', 'formalAddress', 'closings'].some((list) => holds(message, list, { from: at, to: at + 1 })) ||
    isStopWord(message, at)
  )
}

function isStopWord({ tokens, language }: Message, at: number): boolean {
  return language.hasCapitalNouns !== true && language.stopWords.includes(tokens[at]!.key)
}

function isKnown(message: Message, at: number): boolean {
  return startsWith(message, 'nameForms', at)
}

function isCapital({ text, tokens }: Message, at: number): boolean {
  return GIVEN_SHAPE.test(text.slice(tokens[at]!.start, tokens[at]!.end))
}

function startsWith({ matches }: Message, list: string, at: number): boolean {
  return matches.of(list).some(({ firstToken }) => firstToken === at)
}

function holds({ matches }: Message, list: string, { from, to }: Range): boolean {
  return matches.of(list).some(({ firstToken, endToken }) => firstToken >= from && endToken <= to)
}

/** What ends a sentence before a name. */
export const STOPS: ReadonlySet<string> = new Set(['।', '.', '!', '?'])

const NUMBER_MARKS: ReadonlySet<string> = new Set(['+', '(', ')', '-', '/', '.', ','])

/** A telephone number has no fewer digits than this. */
const FEWEST_DIGITS = 5

/** A person, and what they say of themselves, take no more tokens than these. */
const MOST_STRETCH_TOKENS = 12

/** “Your contact person here:” */
const MOST_LABEL_WORDS = 4

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}-]*$/u

/** A label of a word or two, a colon, and a name of a word or two. */
const CONTACT = /^\p{L}+(?: \p{L}+)? ?: ?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u

const ROLE_AND_NAME = /^\p{L}+ \p{Lu}[\p{L}\p{M}'’-]+$/u
