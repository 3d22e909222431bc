import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'
import type { Channel, Signer } from '../src/message/message.ts'

/** Who is greeted (`''` names nobody, `null` is no greeting) and who signs, as the author of a message meant it. */
interface Labelled {
  readonly text: string
  readonly channel?: Channel
  readonly greeting: string | null
  readonly signer: Signer
  readonly name?: string
}

const folder = new URL('../fixtures/anatomy/', import.meta.url)
const linter = createLinter({ languages })

/** Whether both name the same; an honorific may stand with the name or not. A placeholder is one sign in what was read, whatever its syntax. */
function areAlike(one: string, other: string): boolean {
  if (other.includes('\uFFFC')) return /[{}[\]%#<*|]/.test(one)
  return one === '' || other === '' ? one === other : one.includes(other) || other.includes(one)
}

describe.each(readdirSync(folder).map((file) => file.replace('.jsonl', '')))('labelled messages of %s', (tag) => {
  const labelled = readFileSync(new URL(`${tag}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
  const read = labelled.map(({ text, channel }) => linter.anatomy(text, { language: tag, ...(channel === undefined ? {} : { channel }) }))

  it('name whom they greet in at least 95 of 100', () => {
    const wrong = labelled.flatMap(({ text, greeting }, index) => {
      const found = read[index]!.greeting
      const name = found ? (found.name?.text ?? '') : null
      const isRight = greeting === null || name === null ? greeting === name : areAlike(greeting, name)
      return isRight ? [] : [`${name} ← ${JSON.stringify(text)}`]
    })
    expect(labelled.length).toBeGreaterThanOrEqual(60)
    expect(wrong.length / labelled.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('name who signs in at least 95 of 100', () => {
    const wrong = labelled.flatMap(({ text, signer, name = '' }, index) => {
      const { signature } = read[index]!
      const isRight = (signature?.signer ?? 'none') === signer && areAlike(name, signature?.name?.text ?? '')
      return isRight ? [] : [`${signature?.signer} ${signature?.name?.text} ← ${JSON.stringify(text)}`]
    })
    expect(wrong.length / labelled.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
