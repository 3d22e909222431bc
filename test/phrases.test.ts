import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { defineCheckedLanguage } from '../src/language/checked-language.ts'
import { defineLanguage, type Language } from '../src/language/language.ts'
import { checkPhrases } from '../src/language/phrase-check.ts'
import { storedGraphOf } from '../src/language/phrase-graph.ts'
import type { PhraseList } from '../src/language/phrase-list.ts'
import { type Part, readPhrase } from '../src/language/phrase-syntax.ts'
import { matcherOf, PhraseError, type PhraseMatcher } from '../src/language/phrases.ts'
import { tokenize } from '../src/language/tokens.ts'
import { marked } from '../src/testing.ts'

type Extra = Partial<Pick<Language, 'groups' | 'hasOptionalMarks' | 'elisions' | 'abbreviations' | 'spellings' | 'sameWords'>>

/** A pack whose list of team names holds the phrases under test. */
function packOf(phrases: PhraseList, extra: Extra = {}): Language {
  return defineLanguage({
    tag: 'en',
    name: 'Test',
    script: 'Latin',
    stopWords: [],
    abbreviations: [],
    lexicon: { teamNames: phrases },
    ...extra,
  })
}

function found(text: string, phrases: PhraseList, extra: Extra = {}): string {
  const language = packOf(phrases, extra)
  const tokenized = tokenize({ text, blockStarts: [], protectedSpans: [] }, language)
  return marked(text, matcherOf(language).match(tokenized).of('teamNames'))
}

describe('a phrase is found', () => {
  test.each<[what: string, phrases: PhraseList, text: string, extra?: Extra]>([
    ['in any case', ['kind regards'], '⟦KIND Regards⟧, ⟦kind regards⟧'],
    ['over a line break', ['as soon as possible'], 'We call ⟦as soon\nas possible⟧.'],
    ['with a curly or a straight apostrophe', ["don't"], "⟦don't⟧ and ⟦don’t⟧"],
    ['with or without the hyphen of a compound', ['follow-up'], 'a ⟦follow-up⟧, a ⟦follow up⟧'],
    ['with or without the stops of an abbreviation', ['asap'], '⟦asap⟧, ⟦a.s.a.p.⟧, ⟦ASAP⟧'],
    ['as a whole word, whatever the script', ['team', 'जी', 'są'], 'teams ⟦team⟧ steam ⟦जी⟧ जीवन ⟦są⟧ sąd'],
    ['with letters inside a word', ['*team', 'reset*'], '⟦Supportteam⟧ team⟦work⟧'.replace('⟦work⟧', 'work')],
    ['with any one word', ['the * team'], '⟦The Billing Team⟧ but not the team'],
    ['with alternatives', ['(kind|best) regards'], '⟦best regards⟧ warm regards'],
    ['with words that may be missing', ['(the)? support team'], '⟦the support team⟧, ⟦support team⟧'],
    ['with a group that may be missing', ['order {number}? shipped'], '⟦order 12 shipped⟧, ⟦order shipped⟧'],
    ['over a gap of up to four words', ['we will … call'], '⟦we will most certainly call⟧, ⟦we will call⟧, we will a b c d e call'],
    [
      'over a long gap of up to nine words',
      ['wir …… an'],
      '⟦wir rufen Sie morgen vor zehn Uhr noch einmal an⟧, wir a b c d e f g h i j an',
    ],
    ['not over a long gap with punctuation', ['wir …… an'], 'wir sehen, an'],
    ['over a gap with the sign of a number', ['demande … terminée'], 'la ⟦demande n° 5520 est terminée⟧'],
    ['over a gap with the number of a case', ['ticket … closed'], '⟦ticket INC-204 is closed⟧, ⟦ticket #204 is now closed⟧'],
    ['over a gap with an amount', ['paid … back'], '⟦paid £12 back⟧, ⟦paid ₹49 back⟧'],
    ['over a gap with a term in quotation marks', ['request … closed'], 'the ⟦request “New desk” is closed⟧'],
    ['around and up to a term in quotation marks', ['(set|put) it to closed'], 'I ⟦set it to "closed"⟧, I ⟦put it to »closed«⟧ now'],
    ['up to a term in quotation marks at the end of a sentence', ['set to closed $'], 'It is ⟦set to “closed”⟧. Not set to “closed” yet.'],
    [
      'not out of quotation marks, nor from a sign into them',
      ['call first is', ', calm down'],
      'the note “call first” is there, “Calm down”',
    ],
    ['not over a gap with speech in quotation marks', ['ticket … closed'], 'the ticket “it is not so” is closed'],
    ['not over a gap with a dash', ['ticket … closed'], 'ticket - it is closed'],
    ['not over a gap with punctuation', ['we will … call'], 'we will see, call'],
    ['with a group', ['{we} will'], '⟦Our team will⟧, ⟦we will⟧', { groups: { we: ['we', 'our team'] } }],
    [
      'with a group in a group',
      ['{promise} {call}'],
      "⟦We'll ring⟧, ⟦we will call back⟧",
      { groups: { promise: ['{we} will', "we'll"], we: ['we'], call: ['call (back)?', 'ring'] } },
    ],
    ['with a number', ['within {number} days'], '⟦within 2 days⟧ within two days'],
    ['with a capital', ['hi {capital}'], '⟦hi Anna⟧ hi anna'],
    ['with a bracket that opens', ['{bracket} {capital} ,'], '⟦(Liz,⟧ call him) ⟦[Liz,⟧ call him] Liz, call him (liz, too)'],
    ['with exactly these capitals', ['=Sie'], '⟦Sie⟧ sie'],
    ['with its punctuation', ['sorry , but'], '⟦sorry, but⟧ no; sorry but'],
    ['at the start of a sentence', ['^ just'], 'It is just so. ⟦Just⟧ click.\n\n⟦just⟧'],
    ['at the start of a sentence, behind what opens it', ['^ just'], '[⟦Just⟧ so.] It is (just) so.'],
    ['not inside a name with stops', ['^ just'], 'Log in at mail.just.example. ⟦Just⟧ so.'],
    ['over a gap at the start of a text', ['^ … closed'], '⟦Today the shop is closed⟧. ⟦We are closed⟧.\n\n⟦All is closed⟧'],
    ['at the end of a sentence', ['not $'], 'I do ⟦not⟧. Not so ⟦not⟧'],
    ['not over the end of a paragraph', ['best regards'], 'all the best\n\nregards'],
    ['the longest of one list at one place', ['support', 'support team', 'the support team'], '⟦the support team⟧ ⟦support⟧'],
    ['without its marks, where they are often left out', ['z poważaniem'], '⟦z powazaniem⟧ ⟦Z poważaniem⟧', { hasOptionalMarks: true }],
    ['with the nukta or without', ['ज़रूर'], '⟦ज़रूर⟧ ⟦जरूर⟧'],
    ['after an elision', ["l' équipe"], '⟦L’équipe⟧', { elisions: ['l'] }],
    ['in words of another script', ['रिफंड (कर)? दिया'], 'आपका ⟦refund कर दिया⟧, ⟦रिफंड दिया⟧', { sameWords: { refund: 'रिफंड' } }],
    [
      'in one of several spellings',
      ['dhanyavad'],
      '⟦dhanyawaad⟧ ⟦dhanyavaad⟧',
      {
        spellings: [
          ['w', 'v'],
          ['aa', 'a'],
        ],
      },
    ],
  ])('%s', (_, phrases, expected, extra) => {
    expect(found(expected.replace(/[⟦⟧]/g, ''), phrases, extra)).toBe(expected)
  })
})

