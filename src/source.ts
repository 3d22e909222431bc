/** A place between two characters of a file, as an editor counts: lines and columns from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A file as it arrived: its decoded text, and the way from an offset to a line and a column. */
export interface Source {
  /** The decoded text; a byte order mark is not part of it. Offsets into it are UTF-16 code units. */
  readonly text: string
  /** Where it came from, for reports: a path, `<stdin>`, or nothing. */
  readonly path: string | undefined
  /** How to read it, where somebody has said so; by default its path and its content tell. One of the names of `formatNames`. */
  readonly declaredFormat?: string
  /** How the bytes were decoded. In `windows-1252` every character stands for one byte, so that a mail's own charset can still be read. */
  readonly encoding?: SourceEncoding
  /** The point of an offset (0 to `text.length`). LF, CRLF and a lone CR each end a line, as editors have it. */
  pointAt(offset: number): Point
}

/** Reads a decoded text as a {@link Source}; a leading byte order mark is left off and not counted. */
export function readSource(text: string, path?: string, declaredFormat?: string): Source {
  return new TextSource(withoutMark(text), path, undefined, declaredFormat)
}

/**
 * Decodes a file: UTF-8, or UTF-16 by its byte order mark; bytes that are not UTF-8 are read as windows-1252, which has a character for
 * every byte.
 */
export function readBytes(bytes: Uint8Array, path?: string, declaredFormat?: string): Source {
  const encoding = encodingOf(bytes)
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return new TextSource(withoutMark(text), path, encoding, declaredFormat)
}

/** What windows-1252 has at the bytes 0x80 to 0x9F (WHATWG Encoding Standard); all other bytes are the character of their number. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Not by `TextDecoder`, because that of Node 20 reads these bytes as ISO-8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte))
  return new TextDecoder('utf-16le').decode(codes)
}

/** The byte that stands for a character in windows-1252; −1 if none does. */
export function windows1252Byte(character: string): number {
  const index = WINDOWS_1252.indexOf(character)
  if (index >= 0) return 0x80 + index
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : -1
}

function encodingOf(bytes: Uint8Array): SourceEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

class TextSource implements Source {
  readonly text: string
  readonly path: string | undefined
  readonly encoding?: SourceEncoding
  readonly declaredFormat?: string
  #starts: number[] | undefined

  constructor(text: string, path: string | undefined, encoding: SourceEncoding | undefined, declaredFormat: string | undefined) {
    this.text = text
    this.path = path
    if (encoding) this.encoding = encoding
    if (declaredFormat) this.declaredFormat = declaredFormat
  }

  pointAt(offset: number): Point {
    this.#starts ??= lineStarts(this.text)
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
