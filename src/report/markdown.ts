import { counted, type FileReport, type Reporter } from './report.ts'

/** The longest comment that code hosts take is about 65,000 characters. */
const LONGEST = 60_000

/** A comment for a pull request: the numbers, then each file in a fold. */
export function markdownReporter(): Reporter {
  const sections: string[] = []
  let left = 0
  let length = 0
  return {
    file(report) {
      if (report.findings.length === 0 && report.error === undefined) return ''
      const text = section(report)
      if (length + text.length > LONGEST) left++
      else {
        sections.push(text)
        length += text.length
      }
      return ''
    },
    end({ files, errors, warnings, infos, score }) {
      const total = errors + warnings + infos
      const head =
        total === 0 && sections.length === 0
          ? `**replylint**: nothing to improve in ${counted(files, 'file')}.`
          : `**replylint**: ${counted(errors, 'error')}, ${counted(warnings, 'warning')} and ${counted(infos, 'hint')} in ${counted(files, 'file')}; score ${score} of 100.`
      const more = left > 0 ? [`${counted(left, 'file')} more; see the whole report.`] : []
      return `${[head, ...sections, ...more].join('\n\n')}\n`
    },
  }
}

function section({ path, findings, error }: FileReport): string {
  const items = findings.map(({ line, severity, message, rule, url, expected, record }) => {
    const where = record === undefined ? `line ${line}` : `${escaped(record)}, line ${line}`
    const better = expected[0] ? ` Better: “${escaped(expected[0])}”` : ''
    return `- ${where}, ${severity}: ${escaped(message)}${better} [${rule}](${url})`
  })
  if (error !== undefined) items.push(`- ${escaped(error)}`)
  return `<details><summary><code>${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code> (${items.length})</summary>\n\n${items.join('\n')}\n\n</details>`
}

/** A text that means only itself in Markdown, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '@\u200b')
}
