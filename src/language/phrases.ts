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

/** Guards against a phrase that multiplies out of all proportion by its alternatives. */
const MOST_VARIANTS = 4096

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

/** A node of the trie. Most have one or two kinds of edges; the others stay undefined. */
class Node {
  literals: Map<string, Node> | undefined
  /** The same nodes by their keys without marks; asked only where no literal fits, so that Swedish “för” never reads as “for”. */
  plains: Map<string, Node> | undefined
  exacts: Map<string, Node> | undefined
  affixes: Affix[] | undefined
  groups: Map<number, Node> | undefined
  tests: Map<TokenTest, Node> | undefined
  any: Node | undefined
  gap: Node | undefined
  start: Node | undefined
  end: Node | undefined
  outputs: number[] | undefined
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
  readonly #root = new Node()
  readonly #groupNames = new Map<string, number>()
  readonly #groupRoots: Node[] = []
  /** Which groups can begin with a key, so that a token asks only those; the others must be asked at every token. */
  readonly #rootGroupsByKey = new Map<string, number[]>()
  #rootGroupsAlways: number[] = []
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  readonly #affixBuckets = new Map<Node, { byPrefix: Map<string, Affix[]>; bySuffix: Map<string, Affix[]>; rest: Affix[] }>()

  constructor(language: Language) {
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    const groups = Object.entries(language.groups ?? {})
    for (const [name] of groups) this.#groupNames.set(name, this.#groupNames.size)
    for (const [name, phrases] of groups) {
      const root = new Node()
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
    const variants = expansions(source, (problem) => new PhraseError(list, source, problem))
    for (const words of variants) {
      if (words.length === 0) throw new PhraseError(list, source, 'may be empty')
      let node = root
      for (const [index, word] of words.entries()) {
        const element = this.#element(word, list, source)
        if (element.kind === 'gap' && (index === 0 || index === words.length - 1))
          throw new PhraseError(list, source, 'begins or ends with “…”')
        const parent = node
        node = childOf(parent, element, this.#groupNames)
        if (this.#hasOptionalMarks && element.kind === 'literal') {
          const plain = withoutMarks(element.key)
          if (plain !== element.key) {
            parent.plains ??= new Map()
            if (!parent.plains.has(plain)) parent.plains.set(plain, node)
          }
        }
      }
      node.outputs ??= []
      if (!node.outputs.includes(output)) node.outputs.push(output)
    }
  }

  #element(word: string, list: string, source: string): Element {
    if (word === '…') return { kind: 'gap' }
    if (word === '*') return { kind: 'any' }
    if (word === '^') return { kind: 'start' }
    if (word === '$') return { kind: 'end' }
    if (word.startsWith('{') && word.endsWith('}')) {
      const name = word.slice(1, -1)
      if (TOKEN_TESTS.has(name)) return { kind: 'test', test: name as TokenTest }
      if (!this.#groupNames.has(name)) throw new PhraseError(list, source, `refers to a group “${name}” that the pack does not have`)
      return { kind: 'group', name }
    }
    if (word.startsWith('=') && word.length > 1) return { kind: 'exact', text: word.slice(1) }
    if (word.includes('*')) {
      const [prefix = '', suffix = '', ...more] = word.split('*')
      if (more.length > 0) throw new PhraseError(list, source, 'has more than one “*” in a word')
      return { kind: 'affix', prefix: this.#fold(prefix), suffix: this.#fold(suffix) }
    }
    if (word !== word.toLowerCase()) throw new PhraseError(list, source, 'has a capital (write “=Word” where the capital counts)')
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
  visit(node: Node, at: number, start: number, record: (output: number, start: number, end: number) => void): void {
    const isRoot = at === start
    if (node.outputs && !isRoot) for (const output of node.outputs) record(output, start, at)
    if (node.end && this.#isSentenceEnd(at)) this.#record(node.end, start, at, record)
    if (node.start && this.#isSentenceStart(at)) this.visitAll(node.start, at, start, record)
    const token = this.#tokens[at]
    if (token === undefined || (token.startsBlock && !isRoot)) return
    const { key } = token
    const literal = node.literals?.get(key) ?? node.plains?.get(key)
    if (literal) this.visitAll(literal, at + 1, start, record)
    if (token.kind !== 'punctuation') {
      if (node.exacts) {
        const exact = node.exacts.get(this.#text.slice(token.start, token.end))
        if (exact) this.visitAll(exact, at + 1, start, record)
      }
      if (node.affixes && token.kind === 'word') this.#visitAffixes(node, key, at, start, record)
      if (node.any) this.visitAll(node.any, at + 1, start, record)
      if (node.tests) for (const [test, next] of node.tests) if (this.#passes(test, token)) this.visitAll(next, at + 1, start, record)
    }
    if (node.gap) {
      for (let skipped = 0; skipped <= GAP; skipped++) {
        this.visitAll(node.gap, at + skipped, start, record)
        const over = this.#tokens[at + skipped]
        if (over === undefined || over.kind === 'punctuation' || over.startsBlock) break
      }
    }
  }

  /** {@link visit}, and the groups that stand on the edges of `node`. */
  visitAll(node: Node, at: number, start: number, record: (output: number, start: number, end: number) => void): void {
    this.visit(node, at, start, record)
    if (node.groups && this.#tokens[at] !== undefined && (!this.#tokens[at]!.startsBlock || at === start)) {
      for (const [group, next] of node.groups) this.visitGroup(group, next, at, start, record)
    }
  }

  visitGroup(group: number, next: Node, at: number, start: number, record: (output: number, start: number, end: number) => void): void {
    for (const end of this.#groupEnds(group, at)) this.visitAll(next, end, start, record)
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

  #visitAffixes(node: Node, key: string, at: number, start: number, record: (output: number, start: number, end: number) => void): void {
    const buckets = this.#buckets.get(node)
    const candidates = buckets
      ? [...(buckets.byPrefix.get(key.slice(0, 2)) ?? NONE), ...(buckets.bySuffix.get(key.slice(-2)) ?? NONE), ...buckets.rest]
      : node.affixes!
    for (const { prefix, suffix, node: next } of candidates as readonly Affix[]) {
      if (key.length >= prefix.length + suffix.length && key.startsWith(prefix) && key.endsWith(suffix))
        this.visitAll(next, at + 1, start, record)
    }
  }

  #record(node: Node, start: number, at: number, record: (output: number, start: number, end: number) => void): void {
    if (node.outputs && at > start) for (const output of node.outputs) record(output, start, at)
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

function childOf(node: Node, element: Element, groupNames: ReadonlyMap<string, number>): Node {
  switch (element.kind) {
    case 'literal':
      node.literals ??= new Map()
      return getOrMake(node.literals, element.key)
    case 'exact':
      node.exacts ??= new Map()
      return getOrMake(node.exacts, element.text)
    case 'group':
      node.groups ??= new Map()
      return getOrMake(node.groups, groupNames.get(element.name)!)
    case 'test':
      node.tests ??= new Map()
      return getOrMake(node.tests, element.test)
    case 'affix': {
      node.affixes ??= []
      let affix = node.affixes.find(({ prefix, suffix }) => prefix === element.prefix && suffix === element.suffix)
      if (!affix) {
        affix = { prefix: element.prefix, suffix: element.suffix, node: new Node() }
        node.affixes.push(affix)
      }
      return affix.node
    }
    default:
      node[element.kind] ??= new Node()
      return node[element.kind]!
  }
}

function getOrMake<Key>(map: Map<Key, Node>, key: Key): Node {
  let node = map.get(key)
  if (!node) {
    node = new Node()
    map.set(key, node)
  }
  return node
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

/** All readings of a phrase with its alternatives written out, each a list of words. */
function expansions(source: string, error: (problem: string) => PhraseError): string[][] {
  let at = 0
  const readSequence = (depth: number): string[][] => {
    let variants: string[][] = [[]]
    while (at < source.length) {
      const character = source[at]!
      if (character === ' ') {
        at++
      } else if (character === '(') {
        at++
        let choices: string[][] = []
        for (;;) {
          choices = choices.concat(readSequence(depth + 1))
          if (source[at] === '|') at++
          else if (source[at] === ')') break
          else throw error('has a “(” that is not closed')
        }
        at++
        if (source[at] === '?') {
          at++
          choices.push([])
        }
        variants = variants.flatMap((before) => choices.map((choice) => [...before, ...choice]))
        if (variants.length > MOST_VARIANTS) throw error(`has more than ${MOST_VARIANTS} readings`)
      } else if (character === '|' || character === ')') {
        if (depth === 0) throw error(`has a “${character}” outside of brackets`)
        return variants
      } else {
        const start = at
        while (at < source.length && !' (|)'.includes(source[at]!)) at++
        const words = wordsOf(source.slice(start, at))
        variants = variants.map((before) => [...before, ...words])
      }
    }
    if (depth > 0) throw error('has a “(” that is not closed')
    return variants
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
