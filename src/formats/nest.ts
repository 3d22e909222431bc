import type { Place, Placeholder, Prose, ProtectedSpan, Span } from '../prose.ts'
import type { Source } from '../source.ts'

/** What one layer of a file says, as a source for the next: the HTML inside a YAML string, the text inside a base64 part. */
export function sourceOf(outer: Prose): Source {
  return {
    text: outer.text,
    path: outer.source.path,
    pointAt: (offset) => outer.placeOf({ start: offset, end: offset }).from,
  }
}

/** The prose `inner`, which was read from {@link sourceOf} `outer`, with its way home through both layers. */
export function nestProse(inner: Prose, outer: Prose): Prose {
  return {
    source: outer.source,
    text: inner.text,
    placeholders: inner.placeholders,
    protectedSpans: inner.protectedSpans,
    blockStarts: inner.blockStarts,
    placeOf(span) {
      const between = inner.placeOf(span)
      const home = outer.placeOf(between)
      return { ...home, isVerbatim: between.isVerbatim && home.isVerbatim }
    },
  }
}

/** Several stretches of one file, in its order, as one prose with a blank line between them: a mail in two parts is one mail. */
export function joinProse(parts: readonly [Prose, ...Prose[]]): Prose {
  if (parts.length === 1) return parts[0]
  const starts: number[] = []
  const placeholders: Placeholder[] = []
  const protectedSpans: ProtectedSpan[] = []
  const blockStarts: number[] = []
  let text = ''
  for (const part of parts) {
    if (starts.length > 0) text += JOINT
    const by = text.length
    starts.push(by)
    text += part.text
    placeholders.push(...part.placeholders.map((each) => ({ ...each, start: each.start + by, end: each.end + by })))
    protectedSpans.push(...part.protectedSpans.map((each) => ({ ...each, start: each.start + by, end: each.end + by })))
    blockStarts.push(...part.blockStarts.map((each) => each + by))
  }
  const placeIn = (offset: number, span: Span): Place => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
    const part = parts[index]!
    const clamp = (at: number) => Math.min(part.text.length, Math.max(0, at - starts[index]!))
    return part.placeOf({ start: clamp(span.start), end: clamp(span.end) })
  }
  return {
    source: parts[0].source,
    text,
    placeholders,
    protectedSpans,
    blockStarts,
    placeOf(span) {
      const first = placeIn(span.start, span)
      if (span.end <= span.start) return first
      const last = placeIn(span.end - 1, span)
      if (first.start === last.start && first.end === last.end) return first
      return { ...first, end: Math.max(first.start, last.end), to: last.end >= first.start ? last.to : first.from, isVerbatim: false }
    },
  }
}

const JOINT = '\n\n'
