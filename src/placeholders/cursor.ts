/** Longest output placeholder, in UTF-16 units; what runs on longer is an unclosed one. */
export const LONGEST = 400
/** Longest steering tag or code tag. */
export const LONGEST_TAG = 4000

/**
 * A text with quick answers to "where is the next `}}`". Every answer is kept and only the part not yet looked at is searched, so all
 * questions about one needle cost one walk over the text, however many openers ask.
 */
export class TextCursor {
  readonly text: string
  readonly isMarkup: boolean
  /** The families that the caller named; naming one is evidence that the text has it. */
  readonly syntaxes: ReadonlySet<string> | undefined
  readonly #known = new Map<string, { from: number; at: number }>()
  #partners: Int32Array | undefined
  #endTags: ReadonlySet<string> | undefined
  #elementEnds: ReadonlySet<string> | undefined
  readonly #evidence = new Map<RegExp, boolean>()

  constructor(text: string, isMarkup: boolean, syntaxes?: ReadonlySet<string>) {
    this.syntaxes = syntaxes
    this.text = text
    this.isMarkup = isMarkup
  }

  /** The offset of the next `needle` at or after `from`, or -1. */
  find(needle: string, from: number): number {
    const known = this.#known.get(needle)
    if (known && from >= known.from && (known.at === -1 || from <= known.at)) return known.at
    if (known && from < known.from) {
      // The answer stands before what is known, or it is what is known.
      const gap = this.text.slice(from, known.from + needle.length - 1).indexOf(needle)
      const at = gap === -1 ? known.at : from + gap
      this.#known.set(needle, { from, at })
      return at
    }
    const at = this.text.indexOf(needle, from)
    this.#known.set(needle, { from, at })
    return at
  }

  /** What stands between an opener that ends at `from` and the next `close`; nothing if that is too far off or past a blank line. */
  body(from: number, close: string, longest: number = LONGEST): string | undefined {
    const end = this.find(close, from)
    if (end === -1 || end - from > longest) return undefined
    const body = this.text.slice(from, end)
    return longest === LONGEST && hasBlankLine(body) ? undefined : body
  }

  /** The offset of the brace that goes with the one at `at`, or -1. */
  otherBrace(at: number): number {
    this.#partners ??= matchBraces(this.text)
    return (this.#partners[at] ?? 0) - 1
  }

  /** Whether the text shows anywhere that it is written in a certain language. The pattern must be linear. */
  has(evidence: RegExp): boolean {
    let isThere = this.#evidence.get(evidence)
    if (isThere === undefined) {
      isThere = evidence.test(this.text)
      this.#evidence.set(evidence, isThere)
    }
    return isThere
  }

  /** Whether a tag `{% end… %}` of this name stands anywhere. */
  hasEndTag(name: string): boolean {
    this.#endTags ??= new Set(Array.from(this.text.matchAll(/\{%[-~+]?\s?end(\w{1,60})/g), (match) => match[1]!))
    return this.#endTags.has(name)
  }

  /** Whether the end tag `</…>` of an element of this name stands anywhere. */
  hasElementEnd(name: string): boolean {
    this.#elementEnds ??= new Set(Array.from(this.text.matchAll(/<\/(\w{1,40})>/g), (match) => match[1]!.toLowerCase()))
    return this.#elementEnds.has(name.toLowerCase())
  }

  /** Matches a sticky pattern at an offset. The pattern must be bounded or never walk the same letters twice. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.text)
  }

  /** Whether a letter, a mark or a figure ends right before `at`. */
  isAfterWord(at: number): boolean {
    return at > 0 && isWordUnit(this.text, at - 1)
  }

  /** Whether a letter, a mark or a figure begins at `at`. */
  isBeforeWord(at: number): boolean {
    return at < this.text.length && isWordUnit(this.text, at)
  }
}

/** For each brace one more than the offset of its partner; 0 where there is none. */
function matchBraces(text: string): Int32Array {
  const partners = new Int32Array(text.length)
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x7b) open.push(at)
    else if (unit === 0x7d) {
      const opener = open.pop()
      if (opener === undefined) continue
      partners[opener] = at + 1
      partners[at] = opener + 1
    }
  }
  return partners
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // Most letters are ASCII; the pattern is for the others. Half of a surrogate pair (an emoji) is no letter.
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  return /[\p{L}\p{M}\p{N}]/u.test(text[at]!)
}

function hasBlankLine(body: string): boolean {
  return /\n[ \t\r]*\n/.test(body)
}
