import { shortHash } from './hashes.ts'
import type { Reporter } from './report.ts'

/** GitLab's Code Quality report. Of two findings with one fingerprint GitLab shows the first only, so each gets its own. */
export function gitlabReporter(): Reporter {
  const level = { error: 'major', warning: 'minor', info: 'info' } as const
  const seen = new Map<string, number>()
  let opening = '['
  return {
    file({ path, findings }) {
      const issues = findings.map(({ rule, severity, message, actual, line, endLine }) => {
        const base = JSON.stringify([path, rule, actual])
        const count = (seen.get(base) ?? 0) + 1
        seen.set(base, count)
        const issue = {
          description: message,
          check_name: rule,
          fingerprint: shortHash(`${base}${count}`),
          severity: level[severity],
          location: { path, lines: { begin: line, end: endLine } },
        }
        const piece = `${opening}\n${JSON.stringify(issue)}`
        opening = ','
        return piece
      })
      return issues.join('')
    },
    end: () => `${opening === '[' ? '[' : ''}\n]\n`,
  }
}
