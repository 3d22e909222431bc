import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'
import { type Grid, gridSentences, gridsOf } from './support/grids.ts'

const folder = new URL('../fixtures/grids/', import.meta.url)
const linter = createLinter({ languages, preset: 'recommended' })

for (const name of readdirSync(folder).sort()) {
  const tag = name.replace(/\.json$/, '')
  describe(tag, () => {
    test.each(gridsOf(tag).map((grid, index) => [`${grid.rule} ${index + 1}`, grid] as const))('%s', (_name, grid) => {
      const missed = gridSentences(grid, grid.found).filter(({ text, at }) => !reports(grid, tag, text, at))
      const cried = gridSentences(grid, grid.silent).filter(({ text }) => reports(grid, tag, text, undefined))
      expect({ missed: missed.map(({ text }) => text), cried: cried.map(({ text }) => text) }).toEqual({ missed: [], cried: [] })
    })
  })
}

/** Whether the rule reports a text: said in the middle of a conversation, where nobody greets or presents themselves, unless the grid tells. */
function reports({ rule, context }: Grid, tag: string, text: string, at: readonly [start: number, end: number] | undefined): boolean {
  const { findings } = linter.lint(text, { channel: 'email', first: false, ...context, language: tag })
  return findings.some((one) => one.rule === rule && (at === undefined || (one.start <= at[1] && at[0] <= one.end)))
}
