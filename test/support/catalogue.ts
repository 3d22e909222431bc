import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import en from '../../rules/languages/en/index.ts'
import type { MessageContext } from '../../src/message/message.ts'
import { markedBy } from '../../src/testing.ts'

/** A sentence in a message of its own, or a whole message with what is known about it. */
export type Trial = string | { readonly text: string; readonly context?: MessageContext; readonly isWhole?: boolean }

/** Each sentence stands in a small message; the rule marks something in the flagged ones, and nothing in the silent ones. */
export function catalogue(
  id: string,
  { flagged, silent, context: common = {} }: { flagged: readonly Trial[]; silent: readonly Trial[]; context?: MessageContext },
): void {
  const rule = rules.find((candidate) => candidate.id === id)
  const marksOf = (trial: Trial): { text: string; marks: string } => {
    const { text: words, context = {}, isWhole = false } = typeof trial === 'string' ? { text: trial } : trial
    const text = isWhole ? words : `Hi Sam,\n\n${words}\n\nKind regards,\nMaya`
    if (!rule) throw new Error(`There is no rule “${id}”.`)
    return { text, marks: markedBy(rule, en, text, { context: { ...common, ...context } }) }
  }
  const name = (trial: Trial): string => (typeof trial === 'string' ? trial : trial.text)
  describe(id, () => {
    test.each(flagged.map((trial) => [name(trial), trial] as const))('marks: %s', (_, trial) => {
      expect(marksOf(trial).marks).toContain('⟦')
    })
    test.each(silent.map((trial) => [name(trial), trial] as const))('leaves alone: %s', (_, trial) => {
      const { text, marks } = marksOf(trial)
      expect(marks).toBe(text)
    })
  })
}
