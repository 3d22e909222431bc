import type { FileReport, Reporter } from './report.ts'

/** Characters that no XML 1.0 document may hold, not even as an entity. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escaped(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Checkstyle's XML, which many a build server reads. */
export function checkstyleReporter(): Reporter {
  let opening = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
  return {
    file({ path, findings, error }) {
      const errors = findings.map(
        ({ line, column, severity, message, rule }) =>
          `    <error${attributes({ line, column, severity, message, source: `replylint.${rule}` })}/>\n`,
      )
      if (error !== undefined)
        errors.push(`    <error${attributes({ line: 1, severity: 'error', message: error, source: 'replylint' })}/>\n`)
      const piece = `${opening}  <file${attributes({ name: path })}>\n${errors.join('')}  </file>\n`
      opening = ''
      return piece
    },
    end: () => `${opening}</checkstyle>\n`,
  }
}

/** JUnit's XML: a suite for each file, a case for each finding; a clean file is one case that passes. */
export function junitReporter(): Reporter {
  const suites: string[] = []
  let tests = 0
  let failures = 0
  let errors = 0
  const suite = ({ path, findings, error }: FileReport): string => {
    const cases = findings.map(({ rule, line, column, severity, message, actual, expected }) => {
      const details = [
        `${path}:${line}:${column}`,
        actual && `“${actual}”`,
        ...expected.map((wording) => `→ ${wording || '(leave it out)'}`),
      ].filter(Boolean)
      return [
        `    <testcase${attributes({ name: rule, classname: path, file: path, line })}>\n`,
        `      <failure${attributes({ type: severity, message })}>${escaped(details.join('\n'))}</failure>\n`,
        '    </testcase>\n',
      ].join('')
    })
    if (error !== undefined) {
      errors++
      cases.push(
        `    <testcase${attributes({ name: 'read', classname: path, file: path })}><error${attributes({ message: error })}/></testcase>\n`,
      )
    }
    if (cases.length === 0) cases.push(`    <testcase${attributes({ name: 'replylint', classname: path, file: path })}/>\n`)
    tests += cases.length
    failures += findings.length
    const counts = { tests: cases.length, failures: findings.length, errors: error === undefined ? 0 : 1 }
    return `  <testsuite${attributes({ name: path, ...counts })}>\n${cases.join('')}  </testsuite>\n`
  }
  return {
    file(report) {
      suites.push(suite(report))
      return ''
    },
    end: () =>
      `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes({ name: 'replylint', tests, failures, errors })}>\n${suites.join('')}</testsuites>\n`,
  }
}
