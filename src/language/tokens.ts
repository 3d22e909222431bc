import { PLACEHOLDER_MARK, type Prose, type ProtectedSpan, type Span } from '../prose.ts'
import type { Language } from './language.ts'

/**
 * - `word`: letters, marks and digits, with inner apostrophes; a hyphen inside a compound parts it into words
 * - `number`: digits with their inner separators: `3`, `1.299,95`, `15:00`, `12/05/2026`
 * - `address`: a URL, an e-mail address, a path
 * - `placeholder`: a value to come
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'placeholder' | 'address' | 'emoji'

export interface Token extends Span {
  readonly kind: TokenKind
  /** The folded form, by which lexicons are searched: lower case, straight apostrophes, the spelling of the language evened out. */
  readonly key: string
  /** The index of the line that it stands on, from 0. */
  readonly line: number
  /** Whether white space, or the start of the text, stands before it. */
  readonly isSpaced: boolean
  /** Whether a new block (paragraph, list item, cell) begins with it; no phrase and no sentence goes over such a start. */
  readonly startsBlock: boolean
  /** Whether it stands in code, an address or a quotation of the format. */
  readonly isProtected: boolean
}

/** A line of the prose, without its line break. */
export interface Line extends Span {
  readonly text: string
  /** Token indices: the first one, and the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  /** How many `>` stand before its words; they are no tokens. */
  readonly quoteDepth: number
  readonly isBlank: boolean
}

export interface TokenizedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
}

const WORD = "[\\p{L}\\p{M}\\p{N}_]+(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*['’ʼ]?(?<=[\\p{L}\\p{M}\\p{N}_]|[sxz]['’ʼ])"
const PATTERN = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.|mailto:)[^\\s<>"”“\\uFFFC]+|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|[A-Za-z]:\\\\[^\\s"]+|(?<![\\p{L}\\p{N}])\\/(?!-\\/)(?:[\\w.-]+\\/)+[\\w.-]*)',
    '(?<dotted>\\p{L}(?:\\.\\p{L}\\p{M}*)+(?![\\p{L}\\p{N}])\\.?)',
    '(?<number>\\p{Nd}+(?:[.,:/\\u202f\\u00a0\\u2009’-](?=\\p{Nd})\\p{Nd}+)*)',
    `(?<word>${WORD})`,
    `(?<placeholder>${PLACEHOLDER_MARK})`,
    '(?<emoji>(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)(?:[\\u200d\\uFE0F\\p{Emoji_Modifier}]|\\p{Extended_Pictographic})*|\\p{Regional_Indicator}{2})',
    '(?<punctuation>(?<mark>[^\\s\\p{L}\\p{M}\\p{N}])\\k<mark>*|\\p{M}+)',
  ].join('|'),
  'gu',
)

/** Characters that may follow the words of a URL without being part of it. */
const TRAILING = /[.,;:!?)\]}'"’”»…]+$/

/**
 * Cuts the prose into lines and tokens, in one pass. The language says which words take a full stop (abbreviations), which
 * letters before an apostrophe are words of their own (elisions), and which spellings are one (spellings).
 */
