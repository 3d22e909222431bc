import type { Token } from '../language/tokens.ts'
import type { Message } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { TokenSpan } from './reader.ts'

/** Whether the language can say what letters stand for, so that they are a word of the trade before they are a part of a code. */
export type IsTelling = (span: Span) => boolean

/** Whether a term stands for no notion where it stands, but is a part of a number, a code or a name: “RMA 40021”, “PAX-A920”, “VS Code”. */
export function isPartOfDesignation(message: Message, term: TokenSpan, isTelling: IsTelling): boolean {
  return isPartOfNumber(message, term, isTelling) || isPartOfCode(message, term, isTelling) || isPartOfName(message, term)
}

/** The number of an order or a form, an amount, a file name: digits or their signs stand beside it. */
function isPartOfNumber({ tokens, text }: Message, { start, end, firstToken, endToken }: TokenSpan, isTelling: IsTelling): boolean {
  if (ACCOUNT.test(text.slice(start, end + 6))) return true
  const before = tokens[firstToken - 1]
  if (CODE.test(text.slice(start, end)) && !isTelling({ start, end })) return true
  if (before && before.line === tokens[firstToken]!.line && CODE.test(text.slice(before.start, before.end))) return true
  if (/[\p{N}#_@/\\.^~&+]/u.test(text[start - 1] ?? '') || /^(?:[-/_.]?\p{N}|[_@/\\&+]|\.\p{L})/u.test(text.slice(end, end + 2)))
    return true
  // “POST /v2/rows”
  if (/^ \/\p{L}/u.test(text.slice(end, end + 3))) return true
  const next = tokens[endToken]
  // “the BRUMA L”: a make and its size.
  if (end - start >= SHORTEST_MAKE && next?.isSpaced && SIZE.test(text.slice(next.start, next.end))) return true
  // “type PAX A920”: a make and its model.
  if (next?.isSpaced && next.line === tokens[firstToken]!.line && CODE.test(text.slice(next.start, next.end))) {
    if (!isTelling({ start, end })) return true
  }
  // “HB-{{ticket.id}}”: the number is filled in later.
  if (tokens.slice(endToken, endToken + 2).some((token) => token.kind === 'placeholder' && token.start - end <= 1)) return true
  // “RMA 40021” is a number; “TAT 48 hours” says how long something is that the reader does not know.
  const measured = tokens[endToken + 1]
  const isMeasure =
    next?.kind === 'number' && next.end - next.start < 4 && measured !== undefined && (measured.kind === 'word' || measured.key === '%')
  if (isMeasure && isTelling({ start, end })) return false
  return before?.kind === 'number' || next?.kind === 'number'
}

/** “NOGAL-XXL”, “PAX-A920”: joined to other capitals these are the code of an article, unless the language knows one of them. */
function isPartOfCode({ tokens, text }: Message, { firstToken, endToken }: TokenSpan, isTelling: IsTelling): boolean {
  const isCode = (at: number): boolean => {
    const { start, end } = tokens[at]!
    const word = text.slice(start, end)
    return CODE.test(word) || (CAPITALS.test(word) && !isTelling({ start, end }))
  }
  const isJoined = (at: number): boolean => {
    const before = tokens[at - 1]
    const token = tokens[at]
    return before !== undefined && token !== undefined && text.slice(before.end, token.start) === '-'
  }
  // “SAP-CRM-System” is a compound.
  let last = endToken - 1
  while (last - firstToken < LONGEST_CODE && isJoined(last + 1)) last++
  if (/\p{Ll}/u.test(text.slice(tokens[last]!.start, tokens[last]!.end))) return false
  return (isJoined(firstToken) && isCode(firstToken - 1)) || (isJoined(endToken) && isCode(endToken))
}

/** “VS Code”, “HM Prison Service”, “RT-Attach-Message”; “our GM, Peter Hale,” says whose title it is. */
function isPartOfName({ tokens, text, language }: Message, { end, endToken }: TokenSpan): boolean {
  const isCapitalised = (token: Token | undefined): boolean =>
    token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))
  const next = tokens[endToken]
  if (next?.key === ',' && [1, 2].every((ahead) => isCapitalised(tokens[endToken + ahead]))) return !language.hasCapitalNouns
  if (next === undefined || !isCapitalised(next)) return false
  // Where all nouns have a capital, “FSG-Stelle” is a compound.
  return next.start - end === 1 && (language.hasCapitalNouns ? /[ \u00a0]/ : /[ \u00a0-]/).test(text[end]!)
}

/** A compound has no more tokens than this, hyphens aside. */
const LONGEST_CODE = 12
/** The makes that come in sizes have no fewer letters than this. */
const SHORTEST_MAKE = 4
/** The head of an IBAN, as it is written in groups of four: “NL91 ABNA 0417”. */
const ACCOUNT = /^[A-Z]{2}\d{2}[ \u00a0][A-Z\d]{4}/
/** A postcode, a number plate, a flight, a model, a form: “LS6”, “BX12 KLO”, “SB214”, “PA1P”. */
const CODE = /^\p{Lu}{1,2}\p{N}$|^\p{Lu}{1,4}\p{N}{2,}\p{Lu}?$|^\p{Lu}{2,4}\p{N}\p{Lu}$/u
const SIZE = /^(?:X{0,3}[SL]|M)$/u
const CAPITALS = /^\p{Lu}+$/u
