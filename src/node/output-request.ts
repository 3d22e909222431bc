import { suggestion } from '../engine/settings.ts'
import { type ReportName, reportNames } from '../report/index.ts'
import { UsageError } from './usage-error.ts'

/** A report that was asked for: `sarif`, or `sarif:findings.sarif`. */
export interface OutputRequest {
  readonly name: ReportName
  /** The file to write to; standard output without. */
  readonly path?: string
}

/** Collects the values of `--format`. */
export function outputRequests(value: string, before: readonly OutputRequest[] = []): OutputRequest[] {
  const [wanted = '', ...rest] = value.split(':')
  const name = reportNames.find((each) => each === wanted)
  if (name === undefined) throw new UsageError(`--format knows no “${wanted}”${suggestion(wanted, reportNames)}.`)
  const path = rest.join(':')
  if (path === '' && before.some((request) => request.path === undefined)) {
    throw new UsageError('Two reports cannot share standard output; give one of them a file, such as --format sarif:findings.sarif.')
  }
  return [...before, { name, ...(path === '' ? {} : { path }) }]
}
