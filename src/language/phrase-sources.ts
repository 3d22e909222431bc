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

/** The lists of a pack as plain data. Their phrases are numbered, list by list. */
export interface PhraseLists {
  readonly lists: readonly (readonly [name: string, phraseCount: number])[]
  /** What to write instead, best first, for the phrases that have something better. */
  readonly replacements: readonly (readonly [phrase: number, words: readonly string[]])[]
}

export function phraseListsOf(language: Language): PhraseLists {
  const lists: [string, number][] = []
  const replacements: [number, readonly string[]][] = []
  let first = 0
  for (const [name, list] of listsOf(language)) {
    const sources = sourcesOf(list)
    lists.push([name, sources.length])
    if (isRecord(list)) for (const [index, source] of sources.entries()) replacements.push([first + index, list[source]!])
    first += sources.length
  }
  return { lists, replacements }
}

/** The lists of a pack by their names. */
export function listsOf({ lexicon }: Language): readonly (readonly [name: string, list: PhraseList])[] {
  return Object.entries(lexicon as Readonly<Record<string, PhraseList>>)
}

/** A list or a group: its phrases, and the number of the first. */
interface NumberedSources {
  readonly name: string
  readonly sources: readonly string[]
  readonly first: number
}

/** The phrases of a pack, lists and groups, to be read on from any place within them. */
export class PhraseSources {
  /** The lists, and behind them the groups. */
  readonly #sources: readonly NumberedSources[]
  readonly #listCount: number
  readonly #groupNames: ReadonlyMap<string, number>
  readonly #words: PhraseWords
  /** The phrases that were read on, in the form in which they have positions. */
  readonly #texts: (string | undefined)[] = []
  readonly #fold: (word: string) => string
  readonly #hasOptionalMarks: boolean
  /** Whether a word of plain letters is its own key. */
  readonly #isPlainFold: boolean

  /** `words` takes the words of what is read. */
  constructor(language: Language, words: PhraseWords) {
    this.#words = words
    this.#fold = foldingOf(language)
    this.#hasOptionalMarks = language.hasOptionalMarks ?? false
    this.#isPlainFold = (language.spellings ?? []).length === 0 && language.sameWords === undefined
    const lists = listsOf(language)
    const groups = Object.entries(language.groups ?? {})
    let first = 0
    this.#sources = [...lists, ...groups.map(([name, list]) => [`{${name}}`, list] as const)].map(([name, list]) => {
      const sources = sourcesOf(list)
      first += sources.length
      return { name, sources, first: first - sources.length }
    })
    this.#listCount = lists.length
    this.#groupNames = new Map(groups.map(([name], index) => [name, index]))
  }

  get groupCount(): number {
    return this.#groupNames.size
  }

  /** Where the phrases of all lists begin. Throws a {@link PhraseError} for one whose beginning cannot be read or refers to no group. */
  listBeginnings(): NodeDraft {
    return this.#beginnings(this.#sources.slice(0, this.#listCount))
  }

  /** Where the phrases of a group begin; throws as {@link listBeginnings} does. */
  groupBeginnings(group: number): NodeDraft {
    return this.#beginnings([this.#sources[this.#listCount + group]!])
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

  #beginnings(lists: readonly NumberedSources[]): NodeDraft {
    const draft = new NodeDraft()
    for (const { first, sources } of lists) for (const index of sources.keys()) this.#extend(draft, first + index, 0)
    return draft
  }

  /** The name of the list of a phrase, and the phrase as the pack writes it. */
  #originOf(phrase: number): readonly [list: string, source: string] {
    const { name, sources, first } = this.#sources.findLast((each) => each.first <= phrase)!
    return [name, sources[phrase - first]!]
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

/** The letters before a “*” from which on a beginning is also found without its marks. */
const LEAST_PLAIN_PREFIX = 5

function isRecord(phrases: PhraseList): phrases is Readonly<Record<string, readonly string[]>> {
  return !Array.isArray(phrases)
}

/** The phrases of a list as the pack writes them. */
export function sourcesOf(phrases: PhraseList): readonly string[] {
  return isRecord(phrases) ? Object.keys(phrases) : phrases
}
