/** What a word may be asked besides its letters. */
export type TokenTest = 'number' | 'placeholder' | 'capital' | 'acronym' | 'bracket'

/** No phrase has so many letters; a place is a number of a phrase times this, plus a position. */
export const LONGEST_PHRASE = 2 ** 16

/**
 * An edge of the graph: the places within phrases to which it leads. The node for them is made when a text first goes there; what no
 * text ever says is never read.
 */
export class PhraseEdge {
  /** Each the number of a phrase and a position in it, as one number; in the order of the phrases. */
  readonly places: number[]
  node: PhraseNode | undefined = undefined

  constructor(places: number[] = []) {
    this.places = places
  }

  add(place: number): void {
    // A phrase adds its places in one go, so the same one can only be among the last.
    const first = place - (place % LONGEST_PHRASE)
    for (let at = this.places.length - 1; at >= 0 && this.places[at]! >= first; at--) if (this.places[at] === place) return
    this.places.push(place)
    this.node = undefined
  }
}

/** Words, each with the places to which it leads: the words by their numbers, and beside them their places. */
export type StoredEdges = readonly [words: readonly number[], places: readonly (readonly number[])[]]

/** So many edges are compared one by one; more are looked up in a table. */
const MOST_COMPARED = 8

/** Edges by the number of a word, as the graph counts the words of its phrases. Nearly all nodes have one or two. */
export class WordEdges {
  readonly words: number[] = []
  readonly #edges: PhraseEdge[] = []
  #table: Map<number, PhraseEdge> | undefined
  /** A bit for each word, its number modulo 32: most words are turned away without a look at the others. */
  #bits = 0
  /** Places that were worked out beforehand, by the numbers of the words; an edge is made of them when a text first has the word. */
  #stored: readonly (readonly number[] | undefined)[] | undefined

  /** Many edges that were stored. */
  static of([words, places]: StoredEdges): WordEdges {
    const edges = new WordEdges()
    const stored: (readonly number[] | undefined)[] = []
    for (const [index, word] of words.entries()) stored[word] = places[index]
    edges.#stored = stored
    edges.#table = new Map()
    edges.#bits = -1
    return edges
  }

  /** All edges, to be stored. */
  get stored(): StoredEdges {
    return [this.words, this.#edges.map(({ places }) => places)]
  }

  /** The edge of a word, if there is one. */
  of(word: number): PhraseEdge | undefined {
    if ((this.#bits & (1 << (word & 31))) === 0) return undefined
    if (this.#table !== undefined) return this.#table.get(word) ?? (this.#stored && this.#restored(word))
    const { words } = this
    for (let at = 0; at < words.length; at++) if (words[at] === word) return this.#edges[at]
    return undefined
  }

  #restored(word: number): PhraseEdge | undefined {
    const places = this.#stored?.[word]
    if (places === undefined) return undefined
    const edge = new PhraseEdge([...places])
    this.#table!.set(word, edge)
    return edge
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
export interface Affix {
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

/** The edge of a key, made where there is none. */
export function edgeIn<Key>(edges: Map<Key, PhraseEdge>, key: Key): PhraseEdge {
  let edge = edges.get(key)
  if (edge === undefined) {
    edge = new PhraseEdge()
    edges.set(key, edge)
  }
  return edge
}

/** The list of a key, made where there is none. */
export function listOf<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key)
  if (list === undefined) {
    list = []
    map.set(key, list)
  }
  return list
}

const NONE: readonly never[] = []
