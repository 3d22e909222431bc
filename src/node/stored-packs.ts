import { readFileSync } from 'node:fs'
import type { Language } from '../language/language.ts'
import type { StoredGraph } from '../language/phrase-graph.ts'
import { matcherOf } from '../language/phrases.ts'

/** What the build keeps of a pack beside the command line. The graph stands for the lists, and its cells have a file of their own. */
interface StoredPack {
  readonly language: Omit<Language, 'lexicon'>
  readonly graph: Omit<StoredGraph, 'cells'>
}

/**
 * The pack of a tag as the build kept it: plain data, which is read faster than a program, and with it the graph of its phrases. Nothing is
 * kept where the program runs from its source.
 */
export function storedPack(tag: string): Language | undefined {
  let text: string
  let cells: Int32Array
  try {
    text = readFileSync(new URL(`./packs/${tag}.json`, import.meta.url), 'utf8')
    cells = cellsIn(readFileSync(new URL(`./packs/${tag}.cells`, import.meta.url)))
  } catch {
    return undefined
  }
  // The first cell is a 1, unless this machine writes the bytes of a number in another order than the one that stored them.
  if (cells[0] !== 1) return undefined
  const { graph, ...pack } = JSON.parse(text) as StoredPack
  const language = { ...pack.language, lexicon: {} }
  matcherOf(language, { ...graph, cells })
  return language
}

function cellsIn({ buffer, byteOffset, byteLength }: Buffer): Int32Array {
  // Numbers stand at multiples of four; a small file may be read into the middle of something.
  const isAligned = byteOffset % Int32Array.BYTES_PER_ELEMENT === 0
  const bytes = isAligned ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
  return new Int32Array(bytes, isAligned ? byteOffset : 0, byteLength / Int32Array.BYTES_PER_ELEMENT)
}
