// Learns what sentences of some rules sound like, and writes the weights into the packs.
//
//   npm run train -- [TAG…] [--check] [--without PATTERN]
//
// It learns from fixtures/sentences/<tag>.txt, the grids, the good examples of the rules and the labelled messages. --check writes nothing
// and prints what the classifier finds by itself, without the conditions of the rules, in labelled messages that it did not learn from: each
// set is left out once. --without leaves out the labelled sets whose name matches, to score the linter on them as unseen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languages } from '../rules/languages/index.ts'
import type { Examples } from '../src/engine/rule.ts'
import { createLinter } from '../src/index.ts'
import { featureWordOf, type SentenceClasses, SentenceClassifier, UNITS } from '../src/language/classifier.ts'
import type { Language } from '../src/language/language.ts'
import { tokenize } from '../src/language/tokens.ts'
import { featureWordsOf } from '../src/message/impressions.ts'
import { dedented } from '../src/testing.ts'
import { gridSentences, gridsOf } from './support/grids.ts'
import { learntClasses, moduleOfClasses } from './support/learnt-classes.ts'
import { digestOfSentences, sentenceFixtures } from './support/sentences.ts'

/** Above it a sentence is of a class, in units of the log of the odds; set by what the whole linter finds in sets that were left out. */
const THRESHOLD = 1
const LEARNING = { penalty: 0.03, leastWeight: 10, fewestTexts: 2 }
const PARTS = 5
const FAULTY_OF_FRAME = 4

interface Labelled {
  readonly words: readonly string[]
  readonly rules: readonly string[]
  /** Rules that count neither way. */
  readonly open: readonly string[]
  /** The labelled set; none for a sentence that stands alone. */
  readonly set?: string
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, without: { type: 'string' } },
  allowPositionals: true,
})
const path = (relative: string): URL => new URL(relative, import.meta.url)
const linter = createLinter({ languages })

for (const language of languages) {
  if (positionals.length > 0 && !positionals.includes(language.tag)) continue
  const alone = sentencesIn(language)
  if (alone.length === 0) continue
  const rules = [...new Set(alone.flatMap(({ rules }) => rules))].sort()
  const sentences = [
    ...alone,
    ...sentencesOfGrids(language, rules),
    ...(await goodSentences(language)),
    ...sentencesOfMessages(language.tag),
  ]
  if (!values.check) {
    const classes = { source: digestOfSentences(language.tag), ...classesOf(sentences, rules) }
    const module = moduleOfClasses('sentenceClasses', 'SentenceClasses', classes, 'fixtures/sentences')
    writeFileSync(path(`../rules/languages/${language.tag}/sentence-classes.ts`), module)
    console.log(`${language.tag}: learnt from ${sentences.length} sentences.`)
    continue
  }
  const sets = [...new Set(sentences.flatMap(({ set }) => set ?? []))]
  const counts = { expected: 0, right: 0, wrong: 0 }
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(sets.filter((_, index) => index % PARTS === part))
    const isHeld = ({ set }: Labelled): boolean => set !== undefined && held.has(set)
    const learnt = sentences.filter((sentence) => !isHeld(sentence))
    const classifier = new SentenceClassifier(classesOf(learnt, rules))
    for (const sentence of sentences.filter(isHeld)) {
      counts.expected += sentence.rules.filter((rule) => rules.includes(rule)).length
      const found = classifier.classify(sentence.words)?.name
      if (found === undefined || sentence.open.includes(found)) continue
      if (sentence.rules.includes(found)) counts.right++
      else counts.wrong++
    }
  }
  const { expected, right, wrong } = counts
  console.log(`${language.tag.padEnd(8)} ${sentences.length} sentences: ${right} of ${expected} found, ${wrong} wrongly`)
}

function classesOf(sentences: readonly Labelled[], rules: readonly string[]): SentenceClasses {
  const texts = sentences.map(({ words, rules, open }) => ({ sentences: [words], classes: rules, open }))
  return { ...learntClasses(texts, rules, LEARNING), threshold: Math.round(THRESHOLD * UNITS) }
}

/** The sentences that stand alone, as they are classified. */
function sentencesIn(language: Language): Labelled[] {
  return sentenceFixtures(language.tag).map(({ text, rule, open }) => ({
    words: wordsOf(text, language),
    rules: rule ? [rule] : [],
    open,
  }))
}

/** What the rules show as good. */
async function goodSentences({ tag }: Language): Promise<Labelled[]> {
  const names = readdirSync(path('../rules')).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(names.map((name): Promise<{ examples?: Examples }> => import(`../rules/${name}`)))
  return modules.flatMap(({ examples }) =>
    (examples?.[tag] ?? []).flatMap(({ good, context }) => {
      // Those of rules for threads are no single messages.
      if (typeof good !== 'string') return []
      const message = linter.anatomy(dedented(good), { language: tag, ...context })
      return featureWordsOf(message).map(({ words }) => ({ words, rules: [], open: [] }))
    }),
  )
}

/** What the grids say: of each faulty frame a few sentences, as they are much alike, and all innocent ones. A grid speaks of one rule. */
function sentencesOfGrids(language: Language, rules: readonly string[]): Labelled[] {
  return gridsOf(language.tag).flatMap((grid) => {
    if (!rules.includes(grid.rule)) return []
    const open = rules.filter((rule) => rule !== grid.rule)
    const faulty = grid.found.flatMap((frame) => gridSentences(grid, [frame]).slice(0, FAULTY_OF_FRAME))
    return [
      ...faulty.map(({ text }) => ({ words: wordsOf(text, language), rules: [grid.rule], open })),
      ...gridSentences(grid, grid.silent).map(({ text }) => ({ words: wordsOf(text, language), rules: [], open })),
    ]
  })
}

function wordsOf(text: string, language: Language): string[] {
  const { tokens } = tokenize({ text, blockStarts: [], protectedSpans: [] }, language)
  return tokens.flatMap((token) => featureWordOf(token) ?? [])
}

/** The sentences of the labelled messages, each with the rules whose quotes it holds. */
function sentencesOfMessages(tag: string): Labelled[] {
  const own = new RegExp(`^${tag}(?:-[a-z0-9]+)?\\.jsonl$`)
  const names = readdirSync(path('../fixtures/labelled')).filter((name) => own.test(name))
  return names.flatMap((name) => {
    if (values.without && new RegExp(values.without).test(name)) return []
    return readFileSync(path(`../fixtures/labelled/${name}`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .flatMap(({ text, language, channel, kind, context, expect, allow = [] }): Labelled[] => {
        const message = linter.anatomy(text, { language, channel, kind, ...context })
        return featureWordsOf(message).map(({ words }, index) => {
          const { start, end } = message.sentences[index]!
          const rules = new Set<string>()
          for (const { rule, quote } of expect as { rule: string; quote?: string }[]) {
            if (!quote) continue
            for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
              if (at < end - 1 && at + quote.length > start + 1) rules.add(rule)
            }
          }
          return { words, rules: [...rules], open: allow, set: name }
        })
      })
  })
}
