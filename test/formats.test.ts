import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { formatOf, readProse } from '../src/formats/index.ts'
import { readRecords } from '../src/formats/records.ts'
import { PLACEHOLDER_MARK, type Prose } from '../src/prose.ts'
import { readBytes, readSource } from '../src/source.ts'

const folder = 'fixtures/formats/'

/** What a reader reads: the prose with its blocks (`•`), protected stretches and placeholders made visible. */
function picture(prose: Prose): string {
  const marks: [number, string][] = []
  for (const at of prose.blockStarts) marks.push([at, '•'])
  for (const { start, end, kind } of prose.protectedSpans) marks.push([start, `‹${kind}:`], [end, '›'])
  for (const { start, text } of prose.placeholders) marks.push([start, `⟨${text}⟩`])
  marks.sort(([a], [b]) => a - b)
  let drawn = ''
  let at = 0
  for (const [offset, mark] of marks) {
    drawn += prose.text.slice(at, offset) + mark
    at = offset
  }
  return (drawn + prose.text.slice(at)).replaceAll(PLACEHOLDER_MARK, '')
}

/** The prose and, for every word that the file does not say letter for letter, what the file says there. */
function portrait(prose: Prose): string {
  const homes = []
  for (const { 0: word, index } of prose.text.matchAll(/[^\s\uFFFC]+/g)) {
    const place = prose.placeOf({ start: index, end: index + word.length })
    const there = prose.source.text.slice(place.start, place.end)
    if (there !== word) homes.push(`${place.from.line}:${place.from.column} ${word} ← ${JSON.stringify(there)}`)
  }
  return `${picture(prose)}\n\n${homes.join('\n')}\n`
}

/** Every character of the prose has a place in the file, in order, and is the very letter where the map says so. */
function expectHome(prose: Prose): void {
  let last = 0
  for (let at = 0; at < prose.text.length; at++) {
    const { start, end, isVerbatim } = prose.placeOf({ start: at, end: at + 1 })
    if (start < last || end < start || end > prose.source.text.length) {
      expect.fail(`character ${at} (${JSON.stringify(prose.text[at])}) is said to stand at ${start}–${end}, after ${last}`)
    }
    if (isVerbatim) expect(prose.source.text.slice(start, end)).toBe(prose.text[at])
    last = start
  }
  let lastEnd = 0
  for (const { start, end } of [...prose.protectedSpans]) {
    expect(start).toBeGreaterThanOrEqual(lastEnd)
    expect(end).toBeGreaterThan(start)
    lastEnd = end
  }
  for (const { start, end, text } of prose.placeholders) {
    const place = prose.placeOf({ start, end })
    if (end > start && prose.source.text.includes(text)) expect(prose.source.text.slice(place.start, place.end)).toContain(text)
  }
}

const dataFixtures = readdirSync(folder).filter((name) => /\.(?:eml|mbox|yml|json|csv|po)$/.test(name))

test.each(dataFixtures)('the messages in %s are what the snapshot shows', async (name) => {
  const pictures: string[] = []
  for (const each of readRecords(readBytes(readFileSync(folder + name), folder + name))) {
    if ('error' in each) {
      pictures.push(`!! ${each.error.place.from.line}:${each.error.place.from.column} ${each.error.message}\n`)
      continue
    }
    expectHome(each.prose)
    const { prose, subject, ...about } = each
    const said = { ...about, ...(subject ? { subject: subject.text } : {}) }
    const within = prose.placeOf({ start: prose.text.length - 2, end: prose.text.length }).within
    pictures.push(`${JSON.stringify(said, null, 1)}\n\n${portrait(prose)}${within ? `\nends in ${within}\n` : ''}`)
  }
  await expect(pictures.join('\n────────\n')).toMatchFileSnapshot(`../${folder}${name}.prose`)
})

const plainFixtures = readdirSync(folder).filter((name) => /\.(?:html|md|txt|liquid)$/.test(name))

test.each(plainFixtures)('a reader of %s reads what the snapshot shows', async (name) => {
  const prose = readProse(readSource(readFileSync(folder + name, 'utf8'), folder + name))
  expectHome(prose)
  await expect(portrait(prose)).toMatchFileSnapshot(`../${folder}${name}.prose`)
})

function read(format: 'text' | 'markdown' | 'html', text: string): Prose {
  return readProse(readSource(text), { format })
}

