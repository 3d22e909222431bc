import { CERTAIN, defineRule, type Examples, isPiece, isReminder, type Message, oneOf, type Token } from '../src/rule.ts'

/**
 * Without a name at the end nobody wrote the message: the customer cannot ask for that person again, and nobody stands by what it says.
 *
 * A name, initials (“^EK”), a placeholder for the agent, or a word about oneself in a chat (“I’m Omar”) signs. Left alone: the turns of
 * a running chat, answers and reminders that are sent by themselves, codes for signing in, and pieces of a template. Where the
 * helpdesk appends the signature itself, say `appended: 'yes'`.
 *
 * Source: seed S0, advice 5; seed S1, tip 6 (be personal).
 */
export default defineRule({
  id: 'missing-signature',
  summary: 'Sign with your name.',
  severity: 'warning',
  also: ['oneTimeCodes', 'selfIntroductions'],
  options: {
    appended: oneOf(['no', 'yes'], 'no', 'Whether the helpdesk adds a signature when the message is sent.'),
  },
  messages: {
    missing: 'No name stands at the end, so the customer cannot tell who wrote this; sign with your name.',
    named: 'No name stands at the end, so the customer cannot tell who wrote this; sign with “{name}”.',
    role: '“{role}” does not tell the customer who wrote this; put your name before it.',
  },

  *check({ message, context, words, options }) {
    const { signature, channel, kind, closings, isTemplate } = message
    if (options.appended === 'yes') return
    if (channel !== 'email' && channel !== 'sms' && context.first === false) return
    if (words.oneTimeCodes.has() || words.selfIntroductions.has() || isReminder(message)) return
    const hasNoAuthor = kind.kind === 'auto-reply' && kind.confidence >= CERTAIN
    const isSigned = signature?.lines.some((line) => !NAMELESS.has(line.kind)) ?? false
    if (signature && signature.signer !== 'none' && isSigned) {
      if (signature.signer !== 'role') return
      const role = signature.lines.find((line) => line.kind === 'role') ?? signature
      const expected = context.agent === undefined ? {} : { expected: [`${context.agent}\n${role.text}`] }
      yield { at: role, message: 'role', data: { role: role.text.trim() }, isStrict: hasNoAuthor, ...expected }
      return
    }
    if (endsInName(message) || endsInContact(message)) return
    const closing = closings.at(-1)
    const last = message.lastSentence
    if (!closing && !last) return
    // “Bartek z hostingu. …” at the head of a chat, “Bye for now from Anna!” at the end of a mail.
    const { agent } = context
    const own = channel === 'email' ? message.sentences.slice(-1) : message.sentences
    if (agent !== undefined && own.some(({ text }) => namesAgent(text, agent))) return
    const end = Math.max(closing?.end ?? 0, message.postscripts.length === 0 || !closing ? (last?.end ?? 0) : 0)
    const shared = {
      at: { start: end, end },
      // A piece of a template, or one that the helpdesk may complete, is the house's affair.
      isStrict: hasNoAuthor || (isTemplate && closing?.form !== 'formula') || isPiece(message),
    }
    if (context.agent === undefined) {
      yield { ...shared, message: 'missing' }
      return
    }
    const separator = channel === 'email' ? (closing && end === closing.end ? '\n' : '\n\n') : ' '
    yield { ...shared, message: 'named', data: { name: context.agent }, expected: [`${separator}${context.agent}`], fix: 'safe' }
  },
})

/** “Courier: Kevin, 555 0142” at the end of a text message: who comes is said, and how to reach them. */
function endsInContact({ channel, lastSentence }: Message): boolean {
  return channel === 'sms' && lastSentence !== undefined && CONTACT.test(lastSentence.text)
}

/** A label of a word or two, a colon, a name of a word or two, and a telephone number. */
const CONTACT = /^\p{L}+(?: \p{L}+)? ?: ?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?,? \+?\d[\d ()./-]{4,}$/u

