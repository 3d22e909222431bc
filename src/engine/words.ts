import type { ListName } from '../language/lexicon.ts'
import type { Match } from '../language/phrases.ts'
import type { Message } from '../message/message.ts'
import type { Span } from '../prose.ts'
import type { Rule, WordList, Words } from './rule.ts'

/** The word lists that a rule reads, searched in a message. */
export function wordsOf(message: Message, rule: Pick<Rule, 'needs' | 'also'>): Words<ListName> {
  const words: Partial<Record<ListName, WordList>> = {}
  for (const name of [...rule.needs, ...rule.also]) words[name] = wordListOf(message, name)
  return words as Words<ListName>
}

const lists = new WeakMap<Message, Map<ListName, WordList>>()
const foreign = new WeakMap<Message, { all: readonly Span[]; speech: readonly Span[] }>()

function wordListOf(message: Message, name: ListName): WordList {
  let known = lists.get(message)
  if (!known) {
    known = new Map()
    lists.set(message, known)
  }
  let list = known.get(name)
  if (!list) {
    list = new MessageWordList(message, name)
    known.set(name, list)
  }
  return list
}

/** What is not the writer's own words: history, quotations, disclaimers, code; and speech in quotation marks, apart. */
function foreignSpans(message: Message): { all: readonly Span[]; speech: readonly Span[] } {
  let spans = foreign.get(message)
  if (!spans) {
    const all: Span[] = [...message.quotations, ...message.disclaimers, ...message.prose.protectedSpans]
    if (message.history) all.push(message.history)
    if (message.sentFrom) all.push(message.sentFrom)
    spans = { all, speech: message.quotedSpeech }
    foreign.set(message, spans)
  }
  return spans
}

class MessageWordList implements WordList {
  readonly #message: Message
  readonly #name: ListName
  #quoted: readonly Match[] | undefined
  #own: readonly Match[] | undefined

  constructor(message: Message, name: ListName) {
    this.#message = message
    this.#name = name
  }

  find(span?: Span): readonly Match[] {
    this.#own ??= this.findQuoted().filter((match) => !foreignSpans(this.#message).speech.some((speech) => isInside(match, speech)))
    return span ? this.#own.filter((match) => isInside(match, span)) : this.#own
  }

  first(span?: Span): Match | undefined {
    return this.find(span)[0]
  }

  has(span?: Span): boolean {
    return this.first(span) !== undefined
  }

  overlaps(span: Span): boolean {
    return this.find().some((match) => match.start < span.end && span.start < match.end)
  }

  equals(span: Span): boolean {
    const words = { start: span.start, end: span.end }
    const { text } = this.#message
    while (words.start < words.end && !IS_WORD.test(text[words.start]!)) words.start++
    while (words.end > words.start && !IS_WORD.test(text[words.end - 1]!)) words.end--
    return this.findQuoted().some(
      (match) => match.start <= words.start && match.end >= words.end && match.start >= span.start && match.end <= span.end,
    )
  }

  findQuoted(span?: Span): readonly Match[] {
    this.#quoted ??= this.#message.matches
      .of(this.#name)
      .filter(
        (match) =>
          !this.#message.tokens[match.firstToken]!.isProtected && !foreignSpans(this.#message).all.some((other) => isInside(match, other)),
      )
    return span ? this.#quoted.filter((match) => isInside(match, span)) : this.#quoted
  }
}

const IS_WORD = /[\p{L}\p{M}\p{N}\uFFFC]/u

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