export function tokenize(prose: Pick<Prose, 'text' | 'blockStarts' | 'protectedSpans'>, language: Language): TokenizedText {
  const { text } = prose
  const tokens: Token[] = []
  const lines: Line[] = []
  const fold = foldingOf(language)
  const abbreviations = abbreviationsOf(language)
  const elisions = elisionsOf(language)
  const blocks = prose.blockStarts
  let nextBlock = 0
  let protectedAt = 0
  let startsBlock = true
  let lineStart = 0

  const isProtected = (start: number): boolean => {
    const spans: readonly ProtectedSpan[] = prose.protectedSpans
    while (protectedAt < spans.length && spans[protectedAt]!.end <= start) protectedAt++
    const span = spans[protectedAt]
    return span !== undefined && span.start <= start
  }
  const push = (kind: TokenKind, start: number, end: number, key: string): void => {
    while (nextBlock < blocks.length && blocks[nextBlock]! <= start) {
      startsBlock = true
      nextBlock++
    }
    const before = start > 0 ? text.charCodeAt(start - 1) : 32
    tokens.push({
      kind,
      start,
      end,
      key,
      line: lines.length,
      isSpaced: isSpace(before),
      startsBlock,
      isProtected: kind === 'address' || isProtected(start),
    })
    startsBlock = false
  }

  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart)
    const lineEnd = found < 0 ? text.length : found
    const prefix = quotePrefix(text, lineStart, lineEnd)
    const firstToken = tokens.length
    if (LIST_MARKER.test(text.slice(prefix.end, Math.min(lineEnd, prefix.end + 8)))) startsBlock = true
    let at = prefix.end
    for (;;) {
      while (at < lineEnd && isBlankCode(text.charCodeAt(at))) at++
      if (at >= lineEnd) break
      const wordEnd = plainWordEnd(text, at)
      if (wordEnd > at) {
        at = pushWord(text, at, wordEnd, fold, abbreviations, elisions, push)
        continue
      }
      const numberEnd = plainNumberEnd(text, at)
      if (numberEnd > at) {
        push('number', at, numberEnd, text.slice(at, numberEnd))
        at = numberEnd
        continue
      }
      if (isPlainMark(text, at)) {
        push('punctuation', at, at + 1, PUNCTUATION_FOLDS.get(text[at]!) ?? text[at]!)
        at++
        continue
      }
      if (text[at] === PLACEHOLDER_MARK) {
        push('placeholder', at, at + 1, PLACEHOLDER_MARK)
        at++
        continue
      }
      if (isPlainHyphen(text, at)) {
        at++
        continue
      }
      PATTERN.lastIndex = at
      const match = PATTERN.exec(text)
      if (!match || match.index >= lineEnd) break
      const groups = match.groups!
      const start = match.index
      let end = Math.min(start + match[0].length, lineEnd)
      if (groups.word !== undefined) {
        end = pushWord(text, start, end, fold, abbreviations, elisions, push)
      } else if (groups.number !== undefined) {
        push('number', start, end, text.slice(start, end))
      } else if (groups.dotted !== undefined) {
        push('word', start, end, fold(text.slice(start, end).replaceAll('.', '')))
      } else if (groups.address !== undefined) {
        end -= TRAILING.exec(text.slice(start, end))?.[0].length ?? 0
        push('address', start, end, 'address')
      } else if (groups.placeholder !== undefined) {
        push('placeholder', start, end, PLACEHOLDER_MARK)
      } else if (groups.emoji !== undefined) {
        push('emoji', start, end, match[0])
      } else if (!isCompoundHyphen(text, start, end)) {
        const first = match[0][0]!
        push(
          'punctuation',
          start,
          end,
          first === '.' && end - start > 1 ? '…' : (PUNCTUATION_FOLDS.get(first) ?? match[0].slice(0, first === match[0] ? undefined : 1)),
        )
      }
      at = end
    }
    const isBlank = tokens.length === firstToken
    if (isBlank) startsBlock = true
    lines.push({
      start: lineStart,
      end: lineEnd,
      text: text.slice(lineStart, lineEnd),
      firstToken,
      endToken: tokens.length,
      quoteDepth: prefix.depth,
      isBlank,
    })
    lineStart = lineEnd + 1
  }
  return { text, tokens, lines }
}

/** What may follow a plain word or number: then no address, no contraction and no abbreviation can begin with it. */
const AFTER_WORD = new Set(Array.from(` \n,;!?)"”…–—।${PLACEHOLDER_MARK}`, (character) => character.charCodeAt(0)))

