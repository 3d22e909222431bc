import type { Severity } from '../engine/rule.ts'
import type { Source } from '../source.ts'
import { counted, type FileReport, type ReportedFinding, type Reporter, type ReportOptions, type Summary } from './report.ts'
import { areaOf, scoreOf } from './score.ts'

/** Lines shown before and after one with a finding. */
const CONTEXT = 1

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** One page that needs nothing else: the score, what costs it, and each message with its marks and better wordings. */
export function htmlReporter({ version, rules }: ReportOptions): Reporter {
  const sections: string[] = []
  const files: { readonly path: string; readonly score: number; readonly count: number; readonly anchor: string }[] = []
  const areas = new Map<string, number>()
  return {
    file(report) {
      const { path, findings, error } = report
      if (findings.length === 0 && error === undefined) return ''
      const anchor = `f${files.length + 1}`
      files.push({ path, score: error === undefined ? scoreOf(findings) : 0, count: findings.length, anchor })
      for (const { rule } of findings) areas.set(areaOf(rule), (areas.get(areaOf(rule)) ?? 0) + 1)
      sections.push(section(report, anchor))
      return ''
    },
    end(summary) {
      const worst = [...files].sort((a, b) => a.score - b.score).slice(0, 20)
      return page(
        `Replylint: ${summary.score} of 100`,
        [
          header(summary),
          '<div class="charts">',
          chart(
            'By area',
            [...areas].sort((a, b) => b[1] - a[1]).map(([name, count]) => ({ label: escaped(name), value: count, shown: String(count) })),
          ),
          chart(
            'By rule',
            Object.entries(summary.rules)
              .slice(0, 12)
              .map(([rule, count]) => ({
                label: `<span title="${escaped(rules.find(({ id }) => id === rule)?.summary ?? '')}">${escaped(rule)}</span>`,
                value: count,
                shown: String(count),
              })),
          ),
          chart(
            'Most to gain, with the score',
            worst.map(({ path, score, anchor }) => ({
              label: `<a href="#${anchor}">${escaped(path)}</a>`,
              value: 100 - score,
              shown: `${score}`,
            })),
          ),
          '</div>',
          filters(Object.keys(summary.rules)),
          `<main>${sections.join('\n')}</main>`,
          `<footer>replylint ${escaped(version)}. A score is 100 less what the findings cost, with a limit for each area.</footer>`,
        ].join('\n'),
      )
    },
  }
}

function header({ files, errors, warnings, infos, score, unreadable }: Summary): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'hint'), counted(files, 'file')]
  if (unreadable > 0) counts.push(`${unreadable} could not be read`)
  return `<header><div class="score" style="--score:${score}" role="img" aria-label="Score ${score} of 100"><b>${score}</b></div><div><h1>What a customer would read</h1><p>${counts.join(' · ')}</p></div></header>`
}

interface Bar {
  /** HTML. */
  readonly label: string
  readonly value: number
  readonly shown: string
}

function chart(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return ''
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const rows = bars.map(
    ({ label, value, shown }) =>
      `<tr><th scope="row">${label}</th><td><div class="bar" style="width:${((value / most) * 100).toFixed(1)}%"></div></td><td>${shown}</td></tr>`,
  )
  return `<section class="chart"><h2>${title}</h2><table>${rows.join('')}</table></section>`
}

