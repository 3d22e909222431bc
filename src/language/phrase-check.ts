import type { Language } from './language.ts'
import { elementOf } from './phrase-elements.ts'
import { PhraseGraph } from './phrase-graph.ts'
import { listsOf, sourcesOf } from './phrase-sources.ts'
import { type Part, PhraseError, readPhrase } from './phrase-syntax.ts'
import { foldingOf } from './tokens.ts'

/** Reads every phrase of a pack to its end. Throws a {@link PhraseError} for the first that cannot be read or refers to no group. */
export function checkPhrases(language: Language): void {
  new PhraseGraph(language)
  const groups = Object.entries(language.groups ?? {})
  const groupNames = new Map(groups.map(([name], index) => [name, index]))
  for (const [name, list] of [...listsOf(language), ...groups.map(([group, phrases]) => [`{${group}}`, phrases] as const)]) {
    for (const source of sourcesOf(list)) {
      const error = (problem: string): PhraseError => new PhraseError(name, source, problem)
      const parts = readPhrase(source, error)
      checkParts(parts, (word) => elementOf(word, foldingOf(language), groupNames, error))
      if (hasOuterGap(parts, 'first') || hasOuterGap(parts, 'last')) throw error('begins or ends with “…”')
    }
  }
}

function checkParts(parts: readonly Part[], check: (word: string) => void): void {
  for (const part of parts) {
    if (typeof part === 'string') check(part)
    else for (const choice of part.choices) checkParts(choice, check)
  }
}

function isGap(part: Part): boolean {
  return part === '…' || part === '……'
}

/** Whether a gap may be the first or the last of some parts. */
function hasOuterGap(parts: readonly Part[], side: 'first' | 'last'): boolean {
  for (const part of side === 'first' ? parts : parts.toReversed()) {
    if (typeof part === 'string') return isGap(part)
    if (part.choices.some((choice) => hasOuterGap(choice, side))) return true
    if (!part.isOptional && part.choices.every((choice) => choice.length > 0)) return false
  }
  return false
}
