import { describe, expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { readRecords } from '../src/formats/records.ts'
import { createLinter } from '../src/index.ts'
import { PLACEHOLDER_SYNTAXES } from '../src/placeholders/index.ts'
import type { Prose } from '../src/prose.ts'
import { readBytes } from '../src/source.ts'

/** A recipient in each syntax that a helpdesk fills in. `blank`, `broken` and what only steers are left to a person. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  'double-brace': '{{ticket.requester.first_name}}',
  'triple-brace': '{{{Recipient.FirstName}}}',
  'brace-percent': '{%customer.firstName,fallback=there%}',
  'percent-brace': '%{ticket.name.first}',
  'hash-brace': '#{ticket.customer.firstname}',
  'dollar-brace': '$' + '{caller_id.first_name}',
  'bang-brace': '{!Contact.FirstName}',
  'blade-raw': '{!! $customer->name !!}',
  dollar: '{$Requestor}',
  brace: '{customer_name}',
  'double-bracket': '[[first_name]]',
  'bracket-percent': '[% Data.CustomerName | html %]',
  'angle-percent': '<%= customer.name %>',
  php: '<?= $customer->name ?>',
  otrs: '<OTRS_CUSTOMER_REALNAME>',
  qweb: '<t t-esc="customer.name"/>',
  freemarker: '<#if vip>$' + '{customer.name}</#if>',
  'double-angle': '<<First Name>>',
  guillemets: '«First_Name»',
  'asterisk-pipe': '*|FNAME|*',
  'double-hash': '##customer.firstname##',
  percent: '%customer.firstname%',
  printf: '%(first_name)s',
  'at-sign': '@Model.Customer.Name',
  velocity: '#if($vip)$customer.name#end',
  mediawiki: '$1',
  underscores: '__first_name__',
}

/** A mail of a shop with two faults; `words` are what a customer sees, `marked` those that are at fault. */
interface Piece {
  readonly words: string
  readonly isMarked?: true
  readonly isPlaceholder?: true
}

function piecesWith(recipient: string): Piece[] {
  return [
    { words: 'Hi ' },
    { words: recipient, isPlaceholder: true },
    { words: ',\n\n“Zoë & Søn” 🚲 got your mail; we will write to you ' },
    { words: 'as soon as possible', isMarked: true },
    { words: '.\n\nKind regards,\n' },
    { words: 'The Support Team', isMarked: true },
    { words: '\n' },
  ]
}

/** How a format writes a message: what stands around it, and how it spells words, of which the marked ones hold something special. */
interface Spelling {
  readonly file: string
  readonly head: string
  readonly tail: string
  words(words: string, isMarked: boolean): string
  placeholder(text: string): string
}

const quotedPrintable = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte === 10 ? '\r\n' : byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
const inQuotes = (text: string): string => text.replace(/["\\]/g, '\\$&')
const asEscapes = (text: string): string =>
  [...inQuotes(text)]
    .map((letter) => (/[^ -~\n]/.test(letter) ? [...letter].map(escapedUnits).join('') : letter))
    .join('')
    .replaceAll('\n', '\\n')
const escapedUnits = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

const spellings: readonly Spelling[] = [
  {
    file: 'crlf.txt',
    head: '\uFEFF',
    tail: '',
    words: (words) => words.replaceAll('\n', '\r\n'),
    placeholder: (text) => text,
  },
  {
    file: 'entities.html',
    head: '<html><body><p>',
    tail: '</p></body></html>',
    words: (words, isMarked) =>
      words
        .replaceAll('&', '&amp;')
        .replaceAll('ë', '&euml;')
        .replaceAll('“', '&ldquo;')
        .replaceAll('🚲', '&#x1F6B2;')
        .replaceAll('\n', '<br>\n')
        .replace(isMarked ? / (\w)/ : /$^/, '&nbsp;<b>$1</b>'),
    placeholder: (text) => (text.startsWith('<OTRS') ? text.replace('<', '&lt;').replace('>', '&gt;') : text),
  },
  {
    file: 'escapes.md',
    head: '> *quoted before*\n\n',
    tail: '',
    words: (words, isMarked) =>
      words
        .replaceAll('&', '&amp;')
        .replaceAll('\n\n', '\r\n\r\n')
        .replaceAll(',\n', ',  \n')
        .replace(isMarked ? / (\w+) / : /$^/, ' **$1** '),
    placeholder: (text) => text,
  },
  {
    file: 'config/locales/en.yml',
    head: 'en:\n  shop_mailer:\n    received:\n      body: "',
    tail: '"\n',
    // A line end inside the quotes is a space.
    words: (words, isMarked) => asEscapes(words).replace(isMarked ? / / : /$^/, '\n        '),
    placeholder: inQuotes,
  },
  {
    file: 'escapes.json',
    head: '{"macros": [{"title": "Received", "actions": [{"field": "comment_value", "value": "',
    tail: '"}]}]}\n',
    words: (words, isMarked) => asEscapes(words).replace(isMarked ? /[st]/ : /$^/, (letter) => escapedUnits(letter)),
    placeholder: inQuotes,
  },
  {
    file: 'quoted.csv',
    head: 'title,text\r\n"Re ""order""","',
    tail: '"\r\n',
    words: (words) => words.replaceAll('"', '""'),
    placeholder: (text) => text.replaceAll('"', '""'),
  },
  {
    file: 'continued.po',
    head: 'msgid "received"\nmsgstr ""\n"',
    tail: '"\n',
    words: (words, isMarked) =>
      inQuotes(words)
        .replaceAll('\n', '\\n"\n"')
        .replace(isMarked ? / / : /$^/, ' "\n"'),
    placeholder: inQuotes,
  },
  {
    file: 'soft-breaks.eml',
    head:
      'From: shop@example.com\r\nTo: zoe@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' +
      'Content-Transfer-Encoding: quoted-printable\r\n\r\n',
    tail: '',
    words: (words, isMarked) => quotedPrintable(words).replace(isMarked ? / (\w)/ : /$^/, ' =\r\n$1'),
    placeholder: quotedPrintable,
  },
]

const linter = createLinter({ languages: [en] })

/** The file with each finding of the two rules in ⟦…⟧, and what it should look like. */
function drawings(recipient: string, spelling: Spelling): { drawn: string; wanted: string } {
  let text = spelling.head
  let wanted = spelling.head
  for (const { words, isMarked, isPlaceholder } of piecesWith(recipient)) {
    const spelt = isPlaceholder ? spelling.placeholder(words) : spelling.words(words, isMarked ?? false)
    text += spelt
    wanted += isMarked ? `⟦${spelt}⟧` : spelt
  }
  text += spelling.tail
  wanted += spelling.tail
  const source = readBytes(new TextEncoder().encode(text), spelling.file)
  let drawn = source.text
  const found = [...readRecords(source)].flatMap((record) =>
    'error' in record ? [] : linter.lintProse(record.prose, { language: 'en', channel: 'email', template: true }).findings,
  )
  for (const { rule, start, end } of found.toReversed()) {
    if (rule !== 'vague-timeframe' && rule !== 'team-sign-off') continue
    drawn = `${drawn.slice(0, start)}⟦${drawn.slice(start, end)}⟧${drawn.slice(end)}`
  }
  return { drawn, wanted: wanted.replace(/^\uFEFF/, '') }
}

describe.each(spellings.map((spelling) => [spelling.file, spelling] as const))('in %s the marks sit on the very words', (_, spelling) => {
  test.each(Object.entries(RECIPIENTS))('behind a placeholder of %s', (_, recipient) => {
    const { drawn, wanted } = drawings(recipient, spelling)
    expect(drawn).toBe(wanted)
  })
})

test('every syntax is there', () => {
  const left = PLACEHOLDER_SYNTAXES.filter((syntax) => RECIPIENTS[syntax] === undefined)
  expect(left).toEqual(['blank', 'broken'])
})

test('in a mail in base64 a finding names the part and its line', () => {
  const body = 'Hi Zoë,\r\n\r\nwe will write to you as soon as possible.\r\n\r\nAnna\r\n'
  const mail = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`
  const [record] = readRecords(readBytes(new TextEncoder().encode(mail), 'reply.eml'))
  const { findings } = linter.lintProse((record as { prose: Prose }).prose, { language: 'en', channel: 'email' })
  const vague = findings.find(({ rule }) => rule === 'vague-timeframe')
  expect(vague).toMatchObject({ actual: 'as soon as possible', note: 'The words stand in the body (base64), line 3.' })
  expect(vague?.fix).toBeUndefined()
})
