import { type Affix, AffixEdges, PhraseEdge, PhraseNode, type StoredEdges, type TokenTest, WordEdges } from './phrase-edges.ts'

/** With what a key goes on: the places to which its edge leads. */
type KeyedPlaces<Key> = readonly (readonly [key: Key, places: readonly number[]])[]

/** The edges of a node as plain data. */
interface StoredNode {
  readonly literals?: StoredEdges
  readonly plains?: StoredEdges
  readonly exacts?: KeyedPlaces<string>
  readonly affixes?: readonly Affix[]
  readonly groups?: KeyedPlaces<number>
  readonly tests?: KeyedPlaces<TokenTest>
  readonly any?: readonly number[]
  readonly start?: readonly number[]
}

/**
 * Where the phrases of a pack begin, worked out beforehand, as plain data. To read the first words of all phrases is most of what it takes
 * to make a graph, so a program that starts for one message keeps them in a file. They fit the very pack from which they were made.
 */
export interface Beginnings {
  /** The words of the phrases, in the order of their numbers. */
  readonly words: readonly string[]
  readonly root: StoredNode
  /** The groups that can begin with a word: its number, and theirs. */
  readonly groupsByWord: KeyedPlaces<number>
  readonly groupsByAffix: readonly Affix[]
  readonly openGroups: readonly number[]
}

/** The edges of the node at which phrases begin, to be stored; no phrase begins with a gap or the end of a sentence. */
export function storedNode({ literals, plains, exacts, affixes, groups, tests, any, start }: PhraseNode): StoredNode {
  return {
    ...(literals && { literals: literals.stored }),
    ...(plains && { plains: plains.stored }),
    ...(exacts && { exacts: placesOf(exacts) }),
    ...(affixes && { affixes: affixes.affixes }),
    ...(groups && { groups: placesOf(groups) }),
    ...(tests && { tests: placesOf(tests) }),
    ...(any && { any: any.places }),
    ...(start && { start: start.places }),
  }
}

/** The node that was stored. */
export function restoredNode({ literals, plains, exacts, affixes, groups, tests, any, start }: StoredNode): PhraseNode {
  const node = new PhraseNode()
  node.isLeaf = false
  if (literals) node.literals = WordEdges.of(literals)
  if (plains) node.plains = WordEdges.of(plains)
  if (exacts) node.exacts = edgesOf(exacts)
  if (affixes) node.affixes = affixEdges(affixes)
  if (groups) node.groups = edgesOf(groups)
  if (tests) node.tests = edgesOf(tests)
  if (any) node.any = new PhraseEdge([...any])
  if (start) node.start = new PhraseEdge([...start])
  return node
}

/** Edges for words that are known by their beginning and their end. */
export function affixEdges(affixes: readonly Affix[]): AffixEdges {
  const edges = new AffixEdges()
  for (const { prefix, suffix, place } of affixes) edges.add(prefix, suffix, place)
  return edges
}

function placesOf<Key>(edges: ReadonlyMap<Key, PhraseEdge>): KeyedPlaces<Key> {
  return [...edges].map(([key, { places }]) => [key, places])
}

function edgesOf<Key>(stored: KeyedPlaces<Key>): Map<Key, PhraseEdge> {
  return new Map(stored.map(([key, places]) => [key, new PhraseEdge([...places])]))
}
