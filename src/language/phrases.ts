import type { Stretch } from '../prose.ts'
import type { Language } from './language.ts'
import type { Beginnings } from './phrase-beginnings.ts'
import type { PhraseEdge, PhraseNode, TokenTest } from './phrase-edges.ts'
import { type KnownWord, PhraseGraph } from './phrase-graph.ts'
import type { Token, TokenizedText } from './tokens.ts'

export { withoutMarks } from './phrase-graph.ts'
export { PhraseError } from './phrase-syntax.ts'

/** Where a phrase of a list stands. */
export interface Match extends Stretch {
  /** Token indices: the first one, and the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  /** The phrase as the pack writes it. */
  readonly phrase: string
  /** What to write instead, best first; empty where the pack names nothing. */
  readonly replacements: readonly string[]
}

/** What was found in a text: for each list, its matches in order; none of them lies inside another one of the same list. */
export interface PhraseMatches {
  of(list: string): readonly Match[]
}

/** The phrases of a pack, ready to be looked for. */
export interface PhraseMatcher {
  match(text: TokenizedText): PhraseMatches
}

/** How many words `…` may stand for: enough for an adverbial, too few to reach into the next thought. */
const GAP = 4

/** How many `……` may: enough for what stands between a subject and a verb at the end of its clause. */
const LONG_GAP = 9

const NONE: readonly never[] = []

const matchers = new WeakMap<Language, PhraseMatcher>()

/**
 * The matcher of a pack, compiled once; faster with the `beginnings` of its phrases, where they were stored. Throws a `PhraseError` for a
 * phrase that cannot be read or names no group.
 */
export function matcherOf(language: Language, beginnings?: Beginnings): PhraseMatcher {
  let matcher = matchers.get(language)
  if (!matcher) {
    matcher = new GraphMatcher(new PhraseGraph(language, beginnings))
    matchers.set(language, matcher)
  }
  return matcher
}

class GraphMatcher implements PhraseMatcher {
  readonly #graph: PhraseGraph

  constructor(graph: PhraseGraph) {
    this.#graph = graph
  }

