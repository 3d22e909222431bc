/** A short name for a text: FNV-1a over its code units, 64 bits, in hexadecimal. It identifies; it protects nothing. */
export function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** How many letters from the beginning of a line are hashed. */
const WINDOW = 100

const FACTOR = 37n
const LAST_FACTOR = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW))

/**
 * The hashes by which GitHub's code scanning recognises a line when it has moved: a rolling hash over the hundred letters that begin
 * with the line, without blanks, and how often that hash has come before. Line 1 is at index 0.
 */
export function lineHashes(text: string): string[] {
  const hashes: string[] = []
  const counts = new Map<string, number>()
  const letters = new Array<number>(WINDOW).fill(0)
  const lines = new Array<number>(WINDOW).fill(-1)
  let hash = 0n
  let index = 0
  let line = 0
  let isLineStart = true
  let isAfterReturn = false
  const emit = (): void => {
    const name = hash.toString(16)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    hashes[lines[index]! - 1] = `${name}:${count}`
    lines[index] = -1
  }
  const push = (letter: number): void => {
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(letter) - LAST_FACTOR * BigInt(letters[index]!))
    letters[index] = letter
    index = (index + 1) % WINDOW
  }
  const take = (letter: number): void => {
    const isPairEnd = isAfterReturn && letter === 10
    isAfterReturn = letter === 13
    if (letter === 32 || letter === 9 || isPairEnd) return
    if (lines[index] !== -1) emit()
    if (isLineStart) {
      isLineStart = false
      lines[index] = ++line
    }
    const own = letter === 13 ? 10 : letter
    if (own === 10) isLineStart = true
    push(own)
  }
  for (let at = 0; at < text.length; at++) take(text.charCodeAt(at))
  // The end of the file counts as a letter.
  take(0xffff)
  for (let rest = 0; rest < WINDOW; rest++) {
    if (lines[index] !== -1) emit()
    push(0)
  }
  return hashes
}
