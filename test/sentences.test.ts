import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { readText } from '../src/formats/text.ts'
import { sentencesOf } from '../src/language/sentences.ts'
import { tokenize } from '../src/language/tokens.ts'
import { scanPlaceholders } from '../src/placeholders/index.ts'
import { readSource } from '../src/source.ts'

function sentences(text: string, tag = 'en'): string[] {
  const language = languages.find((one) => one.tag === tag)!
  const tokenized = tokenize(readText(readSource(text), scanPlaceholders(text)), language)
  return sentencesOf(tokenized, [{ firstToken: 0, endToken: tokenized.tokens.length }], language).map((one) => one.text)
}

function words(text: string, tag = 'en'): string[] {
  const language = languages.find((one) => one.tag === tag)!
  const prose = readText(readSource(text), scanPlaceholders(text))
  return tokenize(prose, language).tokens.map(({ start, end }) => prose.text.slice(start, end))
}

/** A text with `|` where one sentence ends and the next begins. */
const CASES: readonly (readonly [tag: string, text: string])[] = [
  ['en', 'We called you.| Nobody answered!| Shall we try again?'],
  ['en', 'Dr. Smith and Mrs. Jones called at 3 p.m. about it.'],
  ['en', 'We close at 5 p.m.| We open at 9 a.m. on Monday.'],
  ['en', 'See e.g. the invoice, i.e. no. 12.| That is all.'],
  ['en', 'The answer is no.| We checked.'],
  ['en', 'J. K. Rowling wrote it.| I. did not.'],
  ['en', 'It costs 12.50 at https://a.example/x.y?z=1, version 2.10.1.| Fine.'],
  ['en', 'Wait... we found it.| Wait…| Then it came.'],
  ['en', 'He said “Stop.”| Then he left.'],
  ['en', 'Really?!| Yes!!!'],
  ['en', 'Please send:\n|- your name\n|- your number\n|1. first\n|2. second'],
  ['en', 'This line was wrapped by a mail program in the middle of\nits sentence.| And this one was not.'],
  ['en', 'A short line\n|Another one'],
  ['en', 'Hello \uFFFC.| \uFFFC will call.| Bye.'],
  ['en', 'Done 🎉| We did it.'],
  ['en', '> We will call.\n|> It is late.'],
  ['nl', 'Wij komen z.s.m. bij u terug.| Mevr. De Vries belt om 15.00 uur, d.w.z. vanmiddag.'],
  ['nl', 'U hoort van ons t.a.v. dhr. J.P. de Vries.| Tot a.s. dinsdag.'],
  ['nl', 'Dat kan z.s.m.| Wij bellen u.'],
  ['sv', 'Vi ringer kl. 15 på tis. 12 maj, dvs. snart.| Hör av dig t.ex. via mejl.'],
  ['pl', 'Zadzwonimy do godz. 15.| Ul. Długa 5 to np. nasz adres, tzn. biuro.'],
  ['pl', 'Wróci 12 maja 2026 r. do Państwa.| Dziękujemy.'],
  ['hi', 'मैं आपको कल कॉल करूँगा।| ठीक है॥| धन्यवाद!'],
  ['hi', 'आपका refund process हो गया है।| Please check करें।| Total 3.5 रु. है।'],
  ['hi', 'डॉ. शर्मा आज आएँगे।| क्या ठीक है?| हाँ.| चलिए'],
  ['de', 'Wir melden uns am 3. Mai bzw. am 4. Juni, d. h. bald.| Bis dann, z. B. um 15 Uhr.'],
  ['de', 'Das ist Nr. 5 auf S. 3 der Str. dort.| Gut.'],
  ['fr', 'M. Durand et Mme. Petit ont appelé à 14 h.| Merci !| Ça va ?'],
  ['es', '¿Cómo está?| ¡Gracias!| El Sr. García llamó a las 15:00 h.| Ud. tiene razón.'],
]

