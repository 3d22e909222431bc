import type { ListName } from '../language/lexicon.ts'
import { firstFrom } from '../language/ordered.ts'
import type { Match } from '../language/phrases.ts'
import type { Token } from '../language/tokens.ts'
import type { Message } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { Rule, WordList, Words } from './rule.ts'

/** The word lists of one message; each is searched when a rule asks for it, and once for all rules. */
class MessageWords {
  readonly #message: Message
  readonly #lists = new Map<ListName, WordList>()
  #foreign: ForeignSpans | undefined

  constructor(message: Message) {
    this.#message = message
  }

  list(name: ListName): WordList {
    const matches = this.#message.matches.of(name)
    if (matches.length === 0) return EMPTY_LIST
    let list = this.#lists.get(name)
    if (!list) {
      list = new MatchList(this.#message, matches, this.#foreignSpans())
      this.#lists.set(name, list)
    }
    return list
  }

  #foreignSpans(): ForeignSpans {
    this.#foreign ??= foreignSpansOf(this.#message)
    return this.#foreign
  }
}

/** Matches in a message as a word list. */
export function wordListOf(message: Message, matches: readonly Match[]): WordList {
  return matches.length === 0 ? EMPTY_LIST : new MatchList(message, matches, foreignSpansOf(message))
}

function foreignSpansOf({ quotations, disclaimers, prose, history, sentFrom, quotedSpeech }: Message): ForeignSpans {
  const notOwn: Span[] = [...quotations, ...disclaimers, ...prose.protectedSpans]
  if (history) notOwn.push(history)
  if (sentFrom) notOwn.push(sentFrom)
  return { notOwn, speech: quotedSpeech }
}

/** What is not the writer's own words: history, quotations, disclaimers, code; and speech in quotation marks, apart. */
interface ForeignSpans {
  readonly notOwn: readonly Span[]
  readonly speech: readonly Span[]
}

/**
 * Makes the words of a message for some rules: an object with a getter for each list that one of them declares. Which lists a rule may
 * read its type says, so all rules share the object.
 */
export function wordsReaderOf(rules: readonly Pick<Rule, 'needs' | 'also'>[]): (message: Message) => Words<ListName> {
  class Reader {
    readonly lists: MessageWords

    constructor(message: Message) {
      this.lists = new MessageWords(message)
    }
  }
  for (const name of new Set(rules.flatMap(({ needs, also }) => [...needs, ...also]))) {
    Object.defineProperty(Reader.prototype, name, {
      get(this: Reader) {
        return this.lists.list(name)
      },
    })
  }
  return (message) => new Reader(message) as unknown as Words<ListName>
}

const NONE: readonly never[] = []

const EMPTY_LIST: WordList = {
  find: () => NONE,
  first: () => undefined,
  has: () => false,
  overlaps: () => false,
  equals: () => false,
  findQuoted: () => NONE,
}

class MatchList implements WordList {
  readonly #text: string
  readonly #quoted: readonly Match[]
  readonly #own: readonly Match[]

  constructor(message: Message, matches: readonly Match[], { notOwn, speech }: ForeignSpans) {
    this.#text = message.text
    this.#quoted = matches.filter(
      (match) => !message.tokens[match.firstToken]!.isProtected && !notOwn.some((other) => isInside(match, other)),
    )
    this.#own = this.#quoted.filter((match) => !speech.some((other) => isInside(match, other)) && !isMention(match, message))
  }

  find(span?: Span): readonly Match[] {
    return span ? inside(this.#own, span) : this.#own
  }

  first(span?: Span): Match | undefined {
    return this.find(span)[0]
  }

  has(span?: Span): boolean {
    return this.first(span) !== undefined
  }

  overlaps(span: Span): boolean {
    const match = this.#own[firstFrom(this.#own, ({ end }) => end > span.start)]
    return match !== undefined && match.start < span.end
  }

  equals(span: Span): boolean {
    const words = { start: span.start, end: span.end }
    const text = this.#text
    while (words.start < words.end && !IS_WORD.test(text[words.start]!)) words.start++
    while (words.end > words.start && !IS_WORD.test(text[words.end - 1]!)) words.end--
    return this.findQuoted().some(
      (match) => match.start <= words.start && match.end >= words.end && match.start >= span.start && match.end <= span.end,
    )
  }

  findQuoted(span?: Span): readonly Match[] {
    return span ? inside(this.#quoted, span) : this.#quoted
  }
}

/** The matches that lie wholly within a span. They are in order, and none lies inside another, so their ends are in order as well. */
function inside(matches: readonly Match[], span: Span): readonly Match[] {
  const from = firstFrom(matches, ({ start }) => start >= span.start)
  let to = from
  while (to < matches.length && matches[to]!.end <= span.end) to++
  return from === to ? NONE : matches.slice(from, to)
}

/**
 * “in the near future | soon”: words that are a cell of a table or an item of a list by themselves are named there, not said. In formats
 * that know cells and items each is a block on a line of its own; in plain text a cell ends at a bar.
 */
function isMention({ firstToken, endToken }: Match, { tokens, text }: Message): boolean {
  const first = tokens[firstToken]!
  const before = tokens[firstToken - 1]
  const after = tokens[endToken]
  if (before?.key === '|' || after?.key === '|') {
    return (before?.key === '|' || before?.line !== first.line) && (after?.key === '|' || after?.line !== first.line)
  }
  if (!first.startsBlock || after?.startsBlock === false) return false
  const isNear = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === '\n'
  return isNear(before, first) || isNear(tokens[endToken - 1], after)
}

const IS_WORD = /[\p{L}\p{M}\p{N}\uFFFC]/u

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
