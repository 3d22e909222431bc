import { CURRENCY_BEHIND } from './currency.ts'
import type { TextCursor } from './cursor.ts'
import type { Reader } from './syntax.ts'

/** A run of groups of X and figures: `XXX`, `XX.XX.2024`, `XXXX-XXXX-1234`. */
const SHAPE = /[Xx\d]{1,60}(?:[./:,-][Xx\d]{1,60}){0,12}/y
/** Further groups and figures after a gap: `XXXX XXXX 1234`. */
const MASKED_REST = /(?: [Xx*]{2,8}){0,6} \d{3,}/y
const FULL_DATE = /^(?:[Xx]{1,2}|\d{1,2}(?=[./-][Xx]))[./-](?:[Xx]{1,2}|\d{1,2})[./-](?:[Xx]{4}|\d{4}|[Xx]{2}|\d{2})(?![Xx\d])/
const DATE = /^(?:[Xx]{1,2}([./-])(?:[Xx]{1,2}|\d{1,2})\1(?:[Xx]{2,4}|\d{2,4})?|[Xx]{2}[./-]\d{4})$/
/** `XX/XX`, `XX/12`: a day and its month; small letters may be kisses. */
const DAY_AND_MONTH = /^[Xx]{2}\/(?:[Xx]{2}|0?[1-9]|1[0-2])$/
const TIME = /^[Xx]{2}[:.](?:[Xx]{2}|\d{2})$/
const AMOUNT = /^[Xx]{1,6}[.,][Xx]{2}$/
/** A space, the longest name of a currency, and what follows it. */
const LONGEST_CURRENCY = 7
const CURRENCY_BEFORE = /[€$£₹¥]\s?$/

/** `XXX`, `XX.XX.2024`; sizes (XXL), masked figures (XXXX XXXX 1234), Roman numerals (siècle XX) and kisses (xxx) are not. */
export const readCrosses: Reader = (cursor, at) => {
  const { text } = cursor
  const match = cursor.match(SHAPE, at)
  if (!match) return undefined
  // A comma, a stop or a colon at the end of the shape is not matched, since a group must follow it.
  const shape = match[0]
  const lookAlike = { end: at + shape.length }
  const dated = FULL_DATE.exec(shape)
  const isCapital = shape[0] === 'X'
  if (isStuck(cursor, at, at + (dated?.[0].length ?? shape.length))) return lookAlike
  if (dated) return { end: at + dated[0].length, syntax: 'blank', path: dated[0], role: 'time' }
  const trailing = text[at + shape.length] ?? ''
  if (DATE.test(shape) || (/^[Xx]{2}\.[Xx]{2}$/.test(shape) && trailing === '.')) {
    return { end: at + shape.length + (shape.length === 5 && trailing === '.' ? 1 : 0), syntax: 'blank', path: shape, role: 'time' }
  }
  if (DAY_AND_MONTH.test(shape) && (isCapital || isGap(cursor, at, at + shape.length)))
    return { end: at + shape.length, syntax: 'blank', path: shape, role: 'time' }
  if (isCapital && TIME.test(shape) && shape.includes(':')) return { end: at + shape.length, syntax: 'blank', path: shape, role: 'time' }
  const isMoney =
    CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
    CURRENCY_BEHIND.test(text.slice(at + shape.length, at + shape.length + LONGEST_CURRENCY))
  if (isMoney && (AMOUNT.test(shape) || /^[Xx]{2,}$/.test(shape)))
    return { end: at + shape.length, syntax: 'blank', path: shape, role: 'number' }
  // Figures in or right before it: a masked card or telephone number, meant as it stands.
  if (/\d/.test(shape) || /\d{3}[ -]$/.test(text.slice(Math.max(0, at - 4), at))) return lookAlike
  const rest = cursor.match(MASKED_REST, at + shape.length)
  if (rest) return { end: at + shape.length + rest[0].length }
  const [first = ''] = shape.split(/[./:,-]/)
  if (first.length < 3)
    return text[at - 1] === '#' ? { end: at + first.length, syntax: 'blank', path: first, role: 'number' } : { end: at + first.length }
  if (!isCapital && !isGap(cursor, at, at + first.length)) return { end: at + first.length }
  const isWhole = /^X+(?:-X+)*$/.test(shape)
  const path = isWhole ? shape : first
  return { end: at + path.length, syntax: 'blank', path, role: text[at - 1] === '#' ? 'number' : 'other' }
}

/** Part of a word, an address or a name of a domain. */
function isStuck(cursor: TextCursor, at: number, end: number): boolean {
  const { text } = cursor
  const before = text[at - 1] ?? ''
  const after = text[end] ?? ''
  if (cursor.isBeforeWord(end) || after === '@' || before === '@' || before === '.' || before === '_' || after === '_') return true
  if (before === '*' && text[at - 2] === '*' && text[at - 3] === '*') return true
  return (after === '-' || after === '.' || after === "'" || after === '’') && cursor.isBeforeWord(end + 1) && /\p{L}/u.test(text[end + 1]!)
}

/** "order xxxx is on its way" leaves a gap, "Love, Anna xxx" sends kisses: those end a line. */
function isGap(cursor: TextCursor, at: number, end: number): boolean {
  if (/[#:=/€$£]\s?$/.test(cursor.text.slice(Math.max(0, at - 2), at))) return true
  return end - at >= 4 && /^[,]? ?[\p{L}\p{N}]/u.test(cursor.text.slice(end, end + 3))
}

const LOW_LINES = /_{3,}/y

/** `____` in a line with words; alone on its line it is a rule between parts of a mail. */
export const readLowLines: Reader = (cursor, at) => {
  const match = cursor.match(LOW_LINES, at)
  if (!match) return undefined
  const { text } = cursor
  const end = at + match[0].length
  // The walk to either side stops at the first sign that is no blank, so a run is passed at most twice.
  let left = at - 1
  while (left >= 0 && (text[left] === ' ' || text[left] === '\t')) left--
  let right = end
  while (right < text.length && (text[right] === ' ' || text[right] === '\t' || text[right] === '\r')) right++
  const isAlone =
    (left < 0 || text[left] === '\n' || text[left] === '>') && (right >= text.length || text[right] === '\n' || text[right] === '<')
  // A long one is a line to write on, on paper.
  if (isAlone || match[0].length > 10 || cursor.isAfterWord(at) || cursor.isBeforeWord(end)) return { end }
  return { end, syntax: 'blank', path: match[0], role: 'other' }
}
