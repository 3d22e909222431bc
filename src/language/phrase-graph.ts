import type { Language } from './language.ts'
import type { PhraseList } from './phrase-list.ts'
import { firstWordsOf, type Part, PhraseError, PLAIN, readPhrase } from './phrase-syntax.ts'
import { foldingOf } from './tokens.ts'

/** What a word may be asked besides its letters. */
export type TokenTest = 'number' | 'placeholder' | 'capital' | 'acronym'

const TOKEN_TESTS: ReadonlySet<string> = new Set<TokenTest>(['number', 'placeholder', 'capital', 'acronym'])

type Element =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'test'; readonly test: TokenTest }
  | { readonly kind: 'any' | 'gap' | 'start' | 'end' }

/**
 * A node of the graph that all phrases of a pack make together. Phrases share their first words, as in a trie; from the first
 * alternative on, a phrase has nodes of its own (`isJoin`), into which its alternatives run together, so that ten choices of ten
 * words cost a hundred edges and not ten thousand million phrases.
 */
export class PhraseNode {
  readonly isJoin: boolean
  literals: Map<string, PhraseNode[]> | undefined = undefined
  /** The same nodes by their keys without marks; asked only where no literal fits, so that Swedish “för” never reads as “for”. */
  plains: Map<string, PhraseNode[]> | undefined = undefined
  exacts: Map<string, PhraseNode[]> | undefined = undefined
  affixes: AffixEdges | undefined = undefined
  groups: Map<number, PhraseNode[]> | undefined = undefined
  tests: Map<TokenTest, PhraseNode[]> | undefined = undefined
  any: PhraseNode[] | undefined = undefined
  gap: PhraseNode[] | undefined = undefined
  start: PhraseNode[] | undefined = undefined
  end: PhraseNode[] | undefined = undefined
  /** The phrases that end here, by their numbers. */
  outputs: number[] | undefined = undefined

  constructor(isJoin: boolean) {
    this.isJoin = isJoin
  }

  /** Whether nothing leads on from here. The graph is complete when it is first walked, so the answer is kept. */
  get isLeaf(): boolean {
    this.#isLeaf ??= !(this.literals || this.exacts || this.affixes || this.groups || this.tests || this.any || this.gap || this.start)
    return this.#isLeaf
  }

  #isLeaf: boolean | undefined = undefined
}

/**
 * One node in the place of several: it has the edges and the outputs of all of them. A walk that meets the same few nodes at every
 * “I” makes one of them the first time and follows that one from then on; what no text ever says is never merged.
 */
export function mergedNode(nodes: readonly PhraseNode[]): PhraseNode {
  const merged = new PhraseNode(true)
  for (const node of nodes) {
    for (const kind of ['literals', 'plains', 'exacts', 'groups', 'tests'] as const) {
      const edges = node[kind] as Map<unknown, PhraseNode[]> | undefined
      if (edges === undefined) continue
      const own = (merged[kind] ??= new Map()) as Map<unknown, PhraseNode[]>
      for (const [key, targets] of edges) for (const target of targets) addTo(listOf(own, key), target)
    }
    for (const kind of ['any', 'gap', 'start', 'end'] as const)
      for (const target of node[kind] ?? NONE) addTo((merged[kind] ??= []), target)
    node.affixes?.copyTo((merged.affixes ??= new AffixEdges()))
    for (const output of node.outputs ?? NONE) if (!merged.outputs?.includes(output)) (merged.outputs ??= []).push(output)
  }
  return merged
}

/** A word that begins or ends so is looked for by its first or last two letters, and what was found is remembered. */
const MOST_REMEMBERED = 10_000

/** The edges of a node for words that are known by their beginning and their end (`*team`, `reset*`). */
export class AffixEdges {
  readonly #edges: { readonly prefix: string; readonly suffix: string; readonly node: PhraseNode }[] = []
  readonly #byPrefix = new Map<string, number[]>()
  readonly #bySuffix = new Map<string, number[]>()
  readonly #rest: number[] = []
  readonly #known = new Map<string, PhraseNode[]>()

