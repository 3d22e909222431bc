/** An error in a phrase of a pack: which list, which phrase, and what is wrong with it. */
export class PhraseError extends Error {
  constructor(list: string, phrase: string, problem: string) {
    super(`The phrase “${phrase}” of “${list}” ${problem}.`)
    this.name = 'PhraseError'
  }
}

/** A part of a phrase: a word or a sign, or a choice. */
export type Part = string | { readonly choices: readonly (readonly Part[])[]; readonly isOptional: boolean }

/** Words of plain letters are what they say. */
export const PLAIN = /^[a-z ']+$/

/**
 * Reads the signs of a phrase, as `PhraseList` explains them. Calls `error` with what is wrong, for it to be thrown.
 */
export function readPhrase(source: string, error: (problem: string) => PhraseError): readonly Part[] {
  if (PLAIN.test(source)) return source.split(' ').filter((word) => word !== '')
  let at = 0
  const readSequence = (depth: number): Part[] => {
    const parts: Part[] = []
    while (at < source.length) {
      const character = source[at]!
      if (character === ' ') {
        at++
      } else if (character === '(') {
        at++
        const choices: Part[][] = []
        for (;;) {
          choices.push(readSequence(depth + 1))
          if (source[at] === '|') at++
          else if (source[at] === ')') break
          else throw error('has a “(” that is not closed')
        }
        at++
        const isOptional = source[at] === '?'
        if (isOptional) at++
        parts.push({ choices, isOptional })
      } else if (character === '|' || character === ')') {
        if (depth === 0) throw error(`has a “${character}” outside of brackets`)
        return parts
      } else {
        const start = at
        at = endOfPiece(source, at, source.length)
        const piece = source.slice(start, at)
        if (piece.startsWith('{') && piece.endsWith('}?')) parts.push({ choices: [[piece.slice(0, -1)]], isOptional: true })
        else parts.push(...wordsOf(piece))
      }
    }
    if (depth > 0) throw error('has a “(” that is not closed')
    return parts
  }
  return readSequence(0)
}

/**
 * The words with which a phrase can begin, as it writes them; `^` is passed over. Reads no further than it must. Calls `error` where a
 * bracket is not closed, or where nothing has to stand there at all.
 */
export function firstWordsOf(source: string, error: (problem: string) => PhraseError): string[] {
  const words: string[] = []
  if (canBeEmpty(source, 0, source.length, words, error)) throw error('may be empty')
  return words
}

/** Collects the first words of a stretch of a phrase; whether the stretch may stand for nothing. */
function canBeEmpty(source: string, from: number, to: number, words: string[], error: (problem: string) => PhraseError): boolean {
  let at = from
  while (at < to) {
    const character = source[at]!
    if (character === ' ' || character === '^') {
      at++
    } else if (character === '(') {
      let isOptional = false
      let start = at + 1
      let depth = 1
      for (at++; depth > 0; at++) {
        if (at >= to) throw error('has a “(” that is not closed')
        const inner = source[at]!
        if (inner === '(') depth++
        else if (inner === ')') depth--
        if ((inner === '|' && depth === 1) || depth === 0) {
          if (canBeEmpty(source, start, at, words, error)) isOptional = true
          start = at + 1
        }
      }
      if (source[at] === '?') {
        at++
        isOptional = true
      }
      if (!isOptional) return false
    } else if (character === '|' || character === ')') {
      throw error(`has a “${character}” outside of brackets`)
    } else {
      const start = at
      at = endOfPiece(source, at, to)
      const [word] = wordsOf(source.slice(start, at))
      if (word !== undefined) words.push(word)
      return false
    }
  }
  return true
}

/** The end of a piece between spaces and the signs of a choice. */
function endOfPiece(source: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const code = source.charCodeAt(at)
    // Space, brackets and the bar.
    if (code === 32 || code === 40 || code === 41 || code === 124) break
    at++
  }
  return at
}

const SIGNS: ReadonlySet<string> = new Set(['…', '^', '$', '*'])

/** A piece of a phrase as the tokens of a text would have it: punctuation is a word of its own, a compound is several. */
function wordsOf(piece: string): string[] {
  if (PLAIN.test(piece)) return [piece]
  if (SIGNS.has(piece) || piece.startsWith('{')) return [piece]
  // In a text, “2nd” is a number and a word.
  const [, number, rest] = /^=?(\d+)(\p{L}.*)$/u.exec(piece) ?? []
  if (number !== undefined && rest !== undefined) return [number, ...wordsOf(piece.startsWith('=') ? `=${rest}` : rest)]
  if (piece.startsWith('=')) return [piece]
  return piece
    .split(/(?<=[\p{L}\p{M}\p{N}])[-‑](?=[\p{L}\p{M}\p{N}])|(?<=[\p{L}\p{M}\p{N}*'])(?=[,!?:;।…](?:$|[,!?:;।…]))/u)
    .filter((word) => word !== '')
}
