import { LONGEST, type TextCursor } from './cursor.ts'
import { cleanPath, readExpression } from './expression.ts'
import { isVariableName } from './gap.ts'
import { hasWord, pathWords, placeholderRole } from './role.ts'
import { NAME_WORDS, PERSON_NAME_WORDS } from './role-words.ts'
import { control, type Reader, unclosed } from './syntax.ts'

/** `*|FNAME|*`, and `*|IF:FNAME|*` … `*|END:IF|*` that steer. */
export const readAsteriskPipe: Reader = (cursor, at) => {
  if (!cursor.text.startsWith('*|', at)) return undefined
  const body = cursor.body(at + 2, '|*')
  if (body === undefined || body.includes('*|'))
    return /[A-Z]{2}/.test(cursor.text.slice(at + 2, at + 4)) ? unclosed(cursor, at + 2) : undefined
  const end = at + body.length + 4
  if (/^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|FEED|FEEDITEMS)\b/.test(body)) return control(end, 'asterisk-pipe', body)
  return /^[\p{L}_]/u.test(body) ? { end, syntax: 'asterisk-pipe', path: body.trim() } : undefined
}

const GLPI = /##((?:FOREACH|ENDFOREACH|IF|ENDIF|ELSE|ENDELSE)?)( (?:FIRST|LAST)(?: \d{1,3})? )?([A-Za-z][\w.-]{0,80}(?:=[^#\n]{0,60})?)##/y

/** `##ticket.id##` and GLPI's `##IFticket.id##`; "##- Please type above this line -##" is neither. */
export const readDoubleHash: Reader = (cursor, at) => {
  const match = cursor.match(GLPI, at)
  if (!match || cursor.text[at - 1] === '#' || cursor.isBeforeWord(at + match[0].length)) return undefined
  const end = at + match[0].length
  return match[1] ? control(end, 'double-hash', match[3]!) : { end, syntax: 'double-hash', path: match[3]! }
}

const VELOCITY =
  /#(?:(?:if|elseif|foreach|set|parse|include|macro|evaluate|define) {0,2}\([^()\n]{0,150}(?:\([^()\n]{0,100}\)[^()\n]{0,100}){0,3}\)|\{?else\}?(?![\w-])|end(?![\w-]))/y
const IS_VELOCITY = /#(?:if|foreach|set) ?\( ?[!$(]/

/** `#if($x)` … `#end`; a hashtag is one only where the text shows no Velocity. */
export const readVelocity: Reader = (cursor, at) => {
  const match = cursor.match(VELOCITY, at)
  return match && cursor.has(IS_VELOCITY) ? control(at + match[0].length, 'velocity', match[0]) : undefined
}

