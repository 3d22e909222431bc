import type { PhraseError } from './phrase-syntax.ts'

/** What a word may be asked besides its letters; a test has its index here as its number. */
export const TOKEN_TESTS = ['number', 'placeholder', 'capital', 'acronym', 'bracket'] as const

export type TokenTest = (typeof TOKEN_TESTS)[number]

/** What a word or a sign of a phrase asks of a token. */
export type PhraseElement =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'test'; readonly test: TokenTest }
  | { readonly kind: 'any' | 'gap' | 'longGap' | 'start' | 'end' }

/** Reads a word or a sign of a phrase. Calls `error` with what is wrong, for it to be thrown. */
export function elementOf(
  word: string,
  fold: (word: string) => string,
  groupNames: ReadonlyMap<string, number>,
  error: (problem: string) => PhraseError,
): PhraseElement {
  if (word === '…') return { kind: 'gap' }
  if (word === '……') return { kind: 'longGap' }
  if (word === '*') return { kind: 'any' }
  if (word === '^') return { kind: 'start' }
  if (word === '$') return { kind: 'end' }
  if (word.startsWith('{') && word.endsWith('}')) {
    const name = word.slice(1, -1)
    if (isTokenTest(name)) return { kind: 'test', test: name }
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

function isTokenTest(name: string): name is TokenTest {
  return (TOKEN_TESTS as readonly string[]).includes(name)
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
