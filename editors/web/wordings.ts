import type { Finding, MessageFormat } from 'replylint/browser'

/** A better wording, as it is put in where the finding is. */
export interface Wording {
  /** For a button or a menu. */
  readonly title: string
  readonly text: string
}

/** Letters, digits, spaces and the punctuation that no format takes for its own. */
const HARMLESS = /^[\p{L}\p{M}\p{N} .,;!?()’“”…–—]*$/u

/** The better wordings of a finding; none where an edit would not be safe, or where the format would take the wording for syntax. */
export function wordingsOf({ actual, expected, fix }: Finding, format?: MessageFormat): Wording[] {
  if (!fix) return []
  const isPlain = format === undefined || format === 'text'
  return expected
    .filter((wording) => isPlain || HARMLESS.test(wording))
    .map((text) => ({ title: text === '' ? `Leave out “${actual}”` : `Write “${text}”`, text }))
}

/** The sentence of a finding, with its note. */
export function adviceOf({ message, note }: Finding): string {
  return note === undefined ? message : `${message}\n${note}`
}

/** How many UTF-16 code units of a text the offsets of its findings do not count: a byte order mark. */
export function uncounted(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0
}
