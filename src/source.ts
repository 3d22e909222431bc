/** A place between two characters of a file, as an editor counts: lines and columns from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A file as it arrived: its decoded text, and the way from an offset to a line and a column. */
export interface Source {
  /** The decoded text; a byte order mark is not part of it. Offsets into it are UTF-16 code units. */
  readonly text: string
  /** Where it came from, for reports: a path, `<stdin>`, or nothing. */
  readonly path: string | undefined
  /** The point of an offset (0 to `text.length`). LF, CRLF and a lone CR each end a line, as editors have it. */
  pointAt(offset: number): Point
}

/** Reads a decoded text as a {@link Source}; a leading byte order mark is left off and not counted. */
export function readSource(text: string, path?: string): Source {
  return new TextSource(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, path)
}

class TextSource implements Source {
  readonly text: string
  readonly path: string | undefined
  #starts: number[] | undefined

  constructor(text: string, path: string | undefined) {
    this.text = text
    this.path = path
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
