import { CERTAIN, defineRule, type Examples, type Message, number, type Span } from '../src/rule.ts'

/**
 * “Hurry!!!” sounds like a shout, “Really?!” like an accusation, and a letter full of exclamation marks like an advertisement. One mark
 * says the same.
 *
 * Left alone: one “!” in a greeting or in thanks, in any message; the marks that Spanish opens a sentence with; the dots before a price or
 * a blank to fill in; code, passwords and quotations.
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
    // “Installation ........ £240.00”, “Name: ........”: the dots lead to a figure, or are to be written on.
    const isLeader = ({ start, end }: Span): boolean => {
      // Only as much as a figure takes: a line may be as long as the text.
      const [behind = ''] = text.slice(end, end + LONGEST_FIGURE).split('\n', 1)
      if (behind.length === LONGEST_FIGURE) return false
      return FIGURE.test(behind) || (behind.trim() === '' && /: ?$/u.test(text.slice(Math.max(0, start - 2), start)))
    }
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
          if (at.text.length > 3 && !isLeader(at)) yield { at, message: 'dots', data: { marks: at.text }, expected: ['.', '…'] }
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
  if (kind !== 'bad-news' || confidence < CERTAIN) return stands('bad-news')
  // “What a lovely idea!”, some sentences before the news: nobody sounds pleased about what is not said yet.
  const news = message.actsOf('bad-news')[0]
  return !stands('thanks') && (news === undefined || sentence >= news.sentence - 1)
}

const MARKS = /^(?:[!?¡¿]+|\.{2,}|[।॥]{2,})$/
/** A figure with its sign or unit has fewer code units than these. */
const LONGEST_FIGURE = 30

/** A figure that ends a line, with its sign or unit. */
const FIGURE = /^ *\p{Sc}? ?\p{N}[\p{N}.,:]*(?: ?\p{N}{3})*(?:[.,]\p{N}+)? ?(?:\p{Sc}|%|\p{L}{1,3})? *$/u
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
      because: 'the dots lead to a price, or are to be written on',
      good: `
        Hi Sam,

        Installation ........ £240.00
        Total ........ £264.00

        Signed: ........

        Maya
      `,
    },
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
  de: [
    {
      because: 'vor der Nachricht darf man sich freuen',
      context: { channel: 'email', kind: 'bad-news' },
      good: `
        Hallo Leni,

        wie schön, dass du so früh gefragt hast! Wir haben zwölf Plätze, und neun gehen an Geschwister. Zwei gehen an die Nachbarn. Daher können wir dir zum August leider keinen Platz anbieten. Das tut mir leid; ab Mai frage ich gern noch einmal nach.

        Petra
      `,
    },
  ],
}
