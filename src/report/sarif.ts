import { lineHashes } from './hashes.ts'
import type { ReportedFinding, Reporter, ReportOptions } from './report.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, as code scanning of GitHub reads it, with the fixes that other viewers offer. */
export function sarifReporter({ version, rules }: ReportOptions): Reporter {
  const used: string[] = []
  const results: string[] = []
  const notifications: object[] = []
  const indexOf = (rule: string): number => {
    const index = used.indexOf(rule)
    return index < 0 ? used.push(rule) - 1 : index
  }
  const descriptor = (id: string): object => {
    const rule = rules.find((each) => each.id === id)
    const summary = rule?.summary ?? id
    const url = `https://github.com/replylint/replylint/blob/main/rules/README.md#${id}`
    return {
      id,
      shortDescription: { text: summary },
      fullDescription: { text: summary },
      help: { text: `${summary} See ${url}.`, markdown: `${summary} [Why, and how it looks](${url}).` },
      helpUri: url,
      defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
      properties: {
        tags: ['communication'],
        precision: 'high',
        'problem.severity': rule?.severity === 'info' ? 'recommendation' : (rule?.severity ?? 'warning'),
      },
    }
  }
  return {
    file({ path, source, findings, error }) {
      const uri = path.split('/').map(encodeURIComponent).join('/')
      if (error !== undefined) {
        notifications.push({ level: 'error', message: { text: error }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] })
      }
      const hashes = findings.length > 0 && source ? lineHashes(source.text) : []
      for (const finding of findings) {
        const { rule, severity, message, expected, note, line, fix } = finding
        const better = expected.filter(Boolean).length > 0 ? ` Better: ${expected.filter(Boolean).join(' | ')}` : ''
        const hash = hashes[line - 1]
        const result = {
          ruleId: rule,
          ruleIndex: indexOf(rule),
          level: LEVELS[severity],
          message: { text: [message + better, note].filter(Boolean).join(' ') },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(finding) } }],
          ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
          ...(fix
            ? {
                fixes: [
                  {
                    description: { text: fix.text === '' ? 'Leave it out' : `Write “${fix.text}”` },
                    artifactChanges: [
                      {
                        artifactLocation: { uri },
                        replacements: [{ deletedRegion: regionOf(finding), insertedContent: { text: fix.text } }],
                      },
                    ],
                  },
                ],
              }
            : {}),
        }
        results.push(JSON.stringify(result))
      }
      return ''
    },
    end() {
      const driver = {
        name: 'replylint',
        semanticVersion: version,
        informationUri: 'https://github.com/replylint/replylint',
        rules: used.map(descriptor),
      }
      const invocation = { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }
      const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })}`
      return `${head},"columnKind":"utf16CodeUnits","invocations":[${JSON.stringify(invocation)}],"results":[\n${results.join(',\n')}\n]}]}\n`
    },
  }
}

function regionOf({ line, column, endLine, endColumn }: ReportedFinding): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
