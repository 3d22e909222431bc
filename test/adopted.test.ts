import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextReadability from 'retext-readability'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import writeGood from 'write-good'
import { equalityIgnored } from '../rules/adopted/equality-corrections.ts'
import { mayBeHard } from '../rules/adopted/prefilters.ts'
import inclusiveLanguage from '../rules/inclusive-language.ts'
import en from '../rules/languages/en/index.ts'
import nl from '../rules/languages/nl/index.ts'
import readability from '../rules/readability.ts'
import wordiness from '../rules/wordiness.ts'
import type { Rule } from '../src/engine/rule.ts'
import { readText } from '../src/formats/index.ts'
import type { Language } from '../src/language/language.ts'
import { linterOf } from '../src/linter.ts'

const require = createRequire(import.meta.url)
const ofWriteGood = createRequire(require.resolve('write-good'))

const equality = (await import(
  pathToFileURL(join(dirname(fileURLToPath(import.meta.resolve('retext-equality'))), 'patterns-en.js')).href
)) as {
  patterns: readonly { readonly inconsiderate: Readonly<Record<string, string>> }[]
}
const phrases = equality.patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate))

describe('the prefilters hold every word of their packages', () => {
  test('retext-equality', async () => {
    await expect(
      `// Written by test/adopted.test.ts from the package's own data; \`npm run docs\` renews it.\n\n/** The phrases of retext-equality; without one of them it has nothing to say. */\nexport const equalityPhrases: readonly string[] =\n  ${JSON.stringify([...new Set(phrases)].sort().join('|'))}.split('|')\n`,
    ).toMatchFileSnapshot('../rules/adopted/equality-phrases.ts')
  })

  test('write-good', async () => {
    const wordy = [...stringsOf(ofWriteGood.resolve('too-wordy')), ...stringsOf(ofWriteGood.resolve('no-cliches'))].filter((phrase) =>
      phrase.includes(' '),
    )
    await expect(
      `// Written by test/adopted.test.ts from the package's own data; \`npm run docs\` renews it.\n\n/** The phrases of too-wordy and no-cliches that have two words or more; without one of them they have nothing to say. */\nexport const wordyPhrases: readonly string[] =\n  ${JSON.stringify([...new Set(wordy)].sort().join('|'))}.split('|')\n`,
    ).toMatchFileSnapshot('../rules/adopted/write-good-phrases.ts')
  })
})

/** The phrases of a list package, read from its source: quoted strings, one a line. */
function stringsOf(path: string): string[] {
  const { readFileSync, readdirSync } = require('node:fs') as typeof import('node:fs')
  return readdirSync(dirname(path))
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) =>
      Array.from(readFileSync(join(dirname(path), name), 'utf8').matchAll(/^\s*(['"])(.+?)\1,?$/gm), ([, , phrase]) =>
        phrase!.replace(/\\b|\(\?:.*?\)|[()?\\]/g, ''),
      ),
    )
}

const linterFor = (rule: Rule, options: Readonly<Record<string, unknown>>, language: Language = en) =>
  linterOf(
    { rules: [rule], presets: { none: { rules: {}, isStrict: true } }, formats: { text: readText }, placeholders: () => [] },
    { languages: [language], preset: 'none', rules: { [rule.id]: ['on', options] } },
  )

/** Spans as texts; of those that share words only the earlier, longer one, since the linter says once what two patterns of a package say. */
function outermost(spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  let last = { start: -1, end: -1 }
  const outer: string[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last.end) continue
    last = span
    outer.push(`${span.start}-${span.end}`)
  }
  return outer
}

const filler = ['the', 'parcel', 'and', 'we', 'will', 'your', 'order', 'is', 'ready', 'or', 'please', 'check', 'router', 'tomorrow']
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...filler), fc.constantFrom(...phrases.filter((phrase) => !phrase.includes('*')))), {
    minLength: 3,
    maxLength: 14,
  })
  .map((words) => `Well, ${words.join(' ')}.`)

