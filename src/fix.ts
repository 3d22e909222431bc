/** Puts better wordings into a file. */
import type { Finding } from './engine/lint.ts'

export interface FixResult {
  readonly text: string
  /** The findings whose wording was put in, in order. */
  readonly applied: readonly Finding[]
}

/**
 * A text with the fixes of its findings. Of two that overlap, the first one is put in; what was skipped shows again when the result is
 * linted. Nothing outside the fixed spans changes.
 *
 * `written` says how a wording is written in the format of the file, or that it cannot be: a line break in JSON, `<` in HTML.
 * Offsets of the findings are into `text` (UTF-16, a byte order mark not counted).
 */
export function fixed(
  text: string,
  findings: readonly Finding[],
  kinds: readonly ('safe' | 'suggestion')[] = ['safe'],
  written: (wording: string) => string | undefined = (wording) => wording,
): FixResult {
  const applied: Finding[] = []
  let result = ''
  let at = 0
  let isTouched = false
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { fix, start, end } = finding
    if (!fix || !kinds.includes(fix.kind)) continue
    // Two insertions at one place would depend on each other's order.
    if (start < at || (isTouched && start === at)) continue
    const wording = written(fix.text)
    if (wording === undefined) continue
    result += text.slice(at, start) + wording
    at = end
    isTouched = true
    applied.push(finding)
  }
  return { text: result + text.slice(at), applied }
}
