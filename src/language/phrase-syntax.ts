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

/** Takes a word or sign with which a phrase may go on, and the position at which the phrase stands behind it. */
export type NextWord = (word: string, next: number) => void

/**
 * Visits the words and signs that may stand next in a phrase from a position on; whether the phrase may also end here. A position is an
 * index into a phrase in {@link separated} form: 0, or one that was given with a word. Calls `error` where a bracket is not closed.
 */
export function nextWords(source: string, from: number, visit: NextWord, error: (problem: string) => PhraseError): boolean {
  let at = from
  while (at < source.length) {
    const end = from === 0 ? source.length : endOfChoice(source, at, source.length)
    const exit = positionAt(source, end, error)
    if (!visitChoice(source, at, end, exit, visit, error)) return false
    at = exit
  }
  return true
}

/** Visits the first words of one choice; behind its last word the phrase stands at `exit`. Whether the choice may stand for nothing. */
function visitChoice(
  source: string,
  start: number,
  end: number,
  exit: number,
  visit: NextWord,
  error: (problem: string) => PhraseError,
): boolean {
  let at = start
  for (;;) {
    while (source.charCodeAt(at) === SPACE) at++
    if (at >= end) return true
    if (source.charCodeAt(at) === OPEN) {
      const close = closeOf(source, at, error)
      const isOptional = source.charCodeAt(close + 1) === QUESTION
      const behind = afterSpaces(source, close + (isOptional ? 2 : 1))
      const mayBeEmpty = visitChoices(source, at + 1, close, behind >= end ? exit : behind, visit, error)
      if (!mayBeEmpty && !isOptional) return false
      at = behind
    } else {
      const pieceEnd = endOfPiece(source, at, end)
      // Where a sign of a choice begins a piece, it stands outside of brackets.
      if (pieceEnd === at) throw error(`has a “${source[at]}” outside of brackets`)
      const isOptional = source.startsWith('}?', pieceEnd - 2) && source.charCodeAt(at) === BRACE
      const behind = afterSpaces(source, pieceEnd)
      visit(source.slice(at, isOptional ? pieceEnd - 1 : pieceEnd), behind >= end ? exit : behind)
      if (!isOptional) return false
      at = behind
    }
  }
}

/** Visits the first words of all choices up to the bracket that closes them; whether one of them may stand for nothing. */
function visitChoices(
  source: string,
  from: number,
  close: number,
  exit: number,
  visit: NextWord,
  error: (problem: string) => PhraseError,
): boolean {
  let mayBeEmpty = false
  for (let start = from; start <= close; ) {
    const end = endOfChoice(source, start, close)
    if (visitChoice(source, start, end, exit, visit, error)) mayBeEmpty = true
    start = end + 1
  }
  return mayBeEmpty
}

/** Where a phrase stands at an index: behind the bracket, where that index is the end of a choice. */
function positionAt(source: string, index: number, error: (problem: string) => PhraseError): number {
  let at = afterSpaces(source, index)
  while (at < source.length && (source.charCodeAt(at) === BAR || source.charCodeAt(at) === CLOSE)) {
    const close = source.charCodeAt(at) === CLOSE ? at : closeOf(source, at, error)
    at = afterSpaces(source, close + (source.charCodeAt(close + 1) === QUESTION ? 2 : 1))
  }
  return at
}

/** The bracket that closes what `open`, a bracket or a bar, stands at. */
function closeOf(source: string, open: number, error: (problem: string) => PhraseError): number {
  for (let at = open + 1, depth = 0; ; depth--) {
    const close = source.indexOf(')', at)
    if (close < 0) throw error('has a “(” that is not closed')
    for (let inner = source.indexOf('(', at); inner >= 0 && inner < close; inner = source.indexOf('(', inner + 1)) depth++
    if (depth === 0) return close
    at = close + 1
  }
}

/** The bar or the bracket that ends a choice which begins at `start`; `to` where none does before it. */
function endOfChoice(source: string, start: number, to: number): number {
  const end = firstOf(source, '|', start, firstOf(source, ')', start, to))
  if (firstOf(source, '(', start, end) === end) return end
  let depth = 0
  for (let at = start; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE && --depth < 0) return at
    else if (code === BAR && depth === 0) return at
  }
  return to
}

function firstOf(source: string, sign: string, from: number, to: number): number {
  const at = source.indexOf(sign, from)
  return at < 0 || at > to ? to : at
}

function afterSpaces(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === SPACE) at++
  return at
}

/** A phrase in which every word and every sign stands for itself: `follow-up , but` for `follow-up, but`. */
export function separated(source: string): string {
  if (!JOINED.test(source)) return source
  return source.replace(/[^ ()|]+/g, (piece) => (piece.startsWith('{') ? piece : wordsOf(piece).join(' ')))
}

/** What a piece may hold that is parted; the `?` behind a bracket is left alone. */
const JOINED = /[^ ()|][-‑,!:;।…]|[^ ()|}]\?|[0-9]/

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

const [SPACE, OPEN, CLOSE, BAR, QUESTION, BRACE] = [' ', '(', ')', '|', '?', '{'].map((sign) => sign.charCodeAt(0))

const SIGNS: ReadonlySet<string> = new Set(['…', '……', '^', '$', '*'])

/** A piece of a phrase as the tokens of a text would have it: punctuation is a word of its own, a compound is several. */
function wordsOf(piece: string): string[] {
  if (!PARTED.test(piece) || SIGNS.has(piece) || piece.startsWith('{')) return [piece]
  // In a text, “2nd” is a number and a word.
  const [, number, rest] = NUMBERED.exec(piece) ?? []
  if (number !== undefined && rest !== undefined) return [number, ...wordsOf(piece.startsWith('=') ? `=${rest}` : rest)]
  if (piece.startsWith('=')) return [piece]
  return piece.split(SEAMS).filter((word) => word !== '')
}

const PARTED = /[-‑,!?:;।…0-9]/

// What is no sign of phrases is a letter in them; an engine searches that faster than the classes of Unicode, of which it makes tables first.
const NUMBERED = /^=?(\d+)([^\s!-@…।‑].*)$/
const SEAMS = /(?<=[^\s!-/:-@…।‑])[-‑](?=[^\s!-/:-@…।‑])|(?<=[^\s!-&(),-/:-@…।‑])(?=[,!?:;।…](?:$|[,!?:;।…]))/