describe('a browser shows', () => {
  test.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a <b> b</b>  c', 'a b c'],
    ['a\n   b', 'a b'],
    ['a&nbsp;&nbsp; b', 'a b'],
    ['caf&eacute &amp co &notit; &unknown;', 'café & co ¬it; &unknown;'],
    ['<!-- &eacute; -->&eacute;<![CDATA[x]]>&lt;', 'é<'],
    ['<style>p{}</style><title>t</title>x<script>"<p>"</script>', 'x'],
    ['<head><title>t</title><body>x', 'x'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>d', 'a\nb\nc\n\nd'],
    ['<span style="display: none">gone</span>here<p hidden>gone<p>there', 'here\n\nthere'],
    ['<table><td style="display:none"><table><td>gone</table>gone<td>here</table>', 'here'],
    ['<pre>\n a\n  b\n</pre>c', ' a\n  b\n\nc'],
    ['ver&shy;trag\u00adlich', 'vertraglich'],
    ['a < b & c > d', 'a < b & c > d'],
    ['<p>unclosed <b>bold', 'unclosed bold'],
    ['</p></div>x</span>', 'x'],
    ['Hi {% if a %} {{b}} {% endif %} c', `Hi ${PLACEHOLDER_MARK} c`],
    ['<a href="{{ link }}">here</a>', 'here'],
  ])('%s', (html, shown) => {
    const prose = read('html', html)
    expect(prose.text).toBe(shown)
    expectHome(prose)
  })
})

