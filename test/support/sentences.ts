import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** A sentence that was written to train on, by itself. */
export interface SentenceFixture {
  readonly text: string
  /** The rule that speaks about it; none for one that is innocent. */
  readonly rule: string | undefined
  /** Rules that may speak about it as well, or of which whoever wrote it did not think. */
  readonly open: readonly string[]
}

const RULES = '# rules '

/**
 * The sentences of fixtures/sentences/<tag>.txt: one a line under headings, `~ rule` behind one that might as well be another’s. A line
 * `# rules …` names the rules that whoever wrote the sentences below had in mind; of others they say nothing.
 */
export function sentenceFixtures(tag: string): SentenceFixture[] {
  const file = sentenceFile(tag)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const all = [...new Set(lines.flatMap((line) => (line.startsWith(RULES) ? line.slice(RULES.length).split(' ') : [])))]
  let heading = ''
  let known: readonly string[] = []
  return lines.flatMap((line): SentenceFixture[] => {
    if (line.startsWith(RULES)) known = line.slice(RULES.length).split(' ')
    if (line.startsWith('## ')) heading = line.slice(3).trim()
    if (line.trim() === '' || line.startsWith('#')) return []
    const [text = '', ...others] = line.split(' ~ ').map((part) => part.trim())
    const rule = known.includes(heading) ? heading : undefined
    return [{ text, rule, open: [...others, ...all.filter((other) => !known.includes(other))] }]
  })
}

/** What tells one state of the sentences of a language from another. */
export function digestOfSentences(tag: string): string {
  return createHash('sha256')
    .update(readFileSync(sentenceFile(tag)))
    .digest('hex')
    .slice(0, 12)
}

function sentenceFile(tag: string): URL {
  return new URL(`../../fixtures/sentences/${tag}.txt`, import.meta.url)
}
