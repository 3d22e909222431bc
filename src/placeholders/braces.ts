import type { PlaceholderRole } from '../prose.ts'
import { LONGEST, LONGEST_TAG, type TextCursor } from './cursor.ts'
import { cleanPath, readExpression } from './expression.ts'
import { gapRole, isVariableName } from './gap.ts'
import { pathWords, placeholderRole } from './role.ts'
import { USER_WORDS } from './role-words.ts'
import { control, type Reader, type Sighting, unclosed } from './syntax.ts'

/** Steering words of Handlebars, Go and Liquid where they stand inside `{{ }}`. */
const BRACE_KEYWORD =
  /^[~-]?\s*(?:[#/^]|(?:else|end|endif|endfor|endunless)\s*[~-]?$|(?:else if|else|if|range|with|define|block|each|unless|for|elseif|elsif)\s+[^|=\s])/
const WIKI_FUNCTION =
  /\{\{[ \t]{0,3}(?:PLURAL|GENDER|GRAMMAR|FORMAL|int|fullurl|canonicalurl|localurl|filepath|formatnum|ns|lc|uc|lcfirst|ucfirst|MediaWiki|#\w{1,20}):/iy

/** `{{x}}`, `{{{x}}}` and what is left of them when they are not closed. */
export const readDoubleBrace: Reader = (cursor, at) => {
  const { text } = cursor
  if (!text.startsWith('{{', at)) return undefined
  if (text.startsWith('{{!--', at) || text.startsWith('{{--', at)) {
    const end = cursor.find('--}}', at)
    return end === -1 ? undefined : control(end + 4, 'double-brace')
  }
  const wiki = cursor.match(WIKI_FUNCTION, at)
  if (wiki) {
    const end = cursor.otherBrace(at)
    if (end > at && end - at <= LONGEST_TAG) {
      const values = wikiValues(text.slice(at + wiki[0].length, end - 1))
      return { end: end + 1, syntax: 'mediawiki', path: wiki[0].slice(2, -1).trim(), values }
    }
  }
  const braces = text.startsWith('{{{', at) && text[at + 3] !== '{' ? 3 : 2
  const from = at + braces
  const body = bracedBody(cursor, at, from, '}'.repeat(braces))
  if (body === undefined) return readOpenBraces(cursor, at, from)
  const end = from + body.length + braces
  if (/^\s*$/.test(body)) return { end, syntax: 'broken', path: '' }
  // "{{name}}}": one brace too many, and no outer one that it could close.
  if (text[end] === '}' && cursor.otherBrace(end) === -1 && /^\s*[\w.]+\s*$/.test(body))
    return { end: end + 1, syntax: 'broken', path: body.trim() }
  // An object in code: {{ color: 'red' }}.
  if (/^\s*["']?[\w-]+["']?\s*:\s/.test(body)) return undefined
  if (BRACE_KEYWORD.test(body) || /^[~-]?!|^=.*=$/.test(body)) return control(end, 'double-brace', body)
  return { end, syntax: braces === 3 ? 'triple-brace' : 'double-brace', ...readExpression(body) }
}

/** What a function of a wiki shows: behind its first bar stand the forms, before it what chooses among them. */
function wikiValues(inside: string): string[] {
  const shown = inside.slice(inside.indexOf('|') + 1)
  return Array.from(shown.matchAll(/\$(\d|[A-Z]{4,40})|\{\{([A-Z]{4,40})\}\}/g), ([, argument, name]) => argument ?? name!)
}

/** What stands between two braces and two braces; another opener or a lone brace before the end means that they were never closed. */
function bracedBody(cursor: TextCursor, at: number, from: number, close: string): string | undefined {
  const body = cursor.body(from, close)
  if (body === undefined || !/[{}]/.test(body)) return body
  // An object among the arguments of a call: {{ url('x', {'a': b}) }}.
  const end = cursor.otherBrace(at) - close.length + 1
  if (end <= from || end - from > LONGEST || !cursor.text.startsWith(close, end)) return undefined
  const whole = cursor.text.slice(from, end)
  return /[([,:=]\s*$/.test(whole.slice(0, whole.search(/[{}]/))) && !whole.includes('{{') ? whole : undefined
}

/**
 * `{{name`, `{{name}`, and `{{name: …}}` of some code, which is left alone. An editor may escape one half of the braces:
 * `{{{Recipient.FirstName&#125;&#125;&#125;`.
 */
function readOpenBraces(cursor: TextCursor, at: number, from: number): Sighting | undefined {
  if (cursor.text[from] === '{') return undefined
  const sighting = unclosed(cursor, from)
  if (!sighting) return undefined
  const rest = cursor.match(/[ \t]{0,3}(?:\}{1,2}|(?:&#125;|&rbrace;|&rcub;|&#x7d;){1,3})/iy, sighting.end)
  if (rest) return { ...sighting, end: sighting.end + rest[0].length }
  // An object in an object ({{a: {…}}}): its braces close each other, and a colon or a comma follows the name.
  return cursor.otherBrace(at) > 0 && cursor.match(/\s{0,3}[:,(]/y, sighting.end) ? undefined : sighting
}

const ESCAPED_OPENER = /(?:&#0?123;|&lbrace;|&lcub;|&#x0?7b;){2,3}/iy
const ESCAPED_CLOSER = /(?:&#0?125;|&rbrace;|&rcub;|&#x0?7d;){2,3}/iy

/** `&#123;&#123;x&#125;&#125;`: the braces as an editor may escape them. */
export const readEscapedBrace: Reader = (cursor, at) => {
  const opener = cursor.match(ESCAPED_OPENER, at)
  if (!opener) return undefined
  const name = cursor.match(/[ \t]{0,3}[\p{L}_][\p{L}\p{M}\p{N}_.| :"']{0,100}/uy, at + opener[0].length)
  const closer = name && cursor.match(ESCAPED_CLOSER, at + opener[0].length + name[0].length)
  if (!name || !closer) return undefined
  return { end: at + opener[0].length + name[0].length + closer[0].length, syntax: 'double-brace', ...readExpression(name[0]) }
}

/** The tags of Liquid, Jinja, Twig, Django and Nunjucks that steer; any other stands for words ({% url x %}, {% signature %}). */
const STEERING_TAG =
  /^[-~+]?\s*(?:#|(?:end\w*|if\w*|el(?:se|if|seif|sif)|unless|for|empty|case|when|set|block|extends|import|from|macro|call|filter|load|with|autoescape|spaceless|comment|raw|verbatim|capture|assign|tablerow|increment|decrement|layout|blocktrans\w*|plural\w*|embed|sandbox|use|apply|form_theme|liquid|style|schema|javascript|paginate|break|continue|do|cache|csrf_token|switch|default|regroup|language|localize|get_\w+|doc|stylesheet|section|guard|type|templatetag)\b|[^%]*\sas\s+\w+\s*[-~]?$)/
const FREESCOUT_BODY = /^\s*([A-Za-z][A-Za-z_]*(?:\.[A-Za-z_]+)*)\s*(?:,\s*fallback=([^}]*))?$/

/** `{%customer.firstName,fallback=there%}` of the help desks, `{% if x %}` of the template languages. */
export const readBracePercent: Reader = (cursor, at) => {
  if (!cursor.text.startsWith('{%', at)) return undefined
  const body = cursor.body(at + 2, '%}', LONGEST_TAG)
  if (body === undefined || body.includes('{%')) return unclosed(cursor, at + 2)
  const end = at + body.length + 4
  const variable = FREESCOUT_BODY.exec(body)
  if (variable && (body.includes('.') || variable[2] !== undefined || isHelpdeskVariable(body))) {
    const path = variable[1]!
    const role = ownRole(path)
    return { end, syntax: 'brace-percent', path, ...(variable[2] === undefined ? {} : { fallback: variable[2].trim() }), role }
  }
  if (/^[-~+]?\s*comment\b/.test(body)) {
    // What stands in a comment is nobody's words.
    const close = cursor.find('endcomment', end)
    const closed = close === -1 ? -1 : cursor.find('%}', close)
    if (closed !== -1 && closed - close < 20) return control(closed + 2, 'brace-percent', body)
  }
  if (STEERING_TAG.test(body)) return control(end, 'brace-percent', body)
  const name = /^[-~+]?\s*(\w{1,60})/.exec(body)?.[1]
  // A tag that has an end further on encloses words and stands for none.
  if (name === undefined || cursor.hasEndTag(name)) return control(end, 'brace-percent', body)
  return { end, syntax: 'brace-percent', path: cleanPath(body) }
}

/** `{%subject%}`: close by its signs and a thing to fill in; `{% endif %}` is neither. */
function isHelpdeskVariable(body: string): boolean {
  return !/^\s|\s$/.test(body) && !/^(?:else|end|comment|block|include|case|if)/i.test(body) && isVariableName(body)
}

/** In Zammad, FreeScout, Help Scout, Salesforce and Dynamics `user` is the agent; elsewhere it may be either. */
function ownRole(path: string): PlaceholderRole {
  const role = placeholderRole(path)
  return role === 'recipient' && USER_WORDS.has(pathWords(path)[0] ?? '') ? 'agent' : role
}

/** `%{x}` and, in links, `%%7Bx%7D`. */
export const readPercentBrace: Reader = (cursor, at) => {
  const escaped = cursor.match(/%%7B([A-Za-z_][\w.]{0,100})%7D/iy, at)
  if (escaped) return { end: at + escaped[0].length, syntax: 'percent-brace', path: escaped[1]! }
  const ruby = cursor.match(/%<([a-z_]\w{0,60})>[-+ 0]?[\d.]{0,6}[sdifux]/y, at)
  if (ruby) return { end: at + ruby[0].length, syntax: 'percent-brace', path: ruby[1]! }
  return readSigned(cursor, at, '%{', 'percent-brace')
}

/** What Zammad writes into a mail where a variable failed. */
const FAILED_TRACE =
  /\/\s*(?:no such (?:method|object)|not allowed|invalid parameter\b.*|access denied)\s*$|^\s*no such (?:object|method)\s*$/

export const readHashBrace: Reader = (cursor, at) => {
  const sighting = readSigned(cursor, at, '#{', 'hash-brace')
  if (sighting?.syntax !== 'hash-brace') return sighting
  const body = cursor.text.slice(at + 2, sighting.end - 1)
  if (FAILED_TRACE.test(body)) return { end: sighting.end, syntax: 'broken', path: body.split('/')[0]!.trim(), role: 'other' }
  return { ...sighting, role: ownRole(sighting.path) }
}

export const readDollarBrace: Reader = (cursor, at) =>
  readSigned(cursor, at, '${', 'dollar-brace') ?? readSigned(cursor, at, '$!{', 'dollar-brace')

function readSigned(
  cursor: TextCursor,
  at: number,
  opener: string,
  syntax: 'percent-brace' | 'hash-brace' | 'dollar-brace',
): Sighting | undefined {
  if (!cursor.text.startsWith(opener, at)) return undefined
  const from = at + opener.length
  // "#{{ticket.id}}" and "#{%ticket.id%}": a sign before another placeholder.
  if (/[{%$]/.test(cursor.text[from] ?? '')) return undefined
  const close = cursor.otherBrace(from - 1)
  const body = close < from || close - from > LONGEST ? undefined : cursor.text.slice(from, close)
  if (body === undefined || /\n[ \t\r]*\n/.test(body)) return unclosed(cursor, from)
  if (/^\s*$/.test(body)) return { end: close + 1, syntax: 'broken', path: '' }
  // "{name" inside: the outer one was never closed (or it is a code block, whose braces close each other).
  const inner = body.indexOf('{')
  if (inner >= 0 && /^\s*[\p{L}_][\p{L}\p{N}_.]*\s/u.test(body.slice(0, inner))) return unclosed(cursor, from)
  return { end: close + 1, syntax, ...readExpression(body) }
}

/** `{!Contact.FirstName}`, `{!User:First Name;there}`, and Blade's `{!! $x !!}`. */
export const readBangBrace: Reader = (cursor, at) => {
  const { text } = cursor
  if (!text.startsWith('{!', at)) return undefined
  if (text[at + 2] === '!') {
    const raw = cursor.body(at + 3, '!!}')
    return raw === undefined || raw.trim() === '' ? undefined : { end: at + raw.length + 6, syntax: 'blade-raw', ...readExpression(raw) }
  }
  const body = cursor.body(at + 2, '}')
  if (body === undefined || body.includes('{')) return /[A-Za-z$]/.test(text[at + 2] ?? '') ? unclosed(cursor, at + 2) : undefined
  if (!/^\s*[\p{L}$]/u.test(body)) return undefined
  const [path = '', ...rest] = body.split(';')
  const fallback = rest.join(';').trim()
  const isDynamics = rest.length > 0
  return {
    end: at + body.length + 3,
    syntax: 'bang-brace',
    path: cleanPath(path),
    ...(isDynamics ? { fallback } : {}),
    role: ownRole(cleanPath(path)),
  }
}

/** Words that only Request Tracker's templates have. Its braces hold Perl, which looks like anything. */
const REQUEST_TRACKER =
  /\$(?:Ticket|Transaction|Approver|Requestor|Approval|OUT)\b|\{ ?\$[A-Za-z]+->|\bRT->|\{\$(?:rtname|TicketId|TicketSubject)\}/

/** `{$x}`, `{$x|default:"there"}`, `{ $Ticket->Subject }`. */
export const readDollarVariable: Reader = (cursor, at) => {
  const { text } = cursor
  if (text[at] !== '{') return undefined
  const close = cursor.otherBrace(at)
  const isClosed = close > at && close - at <= LONGEST_TAG
  if (text[at + 1] === '$' && /[A-Za-z_]/.test(text[at + 2] ?? '')) {
    const body = isClosed ? text.slice(at + 1, close) : undefined
    if (body === undefined || (body.length > LONGEST && !cursor.has(REQUEST_TRACKER))) return unclosed(cursor, at + 1)
    return { end: close + 1, syntax: 'dollar', ...readExpression(body) }
  }
  if (!isClosed || text[at + 1] === '{' || !cursor.has(REQUEST_TRACKER)) return undefined
  const body = text.slice(at + 1, close)
  return /\$\w|->/.test(body) ? { end: close + 1, syntax: 'dollar', ...readExpression(body) } : undefined
}

/** Svelte's blocks, Smarty's and Jinja's comments. */
export const readBraceComment: Reader = (cursor, at) => {
  const { text } = cursor
  const sign = text[at + 1]
  if (text[at] !== '{' || (sign !== '#' && sign !== '*')) return undefined
  const end = cursor.find(`${sign}}`, at + 2)
  if (end !== -1 && end - at <= LONGEST_TAG) {
    const body = text.slice(at + 2, end)
    // Smarty's {#pageTitle#} is a value; {* is a comment only with air around it, {*} is nothing.
    if (sign === '#' && /^[A-Za-z_]\w*$/.test(body)) return { end: end + 2, syntax: 'brace', path: body }
    if (body.trim() !== '' && !body.includes(`{${sign}`)) return control(end + 2, 'brace')
  }
  const block = sign === '#' ? cursor.match(/\{#(?:if|each|await|key|snippet)\b[^{}\n]{0,200}\}/y, at) : null
  return block ? control(at + block[0].length, 'brace', block[0].slice(1, -1)) : undefined
}

const BRACE_CONTROL = new RegExp(
  [
    /\/[a-z]{1,20}/, // {/if}
    /:(?:else|then|catch)(?: [^{}\n]{0,100})?/, // Svelte
    /(?:else|elseif|elsif|literal|strip|nocache|foreachelse|sectionelse)/,
    /(?:if|elseif|else if|elsif|ifset|ifnot)[ ]+(?:!?\w+|[^{}\n]{0,150}[$=_.!(<>][^{}\n]{0,150})/,
    /(?:foreach|for|section|while|assign|capture|include|extends|block|function|var|switch|case|macro|import)[ ]+[^{}\n]{0,200}[$="'][^{}\n]{0,200}/,
  ]
    .map((part) => part.source)
    .join('|')
    .replace(/^/, '\\{(?:')
    .replace(/$/, ')[ ]{0,2}\\}'),
  'y',
)
const ICU =
  /\{\s{0,4}(\w{1,40})\s{0,4},\s{0,4}(?:plural|select|selectordinal|number|date|time|spellout|ordinal|duration|choice)\s{0,4}[,}]/y
/** The code behind a field of Word. */
const MERGE_FIELD = /\{ ?MERGEFIELD {1,3}"?([\p{L}\p{N}_ ]{1,60}?)"?(?: {1,3}\\\* MERGEFORMAT)? {0,3}\}/uy
const LATEX_COMMAND = /\\[A-Za-z]{1,20}$/

/** `{name}` and all that is written between single braces. */
export const readBrace: Reader = (cursor, at) => {
  const { text } = cursor
  if (text[at] !== '{' || text[at + 1] === '{') return undefined
  const steering = cursor.match(BRACE_CONTROL, at)
  if (steering) return control(at + steering[0].length, 'brace', steering[0].slice(1, -1))
  const icu = cursor.match(ICU, at)
  if (icu) {
    const close = cursor.otherBrace(at)
    return close > at && close - at <= LONGEST_TAG ? { end: close + 1, syntax: 'brace', path: icu[1]! } : undefined
  }
  const field = cursor.match(MERGE_FIELD, at)
  if (field) return { end: at + field[0].length, syntax: 'brace', path: field[1]!.trim() }
  const body = cursor.body(at + 1, '}', 120)
  if (body === undefined || body.includes('{') || body.includes('\n')) return undefined
  const end = at + body.length + 2
  if (text[at - 1] === '\\' || LATEX_COMMAND.test(text.slice(Math.max(0, at - 21), at))) return undefined
  // "{name}}": one brace too many, unless an outer brace owns it.
  const isMismatched = text[end] === '}' && text[end + 1] !== '}' && !isOwned(cursor, end)
  if (/^[\p{L}_][\p{L}\p{M}\p{N}_.-]{1,80}$/u.test(body)) {
    if (body.endsWith('.')) return undefined
    if (isMismatched) return { end: end + 1, syntax: 'broken', path: body }
    return { end, syntax: 'brace', path: body }
  }
  // "{0}" of message catalogues; "a{2}" and "]{3}" are repetitions in a pattern.
  if (/^\d{1,2}$/.test(body))
    return cursor.isAfterWord(at) || /[\])\\.*+]/.test(text[at - 1] ?? '') ? undefined : { end, syntax: 'brace', path: body }
  const assigned = /^(\w+)=([\w.]+)(?:\|([^|]*))?$/.exec(body)
  if (assigned) return withOptional(end, assigned[2]!, assigned[3])
  if (/^l s=["']/.test(body)) return { end, syntax: 'brace', path: 'l' }
  const [name = '', fallback, ...more] = body.split('|')
  if (fallback !== undefined && more.length === 0 && isVariableName(name.trim()))
    return withOptional(end, name.trim(), unfiltered(fallback))
  const role = gapRole(body)
  return role === undefined ? undefined : { end, syntax: 'blank', path: body.trim(), role }
}

/** Whether an outer brace goes with the one at `at`; one that is left of an unclosed `{{` does not count. */
function isOwned(cursor: TextCursor, at: number): boolean {
  const owner = cursor.otherBrace(at)
  return owner >= 0 && cursor.text[owner - 1] !== '{' && cursor.text[owner + 1] !== '{'
}

function withOptional(end: number, path: string, fallback: string | undefined): Sighting {
  return { end, syntax: 'brace', path, ...(fallback === undefined ? {} : { fallback }) }
}

/** `{name|default:"there"}` is a filter, `{name|there}` says the fallback itself. */
function unfiltered(fallback: string): string | undefined {
  return /^\s*[a-z_]+\s*[:(]/.test(fallback) ? readExpression(`x|${fallback}`).fallback : fallback.trim()
}