/**
 * Whether the message ends in what may be a name: a few words with capitals, or a placeholder, behind a stop, a comma or a line end, and
 * nothing behind them (“… Tuesday at 9. Beth, Tarn Bank”). Whose name it is nobody can tell, so the rule is silent.
 */
function endsInName(message: Message): boolean {
  const { text, tokens, lines, history, disclaimers, closings, sentFrom } = message
  const limit = Math.min(...[history, disclaimers[0], sentFrom].map((part) => part?.start ?? text.length))
  const last = tokens.findLastIndex(({ start }) => start < limit)
  const final = tokens[last]
  if (final === undefined || closings.some((closing) => closing.start <= final.start && final.end <= closing.end)) return false
  if (final.kind === 'placeholder') return true
  if (endsInUncasedName(message, last)) return true
  // “Get well soon, / Agneta / Student office”: capitals alone on a line, below a comma.
  for (let at = final.line; at > Math.max(0, final.line - 3); at--) {
    if (/,\s*$/u.test(lines[at - 1]!.text) && NAME_LINE.test(lines[at]!.text)) return true
  }
  if (endsInBlock(message, final.line) || endsInNamedHouse(message, last)) return true
  let names = 0
  for (let at = last; at >= 0 && at > last - MOST_NAME_WORDS; at--) {
    const { kind, start, end: to, key } = tokens[at]!
    const word = text.slice(start, to)
    if (kind === 'punctuation') {
      if (names === 0) return false
      if (key === ',' || key === '&' || key === "'" || key === '^' || key === '@') continue
      return key === '.' || key === '!' || key === '?' || key === '…' || key === '-'
    }
    if (kind !== 'word' || (!/^\p{Lu}/u.test(word) && !/^[\p{Ll}]{1,3}$/u.test(word))) return names > 0 && tokens[at + 1]?.key === ','
    if (/^\p{Lu}/u.test(word)) names++
    if (text.slice(tokens[at - 1]?.end ?? 0, start).includes('\n') && names > 0 && /^\p{Lu}/u.test(word)) return true
  }
  return false
}

/** “Tadeusz Lind / dispatcher of the waterworks”: a line of two words in capitals, with nothing but short lines without a stop below it. */
function endsInBlock({ lines }: Message, line: number): boolean {
  for (let at = line; at > 0 && at > line - MOST_BLOCK_LINES; at--) {
    const text = lines[at]!.text.trim()
    if (text === '' || /[.!?…:]$/u.test(text) || text.split(/\s+/u).length > MOST_NAME_WORDS) return false
    if (lines[at - 1]!.text.trim() === '') return at < line && TWO_NAMES.test(text)
  }
  return false
}

/**
 * “… by Friday. Zoe, repairs at Needle”, “… Sorry! Mick (plumber)”: the last sentence is a name and, behind a comma or in brackets, a house
 * or what somebody does, with none of the small words that a sentence has.
 */
function endsInNamedHouse({ text, tokens, sentences, language }: Message, last: number): boolean {
  const sentence = sentences.at(-1)
  if (!sentence || sentence.endToken - 1 !== last || sentence.endToken - sentence.firstToken > MOST_NAME_WORDS) return false
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[at]!.start, tokens[at]!.end))
  const isSmall = ({ key }: Token): boolean => language.stopWords.includes(key)
  const mark = tokens.findIndex(({ key }, at) => at > sentence.firstToken && (key === ',' || key === '('))
  if (mark < 0 || mark - sentence.firstToken > 2 || mark >= last) return false
  const name = tokens.slice(sentence.firstToken, mark)
  if (!name.every((token, at) => isCapital(sentence.firstToken + at) && !isSmall(token))) return false
  return isCapital(last) || tokens[last]!.key === ')' || !tokens.slice(mark, last + 1).some(isSmall)
}

