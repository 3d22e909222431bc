/** How a word begins and how it ends, as one string: `reset*`, `*team`. */
type Affix = string

/** The words of phrases as plain data, one a line: a long text is read faster than many short ones. Each has its line, from 1, as its number. */
export interface StoredWords {
  readonly words: string
  readonly exacts: string
  readonly affixes: string
}

/**
 * The words of the phrases that were read so far, numbered from 1: keys, words with exactly their capitals, and what a word begins and
 * ends with. A graph compares numbers where a text has words.
 */
export class PhraseWords {
  readonly #words: Map<string, number>
  readonly #exacts: Map<string, number>
  readonly #affixes = new Map<Affix, number>()
  /** The affixes with a beginning of two letters or more, by those two; in the order of their numbers, as in the two below. */
  readonly #byPrefix = new Map<string, NumberedAffix[]>()
  /** Others with an ending of two letters or more, by those. */
  readonly #bySuffix = new Map<string, NumberedAffix[]>()
  readonly #short: NumberedAffix[] = []
  /** How many words there are by their keys; reading a phrase on adds its own. */
  wordCount: number
  affixCount = 0

  constructor(stored?: StoredWords) {
    this.#words = numbered(stored?.words)
    this.#exacts = numbered(stored?.exacts)
    this.wordCount = this.#words.size
    for (const affix of linesOf(stored?.affixes)) this.#addAffix(affix)
  }

  get stored(): StoredWords {
    const [words, exacts, affixes] = [this.#words, this.#exacts, this.#affixes].map((map) => [...map.keys()].join('\n'))
    return { words: words!, exacts: exacts!, affixes: affixes! }
  }

  /** The number of a key; 0 where no phrase has it. */
  find(key: string): number {
    return this.#words.get(key) ?? 0
  }

  /** The number of a word with its capitals; 0 where no phrase has it. */
  findExact(text: string): number {
    return this.#exacts.get(text) ?? 0
  }

  /** The numbers above `known` of what a key begins and ends with. */
  findAffixes(key: string, known = 0): number[] {
    const numbers: number[] = []
    for (const list of [this.#byPrefix.get(key.slice(0, 2)), this.#bySuffix.get(key.slice(-2)), this.#short]) {
      if (list === undefined) continue
      for (let at = list.length - 1; at >= 0 && list[at]!.number > known; at--) {
        const { number, prefix, suffix } = list[at]!
        if (key.length >= prefix.length + suffix.length && key.startsWith(prefix) && key.endsWith(suffix)) numbers.push(number)
      }
    }
    return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers
  }

  numberOf(key: string): number {
    let number = this.#words.get(key)
    if (number === undefined) {
      number = this.#words.size + 1
      this.#words.set(key, number)
      this.wordCount++
    }
    return number
  }

  numberOfExact(text: string): number {
    let number = this.#exacts.get(text)
    if (number === undefined) {
      number = this.#exacts.size + 1
      this.#exacts.set(text, number)
    }
    return number
  }

  /** The word with its capitals that has a number. */
  exactAt(number: number): string {
    return [...this.#exacts.keys()][number - 1]!
  }

  numberOfAffix(prefix: string, suffix: string): number {
    const affix = `${prefix}*${suffix}`
    return this.#affixes.get(affix) ?? this.#addAffix(affix)
  }

  #addAffix(affix: Affix): number {
    const number = ++this.affixCount
    this.#affixes.set(affix, number)
    const star = affix.indexOf('*')
    const numbered = { number, prefix: affix.slice(0, star), suffix: affix.slice(star + 1) }
    if (numbered.prefix.length >= 2) listOf(this.#byPrefix, numbered.prefix.slice(0, 2)).push(numbered)
    else if (numbered.suffix.length >= 2) listOf(this.#bySuffix, numbered.suffix.slice(-2)).push(numbered)
    else this.#short.push(numbered)
    return number
  }
}

interface NumberedAffix {
  readonly number: number
  readonly prefix: string
  readonly suffix: string
}

/** The list of a key, made where there is none. */
function listOf<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key)
  if (list === undefined) {
    list = []
    map.set(key, list)
  }
  return list
}

function linesOf(text: string | undefined): readonly string[] {
  return text ? text.split('\n') : []
}

function numbered(text: string | undefined): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const word of linesOf(text)) numbers.set(word, numbers.size + 1)
  return numbers
}
