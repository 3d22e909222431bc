import type { Language } from './language.ts'
import { type GraphNodes, PhraseGrowth, wholeGraph } from './phrase-growth.ts'
import { AFFIXES, behindKeys, LITERALS, targetCell } from './phrase-nodes.ts'
import { type PhraseLists, PhraseSources, phraseListsOf } from './phrase-sources.ts'
import { PhraseWords, type StoredWords } from './phrase-words.ts'

/** What a word opens, wherever it stands. */
export interface KnownWord {
  readonly key: string
  /** Its number among the words of the phrases; 0 where it is none of them. */
  number: number
  /** The numbers of what it begins and ends with. */
  affixes: readonly number[]
  /** The groups that it can begin. */
  readonly groups: ReadonlySet<number>
  /** How many words and affixes there were when it was looked up. */
  wordCount: number
  affixCount: number
}

/** Words that are remembered; a text that goes on and on with new ones is not. */
const MOST_WORDS = 20_000

/** As the key of every number does, and of no word that is none. */
const BEGINS_NUMBER = /^\p{Nd}/u

/** All phrases of a pack, read to their ends, as plain data. It fits the very pack from which it was made. */
export interface StoredGraph extends GraphNodes, PhraseLists {
  readonly words: StoredWords
}

/** The graph of a pack, to be stored. Throws a `PhraseError` for the first phrase that cannot be read or refers to no group. */
export function storedGraphOf(language: Language): StoredGraph {
  const words = new PhraseWords()
  const nodes = wholeGraph(new PhraseSources(language, words))
  return { ...nodes, ...phraseListsOf(language), words: words.stored }
}

/**
 * The graph that all phrases of a pack make together. A node stands for some places within phrases, so that phrases share whatever they
 * have in common, and ten choices of ten words cost a hundred edges and not ten thousand million phrases. Where it was not stored, the
 * first words of all phrases are read at once, the others when a text comes to them.
 */
export class PhraseGraph {
  readonly listCount: number
  readonly listIndices: ReadonlyMap<string, number>
  /** The indices of the lists of phrases, by the numbers of these. */
  readonly listOfPhrase: Uint16Array
  readonly replacements: ReadonlyMap<number, readonly string[]>
  /** The nodes; where the graph grows, it may be another array afterwards, in which every node is where it was. */
  cells: Int32Array
  readonly root: number
  readonly groupRoots: readonly number[]
  readonly #groupStarts: number
  readonly #numberGroups: readonly number[]
  readonly #openGroups: readonly number[]
  readonly #words: PhraseWords
  readonly #known = new Map<string, KnownWord>()
  readonly #growth: PhraseGrowth | undefined

  /** `stored` is that of the same pack. Throws a `PhraseError` for a phrase whose beginning cannot be read or refers to no group. */
  constructor(language: Language, stored?: StoredGraph) {
    const { lists, replacements } = stored ?? phraseListsOf(language)
    this.listCount = lists.length
    this.listIndices = new Map(lists.map(([name], index) => [name, index]))
    this.listOfPhrase = new Uint16Array(lists.reduce((sum, [, count]) => sum + count, 0))
    let phrase = 0
    for (const [index, [, count]] of lists.entries()) {
      this.listOfPhrase.fill(index, phrase, phrase + count)
      phrase += count
    }
    this.replacements = new Map(replacements)
    this.#words = new PhraseWords(stored?.words)
    this.#growth = stored ? undefined : new PhraseGrowth(new PhraseSources(language, this.#words))
    const nodes = stored ?? this.#growth!.start()
    this.cells = nodes.cells
    this.root = nodes.root
    this.groupRoots = nodes.groupRoots
    this.#groupStarts = nodes.groupStarts
    this.#numberGroups = nodes.numberGroups
    this.#openGroups = nodes.openGroups
  }

  /** The node to which the edge in a cell leads. */
  nodeAt(cell: number): number {
    const target = this.cells[cell]!
    if (target > 0) return target
    const node = this.#growth!.nodeAt(cell)
    this.cells = this.#growth!.cells
    return node
  }

  /** What a key opens; looked up once a key, as the same words come again and again. */
  wordOf(key: string): KnownWord {
    const known = this.#known.get(key)
    if (known !== undefined) return this.upToDate(known)
    const words = this.#words
    const number = words.find(key)
    const affixes = words.findAffixes(key)
    const { wordCount, affixCount } = words
    const word = { key, number, affixes, groups: this.#groupsOf(key, number, affixes), wordCount, affixCount }
    if (this.#known.size < MOST_WORDS) this.#known.set(key, word)
    return word
  }

  /** A word as it is known by now: to read phrases on adds words and affixes, of which none begins a group. */
  upToDate(word: KnownWord): KnownWord {
    const { wordCount, affixCount } = this.#words
    if (word.wordCount !== wordCount) {
      if (word.number === 0) word.number = this.#words.find(word.key)
      word.wordCount = wordCount
    }
    if (word.affixCount !== affixCount) {
      const more = this.#words.findAffixes(word.key, word.affixCount)
      if (more.length > 0) word.affixes = [...word.affixes, ...more]
      word.affixCount = affixCount
    }
    return word
  }

  /** The number of a word with its capitals; 0 where no phrase has it. */
  exactOf(text: string): number {
    return this.#words.findExact(text)
  }

  #groupsOf(key: string, number: number, affixes: readonly number[]): ReadonlySet<number> {
    const groups = new Set<number>()
    const { cells } = this
    const parts = cells[this.#groupStarts]!
    let at = this.#groupStarts + 1
    const addAt = (cell: number): void => {
      if (cell === 0) return
      const node = cells[cell]!
      for (let output = node + 2; output < node + 2 + cells[node + 1]!; output++) groups.add(cells[output]!)
    }
    if ((parts & LITERALS) !== 0) {
      addAt(targetCell(cells, at, number))
      at = behindKeys(cells, at)
    }
    if ((parts & AFFIXES) !== 0) for (const affix of affixes) addAt(targetCell(cells, at, affix))
    for (const group of this.#openGroups) groups.add(group)
    if (BEGINS_NUMBER.test(key)) for (const group of this.#numberGroups) groups.add(group)
    return groups
  }
}
