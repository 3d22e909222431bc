import type { Stretch } from '../prose.ts'
import type { Language } from './language.ts'
import type { PhraseList } from './phrase-list.ts'
import { foldingOf, type Token, type TokenizedText } from './tokens.ts'

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

/** A text, ready to be searched for the phrases of a pack. */
export interface PhraseMatcher {
  match(text: TokenizedText): PhraseMatches
}

/** How many words `…` may stand for: enough for an adverbial, too few to reach into the next thought. */
const GAP = 4

type TokenTest = 'number' | 'placeholder' | 'capital' | 'acronym'
const TOKEN_TESTS: ReadonlySet<string> = new Set<TokenTest>(['number', 'placeholder', 'capital', 'acronym'])

type Element =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'test'; readonly test: TokenTest }
  | { readonly kind: 'any' | 'gap' | 'start' | 'end' }

interface Affix {
  readonly prefix: string
  readonly suffix: string
  readonly node: Node
}

/**
 * A node of the graph that all phrases of a pack make together. Phrases share their first words, as in a trie; from the first
 * alternative on, a phrase has nodes of its own (`isJoin`), into which its alternatives run together.
 */
class Node {
  readonly isJoin: boolean
  literals: Map<string, Node[]> | undefined
  /** The same nodes by their keys without marks; asked only where no literal fits, so that Swedish “för” never reads as “for”. */
  plains: Map<string, Node[]> | undefined
  exacts: Map<string, Node[]> | undefined
  affixes: Affix[] | undefined
  groups: Map<number, Node[]> | undefined
  tests: Map<TokenTest, Node[]> | undefined
  any: Node[] | undefined
  gap: Node[] | undefined
  start: Node[] | undefined
  end: Node[] | undefined
  outputs: number[] | undefined

  constructor(isJoin: boolean) {
    this.isJoin = isJoin
  }
}

interface Phrase {
  readonly list: number
  readonly source: string
  readonly replacements: readonly string[]
}

/** An error in a phrase of a pack: which list, which phrase, and what is wrong with it. */
export class PhraseError extends Error {
  constructor(list: string, phrase: string, problem: string) {
    super(`The phrase “${phrase}” of “${list}” ${problem}.`)
    this.name = 'PhraseError'
  }
}

const matchers = new WeakMap<Language, PhraseMatcher>()

/** The matcher of a pack, compiled once. Throws a {@link PhraseError} for a phrase that cannot be read or names no group. */
export function matcherOf(language: Language): PhraseMatcher {
  let matcher = matchers.get(language)
  if (!matcher) {
    matcher = new TrieMatcher(language)
    matchers.set(language, matcher)
  }
  return matcher
}

class TrieMatcher implements PhraseMatcher {
  readonly #lists: string[] = []
  readonly #phrases: Phrase[] = []
  readonly #root = new Node(false)
  readonly #groupNames = new Map<string, number>()
  readonly #groupRoots: Node[] = []
  /** Which groups can begin with a key, so that a token asks only those; the others must be asked at every token. */
  readonly #rootGroupsByKey = new Map<string, number[]>()
  #rootGroupsAlways: number[] = []
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  readonly #gapNodes = new Set<Node>()
  readonly #affixBuckets = new Map<Node, { byPrefix: Map<string, Affix[]>; bySuffix: Map<string, Affix[]>; rest: Affix[] }>()