describe('a reader of Markdown sees', () => {
  test.each([
    ['Regards,\nTom', 'Regards,\nTom'],
    ['a\\\nb  \nc', 'a\nb\nc'],
    ['\\*a\\* &amp; `b`', '*a* & b'],
    ['> a\n> b\n\nc', 'a\nb\n\nc'],
    ['> a\nb', 'a\nb'],
    ['# a\nb\n\nc\n---', 'a\n\nb\n\nc'],
    ['- a\n- b\n\n1. c', 'a\nb\n\nc'],
    ['[a](b "c") ![d](e) [f][g]\n\n[g]: /h', 'a f'],
    ['a<br>\nb <i>c</i> <!-- d -->e', 'a\nb c e'],
    ['<span style="display:none">a</span>b', 'b'],
    ['<div>\n\n*a*\n\n</div>', 'a'],
    ['*|FNAME|* and __{{name}}__', `${PLACEHOLDER_MARK} and ${PLACEHOLDER_MARK}`],
    ['---\nkind: apology\n---\na', 'a'],
    ['---\n\nDear all,\n\n---\n', 'Dear all,'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\ta\n\tb', 'a\nb'],
    ['a\u0000b', 'a\u0000b'],
  ])('%j', (markdown, shown) => {
    const prose = read('markdown', markdown)
    expect(prose.text).toBe(shown)
    expectHome(prose)
  })
})

/** The words of a Markdown document as another reader, which makes HTML, has them. */
function wordsByMicromark(markdown: string): string[] {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  return wordsOf(readProse(readSource(`<p></p>${html}`), { format: 'html', placeholders: [] }))
}

function wordsOf({ text }: Prose): string[] {
  return text.split(/\s+/).filter(Boolean)
}

describe('what is seen of Markdown is what micromark makes of it', () => {
  test.each([
    ['nested emphasis', '***a** b* **c*d** _e_f_ g__h__ *i**j**k*'],
    ['emphasis beside punctuation', '**a**, (*b*) "**c**"d **e "f"**g'],
    ['stars that are stars', '2 * 3 * 4 and ** a ** and *b'],
    ['strikethrough', '~~a~~ ~b~ ~~~c~~~ a~~'],
    ['code', '`` a`b `` `c``d` `e\nf` `g'],
    ['links', '[a](<b c> "d") [e](f(g)h) [i](j k) [l [m](n) o](p)'],
    ['references', '[a][B] [b] [c][] [d]\n\n[b]: u\n[c]: <v>\n  "t"\n[d]:w x'],
    ['pictures', '![a *b* [c](d)](e) ![f][g] ![h](i "j") k'],
    ['addresses in link texts', '[![see https://a.b](https://c.d/e)](https://f.g) [www.h.i](j)'],
    ['autolinks', '<http://a.b> <c@d.e> <f> www.g.h, (https://i.j/k_l_m) x'],
    ['tags', 'a<b>c</b> <i class="d>e">f</i> <g h> i < j <k'],
    ['entities', '&amp; &nosuch; &#65;&#x42; &amp'],
    ['headings', '# a #\n## b\\#\n#c\n### \nd\n===\ne\n--\n    f'],
    ['rules', '***\na\n- - -\nb\n___ c'],
    ['quotes', '> a\nb\n>c\n\n> > d\n> e\n\n>     f\n> - g\nh'],
    ['lists', '- a\n  b\nc\n- d\n\n  e\n\n      f\n1) g\n2) h\n   - i\n3. j'],
    ['what begins no list', 'a\n2. b\n-c\n1.d\n-\n1986. A good year'],
    ['fences', '```js\na\n\n  b\n``\n```\nc\n~~~\nd'],
    ['indented code', '    a\n\n      b\nc\n    d\n\n\te'],
    ['html blocks', '<div>\n*a*\n\n*b*\n</div>\n\n<!-- c\n\nd -->e\n<pre>\n*f*\n\n</pre>\n<x-y>\n*g*'],
    ['tables', '| a | b |\n|---|:-:|\n| c \\| d | `e` |\n| f |\ng | h | i\n\nj | k\n-- | --\n> l'],
    ['tasks', '- [ ] a\n- [x] b\n- [c] d'],
  ])('%s', (_name, markdown) => {
    expect(wordsOf(readProse(readSource(markdown), { format: 'markdown', placeholders: [] }))).toEqual(wordsByMicromark(markdown))
  })
})

test('a text is read as it stands', () => {
  const prose = read('text', 'Hi 👋\r\n> old\rx\ty')
  expect(prose.text).toBe('Hi 👋\n> old\nx\ty')
  expectHome(prose)
})

test('what is put in goes after the letter on its left, and never into what stands for something else', () => {
  const prose = read('html', '<p>Hi &amp; Sam</b></p><p>Bye</p>')
  const at = (offset: number) => prose.placeOf({ start: offset, end: offset })
  expect(at(0)).toMatchObject({ start: 3, isVerbatim: true })
  expect(at(4)).toMatchObject({ start: 11, isVerbatim: true })
  expect(at(8)).toMatchObject({ start: 15, isVerbatim: true })
  const pair = read('html', '<p>&NotEqualTilde;</p><img alt="👍🏽">')
  expect(pair.placeOf({ start: 4, end: 4 }).isVerbatim).toBe(true)
  expect(pair.placeOf({ start: 6, end: 6 }).isVerbatim).toBe(false)
})

test.each([
  ['a/welcome.md', '', 'markdown'],
  ['welcome.html.erb', '', 'html'],
  ['welcome.txt.liquid', '', 'text'],
  ['welcome.md.hbs', '', 'markdown'],
  ['x.EML', '', 'mail'],
  ['x.liquid', '<p>Hi</p>', 'html'],
  ['x.liquid', 'Hi <name>', 'text'],
  ['x.nl.yml', '', 'yaml'],
  [undefined, 'Hi there, 1 < 2', 'text'],
  [undefined, '{"a": "b"}', 'json'],
  [undefined, 'Received: from x\n\nHi', 'mail'],
  [undefined, 'From: me\nTo: you\nMIME-Version: 1.0\n\nHi', 'mail'],
  [undefined, 'From: me\nHello', 'text'],
  ['constructor', '', 'text'],
  ['x.constructor', '', 'text'],
] as const)('%s with %j is %s', (path, text, format) => {
  expect(formatOf(path, text)).toBe(format)
})

/** A document made of words that occur once, so that each can be looked for in the file by the form in which it was written. */
interface Piece {
  readonly html: string
  readonly markdown: string
  /** The words that a reader sees, each with its written forms. */
  readonly words: readonly { readonly seen: string; readonly html: string; readonly markdown: string }[]
}

const word = fc.tuple(fc.nat(999_999), fc.constantFrom('é', '&', '*', '(', 'ż', '€', ''), fc.nat(2)).map(([number, special, spelling]) => {
  const seen = `w${number}${special}q`
  const code = `&#${spelling === 1 ? `x${(special.codePointAt(0) ?? 0).toString(16)}` : special.codePointAt(0)};`
  const html = `w${number}${special === '' ? '' : special === '&' || spelling > 0 ? code : special}q`
  const escaped = /[*(&]/.test(special) && spelling !== 1 ? `\\${special}` : code
  const markdown = `w${number}${special === '' ? '' : /[*(&]/.test(special) || spelling > 0 ? (/[éż€]/.test(special) ? code : escaped) : special}q`
  return { seen, html, markdown }
})

const phrase: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '\n', '  '), fc.nat(3))
  .map(([words, gap, style]) => {
    const html = words.map((each) => each.html).join(gap)
    const markdown = words.map((each) => each.markdown).join(gap === '  ' ? ' ' : gap)
    const [htmlOpen, htmlClose, mark, markEnd] = (
      [
        ['', '', '', ''],
        ['<b>', '</b>', '**', '**'],
        ['<a href="x&amp;y">', '</a>', '[', '](x&amp;y)'],
        ['{% if a %}', '{% endif %}', '{% if a %}', '{% endif %}'],
      ] as const
    )[style]!
    return { html: htmlOpen + html + htmlClose, markdown: mark + markdown + markEnd, words }
  })

