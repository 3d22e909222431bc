import { existsSync, readFileSync } from 'node:fs'
import type { LintContext } from '../../src/context.ts'

/**
 * What people say in many ways, as frames and what fills them: every frame is said with every filler, so that no word works in one
 * construction and fails in the next. `⟦…⟧` in a frame holds the words that a finding of the rule has to meet, or is empty where it
 * stands for an absence.
 */
export interface Grid {
  readonly rule: string
  readonly context?: LintContext
  /** What `{name}` in a frame stands for. */
  readonly slots: Readonly<Record<string, readonly string[]>>
  /** Said like this, the rule reports it. */
  readonly found: readonly string[]
  /** Said like this, it does not. */
  readonly silent: readonly string[]
  /** Sentences that nobody would say, as they come out, and so are left out. */
  readonly unsaid?: readonly string[]
}

/** The grids of fixtures/grids/<tag>.json; none for a language that has no file there. */
export function gridsOf(tag: string): readonly Grid[] {
  const file = new URL(`../../fixtures/grids/${tag}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** Every frame with every filler, begun with a capital, and where its mark stands. */
export function gridSentences(
  { slots, unsaid = [] }: Grid,
  frames: readonly string[],
): { text: string; at: readonly [number, number] | undefined }[] {
  const left = new Set(unsaid)
  return frames
    .flatMap((frame) =>
      Object.entries(slots).reduce<readonly string[]>(
        (texts, [slot, fillers]) =>
          texts.flatMap((text) => (text.includes(`{${slot}}`) ? fillers.map((filler) => text.replaceAll(`{${slot}}`, filler)) : [text])),
        [frame],
      ),
    )
    .map((marked) => {
      const first = marked.search(/[^⟦]/u)
      const sentence = marked.slice(0, first) + marked.charAt(first).toUpperCase() + marked.slice(first + 1)
      const start = sentence.indexOf('⟦')
      const end = sentence.indexOf('⟧') - 1
      return { text: sentence.replace(/[⟦⟧]/gu, ''), at: start < 0 || end <= start ? undefined : ([start, end] as const) }
    })
    .filter(({ text }) => !left.has(text))
}