  constructor(language: Language) {
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    const groups = Object.entries(language.groups ?? {})
    for (const [name] of groups) this.#groupNames.set(name, this.#groupNames.size)
    for (const [name, phrases] of groups) {
      const root = new Node(false)
      this.#groupRoots.push(root)
      for (const source of sourcesOf(phrases)) this.#add(root, `{${name}}`, source, 0)
    }
    for (const [name, phrases] of Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)) {
      const list = this.#lists.push(name) - 1
      for (const source of sourcesOf(phrases)) {
        const replacements = isRecord(phrases) ? (phrases[source] ?? []) : []
        this.#add(this.#root, name, source, this.#phrases.push({ list, source, replacements }) - 1)
      }
    }
    this.#indexRootGroups()
    for (const node of [this.#root, ...this.#groupRoots]) if ((node.affixes?.length ?? 0) > 8) this.#bucketAffixes(node)
  }

  match(text: TokenizedText): PhraseMatches {
    const { tokens } = text
    const found: Match[][] = this.#lists.map(() => [])
    const walk = new Walk(text, this.#groupRoots, this.#affixBuckets)
    const record = (phrase: number, start: number, end: number): void => {
      const { list, source, replacements } = this.#phrases[phrase]!
      const matches = found[list]!
      const last = matches.at(-1)
      if (last && last.firstToken === start) {
        if (last.endToken >= end) return
        matches.pop()
      } else if (last && last.endToken >= end) return
      const from = tokens[start]!.start
      const to = tokens[end - 1]!.end
      matches.push({
        start: from,
        end: to,
        text: text.text.slice(from, to),
        firstToken: start,
        endToken: end,
        phrase: source,
        replacements,
      })
    }
    for (let start = 0; start < tokens.length; start++) {
      walk.visit(this.#root, start, start, record)
      const node = this.#root
      if (node.groups) {
        const asked = this.#rootGroupsByKey.get(tokens[start]!.key)
        if (asked) for (const group of asked) walk.visitGroup(group, node.groups.get(group)!, start, start, record)
        for (const group of this.#rootGroupsAlways) walk.visitGroup(group, node.groups.get(group)!, start, start, record)
      }
    }
    const byName = new Map(this.#lists.map((name, list) => [name, found[list]!]))
    return { of: (list) => byName.get(list) ?? [] }
  }

  #add(root: Node, list: string, source: string, output: number): void {
    const error = (problem: string): PhraseError => new PhraseError(list, source, problem)
    const parts = readPhrase(source, error)
    if (parts[0] === '…') throw error('begins or ends with “…”')
    const ends = this.#extended([root], parts, error)
    if (ends.includes(root)) throw error('may be empty')
    for (const node of ends) {
      if (this.#gapNodes.has(node)) throw error('begins or ends with “…”')
      node.outputs ??= []
      if (!node.outputs.includes(output)) node.outputs.push(output)
    }
  }

  /** The nodes at which one stands after the parts of a phrase, from some nodes on. */
  #extended(from: readonly Node[], parts: readonly Part[], error: (problem: string) => PhraseError): Node[] {
    let nodes = [...from]
    for (const part of parts) {
      if (typeof part === 'string') {
        const element = this.#element(part, error)
        const node = childOf(nodes, element, this.#groupNames)
        if (element.kind === 'gap') this.#gapNodes.add(node)
        if (this.#hasOptionalMarks && element.kind === 'literal') {
          const plain = withoutMarks(element.key)
          if (plain !== element.key) for (const parent of nodes) addTo((parent.plains ??= new Map()), plain, node)
        }
        nodes = [node]
      } else {
        const ends = new Set(part.isOptional ? nodes : [])
        for (const choice of part.choices) for (const end of this.#extended(nodes, choice, error)) ends.add(end)
        nodes = [...ends]
      }
    }
    return nodes
  }

  #element(word: string, error: (problem: string) => PhraseError): Element {
    if (word === '…') return { kind: 'gap' }
    if (word === '*') return { kind: 'any' }
    if (word === '^') return { kind: 'start' }
    if (word === '$') return { kind: 'end' }
    if (word.startsWith('{') && word.endsWith('}')) {
      const name = word.slice(1, -1)
      if (TOKEN_TESTS.has(name)) return { kind: 'test', test: name as TokenTest }
      if (!this.#groupNames.has(name)) throw error(`refers to a group “${name}” that the pack does not have`)
      return { kind: 'group', name }
    }
    if (word.startsWith('=') && word.length > 1) return { kind: 'exact', text: word.slice(1) }
    if (word.includes('*')) {
      const [prefix = '', suffix = '', ...more] = word.split('*')
      if (more.length > 0) throw error('has more than one “*” in a word')
      return { kind: 'affix', prefix: this.#fold(prefix), suffix: this.#fold(suffix) }
    }
    if (word !== word.toLowerCase()) throw error('has a capital (write “=Word” where the capital counts)')
    return { kind: 'literal', key: this.#fold(word.length > 1 ? word.replace(/(?<=\p{L})\./gu, '') : word) }
  }

  #indexRootGroups(): void {
    const first = this.#groupRoots.map((): { keys: Set<string>; isOpen: boolean } => ({ keys: new Set(), isOpen: false }))
    for (let changed = true; changed; ) {
      changed = false
      for (const [group, root] of this.#groupRoots.entries()) {
        const own = first[group]!
        const before = own.keys.size + (own.isOpen ? 1 : 0)
        for (const key of root.literals?.keys() ?? []) own.keys.add(key)
        for (const key of root.plains?.keys() ?? []) own.keys.add(key)
        if (root.exacts || root.affixes || root.tests || root.any || root.start) own.isOpen = true
        for (const inner of root.groups?.keys() ?? []) {
          for (const key of first[inner]!.keys) own.keys.add(key)
          own.isOpen ||= first[inner]!.isOpen
        }
        if (own.keys.size + (own.isOpen ? 1 : 0) !== before) changed = true
      }
    }
    for (const group of this.#root.groups?.keys() ?? []) {
      const { keys, isOpen } = first[group]!
      if (isOpen) this.#rootGroupsAlways.push(group)
      else
        for (const key of keys) {
          const list = this.#rootGroupsByKey.get(key)
          if (list) list.push(group)
          else this.#rootGroupsByKey.set(key, [group])
        }
    }
  }

  #bucketAffixes(node: Node): void {
    const byPrefix = new Map<string, Affix[]>()
    const bySuffix = new Map<string, Affix[]>()
    const rest: Affix[] = []
    for (const affix of node.affixes!) {
      if (affix.prefix.length >= 2) push(byPrefix, affix.prefix.slice(0, 2), affix)
      else if (affix.suffix.length >= 2) push(bySuffix, affix.suffix.slice(-2), affix)
      else rest.push(affix)
    }
    this.#affixBuckets.set(node, { byPrefix, bySuffix, rest })
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Takes a phrase that was found, by its number, and the tokens that it covers. */
type Recorder = (output: number, start: number, end: number) => void

/** One pass over a text. Ends of groups are remembered, so that a group is read at a token once, however many phrases ask. */
class Walk {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #groupRoots: readonly Node[]
  readonly #buckets: ReadonlyMap<Node, { byPrefix: Map<string, Affix[]>; bySuffix: Map<string, Affix[]>; rest: Affix[] }>
  readonly #ends = new Map<number, readonly number[]>()

  constructor(
    { text, tokens }: TokenizedText,
    groupRoots: readonly Node[],
    buckets: ReadonlyMap<Node, { byPrefix: Map<string, Affix[]>; bySuffix: Map<string, Affix[]>; rest: Affix[] }>,
  ) {
    this.#text = text
    this.#tokens = tokens
    this.#groupRoots = groupRoots
    this.#buckets = buckets
  }

  /** Follows the edges of `node` from the token `at`, for a phrase that began at `start`. The groups of the root are asked by {@link visitGroup}. */
  visit(node: Node, at: number, start: number, record: Recorder): void {
    const isRoot = at === start
    if (node.outputs && !isRoot) for (const output of node.outputs) record(output, start, at)
    if (node.end && !isRoot && this.#isSentenceEnd(at))
      for (const { outputs } of node.end) for (const output of outputs ?? NONE) record(output, start, at)
    if (node.start && this.#isSentenceStart(at)) this.#visitEach(node.start, at, start, record)
    const token = this.#tokens[at]
    if (token === undefined || (token.startsBlock && !isRoot)) return
    const { key } = token
    const literals = node.literals?.get(key) ?? node.plains?.get(key)
    if (literals) this.#visitEach(literals, at + 1, start, record)
    if (token.kind !== 'punctuation') {
      const exacts = node.exacts?.get(this.#text.slice(token.start, token.end))
      if (exacts) this.#visitEach(exacts, at + 1, start, record)
      if (node.affixes && token.kind === 'word') this.#visitAffixes(node, key, at, start, record)
      if (node.any) this.#visitEach(node.any, at + 1, start, record)
      if (node.tests) for (const [test, next] of node.tests) if (this.#passes(test, token)) this.#visitEach(next, at + 1, start, record)
    }
    if (node.gap) {
      for (let skipped = 0; skipped <= GAP; skipped++) {
        this.#visitEach(node.gap, at + skipped, start, record)
        const over = this.#tokens[at + skipped]
        if (over === undefined || over.kind === 'punctuation' || over.startsBlock) break
      }
    }
  }

  /** {@link visit}, and the groups that stand on the edges of `node`. */
  visitAll(node: Node, at: number, start: number, record: Recorder): void {
    this.visit(node, at, start, record)
    if (node.groups && this.#tokens[at] !== undefined && (!this.#tokens[at]!.startsBlock || at === start)) {
      for (const [group, next] of node.groups) this.visitGroup(group, next, at, start, record)
    }
  }

  #visitEach(nodes: readonly Node[], at: number, start: number, record: Recorder): void {
    for (const node of nodes) this.visitAll(node, at, start, record)
  }

  visitGroup(group: number, next: readonly Node[], at: number, start: number, record: Recorder): void {
    for (const end of this.#groupEnds(group, at)) this.#visitEach(next, end, start, record)
  }

  #groupEnds(group: number, at: number): readonly number[] {
    const key = at * this.#groupRoots.length + group
    const known = this.#ends.get(key)
    if (known) return known
    // A group that refers to itself finds nothing there, rather than going round for ever.
    this.#ends.set(key, [])
    const ends = new Set<number>()
    this.visitAll(this.#groupRoots[group]!, at, at, (_, __, end) => ends.add(end))
    const list = ends.size === 0 ? NONE : [...ends]
    this.#ends.set(key, list)
    return list
  }

  #visitAffixes(node: Node, key: string, at: number, start: number, record: Recorder): void {
    const buckets = this.#buckets.get(node)
    const candidates = buckets
      ? [...(buckets.byPrefix.get(key.slice(0, 2)) ?? NONE), ...(buckets.bySuffix.get(key.slice(-2)) ?? NONE), ...buckets.rest]
      : node.affixes!
    for (const { prefix, suffix, node: next } of candidates as readonly Affix[]) {
      if (key.length >= prefix.length + suffix.length && key.startsWith(prefix) && key.endsWith(suffix))
        this.visitAll(next, at + 1, start, record)
    }
  }

  #passes(test: TokenTest, token: Token): boolean {
    if (test === 'number') return token.kind === 'number'
    if (test === 'placeholder') return token.kind === 'placeholder'
    if (token.kind !== 'word') return false
    const word = this.#text.slice(token.start, token.end)
    return test === 'capital' ? /^\p{Lu}/u.test(word) : /^\p{Lu}{2,}s?$/u.test(word)
  }

  #isSentenceStart(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined || token.startsBlock || at === 0) return true
    let before = at - 1
    while (before > 0 && QUOTES.has(this.#tokens[before]!.key)) before--
    const last = this.#tokens[before]!
    if (SENTENCE_ENDS.has(last.key)) return true
    return token.line > last.line && (last.key === ',' || /^\p{Lu}/u.test(this.#text.slice(token.start, token.end)))
  }

  #isSentenceEnd(at: number): boolean {
    const token = this.#tokens[at]
    return token === undefined || token.startsBlock || SENTENCE_ENDS.has(token.key) || token.line > this.#tokens[at - 1]!.line
  }
}

const NONE: readonly never[] = []
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '(', '[', '¿', '¡', '*', '-'])
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '।', ':'])

/** The node to which an element leads from some nodes: a shared one from a single shared node, else one of the phrase's own. */
function childOf(from: readonly Node[], element: Element, groupNames: ReadonlyMap<string, number>): Node {
  const [only] = from
  const isShared = from.length === 1 && !only!.isJoin
  if (isShared) {
    const known = edgesOf(only!, element, groupNames).find((node) => !node.isJoin)
    if (known) return known
  }
  const child = new Node(!isShared)
  for (const node of from) {
    if (element.kind === 'affix') (node.affixes ??= []).push({ prefix: element.prefix, suffix: element.suffix, node: child })
    else edgesOf(node, element, groupNames).push(child)
  }
  return child
}

/** The edges of a node for an element, to be read or added to; those of affixes are only to be read. */
function edgesOf(node: Node, element: Element, groupNames: ReadonlyMap<string, number>): Node[] {
  switch (element.kind) {
    case 'literal':
      return listOf((node.literals ??= new Map()), element.key)
    case 'exact':
      return listOf((node.exacts ??= new Map()), element.text)
    case 'group':
      return listOf((node.groups ??= new Map()), groupNames.get(element.name)!)
    case 'test':
      return listOf((node.tests ??= new Map()), element.test)
    case 'affix':
      return (node.affixes ?? [])
        .filter(({ prefix, suffix }) => prefix === element.prefix && suffix === element.suffix)
        .map((affix) => affix.node)
    default:
      return (node[element.kind] ??= [])
  }
}

function listOf<Key>(map: Map<Key, Node[]>, key: Key): Node[] {
  let list = map.get(key)
  if (!list) {
    list = []
    map.set(key, list)
  }
  return list
}

function addTo<Key>(map: Map<Key, Node[]>, key: Key, node: Node): void {
  const list = listOf(map, key)
  if (!list.includes(node)) list.push(node)
}

function isRecord(phrases: PhraseList): phrases is Readonly<Record<string, readonly string[]>> {
  return !Array.isArray(phrases)
}

function sourcesOf(phrases: PhraseList): readonly string[] {
  return isRecord(phrases) ? Object.keys(phrases) : phrases
}

/** A key without the marks on its letters, as it is often typed: `powazaniem`, `gruss`. */
export function withoutMarks(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
}

/** A part of a phrase: a word or a sign, or a choice. */
type Part = string | { readonly choices: readonly (readonly Part[])[]; readonly isOptional: boolean }

/** Reads the signs of a phrase. */
function readPhrase(source: string, error: (problem: string) => PhraseError): Part[] {
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

/** A piece of a phrase as the tokens of a text would have it: punctuation is a word of its own, a compound is several. */
function wordsOf(piece: string): string[] {
  if (piece === '…' || piece === '^' || piece === '$' || piece === '*' || piece.startsWith('{') || piece.startsWith('=')) return [piece]
  return piece
    .split(/(?<=[\p{L}\p{M}\p{N}])[-‑](?=[\p{L}\p{M}\p{N}])|(?<=[\p{L}\p{M}\p{N}*'])(?=[,!?:;।…](?:$|[,!?:;।…]))/u)
    .filter((word) => word !== '')
}
