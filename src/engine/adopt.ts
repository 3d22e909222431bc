import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { Message } from '../message/message.ts'
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
