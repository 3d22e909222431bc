import type { Language } from './language.ts'
import { affixEdges, type Beginnings, restoredNode, storedNode } from './phrase-beginnings.ts'
import { AffixEdges, edgeIn, LONGEST_PHRASE, listOf, PhraseEdge, PhraseNode, type TokenTest, WordEdges } from './phrase-edges.ts'
import type { PhraseList } from './phrase-list.ts'
import { nextWords, type Part, PhraseError, PLAIN, readPhrase, separated } from './phrase-syntax.ts'
import { foldingOf } from './tokens.ts'

const TOKEN_TESTS: ReadonlySet<string> = new Set<TokenTest>(['number', 'placeholder', 'capital', 'acronym', 'bracket'])

type Element =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'test'; readonly test: TokenTest }
  | { readonly kind: 'any' | 'gap' | 'longGap' | 'start' | 'end' }

/** A phrase of a list, as the matcher reports it. */
export interface ListedPhrase {
  /** The index of its list. */
  readonly list: number
  readonly source: string
  readonly replacements: readonly string[]
}

/** What a word opens, wherever it stands. */
export interface KnownWord {
  /** Its number among the words of the phrases; 0 where it was none of them when {@link KnownWord.wordCount} were known. */
  number: number
  wordCount: number
  /** Where it leads as a first word that begins or ends like one of a phrase. */
  readonly affix: PhraseEdge | undefined
  /** The groups that it can begin because of how it begins or ends. */
  readonly affixGroups: readonly number[]
}

/** Words that are remembered; a text that goes on and on with new ones is not. */
const MOST_WORDS = 20_000

