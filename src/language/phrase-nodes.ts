/**
 * A node of the graph of phrases, as numbers in a row: which parts it has (the sum of the constants below), then these parts, in the
 * order of the constants. A part with keys is their count, the keys in order, and for each the target of its edge; a part without is one
 * target; outputs are a count and that many phrases. A target is the index of a node, or below 0 where its places were not read yet.
 * Numbers in one array are read at once from a file, and a text is followed through them without a stop for the collector of garbage.
 */
export const OUTPUTS = 1
export const END = 2
export const START = 4
export const LITERALS = 8
/** The same edges as literals by their keys without marks; asked only where no literal fits, so that Swedish “för” never reads as “for”. */
export const PLAINS = 16
export const EXACTS = 32
export const AFFIXES = 64
export const ANY = 128
export const TESTS = 256
export const GROUPS = 512
export const GAP = 1024
export const LONG_GAP = 2048

/** The parts that lead nowhere on. */
export const ENDINGS = OUTPUTS | END

export type KeyedPart = typeof LITERALS | typeof PLAINS | typeof EXACTS | typeof AFFIXES | typeof TESTS | typeof GROUPS
export type SinglePart = typeof END | typeof START | typeof ANY | typeof GAP | typeof LONG_GAP

const KEYED = LITERALS | PLAINS | EXACTS | AFFIXES | TESTS | GROUPS

/** No phrase has so many letters; a place is a number of a phrase times this, plus a position. */
export const LONGEST_PHRASE = 2 ** 16

/** A node while its phrases are read: the places within phrases to which each next word leads. */
export class NodeDraft {
  /** The phrases that end here, by their numbers. */
  readonly outputs: number[] = []
  readonly #keyed = new Map<number, Map<number, number[]>>()
  readonly #single = new Map<number, number[]>()

  /** The keys of a part. */
  keysOf(part: KeyedPart): number[] {
    return [...(this.#keyed.get(part)?.keys() ?? [])]
  }

  has(part: KeyedPart | SinglePart): boolean {
    return this.#keyed.has(part) || this.#single.has(part)
  }

  addKeyed(part: KeyedPart, key: number, place: number): void {
    let edges = this.#keyed.get(part)
    if (edges === undefined) {
      edges = new Map()
      this.#keyed.set(part, edges)
    }
    const places = edges.get(key)
    if (places === undefined) edges.set(key, [place])
    else addPlace(places, place)
  }

  addSingle(part: SinglePart, place: number): void {
    const places = this.#single.get(part)
    if (places === undefined) this.#single.set(part, [place])
    else addPlace(places, place)
  }

  addOutput(phrase: number): void {
    if (this.outputs.at(-1) !== phrase) this.outputs.push(phrase)
  }

  /** The node as numbers; `targetOf` says where the places of an edge are. */
  cells(targetOf: (places: readonly number[]) => number): number[] {
    const cells = [0]
    for (let part = 1; part <= LONG_GAP; part *= 2) {
      if (part === OUTPUTS) {
        if (this.outputs.length === 0) continue
        cells.push(this.outputs.length, ...this.outputs)
      } else if ((part & KEYED) !== 0) {
        const edges = this.#keyed.get(part)
        if (edges === undefined) continue
        const keys = [...edges.keys()].sort((a, b) => a - b)
        cells.push(keys.length)
        for (const key of keys) cells.push(key)
        for (const key of keys) cells.push(targetOf(edges.get(key)!))
      } else {
        const places = this.#single.get(part)
        if (places === undefined) continue
        cells.push(targetOf(places))
      }
      cells[0]! |= part
    }
    return cells
  }
}

function addPlace(places: number[], place: number): void {
  // A phrase adds its places in one go, so the same one can only be among the last.
  const first = place - (place % LONGEST_PHRASE)
  for (let at = places.length - 1; at >= 0 && places[at]! >= first; at--) if (places[at] === place) return
  places.push(place)
}

/** So many keys are compared one by one; more are halved. */
const MOST_COMPARED = 8

/** The cell with the target of a key; 0 where the part, which begins at `from` with its count, does not have the key. */
export function targetCell(cells: Int32Array, from: number, key: number): number {
  const count = cells[from]!
  let low = from + 1
  let high = from + count
  while (high - low >= MOST_COMPARED) {
    const middle = (low + high) >> 1
    if (cells[middle]! < key) low = middle + 1
    else high = middle
  }
  for (; low <= high; low++) if (cells[low] === key) return low + count
  return 0
}

/** The cell behind a part with keys. */
export function behindKeys(cells: Int32Array, from: number): number {
  return from + 1 + 2 * cells[from]!
}
