import type { Span, Stretch } from '../prose.ts'
import type { Language } from './language.ts'
import { abbreviationsOf, type TokenizedText } from './tokens.ts'

/** A sentence of the body. Its tokens are `tokens[firstToken]` up to, not including, `tokens[endToken]`. */
export interface Sentence extends Stretch {
  readonly firstToken: number
  readonly endToken: number
  /** Whether it ends in a question mark. */
  readonly isQuestion: boolean
  /** Its place among the sentences of the message, from 0. */
  readonly index: number
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '।'])
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '*', '_'])

/**
 * Cuts a stretch of tokens into sentences, in one pass, for all languages: a stop ends a sentence unless it belongs to an
 * abbreviation (the tokens know), an initial, an ordinal or a number; so does a new block; so does a line end that no
 * wrapped line would have (the line is short, or the next one starts with a capital or a digit after a line without a comma).
 */
export function sentencesOf(
  text: TokenizedText,
  spans: readonly { readonly firstToken: number; readonly endToken: number }[],
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = []
  const { tokens } = text
  for (const { firstToken, endToken } of spans) {
    let first = firstToken
    for (let at = firstToken; at < endToken; at++) {
      const next = tokens[at + 1]
      if (at + 1 >= endToken || next === undefined || next.startsBlock || endsSentence(text, at, language)) {
        let end = at + 1
        if (next && !next.startsBlock) {
          while (end < endToken && CLOSERS.has(tokens[end]!.key) && !tokens[end]!.isSpaced) end++
        }
        if (hasWords(text, first, end)) {
          const start = tokens[first]!.start
          const stop = tokens[end - 1]!.end
          sentences.push({
            start,
            end: stop,
            text: text.text.slice(start, stop),
            firstToken: first,
            endToken: end,
            isQuestion: endsAsQuestion(text, first, end),
            index: sentences.length,
          })
        }
        first = end
        at = end - 1
      }
    }
  }
  return sentences
}

function hasWords({ tokens }: TokenizedText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]!.kind !== 'punctuation') return true
  return false
}

function endsAsQuestion({ tokens }: TokenizedText, first: number, end: number): boolean {
  for (let at = end - 1; at >= first && at > end - 4; at--) {
    const { key, kind } = tokens[at]!
    if (key === '?') return true
    if (kind !== 'punctuation' && kind !== 'emoji') return false
  }
  return false
}

function endsSentence({ text, tokens, lines }: TokenizedText, at: number, language: Language): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  const isLineEnd = next.line > token.line
  if (token.kind === 'punctuation' && STOPS.has(token.key)) {
    if (token.key !== '.') {
      // “Yahoo! accounts”, “Really? ok”: a stop inside a sentence is followed by lower case.
      if (token.key === '…') return isLineEnd || startsUpper(text, next)
      return next.isSpaced || isLineEnd || CLOSERS.has(next.key)
    }
    if (!next.isSpaced && !isLineEnd) return CLOSERS.has(next.key) && !isLowerAfter(text, tokens[at + 2])
    const before = tokens[at - 1]
    if (before && before.end === token.start) {
      const word = text.slice(before.start, before.end)
      // “z. B.”, “d. h.”, “J. K. Rowling”
      if (before.kind === 'word' && /^\p{L}$/u.test(word) && !isLineEnd && next.kind === 'word' && next.end - next.start === 1) return false
      if (before.kind === 'word' && /^\p{Lu}$/u.test(word) && startsUpper(text, next) && !isLineEnd && word !== 'I') return false
      if (
        before.kind === 'number' &&
        language.hasOrdinalStop &&
        !isLineEnd &&
        (!startsUpper(text, next) || (word.length <= 2 && isMonth(next.key, language)))
      )
        return false
    }
    if (language.hasSmallStarts) return true
    return !isLowerAfter(text, next) || isLineEnd || next.kind === 'placeholder' || before?.kind === 'placeholder' || isUncased(text, next)
  }
  if (!isLineEnd) {
    // “Done 🎉 We did it”: an emoji stands where a stop would.
    if (token.kind === 'emoji') return next.kind === 'word' && next.isSpaced && /^\p{Lu}/u.test(text.slice(next.start, next.start + 2))
    // “… by 5 p.m. We will …”: the stop of the abbreviation is the sentence's as well.
    return (
      token.kind === 'word' &&
      text.charCodeAt(token.end - 1) === 46 &&
      next.kind === 'word' &&
      startsUpper(text, next) &&
      abbreviationsOf(language).final.has(token.key)
    )
  }
  const line = lines[token.line]!
  // A wrapped line is long; a line that was ended by hand is short, or its successor starts anew.
  if (token.key === ',' && line.end - line.start > 30) return false
  if (token.key === ':' || token.key === ';') return startsUpper(text, next) || next.kind !== 'word'
  return startsUpper(text, next)
    ? line.end - line.start < 60 || token.kind === 'punctuation'
    : line.end - line.start < 30 && token.key !== ','
}

function isMonth(key: string, language: Language): boolean {
  return Object.hasOwn(language.times?.months ?? {}, key)
}

function startsUpper(text: string, { start, end, kind }: Span & { kind: string }): boolean {
  return kind === 'placeholder' || kind === 'number' || /^[\p{Lu}\p{Lo}¿¡]/u.test(text.slice(start, Math.min(end, start + 2)))
}

function isLowerAfter(text: string, token: Span | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(text.slice(token.start, Math.min(token.end, token.start + 2)))
}

/** Whether a word is of a script without capitals; a stop before it always ends a sentence. */
function isUncased(text: string, token: Span): boolean {
  return /^\p{Lo}/u.test(text.slice(token.start, Math.min(token.end, token.start + 2)))
}