describe('the adopted rules say what their packages say', () => {
  test('inclusive-language', () => {
    // What the pack adds to the package may be longer: “is wheelchair bound”.
    const { excludingWords: _, ...lexicon } = en.lexicon
    const linter = linterFor(inclusiveLanguage, { ignore: [] }, { ...en, lexicon })
    const processor = unified().use(retextEnglish).use(retextEquality).freeze()
    fc.assert(
      fc.property(sentence, (text) => {
        const file = new VFile(text)
        processor.runSync(processor.parse(file), file)
        const theirs = file.messages.flatMap(({ place }) =>
          place && 'start' in place ? [{ start: place.start.offset ?? 0, end: place.end.offset ?? 0 }] : [],
        )
        expect(outermost(linter.lint(text, { language: 'en' }).findings)).toEqual(outermost(theirs))
      }),
      { numRuns: 150 },
    )
  })

  test('readability: no sentence that the formulas call hard is passed over', () => {
    const hardWords = [
      'administrative',
      'considerations',
      'documentation',
      'representatives',
      'internationally',
      'a',
      'of',
      'to',
      'strength',
      'through',
      'authentication',
      'necessitate',
      'we',
      'you',
    ]
    for (const options of [
      { age: 16, formulas: 4, words: 5 },
      { age: 18, formulas: 7, words: 22 },
      { age: 12, formulas: 6, words: 10 },
    ]) {
      const processor = unified()
        .use(retextEnglish)
        .use(retextReadability, { age: options.age, threshold: options.formulas / 7, minWords: options.words })
        .freeze()
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...hardWords), { minLength: 4, maxLength: 40 }), (words) => {
          const text = `${words.join(' ')}.`
          const file = new VFile(text)
          processor.runSync(processor.parse(file), file)
          if (file.messages.length > 0) expect(mayBeHard(text, options)).toBe(true)
        }),
        { numRuns: 100 },
      )
    }
  })

  test('wordiness', () => {
    const linter = linterFor(wordiness, {})
    const wordy = [
      'at this point in time',
      'in order to',
      'due to the fact that',
      'the the',
      'for the most part',
      'nick of time',
      'it is clear that',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...filler), fc.constantFrom(...wordy)), { minLength: 3, maxLength: 14 }), (words) => {
        const text = `Well, ${words.join(' ')}.`
        const theirs = ['tooWordy', 'illusion', 'cliches'].flatMap((check) =>
          writeGood(text, {
            weasel: false,
            so: false,
            thereIs: false,
            passive: false,
            adverb: false,
            tooWordy: check === 'tooWordy',
            illusion: check === 'illusion',
            cliches: check === 'cliches',
          })
            .filter(({ index, offset }) => check === 'illusion' || /\S\s+\S/.test(text.slice(index, index + offset)))
            .map(({ index, offset }) => ({ start: index, end: index + offset })),
        )
        expect(outermost(linter.lint(text, { language: 'en' }).findings)).toEqual(outermost(theirs))
      }),
      { numRuns: 150 },
    )
  })
})

test('every phrase that is left alone is one of the package', () => {
  expect(equalityIgnored.filter((phrase) => !phrases.includes(phrase))).toEqual([])
})

test('the adopted packages speak only where a pack adopts them, whatever words it has of its own', () => {
  const linter = linterOf(
    {
      rules: [inclusiveLanguage, readability, wordiness],
      presets: { none: { rules: {}, isStrict: true } },
      formats: { text: readText },
      placeholders: () => [],
    },
    {
      languages: [{ ...nl, lexicon: { ...nl.lexicon, excludingWords: [] } }],
      preset: 'none',
      rules: { 'inclusive-language': 'on', wordiness: 'on', readability: 'on' },
    },
  )
  expect(linter.lint('De whitelist en de master: at this point in time in order to.', { language: 'nl' }).findings).toEqual([])
})
