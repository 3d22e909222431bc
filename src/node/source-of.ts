import { formatOfSource } from '../formats/detect.ts'
import { readBytes, type Source } from '../source.ts'

/** A file that was read, or why it is no text: the end of a sentence that begins with its name. */
export type SourceOrFault = { readonly source: Source } | { readonly error: string }

/** Reads the bytes of a file. Where they are not UTF-8, offsets would be a guess; only mails say themselves how they are encoded. */
export function sourceOf(bytes: Uint8Array, path: string, declaredFormat?: string): SourceOrFault {
  const source = readBytes(bytes, path, declaredFormat)
  const { text, encoding } = source
  if (text.includes('\u0000')) return { error: 'is not a text: it holds NUL bytes' }
  if (encoding === 'windows-1252' && !['mail', 'mbox'].includes(formatOfSource(source))) {
    return { error: `is not written in UTF-8 (see line ${lineOfFault(bytes)}); save it as UTF-8` }
  }
  return { source }
}

/** A text of bytes that must be UTF-8. A byte order mark is left off. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The line with the first byte that is no UTF-8; a line feed is never part of another character, so each line stands for itself. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; ; line++) {
    const feed = bytes.indexOf(10, start)
    if (feed < 0 || textOf(bytes.subarray(start, feed)) === undefined) return line
    start = feed + 1
  }
}
