import type { PlaceholderRole } from '../prose.ts'
import {
  AGENT_WORDS,
  COMPANY_WORDS,
  NAME_WORDS,
  NUMBER_WORDS,
  OTHER_WORDS,
  RECIPIENT_WORDS,
  SIGNATURE_WORDS,
  TEAM_WORDS,
  TICKET_WORDS,
  TIME_WORDS,
  USER_WORDS,
} from './roleWords.ts'

type Bearer = 'recipient' | 'agent' | 'team' | 'company'

const BEARERS: readonly (readonly [Bearer, ReadonlySet<string>])[] = [
  ['recipient', RECIPIENT_WORDS],
  ['agent', AGENT_WORDS],
  ['team', TEAM_WORDS],
  ['company', COMPANY_WORDS],
]

/**
 * What a placeholder of this name will stand for: `ticket.requester.first_name` → recipient, `Your Name` → agent, `due_date` → time.
 * A plain name (`name`, `first_name`, `voornaam`) is a recipient by name; {@link isPlainName} tells that its place decides.
 */
export function placeholderRole(path: string): PlaceholderRole {
  const words = pathWords(path)
  if (words.length === 0) return 'other'
  const bearer = lastBearer(words)
  const [isName, isUser, isTicket, isNumber] = [NAME_WORDS, USER_WORDS, TICKET_WORDS, NUMBER_WORDS].map((list) => hasWord(words, list))
  if (hasWord(words, SIGNATURE_WORDS)) return 'signature'
  // "customer.email" and "ticket.link" stand for an address, not for whoever has it; "title" alone is how a person is addressed.
  if (hasWord(words, OTHER_WORDS)) return words.length === 1 && words[0] === 'title' ? 'recipient' : 'other'
  if (isName && bearer) return bearer
  if (hasWord(words, TIME_WORDS)) return 'time'
  if (isTicket && !bearer && !isName) return 'ticket'
  if (isNumber) return 'number'
  if (bearer) return bearer
  if (isName) return isTicket ? 'other' : words[0] === 'otrs' ? 'agent' : 'recipient'
  return isUser ? 'recipient' : 'other'
}

/**
 * Whether a path names a person without saying which: `name`, `first_name`, `voornaam`, `user.name`. Such a placeholder has the role
 * `recipient`; in a greeting that is right, under a closing it is the writer's own name.
 */
export function isPlainName(path: string): boolean {
  const words = pathWords(path)
  return placeholderRole(path) === 'recipient' && words.every((word) => isOneOf(word, NAME_WORDS) || isOneOf(word, USER_WORDS))
}

/** `ticket.requester.firstName` → `ticket requester first name`; `ORDER_ID` → `order id`. */
export function pathWords(path: string): readonly string[] {
  return path
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\p{N}+$/u.test(word))
}

export function isOneOf(word: string, list: ReadonlySet<string>): boolean {
  return list.has(word)
}

function hasWord(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word))
}

/** The last word that names somebody counts: `customer.company` is a company, `company.agent` is an agent. */
function lastBearer(words: readonly string[]): Bearer | undefined {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]!
    // "your order" is the reader's, "your name" the writer's: possessives count only beside a name.
    for (const [bearer, list] of BEARERS) if (list.has(word)) return bearer
  }
  return undefined
}
