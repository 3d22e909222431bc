#!/usr/bin/env node
// Measures how well messages are read, on texts that nobody here wrote and on the labelled fixtures, and prints a table.
//
//   npm run yardstick -- PATH [--show MEASURE]
//
// PATH is a folder with collections of real mail; a collection that is not there is left out. Of each measure: what was aimed at, what
// came out. `--show` lists what went wrong in the measures whose name begins so. No test runs this.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const args = process.argv.slice(2)
const showAt = args.indexOf('--show')
const shown = showAt < 0 ? undefined : args.splice(showAt, 2)[1]
const [root = '.'] = args
if (!existsSync(root)) {
  console.error(`There is no folder “${root}”. Say where the collections are: npm run yardstick -- PATH`)
  process.exit(2)
}
if (!existsSync(path('../dist/index.js'))) {
  console.error('Build first: npm run build')
  process.exit(2)
}
const { createLinter } = await import(new URL('../dist/index.js', import.meta.url).href)
const packs = readdirSync(path('../dist/languages')).filter((name) => name.endsWith('.js'))
const languages = []
for (const name of packs.sort()) languages.push((await import(new URL(`../dist/languages/${name}`, import.meta.url).href)).default)
const english = languages.find(({ tag }) => tag === 'en')
const linter = createLinter({ languages: [english, ...languages.filter((one) => one !== english)] })

const rows = []
quaggaRows()
forgeRow()
historyRow()
labelledRows()
detectionRows()
costRows()
print(rows)

/** Greeting, name and ending of the mails of Enron that the Quagga project labelled by hand. */
function quaggaRows() {
  const folder = join(root, 'zones_quagga_enron/en')
  if (!existsSync(folder)) return
  const [greeting, name, ending] = [measure('greeting'), measure('recipient'), measure('ending')]
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.labels.json'))) {
    const text = readFileSync(join(folder, file.replace('.labels.json', '')), 'utf8')
    const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')).denotations.sort((a, b) => a.start - b.start)
    const body = labels.find(({ type }) => type === 'Body')
    const header = labels.find(({ type }) => type.startsWith('Header'))
    // A mail that begins with the header of another one has no words of its own.
    if (!body || (header && header.start < body.start)) continue
    const within = labels.filter(({ start, end }) => start >= body.start && end <= body.end)
    const has = (...types) => within.filter(({ type }) => types.some((one) => type.startsWith(one)))
    const message = linter.anatomy(text, { language: 'en', channel: 'email' })
    const intro = has('Body/Intro')
    greeting.count(intro.length > 0, message.greeting !== undefined, `${file} ${quoted(intro[0]?.text ?? message.greeting?.text)}`)
    const [labelled] = has('Body/Intro/Name')
    const read = message.greeting?.name?.text
    if (labelled)
      name.count(true, read !== undefined && areAlike(labelled.text.trim(), read), `${file} ${quoted(labelled.text)} ${quoted(read)}`)
    const outro = has('Body/Outro', 'Body/Signature')
    const isEnding = message.closings.length + message.disclaimers.length > 0 || message.signature !== undefined
    ending.count(outro.length > 0, isEnding, `${file} ${quoted(outro[0]?.text ?? message.signature?.text)}`)
  }
  rows.push(['Enron: greeting present, F', 0.96, greeting.f(), greeting])
  rows.push(['Enron: recipient named right', 0.93, name.recall(), name])
  rows.push(['Enron: closing or signature present, F', 0.95, ending.f(), ending])
}

/** Mails with a signature (`P…`) and without. */
function forgeRow() {
  const folder = join(root, 'sig_forge/en')
  if (!existsSync(folder)) return
  const signature = measure('forge')
  for (const file of readdirSync(folder)) {
    const message = linter.anatomy(readFileSync(join(folder, file), 'utf8'), { language: 'en', channel: 'email' })
    signature.count(file.startsWith('P'), message.signature !== undefined, `${file} ${quoted(message.signature?.text)}`)
  }
  rows.push(['Forge: signature present, F', 0.93, signature.f(), signature])
}

/**
 * The line (from 1) on which history begins, or null, in the mails of four parsers of replies; read off those projects' own tests. Where
 * only a signature stands below the quotation, it begins the history all the same.
 */
function historyRow() {
  const lines = JSON.parse(readFileSync(path('support/history-lines.json'), 'utf8'))
  const history = measure('history')
  for (const [file, line] of Object.entries(lines)) {
    if (!existsSync(join(root, file))) continue
    const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')
    const message = linter.anatomy(text, { channel: 'email' })
    const last = message.quotations.at(-1)
    const start = message.history?.start ?? (last && !message.body.some((part) => part.start > last.start) ? last.start : undefined)
    const read = start === undefined ? null : text.slice(0, start).split('\n').length
    history.count(true, read === line, `${file} ${line} ${read}`)
  }
  if (history.total > 0) rows.push(['Reply parsers: history begins on the right line', 0.95, history.recall(), history])
}