function filters(rules: readonly string[]): string {
  const boxes = SEVERITIES.map(
    (severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`,
  )
  const options = [...rules].sort().map((rule) => `<option>${escaped(rule)}</option>`)
  return `<form class="filters">${boxes.join(' ')} <label>rule <select name="rule"><option value="">all</option>${options.join('')}</select></label> <label>file <input type="search" name="path"></label></form>`
}

function section({ path, source, findings, error }: FileReport, anchor: string): string {
  const score = error === undefined ? `<span class="points">${scoreOf(findings)}</span>` : ''
  const parts = [`<article id="${anchor}" data-path="${escaped(path)}"><h2>${escaped(path)} ${score}</h2>`]
  if (error !== undefined) parts.push(`<p class="error">${escaped(error)}</p>`)
  if (source) parts.push(`<pre>${excerpt(source, findings)}</pre>`)
  parts.push(`<ul>${findings.map(item).join('')}</ul></article>`)
  return parts.join('\n')
}

function item({ rule, severity, message, expected, note, url, line, record }: ReportedFinding): string {
  const better = expected.filter(Boolean).map((wording) => `<q>${escaped(wording)}</q>`)
  const where = record === undefined ? `line ${line}` : `${escaped(record)}, line ${line}`
  return [
    `<li data-severity="${severity}" data-rule="${escaped(rule)}"><span class="${severity}">${severity}</span> ${escaped(message)}`,
    better.length > 0 ? `<div class="better">→ ${better.join(' or ')}</div>` : '',
    note === undefined ? '' : `<div>${escaped(note)}</div>`,
    ` <small>${where} · <a href="${escaped(url)}">${escaped(rule)}</a></small></li>`,
  ].join('')
}

/** The lines with findings and those around them, with the words marked. */
function excerpt({ text }: Source, findings: readonly ReportedFinding[]): string {
  const lines = linesOf(text)
  const shown = new Set<number>()
  for (const { line, endLine } of findings) {
    for (let at = line - CONTEXT; at <= endLine + CONTEXT; at++) if (at >= 1 && at <= lines.length) shown.add(at)
  }
  const parts: string[] = []
  let before = 0
  for (const number of [...shown].sort((a, b) => a - b)) {
    if (number > before + 1) parts.push('<i>⋮</i>\n')
    before = number
    const { start, end } = lines[number - 1]!
    parts.push(`<i>${String(number).padStart(4)}</i>  ${marked(text, start, end, findings)}\n`)
  }
  return parts.join('')
}

/** A stretch of the text as HTML; where marks overlap, the sterner one shows. */
function marked(text: string, start: number, end: number, findings: readonly ReportedFinding[]): string {
  const own = findings.filter((finding) => finding.start <= end && finding.end >= start)
  const edges = new Set([start, end])
  for (const finding of own) for (const edge of [finding.start, finding.end]) if (edge > start && edge < end) edges.add(edge)
  const points = [...edges].sort((a, b) => a - b)
  const caret = (at: number): string => {
    const missing = own.find((finding) => finding.start === at && finding.end === at)
    return missing ? `<mark class="${missing.severity} missing" title="${escaped(missing.message)}"></mark>` : ''
  }
  let result = caret(start)
  for (let index = 0; index + 1 < points.length; index++) {
    const from = points[index]!
    const to = points[index + 1]!
    const covering = own.filter((finding) => finding.start <= from && finding.end >= to && finding.start < finding.end)
    const words = escaped(text.slice(from, to))
    const severity = SEVERITIES.find((each) => covering.some((finding) => finding.severity === each))
    result += severity === undefined ? words : `<mark class="${severity}" title="${escaped(covering[0]!.message)}">${words}</mark>`
    if (to > start) result += caret(to)
  }
  return result
}

function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index })
    start = index + lineEnd.length
  }
  lines.push({ start, end: text.length })
  return lines
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`
}

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e6e9ef); --soft: light-dark(#5b6472, #9aa4b2); --line: light-dark(#dfe3e8, #333b47);
  --page: light-dark(#fff, #14181f); --card: light-dark(#f6f7f9, #1c222b); --bar: light-dark(#4b6bfb, #7d95ff);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5300, #f2b84b); --info: light-dark(#1a5fb4, #8ab4f8); --good: light-dark(#1b7f4b, #6fd19c) }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
header { display: flex; gap: 1.25rem; align-items: center } h1 { font-size: 1.5rem; margin: 0 } header p { margin: 0; color: var(--soft) }
.score { width: 5rem; height: 5rem; border-radius: 50%; display: grid; place-items: center; flex: none;
  background: conic-gradient(var(--bar) calc(var(--score) * 1%), var(--line) 0) }
.score b { width: 4rem; height: 4rem; border-radius: 50%; background: var(--page); display: grid; place-items: center; font-size: 1.5rem }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; margin: 1.5rem 0 }
.chart { background: var(--card); border-radius: .75rem; padding: 1rem } .chart h2 { font-size: 1rem; margin: 0 0 .5rem }
.chart table { width: 100%; border-spacing: 0 .25rem; font-size: .875rem } .chart th { text-align: left; font-weight: normal; width: 50%; overflow-wrap: anywhere }
.chart td:last-child { text-align: right; width: 3ch; color: var(--soft) } .bar { height: .6rem; border-radius: .3rem; background: var(--bar); min-width: 2px }
.filters { display: flex; flex-wrap: wrap; gap: 1rem; padding: .75rem 0; border-block: 1px solid var(--line); position: sticky; top: 0; background: var(--page) }
article { border-bottom: 1px solid var(--line); padding: 1rem 0 } article h2 { font-size: 1rem; overflow-wrap: anywhere } .points { color: var(--soft); font-weight: normal }
pre { background: var(--card); border-radius: .5rem; padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem } pre i { color: var(--soft); user-select: none; font-style: normal }
mark { background: none; color: inherit; text-decoration: underline wavy; text-underline-offset: .2em } mark.missing::before { content: "‸" }
mark.error, .error { text-decoration-color: var(--error); color: var(--error) } mark.warning, .warning { text-decoration-color: var(--warning); color: var(--warning) }
mark.info, .info { text-decoration-color: var(--info); color: var(--info) } ul { list-style: none; padding: 0 } li { margin: .5rem 0 } li small { white-space: nowrap } .better { color: var(--good) }
a { color: inherit } small, footer { color: var(--soft) } [hidden] { display: none }
`

/** Hides what is filtered out. */
const SCRIPT = `
const form = document.querySelector('.filters')
form.addEventListener('input', () => {
  const severities = [...form.querySelectorAll('[name=severity]:checked')].map((box) => box.value)
  const rule = form.elements.rule.value
  const path = form.elements.path.value.toLowerCase()
  for (const article of document.querySelectorAll('article')) {
    let isEmpty = !article.querySelector('p.error')
    for (const item of article.querySelectorAll('li')) {
      item.hidden = !severities.includes(item.dataset.severity) || (rule !== '' && item.dataset.rule !== rule)
      if (!item.hidden) isEmpty = false
    }
    article.hidden = isEmpty || !article.dataset.path.toLowerCase().includes(path)
  }
})
form.addEventListener('submit', (event) => event.preventDefault())
`
