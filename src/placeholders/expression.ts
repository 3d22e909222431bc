/** What an expression inside a placeholder names, and what stands there when the value is missing. */
export interface Expression {
  readonly path: string
  readonly fallback?: string
}

const QUOTED = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|„([^“”]*)[“”])/
const DEFAULT_FILTER = /^(?:default_if_none|default|fallback|d|if_empty)\b\s*[:(=]?\s*/
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  '#160': ' ',
}

/** Reads `ticket.requester.first_name | default: "there"` and its kin in every template language. */
export function readExpression(body: string): Expression {
  const text = plain(body)
  return (
    readCall(text) ?? readAlternatives(text) ?? readFilters(text) ?? readConditional(text) ?? readBang(text) ?? { path: cleanPath(text) }
  )
}

/**
 * Editors put entities and stray tags into a placeholder, which helpdesks take out again before they look it up; files put escapes
 * into it (`first\_name` in Markdown, `\"there\"` in JSON, `""there""` in CSV), which are gone when it is read.
 */
function plain(body: string): string {
  const unescaped = body.includes('\\') ? body.replace(/\\([_*"'[\]])/g, '$1') : body
  return withoutMarkup(unescaped.includes('""') ? unescaped.replace(/""(\p{L}[^"]*)""/gu, '"$1"') : unescaped)
}

function withoutMarkup(body: string): string {
  const text = body.includes('&') ? body.replace(/&(#?\w{2,5});/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity) : body
  return (text.includes('</') ? text.replace(/<\/?[a-z][^<>]*>/gi, '') : text).replace(/[\s\u00a0]+/g, ' ').trim()
}

/** HubL `personalization_token('contact.firstname', 'there')`, SendGrid `insert name "default=there"`. */
function readCall(text: string): Expression | undefined {
  const token = /^personalization_token\( ?["']([^"']*)["'] ?(?:, ?["']([^"']*)["'])? ?\)$/.exec(text)
  if (token) return withFallback(token[1]!, token[2])
  const insert = /^insert ([\w.]+) "default=([^"]*)"$/.exec(text)
  if (insert) return withFallback(insert[1]!, insert[2])
  return undefined
}

/** `a || "there"`, `a ?? "there"`, `a or "there"`: the last alternative is the fallback if it is quoted. */
function readAlternatives(text: string): Expression | undefined {
  const parts = text.split(/ ?(?:\|\||\?\?|\?:| or (?=["']|\w)) ?/)
  if (parts.length < 2) return undefined
  return withFallback(readExpression(parts[0]!).path, unquoted(parts.at(-1)!))
}

/** `a | default: "there"`, `a|default("there")`, `a|d('there', true)`, `a | fallback: "there"`; other filters are passed over. */
function readFilters(text: string): Expression | undefined {
  const bar = text.indexOf('|')
  if (bar < 0) return undefined
  const path = cleanPath(text.slice(0, bar))
  for (const filter of splitOutsideQuotes(text.slice(bar + 1))) {
    const trimmed = filter.trim()
    const head = DEFAULT_FILTER.exec(trimmed)
    if (head && head[0].length < trimmed.length) {
      const fallback = unquoted(trimmed.slice(head[0].length))
      if (fallback !== undefined) return { path, fallback }
    }
  }
  return { path }
}

/** Jinja `a if a else "there"`. */
function readConditional(text: string): Expression | undefined {
  const at = text.lastIndexOf(' else ')
  const condition = text.indexOf(' if ')
  return at > condition && condition > 0 ? withFallback(cleanPath(text.slice(0, condition)), unquoted(text.slice(at + 6))) : undefined
}

/** FreeMarker `a!"there"`, `a!`, `(a.b)!"there"`, `a?default("there")`; shell `a:-there`. */
function readBang(text: string): Expression | undefined {
  const bang = /^\(?([\p{L}_][\p{L}\p{N}_.]*)\)?!(?:$|(?=["']))/u.exec(text)
  if (bang) return withFallback(bang[1]!, unquoted(text.slice(bang[0].length)) ?? '')
  const builtin = /^([\p{L}_][\p{L}\p{N}_.]*)\?default\(/u.exec(text)
  if (builtin) return withFallback(builtin[1]!, unquoted(text.slice(builtin[0].length)))
  const shell = /^(\w+):-(.*)$/.exec(text)
  return shell ? withFallback(shell[1]!, shell[2]!) : undefined
}

function withFallback(path: string, fallback: string | undefined): Expression {
  return fallback === undefined ? { path } : { path, fallback }
}

/** The words of a quoted string at the beginning of `text`. */
export function unquoted(text: string): string | undefined {
  const match = QUOTED.exec(text.trim())
  return match ? match.slice(1).find((part) => part !== undefined) : undefined
}

/** Without sigils of variables and the signs that steer white space: `~ $customer.name -` → `customer.name`. */
export function cleanPath(text: string): string {
  return text
    .trim()
    .replace(/^[-~&$@.=!\s]+/, '')
    .replace(/[-~; ]{1,4}$/, '')
    .trim()
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = []
  let quote = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '|') {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
