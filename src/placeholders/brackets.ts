import type { PlaceholderRole } from '../prose.ts'
import { LONGEST_TAG, type TextCursor } from './cursor.ts'
import { readExpression } from './expression.ts'
import { gapRole, isVariableName } from './gap.ts'
import { isPlainName } from './role.ts'
import { control, type Reader, unclosed } from './syntax.ts'

const TOOLKIT_KEYWORD =
  /^[-+=~]?\s*(?:#|(?:IF|UNLESS|ELSE|ELSIF|END|FOREACH|FOR|WHILE|SET|BLOCK|FILTER|USE|SWITCH|CASE|DEFAULT|CALL|MACRO|WRAPPER|RETURN|STOP|NEXT|LAST|PERL|META|TRY|CATCH|TAGS)\b|[\w.]+\s*=[^=])/

/** `[% x %]` of Template Toolkit; steering words are in capitals there. */
export const readBracketPercent: Reader = (cursor, at) => {
  if (!cursor.text.startsWith('[%', at)) return undefined
  const body = cursor.body(at + 2, '%]', LONGEST_TAG)
  if (body === undefined || body.includes('[%')) return unclosed(cursor, at + 2)
  const end = at + body.length + 4
  return TOOLKIT_KEYWORD.test(body) ? control(end, 'bracket-percent', body) : { end, syntax: 'bracket-percent', ...readExpression(body) }
}

/** `[[first_name|Dear reader]]`; a link of a wiki is no placeholder. */
export const readDoubleBracket: Reader = (cursor, at) => {
  if (!cursor.text.startsWith('[[', at)) return undefined
  const body = cursor.body(at + 2, ']]', 120)
  if (body === undefined || /[[\]\n]/.test(body)) return undefined
  const end = at + body.length + 4
  const thymeleaf = /^[$*#]\{([^{}]*)\}$/.exec(body)
  if (thymeleaf) return { end, syntax: 'double-bracket', ...readExpression(thymeleaf[1]!) }
  const [name = '', fallback] = body.split('|')
  const path = name.trim()
  if (isVariableName(path) && !/[:]/.test(path))
    return { end, syntax: 'double-bracket', path, ...(fallback === undefined ? {} : { fallback: fallback.trim() }) }
  const role = fallback === undefined ? gapRole(path) : undefined
  return role === undefined ? undefined : { end, syntax: 'blank', path, role }
}

const SPEAKERS: ReadonlySet<PlaceholderRole> = new Set<PlaceholderRole>(['recipient', 'agent', 'team', 'company'])

/** `[NAME]`, `[Your Name]`, `[insert link]`, but not `[1]`, `[sic]`, `[x]`, `[words](url)` or `[b]bold[/b]`. */
export const readBracketGap: Reader = (cursor, at) => {
  const { text } = cursor
  if (text[at] !== '[' || text[at + 1] === '[') return undefined
  const inside = cursor.body(at + 1, ']', 90)
  if (inside === undefined || /[[\n]/.test(inside)) return undefined
  const end = at + inside.length + 2
  const next = text[end]
  // A link, an image, a footnote, an index of an array, a definition of a link.
  if (next === '(' || next === '[' || text[at - 1] === '!' || text[at - 1] === ']' || cursor.isAfterWord(at)) return undefined
  if (next === ':' && /^:\s{0,3}(?:https?:|mailto:|[</#])/.test(text.slice(end, end + 12))) return undefined
  // Markdown may have the brackets escaped: \[NAME\].
  const body = inside.endsWith('\\') ? inside.slice(0, -1) : inside
  const role = gapRole(body)
  if (role === undefined || isSpeaker(cursor, at, end, body, role)) return undefined
  const tag = cursor.find('[/', end)
  if (tag !== -1 && text.slice(tag + 2, tag + 2 + body.length + 1).toLowerCase() === `${body.toLowerCase()}]`) return undefined
  return { end, syntax: 'blank', path: body.trim(), role }
}

/** "[Agent] Hello", "Subject: [Team] Hello": at the head of a line such a word says who speaks or whom it concerns; "[Customer]," greets. */
function isSpeaker(cursor: TextCursor, at: number, end: number, body: string, role: PlaceholderRole): boolean {
  if (/\s/.test(body.trim()) || isPlainName(body) || !SPEAKERS.has(role)) return false
  const { text } = cursor
  const before = at <= 16 ? `\n${text.slice(0, at)}` : text.slice(at - 16, at)
  return /\n(?:[A-Z][A-Za-z-]{1,12}: ?)?$/.test(before) && /^(?:: ?|[ \t])\S/.test(text.slice(end, end + 3))
}
