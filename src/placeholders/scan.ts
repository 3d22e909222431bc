import { PLACEHOLDER_MARK, type PlaceholderToken } from '../prose.ts'
import { readAngleGap, readAnglePercent, readCommentTag, readDoubleAngle, readFreeMarker, readOtrs, readPhp, readQweb } from './angles.ts'
import { readCrosses, readLowLines } from './blanks.ts'
import {
  readBangBrace,
  readBrace,
  readBraceComment,
  readBracePercent,
  readDollarBrace,
  readDollarVariable,
  readDoubleBrace,
  readEscapedBrace,
  readHashBrace,
  readPercentBrace,
} from './braces.ts'
import { readBracketGap, readBracketPercent, readDoubleBracket } from './brackets.ts'
import { TextCursor } from './cursor.ts'
import { placeholderRole } from './role.ts'
import {
  readAsteriskPipe,
  readAtSign,
  readDollar,
  readDoubleHash,
  readGuillemets,
  readPercent,
  readPrintf,
  readUnderscores,
  readVelocity,
} from './signs.ts'
import type { Reader } from './syntax.ts'

export interface ScanOptions {
  /** Only these families (see `PLACEHOLDER_SYNTAXES`); all of them where it is left out. */
  readonly syntaxes?: readonly string[]
  /** Whether `<time>` and `<address>` may be elements, as in HTML and Markdown (the default), or are gaps, as in plain text. */
  readonly isMarkup?: boolean
}

/** Where a placeholder can begin; a run of crosses only at its first one, and not inside a word. Figures begin `12.XX.2024`. */
const OPENER = /[{[<%#$*«‹@&]|_{2,}|(?<![\p{L}\p{M}\p{N}])[Xx](?=[Xx]|[./-][Xx])|(?<![\p{L}\p{N}.])\d{1,2}(?=[./-][Xx]{2}[./-])/gu

/** By the first sign, the readers in the order in which they are asked: the more particular ones first. */
const READERS: Readonly<Record<string, readonly Reader[]>> = {
  '{': [readDoubleBrace, readBracePercent, readBangBrace, readDollarVariable, readBraceComment, readBrace],
  '[': [readBracketPercent, readDoubleBracket, readBracketGap],
  '<': [readOtrs, readAnglePercent, readPhp, readFreeMarker, readCommentTag, readQweb, readDoubleAngle, readAngleGap],
  '&': [readOtrs, readEscapedBrace, readDoubleAngle, readAngleGap],
  '%': [readPercentBrace, readPrintf, readPercent],
  '#': [readHashBrace, readDoubleHash, readVelocity],
  $: [readDollarBrace, readDollar],
  '*': [readAsteriskPipe],
  '«': [readGuillemets],
  '‹': [readGuillemets],
  '@': [readAtSign],
  _: [readUnderscores, readLowLines],
  X: [readCrosses],
  x: [readCrosses],
}

/**
 * The placeholders of a text in order, none over another, whatever template language or helpdesk they belong to. Tolerant: what is
 * unclosed or mismatched is reported with the syntax `broken` and the text after it is read on. Takes time in proportion to the text.
 */
export function scanPlaceholders(text: string, options: ScanOptions = {}): PlaceholderToken[] {
  const allowed = options.syntaxes && new Set(options.syntaxes)
  const cursor = new TextCursor(text, options.isMarkup ?? true, allowed)
  const tokens: PlaceholderToken[] = []
  OPENER.lastIndex = 0
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const start = match.index
    for (const read of READERS[text[start]!] ?? [readCrosses]) {
      const sighting = read(cursor, start)
      if (!sighting) continue
      if (sighting.syntax === undefined) {
        OPENER.lastIndex = sighting.end
        break
      }
      if (allowed && !allowed.has(sighting.syntax)) continue
      const { end, syntax, path, values, fallback, isControl = false } = sighting
      const role = isControl ? 'other' : (sighting.role ?? placeholderRole(path))
      tokens.push({
        start,
        end,
        syntax,
        path,
        ...(values === undefined ? {} : { values }),
        ...(fallback === undefined ? {} : { fallback }),
        role,
        isControl,
        isBlank: syntax === 'blank',
      })
      OPENER.lastIndex = end
      break
    }
  }
  return tokens
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
