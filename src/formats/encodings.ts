import type { ProseWriter } from '../prose.ts'
import { decodeWindows1252, windows1252Byte } from '../source.ts'

/** The names of charsets in which every ASCII byte is that character, whatever stands before it. */
const STATELESS = /^(?!iso-2022|utf-16|utf-7|hz-gb|replacement)/i

/** Whether a charset writes other letters with ASCII bytes, so that a text of ASCII alone may hold some. */
export function isSevenBitCharset(charset: string): boolean {
  return /^(?:iso-2022|hz-gb)/i.test(charset)
}

/** Decodes bytes in a charset that is known ({@link isKnownCharset}). */
function decode(bytes: Uint8Array, charset: string): string {
  const decoder = new TextDecoder(charset)
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
}

/** Whether a `TextDecoder` knows the charset. */
export function isKnownCharset(charset: string): boolean {
  try {
    new TextDecoder(charset)
    return true
  } catch {
    return false
  }
}

/**
 * Writes the characters of an encoded text as its bytes come in, each with the stretch of the file that its bytes were written in.
 * `charset` must be known ({@link isKnownCharset}).
 */
export class ByteReader {
  readonly #writer: ProseWriter
  readonly #decoder: InstanceType<typeof TextDecoder>
  readonly #isStateless: boolean
  readonly #isWindows1252: boolean
  /** Where the bytes of an unfinished character begin in the file, or −1. */
  #pendingStart = -1
  #end = 0
  /** Whether the last character was a CR, which is a line break with the LF after it. */
  #isAfterReturn = false

  constructor(writer: ProseWriter, charset: string) {
    this.#writer = writer
    this.#decoder = new TextDecoder(charset)
    this.#isStateless = STATELESS.test(charset)
    this.#isWindows1252 = this.#decoder.encoding === 'windows-1252'
  }

  /** Whether text of the file can be kept as it is: no character is unfinished, and ASCII means ASCII. */
  get canKeep(): boolean {
    return this.#isStateless && this.#pendingStart < 0
  }

  /** A byte that the file writes at `start` to `end`. */
  byte(value: number, start: number, end: number): void {
    const from = this.#pendingStart < 0 ? start : this.#pendingStart
    const bytes = Uint8Array.of(value)
    const text = this.#isWindows1252 ? decodeWindows1252(bytes) : this.#decoder.decode(bytes, { stream: true })
    this.#end = end
    if (text === '') {
      this.#pendingStart = from
      return
    }
    this.#pendingStart = -1
    this.#write(text, from, end)
  }

  close(): void {
    const text = this.#decoder.decode()
    if (text !== '') this.#write(text, this.#pendingStart < 0 ? this.#end : this.#pendingStart, this.#end)
    this.#pendingStart = -1
  }

  #write(text: string, start: number, end: number): void {
    const isPair = text === '\n' && this.#isAfterReturn
    this.#isAfterReturn = text === '\r'
    if (!isPair) this.#writer.replace(start, end, text === '\r' ? '\n' : text)
  }
}

/** Quoted-printable (RFC 2045 §6.7) between two offsets of `text`. */
export function writeQuotedPrintable(writer: ProseWriter, text: string, start: number, end: number, charset: string): void {
  const bytes = new ByteReader(writer, charset)
  let kept = start
  const keepUntil = (to: number) => {
    if (to <= kept) return
    if (bytes.canKeep) writer.keep(kept, to)
    else for (let at = kept; at < to; at++) bytes.byte(text.charCodeAt(at) & 0xff, at, at + 1)
    kept = to
  }
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 0x3d) {
      keepUntil(at)
      const value = hexadecimal(text, at, end)
      if (value >= 0) {
        at += 3
        bytes.byte(value, at - 3, at)
        kept = at
        // A character of a stateless charset may end in a byte that is written as itself.
        while (at < end && !bytes.canKeep && text.charCodeAt(at) !== 0x3d && text.charCodeAt(at) > 0x20) {
          bytes.byte(text.charCodeAt(at) & 0xff, at, at + 1)
          kept = ++at
        }
        continue
      }
      const next = afterSoftBreak(text, at, end)
      if (next > at) kept = at = next
      else at++
      continue
    }
    if (code === 0x20 || code === 9) {
      // White space at the end of a line was added on the way.
      let to = at
      while (to < end && (text.charCodeAt(to) === 0x20 || text.charCodeAt(to) === 9)) to++
      if (text.charCodeAt(to) === 10 || text.charCodeAt(to) === 13) {
        keepUntil(at)
        kept = to
      }
      at = to
      continue
    }
    at++
  }
  keepUntil(end)
  bytes.close()
}

function hexadecimal(text: string, at: number, end: number): number {
  const digits = text.slice(at + 1, Math.min(at + 3, end))
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : -1
}

function afterSoftBreak(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end && (text[next] === ' ' || text[next] === '\t')) next++
  if (next >= end) return end
  if (text[next] === '\n') return next + 1
  if (text[next] === '\r') return text[next + 1] === '\n' ? next + 2 : next + 1
  return at
}

const BASE64 = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((letter, value) => [letter, value]))

/** Base64 (RFC 2045 §6.8) between two offsets of `text`; what is not of its alphabet is passed over. */
export function writeBase64(writer: ProseWriter, text: string, start: number, end: number, charset: string): void {
  const bytes = new ByteReader(writer, charset)
  let bits = 0
  let count = 0
  let byteStart = start
  for (let at = start; at < end; at++) {
    const value = BASE64.get(text[at]!)
    if (value === undefined) {
      if (text[at] === '=') bits = count = 0
      continue
    }
    if (count === 0) byteStart = at
    bits = (bits << 6) | value
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.byte((bits >> count) & 0xff, byteStart, at + 1)
    bits &= (1 << count) - 1
    byteStart = at
  }
  bytes.close()
}

/** Text whose charset is not the one that the file was decoded in; in a `windows-1252` source each character is a byte. */
export function writeBytes(writer: ProseWriter, text: string, start: number, end: number, charset: string): void {
  const bytes = new ByteReader(writer, charset)
  let kept = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 && bytes.canKeep) continue
    if (at > kept) writer.keep(kept, at)
    bytes.byte(Math.max(0, windows1252Byte(text[at]!)), at, at + 1)
    kept = at + 1
  }
  if (kept < end) writer.keep(kept, end)
  bytes.close()
}

/** A header's value with its encoded words (RFC 2047) decoded; one that cannot be decoded stays as it is. */
export function decodeHeader(value: string): string {
  return value
    .replace(/(\?=)[ \t\r\n]+(?==\?)/g, '$1')
    .replace(/=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi, (word: string, charset: string, encoding: string, text: string) => {
      if (!isKnownCharset(charset)) return word
      const bytes = encoding.toLowerCase() === 'b' ? base64Bytes(text) : quotedBytes(text)
      return decode(Uint8Array.from(bytes), charset)
    })
}

function base64Bytes(text: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (const letter of text) {
    const value = BASE64.get(letter)
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xfff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 0xff)
  }
  return bytes
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const value = text[at] === '=' ? hexadecimal(text, at, text.length) : -1
    if (value >= 0) at += 2
    bytes.push(value >= 0 ? value : text[at] === '_' ? 0x20 : text.charCodeAt(at) & 0xff)
  }
  return bytes
}
