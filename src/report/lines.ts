import type { Reporter } from './report.ts'

/** One line a finding, as compilers write it: `path:line:column: severity: message [rule]`. */
export function compactReporter(): Reporter {
  return {
    file: ({ path, findings }) =>
      findings
        .map(
          ({ line, column, severity, message, rule, record }) =>
            `${path}:${line}:${column}: ${severity}: ${record === undefined ? '' : `${record}: `}${oneLine(message)} [${rule}]\n`,
        )
        .join(''),
    end: () => '',
  }
}

/** One JSON object a line: each finding with its path. */
export function jsonlReporter(): Reporter {
  return {
    file: ({ path, findings, error }) => {
      const lines: object[] = findings.map((finding) => ({ path, ...finding }))
      if (error !== undefined) lines.push({ path, error })
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    },
    end: () => '',
  }
}

/** Annotations of GitHub Actions. GitHub shows ten of each severity a step; the log holds them all. */
export function githubReporter(): Reporter {
  const level = { error: 'error', warning: 'warning', info: 'notice' } as const
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return {
    file: ({ path, findings, error }) => {
      const lines = findings.map(({ rule, severity, message, line, column, endLine, endColumn, expected }) => {
        const place = `file=${property(path)},line=${line},endLine=${endLine}`
        // Columns count only where the finding is on one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
        const better = expected[0] ? `\nBetter: ${expected[0]}` : ''
        return `::${level[severity]} ${place}${columns},title=${property(rule)}::${data(message + better)}\n`
      })
      if (error !== undefined) lines.push(`::error file=${property(path)}::${data(error)}\n`)
      return lines.join('')
    },
    end: () => '',
  }
}

/** Lines of reviewdog's own format; its columns count bytes of UTF-8. */
export function rdjsonlReporter(): Reporter {
  const encoder = new TextEncoder()
  return {
    file: ({ path, source, findings }) => {
      const text = source?.text ?? ''
      const byteColumn = (offset: number, column: number): number => encoder.encode(text.slice(offset - column + 1, offset)).length + 1
      return findings
        .map(({ rule, severity, message, start, end, line, column, endLine, endColumn, url, fix }) => {
          const range = {
            start: { line, column: byteColumn(start, column) },
            end: { line: endLine, column: byteColumn(end, endColumn) },
          }
          const diagnostic = {
            message,
            location: { path, range },
            severity: severity.toUpperCase(),
            source: { name: 'replylint', url: 'https://github.com/replylint/replylint' },
            code: { value: rule, url },
            ...(fix ? { suggestions: [{ range, text: fix.text }] } : {}),
          }
          return `${JSON.stringify(diagnostic)}\n`
        })
        .join('')
    },
    end: () => '',
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
