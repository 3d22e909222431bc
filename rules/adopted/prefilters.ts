import { mayHold, type PhrasesByWord, phrasesByWord } from '../../src/engine/prefilter.ts'
import type { Message } from '../../src/rule.ts'
import { equalityIgnored } from './equality-corrections.ts'
import { equalityPhrases } from './equality-phrases.ts'
import { wordyPhrases } from './write-good-phrases.ts'

type Part = Message['body'][number]

/**
 * For each adopted rule with its initial options, whether it may have something to say of a message. Where none may, its package need
 * not be loaded.
 */
export const prefilters: Readonly<Record<string, (message: Message) => boolean>> = {
  'inclusive-language': (message) => {
    if (message.matches.of('excludingWords').length > 0) return true
    if (!adopts(message, 'inclusive-language')) return false
    equalityInitially ??= equalityPhrasesWithout(equalityIgnored)
    return addressedParts(message).some((part) => mayHold(message, part, equalityInitially!))
  },
  readability: (message) => adopts(message, 'readability') && message.sentences.some(({ text }) => mayBeHard(text, readabilityDefaults)),
  wordiness: (message) => adopts(message, 'wordiness') && message.body.some((part) => mayBeWordy(message, part)),
}

function adopts({ language }: Message, rule: string): boolean {
  return language.adopts?.includes(rule) ?? false
}

let equalityInitially: PhrasesByWord | undefined

/** The phrases of retext-equality but those that are left alone. */
export function equalityPhrasesWithout(ignore: readonly string[]): PhrasesByWord {
  const ignored = new Set(ignore)
  return phrasesByWord(equalityPhrases.filter((phrase) => !ignored.has(phrase)))
}

/** The parts of a message that speak to the reader: “Hi guys,” is where it is said most. */
export function addressedParts({ greeting, tokens, body, postscripts }: Message): readonly Part[] {
  const own = postscripts.length === 0 ? body : [...body, ...postscripts]
  if (!greeting) return own
  const firstToken = tokens.findIndex(({ start }) => start >= greeting.start)
  const endToken = tokens.findLastIndex(({ end }) => end <= greeting.end) + 1
  return [{ ...greeting, firstToken, endToken }, ...own]
}

let wordyByWord: PhrasesByWord | undefined

/** Whether the checks of write-good for wordy phrases, clichés and words that stand twice may find something. */
export function mayBeWordy(message: Message, part: Part): boolean {
  wordyByWord ??= phrasesByWord(wordyPhrases)
  return mayHold(message, part, wordyByWord) || holdsRepetition(message.tokens, part)
}

function holdsRepetition(
  tokens: readonly { readonly key: string }[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): boolean {
  for (let at = firstToken + 1; at < endToken; at++) if (tokens[at]!.key === tokens[at - 1]!.key) return true
  return false
}

/** The initial options of the rule: the reader's age, how many formulas must agree, and the words of the shortest sentence. */
export const readabilityDefaults = { age: 18, formulas: 5, words: 22 }

/**
 * Whether the formulas could call a sentence hard: a bound that no sentence which they call hard falls short of. The two formulas
 * with word lists are granted; of the others, those that count letters are worked out as the package does, and those that count
 * syllables are given the most that the letters allow: no more syllables than vowels plus one for each word.
 */
export function mayBeHard(text: string, { age, formulas, words: fewest }: { age: number; formulas: number; words: number }): boolean {
  const words = text.match(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)*/gu) ?? []
  // The package may cut one of these into several words, never join two.
  const pieces = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (pieces < fewest) return false
  const letters = text.replace(/\s/g, '').length
  const vowels = (text.match(/[aeiouyAEIOUYÀ-ÿ]/g)?.length ?? 0) + pieces
  const shortest = Math.min(words.length, pieces) || 1
  let possible = 2
  if (Math.round(4.71 * (letters / shortest) + 0.5 * pieces - 21.43 + 5) > age) possible++
  if (Math.round(0.0588 * ((letters / shortest) * 100) - 0.296 * (100 / pieces) - 15.8 + 5) > age) possible++
  if (20 - Math.floor((206.835 - 1.015 * pieces - 84.6 * (vowels / shortest)) / 10) > age) possible++
  const long = Math.min(pieces, Math.floor(vowels / 3))
  if (Math.round(0.4 * (pieces + 100 * (long / shortest)) + 5) > age) possible++
  if (Math.ceil(Math.sqrt(3 + Math.sqrt(long * 30)) + 2.5) > age || long > 0) possible++
  return possible >= formulas
}
