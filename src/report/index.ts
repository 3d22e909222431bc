import type { Reporter, ReportOptions } from './report.ts'

export {
  counted,
  type FileReport,
  type ReportedFinding,
  type Reporter,
  type ReportOptions,
  type Summary,
  shownWordings,
  Tally,
} from './report.ts'
export { areaOf, scoreOf } from './score.ts'

const others = () => import('./others.ts')

/** How each report is made; the code of one is loaded when it is asked for. */
const reporters = {
  pretty: async (options: ReportOptions) => (await import('./pretty.ts')).prettyReporter(options),
  compact: async () => (await others()).compactReporter(),
  json: async () => (await others()).jsonReporter(),
  jsonl: async () => (await others()).jsonlReporter(),
  sarif: async (options: ReportOptions) => (await others()).sarifReporter(options),
  github: async () => (await others()).githubReporter(),
  gitlab: async () => (await others()).gitlabReporter(),
  junit: async () => (await others()).junitReporter(),
  checkstyle: async () => (await others()).checkstyleReporter(),
  rdjsonl: async () => (await others()).rdjsonlReporter(),
  markdown: async () => (await others()).markdownReporter(),
  html: async (options: ReportOptions) => (await others()).htmlReporter(options),
} satisfies Record<string, (options: ReportOptions) => Promise<Reporter>>

export type ReportName = keyof typeof reporters

export const reportNames = Object.keys(reporters) as ReportName[]

/** The reporter of a name. */
export function reporterOf(name: ReportName, options: ReportOptions): Promise<Reporter> {
  return reporters[name](options)
}
