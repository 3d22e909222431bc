import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { threadRules } from '../rules/threads.ts'
import { createLinter } from '../src/index.ts'
import { readNotation } from '../src/thread/notation.ts'

/** A conversation as its author judged it: which of the rules for threads should speak. */
interface Labelled {
  readonly thread: readonly string[]
  readonly rules: readonly string[]
  readonly because: string
}

const linter = createLinter({ languages })
const ids = new Set(threadRules.map(({ id }) => id))

/** What one thread adds to the score, and what was missed or said for nothing. */
function scored({ thread: lines, rules, because }: Labelled): { hits: number; misses: string[]; alarms: string[] } {
  const { thread } = readNotation(lines.join('\n'))
  const found = new Set(linter.lintThread(thread, { messages: 'none' }).findings.map(({ rule }) => rule))
  const named = (rule: string): string => `${rule} (${because}): ${lines[0]}`
  return {
    hits: rules.filter((rule) => found.has(rule)).length,
    misses: rules.filter((rule) => !found.has(rule)).map(named),
    alarms: [...found].filter((rule) => !rules.includes(rule)).map(named),
  }
}

describe.each(languages.map(({ tag }) => tag))('the labelled threads in %s', (tag) => {
  const labelled = readFileSync(`fixtures/threads/${tag}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)

  test('name rules that there are, and half of them are in order', () => {
    expect(labelled.flatMap(({ rules }) => rules).filter((rule) => !ids.has(rule))).toEqual([])
    expect(labelled.filter(({ rules }) => rules.length === 0).length).toBeGreaterThanOrEqual(labelled.length * 0.4)
    expect(labelled.length).toBeGreaterThanOrEqual(12)
  })

  test('are judged as their author judged them', ({ annotate }) => {
    const scores = labelled.map(scored)
    const hits = scores.reduce((sum, score) => sum + score.hits, 0)
    const misses = scores.flatMap((score) => score.misses)
    const alarms = scores.flatMap((score) => score.alarms)
    const precision = hits / (hits + alarms.length)
    const recall = hits / (hits + misses.length)
    const summary = `${tag}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of ${hits + misses.length}`
    console.log([summary, ...misses.map((miss) => `  missed: ${miss}`), ...alarms.map((alarm) => `  false alarm: ${alarm}`)].join('\n'))
    void annotate(summary)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })
})
