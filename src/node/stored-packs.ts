import { readFileSync } from 'node:fs'
import { classifierOf } from '../language/classifier.ts'
import { kindClassifierOf } from '../language/kind-classifier.ts'
import type { Language } from '../language/language.ts'
import type { StoredGraph } from '../language/phrase-graph.ts'
import { matcherOf } from '../language/phrases.ts'

/**
 * What the build keeps of a pack beside the command line. The graph stands for the lists; its cells, and those of the weights by which
 * sentences and messages are classified, have files of their own.
 */
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
    cells = cellsOf(tag, 'cells')
  } catch {
    return undefined
  }
  // The first cell is a 1, unless this machine writes the bytes of a number in another order than the one that stored them.
  if (cells[0] !== 1) return undefined
  const { graph, ...pack } = JSON.parse(text) as StoredPack
  const language = { ...pack.language, lexicon: {} }
  matcherOf(language, { ...graph, cells })
  if (language.sentenceClasses) classifierOf(language, cellsOf(tag, 'weights'))
  if (language.kindClasses) kindClassifierOf(language, cellsOf(tag, 'kinds'))
  return language
}

function cellsOf(tag: string, kind: 'cells' | 'weights' | 'kinds'): Int32Array {
  return cellsIn(readFileSync(new URL(`./packs/${tag}.${kind}`, import.meta.url)))
}

function cellsIn({ buffer, byteOffset, byteLength }: Buffer): Int32Array {
  // Numbers stand at multiples of four; a small file may be read into the middle of something.
  const isAligned = byteOffset % Int32Array.BYTES_PER_ELEMENT === 0
  const bytes = isAligned ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
  return new Int32Array(bytes, isAligned ? byteOffset : 0, byteLength / Int32Array.BYTES_PER_ELEMENT)
}