/** Messages and promises that were written for the project by speakers of each language. */
function labelledRows() {
  for (const { tag } of languages) {
    const anatomy = labelsOf(`../fixtures/anatomy/${tag}.jsonl`)
    const [greeting, signature, status] = [measure(`${tag} greeting`), measure(`${tag} signature`), measure(`${tag} promises`)]
    for (const { text, channel, greeting: to, signer, name } of anatomy) {
      const message = linter.anatomy(text, { language: tag, ...(channel && { channel }) })
      const read = message.greeting ? (message.greeting.name?.text ?? '') : null
      greeting.count(true, to === null || read === null ? to === read : areAlike(to, read), `${quoted(text)} ${quoted(to)} ${quoted(read)}`)
      const [by, who] = [message.signature?.signer ?? 'none', message.signature?.name?.text ?? '']
      signature.count(true, by === signer && areAlike(name ?? '', who), `${quoted(text)} ${signer} ${name ?? ''} ${by} ${who}`)
    }
    for (const { text, status: said } of labelsOf(`../fixtures/promises/${tag}.jsonl`)) {
      // Of several promises the tightest counts; an offer (strength 1) is none.
      const statuses = linter.anatomy(text, { language: tag }).promises.flatMap(({ strength, status }) => (strength >= 2 ? [status] : []))
      const read = ['concrete', 'event', 'vague', 'none'].find((one) => statuses.includes(one)) ?? 'no promise'
      status.count(true, read === said, `${quoted(text)} ${said} ${read}`)
    }
    if (anatomy.length > 0) {
      rows.push([`${tag}: greeting, ${anatomy.length} messages`, 0.95, greeting.recall(), greeting])
      rows.push([`${tag}: who signed`, 0.95, signature.recall(), signature])
    }
    if (status.total > 0) rows.push([`${tag}: status of ${status.total} promises`, 0.95, status.recall(), status])
  }
}

/** The language of whole messages, by the folder that they lie in, and of snippets of three to eight words. */
function detectionRows() {
  const messages = measure('detection')
  for (const collection of ['discourse', 'mediawiki', 'mailman']) {
    for (const { tag } of languages) {
      const folder = join(root, collection, tag)
      if (!existsSync(folder)) continue
      for (const file of readdirSync(folder)) {
        const read = linter.anatomy(readFileSync(join(folder, file), 'utf8')).language.tag
        messages.count(true, read === tag, `${collection}/${tag}/${file} ${read}`)
      }
    }
  }
  if (messages.total > 0) rows.push([`Language of ${messages.total} messages`, 0.98, messages.recall(), messages])
  const snippets = measure('snippets')
  for (const { tag } of languages) {
    for (const { text } of labelsOf(`../fixtures/snippets/${tag}.jsonl`)) {
      const read = linter.anatomy(text).language.tag
      snippets.count(true, read === tag, `${quoted(text)} ${tag} ${read}`)
    }
  }
  if (snippets.total > 0) rows.push([`Language of ${snippets.total} snippets`, 0.95, snippets.recall(), snippets])
}

/** What it costs to read a message, promises and kind and all; and ten times the text, plain and hostile. */
function costRows() {
  const mail =
    'Hi Anna,\n\nThanks for your message about order 48211. I checked it with the warehouse: the parcel left our depot on Monday at 14:30. ' +
    'I will call the carrier this afternoon and write to you by 5 pm, even if I know no more by then.\n\n' +
    'If you would rather not wait, I can send you a new one, or pay 49.95 back to your card. A reply to this mail comes straight to me.\n\n'
  const message = `${mail.repeat(2).slice(0, 930)}\n\nKind regards,\nTom Jones\nAcme Ltd\n`
  const hostile = {
    plain: (size) => mail.repeat(size * 3),
    'a run of spaces': (size) => `I will call you ${' '.repeat(size * 1000)}tomorrow.`,
    'quotation marks': (size) => '> '.repeat(size * 500),
    'numbers and units': (size) => 'within 2 '.repeat(size * 110),
    'no stops': (size) => 'we will call you as soon as we can and '.repeat(size * 25),
  }
  rows.push(['Milliseconds for a message of 1 kB', '< 0.25', milliseconds(message).toFixed(2)])
  for (const [name, text] of Object.entries(hostile)) {
    rows.push([`Ten times the text, times the time: ${name}`, '≤ 11', (milliseconds(text(100)) / milliseconds(text(10))).toFixed(1)])
  }
}

function milliseconds(text) {
  const read = () => {
    const message = linter.anatomy(text, { language: 'en', channel: 'email' })
    return [message.promises, message.acts, message.kind]
  }
  const few = text.length < 5000 ? 200 : 2
  for (let run = 0; run < few; run++) read()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const before = performance.now()
    for (let run = 0; run < few; run++) read()
    best = Math.min(best, (performance.now() - before) / few)
  }
  return best
}

function measure(name) {
  const counts = { right: 0, extra: 0, missed: 0, wrong: [] }
  return {
    name,
    wrong: counts.wrong,
    get total() {
      return counts.right + counts.missed
    },
    count(isThere, isRead, what) {
      if (isThere && isRead) counts.right++
      else if (isThere) counts.missed++
      else if (isRead) counts.extra++
      if (isThere !== isRead) counts.wrong.push(`${isThere ? 'missed' : 'extra '}  ${what}`)
    },
    recall: () => counts.right / (counts.right + counts.missed),
    f: () => (2 * counts.right) / (2 * counts.right + counts.extra + counts.missed),
  }
}

function labelsOf(relative) {
  if (!existsSync(path(relative))) return []
  return readFileSync(path(relative), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Whether both name the same, with or without an honorific. A placeholder stands in what was read as one sign, whatever its syntax. */
function areAlike(one, other) {
  if (other.includes('\uFFFC')) return /[{}[\]%#<*|]/.test(one)
  return one === '' || other === '' ? one === other : one.includes(other) || other.includes(one)
}

function quoted(text) {
  return JSON.stringify(text?.slice(0, 90) ?? null)
}

function print(table) {
  const width = Math.max(...table.map(([name]) => name.length))
  for (const [name, aim, value, counts] of table) {
    const isNumber = typeof value === 'number'
    const mark = isNumber ? (value >= aim ? '' : '   below') : ''
    console.log(`${name.padEnd(width)}   aim ${isNumber ? aim.toFixed(2) : aim}   ${isNumber ? value.toFixed(3) : value}${mark}`)
    if (shown !== undefined && counts?.name.startsWith(shown)) for (const line of counts.wrong) console.log(`    ${line}`)
  }
}
