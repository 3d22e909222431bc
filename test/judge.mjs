#!/usr/bin/env node
// Scores the linter on the labelled messages: precision and recall by language and by rule, and what was missed or cried for nothing.
//
//   npm run judge -- [TAG…] [--preset recommended|strict] [--rules] [--show RULE|all] [--min-precision P] [--min-recall R]
//
// A label holds {id, language, channel, kind, text, context?, expect: [{rule, quote}], allow?: [rule]}. A finding is right when its
// rule is expected and its span meets the quote ('' fits anywhere); a rule in `allow` counts neither way; everything else is a false
// alarm. Expectations of rules that the preset does not run are left out. Exit 1 below a minimum in any language.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const args = process.argv.slice(2)
const option = (name, initial) => {
  const at = args.indexOf(name)
  return at < 0 ? initial : args.splice(at, 2)[1]
}
const flag = (name) => {
  const at = args.indexOf(name)
  return at >= 0 && args.splice(at, 1).length > 0
}
const preset = option('--preset', 'recommended')
const shown = option('--show')
const minima = { precision: Number(option('--min-precision', 0)), recall: Number(option('--min-recall', 0)) }
const byRule = flag('--rules') || shown !== undefined

if (!existsSync(path('../dist/cli.cjs'))) {
  console.error('Build first: npm run build')
  process.exit(2)
}
const { presets } = await import(new URL('../dist/index.js', import.meta.url).href)
if (!presets[preset]) {
  console.error(`There is no preset “${preset}”; there are ${Object.keys(presets).join(', ')}.`)
  process.exit(2)
}
const runs = (rule) => preset === 'strict' || presets[preset].rules[rule] !== undefined
const folder = path('../fixtures/labelled/')
const tags =
  args.length > 0
    ? args
    : readdirSync(folder)
        .map((name) => name.replace(/\.jsonl$/, ''))
        .sort()

let isBelow = false
for (const tag of tags) {
  const labels = readFileSync(`${folder}${tag}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const result = scored(labels)
  const { precision, recall } = rates(result.total)
  console.log(
    `${tag.padEnd(8)} ${labels.length} messages   precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}   clean ones with a false alarm ${result.alarmed} of ${result.clean}`,
  )
  if (byRule) {
    for (const [rule, counts] of [...result.rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (shown !== undefined && shown !== 'all' && shown !== rule) continue
      const rate = rates(counts)
      console.log(
        `  ${rule.padEnd(30)} right ${cell(counts.right)}  missed ${cell(counts.missed.length)}  false ${cell(counts.alarms.length)}   P ${rate.precision.toFixed(2)}  R ${rate.recall.toFixed(2)}`,
      )
      if (shown === undefined) continue
      for (const [id, words] of counts.missed) console.log(`      missed  ${id}  ${words || '(absence)'}`)
      for (const [id, words] of counts.alarms) console.log(`      false   ${id}  ${words}`)
    }
  }
  if (precision < minima.precision || recall < minima.recall) isBelow = true
}
process.exit(isBelow ? 1 : 0)

function scored(labels) {
  const answers = answersTo(labels)
  const rules = new Map()
  const row = (rule) => {
    if (!rules.has(rule)) rules.set(rule, { right: 0, missed: [], alarms: [] })
    return rules.get(rule)
  }
  let clean = 0
  let alarmed = 0
  for (const { id, text, expect, allow = [] } of labels) {
    const { findings } = answers.get(id)
    const expected = expect.filter(({ rule }) => runs(rule))
    const right = new Set()
    for (const { rule, quote } of expected) {
      const places = placesOf(text, quote)
      const fitting = findings.filter(
        (finding) =>
          finding.rule === rule && (places.length === 0 || places.some(([start, end]) => finding.start <= end && start <= finding.end)),
      )
      for (const finding of fitting) right.add(finding)
      if (fitting.length > 0) row(rule).right++
      else row(rule).missed.push([id, quote])
    }
    const alarms = findings.filter((finding) => !right.has(finding) && !allow.includes(finding.rule))
    for (const finding of alarms) row(finding.rule).alarms.push([id, text.slice(finding.start, finding.end) || finding.message])
    if (expect.length === 0) {
      clean++
      if (alarms.length > 0) alarmed++
    }
  }
  const total = { right: 0, missed: [], alarms: [] }
  for (const counts of rules.values()) {
    total.right += counts.right
    total.missed.push(...counts.missed)
    total.alarms.push(...counts.alarms)
  }
  return { rules, total, clean, alarmed }
}

function answersTo(labels) {
  const input = labels
    .map(({ id, text, language, channel, kind, context = {} }) => JSON.stringify({ id, text, language, channel, kind, ...context }))
    .join('\n')
  const run = spawnSync(process.execPath, [path('../dist/cli.cjs'), 'stream', '--preset', preset], {
    input: `${input}\n`,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  const answers = new Map(
    run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((answer) => [answer.id, answer]),
  )
  const silent = labels.filter(({ id }) => !answers.get(id)?.findings)
  if (silent.length > 0) {
    console.error(`${silent.length} of ${labels.length} messages had no answer, the first is ${silent[0].id}. ${run.stderr.slice(0, 500)}`)
    process.exit(2)
  }
  return answers
}

function placesOf(text, quote) {
  const places = []
  if (quote) for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length])
  return places
}

function rates({ right, missed, alarms }) {
  return {
    precision: right + alarms.length === 0 ? 1 : right / (right + alarms.length),
    recall: right + missed.length === 0 ? 1 : right / (right + missed.length),
  }
}

function cell(count) {
  return String(count).padStart(3)
}
