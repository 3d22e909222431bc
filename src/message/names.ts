import type { Page, Range } from './page.ts'

/** Letters without capitals: a word of these is a name by its place alone. */
export const UNCASED = /^\p{Lo}/u
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.]*$/u
const UNCASED_INITIAL = /^(?:\p{Lo}\p{M}*){1,2}$/u
const INITIALS = /^(?:\p{Lu}\p{M}*\.?){1,4}$/u
const LOWER_CASE = /^\p{Ll}[\p{Ll}\p{M}'’]{1,11}$/u

/** “Åsa”, not “IT” or “de”. */
export const GIVEN_SHAPE = /^\p{Lu}[\p{Ll}\p{M}'’]/u

/** A name has no more words than this, particles and initials counted. */
const LONGEST = 7

/**
 * The end of a run of words with the shape of a name, from a token on; -1 where none has. A hyphenated name is one, particles belong
 * to the name that follows them. Nothing is looked up: whether the words are a name is for the place to say.
 */
export function nameShapeEnd(page: Page, from: number, to: number): number {
  let end = -1
  let at = from
  let words = 0
  while (at < to && words < LONGEST) {
    const token = page.tokens[at]!
    if (token.kind !== 'word') {
      // “J. P. de Vries” where the stop is no part of the initial, “Müller-Lüdenscheidt” with a hyphen of its own.
      const isInner =
        end === at && at + 1 < to && (token.key === '.' || token.key === '-') && !token.isSpaced && page.word(at - 1).length === 1
      if (!isInner) break
      at++
      continue
    }
    const word = page.word(at)
    if (isUncasedInitial(page, at) && at + 2 < to) {
      at += 2
      words++
      continue
    }
    const particle = page.endOf('nameParticles', at, to)
    if (particle > 0 && particle < to && isNameWord(page, particle)) {
      at = particle
      words++
      continue
    }
    if (!isNameWord(page, at)) break
    at++
    words++
    end = at
    if (INITIALS.test(word) && page.key(at) === '.') {
      // “J.-P. Marquet”
      const next = at + 2 < to && page.key(at + 1) === '-' && !page.tokens[at + 2]!.isSpaced ? at + 2 : at + 1
      if (next < to && page.tokens[next]!.kind === 'word') at = next
    }
  }
  return end
}

/** Whether a word could be a part of a name by its shape: a capital letter, or a script that has none. */
export function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token?.kind !== 'word') return false
  const word = page.word(at)
  // In “HELLO SARAH YOUR CAR IS READY” the capitals say nothing.
  if (CAPITALISED.test(word)) return word.length < 3 || word !== word.toUpperCase() || !page.isStopWord(at)
  return UNCASED.test(word) && !page.isStopWord(at) && page.endOf('notNames', at, at + 1) < 0
}

/** “के. पी. यादव”: a letter or two of a script without capitals, with its stop, is an initial, though it may be a small word elsewhere. */
function isUncasedInitial(page: Page, at: number): boolean {
  const stop = page.tokens[at + 1]
  return page.tokens[at]?.kind === 'word' && UNCASED_INITIAL.test(page.word(at)) && stop?.key === '.' && !stop.isSpaced
}

/** “anna”, “ckm”: a name in small letters, where the place leaves no other reading. */
export function isLowerCaseName(page: Page, at: number): boolean {
  return (
    page.tokens[at]?.kind === 'word' && LOWER_CASE.test(page.word(at)) && !page.isStopWord(at) && page.endOf('notNames', at, at + 1) < 0
  )
}

/** “JT”, “A.B.”, “K.” */
export function isInitials(page: Page, { from, to }: Range): boolean {
  if (to - from > 4 || to <= from) return false
  let letters = 0
  for (let at = from; at < to; at++) {
    if (page.key(at) === '.') continue
    if (page.tokens[at]!.kind !== 'word' || !(INITIALS.test(page.word(at)) || isUncasedInitial(page, at))) return false
    letters += isUncasedInitial(page, at) ? 1 : page.key(at).length
  }
  return letters >= 1 && letters <= 4
}

/** Whether any word of a run, other than an “and” between two names, is of those that open sentences and lines and name nobody. */
export function hasNotName(page: Page, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    // “Jan van der Meer”: small words that open sentences are a part of the name before its capital.
    const particle = at > from ? page.endOf('nameParticles', at, to) : -1
    if (particle > 0 && particle < to && page.isCapitalised(particle)) {
      at = particle - 1
      continue
    }
    if (page.endOf('notNames', at, to) > 0 && !(at > from && page.endOf('nameJoiners', at, to) > 0)) return true
  }
  return false
}

/** Whether a run of words names somebody whom the caller knows by this name, in full or in part. */
export function isKnownName(page: Page, { from, to }: Range, known: readonly (string | undefined)[]): boolean {
  if (known.every((name) => !name)) return false
  const words: string[] = []
  for (let at = from; at < to; at++) if (page.tokens[at]!.kind === 'word') words.push(page.key(at).replaceAll('.', ''))
  if (words.length === 0) return false
  return known.some((name) => {
    if (!name) return false
    const parts = new Set(
      name
        .split(/[\s\p{P}]+/u)
        .filter((part) => part !== '')
        .map((part) => page.fold(part)),
    )
    return words.every((word) => parts.has(word))
  })
}

/** Whether a name is the one that the message speaks to, in its greeting or by what the caller says. */
export function isRecipientName(page: Page, recipient: Range | undefined, name: Range): boolean {
  if (isKnownName(page, name, [page.context.recipient])) return true
  return recipient !== undefined && isKnownName(page, name, [page.stretch(recipient).text])
}

/** The words of a name or a line as they are written, without its signs and figures. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u)
}
