import { TOKEN_TESTS } from './phrase-elements.ts'
import { AFFIXES, ANY, EXACTS, GROUPS, LITERALS, NodeDraft, OUTPUTS, PLAINS, START, TESTS } from './phrase-nodes.ts'
import type { PhraseSources } from './phrase-sources.ts'

/** The nodes of a graph and where to begin: all that it takes to follow a text, besides the words. */
export interface GraphNodes {
  /** The nodes, one behind the other; an index into it, where a node begins, is that node. */
  readonly cells: Int32Array
  /** Where phrases of lists begin. */
  readonly root: number
  /** Where phrases of each group begin. */
  readonly groupRoots: readonly number[]
  /** A node whose edges lead to the groups, as outputs, that can begin with such a word. */
  readonly groupStarts: number
  /** The groups that can begin with any number, and those of which no word tells whether they begin there. */
  readonly numberGroups: readonly number[]
  readonly openGroups: readonly number[]
}

const NUMBER_TEST = TOKEN_TESTS.indexOf('number')

/** Says where the node of some places is. */
type TargetOf = (places: readonly number[]) => number

/** Nodes one behind the other, in an array that grows. */
class NodeCells {
  cells = new Int32Array(2 ** 15)
  // At 0 there is no node, so that a 0 in place of a cell can say “none”.
  #length = 1

  constructor() {
    // Where the cells are stored, a machine that writes the bytes of a number in another order reads something else there.
    this.cells[0] = 1
  }

  /** Adds a node; the index at which it begins. */
  append(node: readonly number[]): number {
    const at = this.#length
    this.#length += node.length
    if (this.#length > this.cells.length) {
      const cells = new Int32Array(2 * Math.max(this.#length, this.cells.length))
      cells.set(this.cells)
      this.cells = cells
    }
    this.cells.set(node, at)
    return at
  }

  get whole(): Int32Array {
    return this.cells.slice(0, this.#length)
  }
}

/** A graph of which a node is made when a text first comes to it: what no text ever says is never read. */
export class PhraseGrowth {
  readonly #sources: PhraseSources
  readonly #nodes = new NodeCells()
  /** The places of which there are edges, each with an index of its own. */
  readonly #places: (readonly number[])[] = []
  readonly #indices = new Map<number | string, number>()
  /** The nodes of these places, where they were made. */
  readonly #made: (number | undefined)[] = []

  constructor(sources: PhraseSources) {
    this.#sources = sources
  }

  /** The beginnings of all phrases. Throws a `PhraseError` for one that cannot be read or refers to no group. */
  start(): GraphNodes {
    return graphNodes(this.#sources, this.#nodes, this.#targetOf)
  }

  get cells(): Int32Array {
    return this.#nodes.cells
  }

  /** Makes the node to which the edge in a cell leads, and writes it there. */
  nodeAt(cell: number): number {
    const index = -1 - this.cells[cell]!
    const node = this.#made[index] ?? this.#nodes.append(this.#sources.draftAt(this.#places[index]!).cells(this.#targetOf))
    this.#made[index] = node
    this.cells[cell] = node
    return node
  }

  readonly #targetOf: TargetOf = (places) => {
    const key = keyOf(places)
    let index = this.#indices.get(key)
    if (index === undefined) {
      index = this.#places.push(places) - 1
      this.#indices.set(key, index)
    }
    return this.#made[index] ?? -1 - index
  }
}

/** A graph of which every phrase is read to its end. Throws a `PhraseError` for the first that cannot be read or refers to no group. */
export function wholeGraph(sources: PhraseSources): GraphNodes {
  const nodes = new NodeCells()
  const made = new Map<number | string, number>()
  const targetOf: TargetOf = (places) => {
    const key = keyOf(places)
    let node = made.get(key)
    if (node === undefined) {
      node = nodes.append(sources.draftAt(places).cells(targetOf))
      made.set(key, node)
    }
    return node
  }
  return { ...graphNodes(sources, nodes, targetOf), cells: nodes.whole }
}

function keyOf(places: readonly number[]): number | string {
  return places.length === 1 ? places[0]! : places.join()
}

function graphNodes(sources: PhraseSources, nodes: NodeCells, targetOf: TargetOf): GraphNodes {
  const root = nodes.append(sources.listBeginnings().cells(targetOf))
  const drafts = Array.from({ length: sources.groupCount }, (_, group) => sources.groupBeginnings(group))
  const groupRoots = drafts.map((draft) => nodes.append(draft.cells(targetOf)))
  const { starts, numberGroups, openGroups } = groupFirsts(drafts, (exact) => sources.wordOfExact(exact))
  const groupStarts = nodes.append(starts.cells((groups) => nodes.append([OUTPUTS, groups.length, ...groups])))
  return { cells: nodes.cells, root, groupRoots, groupStarts, numberGroups, openGroups }
}

/** With which words each group can begin, so that a word asks only the groups that it can open; they stand where a draft has places. */
function groupFirsts(
  drafts: readonly NodeDraft[],
  wordOfExact: (exact: number) => number,
): { readonly starts: NodeDraft; readonly numberGroups: readonly number[]; readonly openGroups: readonly number[] } {
  const firsts = drafts.map((draft) => ({
    words: new Set([...draft.keysOf(LITERALS), ...draft.keysOf(PLAINS), ...draft.keysOf(EXACTS).map(wordOfExact)]),
    affixes: new Set(draft.keysOf(AFFIXES)),
    groups: draft.keysOf(GROUPS),
    hasNumber: draft.keysOf(TESTS).includes(NUMBER_TEST),
    isOpen: draft.keysOf(TESTS).some((test) => test !== NUMBER_TEST) || draft.has(ANY) || draft.has(START),
  }))
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    for (const own of firsts) {
      const size = own.words.size + own.affixes.size
      const { hasNumber, isOpen } = own
      for (const inner of own.groups) {
        for (const word of firsts[inner]!.words) own.words.add(word)
        for (const affix of firsts[inner]!.affixes) own.affixes.add(affix)
        own.hasNumber ||= firsts[inner]!.hasNumber
        own.isOpen ||= firsts[inner]!.isOpen
      }
      if (own.words.size + own.affixes.size !== size || own.hasNumber !== hasNumber || own.isOpen !== isOpen) hasChanged = true
    }
  }
  const starts = new NodeDraft()
  const numberGroups: number[] = []
  const openGroups: number[] = []
  for (const [group, { words, affixes, hasNumber, isOpen }] of firsts.entries()) {
    if (isOpen) {
      openGroups.push(group)
      continue
    }
    if (hasNumber) numberGroups.push(group)
    for (const word of words) starts.addKeyed(LITERALS, word, group)
    for (const affix of affixes) starts.addKeyed(AFFIXES, affix, group)
  }
  return { starts, numberGroups, openGroups }
}
