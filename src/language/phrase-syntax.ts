/** An error in a phrase of a pack: which list, which phrase, and what is wrong with it. */
export class PhraseError extends Error {
  constructor(list: string, phrase: string, problem: string) {
    super(`The phrase “${phrase}” of “${list}” ${problem}.`)
    this.name = 'PhraseError'
  }
}

/** A part of a phrase: a word or a sign, or a choice. */
export type Part = string | { readonly choices: readonly (readonly Part[])[]; readonly isOptional: boolean }

const PLAIN = /^[a-z0-9 ']+$/

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
        while (at < source.length && !' (|)'.includes(source[at]!)) at++
        parts.push(...wordsOf(source.slice(start, at)))
      }
    }
    if (depth > 0) throw error('has a “(” that is not closed')
    return parts
  }
  return readSequence(0)
}

const SIGNS: ReadonlySet<string> = new Set(['…', '^', '$', '*'])

/** A piece of a phrase as the tokens of a text would have it: punctuation is a word of its own, a compound is several. */
function wordsOf(piece: string): string[] {
  if (PLAIN.test(piece)) return [piece]
  if (SIGNS.has(piece) || piece.startsWith('{') || piece.startsWith('=')) return [piece]
  return piece
    .split(/(?<=[\p{L}\p{M}\p{N}])[-‑](?=[\p{L}\p{M}\p{N}])|(?<=[\p{L}\p{M}\p{N}*'])(?=[,!?:;।…](?:$|[,!?:;।…]))/u)
    .filter((word) => word !== '')
}