/**
 * The end of a word that the pattern would find here too, of letters and of apostrophes between them; the start where only the pattern can
 * tell. Nearly every word of a message is such a one, and the classes of Unicode take an engine long to set up and to search.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (isLetterCode(code)) end++
    else if ((code === 0x27 || code === 0x2019) && end > start && isLetterCode(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return isPlainEnd(text, start, end) ? end : start
}

/** The end of a number of plain digits that the pattern would find here too; the start where only the pattern can tell. */
function plainNumberEnd(text: string, start: number): number {
  let end = start
  while (isDigitCode(text.charCodeAt(end))) end++
  // “1,5” and “14:30” are one number each.
  while (end > start && INSIDE_NUMBER.has(text.charCodeAt(end)) && isDigitCode(text.charCodeAt(end + 1))) {
    end += 2
    while (isDigitCode(text.charCodeAt(end))) end++
  }
  if (!isPlainEnd(text, start, end) && !(isLetterCode(text.charCodeAt(end)) && !mayBeginAddress(text, end))) return start
  // So are they in the digits of other scripts, which the pattern knows.
  return !isBreak(text.charCodeAt(end)) && text.charCodeAt(end + 1) >= 0x300 ? start : end
}

const INSIDE_NUMBER = new Set(Array.from('.,:/\u202f\u00a0\u2009’-', (character) => character.charCodeAt(0)))

function isPlainEnd(text: string, start: number, end: number): boolean {
  if (end === start || end === text.length) return true
  const next = text.charCodeAt(end)
  if (AFTER_WORD.has(next)) return true
  if (next === 46 || next === 58) return isBreak(text.charCodeAt(end + 1))
  return isPlainHyphen(text, end) && !mayBeginAddress(text, end)
}

/** A hyphen between two letters, as {@link isCompoundHyphen} says, where no look at the classes of Unicode is needed to tell. */
function isPlainHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45 && at > 0 && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1))
}

/** No part of an address before its sign is longer. */
const LONGEST_LOCAL_PART = 64

/** Whether the letters from here on may lead to the sign of an address. */
function mayBeginAddress(text: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_LOCAL_PART; at++) {
    const code = text.charCodeAt(at)
    if (code === 64) return true
    if (!isLetterCode(code) && !isDigitCode(code) && !IN_LOCAL_PART.has(code)) return code >= 0x300 && !AFTER_WORD.has(code)
  }
  return false
}

const IN_LOCAL_PART = new Set(Array.from('._%+-', (character) => character.charCodeAt(0)))

/** A letter of the Latin scripts of Europe, or a letter or sign of Devanagari. */
function isLetterCode(code: number): boolean {
  const small = code | 32
  return (
    (small >= 97 && small <= 122) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x900 && code <= 0x963) ||
    (code >= 0x971 && code <= 0x97f)
  )
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Single marks of a sentence, which stand where they like. */
const PLAIN_MARKS = new Set(Array.from(',!?;:()"“”।–—…„«»€£&#*=|>[]', (character) => character.charCodeAt(0)))

/** Whether a single mark of a sentence stands here, which the pattern would find too. */
function isPlainMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 46 || code === 45) return isBreak(text.charCodeAt(at + 1))
  return PLAIN_MARKS.has(code) && text.charCodeAt(at + 1) !== code
}

/** White space, a line end or the end of the text, whose code is `NaN`. */
function isBreak(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code)
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9
}

const LIST_MARKER = /^\s*(?:[-*•–+]\s|\(?\p{N}{1,2}[.)]\s|\(?[a-z]\)\s)/u

const NUMBER_AHEAD = /^[ \u00a0\u202f]?[#\p{Nd}]/u

const PUNCTUATION_FOLDS = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['॥', '।'],
  ['：', ':'],
  ['，', ','],
])