  match(text: TokenizedText): PhraseMatches {
    const { lists, phrases, root } = this.#graph
    // For each list, what was found: the number of the phrase, its first token and its end, three numbers a match.
    const found: (number[] | undefined)[] = new Array(lists.length).fill(undefined)
    const record: Recorder = (output, start, end) => {
      const { list } = phrases[output]!
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
      const { source, replacements } = this.#graph.phrases[numbers[at]!]!
      matches.push(new PhraseMatch(this.#text, numbers[at + 1]!, numbers[at + 2]!, source, replacements))
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
  readonly phrase: string
  readonly replacements: readonly string[]
  readonly #source: string

  constructor({ text, tokens }: TokenizedText, firstToken: number, endToken: number, phrase: string, replacements: readonly string[]) {
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

  constructor({ text, tokens }: TokenizedText, graph: PhraseGraph) {
    this.#text = text
    this.#tokens = tokens
    this.#graph = graph
    this.#words = tokens.map(({ key }) => graph.wordOf(key))
  }

  /** Of a long text only the ends near by are worth the room. */
  forget(): void {
    if (this.#ends.size > MOST_ENDS) this.#ends.clear()
  }

  #numberAt(at: number): number {
    const word = this.#words[at]!
    if (word.number !== 0 || word.wordCount === this.#graph.wordCount) return word.number
    return this.#graph.wordOf(this.#tokens[at]!.key).number
  }

  /** Follows the edges of `node` from the token `at`, for a phrase that began at `start`. */
  visit(node: PhraseNode, at: number, start: number, record: Recorder): void {
    const isFirst = at === start
    if (!isFirst) {
      if (node.outputs !== undefined) for (const output of node.outputs) record(output, start, at)
      if (node.end !== undefined && this.#isSentenceEnd(at)) {
        for (const output of this.#graph.nodeOf(node.end).outputs ?? NONE) record(output, start, at)
      }
      if (node.isLeaf) return
    }
    if (node.start !== undefined && this.#isSentenceStart(at)) this.#follow(node.start, at, start, record)
    const token = this.#tokens[at]
    if (token === undefined || (token.startsBlock && !isFirst)) return
    const word = this.#numberAt(at)
    if (word !== 0 && node.literals !== undefined) {
      const literal = node.literals.of(word) ?? node.plains?.of(word)
      if (literal !== undefined) this.#follow(literal, at + 1, start, record)
    }
    if (token.kind !== 'punctuation') {
      if (node.exacts !== undefined) {
        const exact = node.exacts.get(this.#text.slice(token.start, token.end))
        if (exact !== undefined) this.#follow(exact, at + 1, start, record)
      }
      if (node.affixes !== undefined && token.kind === 'word') {
        const affix = node === this.#graph.root ? this.#words[at]!.affix : node.affixes.edgeOf(token.key)
        if (affix !== undefined) this.#follow(affix, at + 1, start, record)
      }
      if (node.any !== undefined) this.#follow(node.any, at + 1, start, record)
    }
    if (node.tests !== undefined) {
      for (const [test, next] of node.tests) if (this.#passes(test, token)) this.#follow(next, at + 1, start, record)
    }
    if (node.groups !== undefined) this.#visitGroups(node.groups, word, at, start, record)
    if (node.gap !== undefined) this.#skip(node.gap, GAP, at, start, record)
    if (node.longGap !== undefined) this.#skip(node.longGap, LONG_GAP, at, start, record)
  }

  /** Follows an edge from every token that lies up to so many words of the clause ahead. */
  #skip(edge: PhraseEdge, words: number, at: number, start: number, record: Recorder): void {
    for (let skipped = 0; skipped <= words; skipped++) {
      this.#follow(edge, at + skipped, start, record)
      const over = this.#tokens[at + skipped]
      if (over === undefined || (over.kind === 'punctuation' && !this.#isInnerSign(at + skipped))) break
      // A phrase may begin with the first word of a block, but reaches into none.
      if (over.startsBlock && at + skipped !== start) break
    }
  }

  /** “12. November”, “49 €”, “n° 7”: a sign at a number that ends no clause. */
  #isInnerSign(at: number): boolean {
    const { key, line } = this.#tokens[at]!
    if (key === '°' || key === 'º') return true
    if (this.#tokens[at - 1]?.kind !== 'number') return false
    if (key !== '.') return key === '€' || key === '%' || key === '$' || key === '£'
    const next = this.#tokens[at + 1]
    return next?.kind === 'word' && next.line === line
  }

  #follow(edge: PhraseEdge, at: number, start: number, record: Recorder): void {
    this.visit(this.#graph.nodeOf(edge), at, start, record)
  }

  /** Where a node has several groups on its edges, only those are read that can begin with the word at hand. */
  #visitGroups(groups: ReadonlyMap<number, PhraseEdge>, word: number, at: number, start: number, record: Recorder): void {
    const { groupsByWord, openGroups } = this.#graph
    if (groups.size <= 2) {
      for (const [group, next] of groups) this.#visitGroup(group, next, at, start, record)
      return
    }
    // A word that was met further on in a phrase begins no group.
    const byWord = word < groupsByWord.length ? groupsByWord[word]! : NONE
    for (const group of byWord) {
      const next = groups.get(group)
      if (next !== undefined) this.#visitGroup(group, next, at, start, record)
    }
    if (this.#tokens[at]!.kind === 'word') {
      for (const group of this.#words[at]!.affixGroups) {
        const next = groups.get(group)
        if (next !== undefined && !byWord.includes(group)) this.#visitGroup(group, next, at, start, record)
      }
    }
    for (const group of openGroups) {
      const next = groups.get(group)
      if (next !== undefined) this.#visitGroup(group, next, at, start, record)
    }
  }

  #visitGroup(group: number, next: PhraseEdge, at: number, start: number, record: Recorder): void {
    for (const end of this.#groupEnds(group, at)) this.#follow(next, end, start, record)
  }

  #groupEnds(group: number, at: number): readonly number[] {
    const key = at * this.#graph.groupCount + group
    const known = this.#ends.get(key)
    if (known !== undefined) return known
    // A group that refers to itself finds nothing there, rather than going round for ever.
    this.#ends.set(key, NONE)
    let ends: number[] | undefined
    this.visit(this.#graph.groupRoot(group), at, at, (_, __, end) => {
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
    // “[Internal: …” begins with what opens it.
    if (SENTENCE_ENDS.has(last.key) || (QUOTES.has(last.key) && (before === 0 || last.startsBlock))) return true
    return token.line > last.line && (last.key === ',' || /^\p{Lu}/u.test(this.#text.slice(token.start, token.end)))
  }

  #isSentenceEnd(at: number): boolean {
    const token = this.#tokens[at]
    return token === undefined || token.startsBlock || SENTENCE_ENDS.has(token.key) || token.line > this.#tokens[at - 1]!.line
  }
}

const BRACKETS: ReadonlySet<string> = new Set(['(', '['])
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '(', '[', '¿', '¡', '*', '-'])
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '।', ':'])
