import { type Act, CERTAIN, defineRule, type Examples, number, type Span, strings } from '../src/rule.ts'

/**
 * A smile beside “your claim was rejected” makes the writer look amused by it. What is meant to soften bad news tells the reader that
 * it is not taken seriously.
 *
 * Left alone: signs (✅, ⚠️, ➡️, flags, numbers), folded hands, and joy about good news, up to a few.
 *
 * Source: seed S4, advice 10; Li, Chan & Kim (2019) on emoticons in service encounters.
 */
export default defineRule({
  id: 'inappropriate-emoji',
  summary: 'No emoji beside bad news, and few elsewhere.',
  severity: 'warning',
  options: {
    max: number(3, 'How many emoji a message may have.'),
    allow: strings([], 'More emoji that may stand anywhere.'),
  },
  messages: {
    badNews: '{emoji} beside bad news looks as if you were amused by it; leave it out.',
    mocking: '{emoji} looks like mockery of the reader; leave it out.',
    many: '{emoji} is one of many here, and so many take away the weight of the words; keep {max} at most.',
  },

  *check({ message, options }) {
    const { tokens, text } = message
    const faces: Span[] = []
    for (let at = 0; at < tokens.length; at++) {
      const face = emojiAt(at)
      if (face && !isOthers(face.start)) faces.push(face)
    }
    // What kind of news it is, is worked out only where there is an emoji to judge.
    if (faces.length === 0) return
    const { kind, confidence } = message.kind
    const isSad = confidence >= CERTAIN && (kind === 'bad-news' || kind === 'apology')
    // Beside a request for data, “I can't see the number” refuses nothing.
    const isAsking = message.kind.isDeclared && kind === 'information-request'
    const sad = message.acts.filter((act) => SAD.has(act.kind) && !(isAsking && act.kind !== 'apology'))
    // “It is late back from the lab 😅 I'm sorry”: what the next sentence is sorry for was no joke.
    const sadSentences = new Set(sad.flatMap(({ kind, sentence }) => (kind === 'apology' ? [sentence - 1, sentence] : [sentence])))
    let count = 0
    for (const span of faces) {
      const emoji = text.slice(span.start, span.end)
      const bare = emoji.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')
      if (SIGNS.test(bare) || options.allow.includes(emoji) || options.allow.includes(bare)) continue
      count++
      // An emoji stands behind the sentence that it comments on.
      const sentence = message.sentences.findLast(({ start }) => start <= span.start)
      const shared = { at: span, expected: [''], fix: 'safe' } as const
      if (MOCKING.has(bare)) yield { ...shared, message: 'mocking', data: { emoji }, severity: 'error' }
      else if (isSad || (sentence && sadSentences.has(sentence.index))) yield { ...shared, message: 'badNews', data: { emoji } }
      else if (count === options.max + 1) yield { ...shared, message: 'many', data: { emoji, max: String(options.max) } }
    }

    function isOthers(offset: number): boolean {
      return [...message.quotedSpeech, ...message.quotations, ...(message.history ? [message.history] : [])].some(
        (span) => span.start <= offset && offset < span.end,
      )
    }

    function emojiAt(index: number): Span | undefined {
      const token = tokens[index]!
      if (token.isProtected) return undefined
      if (token.kind === 'emoji') return token
      // “:(”, “;-)”: eyes behind a space, a mouth, and nothing that goes on.
      if (token.kind !== 'punctuation') return undefined
      if (!EYES.has(text.slice(token.start, token.end)) || !token.isSpaced) return undefined
      const face = FACE.exec(text.slice(token.start, token.start + 4))?.[0]
      return face === undefined ? undefined : { start: token.start, end: token.start + face.length }
    }
  },
})

const SAD: ReadonlySet<Act['kind']> = new Set<Act['kind']>(['bad-news', 'apology', 'regret'])
const EYES: ReadonlySet<string> = new Set([':', ';', ':-', ';-', ':('])
const FACE = /^[:;]['’]?-?[()DPp/|](?![\p{L}\p{N}/])/u
/** Signs that stand for a word or a number, hands that greet or thank, and things: none of them has a face. */
const SIGNS =
  /^(?:[\p{Regional_Indicator}\u20E3©®™✓✔☑✅❌❎⚠❗❓❕❔ℹ➡⬅⬆⬇➕➖➜▶◀⏩🔁🔄🔗🔒🔓🔑📎📌📍📞📱☎✉📧📩📨📦🚚🕐🕒🕓⏰⏱⌛⏳📅📆🗓💳🧾📄📝📋🔍🔎💡🔔🛠🔧⚙🖥💻🌐🏠🔵🟢🟡🔴⭐★☆⛔🚫🙏👋👉👇👆]|[0-9#*]\u20E3?)+$/u
const MOCKING: ReadonlySet<string> = new Set([
  '🙄',
  '😏',
  '😒',
  '🙃',
  '🤡',
  '💩',
  '🖕',
  '😡',
  '🤬',
  '😠',
  '🥱',
  '🤦',
  '🤷',
  '😤',
  '🤨',
  '😜',
  '😝',
  '🤪',
  '👎',
])

export const examples: Examples = {
  en: [
    {
      because: 'what the next sentence is sorry for was no joke',
      bad: `
        Hi Sam,

        The results are late back from the lab ⟦😅⟧ I'm sorry, I know that you are worried.

        Maya
      `,
      good: `
        Hi Sam,

        The results are late back from the lab. I'm sorry, I know that you are worried.

        Maya
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        Unfortunately your claim was rejected ⟦😊⟧

        Maya
      `,
      good: `
        Hi Sam,

        I’m sorry, your claim was rejected, because the form came in after 1 May.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        The server is restarting again ⟦🙄⟧

        Maya
      `,
      good: `
        Hi Sam,

        The server is restarting; it is back at 14:00.

        Maya
      `,
    },
    {
      because: 'the news is good, and a sign is no face',
      good: `
        Hi Sam,

        Your refund is on its way 🎉 Done ✅

        Maya
      `,
    },
  ],
  sv: [
    {
      because: 'det är en fråga och inget avslag',
      context: { channel: 'email', kind: 'information-request' },
      good: `
        Hej Anna,

        Jag kan tyvärr inte se var nålen sitter, den har hamnat mitt i sjön :) Vilken strand bor du vid?

        Maja
      `,
    },
  ],
}
