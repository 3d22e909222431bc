import { CERTAIN, defineRule, type Examples, type Message, number } from '../src/rule.ts'

/**
 * “Hurry!!!” sounds like a shout, “Really?!” like an accusation, and a letter full of exclamation marks like an advertisement. One mark
 * says the same.
 *
 * Left alone: one “!” in a greeting or in thanks, in any message; the marks that Spanish opens a sentence with; code, passwords and
 * quotations.
 *
 * Source: seed S1, tip 10; Waseleski (2006) on what exclamation marks do in messages.
 */
export default defineRule({
  id: 'excessive-punctuation',
  summary: 'One mark is enough.',
  severity: 'warning',
  also: ['selfIntroductions'],
  options: {
    max: number(3, 'How many exclamation marks a message may have.'),
  },
  messages: {
    run: '“{marks}” raises the voice; one mark is enough.',
    dots: '“{marks}” trails off and leaves the reader guessing; end the sentence.',
    many: 'This is exclamation mark number {count}; so many of them sound like an advertisement.',
    badNews: 'An exclamation mark beside bad news sounds pleased about it; end the sentence with a full stop.',
  },

  *check({ message, words, options }) {
    const { tokens, text } = message
    const isOthers = (offset: number): boolean =>
      message.quotedSpeech.some(({ start, end }) => start <= offset && offset < end) ||
      [message.history, ...message.quotations, ...message.disclaimers].some((span) => span && span.start <= offset && offset < span.end)
    let count = 0
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first]!
      if (token.kind !== 'punctuation' || token.isProtected || !MARKS.test(text.slice(token.start, token.end))) continue
      let last = first
      while (tokens[last + 1] && tokens[last + 1]!.start === tokens[last]!.end && isMark(last + 1)) last++
      const at = message.stretch({ start: token.start, end: tokens[last]!.end })
      first = last
      // Letters on both sides: part of a code, a password or a name.
      if (isOthers(at.start) || /[\p{L}\p{N}]/u.test(text[at.end] ?? '')) {
        if (!OPENING.test(at.text)) continue
      }
      if (at.text.length > 1) {
        if (DOTS.test(at.text)) {
          if (at.text.length > 3) yield { at, message: 'dots', data: { marks: at.text }, expected: ['.', '…'] }
        } else if (!PAIR.test(at.text)) {
          yield { at, message: 'run', data: { marks: at.text }, expected: [oneOfThem(at.text)], fix: 'safe' }
        }
      }
      if (!at.text.includes('!')) continue
      const sentence = message.sentenceAt(at.start)
      // A greeting or thanks may be glad, in any kind of message.
      if (at.text === '!' && isCourtesy(at.start, sentence?.index)) continue
      count++
      if (sentence && at.text === '!' && isAmidBadNews(message, sentence.index) && !words.selfIntroductions.has(sentence)) {
        yield { at, message: 'badNews', expected: ['.'], fix: 'safe' }
      } else if (count === options.max + 1 && at.text === '!') {
        yield { at, message: 'many', data: { count: String(count) }, expected: ['.'] }
      }
    }

    function isCourtesy(offset: number, sentence: number | undefined): boolean {
      return (
        [message.greeting, ...message.closings].some((part) => part !== undefined && part.start <= offset && offset <= part.end) ||
        (sentence !== undefined && message.acts.some((act) => act.kind === 'thanks' && act.sentence === sentence))
      )
    }

    function isMark(index: number): boolean {
      const { kind, start, end } = tokens[index]!
      return kind === 'punctuation' && MARKS.test(text.slice(start, end))
    }
  },
})

/** In a refusal no sentence has anything to cheer about, but for thanks; elsewhere only the sentence with the news itself. */
function isAmidBadNews(message: Message, sentence: number): boolean {
  const { kind, confidence } = message.kind
  // “Hey Gunjan, Sana here!” still greets.
  if (sentence === 0 && message.greeting?.isInline) return false
  const stands = (act: 'thanks' | 'bad-news'): boolean => message.actsOf(act).some((each) => each.sentence === sentence)
  return kind === 'bad-news' && confidence >= CERTAIN ? !stands('thanks') : stands('bad-news')
}

const MARKS = /^(?:[!?¡¿]+|\.{2,}|[।॥]{2,})$/
const DOTS = /^\.+$/
const OPENING = /^[¡¿]{2,}$/
/** “¡¿Qué?!” has two marks on either side, and one is enough; “¿¡” alone opens a question that is a cry as well, as the grammar allows. */
const PAIR = /^(?:¿¡|¡¿)$/

/** The mark that stays: a question remains a question. */
function oneOfThem(marks: string): string {
  for (const mark of ['?', '!', '¿', '¡']) if (marks.includes(mark)) return mark
  return marks[0]!
}

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        Please call us now⟦!!!⟧ Did you really wait a week⟦?!⟧

        Maya
      `,
      good: `
        Hi Sam,

        Please call us today. Did you really wait a week?

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        We will see⟦....⟧

        Maya
      `,
      good: `
        Hi Sam,

        I will know on Monday.

        Maya
      `,
    },
    {
      because: 'three marks of joy are no advertisement, and code keeps its signs',
      good: `
        Hi Sam!

        Thank you! It works! Run it again… and wait.

        Maya
      `,
    },
  ],
}
