import type { Stretch } from '../prose.ts'
import type { Language } from './language.ts'
import { TOKEN_TESTS, type TokenTest } from './phrase-elements.ts'
import { type KnownWord, PhraseGraph, type StoredGraph } from './phrase-graph.ts'
import {
  AFFIXES,
  ANY,
  behindKeys,
  END,
  ENDINGS,
  EXACTS,
  GAP,
  GROUPS,
  LITERALS,
  LONG_GAP,
  OUTPUTS,
  PLAINS,
  START,
  TESTS,
  targetCell,
} from './phrase-nodes.ts'
import type { Token, TokenizedText } from './tokens.ts'

export { withoutMarks } from './phrase-elements.ts'
export { PhraseError } from './phrase-syntax.ts'

/** Where a phrase of a list stands. */
export interface Match extends Stretch {
  /** Token indices: the first one, and the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  /** The number of the phrase in its pack: which of them it is. */
  readonly phrase: number
  /** What to write instead, best first; empty where the pack names nothing. */
  readonly replacements: readonly string[]
}

/** What was found in a text: for each list, its matches in order; none of them lies inside another one of the same list. */
export interface PhraseMatches {
  of(list: string): readonly Match[]
}

/** The phrases of a pack, ready to be looked for. */
export interface PhraseMatcher {
  /** Whether the pack has a list. */
  has(list: string): boolean
  match(text: TokenizedText): PhraseMatches
}

/** How many words `…` may stand for: enough for an adverbial, too few to reach into the next thought. */
const GAP_WORDS = 4

/** How many `……` may: enough for what stands between a subject and a verb at the end of its clause. */
const LONG_GAP_WORDS = 9

const NONE: readonly never[] = []

const matchers = new WeakMap<Language, PhraseMatcher>()

/**
 * The matcher of a pack, made once; faster with its graph, where it was `stored`. Throws a `PhraseError` for a
 * phrase that cannot be read or names no group.
 */
export function matcherOf(language: Language, stored?: StoredGraph): PhraseMatcher {
  let matcher = matchers.get(language)
  if (!matcher) {
    matcher = new GraphMatcher(new PhraseGraph(language, stored))
    matchers.set(language, matcher)
  }
  return matcher
}

class GraphMatcher implements PhraseMatcher {
  readonly #graph: PhraseGraph

  constructor(graph: PhraseGraph) {
    this.#graph = graph
  }

  has(list: string): boolean {
    return this.#graph.listIndices.has(list)
  }

