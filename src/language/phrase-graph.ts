import type { Language } from './language.ts'
import type { PhraseList } from './phrase-list.ts'
import { nextWords, type Part, PhraseError, PLAIN, readPhrase, separated } from './phrase-syntax.ts'
import { foldingOf } from './tokens.ts'

/** What a word may be asked besides its letters. */
export type TokenTest = 'number' | 'placeholder' | 'capital' | 'acronym' | 'bracket'

const TOKEN_TESTS: ReadonlySet<string> = new Set<TokenTest>(['number', 'placeholder', 'capital', 'acronym', 'bracket'])

type Element =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'test'; readonly test: TokenTest }
  | { readonly kind: 'any' | 'gap' | 'longGap' | 'start' | 'end' }

/**
 * An edge of the graph: the places within phrases to which it leads. The node for them is made when a text first goes there; what no
 * text ever says is never read.
 */
export class PhraseEdge {
  /** Each the number of a phrase and a position in it, as one number; in the order of the phrases. */
  readonly places: number[] = []
  node: PhraseNode | undefined = undefined

  add(place: number): void {
    // A phrase adds its places in one go, so the same one can only be among the last.
    const first = place - (place % LONGEST_PHRASE)
    for (let at = this.places.length - 1; at >= 0 && this.places[at]! >= first; at--) if (this.places[at] === place) return
    this.places.push(place)
    this.node = undefined
  }
}

/** So many edges are compared one by one; more are looked up in a table. */
const MOST_COMPARED = 8

/** Edges by the number of a word, as the graph counts the words of its phrases. Nearly all nodes have one or two. */
export class WordEdges {
  readonly words: number[] = []
  readonly #edges: PhraseEdge[] = []
  #table: Map<number, PhraseEdge> | undefined
  /** A bit for each word, its number modulo 32: most words are turned away without a look at the others. */
  #bits = 0