const block: fc.Arbitrary<Piece> = fc.tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.nat(6)).map(([phrases, kind]) => {
  const words = phrases.flatMap((each) => each.words)
  const html = phrases.map((each) => each.html)
  const markdown = phrases.map((each) => each.markdown)
  switch (kind) {
    case 0:
      return {
        words,
        html: `<ul>${html.map((each) => `<li>${each}`).join('')}</ul>`,
        markdown: markdown.map((each) => `* ${each.replaceAll('\n', '\n  ')}`).join('\n'),
      }
    case 1:
      return { words, html: `<blockquote>${html.join(' ')}</blockquote>`, markdown: `> ${markdown.join('\n').replaceAll('\n', '\n> ')}` }
    case 2:
      return { words, html: `<table><tr>${html.map((each) => `<td>${each}</td>`).join('')}</table>`, markdown: markdown.join('\n') }
    case 3:
      return { words, html: `<!-- w1q --><p>${html.join('<br>')}`, markdown: `<!-- w1q -->\n\n${markdown.join('  \n')}` }
    case 4:
      return {
        words,
        html: `<div style="display:none">w2q</div><div>${html.join(' ')}</div>`,
        markdown: `<div hidden>w2q</div>\n\n${markdown.join(' ')}`,
      }
    case 5:
      return { words, html: `<h2>${html.join(' ')}</h2>`, markdown: `# ${markdown.join(' ').replaceAll('\n', ' ')}` }
    default:
      return { words, html: `<p>${html.join(' ')}</p>`, markdown: markdown.join('\n') }
  }
})

const document = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'))
  .filter(([blocks]) => {
    const all = blocks.flatMap(({ words }) => words.map(({ seen }) => seen.slice(0, 4)))
    return new Set(all).size === all.length && !all.includes('w1q') && !all.includes('w2q')
  })
  .map(([blocks, lineBreak]) => ({
    html: blocks
      .map((each) => each.html)
      .join('\n')
      .replaceAll('\n', lineBreak),
    markdown: blocks
      .map((each) => each.markdown)
      .join('\n\n')
      .replaceAll('\n', lineBreak),
    words: blocks.flatMap((each) => each.words),
  }))

test.each(['html', 'markdown'] as const)('in any %s, each word that a reader sees comes home to where it was written', (format) => {
  fc.assert(
    fc.property(document, (made) => {
      const text = made[format]
      const prose = read(format, text)
      expectHome(prose)
      expect(prose.text.split(/\s+/).filter(Boolean)).toEqual(made.words.map(({ seen }) => seen))
      for (const word of made.words) {
        const at = prose.text.indexOf(word.seen)
        const place = prose.placeOf({ start: at, end: at + word.seen.length })
        expect(text.slice(place.start, place.end)).toBe(word[format])
        expect(place.start).toBe(text.indexOf(word[format]))
      }
    }),
    { numRuns: 150 },
  )
})