const PRINTF = /%(?:\((\w{1,60})\)|(\d{1,2})\$)?[-+0#]?(?:\d{1,3})?(?:\.\d{1,2})?(?:l{1,2}|z)?[sdifu@]/y

/** `%s`, `%1$s`, `%(name)s`, `%.2f`; not `100%`, `%20`, `5%discount`. */
export const readPrintf: Reader = (cursor, at) => {
  const match = cursor.match(PRINTF, at)
  if (!match) return undefined
  const end = at + match[0].length
  const isNamed = match[1] !== undefined
  if (!isNamed && (cursor.isAfterWord(at) || cursor.isBeforeWord(end) || cursor.text[at - 1] === '%' || cursor.text[end] === '%'))
    return undefined
  return { end, syntax: 'printf', path: match[1] ?? match[2] ?? '' }
}

const PERCENT = /(%{1,2})(?:to|from|header)?\(?([\p{L}_][\p{L}\p{M}\p{N}_.-]{1,60})\)?\1(?!%)/uy

/** `%FIRSTNAME%`, `%%name%%`, `%to(name)%`; not the `%E2%80%99` of a link. */
export const readPercent: Reader = (cursor, at) => {
  const match = cursor.match(PERCENT, at)
  if (!match || cursor.isAfterWord(at) || cursor.text[at - 1] === '%') return undefined
  const path = match[2]!
  if (/^[0-9a-f]{2}$/i.test(path)) return undefined
  return { end: at + match[0].length, syntax: 'percent', path }
}

/** Wikis write `$1` for a value, and show it by their functions and links. */
const IS_WIKI =
  /\{\{ ?(?:PLURAL|GENDER|GRAMMAR|SITENAME|int|fullurl|canonicalurl|MediaWiki|PAGENAME|FULLPAGENAME|#\w+)\b|\[\$1 |\[\[(?:\$1|(?:Special|Project|User|Help|MediaWiki):)|["„“”«'>]\s?\$1\s?["”“»'<]/i
const MONEY_AFTER = /^(?:[\d,.]\d|\d|[kKmM]\b| ?(?:million|billion|bn|USD|AUD|CAD|NZD)\b)/

/** `$1` in a text that is plainly a wiki's; `$customer.name`, `$firstName`, `$name$`; never an amount of dollars. */
export const readDollar: Reader = (cursor, at) => {
  const { text } = cursor
  const before = text[at - 1] ?? ''
  if (before === '$' || before === '\\') return undefined
  const argument = cursor.match(/\$(\d)/y, at)
  if (argument) {
    const end = at + 2
    if (argument[1] === '0' || MONEY_AFTER.test(text.slice(end, end + 10)) || !isWiki(cursor)) return undefined
    return { end, syntax: 'mediawiki', path: argument[1]! }
  }
  if (cursor.isAfterWord(at)) return undefined
  const enclosed = cursor.match(/(\${1,2})([A-Za-z_][\w.]{1,60})\1(?![\w$])/y, at)
  if (enclosed && isVariableName(enclosed[2]!)) return { end: at + enclosed[0].length, syntax: 'dollar', path: enclosed[2]! }
  const variable = cursor.match(/\$!?([A-Za-z_]\w{1,60}(?:\.[A-Za-z_]\w{0,60}(?:\(\))?){0,8})(?!\w)/y, at)
  if (!variable) return undefined
  const path = variable[1]!
  // "$US", "$AUD", "A$AP": currencies and names have no small letters, no dot, no low line.
  const isCode = /[a-z]/.test(path) && isVariableName(path)
  return isCode || (/^[A-Z]{4,}(?:_[A-Z]+)*$/.test(path) && cursor.has(IS_WIKI))
    ? { end: at + variable[0].length, syntax: /[a-z]/.test(path) ? 'dollar' : 'mediawiki', path }
    : undefined
}

/** Several single figures and no amount with cents or tens anywhere. */
const TWO_ARGUMENTS = /\$1(?!\d)[^$]*\$2(?!\d)/
const THREE_ARGUMENTS = /\$\d(?!\d)[^$]+\$\d(?!\d)[^$]+\$\d(?!\d)/
const AMOUNT = /\$\d[\d.,]*\d/

function isWiki(cursor: TextCursor): boolean {
  return (
    cursor.syntaxes?.has('mediawiki') ||
    cursor.has(IS_WIKI) ||
    (!cursor.has(AMOUNT) && (cursor.has(TWO_ARGUMENTS) || cursor.has(THREE_ARGUMENTS)))
  )
}

/** Mail merge of Word: `«First_Name»`. The marks are also quotation marks, so a word alone must be a name of a field. */
export const readGuillemets: Reader = (cursor, at) => {
  const match = cursor.match(/[«‹]([\p{L}_][\p{L}\p{M}\p{N}_.]{1,60})[»›]/uy, at)
  if (!match || !isVariableName(match[1]!)) return undefined
  // Word's fields begin with a capital; a quoted name of a setting («max_size») does not.
  if (placeholderRole(match[1]!) === 'other' && !/^\p{Lu}/u.test(match[1]!)) return undefined
  return { end: at + match[0].length, syntax: 'guillemets', path: match[1]! }
}

const BLADE_BLOCK =
  /@(?:if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case|section|push|auth|guest|can|error|env|once|php|props|extends|component|slot|stack)[ ]?\([^()\n]{0,150}(?:\([^()\n]{0,100}\)[^()\n]{0,100}){0,4}\)/y
const BLADE_END =
  /@(?:else|endif|endunless|endisset|endempty|endforeach|endforelse|endfor|endwhile|endswitch|endsection|endpush|endauth|endguest|endcan|enderror|endenv|endonce|endphp|endcomponent|endslot)(?![\w.])/y
const BLADE_WRITING = /@(lang|yield|include|choice|json|each|url|route)\(["'][^()\n]{0,200}\)/y
const RAZOR = /@((?:Model|ViewBag|ViewData|TempData|Html|Url|Localizer|Resources)(?:\.\w{1,60}|\["?\w{1,60}"?\]|\([^()\n]{0,100}\)){1,8})/y
const RAZOR_EXPRESSION = /@\(([^()\n@]{0,100}(?:Model|ViewBag|ViewData|TempData)[^()\n@]{0,100}(?:\([^()\n]{0,60}\)[^()\n@]{0,60}){0,3})\)/y

/** `@@name@@`; Razor's `@Model.Name`; Blade's `@if(…)`. Addresses and @mentions are neither. */
export const readAtSign: Reader = (cursor, at) => {
  if (cursor.isAfterWord(at)) return undefined
  const enclosed = cursor.match(/@@([\p{L}_][\p{L}\p{N}_.]{1,60})@@/uy, at)
  if (enclosed) return { end: at + enclosed[0].length, syntax: 'at-sign', path: enclosed[1]! }
  const writing = cursor.match(BLADE_WRITING, at)
  if (writing) return { end: at + writing[0].length, syntax: 'at-sign', path: cleanPath(writing[0]) }
  const steering = cursor.match(BLADE_BLOCK, at) ?? cursor.match(BLADE_END, at)
  if (steering) return control(at + steering[0].length, 'at-sign', steering[0])
  const value = cursor.match(RAZOR, at) ?? cursor.match(RAZOR_EXPRESSION, at)
  if (!value || value[0].length > LONGEST) return undefined
  const path = value[1]!.replace(/^Model\./, '')
  return { end: at + value[0].length, syntax: 'at-sign', ...readExpression(path) }
}

/** `__first_name__`, `__NAME__`; `__bold__` and Python's `__init__` are not. */
export const readUnderscores: Reader = (cursor, at) => {
  const match = cursor.match(/__([\p{L}\p{N}]{1,40}(?:_[\p{L}\p{N}]{1,40}){0,5})__(?!_)/uy, at)
  if (!match || cursor.isAfterWord(at) || cursor.isBeforeWord(at + match[0].length)) return undefined
  const path = match[1]!
  const isCapitals = path === path.toUpperCase() && path !== path.toLowerCase()
  if (
    !path.includes('_') &&
    !(
      isCapitals &&
      (placeholderRole(path) !== 'other' || hasWord(pathWords(path), NAME_WORDS) || hasWord(pathWords(path), PERSON_NAME_WORDS))
    )
  )
    return undefined
  return { end: at + match[0].length, syntax: 'underscores', path }
}
