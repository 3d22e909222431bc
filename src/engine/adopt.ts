import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { BodyPart, Message } from '../message/message.ts'
import type { Span } from '../prose.ts'

/** What a retext plugin says of a text; offsets are UTF-16 code units into that text, `end` exclusive. */
export interface PluginMessage extends Span {
  readonly actual: string
  readonly expected: readonly string[]
  readonly note: string | undefined
}

/** A retext plugin as a function of a text. The tree that it reads is built only when it is called. */
export function pluginReader<Options>(
  plugin: Plugin<[(Options | null | undefined)?], Root>,
  options: Options,
): (text: string) => PluginMessage[] {
  const processor = unified()
    .use(retextEnglish)
    .use(plugin as Plugin<[Options], Root>, options)
    .freeze()
  return (text) => {
    const file = new VFile(text)
    processor.runSync(processor.parse(file) as Root, file)
    return file.messages.flatMap(({ place, actual, expected, note }) => {
      if (!place || !('start' in place)) return []
      const start = place.start.offset ?? 0
      return [{ start, end: place.end.offset ?? start, actual: actual ?? '', expected: expected ?? [], note: note ?? undefined }]
    })
  }
}

/** Phrases by their first word: the words that follow in each. */
export type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>

/** Some phrases by their first word; `*` stands for any word. */
export function phrasesByWord(phrases: readonly string[]): PhrasesByWord {
  const byWord = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = plainWords(phrase)
    const others = byWord.get(first)
    if (others) others.push(rest)
    else byWord.set(first, [rest])
  }
  return byWord
}

/**
 * Whether a part of a message may hold one of some phrases. A part that holds one always does; one that holds none seldom does. The
 * packages join the words of a compound and drop apostrophes, so each word is also tried together with the one that it is joined to.
 */
export function mayHold({ tokens, text }: Message, part: BodyPart, phrases: PhrasesByWord): boolean {
  let words: string[] | undefined
  for (let at = part.firstToken; at < part.endToken; at++) {
    const { key, kind, end } = tokens[at]!
    if (kind !== 'word') continue
    const next = tokens[at + 1]
    const joined = next !== undefined && !next.isSpaced && next.kind === 'word' && next.start > end ? key + next.key : undefined
    if (!phrases.has(plain(key)) && (joined === undefined || !phrases.has(plain(joined)))) continue
    words ??= plainWords(text.slice(part.start, part.end))
    return words.some((word, index) =>
      phrases.get(word)?.some((rest) => rest.every((other, offset) => other === '*' || other === words![index + 1 + offset])),
    )
  }
  return false
}

function plain(key: string): string {
  return key.includes("'") ? key.replaceAll("'", '') : key
}

/** The words of a text as the adopted packages compare them: lower case, without apostrophes, hyphens and stops. */
function plainWords(text: string): string[] {
  const words: string[] = []
  for (const piece of text.toLowerCase().split(/[\s/]+/)) {
    const word = piece.replace(/[^\p{L}\p{N}*]/gu, '')
    if (word !== '') words.push(word)
  }
  return words
}

/** A text in which placeholders, code and quotations are blanks, so that a package which knows nothing of them reads on. Equal in length. */
export function ownWords(message: Message, { start, end }: Span): string {
  let text = message.text.slice(start, end).replaceAll('\uFFFC', ' ')
  for (const span of [...message.prose.protectedSpans, ...message.quotedSpeech]) {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, end)
    if (from < to) text = text.slice(0, from - start) + text.slice(from - start, to - start).replace(/[^\n]/g, ' ') + text.slice(to - start)
  }
  return text
}
