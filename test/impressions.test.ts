import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { languages } from '../rules/languages/index.ts'
import { createLinter, defineLanguage } from '../src/index.ts'
import { defineCheckedLanguage } from '../src/language/checked-language.ts'
import { SentenceClassifier } from '../src/language/classifier.ts'
import { WeightTable, weightCellsOf } from '../src/language/weight-table.ts'
import { featuresOf } from './support/features.ts'
import { digestOfSentences, sentenceFixtures } from './support/sentences.ts'

/** All that a table has for some words, by the names of features. */
const weighed = (weights: string, words: readonly string[]): string[] => {
  const all: string[] = []
  new WeightTable(weightCellsOf(weights)).eachWeight(words, (index, weight) => all.push(`${index}: ${weight}`))
  return all.sort()
}

describe('a table of weights', () => {
  const weights = 'luck* a12c-300\nwhat b7\nwhat_luck a-9\n^_what c1\nलाइट_गई a44\nluck_$ b-8\nnow_$ d15'

  test('has the weights of every feature that is named, and of no other', () => {
    const byFeature = new Map(weights.split('\n').map((line) => line.split(' ') as [string, string]))
    const word = fc.constantFrom('what', 'luck', 'luckily', 'लाइट', 'गई', 'now', '^', '$', 'what_luck', '')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const named = featuresOf(words).flatMap((feature) =>
          [...(byFeature.get(feature) ?? '').matchAll(/([a-d])(-?\d+)/g)].map(
            ([, letter, weight]) => `${'abcd'.indexOf(letter!)}: ${weight}`,
          ),
        )
        expect(weighed(weights, words)).toEqual(named.sort())
      }),
    )
  })

  test('keeps features apart whose hashes are one with the first seed', () => {
    const both = 'chau* a12\nhet_midden b7'
    expect(weighed(both, ['chauffeur'])).toEqual(['0: 12'])
    expect(weighed(both, ['het', 'midden'])).toEqual(['1: 7'])
  })

  test('may be empty', () => {
    expect(weighed('', ['what', ''])).toEqual([])
  })
})

describe('a classifier', () => {
  const classifier = new SentenceClassifier({
    names: ['sarcasm', 'blame-language'],
    biases: [-30, -30],
    threshold: 10,
    weights: 'again_you b60\nbravo a120\nyou b40\n^_bravo a20\nthe a-5b-5',
  })

  test('sees words, the beginnings of longer ones, pairs, and both ends', () => {
    expect(featuresOf(['what', 'luck'])).toEqual(['what', 'luck', '^_what', 'what_luck', 'luck_$'])
    expect(featuresOf(['luckily'])).toEqual(['luckily', 'luck*', '^_luckily', 'luckily_$'])
    expect(featuresOf([])).toEqual([])
  })

  test('names the class that is most above the threshold, and the words that speak for it', () => {
    expect(classifier.classify(['bravo', 'the', 'lamp', 'broke'])).toMatchObject({ name: 'sarcasm', from: 0, to: 1 })
    expect(classifier.classify(['the', 'lamp', 'again', 'you'])).toMatchObject({ name: 'blame-language', from: 3, to: 4, margin: 0.75 })
  })

  test('says nothing of what it does not know', () => {
    expect(classifier.classify(['the', 'lamp', 'broke'])).toBeUndefined()
    expect(classifier.classify([])).toBeUndefined()
  })

  test('weighs a long sentence by its length', () => {
    expect(classifier.classify(['bravo', ...Array.from({ length: 20 }, () => 'lamp')])).toBeUndefined()
  })

  test('marks words of the sentence, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bravo', 'the', 'again', 'you', 'lamp', 'constructor', ''), { maxLength: 30 }), (words) => {
        const found = classifier.classify(words)
        if (!found) return
        expect(found.from).toBeGreaterThanOrEqual(0)
        expect(found.to).toBeGreaterThan(found.from)
        expect(found.to).toBeLessThanOrEqual(words.length)
      }),
    )
  })
})

describe('classes that somebody else made', () => {
  const made =
    (weights: string, biases = [-30]) =>
    () =>
      defineCheckedLanguage({ ...en, sentenceClasses: { names: ['sarcasm'], biases, threshold: 10, weights } })

  test('are taken where they can be read', () => {
    expect(made('bravo a12\nhow_nice a-3')().sentenceClasses?.names).toEqual(['sarcasm'])
    expect(made('')().sentenceClasses?.weights).toBe('')
  })

  test('are refused with the line, and what is wrong with it', () => {
    expect(made('bravo a12\nhow nice a3')).toThrow('sentenceClasses.weights, line 2: “how nice a3” is no feature with its weights')
    expect(made('bravo a12b3')).toThrow('line 1: “bravo a12b3” weighs a class “b”; the last of 1 is “a”.')
    expect(made('bravo a12', [])).toThrow('1 names and 0 biases')
    const kindClasses = { names: ['apology'], biases: [-30], weights: 'sorry b12' }
    expect(() => defineCheckedLanguage({ ...en, kindClasses })).toThrow('kindClasses.weights, line 1')
  })
})

