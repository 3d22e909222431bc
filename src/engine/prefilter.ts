import type { BodyPart, Message } from '../message/message.ts'

/** Phrases by their first word: the words that follow in each. */
export type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>

/** Some phrases by their first word; `*` stands for any word. */
export function phrasesByWord(phrases: readonly string[]): PhrasesByWord {
  const byWord = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = plainWords(phrase)
    const others = byWord.get(first)
    if (others) others.push(rest)
    else byWord.set(first, [rest])
  }
  return byWord
}

/**
 * Whether a part of a message may hold one of some phrases. A part that holds one always does; one that holds none seldom does. The
 * packages join the words of a compound and drop apostrophes, so each word is also tried together with the one that it is joined to.
 */
export function mayHold({ tokens, text }: Message, part: BodyPart, phrases: PhrasesByWord): boolean {
  let words: string[] | undefined
  for (let at = part.firstToken; at < part.endToken; at++) {
    const { key, kind, end } = tokens[at]!
    if (kind !== 'word') continue
    const next = tokens[at + 1]
    const joined = next !== undefined && !next.isSpaced && next.kind === 'word' && next.start > end ? key + next.key : undefined
    const others = phrases.get(plain(key))
    if (!others?.some((rest) => mayFollow(tokens, at, rest[0])) && (joined === undefined || !phrases.has(plain(joined)))) continue
    words ??= plainWords(text.slice(part.start, part.end))
    return words.some((word, index) =>
      phrases.get(word)?.some((rest) => rest.every((other, offset) => other === '*' || other === words![index + 1 + offset])),
    )
  }
  return false
}

/** Whether the next word of a text may be one of a phrase: it is, or it begins a compound that is. `undefined` where the phrase is over. */
function mayFollow(tokens: Message['tokens'], at: number, word: string | undefined): boolean {
  if (word === undefined || word === '*') return true
  for (let next = at + 1; next < tokens.length; next++) {
    const { key, kind, isSpaced } = tokens[next]!
    if (kind === 'punctuation') continue
    if (word.startsWith(plain(key))) return true
    if (isSpaced) return false
  }
  return false
}

function plain(key: string): string {
  return key.includes("'") ? key.replaceAll("'", '') : key
}

/** The words of a text as the adopted packages compare them: lower case, without apostrophes, hyphens and stops. */
function plainWords(text: string): string[] {
  const words: string[] = []
  for (const piece of text.toLowerCase().split(/[\s/]+/)) {
    const word = piece.replace(/[^\p{L}\p{N}*]/gu, '')
    if (word !== '') words.push(word)
  }
  return words
}
