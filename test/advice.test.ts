import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { rules as messageRules, threadRules } from '../src/index.ts'

const rules = [...messageRules, ...threadRules]
const translated = languages.filter(({ advice }) => advice !== undefined)
const slots = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot]) => slot!))].sort()

describe.each(translated.map((language) => [language.tag, language] as const))(
  'the advice in %s',
  (_, { advice, adopts = [], lexicon }) => {
    const spoken = rules.filter(
      ({ id, needs }) =>
        !['readability', 'wordiness'].includes(id) && !adopts.includes(id) && needs.every((list) => lexicon[list] !== undefined),
    )

    test('says every sentence of the rules that speak the language', () => {
      const missing = spoken.flatMap(({ id, messages }) =>
        Object.keys(messages)
          .filter((message) => advice?.[id]?.[message] === undefined)
          .map((message) => `${id}: ${message}`),
      )
      expect(missing).toEqual([])
    })

    test('names only rules, sentences and slots that there are', () => {
      const wrong = Object.entries(advice ?? {}).flatMap(([id, messages]) =>
        Object.entries(messages).flatMap(([message, text]) => {
          const original = rules.find((rule) => rule.id === id)?.messages[message]
          if (original === undefined) return [`${id}: ${message} is none of the linter’s`]
          return slots(text)
            .filter((slot) => !slots(original).includes(slot))
            .map((slot) => `${id}: ${message} has no slot {${slot}}`)
        }),
      )
      expect(wrong).toEqual([])
    })
  },
)

test('some packs speak for themselves', () => expect(translated.length).toBeGreaterThan(0))
