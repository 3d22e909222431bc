import { describe, expect, test } from 'vitest'
import { adoptedRules } from '../rules/adopted.ts'
import { rules } from '../rules/index.ts'
import { languages } from '../rules/languages/index.ts'
import { threadRules } from '../rules/threads.ts'
import type { Example, Examples, Rule } from '../src/engine/rule.ts'
import { languageOf } from '../src/language/detection.ts'
import type { Language } from '../src/language/language.ts'
import { dedented, markedBy, markedThreadBy, unmarked } from '../src/testing.ts'
import { isThreadRule, type ThreadExample, type ThreadExamples, type ThreadRule } from '../src/thread/rule.ts'

const modules = import.meta.glob<{ default: Rule | ThreadRule; examples: Examples | ThreadExamples }>(
  ['../rules/*.ts', '!../rules/index.ts', '!../rules/presets.ts', '!../rules/adopted.ts', '!../rules/advice.ts', '!../rules/threads.ts'],
  {
    eager: true,
  },
)

test('every rule file is registered, and nothing else', () => {
  const files = Object.keys(modules).map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'))
  for (const list of [rules, threadRules]) expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort())
  expect([...rules, ...adoptedRules, ...threadRules].map(({ id }) => id).sort()).toEqual(files.sort())
  for (const [path, { default: rule }] of Object.entries(modules)) expect(path).toBe(`../rules/${rule.id}.ts`)
})

describe.each(Object.values(modules).map((module) => [module.default.id, module] as const))('%s', (_, { default: rule, examples }) => {
  test('has examples in every language that it speaks, and in no other', () => {
    const spoken = languages.filter(({ lexicon }) => rule.needs.every((list) => lexicon[list] !== undefined)).map(({ tag }) => tag)
    if (rule.needs.length > 0) expect(Object.keys(examples).sort()).toEqual(spoken.sort())
    else expect(examples).toHaveProperty('en')
  })

  for (const [tag, list] of Object.entries(examples)) {
    const language = languageOf(tag, languages)!
    for (const example of list) {
      const { bad } = example
      const good = dedented(example.good)
      if (bad !== undefined) {
        test(`${tag}: points where the marks are: ${firstMark(bad)}`, () => {
          const expected = dedented(bad)
          expect(expected).toContain('⟦')
          expect(drawn(rule, language, unmarked(expected), example)).toBe(expected)
        })
      }
      test(`${tag}: is silent ${example.because ? `where ${example.because}` : `on ${good.slice(0, 40)}`}`, () => {
        expect(drawn(rule, language, good, example)).toBe(good)
      })
    }
  }
})

function drawn(rule: Rule | ThreadRule, language: Language, text: string, example: Example | ThreadExample): string {
  return isThreadRule(rule) ? markedThreadBy(rule, language, text, example) : markedBy(rule, language, text, example)
}

function firstMark(text: string): string {
  return /⟦([^⟧]*)⟧/.exec(text)?.[1] || '(absence)'
}
