import type { PrettyOptions } from './pretty.ts'
import type { Reporter } from './report.ts'

export { counted, type FileReport, type ReportedFinding, type Reporter, type Summary, Tally } from './report.ts'

/** How each report is made; a report is loaded when it is asked for. */
const reporters = {
  pretty: async (options: PrettyOptions) => (await import('./pretty.ts')).prettyReporter(options),
  json: async () => (await import('./json.ts')).jsonReporter(),
} satisfies Record<string, (options: PrettyOptions) => Promise<Reporter>>

export type ReportName = keyof typeof reporters

export const reportNames = Object.keys(reporters) as ReportName[]

/** The reporter of a name. */
export function reporterOf(name: ReportName, options: PrettyOptions): Promise<Reporter> {
  return reporters[name](options)
}
