import type { Language } from '../language/language.ts'
import type { PhraseMatches } from '../language/phrases.ts'
import type { TokenizedText } from '../language/tokens.ts'
import type { Prose } from '../prose.ts'
import type { Anatomy, MessageContext } from './message.ts'

/** Reads the parts of a message: one forward scan, one backward peel. */
export function readAnatomy(
  text: TokenizedText,
  _matches: PhraseMatches,
  _prose: Prose,
  _language: Language,
  _context: MessageContext,
): Anatomy {
  const body =
    text.tokens.length === 0 ? [] : [{ start: 0, end: text.text.length, text: text.text, firstToken: 0, endToken: text.tokens.length }]
  return {
    subject: undefined,
    greeting: undefined,
    body,
    closings: [],
    signature: undefined,
    postscripts: [],
    sentFrom: undefined,
    disclaimers: [],
    quotations: [],
    history: undefined,
  }
}
