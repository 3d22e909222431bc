import type { PlaceholderRole } from '../prose.ts'
import { hasWord, pathWords, placeholderRole } from './role.ts'
import {
  AGENT_WORDS,
  COMPANY_WORDS,
  COMPOUND_ENDINGS,
  FILL_WORDS,
  GAP_WORDS,
  LABEL_WORDS,
  LINKING_WORDS,
  NAME_WORDS,
  NUMBER_SIGN,
  NUMBER_WORDS,
  OF_WORDS,
  OTHER_WORDS,
  PERSON_NAME_WORDS,
  POSSESSIVE_WORDS,
  RECIPIENT_WORDS,
  SIGNATURE_WORDS,
  TEAM_WORDS,
  TICKET_WORDS,
  TIME_WORDS,
  USER_WORDS,
  WHOSE_WORDS,
} from './role-words.ts'

/** Any of these between brackets names a thing to fill in. */
const KEYWORDS = [
  RECIPIENT_WORDS,
  USER_WORDS,
  AGENT_WORDS,
  SIGNATURE_WORDS,
  TEAM_WORDS,
  COMPANY_WORDS,
  PERSON_NAME_WORDS,
  NAME_WORDS,
  TIME_WORDS,
  TICKET_WORDS,
  NUMBER_WORDS,
  OTHER_WORDS,
  GAP_WORDS,
]
/** Things that somebody or something has. */
const THINGS = [PERSON_NAME_WORDS, NAME_WORDS, TIME_WORDS, NUMBER_WORDS, OTHER_WORDS]
const FILLERS = [LINKING_WORDS, POSSESSIVE_WORDS]

/** `XX`, `____`, `…` written by a hand that meant to come back. */
const MERE_MARKS = /^(?:[Xx]{2,}|_{2,})$/
const DATE_PATTERN =
  /^(?:dd?|tt|jj|gg)[-./ ]?mm?[-./ ]?(?:yyyy|yy|jjjj|jj|aaaa|rrrr|åååå)$|^(?:yyyy|jjjj|aaaa|rrrr|åååå)[-./]mm?[-./](?:dd?|tt|jj)$/i
const WORDS_ONLY = /^\p{L}[\p{L}\p{M}\p{N}_'’ ./#&()°-]+[.…:]*$/u
const MAX_LENGTH = 80

/**
 * The role of what stands between brackets (`Your Name`, `insert link`, `ORDER_ID`) if that is a gap somebody left to fill in, and
 * nothing if it may as well be a remark: `[sic]`, `[1]`, `[Ticket#12]`, `[customer called]`.
 */
export function gapRole(body: string): PlaceholderRole | undefined {
  const text = body.trim()
  if (text.length < 2 || text.length > MAX_LENGTH) return undefined
  if (MERE_MARKS.test(text)) return 'other'
  if (DATE_PATTERN.test(text)) return 'time'
  if (!WORDS_ONLY.test(text) || /\p{N}{2}|#\p{N}/u.test(text)) return undefined
  const words = pathWords(text)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  // An instruction may be long ("insert the number of the order here") and stands at either end ("Link einfügen", "link invoegen").
  if (words.length > 1 && words.length <= 12 && (FILL_WORDS.has(first) || (words.length <= 5 && FILL_WORDS.has(last))))
    return placeholderRole(text)
  const isFiller = (word: string): boolean => FILLERS.some((list) => list.has(word))
  if (words.length > 5 || words.every((word) => LABEL_WORDS.has(word) || isFiller(word))) return undefined
  const isKeyword = (word: string): boolean => KEYWORDS.some((list) => list.has(word)) || isCompound(word)
  if (words.length === 2 && last === NUMBER_SIGN && isKeyword(first) && !/\p{N}/u.test(text)) return placeholderRole(text)
  if (words.every((word) => isKeyword(word) || isFiller(word))) return words.some(isKeyword) ? placeholderRole(text) : undefined
  // "[name of the member]", "[date of the course]", "[सदस्य का नाम]": the thing says that something is to come, whosever it is.
  const isThing = (word: string): boolean => THINGS.some((list) => list.has(word)) && !LABEL_WORDS.has(word)
  if (words.length > 2 && ((isThing(first) && OF_WORDS.has(words[1]!)) || (isThing(last) && WHOSE_WORDS.has(words.at(-2)!))))
    return placeholderRole(text)
  // "[kursens namn]", "[course name]": of two words, what has a name and that it is one.
  if (words.length === 2 && NAME_WORDS.has(last)) return placeholderRole(text)
  // "[Class teacher]", "[School nurse]": who signs, by what they do.
  if (words.length === 2 && AGENT_WORDS.has(last) && isCapitalized(text)) return placeholderRole(text)
  // "[Product Version]", "[SERIAL NUMBER]", "[tracking_url]": written as a name, and its head or its end is a thing to fill in.
  const isHead = (word: string): boolean => isKeyword(word) && !LABEL_WORDS.has(word)
  const isWrittenAsName = text.includes('_') || text === text.toUpperCase() || text.split(/[ -]/).every((part) => isCapitalized(part))
  const isSnake = /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(text)
  return isWrittenAsName && (isSnake || isHead(first) || isHead(last)) ? placeholderRole(text) : undefined
}

/** "dossiernr", not "nr" itself, nor a short word that happens to end so. */
function isCompound(word: string): boolean {
  return COMPOUND_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word) || LINKING_WORDS.has(word)
}

/** Whether a single word is written as the name of a variable (`first_name`, `firstName`, `a.b`) or names something to fill in. */
export function isVariableName(word: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.:-]{1,80}$/u.test(word)) return false
  if (/[\p{L}\p{N}][_.][\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(word)) return true
  const words = pathWords(word)
  return words.length > 0 && (KEYWORDS.some((list) => hasWord(words, list)) || words.some(isCompound))
}
