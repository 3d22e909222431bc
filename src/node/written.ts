import type { FormatName } from '../formats/detect.ts'

/** Letters, digits, spaces and the punctuation that no format takes for its own. */
const HARMLESS = /^[\p{L}\p{M}\p{N} .,;!?()’“”…–—]*$/u

/** How a wording is written in a format; `undefined` where it cannot be without knowing what is around it. */
export function writerFor(format: FormatName): (wording: string) => string | undefined {
  if (format === 'text') return (wording) => wording
  if (format === 'html') {
    return (wording) =>
      wording.includes('\n') ? undefined : wording.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
  if (format === 'mail' || format === 'mbox') return (wording) => (/^[\x20-\x3c\x3e-\x7e]*$/.test(wording) ? wording : undefined)
  if (format === 'json') {
    // A text in JSON may hold HTML; an apostrophe may end a text in JSON5.
    return (wording) => (/[<>&]/.test(wording) ? undefined : JSON.stringify(wording).slice(1, -1).replaceAll("'", '\\u0027'))
  }
  // A comma parts the fields of a CSV file, and a quotation mark or a line break would need the whole field quoted.
  if (format === 'csv' || format === 'tsv') return (wording) => (HARMLESS.test(wording) && !/[,;]/.test(wording) ? wording : undefined)
  return (wording) => (HARMLESS.test(wording) ? wording : undefined)
}