describe('sentences', () => {
  test.each(CASES)('%s: %s', (tag, text) => {
    const parts = text.split('|').map((part) => part.trim())
    expect(sentences(text.replaceAll('|', ''), tag).map((one) => one.replace(/^> /, ''))).toEqual(
      parts.map((one) => one.replace(/^> /, '')),
    )
  })

  test('a question ends in a question mark, quotes and brackets aside', () => {
    const text = 'Is it late? (Is it?) No.'
    const tokenized = tokenize(readText(readSource(text)), languages[0]!)
    const found = sentencesOf(tokenized, [{ firstToken: 0, endToken: tokenized.tokens.length }], languages[0]!)
    expect(found.map(({ isQuestion }) => isQuestion)).toEqual([true, true, false])
  })
})

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['en', "don't re-open “it”", ["don't", 're', 'open', '“', 'it', '”']],
    ['en', 'wow!!! --Tom', ['wow', '!!!', '--', 'Tom']],
    ['en', 'a.b@c.example, www.acme.com.', ['a.b@c.example', ',', 'www.acme.com', '.']],
    ['en', '12/05/2026 15:00 1,299.95 €5', ['12/05/2026', '15:00', '1,299.95', '€', '5']],
    ['nl', "foto's van mevr. Bos", ["foto's", 'van', 'mevr.', 'Bos']],
    ['fr', "l’équipe d'accueil aujourd'hui", ['l’', 'équipe', "d'", 'accueil', "aujourd'hui"]],
    ['hi', 'करूँगा। ज़रूर', ['करूँगा', '।', 'ज़रूर']],
    ['sv', 'Åsa åker kl. 15', ['Åsa', 'åker', 'kl.', '15']],
    // What begins like a plain word or number may be the beginning of an address, a decimal or a code.
    ['en', 'Jan-Willem sent an e-mail to jan-willem@a.example', ['Jan', 'Willem', 'sent', 'an', 'e', 'mail', 'to', 'jan-willem@a.example']],
    ['en', '24info@a.example at 5pm', ['24info@a.example', 'at', '5', 'pm']],
    ['en', '5pm-desk@a.example or 5pm-ish', ['5pm-desk@a.example', 'or', '5', 'pm', 'ish']],
    ['en', '14:30, 1.299,95 and 12/05/2026: 3-5 days', ['14:30', ',', '1.299,95', 'and', '12/05/2026', ':', '3-5', 'days']],
    ['hi', '१२:३०, 1٫5 and 1.५', ['१२:३०', ',', '1', '٫', '5', 'and', '1.५']],
    ['en', '{{name}}-{{id}}, for you—soon', ['\uFFFC', '\uFFFC', ',', 'for', 'you', '—', 'soon']],
    ['en', 'a - b -- c', ['a', '-', 'b', '--', 'c']],
  ])('%s: %s', (tag, text, expected) => {
    expect(words(text, tag)).toEqual(expected)
  })

  test('one spelling where people write several', () => {
    const keys = (text: string, tag: string): string[] =>
      tokenize(readText(readSource(text)), languages.find((one) => one.tag === tag)!).tokens.map(({ key }) => key)
    expect(keys('करूंगा ज़रूर', 'hi')).toEqual(keys('करूँगा जरूर', 'hi'))
    expect(keys('Dhanyavaad, zaroor', 'hi-Latn')).toEqual(keys('dhanyawad, jarur', 'hi-Latn'))
  })
})

test('every token is in one sentence at most, in order, and none is cut', () => {
  const piece = fc.constantFrom('We call. ', 'e.g. ', '3. ', 'Mai ', 'No. ', '\n', '- a ', '…', '!? ', '। ', '“x.” ', '> ', '👋 ', '{{a}} ')
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 }))),
      fc.constantFrom(...languages),
      (pieces, language) => {
        const text = pieces.join('')
        const tokenized = tokenize(readText(readSource(text), scanPlaceholders(text)), language)
        let last = 0
        for (const { firstToken, endToken } of sentencesOf(tokenized, [{ firstToken: 0, endToken: tokenized.tokens.length }], language)) {
          expect(firstToken).toBeGreaterThanOrEqual(last)
          expect(endToken).toBeGreaterThan(firstToken)
          last = endToken
        }
        expect(last).toBeLessThanOrEqual(tokenized.tokens.length)
      },
    ),
    { numRuns: 200 },
  )
})

// In front of a tab the pattern reads what in front of a space is read at a glance.
test('a word is the same word in front of a space and of a tab', () => {
  const piece = fc.constantFrom(
    ...'word,don’t,O’Neil,s’il,e.g.,Größe,łódź,×,हूँ,१२,12,1,5,1,५,12:30,3rd,½,a@b.example,http://a.example,C:\\a,/etc/hosts,well-known,-,–,…,...,!!,“,”,(,),।,॥,😀,©️,1️⃣,\u0301,\u00a0,_'.split(
      ',',
    ),
    ',',
    '.',
    ' ',
    ' ',
    '\uFFFC',
  )
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(...languages), (pieces, language) => {
      const tokens = (text: string) => tokenize({ text, blockStarts: [], protectedSpans: [] }, language).tokens
      const text = pieces.join('')
      expect(tokens(text)).toEqual(tokens(text.replaceAll(' ', '\t')))
    }),
    { numRuns: 500 },
  )
})
