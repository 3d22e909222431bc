import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { failures } from '../fixtures/packs/fy.examples.ts'
import { fy, linter } from '../fixtures/packs/fy.ts'
import nl from '../rules/languages/nl/index.ts'
import { createLinter, defineLanguage } from '../src/index.ts'

describe('a pack of your own', () => {
  test('is enough for the rules whose words it has', () => {
    const text = 'Bêste klant,\n\nWy mailje jo gau.\n\nMei freonlike groetnis,\nIt supportteam'
    const found = linter.lint(text, { language: 'fy' }).findings.map(({ rule, actual }) => `${rule}: ${actual}`)
    expect(found).toEqual(['missing-recipient-name: klant', 'vague-timeframe: gau', 'team-sign-off: It supportteam'])
  })

  test('has examples that the linter draws again', () => expect(failures).toEqual([]))

  test('of a region takes over what its parent says', () => {
    const flemish = defineLanguage({ ...nl, tag: 'nl-BE', name: 'Flemish', lexicon: { ...nl.lexicon, closings: ['met genegen groeten'] } })
    const both = createLinter({ languages: [nl, flemish] })
    const text = 'Beste Sanne,\n\nHet pakje is onderweg.\n\nMet genegen groeten,\nTeam Acme'
    expect(both.lint(text, { language: 'nl-BE' }).findings.map(({ rule }) => rule)).toContain('team-sign-off')
    expect(both.anatomy(text, { language: 'nl-BE' }).closings.map((closing) => closing.text)).toEqual(['Met genegen groeten,'])
  })

  test('is shown in the guide as it is here', () => {
    const guide = readFileSync('rules/languages/README.md', 'utf8')
    const shown = (path: string): string =>
      readFileSync(path, 'utf8')
        .replace("'../../src/index.ts'", "'replylint'")
        .replace("'../../src/testing.ts'", "'replylint/testing'")
        .replace("import teamSignOff from '../../rules/team-sign-off.ts'\n", "import { rules } from 'replylint'\n")
        .replace("'./fy.ts'", "'./fy.js'")
        .replace('  teamSignOff,\n', "  rules.find(({ id }) => id === 'team-sign-off')!,\n")
        .trim()
    expect(guide).toContain(shown('fixtures/packs/fy.ts'))
    expect(guide).toContain(shown('fixtures/packs/fy.examples.ts'))
  })
})

test('the pack is defined with what it names', () => expect(fy.tag).toBe('fy'))