test('the better wording comes with the match', () => {
  const language = packOf({ utilise: ['use'], 'prior to': ['before'] })
  const tokenized = tokenize({ text: 'Prior to this', blockStarts: [], protectedSpans: [] }, language)
  expect(matcherOf(language).match(tokenized).of('teamNames')).toMatchObject([{ phrase: 1, replacements: ['before'], text: 'Prior to' }])
})

describe('a phrase that cannot be read is an error that says why', () => {
  test.each<[string, RegExp]>([
    ['(kind regards', /“\(” that is not closed/],
    ['kind) regards', /outside of brackets/],
    ['{nobody} regards', /group “nobody”/],
    ['Kind regards', /capital/],
    ['(kind)?', /may be empty/],
    ['… regards', /begins or ends/],
    ['kind ……', /begins or ends/],
    ['(kind)? … regards', /begins or ends/],
    ['a*b*c', /more than one “\*”/],
  ])('%s', (phrase, problem) => {
    expect(() => checkPhrases(packOf([phrase]))).toThrow(PhraseError)
    expect(() => checkPhrases(packOf([phrase]))).toThrow(problem)
  })
})

test.each(languages.map((language) => [language.tag, language] as const))('every phrase of %s can be read', (_, language) => {
  expect(() => checkPhrases(language)).not.toThrow()
})

test.each(languages.map((language) => [language.tag, language] as const))(
  '%s finds the same with the graph that was stored',
  (tag, language) => {
    const { cells, ...rest } = storedGraphOf(language)
    const stored = JSON.parse(JSON.stringify({ language, graph: rest }))
    const lists = Object.keys(language.lexicon)
    const lines = readFileSync(new URL(`../fixtures/labelled/${tag}.jsonl`, import.meta.url), 'utf8').split('\n', 100)
    const texts = lines
      .filter((line) => line !== '')
      .map((line) => tokenize({ ...JSON.parse(line), blockStarts: [], protectedSpans: [] }, language))
    const found = (matcher: PhraseMatcher): string[] =>
      texts.map((text) => {
        const matches = matcher.match(text)
        return JSON.stringify(lists.map((list) => matches.of(list)))
      })
    expect(found(matcherOf(stored.language, { ...stored.graph, cells }))).toEqual(found(matcherOf(language)))
  },
  // The whole graph of a pack is built and read twice; with other work on the machine that takes longer than a test usually may.
  20_000,
)

test.each(languages.map((language) => [language.tag, language] as const))(
  '%s has no phrase twice in a list, and no group that nothing uses',
  (_, language) => {
    const sources = (list: PhraseList): readonly string[] => (Array.isArray(list) ? list : Object.keys(list))
    const groups = Object.entries(language.groups ?? {})
    const lists = [...Object.entries(language.lexicon as Record<string, PhraseList>), ...groups]
    const twice = lists.flatMap(([name, list]) =>
      sources(list)
        .filter((phrase, index, all) => all.indexOf(phrase) < index)
        .map((phrase) => `${name}: ${phrase}`),
    )
    expect(twice).toEqual([])
    const used = new Set(
      `${lists.flatMap(([, list]) => sources(list)).join()}${JSON.stringify(language.times)}`.match(/(?<=\{)[^{}"]+(?=\})/g),
    )
    expect(groups.map(([name]) => name).filter((name) => !used.has(name))).toEqual([])
  },
)

test('a pack from outside is checked when it is defined', () => {
  expect(() =>
    defineCheckedLanguage({
      tag: 'en',
      name: 'Test',
      script: 'Latin',
      stopWords: [],
      abbreviations: [],
      lexicon: { teamNames: ['the {nobody} team'] },
    }),
  ).toThrow(/group “nobody”/)
})

test('a phrase with choices finds what any of its wordings would, and no more', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const { phrase } = fc.letrec<{ phrase: string; part: string; choice: string }>((tie) => ({
    phrase: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    part: fc.oneof({ maxDepth: 3, withCrossShrink: true }, word, tie('choice')),
    choice: fc
      .tuple(fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([choices, isOptional]) => `(${choices.join('|')})${isOptional ? '?' : ''}`),
  }))
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
      const wordings = new Set(
        phrases.flatMap((source) => wordingsOf(readPhrase(source, (problem) => new PhraseError('', source, problem)))),
      )
      fc.pre(wordings.size < 500 && !wordings.has(''))
      const text = words.join(' ')
      expect(found(text, phrases)).toBe(found(text, [...wordings]))
    }),
  )
})

