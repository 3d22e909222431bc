import { PLACEHOLDER_MARK, type PlaceholderToken } from '../prose.ts'
import { placeholderRole } from './role.ts'

export interface ScanOptions {
  /** Only these families (see `PLACEHOLDER_SYNTAXES`); all of them where it is left out. */
  readonly syntaxes?: readonly string[]
  /** The text is HTML or Markdown, where `<name>` may be an element and `&lt;` is a letter. */
  readonly isMarkup?: boolean
}

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['double-brace', /\{\{[ \t]*([^{}\n]{1,200}?)[ \t]*\}\}/g],
  ['tag', /\{%([^{}\n%]{1,200})%\}/g],
  ['percent-brace', /%\{[ \t]*([^{}\n]{1,200}?)[ \t]*\}/g],
  ['hash-brace', /#\{[ \t]*([^{}\n]{1,200}?)[ \t]*\}/g],
  ['dollar-brace', /\$\{[ \t]*([^{}\n]{1,200}?)[ \t]*\}/g],
  ['blank', /\[((?:[Yy]our )?[A-Z][A-Za-z_ ]{2,40})\](?![([])/g],
]

/** The placeholders of a text, in order, none over another. */
export function scanPlaceholders(text: string, options: ScanOptions = {}): PlaceholderToken[] {
  const tokens: PlaceholderToken[] = []
  for (const [syntax, pattern] of PATTERNS) {
    if (options.syntaxes && !options.syntaxes.includes(syntax)) continue
    for (const match of text.matchAll(pattern)) {
      const body = match[1]!
      const [path = '', ...rest] = body.split('|')
      const fallback = /^[^:]*:?\s*["'](.*)["']\s*$/.exec(rest.join('|'))?.[1]
      const isControl = syntax === 'tag' || /^[#/^!]/.test(body)
      tokens.push({
        start: match.index,
        end: match.index + match[0].length,
        syntax,
        path: path.trim(),
        ...(fallback === undefined ? {} : { fallback }),
        role: isControl ? 'other' : placeholderRole(path),
        isControl,
        isBlank: syntax === 'blank',
      })
    }
  }
  tokens.sort((one, other) => one.start - other.start)
  return tokens.filter((token, index) => index === 0 || tokens[index - 1]!.end <= token.start)
}

/** The text with every placeholder as so many {@link PLACEHOLDER_MARK}s, line breaks kept: no parser trips over it, no offset moves. */
export function maskPlaceholders(text: string, tokens: readonly PlaceholderToken[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of tokens) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, PLACEHOLDER_MARK))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
