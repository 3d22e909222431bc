import { LONGEST_TAG } from './cursor.ts'
import { readExpression } from './expression.ts'
import { gapRole, isVariableName } from './gap.ts'
import { placeholderRole } from './role.ts'
import { control, type Reader, unclosed } from './syntax.ts'

/** `<OTRS_X>`, `&lt;OTRS_X&gt;`, and the tags of its heirs OTOBO and KIX. */
const OTRS = /(?:<|&lt;)((?:OTRS|OTOBO|KIX)_[\p{L}\p{N}_:.-]{1,120})((?:\[\d{1,6}\])?)(>|&gt;)?/iuy

export const readOtrs: Reader = (cursor, at) => {
  const match = cursor.match(OTRS, at)
  if (!match) return undefined
  const [text, path = '', , closer] = match
  // Settings of the system; the one that ends a mail is what the system calls itself.
  const setting = /^[A-Z]+_CONFIG_(.*)$/i.exec(path)?.[1]
  const role = setting === undefined ? undefined : /^(?:NotificationSenderName|Organization)$/.test(setting) ? 'company' : 'other'
  return { end: at + text.length, syntax: closer ? 'otrs' : 'broken', path, ...(role ? { role } : {}) }
}

const SCRIPT_KEYWORD =
  /^-?\s*(?:if|unless|else|elsif|elseif|end|for|each|while|until|case|when|do|begin|rescue|var|let|const)\b|\bdo\s{0,4}(?:\|[^|]{0,100}\|)?\s{0,4}-?$|\{\s{0,4}(?:\|[^|]{0,100}\|)?\s{0,4}-?$|^-?\s*\}/

/** `<%= x %>` writes, `<% x %>` and `<%# x %>` do not; `<%- x %>` writes in EJS and steers in ERB. */
export const readAnglePercent: Reader = (cursor, at) => {
  if (!cursor.text.startsWith('<%', at)) return undefined
  const body = cursor.body(at + 2, '%>', LONGEST_TAG)
  if (body === undefined || body.includes('<%')) return unclosed(cursor, at + 2)
  const end = at + body.length + 4
  const sign = body[0]
  const doesWrite = sign === '=' || sign === ':' || (sign === '-' && body[1] !== '-' && !SCRIPT_KEYWORD.test(body))
  // A writing block (<%= form_for x do |f| %>) encloses words of its own.
  if (!doesWrite || /\bdo\s{0,4}(?:\|[^|]{0,100}\|)?\s{0,4}-?$/.test(body)) return control(end, 'angle-percent', body)
  return { end, syntax: 'angle-percent', ...readExpression(body.replace(/^[=:-]+/, '').replace(/-$/, '')) }
}

/** `<?= $x ?>`, `<?php echo $x ?>`; other PHP steers. */
export const readPhp: Reader = (cursor, at) => {
  const opener = cursor.match(/<\?(?:php\b|=)/iy, at)
  if (!opener) return undefined
  const body = cursor.body(at + opener[0].length, '?>', LONGEST_TAG)
  if (body === undefined) return undefined
  const end = at + opener[0].length + body.length + 2
  const echo = /^\s*(?:echo|print)\b/.exec(body)
  if (opener[0] !== '<?=' && !echo) return control(end, 'php')
  return { end, syntax: 'php', ...readExpression(body.slice(echo?.[0].length ?? 0)) }
}

const FREEMARKER =
  /<\/?#(?:if|else|elseif|list|items|sep|assign|global|local|include|import|macro|nested|return|switch|case|default|break|noparse|escape|noescape|attempt|recover|setting|compress|function|ftl)\b[^>]{0,400}>/y

/** `<#if x>`, `<#-- … -->`, `<@macro/>`. */
export const readFreeMarker: Reader = (cursor, at) => {
  if (cursor.text.startsWith('<#--', at)) {
    const end = cursor.find('-->', at)
    return end === -1 ? undefined : control(end + 3, 'freemarker')
  }
  const tag = cursor.match(FREEMARKER, at)
  if (tag) return control(at + tag[0].length, 'freemarker', tag[0].slice(1, -1))
  const macro = cursor.match(/<@([A-Za-z][\w.]{0,60})\b[^<>@]{0,300}\/>/y, at)
  return macro ? { end: at + macro[0].length, syntax: 'freemarker', path: macro[1]! } : undefined
}

