import type { PlaceholderToken } from '../prose.ts'
import type { Message, Variant } from './message.ts'

/** A message as its translations are held against it. */
export function variantOf(message: Message, name: string): Variant {
  const { greeting, signature } = message
  const tokens = message.placeholders
    .map(({ token }) => token)
    .filter(({ isControl, isBlank, path }) => !isControl && !isBlank && path !== '')
  return {
    name,
    placeholders: [...new Set(tokens.flatMap(shownValues))],
    names: [...new Set(tokens.filter(({ role }) => role === 'recipient').map(({ path }) => path))],
    links: [...new Set(linksOf(message).map(({ link }) => link))],
    // “Welcome to the Support Center” is the heading of a page, and of “Congratulations!” nobody knows.
    hasGreeting: greeting !== undefined && greeting.addressee !== 'organisation' && greeting.addressee !== 'unknown',
    hasSignature: signature !== undefined && signature.signer !== 'none',
  }
}

/** The values that a reader sees in place of a tag; the grammar of a language (`{{GENDER:$1|his|her}}`) is its own affair. */
export function shownValues({ path, values }: PlaceholderToken): readonly string[] {
  return values ?? [path]
}

/** The links of a message, with their places. A translation links to the page in its language, so only the host is compared. */
export function linksOf({ tokens, text }: Message): { readonly link: string; readonly start: number; readonly end: number }[] {
  return tokens.flatMap(({ kind, start, end }) => {
    if (kind !== 'address') return []
    const address = text.slice(start, end).toLowerCase()
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)/.exec(address)?.[1] ?? address
    return host.includes('.') && !host.includes('\uFFFC') ? [{ link: host, start, end }] : []
  })
}