describe('an impression', () => {
  const mocking = defineLanguage({
    ...en,
    sentenceClasses: {
      names: ['sarcasm', 'blame-language', 'hostile-language'],
      biases: [-30, -30, -30],
      threshold: 10,
      weights: 'applause a200\nreturn_conditions b300\nrubbish c300',
    },
  })
  const linter = createLinter({ languages: [mocking] })
  const found = (text: string) =>
    linter.lint(`Hi Sam,\n\n${text}\n\nBest,\nMaya`, { channel: 'email' }).findings.map(({ rule, actual }) => `${rule}: ${actual}`)

  test('is a finding of its rule, on the words that tell it', () => {
    expect(found('Applause for the lamp. Yours is on its way.')).toEqual(['sarcasm: Applause'])
  })

  test('is no empty apology where there is nothing but a sorry', () => {
    const sorry = defineLanguage({
      ...en,
      sentenceClasses: { names: ['non-apology'], biases: [-30], threshold: 10, weights: 'whoops a90\nwhoops_sorry a90\nyou_mind a150' },
    })
    const heard = (text: string) =>
      createLinter({ languages: [sorry] })
        .lint(`Hi Sam,\n\n${text}\n\nBest,\nMaya`, { channel: 'email' })
        .findings.flatMap(({ rule, actual }) => (rule === 'non-apology' ? actual : []))
    expect(heard('Whoops, sorry, the lamp is on its way.')).toEqual([])
    expect(heard('Whoops, sorry that you mind it.')).toEqual(['Whoops, sorry that you mind'])
  })

  test('is silent about what others say', () => {
    expect(found('You wrote: “I hear applause from the flat upstairs all night”. I have called them.')).toEqual([])
    expect(found('You wrote that there was applause at the door. I have called the shop.')).toEqual([])
  })

  test('gives way to the words of the same sentence', () => {
    const text = 'You should have read the return conditions.'
    expect(found(text)).toEqual(['blame-language: You should have read'])
  })

  test('warns at most, even where its rule stops a message', () => {
    const [finding] = linter.lint('Hi Sam,\n\nRubbish, all of it.\n\nBest,\nMaya', { channel: 'email' }).findings
    expect(finding).toMatchObject({ rule: 'hostile-language', severity: 'warning', actual: 'Rubbish' })
  })

  test('is none in a pack that knows no classes of sentences', () => {
    const { sentenceClasses: _, ...without } = en
    expect(createLinter({ languages: [without] }).anatomy('Hi Sam,\n\nApplause for the lamp.\n\nMaya').impressions).toEqual([])
  })
})

describe.each(languages.filter(({ sentenceClasses }) => sentenceClasses).map(({ tag }) => tag))('the sentences of %s', (tag) => {
  const language = languages.find((one) => one.tag === tag)!
  const fixtures = sentenceFixtures(tag)
  const classes = language.sentenceClasses?.names ?? []

  test('stand under headings that name a rule, or say that they are innocent, and none stands there twice', () => {
    expect(new Set(fixtures.flatMap(({ rule }) => rule ?? []))).toEqual(new Set(classes))
    const texts = fixtures.map(({ text }) => text)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('are those from which the pack has learnt (npm run train)', () => {
    expect(language.sentenceClasses?.source).toBe(digestOfSentences(tag))
  })

  test('have features of which no two are one in the table', () => {
    const lines = language.sentenceClasses!.weights.split('\n')
    const table = new WeightTable(weightCellsOf(language.sentenceClasses!.weights))
    const wrong = lines.filter((line) => {
      const [feature = '', own = ''] = line.split(' ')
      // One word between the ends that is named like a feature: whatever else is heard is at its ends or its stem.
      const heard = new Set<string>()
      table.eachWeight([feature], (index, weight) => heard.add(`${String.fromCharCode(97 + index)}${weight}`))
      return [...own.matchAll(/[a-z]-?\d+/g)].some(([weight]) => !heard.has(weight))
    })
    expect(wrong).toEqual([])
  })

  test('are told apart by a reader of messages as by whoever trained it', () => {
    const linter = createLinter({ languages: [language] })
    const counts = { faulty: 0, heard: 0, innocent: 0, alarmed: 0 }
    for (const { text, rule, open } of fixtures) {
      const heard = linter.anatomy(`Hi,\n\n${text}\n\nBye`, { language: tag }).impressions.map(({ name }) => name)
      if (rule) {
        counts.faulty++
        if (heard.includes(rule)) counts.heard++
      } else {
        counts.innocent++
        if (heard.some((name) => !open.includes(name))) counts.alarmed++
      }
    }
    // Where few sentences are written, few features occur twice, and little is sure enough to be said.
    expect(counts.heard / counts.faulty).toBeGreaterThan(0.2)
    expect(counts.alarmed / counts.innocent).toBeLessThan(0.03)
  })
})
