import type { Reporter, ReportOptions } from './report.ts'

export { counted, type FileReport, type ReportedFinding, type Reporter, type ReportOptions, type Summary, Tally } from './report.ts'
export { areaOf, scoreOf } from './score.ts'

/** How each report is made; a report is loaded when it is asked for. */
const reporters = {
  pretty: async (options: ReportOptions) => (await import('./pretty.ts')).prettyReporter(options),
  compact: async () => (await import('./lines.ts')).compactReporter(),
  json: async () => (await import('./json.ts')).jsonReporter(),
  jsonl: async () => (await import('./lines.ts')).jsonlReporter(),
  sarif: async (options: ReportOptions) => (await import('./sarif.ts')).sarifReporter(options),
  github: async () => (await import('./lines.ts')).githubReporter(),
  gitlab: async () => (await import('./code-quality.ts')).gitlabReporter(),
  junit: async () => (await import('./xml.ts')).junitReporter(),
  checkstyle: async () => (await import('./xml.ts')).checkstyleReporter(),
  rdjsonl: async () => (await import('./lines.ts')).rdjsonlReporter(),
  markdown: async () => (await import('./markdown.ts')).markdownReporter(),
  html: async (options: ReportOptions) => (await import('./html.ts')).htmlReporter(options),
} satisfies Record<string, (options: ReportOptions) => Promise<Reporter>>

export type ReportName = keyof typeof reporters

export const reportNames = Object.keys(reporters) as ReportName[]

/** The reporter of a name. */
export function reporterOf(name: ReportName, options: ReportOptions): Promise<Reporter> {
  return reporters[name](options)
}