/** All that a phrase stands for, spelt out. */
function wordingsOf(parts: readonly Part[]): string[] {
  let wordings = ['']
  for (const part of parts) {
    const next = typeof part === 'string' ? [part] : [...part.choices.flatMap(wordingsOf), ...(part.isOptional ? [''] : [])]
    wordings = [...new Set(wordings.flatMap((before) => next.map((after) => `${before} ${after}`.trim())))].slice(0, 1000)
  }
  return wordings
}

test('a group that refers to itself ends', () => {
  expect(found('we we we', ['{we} done'], { groups: { we: ['{we} we', 'we'] } })).toBe('we we we')
})

test('tokens cut every text without loss, in order', () => {
  const language = packOf(['team'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { tokens, lines } = tokenize({ text, blockStarts: [], protectedSpans: [] }, language)
      let end = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      expect(lines.map((line) => line.text).join('\n')).toBe(text)
      const between = tokens.map((token, index) => text.slice(tokens[index - 1]?.end ?? 0, token.start)).join('')
      expect(/[\p{L}\p{N}]/u.test(between)).toBe(false)
    }),
  )
}, 30_000)

// A pack spreads the groups of its rooms into one; of two groups of a name the later would silently take the place of the first.
test.each(languages.map(({ tag }) => tag))('%s: no two rooms of a pack have a group of the same name', async (tag) => {
  const owners = new Map<string, string[]>()
  for (const room of readdirSync(new URL(`../rules/languages/${tag}`, import.meta.url))) {
    if (room === 'index.ts' || !room.endsWith('.ts')) continue
    const exported: Record<string, object> = await import(
      /* @vite-ignore */ new URL(`../rules/languages/${tag}/${room}`, import.meta.url).href
    )
    for (const [name, groups] of Object.entries(exported)) {
      if (!name.toLowerCase().endsWith('groups')) continue
      for (const group of Object.keys(groups)) owners.set(group, [...(owners.get(group) ?? []), room])
    }
  }
  expect(owners.size).toBeGreaterThan(0)
  expect([...owners].filter(([, rooms]) => rooms.length > 1)).toEqual([])
})
