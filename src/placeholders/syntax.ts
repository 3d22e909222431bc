import type { PlaceholderRole } from '../prose.ts'
import type { TextCursor } from './cursor.ts'
import { isVariableName } from './gap.ts'

/**
 * The families of placeholders, named by their signs, since `{{name}}` does not say whether Liquid, Handlebars, Jinja, Twig or one of
 * twenty helpdesks will read it.
 *
 * - `double-brace` `{{x}}`, `{{#if x}}`: Zendesk, Freshdesk, Gorgias, Front, Intercom, Chatwoot, HubSpot, Liquid, Handlebars, Jinja, Twig, Go
 * - `triple-brace` `{{{x}}}`: Handlebars, Mustache, Salesforce Lightning
 * - `brace-percent` `{%x,fallback=y%}` (FreeScout, Help Scout, UVdesk) and the tags `{% if x %}` of Liquid, Jinja, Twig, Django
 * - `percent-brace` `%{x}`, `%%7Bx%7D`, `%<x>s`: osTicket, Discourse, Rails
 * - `hash-brace` `#{x}`: Zammad, Ruby · `dollar-brace` `${x}`, `$!{x}`: ServiceNow, Zoho Desk, Odoo, FreeMarker, Velocity
 * - `bang-brace` `{!x}`: Salesforce, Dynamics 365 · `blade-raw` `{!! $x !!}`: Blade
 * - `dollar` `{$x}`, `{ $x->y }`, `$x.y`, `$x$`: Request Tracker, Smarty, Latte, Velocity
 * - `brace` `{x}`, `{x|there}`, `{n, plural, …}`, `{if $x}`, `{# … #}`, `{* … *}`, `<!-- IF x -->`: ICU, PrestaShop, phpBB, Live Helper Chat, Mautic, Smarty, Svelte
 * - `double-bracket` `[[x]]` · `bracket-percent` `[% x %]`: Template Toolkit, RT, Znuny · `angle-percent` `<%= x %>`: ERB, EJS · `php` `<?= $x ?>`
 * - `otrs` `<OTRS_X>`, `&lt;OTRS_X&gt;` · `qweb` `<t t-esc="x"/>` · `freemarker` `<#if x>` · `double-angle` `<<x>>` · `guillemets` `«x»`
 * - `asterisk-pipe` `*|X|*`: Mailchimp · `double-hash` `##x##`: GLPI · `percent` `%x%`, `%%x%%` · `printf` `%s`, `%1$s`, `%(x)s`
 * - `at-sign` `@Model.X`, `@if(…)`, `@@x@@`: Razor, Blade · `velocity` `#if(…)` · `mediawiki` `$1`, `{{PLURAL:…}}` · `underscores` `__x__`
 * - `blank`: a gap left for a person: `[NAME]`, `<Fill in …>`, `XXX`, `XX.XX.2024`, `____`
 * - `broken`: what no helpdesk will fill in, because it is unclosed or mismatched (`{{name`, `{name}}`, `{{name}`) or because it is the
 *   trace of one that failed (`#{ticket.foo / no such method}`); its span ends with the name, the text after it is read as usual
 */
export const PLACEHOLDER_SYNTAXES = [
  'double-brace',
  'triple-brace',
  'brace-percent',
  'percent-brace',
  'hash-brace',
  'dollar-brace',
  'bang-brace',
  'blade-raw',
  'dollar',
  'brace',
  'double-bracket',
  'bracket-percent',
  'angle-percent',
  'php',
  'otrs',
  'qweb',
  'freemarker',
  'double-angle',
  'guillemets',
  'asterisk-pipe',
  'double-hash',
  'percent',
  'printf',
  'at-sign',
  'velocity',
  'mediawiki',
  'underscores',
  'blank',
  'broken',
] as const

export type PlaceholderSyntax = (typeof PLACEHOLDER_SYNTAXES)[number]

/** What a reader of one syntax saw at an offset. */
export interface Sighting {
  readonly end: number
  readonly syntax: PlaceholderSyntax
  readonly path: string
  readonly values?: readonly string[]
  readonly fallback?: string
  /** Where the path does not say it. */
  readonly role?: PlaceholderRole
  readonly isControl?: boolean
}

/** A look-alike: the text up to here holds no placeholder. */
export interface LookAlike {
  readonly end: number
  readonly syntax?: undefined
}

/** Reads what begins at an offset; nothing if it is not of this syntax. */
export type Reader = (cursor: TextCursor, at: number) => Sighting | LookAlike | undefined

export function control(end: number, syntax: PlaceholderSyntax, path = ''): Sighting {
  return { end, syntax, path: path.trim(), isControl: true }
}

const NAME_AFTER_OPENER = /([ \t]{0,3})[$.]?([\p{L}_][\p{L}\p{M}\p{N}_.]{0,60})/uy

/**
 * An opener with a name after it and no end: the name is marked, the rest of the text is read as usual. After a space only what is
 * written as a variable counts, since prose has its own "[% of the total]".
 */
export function unclosed(cursor: TextCursor, from: number): Sighting | undefined {
  const match = cursor.match(NAME_AFTER_OPENER, from)
  if (!match) return undefined
  const [text, space = '', letters = ''] = match
  const name = letters.replace(/\.+$/, '')
  if (space !== '' && !isVariableName(name)) return undefined
  return { end: from + text.length - (letters.length - name.length), syntax: 'broken', path: name }
}