  add(prefix: string, suffix: string, node: PhraseNode): void {
    const index = this.#edges.push({ prefix, suffix, node }) - 1
    if (prefix.length >= 2) listOf(this.#byPrefix, prefix.slice(0, 2)).push(index)
    else if (suffix.length >= 2) listOf(this.#bySuffix, suffix.slice(-2)).push(index)
    else this.#rest.push(index)
  }

  copyTo(other: AffixEdges): void {
    for (const { prefix, suffix, node } of this.#edges) other.add(prefix, suffix, node)
  }

  find(prefix: string, suffix: string): readonly PhraseNode[] {
    return this.#edges.filter((edge) => edge.prefix === prefix && edge.suffix === suffix).map(({ node }) => node)
  }

  /** The nodes to which a word leads. */
  nodesOf(key: string): PhraseNode[] {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const nodes: PhraseNode[] = []
    for (const list of [this.#byPrefix.get(key.slice(0, 2)), this.#bySuffix.get(key.slice(-2)), this.#rest]) {
      for (const index of list ?? NONE) {
        const { prefix, suffix, node } = this.#edges[index]!
        if (key.length >= prefix.length + suffix.length && key.startsWith(prefix) && key.endsWith(suffix)) nodes.push(node)
      }
    }
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(key, nodes)
    return nodes
  }
}

/** From so many different words on, a graph is compiled to the end. */
const ENOUGH_WORDS = 1500

/** A phrase of a list, as the matcher reports it. */
export interface ListedPhrase {
  /** The index of its list. */
  readonly list: number
  readonly source: string
  readonly replacements: readonly string[]
}

/**
 * All phrases of a pack. A phrase is compiled when a text first says a word with which it can begin, so that a pack of thousands of
 * phrases costs a short message next to nothing.
 */
export interface PhraseGraph {
  readonly lists: readonly string[]
  /** The index of each list by its name. */
  readonly listIndices: ReadonlyMap<string, number>
  readonly phrases: readonly ListedPhrase[]
  readonly root: PhraseRoot
  readonly groupRoots: readonly PhraseRoot[]
  /** The groups that can begin with a key; the others are `openGroups`. */
  readonly groupsByKey: ReadonlyMap<string, readonly number[]>
  /** The groups of which no key tells whether they begin there. */
  readonly openGroups: readonly number[]
}

/** The graph of a pack. Throws a {@link PhraseError} for a phrase whose beginning cannot be read or refers to no group. */
export function phraseGraphOf(language: Language): PhraseGraph {
  const groups = Object.entries(language.groups ?? {})
  const builder = new GraphBuilder(language, new Map(groups.map(([name], index) => [name, index])))
  const firstOf = (list: string, source: string): First => builder.first(source, (problem) => new PhraseError(list, source, problem))
  const groupPhrases = groups.map(([name, phrases]) =>
    sourcesOf(phrases).map((source) => ({ list: `{${name}}`, source, output: 0, first: firstOf(`{${name}}`, source) })),
  )
  const lists: string[] = []
  const phrases: ListedPhrase[] = []
  const listed: PendingPhrase[] = []
  for (const [name, list] of Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)) {
    const index = lists.push(name) - 1
    for (const source of sourcesOf(list)) {
      const replacements = isRecord(list) ? (list[source] ?? NONE) : NONE
      listed.push({ list: name, source, output: phrases.push({ list: index, source, replacements }) - 1, first: firstOf(name, source) })
    }
  }
  const { groupsByKey, openGroups } = groupFirsts(groupPhrases.map((pending) => pending.map(({ first }) => first)))
  const rootOf = (pending: readonly PendingPhrase[]): PhraseRoot => new PhraseRoot(builder, pending, groupsByKey, new Set(openGroups))
  return {
    lists,
    listIndices: new Map(lists.map((name, index) => [name, index])),
    phrases,
    root: rootOf(listed),
    groupRoots: groupPhrases.map(rootOf),
    groupsByKey,
    openGroups,
  }
}

/** Compiles every phrase of a pack. Throws a {@link PhraseError} for the first that cannot be read or refers to no group. */
export function checkPhrases(language: Language): void {
  const { root, groupRoots } = phraseGraphOf(language)
  for (const each of [root, ...groupRoots]) each.prepareAll()
}

/** With what a phrase can begin. */
interface First {
  readonly keys: readonly string[]
  readonly groups: readonly number[]
  /** Whether it can begin with a word that no key tells: `*team`, `{number}`, `*`. */
  readonly isOpen: boolean
}

interface PendingPhrase {
  readonly list: string
  readonly source: string
  readonly output: number
  readonly first: First
}

/** The node at which phrases begin, and those that wait for a word with which they can begin. */
export class PhraseRoot {
  readonly node = new PhraseNode(false)
  readonly #builder: GraphBuilder
  readonly #groupsByKey: ReadonlyMap<string, readonly number[]>
  readonly #byKey = new Map<string, PendingPhrase[]>()
  readonly #byGroup = new Map<number, PendingPhrase[]>()
  readonly #waiting = new Set<PendingPhrase>()
  readonly #prepared = new Set<string>()

  constructor(
    builder: GraphBuilder,
    phrases: readonly PendingPhrase[],
    groupsByKey: ReadonlyMap<string, readonly number[]>,
    openGroups: ReadonlySet<number>,
  ) {
    this.#builder = builder
    this.#groupsByKey = groupsByKey
    for (const phrase of phrases) {
      const { keys, groups, isOpen } = phrase.first
      this.#waiting.add(phrase)
      if (isOpen || groups.some((group) => openGroups.has(group))) {
        this.#compile(phrase)
      } else {
        for (const key of keys) listOf(this.#byKey, key).push(phrase)
        for (const group of groups) listOf(this.#byGroup, group).push(phrase)
      }
    }
  }

  /** Compiles the phrases that can begin with a word; to be called before the node is visited with it. */
  prepare(key: string): void {
    if (this.#waiting.size === 0 || this.#prepared.has(key)) return
    for (const phrase of this.#byKey.get(key) ?? NONE) this.#compile(phrase)
    for (const group of this.#groupsByKey.get(key) ?? NONE) for (const phrase of this.#byGroup.get(group) ?? NONE) this.#compile(phrase)
    this.#prepared.add(key)
    // Whoever has read so many words goes on reading; then the rest is worth its while.
    if (this.#prepared.size >= ENOUGH_WORDS) this.prepareAll()
  }

  prepareAll(): void {
    for (const phrase of this.#waiting) this.#compile(phrase)
  }

  #compile(phrase: PendingPhrase): void {
    if (this.#waiting.delete(phrase)) this.#builder.add(this.node, phrase.list, phrase.source, phrase.output)
  }
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

class GraphBuilder {
  readonly #groupNames: ReadonlyMap<string, number>
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  /** Whether a word of plain letters is its own key. */
  readonly #isPlainFold: boolean
  readonly #gapNodes = new Set<PhraseNode>()

  constructor(language: Language, groupNames: ReadonlyMap<string, number>) {
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    this.#isPlainFold = (language.spellings ?? []).length === 0
    this.#groupNames = groupNames
  }

  /** With what a phrase can begin. */
  first(source: string, error: (problem: string) => PhraseError): First {
    const keys: string[] = []
    const groups: number[] = []
    let isOpen = false
    for (const word of firstWordsOf(source, error)) {
      if (this.#isPlainFold && PLAIN.test(word)) {
        keys.push(word)
        continue
      }
      const element = this.#element(word, error)
      if (element.kind === 'literal') {
        keys.push(element.key)
        if (this.#hasOptionalMarks) keys.push(withoutMarks(element.key))
      } else if (element.kind === 'exact') keys.push(this.#fold(element.text))
      else if (element.kind === 'group') groups.push(element.group)
      else isOpen = true
    }
    return { keys, groups, isOpen }
  }

  add(root: PhraseNode, list: string, source: string, output: number): void {
    const error = (problem: string): PhraseError => new PhraseError(list, source, problem)
    const parts = readPhrase(source, error)
    const ends = this.#extended([root], parts, error)
    if (ends.includes(root)) throw error('may be empty')
    for (const node of ends) {
      if (parts[0] === '…' || this.#gapNodes.has(node)) throw error('begins or ends with “…”')
      node.outputs ??= []
      if (!node.outputs.includes(output)) node.outputs.push(output)
    }
  }

  /** The nodes at which one stands after the parts of a phrase, from some nodes on; with a `target`, all of them end there. */
  #extended(
    from: readonly PhraseNode[],
    parts: readonly Part[],
    error: (problem: string) => PhraseError,
    target?: PhraseNode,
  ): readonly PhraseNode[] {
    let nodes = from
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1
      if (typeof part === 'string') {
        nodes = [this.#child(nodes, this.#element(part, error), isLast ? target : undefined)]
      } else {
        const join = (isLast ? target : undefined) ?? new PhraseNode(true)
        const ends = new Set(part.isOptional ? nodes : NONE)
        for (const choice of part.choices) for (const end of this.#extended(nodes, choice, error, join)) ends.add(end)
        nodes = [...ends]
      }
    }
    return nodes
  }

  /** The node to which an element leads from some nodes: the target, a shared one from a single shared node, or one of the phrase's own. */
  #child(from: readonly PhraseNode[], element: Element, target: PhraseNode | undefined): PhraseNode {
    const only = target === undefined && from.length === 1 && !from[0]!.isJoin ? from[0]! : undefined
    const known = only && edgesOf(only, element).find((node) => !node.isJoin)
    if (known) return known
    const child = target ?? new PhraseNode(only === undefined)
    for (const node of from) {
      if (element.kind === 'affix') (node.affixes ??= new AffixEdges()).add(element.prefix, element.suffix, child)
      else addTo(edgesOf(node, element) as PhraseNode[], child)
    }
    // “wrócił*” as it is typed on a phone: only long beginnings, which no other word shares once their marks are gone.
    if (this.#hasOptionalMarks && element.kind === 'affix' && element.prefix.length >= LEAST_PLAIN_PREFIX) {
      const plain = withoutMarks(element.prefix)
      if (plain !== element.prefix) for (const node of from) (node.affixes ??= new AffixEdges()).add(plain, element.suffix, child)
    }
    if (element.kind === 'gap') this.#gapNodes.add(child)
    if (this.#hasOptionalMarks && element.kind === 'literal') {
      const plain = withoutMarks(element.key)
      if (plain !== element.key) for (const node of from) addTo(listOf((node.plains ??= new Map()), plain), child)
    }
    return child
  }

  #element(word: string, error: (problem: string) => PhraseError): Element {
    if (this.#isPlainFold && PLAIN.test(word)) return { kind: 'literal', key: word }
    if (word === '…') return { kind: 'gap' }
    if (word === '*') return { kind: 'any' }
    if (word === '^') return { kind: 'start' }
    if (word === '$') return { kind: 'end' }
    if (word.startsWith('{') && word.endsWith('}')) {
      const name = word.slice(1, -1)
      if (TOKEN_TESTS.has(name)) return { kind: 'test', test: name as TokenTest }
      const group = this.#groupNames.get(name)
      if (group === undefined) throw error(`refers to a group “${name}” that the pack does not have`)
      return { kind: 'group', group }
    }
    if (word.startsWith('=') && word.length > 1) return { kind: 'exact', text: word.slice(1) }
    if (word.includes('*')) {
      const [prefix = '', suffix = '', ...more] = word.split('*')
      if (more.length > 0) throw error('has more than one “*” in a word')
      return { kind: 'affix', prefix: this.#fold(prefix), suffix: this.#fold(suffix) }
    }
    if (word !== word.toLowerCase()) throw error('has a capital (write “=Word” where the capital counts)')
    return { kind: 'literal', key: this.#fold(word.length > 1 && word.includes('.') ? word.replace(/(?<=\p{L})\./gu, '') : word) }
  }
}

/** The edges of a node for an element; those of affixes are only to be read. */
function edgesOf(node: PhraseNode, element: Element): readonly PhraseNode[] {
  switch (element.kind) {
    case 'literal':
      return listOf((node.literals ??= new Map()), element.key)
    case 'exact':
      return listOf((node.exacts ??= new Map()), element.text)
    case 'group':
      return listOf((node.groups ??= new Map()), element.group)
    case 'test':
      return listOf((node.tests ??= new Map()), element.test)
    case 'affix':
      return node.affixes?.find(element.prefix, element.suffix) ?? NONE
    default:
      return (node[element.kind] ??= [])
  }
}

function addTo(nodes: PhraseNode[], node: PhraseNode): void {
  if (!nodes.includes(node)) nodes.push(node)
}

function listOf<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key)
  if (list === undefined) {
    list = []
    map.set(key, list)
  }
  return list
}

/** With which words each group can begin, so that a word asks only the groups that it can open. */
function groupFirsts(phrases: readonly (readonly First[])[]): Pick<PhraseGraph, 'groupsByKey' | 'openGroups'> {
  const firsts = phrases.map((list) => ({
    keys: new Set(list.flatMap(({ keys }) => keys)),
    groups: new Set(list.flatMap(({ groups }) => groups)),
    isOpen: list.some(({ isOpen }) => isOpen),
  }))
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    for (const own of firsts) {
      const { size } = own.keys
      const wasOpen = own.isOpen
      for (const inner of own.groups) {
        for (const key of firsts[inner]!.keys) own.keys.add(key)
        own.isOpen ||= firsts[inner]!.isOpen
      }
      if (own.keys.size !== size || own.isOpen !== wasOpen) hasChanged = true
    }
  }
  const groupsByKey = new Map<string, number[]>()
  const openGroups: number[] = []
  for (const [group, { keys, isOpen }] of firsts.entries()) {
    if (isOpen) openGroups.push(group)
    else for (const key of keys) listOf(groupsByKey, key).push(group)
  }
  return { groupsByKey, openGroups }
}

function isRecord(phrases: PhraseList): phrases is Readonly<Record<string, readonly string[]>> {
  return !Array.isArray(phrases)
}

function sourcesOf(phrases: PhraseList): readonly string[] {
  return isRecord(phrases) ? Object.keys(phrases) : phrases
}