const COMMENT_TAG = /<!-- (?:IF|ELSEIF|ELSE|ENDIF|BEGIN|BEGINELSE|END|INCLUDE|DEFINE|UNDEFINE|EVENT)\b[^<>\n]{0,200} -->/y

/** `<!-- IF S_WAIT -->`, `<!-- ENDIF -->`: phpBB steers by comments, in plain text, too. */
export const readCommentTag: Reader = (cursor, at) => {
  const tag = cursor.match(COMMENT_TAG, at)
  return tag ? control(at + tag[0].length, 'brace', tag[0].slice(5, -4)) : undefined
}

const QWEB_VALUE = /<[a-z]\w{0,12}(?:\s+[\w:.-]{1,40}="[^"<>]{0,200}"){0,6}?\s+t-(?:esc|out|raw|field)="([^"<>]{1,200})"[^<>]{0,200}\/>/y
const QWEB_PAIR = /<t\s+t-(?:esc|out|raw|field)="([^"<>]{1,200})"[^<>]{0,200}><\/t>/y
const QWEB_STEERING = /<t\s+t-[a-z-]{1,20}="[^"]{0,300}"[^<>]{0,300}>/y

/** `<t t-esc="object.name"/>`: an element that a browser shows as nothing and Odoo as a value. */
export const readQweb: Reader = (cursor, at) => {
  const value = cursor.match(QWEB_VALUE, at) ?? cursor.match(QWEB_PAIR, at)
  if (value) return { end: at + value[0].length, syntax: 'qweb', ...readExpression(value[1]!) }
  const steering = cursor.match(QWEB_STEERING, at)
  return steering ? control(at + steering[0].length, 'qweb', steering[0].slice(1, -1)) : undefined
}

/** `<<Name>>`, `&lt;&lt;Name&gt;&gt;`. */
export const readDoubleAngle: Reader = (cursor, at) => {
  const match = cursor.match(/(?:<<|&lt;&lt;)([\p{L}_][\p{L}\p{M}\p{N}_. '-]{0,60})(?:>>|&gt;&gt;)/uy, at)
  if (!match) return undefined
  const path = match[1]!.trim()
  // "<<dossiernummer>>": a word all in small letters or all in capitals need not be a known one; "<<Suivant>>" quotes what a button says.
  const isPlainWord = /^(?:\p{Ll}{3,}|\p{Lu}{3,})$/u.test(match[1]!)
  if (!isPlainWord && !isVariableName(path) && gapRole(path) === undefined) return undefined
  // "<<report.doc>>" is how some mailers show an attachment.
  if (/\.\w{2,4}$/.test(path) && placeholderRole(path) === 'other') return undefined
  return { end: at + match[0].length, syntax: 'double-angle', path }
}

/** Elements of HTML whose names are also things to fill in. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col data datalist dd del details dfn dialog div dl dt em embed fieldset figure font footer form frame h1 h2 head header hr html i iframe img input ins item kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q s samp script search section select slot small source span strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track u ul var video wbr'.split(
    ' ',
  ),
)

/** `<Fill in the order number>`, `<First Name>`, `<name>`, and the same with `&lt;` and `&gt;`. */
export const readAngleGap: Reader = (cursor, at) => {
  const { text } = cursor
  const isEscaped = text.startsWith('&lt;', at)
  const from = at + (isEscaped ? 4 : 1)
  const body = cursor.body(from, isEscaped ? '&gt;' : '>', 90)
  if (body === undefined || /[<\n@=/:"]/.test(body) || !/^\s?\p{L}/u.test(body) || cursor.isAfterWord(at)) return undefined
  const role = gapRole(body)
  if (role === undefined) return undefined
  const name = body.trim()
  if (!isEscaped && !/\s/.test(name)) {
    if (cursor.isMarkup && ELEMENTS.has(name.toLowerCase())) return undefined
    // An element of XML, or of the reader's own making: it has an end tag.
    if (cursor.hasElementEnd(name)) return undefined
  }
  return { end: from + body.length + (isEscaped ? 4 : 1), syntax: 'blank', path: name, role }
}
