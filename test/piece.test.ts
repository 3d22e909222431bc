import { expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'

const linter = createLinter({ languages: languages.filter(({ tag }) => tag === 'en'), preset: 'recommended' })
const rules = (text: string, context = {}) => linter.lint(text, { language: 'en', ...context }).findings.map(({ rule }) => rule)

test.each([
  ['has neither greeting nor closing', 'The manual lies in the box, and the charger is in the bag beside it; both are yours.'],
  ['begins without a capital', 'sure! i have your order here, the second parcel left on Monday.\nhave a nice day'],
  ['may begin with a name or not', 'Wordy, dense texts tire a reader, and a long table in the middle of a page tires them even more.'],
  ['opens a chat', 'Hello! How can I help you today?'],
  ['ends with a wish alone', 'OK, the manager has your number now, the one that ends in 44. Enjoy the evening!\nHave a great night!'],
])('a text that %s is the piece of a message, which nobody has to greet or sign', (_, text) => {
  expect(rules(text)).toEqual([])
})

test.each([
  ['a mail', { channel: 'email' }],
  ['the reply to somebody', { recipient: 'Ola Berg' }],
])('once it is said that the text is %s, it is a whole message', (_, context) => {
  expect(rules('sure! i have your order here, the second parcel left on Monday.\nhave a nice day', context)).toEqual([
    'missing-greeting',
    'missing-signature',
  ])
})

test('a marker of work to do signs nothing', () => {
  expect(rules('Thanks for your report. This reads like a question about the use of the program.\n\nTODO')).not.toContain(
    'missing-greeting',
  )
})

test.each([
  ['a cell of plain text', 'text', '| Before | Now |\n| --- | --- |\n| WORDS | a clear date |'],
  ['a cell', 'markdown', '| Before | Now |\n| --- | --- |\n| WORDS | a clear date |'],
  ['an item', 'markdown', '- WORDS\n- some day\n- a clear date'],
] as const)('words that fill %s are named there, and those of a sentence are said', (_, format, list) => {
  const found = (words: string) =>
    rules(`Hello Ruth,\n\nThis is the list from the leaflet:\n\n${list.replace('WORDS', words)}\n\nBest,\nMaya`, {
      channel: 'email',
      format,
    })
  expect(found('in the near future')).toEqual([])
  expect(found('We will call you in the near future')).toEqual(['vague-timeframe'])
})