const scraps = fc
  .array(
    fc.constantFrom(
      ...'a,b ,<,>,</,<p>,<br>,<div hidden>,</div>,<blockquote>,<pre>,<td>,<li>,<!--,-->,<![CDATA[,]]>,&,&amp;,&amp,&#x,&#0;,&nbsp;,\n,\r,\r\n,\t,    ,> ,- ,1. ,*,**,_,`,```,[,],(,),!,|,---,===,#,\\,{{,}},{{ x }},{% if %},%},%{a},<OTRS_A>,*|F|*,[NAME],\u0000,\ufeff,\ud800,👋,\u00a0,:,www.a.b,http://a.b'.split(
        ',',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test.each(['text', 'html', 'markdown'] as const)('no scrap of %s throws or loses its way', (format) => {
  fc.assert(
    fc.property(scraps, (text) => {
      expectHome(read(format, text))
    }),
    { numRuns: 600 },
  )
})

/** How each format writes a text inside itself, and how a stretch of it reads again. */
const containers: Readonly<Record<string, { readonly path: string; wrap(html: string): string; unwrap(slice: string): string }>> = {
  'a JSON string': {
    path: 'x.json',
    wrap: (html) =>
      JSON.stringify([
        { id: 'a', content_html: 'x' },
        { id: 'b', content_html: html },
      ]).replaceAll('q', '\\u0071'),
    unwrap: (slice) => JSON.parse(`"${slice}"`),
  },
  'a line of JSON': {
    path: 'x.jsonl',
    wrap: (html) => `{"id":"a","content_html":"x"}\n${JSON.stringify({ id: 'b', content_html: html })}\n`,
    unwrap: (slice) => JSON.parse(`"${slice}"`),
  },
  'a CSV field': {
    path: 'x.csv',
    wrap: (html) => `id,content_html\r\na,"x, ""y"""\r\nb,"${html.replaceAll('"', '""')}"\r\n`,
    unwrap: (slice) => slice,
  },
  'a literal YAML scalar': {
    path: 'x.yml',
    wrap: (html) => `- id: b # one\n  content_html: |2-\n${html.replace(/^/gm, '    ')}\n`,
    unwrap: (slice) => slice,
  },
  'a folded YAML scalar': {
    path: 'x.yml',
    wrap: (html) => `- id: b\n  content_html: >2\n${html.replaceAll(/(?<=\S)[ ](?=\S)/g, '\n').replace(/^/gm, '    ')}\n`,
    unwrap: (slice) => slice,
  },
  'a single-quoted YAML scalar': {
    path: 'x.yml',
    wrap: (html) =>
      `- {id: 'b', content_html: '${html
        .replaceAll("'", "''")
        .replaceAll('\n', '\n\n    ')
        .replaceAll(/(?<=\S)[ ](?=\S)/g, '\n    ')}'}\n`,
    unwrap: (slice) => slice,
  },
  'a double-quoted YAML scalar': {
    path: 'x.yml',
    wrap: (html) =>
      `- id: b\n  content_html: ${JSON.stringify(html)
        .replaceAll(/q(?! )/g, 'q\\\n      ')
        .replaceAll('w', '\\x77')}\n`,
    unwrap: (slice) => JSON.parse(`"${slice.replaceAll(/\\\n */g, '').replaceAll('\\x', '\\u00')}"`),
  },
  'a PO message': {
    path: 'x.po',
    wrap: (html) =>
      `msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "b"\nmsgstr ""\n${JSON.stringify(`<p>${'- '.repeat(40)}</p>${html}`).replaceAll('1', '1"\n"')}\n`,
    unwrap: (slice) => JSON.parse(`"${slice.replaceAll('"\n"', '')}"`),
  },
  'quoted-printable': {
    path: 'x.eml',
    wrap: (html) => mail('quoted-printable', quotedPrintable(html)),
    unwrap: (slice) => decodeURIComponent(slice.replaceAll(/=\r\n/g, '').replaceAll('%', '%25').replaceAll('=', '%')),
  },
  '8bit mail': { path: 'x.eml', wrap: (html) => mail('8bit', html), unwrap: (slice) => slice },
}

function mail(encoding: string, body: string): string {
  const part = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
  return `Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="=b"\r\n\r\n--=b\r\n\r\nplain\r\n--=b\r\n${part}--=b--\r\n`
}

function quotedPrintable(text: string): string {
  const encoded = Array.from(text, (letter) =>
    /[=\u0080-\uffff\r\n]/.test(letter) ? [...new TextEncoder().encode(letter)].map(hexadecimal).join('') : letter,
  )
  return encoded.join('').replaceAll('=0D=0A', '\r\n').replaceAll('=0A', '\r\n').replaceAll('2', '2=\r\n').replaceAll('>', '=3E')
}

function hexadecimal(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

test.each(Object.entries(containers))('HTML inside %s: each word comes home through both', (_name, { path, wrap, unwrap }) => {
  fc.assert(
    fc.property(document, (made) => {
      const html = made.html.replaceAll(/\r\n?/g, '\n')
      const source = readSource(wrap(html), path)
      const records = [...readRecords(source)]
      const record = records.at(-1)!
      if ('error' in record) expect.fail(record.error.message)
      else {
        expectHome(record.prose)
        const words = record.prose.text.split(/\s+/).filter((each) => each !== '' && each !== '-')
        expect(words).toEqual(made.words.map(({ seen }) => seen))
        for (const word of made.words) {
          const at = record.prose.text.indexOf(word.seen)
          const place = record.prose.placeOf({ start: at, end: at + word.seen.length })
          expect(unwrap(source.text.slice(place.start, place.end))).toBe(word.html)
        }
      }
    }),
    { numRuns: 40 },
  )
})

describe('what cannot be read is an answer that names the place, and the rest is read', () => {
  const problems = (path: string, text: string, options = {}) =>
    [...readRecords(readSource(text, path), options)].map((each) =>
      'error' in each ? `${each.error.place.from.line}:${each.error.place.from.column} ${each.error.message}` : `ok ${each.record}`,
    )
  test.each([
    ['x.json', '{"macros": [{"id": 1, "actions": [{"field": "comment_value", "value": "Hi Sam"}]}, {"id": 2'],
    ['x.json', '[{"id": 1, "body": "Hi Sam"}, {"id": 2, "body": "Hi \\q Kim"}]'],
    ['x.json', ''],
    ['x.json', '{"greeting": "Hi", "close": "Bye"}'],
    ['x.yml', '- id: a\n  body: Hi Sam, hello\n- id: b\n  body: Re: x: y\n- id: c\n  body: Hi Kim'],
    ['x.yml', 'a: &a [*a, *a]\nbody: Hi Sam\nb: *missing\nc: !!js/function "x"'],
    ['x.yml', '- id: a\n  body: [NAME] hi\n'],
    ['x.csv', 'id,body\n1,Hi Sam\n2,"Hi Kim\n'],
    ['x.csv', 'id,body\n1,Hi Sam, Kim\n'],
    ['x.po', 'msgid "a"\nmsgstr "Hi there, and thank you very much for the photo you sent us."\n\nnonsense\nmsgid "b"\nmsgstr "b'],
    ['x.eml', 'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi Sam'],
    ['x.eml', 'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\nHi Sam'],
    ['x.eml', 'Subject: x\nContent-Type: multipart/mixed\n\nHi Sam'],
    ['x.eml', 'Subject: x\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: x-rot13\n\nHi Sam'],
    ['x.eml', 'Subject: x\nContent-Type: application/pdf\n\n%PDF'],
    ['x.mbox', 'Hi Sam'],
  ])('%s %j', (path, text) => {
    expect(problems(path, text.replace('\\\\q', '\\q'))).toMatchSnapshot()
  })
  test.each(['x.yml', 'x.json'])('%s nested without end', (path) => {
    const deep = '1:1 The values here are nested deeper than 64 levels; they are not read.'
    expect(problems(path, `${'['.repeat(100)}${']'.repeat(100)}`)).toContain(deep)
    expect(problems(path, '['.repeat(20_000))).toContain(deep)
  })
  test('too long', () => {
    expect(problems('x.txt', 'Hello there', { maximumLength: 5 })).toEqual([
      '1:1 The file has 11 characters, more than the 5 that are read as one message; split it.',
    ])
    expect(problems('x.html', 'Hello there '.repeat(90_000))).toEqual([
      '1:1 The file has 1080000 characters, more than the 1000000 that are read as one message; split it.',
    ])
  })
  test('a preset or a selector that is not understood is an error of the configuration', () => {
    expect(() => problems('x.json', '{}', { preset: 'zendesk-macro' })).toThrow(
      'There is no preset “zendesk-macro”; did you mean “zendesk-macros”?',
    )
    expect(() => problems('x.json', '{}', { select: 'a[?b' })).toThrow('“a[?b” is no selector: “[?b” cannot be read.')
  })
  test.each(['x.json', 'x.yml', 'x.csv', 'x.po', 'x.eml', 'x.mbox'])('no scrap of %s throws or loses its way', (path) => {
    const scrap = fc
      .array(
        fc.oneof(
          scraps,
          fc.constantFrom(
            ...'{|}|[|]|"|: |, |\\|- |body: |"body": "|id,body\n|msgid "|msgstr "|From a 10:00\n|Content-Type: multipart/mixed; boundary=b\n|--b\n|--b--\n|Content-Transfer-Encoding: base64\n|Content-Transfer-Encoding: quoted-printable\n|charset=utf-16|=C3|=\n|=E2=82=AC|&a |*a|!!x|# |%|> |>-\n  |SGk='.split(
              '|',
            ),
            '|\n  ',
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(scrap, (text) => {
        for (const each of readRecords(readSource(text, path))) if (!('error' in each)) expectHome(each.prose)
      }),
      { numRuns: 200 },
    )
  })
})

test('front matter tells about its message and is no part of it', () => {
  const source = readSource(
    '---\r\ntitle: "Delay: one"\r\nsubject: About {{ticket.id}} # shown\r\nlang: nl_BE\r\nkind:  apology \r\nchannel: email\r\ntags: [a]\r\n---\r\nHoi Sam',
    'x.txt',
  )
  const [record] = [...readRecords(source)]
  if (!record || 'error' in record) expect.fail('nothing was read')
  else {
    const { prose, subject, ...about } = record
    expect(about).toEqual({ title: 'Delay: one', language: 'nl_BE', kind: 'apology', channel: 'email' })
    expect(prose.text).toBe('Hoi Sam')
    expect(subject?.text).toBe(`About ${PLACEHOLDER_MARK}`)
    expect(subject?.placeOf({ start: 6, end: 7 })).toMatchObject({ from: { line: 3, column: 16 }, to: { line: 3, column: 29 } })
  }
})

describe('a charset is read from the bytes', () => {
  const bytesOf = (head: string, body: readonly number[]) => Uint8Array.from([...new TextEncoder().encode(head), ...body])
  test.each([
    ['windows-1252', '8bit', [0x80, 0x20, 0xe9, 0x74, 0xe9], '€ été'],
    ['iso-8859-2', '8bit', [0xa3, 0x6f, 0x64, 0xbc], 'Łodź'],
    ['shift_jis', '8bit', [0x93, 0xfa, 0x5c, 0x96, 0x7b], '日\\本'],
    ['koi8-r', 'quoted-printable', [...'=F0=D2=C9'].map((letter) => letter.charCodeAt(0)), 'При'],
    ['gb18030', 'quoted-printable', [...'=C4=E3=BA=C3 a'].map((letter) => letter.charCodeAt(0)), '你好 a'],
    ['iso-2022-jp', '7bit', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42, 0x61], '日a'],
    ['utf-16le', 'base64', [...'SABpAA0ACgDpAA=='].map((letter) => letter.charCodeAt(0)), 'Hi\né'],
  ])('%s in %s', (charset, encoding, body, shown) => {
    const source = readBytes(
      bytesOf(`Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`, body),
      'x.eml',
    )
    const [record] = [...readRecords(source)]
    if (!record || 'error' in record) expect.fail('no mail was read')
    else {
      expect(record.prose.text).toBe(shown)
      expectHome(record.prose)
      expect(record.prose.placeOf({ start: shown.length - 1, end: shown.length }).from.line).toBe(4)
    }
  })
})

describe('the exports of helpdesks are recognised by their fields', () => {
  const summary = (path: string, text: string, options = {}) =>
    [...readRecords(readSource(text, path), options)].map((each) =>
      'error' in each
        ? each.error.message
        : [each.record, each.title, each.language, each.subject?.text, each.prose.text].map((field) => field ?? '').join(' | '),
    )
  const long = 'your parcel left us on Tuesday, and it will be with you within two days.'
  test.each<[string, string, unknown, string[]]>([
    [
      'Zendesk',
      'x.json',
      {
        macros: [
          {
            id: 7,
            title: 'Parcel',
            actions: [
              { field: 'subject', value: 'Your parcel' },
              { field: 'comment_value', value: 'Hi &' },
              { field: 'comment_value_html', value: 'Hi &amp;' },
            ],
          },
        ],
        count: 1,
      },
      ['7 | Parcel |  | Your parcel | Hi &'],
    ],
    ['Freshdesk', 'x.json', [{ id: 3, title: 'T', content: 'a b', content_html: '<p>a <b>b</b></p>' }], ['3 | T |  |  | a b']],
    ['Zammad', 'x.json', [{ id: 1, name: 'N', keywords: 'k', content: 'a<br>b', locale: 'de-de' }], ['1 | N | de-de |  | a\nb']],
    ['Zammad CSV', 'x.csv', 'name,keywords,content\nN,k,"a<br>b"\n', ['N | N |  |  | a\nb']],
    ['osTicket', 'x.yaml', '- title: T\n  response: |\n    Hi &amp; bye\n', ['T | T |  |  | Hi & bye']],
    ['osTicket e-mail', 'x.yaml', 'subject: S\nbody: |\n  <p>Hi</p>\n', ['body |  |  | S | Hi']],
    ['Chatwoot', 'x.json', { payload: [{ id: 1, short_code: 's', content: 'a **b**' }] }, ['s | s |  |  | a b']],
    ['Help Scout', 'x.json', { _embedded: { 'saved-replies': [{ id: 5, name: 'N', text: 'a<br>b' }] } }, ['5 | N |  |  | a\nb']],
    [
      'Discourse',
      'server.nl.yml',
      `nl:\n  mails:\n    parcel:\n      subject_template: "S %{id}"\n      text_body_template: |\n        Hoi *Sam*\n    save: Bewaar\n`,
      [`nl.mails.parcel.text_body_template |  | nl | S ￼ | Hoi Sam`],
    ],
    ['Rails', 'pl.yml', `pl:\n  save: Zapisz\n  mail:\n    body: "Hi %{name}, ${long}"\n`, [`pl.mail.body |  | pl |  | Hi ￼, ${long}`]],
    [
      'gettext',
      'sv.po',
      `msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "m"\nmsgstr "Hi %(name)s, ${long}"\n\nmsgid "Save"\nmsgstr "Spara"\n`,
      [`m | m | sv |  | Hi ￼, ${long}`],
    ],
    [
      'anything else',
      'x.json',
      { templates: { late: { lang: 'fr', reply: 'a b' }, soon: { reply: 'c d' } } },
      ['templates.late.reply |  | fr |  | a b', 'templates.soon.reply |  |  |  | c d'],
    ],
  ])('%s', (_name, path, content, records) => {
    expect(summary(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1))).toEqual(records)
  })
})

describe('a placeholder that YAML would swallow is read, and told of', () => {
  test.each([
    ['Hi #{name}, bye', 'comment'],
    ['{{name}} hi', 'map'],
    ['%{name} hi', 'error'],
    ['"Hi #{name}, bye"', undefined],
    ['Hi%{name} and {{x}}', undefined],
    ['Hi {{ x | default: y }} hi', 'map'],
  ])('%s', (value, as) => {
    const [record] = [...readRecords(readSource(`- id: a\n  body: ${value}\n`, 'x.yml'))]
    if (!record || 'error' in record) expect.fail(record?.error.message ?? 'nothing was read')
    else expect(record.swallowed?.map((each) => each.as)).toEqual(as && [as])
  })
})

describe('a selector', () => {
  const json = JSON.stringify({
    macros: [
      {
        id: 1,
        title: 'One',
        language: 'pt_BR',
        actions: [
          { field: 'comment_value', value: 'Hi Sam' },
          { field: 'status', value: 'open' },
        ],
      },
      { id: 2, 'a key': { reply: 'Hi Kim' } },
    ],
  })
  test.each([
    ['macros[*].actions[?field=comment_value*].value', ['1|One|pt_BR|Hi Sam']],
    ['macros[0].actions[1].value', ['1|One|pt_BR|open']],
    ['macros[*]["a key"].reply', ['2|||Hi Kim']],
    ['**.re*', ['2|||Hi Kim']],
    ['$.macros[?title=One].title', ['1|One|pt_BR|One']],
  ])('%s', (selector, found) => {
    const records = [...readRecords(readSource(json, 'x.json'), { select: selector })]
    expect(
      records.map((each) =>
        'error' in each ? each.error.message : `${each.record}|${each.title ?? ''}|${each.language ?? ''}|${each.prose.text}`,
      ),
    ).toEqual(found)
  })
  test('that finds nothing says what is there', () => {
    expect([...readRecords(readSource(json, 'x.json'), { select: 'macro[*].x' })]).toMatchObject([
      {
        error: {
          message:
            'Nothing in the file is where the selector or preset looks for messages. The fields here are macros, id, title, language, actions, field, value, a key.',
        },
      },
    ])
  })
})