/** “… कल मिलेगा। इंका 🙏”: in a script without capitals, a few words behind the last stop that no sentence is made of. */
function endsInUncasedName({ text, tokens, language }: Message, last: number): boolean {
  let words = 0
  for (let at = last; at >= 0; at--) {
    const { kind, start, end, key } = tokens[at]!
    if (kind === 'emoji' || key === ',') continue
    if (kind === 'punctuation' || kind === 'address') return words > 0 && (kind === 'address' || STOPS.has(key))
    if (kind !== 'word' || ++words > MOST_UNCASED_WORDS || !/^\p{Lo}/u.test(text.slice(start, end)) || language.stopWords.includes(key))
      return false
  }
  return false
}

const STOPS: ReadonlySet<string> = new Set(['।', '.', '!', '?'])

/** More words than these would be a sentence. */
const MOST_UNCASED_WORDS = 4

/** A block below a name has no more lines than these. */
const MOST_BLOCK_LINES = 4

const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

const NAME_LINE = /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}\s*$/u

/** A name and a house together have no more words and commas than these. */
const MOST_NAME_WORDS = 8

/** Lines of a signature that name nobody. */
const NAMELESS: ReadonlySet<string> = new Set(['contact', 'address', 'legal', 'slogan'])

/** Whether a sentence says the writer's name. */
function namesAgent(sentence: string, agent: string): boolean {
  const [name = ''] = agent.trim().split(/\s+/u)
  const words = sentence.split(/[^\p{L}\p{M}]+/u)
  return name.length > 1 && words.includes(name)
}

export const examples: Examples = {
  en: [
    {
      context: { agent: 'Maya' },
      bad: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,⟦⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your refund is on its way. Let me know when it has arrived.⟦⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way. Let me know when it has arrived.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        ⟦Customer Service Representative⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya Lopez
        Customer Service Representative
      `,
    },
    {
      because: 'a name and what somebody does sign a short text',
      context: { channel: 'sms' },
      good: 'Hi Gail, running about 20 minutes late, should be with you by 2.40. Sorry! Mick (plumber)',
    },
    {
      because: 'a reminder comes from a calendar',
      context: { channel: 'sms', kind: 'other' },
      good: 'Oakfield Surgery: your flu jab is on 3 October at 9:40. Reply C to cancel.',
    },
    {
      because: 'a notice begins with its sender, and bad news asks for a person all the same',
      context: { channel: 'sms', kind: 'status-update' },
      bad: 'Good news: your washing machine is on the van and comes on Tuesday between 9 and 11.⟦⟧',
      good: 'Oakfield Water: on Tuesday between 9 and 11 we turn the pressure down in your street.',
    },
    {
      because: 'whoever comes is named, with a number',
      context: { channel: 'sms', kind: 'status-update' },
      good: 'Your parcel comes today between 4 and 6 pm. Courier: Kevin, 555 0142',
    },
    {
      because: 'initials, or a name behind a dash, sign',
      context: { channel: 'social' },
      good: `
        Hi Sam! Your refund is on its way. ^EK
      `,
    },
    {
      because: 'a team that signs is another matter',
      good: `
        Hi Sam,

        Your refund is on its way.

        Best,
        The Support Team
      `,
    },
    {
      because: 'the chat is running',
      context: { channel: 'chat', first: false },
      good: `
        Yes, exactly.
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Din router är skickad.

        Med vänlig hälsning,⟦⟧
      `,
      good: `
        Hej Anna,

        Din router är skickad.

        Med vänlig hälsning,
        Maja
      `,
    },
    {
      because: 'namnet står först i chatten',
      context: { channel: 'chat' },
      good: `
        Hej Anna, Maja på Fibernät här. Din router är skickad.
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Pozdrawiam⟦⟧
      `,
      good: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Pozdrawiam
        Maja Nowak
      `,
    },
    {
      because: 'na czacie wystarczy się przedstawić',
      context: { channel: 'chat' },
      good: `
        Dzień dobry, tu Szymon z Kabelnetu. Już sprawdzam Pani łącze.
      `,
    },
  ],
}
