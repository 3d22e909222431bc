import type { Language } from '../language/language.ts'
import type { Sentence } from '../language/sentences.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Message, TimeExpression } from '../message/message.ts'
import { inSentence } from '../message/promises.ts'
import type { Span, Stretch } from '../prose.ts'
import type { Glossary } from './glossary.ts'
import type { WordList, Words } from './rule.ts'

/** A stretch of tokens: `tokens[firstToken]` up to, not including, `tokens[endToken]`. */
export interface TokenSpan extends Span {
  readonly firstToken: number
  readonly endToken: number
}

/** A term of a glossary where it stands in a message. */
export interface TermMatch extends TokenSpan {
  readonly text: string
  /** The term as the glossary writes it. */
  readonly term: string
}

/** The glossary's terms where they stand in the writer's own sentences, in order. Case and apostrophes do not matter. */
export function termsIn(message: Message, terms: readonly string[]): TermMatch[] {
  if (terms.length === 0) return []
  const byFirst = new Map<string, { term: string; keys: readonly string[] }[]>()
  for (const term of terms) {
    const keys = keysOf(term, message)
    const [first] = keys
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({ term, keys })
    else byFirst.set(first, [{ term, keys }])
  }
  const found: TermMatch[] = []
  for (const { firstToken, endToken } of message.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const token = message.tokens[at]!
      if (token.isProtected) continue
      let longest: { term: string; keys: readonly string[] } | undefined
      for (const candidate of byFirst.get(token.key) ?? []) {
        const { keys } = candidate
        if (keys.length <= (longest?.keys.length ?? 0) || at + keys.length > endToken) continue
        if (keys.every((key, index) => message.tokens[at + index]!.key === key)) longest = candidate
      }
      if (!longest) continue
      const last = at + longest.keys.length
      const span = { start: token.start, end: message.tokens[last - 1]!.end }
      found.push({ ...message.stretch(span), firstToken: at, endToken: last, term: longest.term })
      at = last - 1
    }
  }
  return found
}

/**
 * Whether the reader knows these words already: the customer wrote them first (in the text that the caller gives, or in the history
 * under the reply), they belong to the name of a product, team or company, or to a person of the conversation (“on the shelf under
 * COLE”), or the house says that its customers know them.
 */
export function isKnownToReader(message: Message, glossary: Glossary, { firstToken, endToken }: TokenSpan): boolean {
  const { words } = vocabularyOf(message, glossary)
  const stopWords = stopWordsOf(message.language)
  const keys = message.tokens.slice(firstToken, endToken).map(({ key }) => key)
  return keys.every((key) => stopWords.has(key) || words.has(key) || words.has(singular(key))) && keys.some((key) => !stopWords.has(key))
}

/** How far from a term it may be said that it is the reader's own, in tokens. */
const MENTION_WINDOW = 6

/** How far from a term the words that say so may reach, in tokens: the window and the longest of them. */
const MENTION_REACH = 18

/** Whether the sentence says that a term is the reader's: “Thanks for asking about the API”, “Yes, our API does”, “the cache you mentioned”. */
export function isMentionedByReader(message: Message, { start, end, firstToken, endToken }: TokenSpan, mentions: WordList): boolean {
  const sentence = message.sentenceAt(start)
  if (!sentence) return false
  const isOneBreath = (from: number, to: number): boolean =>
    to - from <= MENTION_WINDOW && message.tokens.slice(from, to).every(({ key }) => !PAUSES.has(key))
  // Only what stands near is looked at: a text without stops is one sentence, however long.
  const from = message.tokens[Math.max(sentence.firstToken, firstToken - MENTION_REACH)]!
  const to = message.tokens[Math.min(sentence.endToken, endToken + MENTION_REACH) - 1]!
  return (
    mentions.find({ start: from.start, end: start }).some((mention) => isOneBreath(mention.endToken, firstToken)) ||
    mentions.find({ start: end, end: to.end }).some((mention) => isOneBreath(endToken, mention.firstToken))
  )
}

const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '-', '('])

interface Vocabulary {
  readonly words: ReadonlySet<string>
}

const vocabularies = new WeakMap<Message, { glossary: Glossary; vocabulary: Vocabulary }>()

function vocabularyOf(message: Message, glossary: Glossary): Vocabulary {
  const known = vocabularies.get(message)
  if (known?.glossary === glossary) return known.vocabulary
  const { context, history, quotations } = message
  const texts = [context.customerText, context.company, history?.text, ...quotations.map(({ text }) => text)]
  texts.push(context.recipient, message.greeting?.name?.text, context.agent, ...(context.agents ?? []), ...(context.otherNames ?? []))
  texts.push(...(glossary.allowed ?? []), ...(glossary.products ?? []), ...(glossary.teams ?? []), ...(glossary.companies ?? []))
  const keys = texts.flatMap((text) => (text === undefined ? [] : keysOf(text, message)))
  const vocabulary = { words: new Set(keys.flatMap((key) => [key, singular(key)])) }
  vocabularies.set(message, { glossary, vocabulary })
  return vocabulary
}

const stopWordSets = new WeakMap<Language, ReadonlySet<string>>()

/** The stop words of a language as a set, made once. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  let set = stopWordSets.get(language)
  if (!set) {
    set = new Set(language.stopWords)
    stopWordSets.set(language, set)
  }
  return set
}

/** Enough to know an acronym in its plural again: “APIs”. */
function singular(key: string): string {
  return key.length > 2 && key.endsWith('s') ? key.slice(0, -1) : key
}

function keysOf(text: string, message: Message): string[] {
  return tokensOf(text, message.language).map(({ key }) => key)
}

/** The tokens of a text that is no message: a term, or what the customer wrote. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  return tokenize({ text, blockStarts: [], protectedSpans: [] }, language).tokens
}

/**
 * Whether a sentence tells what we did about bad news, and so does more than soften it: “Nothing is lost, I have booked you for tomorrow”,
 * “The good news: the money is on its way back”.
 */
export function tellsOwnDeed(message: Message, sentence: Sentence, words: Words<'moneyReturns' | 'ownSingular'>): boolean {
  if (words.moneyReturns.has(sentence)) return true
  const isToCome = ({ level, kind, direction }: TimeExpression): boolean => level >= 3 && kind !== 'past' && direction !== 'past'
  return words.ownSingular.has(sentence) && inSentence(message.times, sentence).some(isToCome)
}

/** So much may stand between two marks that are one: a few words, in UTF-16 code units. */
const JOINT = 24

/**
 * What is said twice in one breath is said once: marks in the same sentence with a few words between them are one, from the first to the
 * last, with what the first of them brings.
 */
export function joined<Kind>(
  message: Message,
  found: readonly { readonly at: Stretch; readonly kind: Kind }[],
): { at: Stretch; kind: Kind }[] {
  const result: { at: Stretch; kind: Kind }[] = []
  for (const { at, kind } of [...found].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    const last = result.at(-1)
    const sentence = message.sentenceAt(at.start)
    const isNear = last !== undefined && at.start - last.at.end <= JOINT
    if (isNear && sentence !== undefined && message.sentenceAt(last.at.start) === sentence)
      last.at = message.stretch({ start: last.at.start, end: Math.max(last.at.end, at.end) })
    else result.push({ at, kind })
  }
  return result
}