function pushWord(
  text: string,
  start: number,
  end: number,
  fold: (word: string) => string,
  abbreviations: Abbreviations,
  elisions: ReadonlySet<string>,
  push: (kind: TokenKind, start: number, end: number, key: string) => void,
): number {
  let from = start
  if (elisions.size > 0) {
    const word = text.slice(start, end)
    const apostrophe = word.search(/['’ʼ]/)
    if (apostrophe > 0 && apostrophe < word.length - 1 && elisions.has(word.slice(0, apostrophe).toLowerCase())) {
      push('word', start, start + apostrophe + 1, `${fold(word.slice(0, apostrophe))}'`)
      from = start + apostrophe + 1
    }
  }
  const key = fold(text.slice(from, end))
  const isAbbreviation =
    text.charCodeAt(end) === 46 &&
    text.charCodeAt(end + 1) !== 46 &&
    (abbreviations.always.has(key) || (abbreviations.beforeNumber.has(key) && NUMBER_AHEAD.test(text.slice(end + 1, end + 4))))
  const tail = isAbbreviation ? end + 1 : end
  push('word', from, tail, key)
  return tail
}

/** A hyphen between two letters parts the words of a compound and is no token of its own: “follow-up” reads as “follow up”. */
function isCompoundHyphen(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start === 0) return false
  const hyphen = text.charCodeAt(start)
  if (hyphen !== 45 && hyphen !== 0x2010 && hyphen !== 0x2011) return false
  return isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(end))
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code > 0xbf && code < 0x2000) ||
    code > 0x2fff
  )
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x200b ||
    code === 0x2028 ||
    code === 0x2029
  )
}

function quotePrefix(text: string, start: number, end: number): { end: number; depth: number } {
  let depth = 0
  let at = start
  for (let probe = start; probe < end; probe++) {
    const code = text.charCodeAt(probe)
    if (code === 62) {
      depth++
      at = probe + 1
    } else if (code !== 32 && code !== 9) break
  }
  return { end: at, depth }
}

const foldings = new WeakMap<Language, (word: string) => string>()
const abbreviationSets = new WeakMap<Language, Abbreviations>()
const elisionSets = new WeakMap<Language, ReadonlySet<string>>()

/**
 * The folding of a language, for one word: lower case, straight apostrophes, NFC; Devanagari without nukta and with the
 * chandrabindu as anusvara (both are written either way: हूँ, हूं; ज़रूर, जरूर); then the `spellings` and the `sameWords` of the pack.
 */
export function foldingOf(language: Language): (word: string) => string {
  let fold = foldings.get(language)
  if (!fold) {
    const spellings = (language.spellings ?? []).map(([from, to]) => [new RegExp(from, 'gu'), to] as const)
    const evened = (word: string): string => spellings.reduce((key, [from, to]) => key.replace(from, to), foldWord(word))
    const same = new Map(Object.entries(language.sameWords ?? {}).map(([word, other]) => [evened(word), evened(other)]))
    const known = new Map<string, string>()
    fold = (word) => {
      const cached = known.get(word)
      if (cached !== undefined) return cached
      const own = evened(word)
      const key = same.get(own) ?? own
      if (known.size < 20_000) known.set(word, key)
      return key
    }
    foldings.set(language, fold)
  }
  return fold
}

const ASCII = /^[\x20-\x7e]*$/

/** The folding that all languages share. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/\u0901/g, '\u0902')
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
}

interface Abbreviations {
  readonly always: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly final: ReadonlySet<string>
}

/** The abbreviations of a language by their keys, which have no full stops. */
export function abbreviationsOf(language: Language): Abbreviations {
  let known = abbreviationSets.get(language)
  if (!known) {
    const fold = foldingOf(language)
    const keys = (words: readonly string[] = []): Set<string> => new Set(words.map((word) => fold(word.replaceAll('.', ''))))
    const beforeNumber = keys(language.numberAbbreviations)
    const always = keys(language.abbreviations)
    for (const key of beforeNumber) always.delete(key)
    known = { always, beforeNumber, final: keys(language.finalAbbreviations) }
    abbreviationSets.set(language, known)
  }
  return known
}

function elisionsOf(language: Language): ReadonlySet<string> {
  let set = elisionSets.get(language)
  if (!set) {
    set = new Set(language.elisions ?? [])
    elisionSets.set(language, set)
  }
  return set
}
