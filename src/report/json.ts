import type { Reporter } from './report.ts'

/** One JSON document, a line for each file: `{"version":1,"files":[…],"summary":{…}}`. */
export function jsonReporter(): Reporter {
  let opening = '{"version":1,"files":[\n'
  return {
    file({ path, findings, error }) {
      const piece = opening + JSON.stringify({ path, findings, ...(error === undefined ? {} : { error }) })
      opening = ',\n'
      return piece
    },
    end: (summary) => `${opening === ',\n' ? '' : opening}\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}
