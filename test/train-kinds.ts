// Learns what messages of each kind are made of, and writes the weights into the packs.
//
//   npm run train:kinds -- [TAG…] [--check]
//
// It learns from the labelled messages, which all declare their kind. --check writes nothing and prints how many kinds come out certain,
// rightly and wrongly, in messages that it did not learn from: each set is left out once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'
import { KindClassifier } from '../src/language/kind-classifier.ts'
import { kindWordsOf } from '../src/message/kind.ts'
import { CERTAIN, type Kind } from '../src/message/message.ts'
import { type LabelledText, learntClasses, moduleOfClasses } from './support/learnt-classes.ts'

const LEARNING = { penalty: 0.03, leastWeight: 8, fewestTexts: 5 }
const PARTS = 5
/** Of other messages nothing is to be said, so nothing is to be learnt. */
const KINDS: readonly Kind[] = [
  'acknowledgement',
  'apology',
  'auto-reply',
  'bad-news',
  'feedback-response',
  'information-request',
  'resolution',
  'status-update',
]

interface KnownMessage extends LabelledText {
  readonly kind: Kind
  readonly set: string
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
const path = (relative: string): URL => new URL(relative, import.meta.url)
const linter = createLinter({ languages })

for (const { tag } of languages) {
  if (positionals.length > 0 && !positionals.includes(tag)) continue
  const messages = messagesOf(tag)
  if (values.check) {
    console.log(tag.padEnd(8), checked(messages))
    continue
  }
  const module = moduleOfClasses('kindClasses', 'LearntClasses', learntClasses(messages, KINDS, LEARNING), '')
  writeFileSync(path(`../rules/languages/${tag}/kind-classes.ts`), module)
  console.log(`${tag}: learnt from ${messages.length} messages.`)
}

function messagesOf(tag: string): KnownMessage[] {
  const own = new RegExp(`^${tag}(?:-[a-z0-9]+)?\\.jsonl$`)
  const names = readdirSync(path('../fixtures/labelled')).filter((name) => own.test(name))
  return names.flatMap((set) =>
    readFileSync(path(`../fixtures/labelled/${set}`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): KnownMessage => {
        const { text, language, channel, kind, context } = JSON.parse(line)
        return { sentences: kindWordsOf(linter.anatomy(text, { language, channel, ...context })), classes: [kind], kind, set }
      }),
  )
}

/** By kind: right + wrong of how many. */
function checked(messages: readonly KnownMessage[]): string {
  const sets = [...new Set(messages.map(({ set }) => set))]
  const counts = new Map(KINDS.map((kind) => [kind as string, { right: 0, wrong: 0, all: 0 }]))
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(sets.filter((_, index) => index % PARTS === part))
    const learnt = messages.filter(({ set }) => !held.has(set))
    const classifier = new KindClassifier(learntClasses(learnt, KINDS, LEARNING))
    for (const { kind, sentences } of messages.filter(({ set }) => held.has(set))) {
      const { name, probability } = classifier.classify(sentences)
      const expected = counts.get(kind)
      if (expected) expected.all++
      if (probability < CERTAIN) continue
      if (name === kind) counts.get(name)!.right++
      else counts.get(name)!.wrong++
    }
  }
  return [...counts].map(([kind, { right, wrong, all }]) => `${kind} ${right}+${wrong} of ${all}`).join(', ')
}
