import type { Sentence } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import type { Message } from '../message/message.ts'
import { stopWordsOf, type TokenSpan } from './reader.ts'
import type { WordList } from './rule.ts'

/** How far behind a term its explanation may begin, in tokens. */
const EXPLANATION_WINDOW = 6

/** How far behind a term the brackets may open that explain it. */
const BRACKET_WINDOW = 6

/**
 * Whether a term is explained where it stands: in brackets or behind a dash, by “that is” and its like, or because it is itself the
 * name in brackets behind plain words (“the address book of the internet (DNS)”).
 */
export function isExplained(message: Message, term: TokenSpan, markers: WordList, naming: WordList): boolean {
  const sentence = message.sentenceAt(term.start)
  if (!sentence) return false
  const { tokens } = message
  const keyAt = (at: number): string | undefined => (at >= sentence.firstToken && at < sentence.endToken ? tokens[at]!.key : undefined)

  if (keyAt(term.firstToken - 1) === '(' && keyAt(term.endToken) === ')') return term.firstToken - 1 > sentence.firstToken
  if (isSpelledOut(message, term) || isSpelledOutNearby(message, term, sentence)) return true
  if (keyAt(term.endToken) === '-' && tokens[term.endToken]!.isSpaced && wordsFrom(tokens, term.endToken + 1, sentence.endToken) >= 2)
    return true
  for (let at = term.endToken; at < Math.min(term.endToken + BRACKET_WINDOW, sentence.endToken); at++) {
    if (tokens[at]!.key === '(' && wordsFrom(tokens, at + 1, sentence.endToken) >= 2) return true
  }
  const near = tokens[Math.min(term.endToken + EXPLANATION_WINDOW, sentence.endToken) - 1]!
  if (markers.has({ start: term.end, end: near.end })) return true
  const before = tokens[Math.max(term.firstToken - EXPLANATION_WINDOW, sentence.firstToken)]!
  if (naming.has({ start: before.start, end: term.start })) return true
  const next = message.sentences[sentence.index + 1]
  // “It needs a reset of the DNS. That is the address book …”: the explanation begins where the term ended the sentence before.
  let behind = term.endToken
  while (behind < sentence.endToken && tokens[behind]!.kind !== 'word') behind++
  if (behind === sentence.endToken && next !== undefined && markers.find(next).some(({ firstToken }) => firstToken === next.firstToken))
    return true
  // “You asked about the SLA. SLA stands for …”: the next time that it is named says what it is.
  if (term.endToken - term.firstToken > 1) return false
  const { key } = tokens[term.firstToken]!
  return markers.find().some(({ firstToken }) => firstToken > term.endToken && tokens[firstToken - 1]!.key === key)
}

/** “Engineering Safety Committee | ESC”, “the Engineering Safety Committee, ESC for short”: the words in front begin with its letters. */
function isSpelledOut({ tokens, text, language }: Message, { start, end, firstToken }: TokenSpan): boolean {
  const letters = text.slice(start, end).toLowerCase()
  if (letters.length < 2 || !/^\p{L}+$/u.test(letters)) return false
  const stopWords = stopWordsOf(language)
  let at = firstToken - 1
  if (tokens[at]?.kind === 'punctuation') at--
  // Small words may lend a letter (“Bank of Ireland”), but “users of” spells out no “UO”.
  let telling = 0
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    const isSmall = stopWords.has(token.key)
    if (token.key.startsWith(letters[letter]!)) {
      letter--
      if (!isSmall) telling++
    } else if (!isSmall) return false
  }
  return telling >= 2
}

/** How many small words may stand between two that lend a letter: “syndicat | de la | copropriété”. */
const SMALL_WORDS = 3

/** Two letters are soon found anywhere. */
const FEWEST_LETTERS = 3

/** So many tokens before and behind a term are near it: two long sentences. A text without stops is one sentence, however long. */
const NEAR = 60

/**
 * “The PRC has your papers. The Panel for Rent Complaints meets on Monday”: near it, in its sentence or in one beside it, telling words
 * follow each other that begin with its letters, all of them and in their order.
 */
function isSpelledOutNearby({ tokens, text, language, sentences }: Message, term: TokenSpan, { index }: Sentence): boolean {
  const letters = text.slice(term.start, term.end).toLowerCase()
  if (letters.length < FEWEST_LETTERS || !/^\p{L}+$/u.test(letters)) return false
  const stopWords = stopWordsOf(language)
  const firstToken = Math.max((sentences[index - 1] ?? sentences[index]!).firstToken, term.firstToken - NEAR)
  const endToken = Math.min((sentences[index + 1] ?? sentences[index]!).endToken, term.endToken + NEAR)
  for (let first = firstToken; first < endToken; first++) {
    if (!tokens[first]!.key.startsWith(letters[0]!)) continue
    let letter = 0
    let small = 0
    for (let at = first; at < endToken && letter < letters.length && small <= SMALL_WORDS; at++) {
      const token = tokens[at]!
      if (token.kind !== 'word') break
      if (stopWords.has(token.key)) small++
      else if (token.key.startsWith(letters[letter]!)) {
        letter++
        small = 0
      } else break
    }
    if (letter === letters.length) return true
  }
  return false
}

/** The number of words until the next punctuation; none where a number is among them, which explains nothing (“(ref 2025-0881)”). */
function wordsFrom(tokens: readonly Token[], from: number, end: number): number {
  let words = 0
  for (let at = from; at < end && tokens[at]!.kind !== 'punctuation'; at++) {
    if (tokens[at]!.kind === 'number') return 0
    words++
  }
  return words
}