  /** The edge of a word, if there is one. */
  of(word: number): PhraseEdge | undefined {
    if ((this.#bits & (1 << (word & 31))) === 0) return undefined
    if (this.#table !== undefined) return this.#table.get(word)
    const { words } = this
    for (let at = 0; at < words.length; at++) if (words[at] === word) return this.#edges[at]
    return undefined
  }

  add(word: number, place: number): void {
    let edge = this.of(word)
    if (edge === undefined) {
      edge = new PhraseEdge()
      this.words.push(word)
      this.#edges.push(edge)
      this.#bits |= 1 << (word & 31)
      if (this.#table === undefined && this.words.length > MOST_COMPARED)
        this.#table = new Map(this.words.map((own, index) => [own, this.#edges[index]!]))
      this.#table?.set(word, edge)
    }
    edge.add(place)
  }
}

/** Some places within phrases, and where each next word leads from there. */
export class PhraseNode {
  literals: WordEdges | undefined = undefined
  /** The same edges by their keys without marks; asked only where no literal fits, so that Swedish “för” never reads as “for”. */
  plains: WordEdges | undefined = undefined
  exacts: Map<string, PhraseEdge> | undefined = undefined
  affixes: AffixEdges | undefined = undefined
  groups: Map<number, PhraseEdge> | undefined = undefined
  tests: Map<TokenTest, PhraseEdge> | undefined = undefined
  any: PhraseEdge | undefined = undefined
  gap: PhraseEdge | undefined = undefined
  longGap: PhraseEdge | undefined = undefined
  start: PhraseEdge | undefined = undefined
  end: PhraseEdge | undefined = undefined
  /** The phrases that end here, by their numbers. */
  outputs: number[] | undefined = undefined
  /** Whether nothing leads on from here. */
  isLeaf = true
}

/** How a word begins and ends, and the place to which it leads. */
interface Affix {
  readonly prefix: string
  readonly suffix: string
  readonly place: number
}

/** A word that begins or ends so is looked for by its first or last two letters, and what was found is remembered. */
const MOST_REMEMBERED = 10_000

/** The edges of a node for words that are known by their beginning and their end (`*team`, `reset*`). */
export class AffixEdges {
  readonly #edges: Affix[] = []
  readonly #byPrefix = new Map<string, number[]>()
  readonly #bySuffix = new Map<string, number[]>()
  readonly #rest: number[] = []
  readonly #known = new Map<string, PhraseEdge | null>()

  get affixes(): readonly Affix[] {
    return this.#edges
  }

  add(prefix: string, suffix: string, place: number): void {
    const index = this.#edges.push({ prefix, suffix, place }) - 1
    if (prefix.length >= 2) listOf(this.#byPrefix, prefix.slice(0, 2)).push(index)
    else if (suffix.length >= 2) listOf(this.#bySuffix, suffix.slice(-2)).push(index)
    else this.#rest.push(index)
  }

  /** The edge of a word, if there is one. */
  edgeOf(key: string): PhraseEdge | undefined {
    const known = this.#known.get(key)
    if (known !== undefined) return known ?? undefined
    const places: number[] = []
    for (const list of [this.#byPrefix.get(key.slice(0, 2)), this.#bySuffix.get(key.slice(-2)), this.#rest]) {
      for (const index of list ?? NONE) {
        const { prefix, suffix, place } = this.#edges[index]!
        if (key.length >= prefix.length + suffix.length && key.startsWith(prefix) && key.endsWith(suffix)) places.push(place)
      }
    }
    let edge: PhraseEdge | undefined
    if (places.length > 0) {
      edge = new PhraseEdge()
      for (const place of places.sort((a, b) => a - b)) edge.add(place)
    }
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(key, edge ?? null)
    return edge
  }
}

/** A phrase of a list, as the matcher reports it. */
export interface ListedPhrase {
  /** The index of its list. */
  readonly list: number
  readonly source: string
  readonly replacements: readonly string[]
}

/** A phrase of a list or of a group, as it is read. */
interface ReadPhrase {
  readonly list: string
  readonly source: string
  /** The source in the form in which it has positions. */
  readonly text: string
}

/** No phrase has so many letters; a place is a number of a phrase times this, plus a position. */
const LONGEST_PHRASE = 2 ** 16

/**
 * The graph that all phrases of a pack make together. A node stands for some places within phrases, so that phrases share whatever they
 * have in common, and ten choices of ten words cost a hundred edges and not ten thousand million phrases. The first words of all
 * phrases are read at once, the others when a text comes to them.
 */
export class PhraseGraph {
  readonly lists: readonly string[]
  readonly listIndices: ReadonlyMap<string, number>
  /** The phrases of all lists, by their numbers. */
  readonly phrases: readonly ListedPhrase[]
  /** Where phrases of lists begin. */
  readonly root: PhraseNode
  /** Where phrases of each group begin. */
  readonly groupRoots: readonly PhraseNode[]
  /** The groups that can begin with a word, by its number. */
  readonly groupsByWord: readonly (readonly number[])[]
  /** The groups that can begin with a word that begins and ends so; a place is the number of a group. */
  readonly groupsByAffix: AffixEdges
  /** The groups of which no word tells whether they begin there. */
  readonly openGroups: readonly number[]
  /** The words of the phrases that were read so far, numbered from 1. */
  readonly #words = new Map<string, number>()
  readonly #read: ReadPhrase[] = []
  readonly #nodes = new Map<number | string, PhraseNode>()
  readonly #groupNames: ReadonlyMap<string, number>
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  /** Whether a word of plain letters is its own key. */
  readonly #isPlainFold: boolean

  /** Throws a {@link PhraseError} for a phrase whose beginning cannot be read or refers to no group. */
  constructor(language: Language) {
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    this.#isPlainFold = (language.spellings ?? []).length === 0 && language.sameWords === undefined
    const groups = Object.entries(language.groups ?? {})
    this.#groupNames = new Map(groups.map(([name], index) => [name, index]))
    const lists: string[] = []
    const phrases: ListedPhrase[] = []
    this.root = new PhraseNode()
    for (const [name, list] of Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)) {
      const index = lists.push(name) - 1
      for (const source of sourcesOf(list)) {
        phrases.push({ list: index, source, replacements: isRecord(list) ? (list[source] ?? NONE) : NONE })
        this.#begin(this.root, name, source)
      }
    }
    this.lists = lists
    this.listIndices = new Map(lists.map((name, index) => [name, index]))
    this.phrases = phrases
    this.groupRoots = groups.map(([name, list]) => {
      const root = new PhraseNode()
      for (const source of sourcesOf(list)) this.#begin(root, `{${name}}`, source)
      return root
    })
    const firsts = groupFirsts(this.groupRoots, (exact) => this.#numberOf(this.#fold(exact)))
    // Without holes, in which an engine would look for a word elsewhere.
    this.groupsByWord = Array.from({ length: this.wordCount + 1 }, (_, word) => firsts.groupsByWord.get(word) ?? NONE)
    this.groupsByAffix = firsts.groupsByAffix
    this.openGroups = firsts.openGroups
  }

  /** How many words the phrases have that were read so far. */
  get wordCount(): number {
    return this.#words.size
  }

  /** The number of a key among the words that were read so far; 0 where it is none. */
  wordOf(key: string): number {
    return this.#words.get(key) ?? 0
  }

  #numberOf(key: string): number {
    let number = this.#words.get(key)
    if (number === undefined) {
      number = this.#words.size + 1
      this.#words.set(key, number)
    }
    return number
  }

  /** The node to which an edge leads. */
  nodeOf(edge: PhraseEdge): PhraseNode {
    edge.node ??= this.#nodeAt(edge.places)
    return edge.node
  }

  #nodeAt(places: readonly number[]): PhraseNode {
    const key = places.length === 1 ? places[0]! : places.join()
    let node = this.#nodes.get(key)
    if (node === undefined) {
      node = new PhraseNode()
      this.#nodes.set(key, node)
      for (const place of places) this.#extend(node, Math.floor(place / LONGEST_PHRASE), place % LONGEST_PHRASE)
    }
    return node
  }

  /** Adds a phrase to the node at which it begins. */
  #begin(root: PhraseNode, list: string, source: string): void {
    const text = separated(source)
    if (text.length >= LONGEST_PHRASE) throw new PhraseError(list, source, 'is too long')
    this.#extend(root, this.#read.push({ list, source, text }) - 1, 0)
  }

  /** Adds to a node what may follow a place. */
  #extend(node: PhraseNode, phrase: number, position: number): void {
    const { text, list, source } = this.#read[phrase]!
    const base = phrase * LONGEST_PHRASE
    const error = (problem: string): PhraseError => new PhraseError(list, source, problem)
    const mayEnd = nextWords(text, position, (word, next) => this.#addEdge(node, word, base + next, error), error)
    if (!mayEnd) return
    if (position === 0) throw error('may be empty')
    if (node.outputs?.at(-1) !== phrase) (node.outputs ??= []).push(phrase)
  }

  #addEdge(node: PhraseNode, word: string, place: number, error: (problem: string) => PhraseError): void {
    if (this.#isPlainFold && PLAIN.test(word)) {
      node.isLeaf = false
      ;(node.literals ??= new WordEdges()).add(this.#numberOf(word), place)
      return
    }
    const element = elementOf(word, this.#fold, this.#groupNames, error)
    if (element.kind !== 'end') node.isLeaf = false
    switch (element.kind) {
      case 'literal': {
        ;(node.literals ??= new WordEdges()).add(this.#numberOf(element.key), place)
        const plain = this.#hasOptionalMarks ? withoutMarks(element.key) : element.key
        if (plain !== element.key) (node.plains ??= new WordEdges()).add(this.#numberOf(plain), place)
        break
      }
      case 'exact':
        edgeIn((node.exacts ??= new Map()), element.text).add(place)
        break
      case 'affix': {
        const { prefix, suffix } = element
        const affixes = (node.affixes ??= new AffixEdges())
        affixes.add(prefix, suffix, place)
        // “wrócił*” as it is typed on a phone: only long beginnings, which no other word shares once their marks are gone.
        const plain = this.#hasOptionalMarks && prefix.length >= LEAST_PLAIN_PREFIX ? withoutMarks(prefix) : prefix
        if (plain !== prefix) affixes.add(plain, suffix, place)
        break
      }
      case 'group':
        edgeIn((node.groups ??= new Map()), element.group).add(place)
        break
      case 'test':
        edgeIn((node.tests ??= new Map()), element.test).add(place)
        break
      default:
        ;(node[element.kind] ??= new PhraseEdge()).add(place)
    }
  }
}

/** Reads every phrase of a pack to its end. Throws a {@link PhraseError} for the first that cannot be read or refers to no group. */
export function checkPhrases(language: Language): void {
  new PhraseGraph(language)
  const groups = Object.entries(language.groups ?? {})
  const groupNames = new Map(groups.map(([name], index) => [name, index]))
  const lists = Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)
  for (const [name, list] of [...lists, ...groups.map(([group, phrases]) => [`{${group}}`, phrases] as const)]) {
    for (const source of sourcesOf(list)) {
      const error = (problem: string): PhraseError => new PhraseError(name, source, problem)
      const parts = readPhrase(source, error)
      checkParts(parts, (word) => elementOf(word, foldingOf(language), groupNames, error))
      if (isGap(parts[0]) || endsWithGap(parts)) throw error('begins or ends with “…”')
    }
  }
}

function checkParts(parts: readonly Part[], check: (word: string) => void): void {
  for (const part of parts) {
    if (typeof part === 'string') check(part)
    else for (const choice of part.choices) checkParts(choice, check)
  }
}

function isGap(part: Part | undefined): boolean {
  return part === '…' || part === '……'
}

/** Whether a gap may be the last of some parts. */
function endsWithGap(parts: readonly Part[]): boolean {
  for (const part of parts.toReversed()) {
    if (typeof part === 'string') return isGap(part)
    if (part.choices.some(endsWithGap)) return true
    if (!part.isOptional && part.choices.every((choice) => choice.length > 0)) return false
  }
  return false
}

/** A key without the marks on its letters, as it is often typed: `powazaniem`, `gruss`. */
export function withoutMarks(key: string): string {
  if (ASCII.test(key)) return key
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
}

const ASCII = /^[\x20-\x7e]*$/
const NONE: readonly never[] = []
/** The letters before a “*” from which on a beginning is also found without its marks. */
const LEAST_PLAIN_PREFIX = 5

/** What a word or a sign of a phrase asks of a token. */
function elementOf(
  word: string,
  fold: (word: string) => string,
  groupNames: ReadonlyMap<string, number>,
  error: (problem: string) => PhraseError,
): Element {
  if (word === '…') return { kind: 'gap' }
  if (word === '……') return { kind: 'longGap' }
  if (word === '*') return { kind: 'any' }
  if (word === '^') return { kind: 'start' }
  if (word === '$') return { kind: 'end' }
  if (word.startsWith('{') && word.endsWith('}')) {
    const name = word.slice(1, -1)
    if (TOKEN_TESTS.has(name)) return { kind: 'test', test: name as TokenTest }
    const group = groupNames.get(name)
    if (group === undefined) throw error(`refers to a group “${name}” that the pack does not have`)
    return { kind: 'group', group }
  }
  if (word.startsWith('=') && word.length > 1) return { kind: 'exact', text: word.slice(1) }
  if (word.includes('*')) {
    const [prefix = '', suffix = '', ...more] = word.split('*')
    if (more.length > 0) throw error('has more than one “*” in a word')
    return { kind: 'affix', prefix: fold(prefix), suffix: fold(suffix) }
  }
  if (word !== word.toLowerCase()) throw error('has a capital (write “=Word” where the capital counts)')
  return { kind: 'literal', key: fold(word.length > 1 && word.includes('.') ? word.replace(/(?<=\p{L})\./gu, '') : word) }
}

function listOf<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key)
  if (list === undefined) {
    list = []
    map.set(key, list)
  }
  return list
}

function edgeIn<Key>(edges: Map<Key, PhraseEdge>, key: Key): PhraseEdge {
  let edge = edges.get(key)
  if (edge === undefined) {
    edge = new PhraseEdge()
    edges.set(key, edge)
  }
  return edge
}

/** With which words each group can begin, so that a word asks only the groups that it can open. */
function groupFirsts(
  roots: readonly PhraseNode[],
  numberOf: (exact: string) => number,
): {
  readonly groupsByWord: ReadonlyMap<number, readonly number[]>
  readonly groupsByAffix: AffixEdges
  readonly openGroups: readonly number[]
} {
  const firsts = roots.map(({ literals, plains, exacts, groups, affixes, tests, any, start }) => ({
    words: new Set([...(literals?.words ?? NONE), ...(plains?.words ?? NONE), ...[...(exacts?.keys() ?? NONE)].map(numberOf)]),
    affixes: new Set((affixes?.affixes ?? NONE).map(({ prefix, suffix }) => `${prefix}*${suffix}`)),
    groups: [...(groups?.keys() ?? NONE)],
    isOpen: tests !== undefined || any !== undefined || start !== undefined,
  }))
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    for (const own of firsts) {
      const size = own.words.size + own.affixes.size
      const wasOpen = own.isOpen
      for (const inner of own.groups) {
        for (const word of firsts[inner]!.words) own.words.add(word)
        for (const affix of firsts[inner]!.affixes) own.affixes.add(affix)
        own.isOpen ||= firsts[inner]!.isOpen
      }
      if (own.words.size + own.affixes.size !== size || own.isOpen !== wasOpen) hasChanged = true
    }
  }
  const groupsByWord = new Map<number, number[]>()
  const groupsByAffix = new AffixEdges()
  const openGroups: number[] = []
  for (const [group, { words, affixes, isOpen }] of firsts.entries()) {
    if (isOpen) {
      openGroups.push(group)
      continue
    }
    for (const word of words) listOf(groupsByWord, word).push(group)
    for (const affix of affixes) {
      const [prefix = '', suffix = ''] = affix.split('*')
      groupsByAffix.add(prefix, suffix, group)
    }
  }
  return { groupsByWord, groupsByAffix, openGroups }
}

function isRecord(phrases: PhraseList): phrases is Readonly<Record<string, readonly string[]>> {
  return !Array.isArray(phrases)
}

function sourcesOf(phrases: PhraseList): readonly string[] {
  return isRecord(phrases) ? Object.keys(phrases) : phrases
}
