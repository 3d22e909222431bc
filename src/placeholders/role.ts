import type { PlaceholderRole } from '../prose.ts'
import {
  AGENT_WORDS,
  COMPANY_WORDS,
  LINKING_WORDS,
  NAME_WORDS,
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
} from './role-words.ts'

type Bearer = 'recipient' | 'agent' | 'team' | 'company'

const BEARERS: readonly (readonly [Bearer, ReadonlySet<string>])[] = [
  ['recipient', RECIPIENT_WORDS],
  ['agent', AGENT_WORDS],
  ['team', TEAM_WORDS],
  ['company', COMPANY_WORDS],
]

/** OTRS and its heirs prefix every tag with the product; a bare first name after it is the agent's (`<OTRS_FIRST_NAME>`). */
const PRODUCT_PREFIXES: ReadonlySet<string> = new Set(['otrs', 'otobo', 'kix'])

/**
 * What a placeholder of this name will stand for: `ticket.requester.first_name` → recipient, `Your Name` → agent, `due_date` → time.
 * A plain name (`name`, `first_name`, `voornaam`) is a recipient by name; {@link isPlainName} tells that its place decides.
 */
export function placeholderRole(path: string): PlaceholderRole {
  const words = pathWords(path)
  const last = words.at(-1)
  if (last === undefined) return 'other'
  if (hasWord(words, SIGNATURE_WORDS) || ((last === 'sig' || last === 'sign') && words.length > 1)) return 'signature'
  // "customer.email" and "ticket.link" stand for an address, not for whoever has it; "title" alone is how a person is addressed.
  if (hasWord(words, OTHER_WORDS)) return words.length === 1 && last === 'title' ? 'recipient' : 'other'
  const bearer = lastBearer(words)
  const isPersonName = hasWord(words, PERSON_NAME_WORDS)
  const isName = isPersonName || hasWord(words, NAME_WORDS)
  if (isName && bearer) return bearer
  const isProductTag = PRODUCT_PREFIXES.has(words[0]!) && !hasWord(words, USER_WORDS)
  if (isName && hasWord(words, POSSESSIVE_WORDS)) return 'agent'
  if (isPersonName) return isProductTag ? 'agent' : 'recipient'
  // Polish "data" is a date, English "data" is in many a path: it counts only as the last word.
  if (words.some((word) => TIME_WORDS.has(word) && (word !== 'data' || word === last))) return 'time'
  const isTicket = hasWord(words, TICKET_WORDS)
  if (isTicket && !bearer && !isName) return 'ticket'
  if (hasWord(words, NUMBER_WORDS)) return 'number'
  if (bearer) return bearer
  if (!isName && !hasWord(words, USER_WORDS)) return 'other'
  // osTicket and its kin call whoever opened a ticket by "ticket.name".
  if (words[0] === 'ticket' && words[1] === 'name') return 'recipient'
  // "product.name", "file_name": the name of something else.
  if (!words.every((word) => NAME_WORDS.has(word) || USER_WORDS.has(word) || LINKING_WORDS.has(word) || PRODUCT_PREFIXES.has(word)))
    return 'other'
  return isProductTag ? 'agent' : 'recipient'
}

/**
 * Whether a path names a person without saying which: `name`, `first_name`, `voornaam`, `user.name`. Such a placeholder has the role
 * `recipient`; in a greeting that is right, under a closing it is the writer's own name. Ask it of a token whose role is `recipient`:
 * where the syntax settles the matter (`#{user.firstname}` is Zammad's agent) the token's role says so.
 */
export function isPlainName(path: string): boolean {
  const isNameWord = (word: string): boolean =>
    NAME_WORDS.has(word) || PERSON_NAME_WORDS.has(word) || USER_WORDS.has(word) || LINKING_WORDS.has(word)
  return placeholderRole(path) === 'recipient' && pathWords(path).every(isNameWord)
}

/** Whether a path ends in the word for a name, whoever or whatever has it (`treasurer.name`, `product.name`), or says of whom it is (`nombre del socio`). */
export function isNameOfSomething(path: string): boolean {
  const words = pathWords(path)
  return NAME_WORDS.has(words.at(-1) ?? '') || (NAME_WORDS.has(words[0] ?? '') && OF_WORDS.has(words[1] ?? ''))
}

/** `ticket.requester.firstName` → `ticket requester firstname`; `ORDER_ID` → `order id`. Lower case; figures are dropped. */
export function pathWords(path: string): readonly string[] {
  return (
    path
      .slice(0, 200)
      .normalize('NFC')
      // The dot below that Hindi sets under borrowed sounds is left out as often as it is written.
      .replaceAll('\u093c', '')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      // "n° de suivi": the sign of a degree stands for the raised letter, and belongs to its word as that does.
      .replace(/(?<![\p{L}\p{N}])n°/gu, 'nº')
      // "first_name", "FirstName", "first name": a name of a person, which "first" and "name" apart are not; a "user agent" is a browser.
      .replace(/(?<![\p{L}\p{N}])user[ _-]?agent(?![\p{L}\p{N}])/gu, 'useragent')
      .replace(/(?<![\p{L}\p{N}])(first|last|full|real|nick|sur|user|display)[ _-]?(name)(?![\p{L}\p{N}])/gu, '$1$2')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '' && !/^\p{N}+$/u.test(word))
  )
}

export function hasWord(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word))
}

/** The last word that names somebody counts: `customer.company` is a company, `company.agent` is an agent. */
function lastBearer(words: readonly string[]): Bearer | undefined {
  for (let index = words.length - 1; index >= 0; index--) {
    for (const [bearer, list] of BEARERS) if (list.has(words[index]!)) return bearer
  }
  return undefined
}