  match(text: TokenizedText): PhraseMatches {
    const { listCount, listOfPhrase, root } = this.#graph
    // For each list, what was found: the number of the phrase, its first token and its end, three numbers a match.
    const found: (number[] | undefined)[] = new Array(listCount).fill(undefined)
    const record: Recorder = (output, start, end) => {
      const list = listOfPhrase[output]!
      const matches = found[list]
      if (matches === undefined) {
        found[list] = [output, start, end]
        return
      }
      const { length } = matches
      if (matches[length - 1]! >= end) return
      if (matches[length - 2] === start) matches.length = length - 3
      matches.push(output, start, end)
    }
    const walk = new Walk(text, this.#graph)
    for (let start = 0; start < text.tokens.length; start++) {
      walk.forget()
      walk.visit(root, start, start, record)
    }
    return new FoundPhrases(text, this.#graph, found)
  }
}

/** What was found in one text; the matches of a list are made when somebody asks for it. */
class FoundPhrases implements PhraseMatches {
  readonly #text: TokenizedText
  readonly #graph: PhraseGraph
  readonly #found: readonly (readonly number[] | undefined)[]
  readonly #matches = new Map<string, readonly Match[]>()

  constructor(text: TokenizedText, graph: PhraseGraph, found: readonly (readonly number[] | undefined)[]) {
    this.#text = text
    this.#graph = graph
    this.#found = found
  }

  of(list: string): readonly Match[] {
    const numbers = this.#found[this.#graph.listIndices.get(list) ?? -1]
    // Most lists find nothing in most messages.
    if (numbers === undefined) return NONE
    let matches = this.#matches.get(list)
    if (matches === undefined) {
      matches = this.#matchesOf(numbers)
      this.#matches.set(list, matches)
    }
    return matches
  }

  #matchesOf(numbers: readonly number[]): readonly Match[] {
    const matches: Match[] = []
    for (let at = 0; at < numbers.length; at += 3) {
      const phrase = numbers[at]!
      const replacements = this.#graph.replacements.get(phrase) ?? NONE
      matches.push(new PhraseMatch(this.#text, numbers[at + 1]!, numbers[at + 2]!, phrase, replacements))
    }
    return matches
  }
}

/** Most matches are only asked for their place, so the words are cut out when somebody reads them. */
class PhraseMatch implements Match {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly phrase: number
  readonly replacements: readonly string[]
  readonly #source: string

  constructor({ text, tokens }: TokenizedText, firstToken: number, endToken: number, phrase: number, replacements: readonly string[]) {
    this.#source = text
    this.start = tokens[firstToken]!.start
    this.end = tokens[endToken - 1]!.end
    this.firstToken = firstToken
    this.endToken = endToken
    this.phrase = phrase
    this.replacements = replacements
  }

  get text(): string {
    return this.#source.slice(this.start, this.end)
  }
}

/** Takes a phrase that was found, by its number, and the tokens that it covers. */
type Recorder = (output: number, start: number, end: number) => void

/** So many ends of groups are remembered. */
const MOST_ENDS = 2000

/** One pass over a text. Ends of groups are remembered, so that a group is read at a token once, however many phrases ask. */
class Walk {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #graph: PhraseGraph
  readonly #words: KnownWord[]
  readonly #ends = new Map<number, readonly number[]>()
  /** None in most texts, which is asked first. */
  readonly #marks: ReadonlyMap<number, number> | undefined

  constructor({ text, tokens }: TokenizedText, graph: PhraseGraph) {
    this.#text = text
    this.#tokens = tokens
    this.#graph = graph
    this.#words = tokens.map(({ key }) => graph.wordOf(key))
    this.#marks = marksAroundTerms(tokens)
  }

  /** Of a long text only the ends near by are worth the room. */
  forget(): void {
    if (this.#ends.size > MOST_ENDS) this.#ends.clear()
  }

  /** Follows the edges of `node` from the token `at`, for a phrase that began at `start`. */
  visit(node: number, at: number, start: number, record: Recorder): void {
    const graph = this.#graph
    const parts = graph.cells[node]!
    let part = node + 1
    const isFirst = at === start
    if ((parts & ENDINGS) !== 0) {
      if ((parts & OUTPUTS) !== 0) {
        if (!isFirst) this.#recordOutputs(part, at, start, record)
        part += 1 + graph.cells[part]!
      }
      if ((parts & END) !== 0) {
        if (!isFirst && this.#isSentenceEnd(at)) this.#recordOutputs(graph.nodeAt(part) + 1, at, start, record)
        part++
      }
      if ((parts & ~ENDINGS) === 0) return
    }
    this.#visitEdges(parts, part, at, start, record)
    if (this.#marks !== undefined && this.#isMarkWithin(at, start)) this.#visitEdges(parts, part, at + 1, start, record)
  }

  /** Follows edges from the token `at`: those of the `parts` of a node, of which the first stands in the cell `part`. */
  #visitEdges(parts: number, part: number, at: number, start: number, record: Recorder): void {
    const graph = this.#graph
    const isFirst = at === start
    // Whoever follows an edge may make the graph grow, so its cells are asked for anew each time.
    if ((parts & START) !== 0) {
      if (this.#isSentenceStart(at)) this.#follow(part, at, start, record)
      part++
    }
    const token = this.#tokens[at]
    if (token === undefined || (token.startsBlock && !isFirst)) return
    const word = graph.upToDate(this.#words[at]!)
    if ((parts & (LITERALS | PLAINS)) !== 0) {
      let literal = 0
      for (let kind = LITERALS; kind <= PLAINS; kind *= 2) {
        if ((parts & kind) === 0) continue
        literal ||= targetCell(graph.cells, part, word.number)
        part = behindKeys(graph.cells, part)
      }
      if (literal !== 0) this.#follow(literal, at + 1, start, record)
    }
    if ((parts & EXACTS) !== 0) {
      const exact = token.kind === 'punctuation' ? 0 : graph.exactOf(this.#text.slice(token.start, token.end))
      const cell = exact === 0 ? 0 : targetCell(graph.cells, part, exact)
      if (cell !== 0) this.#follow(cell, at + 1, start, record)
      part = behindKeys(graph.cells, part)
    }
    if ((parts & AFFIXES) !== 0) {
      if (token.kind === 'word') {
        for (const affix of word.affixes) {
          const cell = targetCell(graph.cells, part, affix)
          if (cell !== 0) this.#follow(cell, at + 1, start, record)
        }
      }
      part = behindKeys(graph.cells, part)
    }
    if ((parts & ANY) !== 0) {
      if (token.kind !== 'punctuation') this.#follow(part, at + 1, start, record)
      part++
    }
    if ((parts & TESTS) !== 0) {
      const count = graph.cells[part]!
      for (let key = part + 1; key <= part + count; key++) {
        if (this.#passes(TOKEN_TESTS[graph.cells[key]!]!, token)) this.#follow(key + count, at + 1, start, record)
      }
      part = behindKeys(graph.cells, part)
    }
    if ((parts & GROUPS) !== 0) {
      this.#visitGroups(part, word, at, start, record)
      part = behindKeys(graph.cells, part)
    }
    if ((parts & GAP) !== 0) this.#skip(part++, GAP_WORDS, at, start, record)
    if ((parts & LONG_GAP) !== 0) this.#skip(part, LONG_GAP_WORDS, at, start, record)
  }

  /** Records the phrases that end in a node; `from` is the cell with their count. */
  #recordOutputs(from: number, at: number, start: number, record: Recorder): void {
    const { cells } = this.#graph
    const last = from + cells[from]!
    // What was opened within the phrase ends with its closing mark.
    const end = this.#marks !== undefined && this.#isClosingMark(at) && this.#isMarkWithin(at, start) ? at + 1 : at
    for (let output = from + 1; output <= last; output++) record(cells[output]!, start, end)
  }

  /** Whether a phrase that begins at `start` may be read as if the mark at `at` were not there: with both marks or with none. */
  #isMarkWithin(at: number, start: number): boolean {
    const other = this.#marks?.get(at)
    return other !== undefined && at > start && other > start && this.#tokens[start]!.kind !== 'punctuation'
  }

  #isClosingMark(at: number): boolean {
    const other = this.#marks?.get(at)
    return other !== undefined && other < at
  }

  /** Follows an edge from every token that lies up to so many words of the clause ahead. */
  #skip(cell: number, words: number, at: number, start: number, record: Recorder): void {
    for (let skipped = 0; skipped <= words; skipped++) {
      this.#follow(cell, at + skipped, start, record)
      const over = this.#tokens[at + skipped]
      if (over === undefined) break
      if (over.kind === 'punctuation' && !this.#isInnerSign(at + skipped) && !this.#isMarkWithin(at + skipped, start)) break
      // A phrase may begin with the first word of a block, but reaches into none.
      if (over.startsBlock && at + skipped !== start) break
    }
  }

  /** “12. November”, “49 €”, “£12”, “n° 7”, “#7”, “INC-204”: a sign at a number or inside a word that ends no clause. */
  #isInnerSign(at: number): boolean {
    const { key, line, isSpaced } = this.#tokens[at]!
    if (key === '°' || key === 'º') return true
    const behind = this.#tokens[at + 1]
    const isJoining = behind !== undefined && !behind.isSpaced && behind.line === line
    if (key === '-' && !isSpaced && isJoining) return true
    if (PREFIXES.has(key) && isJoining && behind.kind === 'number') return true
    if (this.#tokens[at - 1]?.kind !== 'number') return false
    if (key !== '.') return key === '€' || key === '%' || key === '$' || key === '£'
    return behind?.kind === 'word' && behind.line === line
  }

  /** Follows the edge in a cell. */
  #follow(cell: number, at: number, start: number, record: Recorder): void {
    this.visit(this.#graph.nodeAt(cell), at, start, record)
  }

  /** Follows the groups of a node, of which `from` is the cell with their count. Of several, only those that can begin with the word at hand. */
  #visitGroups(from: number, word: KnownWord, at: number, start: number, record: Recorder): void {
    const graph = this.#graph
    const count = graph.cells[from]!
    if (count <= 2) {
      for (let key = from + 1; key <= from + count; key++) {
        const group = graph.cells[key]!
        if (word.groups.has(group)) this.#visitGroup(group, key + count, at, start, record)
      }
      return
    }
    for (const group of word.groups) {
      const cell = targetCell(graph.cells, from, group)
      if (cell !== 0) this.#visitGroup(group, cell, at, start, record)
    }
  }

  #visitGroup(group: number, cell: number, at: number, start: number, record: Recorder): void {
    for (const end of this.#groupEnds(group, at)) this.#follow(cell, end, start, record)
  }

  #groupEnds(group: number, at: number): readonly number[] {
    const key = at * this.#graph.groupRoots.length + group
    const known = this.#ends.get(key)
    if (known !== undefined) return known
    // A group that refers to itself finds nothing there, rather than going round for ever.
    this.#ends.set(key, NONE)
    let ends: number[] | undefined
    this.visit(this.#graph.groupRoots[group]!, at, at, (_, __, end) => {
      ends ??= []
      if (!ends.includes(end)) ends.push(end)
    })
    this.#ends.set(key, ends ?? NONE)
    return ends ?? NONE
  }

  #passes(test: TokenTest, token: Token): boolean {
    if (test === 'number') return token.kind === 'number'
    if (test === 'placeholder') return token.kind === 'placeholder'
    if (test === 'bracket') return BRACKETS.has(token.key)
    if (token.kind !== 'word') return false
    // Nearly every word begins with a plain letter, which needs no table to tell its case.
    const first = this.#text.charCodeAt(token.start)
    if (first >= 97 && first <= 122) return false
    const isPlain = first >= 65 && first <= 90
    if (test === 'capital' && isPlain) return true
    const word = this.#text.slice(token.start, token.end)
    return test === 'capital' ? /^\p{Lu}/u.test(word) : /^\p{Lu}{2,}s?$/u.test(word)
  }

  #isSentenceStart(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined || token.startsBlock || at === 0) return true
    let before = at - 1
    while (before > 0 && before > at - 6 && QUOTES.has(this.#tokens[before]!.key)) before--
    const last = this.#tokens[before]!
    if (last.key === '.' && before === at - 1 && this.#isInsideName(at)) return false
    // “[Internal: …” begins with what opens it.
    if (SENTENCE_ENDS.has(last.key) || (QUOTES.has(last.key) && (before === 0 || last.startsBlock))) return true
    return token.line > last.line && (last.key === ',' || /^\p{Lu}/u.test(this.#text.slice(token.start, token.end)))
  }

  /** “mail.oakfield.example”: small letters right behind a stop are of the same name. */
  #isInsideName(at: number): boolean {
    const { kind, isSpaced, start } = this.#tokens[at]!
    return kind === 'word' && !isSpaced && /^\p{Ll}/u.test(this.#text.slice(start, start + 2))
  }

  #isSentenceEnd(at: number): boolean {
    const token = this.#tokens[this.#marks !== undefined && this.#isClosingMark(at) ? at + 1 : at]
    return token === undefined || token.startsBlock || SENTENCE_ENDS.has(token.key) || token.line > this.#tokens[at - 1]!.line
  }
}

/** So many words in quotation marks are a term of the sentence around them; more are somebody's speech. */
const LONGEST_TERM = 3

/** So many tokens may stand in quotation marks; a mark that is not closed within them opens nothing. */
const LONGEST_QUOTATION = 100

/**
 * The quotation marks around a word or a few, each with its partner, as token indices: “I set it to "closed"”, “our plan «Premium»”.
 */
function marksAroundTerms(tokens: readonly Token[]): ReadonlyMap<number, number> | undefined {
  let marks: Map<number, number> | undefined
  for (let at = 0; at < tokens.length; at++) {
    const opening = tokens[at]!
    if (opening.key !== '"') continue
    let closing = at + 1
    while (closing < tokens.length && closing - at <= LONGEST_QUOTATION && tokens[closing]!.key !== '"') closing++
    const last = tokens[closing]
    if (last?.key !== '"') continue
    const inside = tokens.slice(at + 1, Math.min(closing, at + 2 + LONGEST_TERM))
    if (
      inside.length <= LONGEST_TERM &&
      inside.every(({ kind, line }) => (kind === 'word' || kind === 'number') && line === opening.line)
    ) {
      marks ??= new Map()
      marks.set(at, closing).set(closing, at)
    }
    at = closing
  }
  return marks
}

/** What stands right before a figure and belongs to it. */
const PREFIXES: ReadonlySet<string> = new Set(['#', '€', '$', '£', '₹'])
const BRACKETS: ReadonlySet<string> = new Set(['(', '['])
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '(', '[', '¿', '¡', '*', '-'])
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '।', ':'])
