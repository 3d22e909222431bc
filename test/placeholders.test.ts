import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isPlainName, maskPlaceholders, PLACEHOLDER_SYNTAXES, placeholderRole, scanPlaceholders } from '../src/placeholders/index.ts'
import { PLACEHOLDER_MARK } from '../src/prose.ts'

/** The text with each token in ⟦…⟧, a steering tag in ⟦/…/⟧, a blank in ⟦_…_⟧. */
function drawn(text: string, options?: Parameters<typeof scanPlaceholders>[1]): string {
  let at = 0
  let out = ''
  for (const { start, end, isControl, isBlank } of scanPlaceholders(text, options)) {
    const sign = isControl ? '/' : isBlank ? '_' : ''
    out += `${text.slice(at, start)}⟦${sign}${text.slice(start, end)}${sign}⟧`
    at = end
  }
  return out + text.slice(at)
}

/** Syntax, path and role of every token, and the fallback after an equals sign. */
function read(text: string): string[] {
  return scanPlaceholders(text).map(({ syntax, path, fallback, role, isControl }) =>
    [syntax, path + (fallback === undefined ? '' : ` = "${fallback}"`), isControl ? 'control' : role].join(' · '),
  )
}

describe('one placeholder of each helpdesk and template language', () => {
  it.each([
    // Helpdesks
    ['{{ticket.requester.first_name}}', 'double-brace · ticket.requester.first_name · recipient'],
    ['{{current_user.signature}}', 'double-brace · current_user.signature · signature'],
    ['{{ticket.ticket_field_123 | split:"::" | last}}', 'double-brace · ticket.ticket_field_123 · ticket'],
    ['{{ticket.agent.name}}', 'double-brace · ticket.agent.name · agent'],
    ['{{ticket.due_by_time}}', 'double-brace · ticket.due_by_time · time'],
    ['{{ticket.messages[-1].body_html}}', 'double-brace · ticket.messages[-1].body_html · other'],
    ['{{contact.first_name || "Unknown"}}', 'double-brace · contact.first_name = "Unknown" · recipient'],
    ["{{ contact.first_name || 'there' }}", 'double-brace · contact.first_name = "there" · recipient'],
    ['{{ first_name | fallback: "there" }}', 'double-brace · first_name = "there" · recipient'],
    ["{{ personalization_token('contact.firstname', 'there') }}", 'double-brace · contact.firstname = "there" · recipient'],
    ['#{ticket.customer.firstname}', 'hash-brace · ticket.customer.firstname · recipient'],
    ['#{user.firstname}', 'hash-brace · user.firstname · agent'],
    ['#{ticket.group.name}', 'hash-brace · ticket.group.name · team'],
    ['<OTRS_CUSTOMER_REALNAME>', 'otrs · OTRS_CUSTOMER_REALNAME · recipient'],
    ['<OTRS_FIRST_NAME>', 'otrs · OTRS_FIRST_NAME · agent'],
    ['&lt;OTRS_CUSTOMER_SUBJECT[20]&gt;', 'otrs · OTRS_CUSTOMER_SUBJECT · other'],
    ['<OTRS_CONFIG_NotificationSenderName>', 'otrs · OTRS_CONFIG_NotificationSenderName · company'],
    ['%{ticket.name.first}', 'percent-brace · ticket.name.first · recipient'],
    ['%%7Brecipient.ticket_link%7D', 'percent-brace · recipient.ticket_link · other'],
    ['{%customer.firstName,fallback=there%}', 'brace-percent · customer.firstName = "there" · recipient'],
    ['{%customer.firstName,fallback=%}', 'brace-percent · customer.firstName = "" · recipient'],
    ['{%user.fullName%}', 'brace-percent · user.fullName · agent'],
    ['{%mailbox.name%}', 'brace-percent · mailbox.name · team'],
    ['{%subject%}', 'brace-percent · subject · other'],
    ['{!Contact.FirstName}', 'bang-brace · Contact.FirstName · recipient'],
    ['{!Case.CaseNumber}', 'bang-brace · Case.CaseNumber · ticket'],
    ['{!Contact:First Name;customer}', 'bang-brace · Contact:First Name = "customer" · recipient'],
    ['{!User:First Name;}', 'bang-brace · User:First Name = "" · agent'],
    ['{{{Recipient.FirstName}}}', 'triple-brace · Recipient.FirstName · recipient'],
    ['$' + '{caller_id.first_name}', 'dollar-brace · caller_id.first_name · recipient'],
    ['$' + '{Cases.Contact Name}', 'dollar-brace · Cases.Contact Name · recipient'],
    ['{$Requestor}', 'dollar · Requestor · recipient'],
    ['{$TicketId}', 'dollar · TicketId · ticket'],
    ['{ $Ticket->OwnerObj->Name }', 'dollar · Ticket->OwnerObj->Name · agent'],
    ['{$Transaction->Subject || "(no subject)"}', 'dollar · Transaction->Subject = "(no subject)" · other'],
    ['{RT->Config->Get("rtname")}', 'dollar · RT->Config->Get("rtname") · company'],
    ['##ticket.id##', 'double-hash · ticket.id · ticket'],
    ['##IFticket.solution##', 'double-hash · ticket.solution · control'],
    ['##FOREACH FIRST 2 tasks##', 'double-hash · tasks · control'],
    ['%customer.firstname%', 'percent · customer.firstname · recipient'],
    ['%to(name)%', 'percent · name · recipient'],
    ['{contactfield=firstname|there}', 'brace · firstname = "there" · recipient'],
    ['[[first_name|Dear Reader]]', 'double-bracket · first_name = "Dear Reader" · recipient'],
    // Mail merge
    ['*|FNAME|*', 'asterisk-pipe · FNAME · recipient'],
    ['*|IF:FNAME|*', 'asterisk-pipe · IF:FNAME · control'],
    ['{ MERGEFIELD First_Name \\* MERGEFORMAT }', 'brace · First_Name · recipient'],
    ['«First_Name»', 'guillemets · First_Name · recipient'],
    ['<<Name>>', 'double-angle · Name · recipient'],
    ['<<dossiernummer>>', 'double-angle · dossiernummer · other'],
    ['{{insert name "default=there"}}', 'double-brace · name = "there" · recipient'],
    // Liquid, Jinja, Twig, Handlebars, Go
    ['{{ name|default:"there" }}', 'double-brace · name = "there" · recipient'],
    ['{{ name | default("there", true) | title }}', 'double-brace · name = "there" · recipient'],
    ['{{ name | upcase | default: "you | all" }}', 'double-brace · name = "you | all" · recipient'],
    ["{{ name if name else 'there' }}", 'double-brace · name = "there" · recipient'],
    ['{{ name ?? "there" }}', 'double-brace · name = "there" · recipient'],
    ["{{ url('reset', {'token': token}) }}", "double-brace · url('reset', {'token': token}) · other"],
    ["{{ url('reset', _query={'token': token}) }}", "double-brace · url('reset', _query={'token': token}) · other"],
    ['{{ .Customer.Name }}', 'double-brace · Customer.Name · recipient'],
    ["{{ 'hello'|trans({'%name%': name}) }}", "double-brace · 'hello' · other"],
    ['{{ customer.first\\_name }}', 'double-brace · customer.first_name · recipient'],
    ['{{ name | default: \\"there\\" }}', 'double-brace · name = "there" · recipient'],
    ['{{ name | default: ""there"" }}', 'double-brace · name = "there" · recipient'],
    ['{{ name | default: "" }}', 'double-brace · name = "" · recipient'],
    ['#{ticket.<b>customer</b>.firstname}', 'hash-brace · ticket.customer.firstname · recipient'],
    ['{{-- a remark --}}', 'double-brace ·  · control'],
    ['{{&amp;customer.name}}', 'double-brace · customer.name · recipient'],
    ['&#123;&#123;name&#125;&#125;', 'double-brace · name · recipient'],
    ['{{#if vip}}', 'double-brace · #if vip · control'],
    ['{{/if}}', 'double-brace · /if · control'],
    ['{{else}}', 'double-brace · else · control'],
    ['{{!-- note to self }} --}}', 'double-brace ·  · control'],
    ['{{- end -}}', 'double-brace · - end - · control'],
    ['{% if ticket.vip %}', 'brace-percent · if ticket.vip · control'],
    ['{%- endif -%}', 'brace-percent · - endif - · control'],
    ['{% comment %} ask {{name}} {% endcomment %}', 'brace-percent · comment · control'],
    ["{% url 'ticket' ticket.id %}", "brace-percent · url 'ticket' ticket.id · other"],
    ["{% url 'ticket' ticket.id as link %}", "brace-percent · url 'ticket' ticket.id as link · control"],
    ['{# a remark #}', 'brace ·  · control'],
    // Other engines
    ['<%= user.name %>', 'angle-percent · user.name · recipient'],
    ['<% if late %>', 'angle-percent · if late · control'],
    ['<%# a remark %>', 'angle-percent · # a remark · control'],
    ['<?php echo $name; ?>', 'php · name · recipient'],
    ['<?php if ($x): ?>', 'php ·  · control'],
    ['@Model.Customer.Name', 'at-sign · Customer.Name · recipient'],
    ['@if(count($orders) > 0)', 'at-sign · @if(count($orders) > 0) · control'],
    ['{!! $signature !!}', 'blade-raw · signature · signature'],
    ['$!{customer.name}', 'dollar-brace · customer.name · recipient'],
    ['$customer.name', 'dollar · customer.name · recipient'],
    ['#if($customer.name)', 'velocity · #if($customer.name) · control'],
    ['$' + '{name!"there"}', 'dollar-brace · name = "there" · recipient'],
    ['<#if name??>', 'freemarker · #if name?? · control'],
    ['{$name|default:"there"}', 'dollar · name = "there" · recipient'],
    ['{if $vip}', 'brace · if $vip · control'],
    ['{foreach $orders as $order}', 'brace · foreach $orders as $order · control'],
    ['{* a remark *}', 'brace ·  · control'],
    ['<!-- IF S_WAIT -->', 'brace · IF S_WAIT · control'],
    ['[% Data.CustomerName | html %]', 'bracket-percent · Data.CustomerName · recipient'],
    ['[% IF vip %]', 'bracket-percent · IF vip · control'],
    ['<t t-esc="object.partner_name"/>', 'qweb · object.partner_name · other'],
    ['%s', 'printf ·  · other'],
    ['%1$s', 'printf · 1 · other'],
    ['%(first_name)s', 'printf · first_name · recipient'],
    ['{name}', 'brace · name · recipient'],
    ['{0}', 'brace · 0 · other'],
    ['{count, plural, one {# day} other {# days}}', 'brace · count · number'],
    ['{{PLURAL:$1|one day|$1 days}}', 'mediawiki · PLURAL · other'],
    ['{{GRAMMAR:genitive|{{SITENAME}}}}', 'mediawiki · GRAMMAR · other'],
    ['__first_name__', 'underscores · first_name · recipient'],
    ['@@name@@', 'at-sign · name · recipient'],
    // Left by hand
    ['[NAME]', 'blank · NAME · recipient'],
    ['[N° DE SUIVI]', 'blank · N° DE SUIVI · number'],
    ['[Your Name]', 'blank · Your Name · agent'],
    ['[insert link]', 'blank · insert link · other'],
    ["[customer's name]", "blank · customer's name · recipient"],
    ['[company name]', 'blank · company name · company'],
    ['[nom du client]', 'blank · nom du client · recipient'],
    ['[nombre del socio]', 'blank · nombre del socio · recipient'],
    ['[name of the instructor]', 'blank · name of the instructor · other'],
    ['[date of the course]', 'blank · date of the course · time'],
    ['[प्रशिक्षक का नाम]', 'blank · प्रशिक्षक का नाम · other'],
    ['[Tenant name]', 'blank · Tenant name · recipient'],
    ['[Officer name]', 'blank · Officer name · agent'],
    ['[Class teacher]', 'blank · Class teacher · agent'],
    ['[Parent]', 'blank · Parent · recipient'],
    ['[Klassenlehrerin]', 'blank · Klassenlehrerin · agent'],
    ['[tilltalsnamn]', 'blank · tilltalsnamn · recipient'],
    ['[kursens namn]', 'blank · kursens namn · other'],
    ['[DD/MM/YYYY]', 'blank · DD/MM/YYYY · time'],
    ['[NUMER ZAMÓWIENIA]', 'blank · NUMER ZAMÓWIENIA · number'],
    ['<Fill in the order number here>', 'blank · Fill in the order number here · number'],
    ['&lt;Fill in the order number here&gt;', 'blank · Fill in the order number here · number'],
    ['<First Name>', 'blank · First Name · recipient'],
    ['{Your Name}', 'blank · Your Name · agent'],
    ['XXX', 'blank · XXX · other'],
    ['XX.XX.2024', 'blank · XX.XX.2024 · time'],
    ['XX/XX', 'blank · XX/XX · time'],
    ['XX/12', 'blank · XX/12 · time'],
    ['€XX,XX', 'blank · XX,XX · number'],
    ['#XXX', 'blank · XXX · number'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('where each one begins and ends', () => {
  it.each([
    ['Hi {{first_name}}, about #{{ticket.id}}:', 'Hi ⟦{{first_name}}⟧, about #⟦{{ticket.id}}⟧:'],
    ['Ticket #{%ticket.id%} van %{user.name}.', 'Ticket #⟦{%ticket.id%}⟧ van ⟦%{user.name}⟧.'],
    ['{% if name %}Hi {{name}}{% else %}Hello{% endif %},', '⟦/{% if name %}/⟧Hi ⟦{{name}}⟧⟦/{% else %}/⟧Hello⟦/{% endif %}/⟧,'],
    ['{count} of {total}', '⟦{count}⟧ of ⟦{total}⟧'],
    ['Hallo <OTRS_A_B> <OTRS_C_D>,', 'Hallo ⟦<OTRS_A_B>⟧ ⟦<OTRS_C_D>⟧,'],
    ['den xx/xx kl. 10', 'den ⟦_xx/xx_⟧ kl. 10'],
    ['den XXXX und XXXX Abschläge', 'den ⟦_XXXX_⟧ und ⟦_XXXX_⟧ Abschläge'],
    ['zum XX.XX. oder 12.XX.2024', 'zum ⟦_XX.XX._⟧ oder ⟦_12.XX.2024_⟧'],
    ['Bestelling ____ van ____.', 'Bestelling ⟦______⟧ van ⟦______⟧.'],
    ['order xxxx is on its way', 'order ⟦_xxxx_⟧ is on its way'],
    ['Hej [namn] och [ditt namn]!', 'Hej ⟦_[namn]_⟧ och ⟦_[ditt namn]_⟧!'],
    ['नमस्ते [नाम], [लिंक डालें]', 'नमस्ते ⟦_[नाम]_⟧, ⟦_[लिंक डालें]_⟧'],
    [
      '[Link einfügen] [insérer lien] [insertar enlace] [wstaw link]',
      '⟦_[Link einfügen]_⟧ ⟦_[insérer lien]_⟧ ⟦_[insertar enlace]_⟧ ⟦_[wstaw link]_⟧',
    ],
    [
      'file [CASE NO], [Order no.] [DOSSIERNR] [Rechnungsnr. einsetzen]',
      'file ⟦_[CASE NO]_⟧, ⟦_[Order no.]_⟧ ⟦_[DOSSIERNR]_⟧ ⟦_[Rechnungsnr. einsetzen]_⟧',
    ],
    ['badge [[badgenummer]]', 'badge ⟦[[badgenummer]]⟧'],
    ['<insert issue> in <b>bold</b>', '⟦_<insert issue>_⟧ in <b>bold</b>'],
    ['{{GENDER:$2|$2}} wrote to $1', '⟦{{GENDER:$2|$2}}⟧ wrote to ⟦$1⟧'],
    ['from $1 to $2 on $3', 'from ⟦$1⟧ to ⟦$2⟧ on ⟦$3⟧'],
    ['Dear [customer], from [agent]', 'Dear ⟦_[customer]_⟧, from ⟦_[agent]_⟧'],
    ['[Name] hello,\n[Customer],\n[Link] or', '⟦_[Name]_⟧ hello,\n⟦_[Customer]_⟧,\n⟦_[Link]_⟧ or'],
    ['{if $vip}Hi{else}Hello{/if}', '⟦/{if $vip}/⟧Hi⟦/{else}/⟧Hello⟦/{/if}/⟧'],
    ['@if($vip)\nHi\n@endif', '⟦/@if($vip)/⟧\nHi\n⟦/@endif/⟧'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

describe('unclosed and mismatched ones are broken, and the text after them is read on', () => {
  it.each([
    ['Hi {{name, your {{order}} is late', ['broken · name · recipient', 'double-brace · order · number']],
    ['Hi {{name}, your order', ['broken · name · recipient']],
    ['Hi {{name}}}, your order', ['broken · name · recipient']],
    ['Hi {name}}, your order', ['broken · name · recipient']],
    ['{{{Recipient.FirstName&#125;&#125;&#125;', ['broken · Recipient.FirstName · recipient']],
    ['Hallo %{voornaam, tot %{datum}', ['broken · voornaam · recipient', 'percent-brace · datum · time']],
    ['Hallo <OTRS_CUSTOMER_REALNAME, <b>x</b>', ['broken · OTRS_CUSTOMER_REALNAME · recipient']],
    ['{% customer_name und {{ datum }}', ['broken · customer_name · recipient', 'double-brace · datum · time']],
    ['{{}}', ['broken ·  · other']],
    ['#{ticket.foo / no such method}', ['broken · ticket.foo · other']],
    ['#{no such object}', ['broken · no such object · other']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
    expect(scanPlaceholders(text).every(({ isBlank, isControl }) => !isBlank && !isControl)).toBe(true)
  })

  it('marks no more than the opener and the name', () => {
    expect(drawn('Hi {{name, how are {you}?')).toBe('Hi ⟦{{name⟧, how are ⟦{you}⟧?')
    expect(drawn('Hi {{name}, bye {name}}!')).toBe('Hi ⟦{{name}⟧, bye ⟦{name}}⟧!')
  })
})

describe('look-alikes', () => {
  it.each([
    'It costs $100, or $1,000 with the frame, or $5.50.',
    'Only $1 for the first month.',
    'A$AP, $US 20, $AUD 30',
    'from $1 to $2, with shipping $12.50',
    '{"a":{"b":1},"c":[1,2]}',
    "style={{ color: 'red' }}",
    '{color:red} and {a, b} and {x}',
    '\\textbf{name} and \\d{3}',
    '{for example} {if you like} {Hi|Hello|Hey}',
    '{!! and {!',
    '[1] [sic] [x] [ ] [...] [2024]',
    '[Note no. 4] [no] [Yes or no]',
    '[n/a] [N.B.] [A-N] [N. del T.] [en suivi]',
    '[terms](https://acme.example) [name](x) ![name](y) [name][1]',
    '[name]: https://acme.example',
    '[EXTERNAL] [Ticket#4821] [ABC-123] [#4821] [Comment] [IMAGE]',
    '[b]bold[/b] [url]acme.example[/url] [/details]',
    '[ACTION REQUIRED] [CASE CLOSED] [RESOLVED] [no subject] [My account]',
    '[the customer called again] items[name]',
    '[Agent]: Hello\n[Customer] Hi\nSubject: [Team] Hello',
    '[% of the total]',
    'XXL XXXL XXX-large',
    'card XXXX XXXX 1234, XXXX-XXXX-XXXX-1234, ****1234, 1234 XXXX',
    'siglo XX, XXe siècle, 5xx, v2.xx',
    'Love, Anna xxx',
    'Love, Anna xx/xx',
    'sizes XX/42 and 4xx/5xx, hats XS/XXL',
    '[former teacher] [she called the nurse] [same day]',
    '100% and 5% discount, 50%off',
    'https://acme.example/a%20b%20c?q=%E2%80%99%C3%A9',
    '#123 and # heading and ## Heading ##',
    ':-{ :-} {: ¯\\_(ツ)_/¯ >_<',
    '<p>Hi<br/></p><!-- name --><title>x</title>',
    '<anna@acme.example> <https://acme.example/x> a < b > c',
    '<Name>Anna</Name>',
    'Write <code><nowiki>[x]</nowiki></code> around it',
    '__bold__ and __init__ and snake____case',
    '-----\n_____\n_________________',
    'Signature: ______________________',
    '##- Please type your reply above this line -##',
    'anna@acme.example @anna #hashtag #else',
    '« Bonjour » «Bonjour» «max_size»',
    '<<report.doc>>',
    '<<Suivant>>, << oui >>, cat <<EOF',
    '[AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaaaaaaa aaaa1]',
  ])('%s', (text) => {
    expect(drawn(text)).toBe(text)
  })
})

describe('options', () => {
  it('reads only the named families', () => {
    expect(drawn('{{a_b}} %{c_d} [NAME] XXX', { syntaxes: ['percent-brace', 'blank'] })).toBe('{{a_b}} ⟦%{c_d}⟧ ⟦_[NAME]_⟧ ⟦_XXX_⟧')
  })

  it('takes a named family as evidence that the text has it', () => {
    expect(drawn('Reason: $1')).toBe('Reason: $1')
    expect(drawn('Reason: $1', { syntaxes: ['mediawiki'] })).toBe('Reason: ⟦$1⟧')
  })

  it('takes the name of an element for a gap only in plain text', () => {
    expect(drawn('We call you at <time>.')).toBe('We call you at <time>.')
    expect(drawn('We call you at <time>.', { isMarkup: false })).toBe('We call you at ⟦_<time>_⟧.')
  })

  it('names the family of each', () => {
    const text =
      '{{x_y}} {{{x_y}}} {%a.b%} %{x} #{x} $!{x} {!x} {!!x!!} $ab.c {name} [[x_y]] [%x%] <%=x%> <?=$x?> <OTRS_X> <t t-out="x"/> <#if x> <<x_y>> ' +
      '«Ax_Y» *|X|* ##xy## %xy% %s @@xy@@ #if($x) {{int:x}} __x_y__ [NAME] {{x'
    expect(scanPlaceholders(text).map(({ syntax }) => syntax)).toEqual(PLACEHOLDER_SYNTAXES)
  })
})

describe('roles by name', () => {
  it.each([
    [
      'recipient',
      [
        'name',
        'FNAME',
        'klantnaam',
        'förnamn',
        'imię klienta',
        'ग्राहक का नाम',
        'Vorname',
        'prénom',
        'nombre del cliente',
        'customer',
        'to_name',
      ],
    ],
    [
      'agent',
      [
        'Your Name',
        'agent.first_name',
        'mijn naam',
        'ditt namn',
        'Twoje imię',
        'आपका नाम',
        'Ihr Name',
        'votre nom',
        'su nombre',
        'ticket.assignee.name',
      ],
    ],
    ['signature', ['signature', 'user_signature', 'ondertekening', 'podpis', 'EMAIL_SIG', 'agent_sign']],
    ['team', ['team_name', 'ticket.group.name', 'afdeling', 'dział', 'Abteilung', 'équipe']],
    ['company', ['company.name', 'SITENAME', 'bedrijfsnaam', 'företag', 'customer.company']],
    ['ticket', ['ticket.id', 'TicketNumber', 'case_number', 'ärendenummer', 'zaaknummer']],
    ['time', ['due_date', 'ticket.created_at', 'datum', 'Uhrzeit', 'délai', 'fecha', 'तारीख', 'data']],
    ['number', ['order_id', 'customer number', 'Kundennummer', 'numéro de commande', 'amount']],
    ['other', ['', '123', 'Firma', 'customer.email', 'ticket.url', 'product.name', 'file_name', 'user_agent', 'data.x', 'last_update']],
  ] as const)('%s', (role, paths) => {
    for (const path of paths) expect([path, placeholderRole(path)]).toEqual([path, role])
  })

  it('tells a plain name, whose place decides whose it is, from a name with an owner', () => {
    const plain = ['name', 'first_name', 'voornaam', 'user.name', 'nombre', 'Full Name']
    const owned = ['customer.name', 'agent.name', 'Your Name', 'ticket.id', 'klantnaam', 'customer']
    expect(plain.map(isPlainName)).toEqual(plain.map(() => true))
    expect(owned.map(isPlainName)).toEqual(owned.map(() => false))
  })
})

describe('the mask', () => {
  it('keeps length, line breaks and everything between the placeholders', () => {
    const text = 'Hi {{ name\r\n | default: "x" }},\n{% if a %}b'
    const masked = maskPlaceholders(text, scanPlaceholders(text))
    const mark = (count: number): string => PLACEHOLDER_MARK.repeat(count)
    expect(masked).toBe(`Hi ${mark(7)}\r\n${mark(18)},\n${mark(10)}b`)
  })
})

const PIECES = [
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    '%{',
    '#{',
    '${',
    '[',
    ']',
    '[%',
    '%]',
    '<',
    '>',
    '<%',
    '%>',
    '&lt;',
    '&gt;',
    '*|',
    '|*',
    '##',
    '__',
    '____',
  ],
  ...[
    '«',
    '»',
    '@',
    '@if(',
    ')',
    '$',
    '$1',
    '{!',
    '!!}',
    '{#',
    '#}',
    '{*',
    'XX',
    'XXX',
    '.',
    '/',
    '|',
    '"',
    "'",
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    ':',
    '-',
    '!',
  ],
  ...[
    'name',
    'first_name',
    'OTRS_',
    'if ',
    'end',
    'comment',
    'plural, ',
    'PLURAL:',
    'default: ',
    'Your Name',
    '2024',
    'é',
    'नाम',
    '😀',
    '\ud83d',
    '\0',
  ],
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('whatever the text', () => {
  it('yields spans in order, within bounds, none empty and none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of scanPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('masks to the same length with the same line breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPlaceholders(text, scanPlaceholders(text))
        expect(masked).toHaveLength(text.length)
        expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds a placeholder between any two words', () => {
    const placeholder = fc.constantFrom(
      '{{first_name}}',
      '%{name}',
      '#{user.name}',
      '<OTRS_X_Y>',
      '{%user.name%}',
      '*|FNAME|*',
      '[NAME]',
      '##a.b##',
      '<%= x %>',
    )
    const words = fc.stringMatching(/^[a-zé ,.!?\n]{0,30}$/)
    fc.assert(
      fc.property(words, placeholder, words, placeholder, words, (before, one, between, other, after) => {
        const text = `${before} ${one} ${between} ${other} ${after}`
        expect(scanPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual([one, other])
      }),
      { numRuns: 500 },
    )
  })
})

describe('work in proportion to the text', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** Letters that the scanner searched or cut out; its patterns are sticky and bounded, so these are all that could grow. */
  function workOn(text: string): number {
    let work = 0
    const { indexOf, slice } = String.prototype
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, needle: string, from = 0) {
      const at = indexOf.call(this, needle, from)
      work += (at === -1 ? this.length : at) - from
      return at
    })
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
      const cut = slice.call(this, from, to)
      work += cut.length
      return cut
    })
    scanPlaceholders(text)
    vi.restoreAllMocks()
    return work
  }

  it.each([
    ...[
      '{',
      '[',
      '<',
      '{{',
      '{%',
      '%{',
      '#{',
      '$' + '{',
      '[%',
      '<%',
      '*|',
      '##',
      '_',
      '__ ',
      'XX ',
      '{!',
      '{$a',
      '{#',
      '{*',
      '[[',
      '<<',
      '&lt;',
      '«a',
      '@if(',
    ],
    ...[
      '{{a',
      '{a',
      '[a',
      '<a ',
      '{{a}',
      '{a}}',
      '{{PLURAL:',
      '{ $Ticket ',
      '{{!--',
      '{% comment %}',
      '<?php ',
      '<!--',
      '{{ url({',
      '%a',
      '$1 $',
      '} {',
    ],
  ])('%s, over and over', (unit) => {
    const once = workOn(unit.repeat(4_000))
    const twice = workOn(unit.repeat(8_000))
    expect(twice).toBeLessThan(2.2 * once + 50_000)
  })

  it('does not look for the end of every tag anew', () => {
    const tags = (count: number): string => Array.from({ length: count }, (_, index) => `{%a${index} x%}`).join('')
    expect(workOn(tags(4_000))).toBeLessThan(2.4 * workOn(tags(2_000)))
  })
})
