const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A text out of bytes, or why they are no text: the end of a sentence that begins with the name of the file. */
export type Decoded = { readonly text: string } | { readonly error: string }

/** Reads bytes as UTF-8; in anything else, offsets would be a guess. A byte order mark stays in the text. */
export function decoded(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { error: 'is written in UTF-16; save it as UTF-8' }
  }
  if (bytes.includes(0)) return { error: 'is not a text: it holds NUL bytes' }
  const text = validText(bytes)
  return text === undefined ? { error: `is not written in UTF-8 (see line ${lineOfFault(bytes)}); save it as UTF-8` } : { text }
}

function validText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The line with the first byte that is no UTF-8; a line feed is never part of another character, so each line stands for itself. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; ; line++) {
    const feed = bytes.indexOf(10, start)
    if (feed < 0 || validText(bytes.subarray(start, feed)) === undefined) return line
    start = feed + 1
  }
}