/** A group of a pack: its phrases, and the number of the first. */
interface Group {
  readonly name: string
  readonly sources: readonly string[]
  readonly first: number
}

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
  readonly groupCount: number
  /** The groups that can begin with a word, by its number. */
  readonly groupsByWord: readonly (readonly number[])[]
  /** The groups that can begin with a word that begins and ends so; a place is the number of a group. */
  readonly groupsByAffix: AffixEdges
  /** The groups of which no word tells whether they begin there. */
  readonly openGroups: readonly number[]
  /** The words of the phrases that were read so far, numbered from 1. */
  readonly #words: Map<string, number>
  readonly #known = new Map<string, KnownWord>()
  readonly #groups: readonly Group[]
  /** Where phrases of each group begin. */
  readonly #groupRoots: (PhraseNode | undefined)[]
  /** The sources of the phrases that were read on, in the form in which they have positions; those of groups count on behind those of lists. */
  readonly #texts: (string | undefined)[] = []
  readonly #nodes = new Map<number | string, PhraseNode>()
  readonly #groupNames: ReadonlyMap<string, number>
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  /** Whether a word of plain letters is its own key. */
  readonly #isPlainFold: boolean

  /**
   * `beginnings` are those of the same pack, where they were stored. Throws a {@link PhraseError} for a phrase whose beginning cannot be
   * read or refers to no group.
   */
  constructor(language: Language, beginnings?: Beginnings) {
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    this.#isPlainFold = (language.spellings ?? []).length === 0 && language.sameWords === undefined
    const lists: string[] = []
    const phrases: ListedPhrase[] = []
    for (const [name, list] of Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)) {
      const index = lists.push(name) - 1
      for (const source of sourcesOf(list))
        phrases.push({ list: index, source, replacements: isRecord(list) ? (list[source] ?? NONE) : NONE })
    }
    this.lists = lists
    this.listIndices = new Map(lists.map((name, index) => [name, index]))
    this.phrases = phrases
    let first = phrases.length
    this.#groups = Object.entries(language.groups ?? {}).map(([name, list]) => {
      const group = { name, sources: sourcesOf(list), first }
      first += group.sources.length
      return group
    })
    this.groupCount = this.#groups.length
    this.#groupNames = new Map(this.#groups.map(({ name }, index) => [name, index]))
    this.#words = new Map(beginnings?.words.map((word, index) => [word, index + 1]))
    if (beginnings) {
      this.root = restoredNode(beginnings.root)
      this.#groupRoots = this.#groups.map(() => undefined)
      const groupsByWord = new Array<readonly number[]>(this.wordCount + 1).fill(NONE)
      for (const [word, groups] of beginnings.groupsByWord) groupsByWord[word] = groups
      this.groupsByWord = groupsByWord
      this.groupsByAffix = affixEdges(beginnings.groupsByAffix)
      this.openGroups = beginnings.openGroups
      return
    }
    this.root = new PhraseNode()
    for (let phrase = 0; phrase < phrases.length; phrase++) this.#extend(this.root, phrase, 0)
    const roots = this.#groups.map((group) => this.#rootOf(group))
    this.#groupRoots = roots
    const firsts = groupFirsts(roots, (exact) => this.#numberOf(this.#fold(exact)))
    // Without holes, in which an engine would look for a word elsewhere.
    this.groupsByWord = Array.from({ length: this.wordCount + 1 }, (_, word) => firsts.groupsByWord.get(word) ?? NONE)
    this.groupsByAffix = firsts.groupsByAffix
    this.openGroups = firsts.openGroups
  }

  /** Where the phrases begin, to be stored; of a graph that no text has gone through yet. */
  get beginnings(): Beginnings {
    return {
      words: [...this.#words.keys()],
      root: storedNode(this.root),
      groupsByWord: [...this.groupsByWord.entries()].filter(([, groups]) => groups.length > 0),
      groupsByAffix: this.groupsByAffix.affixes,
      openGroups: this.openGroups,
    }
  }

  /** Where the phrases of a group begin. */
  groupRoot(group: number): PhraseNode {
    this.#groupRoots[group] ??= this.#rootOf(this.#groups[group]!)
    return this.#groupRoots[group]
  }

  /** How many words the phrases have that were read so far. */
  get wordCount(): number {
    return this.#words.size
  }

  /** What a key opens; looked up once a key, as the same words come again and again. */
  wordOf(key: string): KnownWord {
    let word = this.#known.get(key)
    if (word === undefined) {
      const { wordCount } = this
      const affixGroups = this.groupsByAffix.edgeOf(key)?.places ?? NONE
      word = { number: this.#words.get(key) ?? 0, wordCount, affix: this.root.affixes?.edgeOf(key), affixGroups }
      if (this.#known.size < MOST_WORDS) this.#known.set(key, word)
    } else if (word.number === 0 && word.wordCount !== this.wordCount) {
      // Reading a phrase on adds its words.
      word.wordCount = this.wordCount
      word.number = this.#words.get(key) ?? 0
    }
    return word
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

  #rootOf({ first, sources }: Group): PhraseNode {
    const root = new PhraseNode()
    for (let phrase = first; phrase < first + sources.length; phrase++) this.#extend(root, phrase, 0)
    return root
  }

  /** The name of the list of a phrase, and the phrase as the pack writes it. */
  #originOf(phrase: number): readonly [list: string, source: string] {
    const listed = this.phrases[phrase]
    if (listed) return [this.lists[listed.list]!, listed.source]
    const { name, sources, first } = this.#groups.findLast((group) => group.first <= phrase)!
    return [`{${name}}`, sources[phrase - first]!]
  }

  #textOf(phrase: number): string {
    let text = this.#texts[phrase]
    if (text === undefined) {
      const [list, source] = this.#originOf(phrase)
      text = separated(source)
      if (text.length >= LONGEST_PHRASE) throw new PhraseError(list, source, 'is too long')
      this.#texts[phrase] = text
    }
    return text
  }

  /** Adds to a node what may follow a place. */
  #extend(node: PhraseNode, phrase: number, position: number): void {
    const base = phrase * LONGEST_PHRASE
    const error = (problem: string): PhraseError => new PhraseError(...this.#originOf(phrase), problem)
    const mayEnd = nextWords(this.#textOf(phrase), position, (word, next) => this.#addEdge(node, word, base + next, error), error)
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
      if (hasOuterGap(parts, 'first') || hasOuterGap(parts, 'last')) throw error('begins or ends with “…”')
    }
  }
}

function checkParts(parts: readonly Part[], check: (word: string) => void): void {
  for (const part of parts) {
    if (typeof part === 'string') check(part)
    else for (const choice of part.choices) checkParts(choice, check)
  }
}

function isGap(part: Part): boolean {
  return part === '…' || part === '……'
}

/** Whether a gap may be the first or the last of some parts. */
function hasOuterGap(parts: readonly Part[], side: 'first' | 'last'): boolean {
  for (const part of side === 'first' ? parts : parts.toReversed()) {
    if (typeof part === 'string') return isGap(part)
    if (part.choices.some((choice) => hasOuterGap(choice, side))) return true
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
