import type { Language } from './language.ts'
import { elementOf, TOKEN_TESTS, withoutMarks } from './phrase-elements.ts'
import type { PhraseList } from './phrase-list.ts'
import {
  AFFIXES,
  ANY,
  END,
  EXACTS,
  GAP,
  GROUPS,
  LITERALS,
  LONG_GAP,
  LONGEST_PHRASE,
  NodeDraft,
  PLAINS,
  START,
  TESTS,
} from './phrase-nodes.ts'
import { nextWords, PhraseError, PLAIN, separated } from './phrase-syntax.ts'
import type { PhraseWords } from './phrase-words.ts'
import { foldingOf } from './tokens.ts'

/** A phrase of a list, as the matcher reports it. */
export interface ListedPhrase {
  /** The index of its list. */
  readonly list: number
  readonly source: string
  readonly replacements: readonly string[]
}

/** The lists of a pack by their indices, and the phrases of all lists by their numbers. */
export interface ListedPhrases {
  readonly lists: readonly string[]
  readonly phrases: readonly ListedPhrase[]
}

export function listedPhrases(language: Language): ListedPhrases {
  const lists: string[] = []
  const phrases: ListedPhrase[] = []
  for (const [name, list] of Object.entries(language.lexicon as Readonly<Record<string, PhraseList>>)) {
    const index = lists.push(name) - 1
    for (const source of sourcesOf(list))
      phrases.push({ list: index, source, replacements: isRecord(list) ? (list[source] ?? NONE) : NONE })
  }
  return { lists, phrases }
}

/** A group of a pack: its phrases, and the number of the first. */
interface Group {
  readonly name: string
  readonly sources: readonly string[]
  readonly first: number
}

/** The phrases of a pack, lists and groups, to be read on from any place within them. */
export class PhraseSources {
  readonly #listed: ListedPhrases
  /** The phrases of groups count on behind those of lists. */
  readonly #groups: readonly Group[]
  readonly #groupNames: ReadonlyMap<string, number>
  readonly #words: PhraseWords
  /** The phrases that were read on, in the form in which they have positions. */
  readonly #texts: (string | undefined)[] = []
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  /** Whether a word of plain letters is its own key. */
  readonly #isPlainFold: boolean

  /** `words` takes the words of what is read. */
  constructor(language: Language, listed: ListedPhrases, words: PhraseWords) {
    this.#listed = listed
    this.#words = words
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    this.#isPlainFold = (language.spellings ?? []).length === 0 && language.sameWords === undefined
    let first = listed.phrases.length
    this.#groups = Object.entries(language.groups ?? {}).map(([name, list]) => {
      const group = { name, sources: sourcesOf(list), first }
      first += group.sources.length
      return group
    })
    this.#groupNames = new Map(this.#groups.map(({ name }, index) => [name, index]))
  }

  get groupCount(): number {
    return this.#groups.length
  }

  /** Where the phrases of all lists begin. Throws a {@link PhraseError} for one whose beginning cannot be read or refers to no group. */
  listBeginnings(): NodeDraft {
    return this.#beginnings(0, this.#listed.phrases.length)
  }

  /** Where the phrases of a group begin; throws as {@link listBeginnings} does. */
  groupBeginnings(group: number): NodeDraft {
    const { first, sources } = this.#groups[group]!
    return this.#beginnings(first, sources.length)
  }

  /** What may follow some places. */
  draftAt(places: readonly number[]): NodeDraft {
    const draft = new NodeDraft()
    for (const place of places) this.#extend(draft, Math.floor(place / LONGEST_PHRASE), place % LONGEST_PHRASE)
    return draft
  }

  /** The word that a text must have for a word with exactly its capitals to be there, by its number. */
  wordOfExact(exact: number): number {
    return this.#words.numberOf(this.#fold(this.#words.exactAt(exact)))
  }

  #beginnings(first: number, count: number): NodeDraft {
    const draft = new NodeDraft()
    for (let phrase = first; phrase < first + count; phrase++) this.#extend(draft, phrase, 0)
    return draft
  }

  /** The name of the list of a phrase, and the phrase as the pack writes it. */
  #originOf(phrase: number): readonly [list: string, source: string] {
    const { lists, phrases } = this.#listed
    const listed = phrases[phrase]
    if (listed) return [lists[listed.list]!, listed.source]
    const { name, sources, first } = this.#groups.findLast((group) => group.first <= phrase)!
    return [`{${name}}`, sources[phrase - first]!]
  }

  #textOf(phrase: number): string {
    let text = this.#texts[phrase]
    if (text === undefined) {
      const [list, source] = this.#originOf(phrase)
      text = separated(source)
      if (text.length >= LONGEST_PHRASE) throw new PhraseError(list, source, 'is too long')
      this.#texts[phrase] = text
    }
    return text
  }

  /** Adds to a node what may follow a place. */
  #extend(draft: NodeDraft, phrase: number, position: number): void {
    const base = phrase * LONGEST_PHRASE
    const error = (problem: string): PhraseError => new PhraseError(...this.#originOf(phrase), problem)
    const mayEnd = nextWords(this.#textOf(phrase), position, (word, next) => this.#addEdge(draft, word, base + next, error), error)
    if (!mayEnd) return
    if (position === 0) throw error('may be empty')
    draft.addOutput(phrase)
  }

  #addEdge(draft: NodeDraft, word: string, place: number, error: (problem: string) => PhraseError): void {
    const words = this.#words
    if (this.#isPlainFold && PLAIN.test(word)) {
      draft.addKeyed(LITERALS, words.numberOf(word), place)
      return
    }
    const element = elementOf(word, this.#fold, this.#groupNames, error)
    switch (element.kind) {
      case 'literal': {
        draft.addKeyed(LITERALS, words.numberOf(element.key), place)
        const plain = this.#hasOptionalMarks ? withoutMarks(element.key) : element.key
        if (plain !== element.key) draft.addKeyed(PLAINS, words.numberOf(plain), place)
        break
      }
      case 'exact':
        draft.addKeyed(EXACTS, words.numberOfExact(element.text), place)
        break
      case 'affix': {
        const { prefix, suffix } = element
        draft.addKeyed(AFFIXES, words.numberOfAffix(prefix, suffix), place)
        // “wrócił*” as it is typed on a phone: only long beginnings, which no other word shares once their marks are gone.
        const plain = this.#hasOptionalMarks && prefix.length >= LEAST_PLAIN_PREFIX ? withoutMarks(prefix) : prefix
        if (plain !== prefix) draft.addKeyed(AFFIXES, words.numberOfAffix(plain, suffix), place)
        break
      }
      case 'group':
        draft.addKeyed(GROUPS, element.group, place)
        break
      case 'test':
        draft.addKeyed(TESTS, TOKEN_TESTS.indexOf(element.test), place)
        break
      default:
        draft.addSingle(SIGNS[element.kind], place)
    }
  }
}

const SIGNS = { any: ANY, gap: GAP, longGap: LONG_GAP, start: START, end: END } as const

const NONE: readonly never[] = []
/** The letters before a “*” from which on a beginning is also found without its marks. */
const LEAST_PLAIN_PREFIX = 5

function isRecord(phrases: PhraseList): phrases is Readonly<Record<string, readonly string[]>> {
  return !Array.isArray(phrases)
}

/** The phrases of a list as the pack writes them. */
export function sourcesOf(phrases: PhraseList): readonly string[] {
  return isRecord(phrases) ? Object.keys(phrases) : phrases
}
