/** So many letters of a word stand for all its forms. */
export const STEM = 4

/** The cells of the number of slots and of the hash of nothing; the first is a 1, by which the order of the bytes in a file is told. */
const SLOT_COUNT = 1
const SEED = 2
const HEADER = 3
/** A slot holds the hash of a feature and the cell where its weights are counted; one without a feature holds zeros. */
const SLOT = 2
/** In the cell of a weight, its class stands above so many bits. */
const CLASS_SHIFT = 16

const FIRST_SEED = 0x811c9dc5 | 0
/** A feature that is named twice has one hash whatever the seed. */
const MOST_SEEDS = 5
const HASH_PRIME = 0x01000193
const FIRST_LETTER = 97
const LINE_BREAK = 10
const SPACE = 32
const MINUS = 45
const ZERO = 48
const BETWEEN_WORDS = '_'
const BEHIND_STEM = '*'
const FIRST = '^'
const LAST = '$'

/**
 * The weights of the features of sentences, by the hashes of these: to weigh a sentence makes no string. No two features of a table have the
 * same hash; one that it does not hold has the hash of one that it does now and then, once in some hundred thousand.
 *
 * Source of the hash: Fowler, Noll & Vo, FNV-1a, here over UTF-16 code units.
 */
export class WeightTable {
  readonly #cells: Int32Array
  readonly #mask: number
  readonly #seed: number

  constructor(cells: Int32Array) {
    this.#cells = cells
    this.#seed = cells[SEED]!
    this.#mask = cells[SLOT_COUNT]! - 1
  }

  /** Calls `visit` with every weight that a feature of a sentence has for a class, and the index of its word. Linear in the letters. */
  eachWeight(words: readonly string[], visit: (index: number, weight: number, at: number) => void): void {
    let before = hashOf(FIRST, this.#seed)
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      const stem = hashOf(word, this.#seed, Math.min(STEM, word.length))
      const whole = word.length > STEM ? hashOf(word, stem, word.length, STEM) : stem
      this.#visit(whole, visit, at)
      if (word.length > STEM) this.#visit(hashOf(BEHIND_STEM, stem), visit, at)
      this.#visit(hashOf(word, hashOf(BETWEEN_WORDS, before)), visit, at)
      before = whole
    }
    if (words.length > 0) this.#visit(hashOf(LAST, hashOf(BETWEEN_WORDS, before)), visit, words.length - 1)
  }

  #visit(hash: number, visit: (index: number, weight: number, at: number) => void, at: number): void {
    const cells = this.#cells
    const place = cells[slotOf(cells, this.#mask, hash) + 1]!
    if (place === 0) return
    for (let cell = place + 1, end = place + cells[place]!; cell <= end; cell++) {
      visit(cells[cell]! >> CLASS_SHIFT, (cells[cell]! << CLASS_SHIFT) >> CLASS_SHIFT, at)
    }
  }
}

/**
 * The cells of the table of some weights, lines of a feature and what it weighs (see `SentenceClasses`). Ten thousand lines are read before
 * the first message, so by hand: patterns would take as long as all else.
 */
export function weightCellsOf(weights: string): Int32Array {
  let lineCount = 1
  for (let at = weights.indexOf('\n'); at >= 0; at = weights.indexOf('\n', at + 1)) lineCount++
  // Half of the slots stay empty, so that what is looked for is found, or missed, at once.
  const slotCount = 2 ** Math.ceil(Math.log2(2 * lineCount))
  let made = seededCells(weights, slotCount, FIRST_SEED)
  for (let tries = 1; made.isShared && tries < MOST_SEEDS; tries++) made = seededCells(weights, slotCount, FIRST_SEED + tries)
  return made.cells
}

/** The cells, and whether two features share a hash; then the latter of them is kept. */
function seededCells(weights: string, slotCount: number, seed: number): { cells: Int32Array; isShared: boolean } {
  const slotCells = HEADER + SLOT * slotCount
  const slots = new Int32Array(slotCells)
  slots[0] = 1
  slots[SLOT_COUNT] = slotCount
  slots[SEED] = seed
  const rows: number[] = []
  let isShared = false
  for (let at = 0; at < weights.length; at++) {
    let hash = seed
    for (let code = weights.charCodeAt(at); code !== SPACE && at < weights.length; code = weights.charCodeAt(++at)) {
      hash = Math.imul(hash ^ code, HASH_PRIME)
    }
    const slot = slotOf(slots, slotCount - 1, hash)
    isShared ||= slots[slot + 1] !== 0
    slots[slot] = hash
    slots[slot + 1] = slotCells + rows.length
    const row = rows.push(0) - 1
    at++
    while (at < weights.length && weights.charCodeAt(at) !== LINE_BREAK) {
      const index = weights.charCodeAt(at++) - FIRST_LETTER
      const sign = weights.charCodeAt(at) === MINUS ? -1 : 1
      if (sign < 0) at++
      let weight = 0
      for (let digit = weights.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = weights.charCodeAt(++at) - ZERO) {
        weight = weight * 10 + digit
      }
      rows.push((index << CLASS_SHIFT) | ((sign * weight) & 0xffff))
    }
    rows[row] = rows.length - row - 1
  }
  const cells = new Int32Array(slotCells + rows.length)
  cells.set(slots)
  cells.set(rows, slotCells)
  return { cells, isShared }
}

/** The cell of the slot that holds a hash, or of the empty one where it belongs. */
function slotOf(cells: Int32Array, mask: number, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const cell = HEADER + SLOT * slot
    if (cells[cell + 1] === 0 || cells[cell] === hash) return cell
  }
}

function hashOf(text: string, hash: number, end = text.length, start = 0): number {
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME)
  return hash
}
