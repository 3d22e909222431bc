import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import type { LintContext } from '../src/context.ts'
import { createLinter } from '../src/index.ts'

/**
 * What people say in many ways, as frames and what fills them: every frame is said with every filler, so that no word works in one
 * construction and fails in the next. `⟦…⟧` in a frame holds the words that a finding of the rule has to meet, or is empty where it
 * stands for an absence.
 */
interface Grid {
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

const folder = new URL('../fixtures/grids/', import.meta.url)
const linter = createLinter({ languages, preset: 'recommended' })

for (const name of readdirSync(folder).sort()) {
  const tag = name.replace(/\.json$/, '')
  const grids: readonly Grid[] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  describe(tag, () => {
    test.each(grids.map((grid, index) => [`${grid.rule} ${index + 1}`, grid] as const))('%s', (_name, grid) => {
      const missed = sentences(grid, grid.found).filter(({ text, at }) => !reports(grid, tag, text, at))
      const cried = sentences(grid, grid.silent).filter(({ text }) => reports(grid, tag, text, undefined))
      expect({ missed: missed.map(({ text }) => text), cried: cried.map(({ text }) => text) }).toEqual({ missed: [], cried: [] })
    })
  })
}

/** Whether the rule reports a text: said in the middle of a conversation, where nobody greets or presents themselves, unless the grid tells. */
function reports({ rule, context }: Grid, tag: string, text: string, at: readonly [start: number, end: number] | undefined): boolean {
  const { findings } = linter.lint(text, { channel: 'email', first: false, ...context, language: tag })
  return findings.some((one) => one.rule === rule && (at === undefined || (one.start <= at[1] && at[0] <= one.end)))
}

/** Every frame with every filler, begun with a capital, and where its mark stands. */
function sentences({ slots, unsaid = [] }: Grid, frames: readonly string[]): { text: string; at: readonly [number, number] | undefined }[] {
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
