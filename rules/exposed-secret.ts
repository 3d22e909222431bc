import { defineRule, type Examples, type Span } from '../src/rule.ts'

/**
 * A password in a message stays in every mailbox, backup and phone that it passes, and is read by whoever reads those. The same holds for
 * keys, tokens and card numbers.
 *
 * Left alone: masked values, placeholders, made-up ones (“for example”), what is said about passwords (“at least 12 characters”), the
 * code of a sign-in message. The account number of a firm on an invoice is worth a second look, and only that.
 *
 * Source: OWASP on secrets in transit; ISO 7064 and the Luhn formula for the check digits.
 */
export default defineRule({
  id: 'exposed-secret',
  summary: 'No passwords, keys or card numbers in a message.',
  severity: 'error',
  also: ['secretLabels', 'noSecretValues', 'exampleMarkers', 'oneTimeCodes'],
  messages: {
    password: '“{value}” can be read by everybody whom this message passes; send a link with which the customer sets their own.',
    key: 'This key can be used by everybody whom this message passes; leave it out, and replace the key.',
    card: 'A whole card number can be used by everybody whom this message passes; the last four digits are enough.',
    account: 'A whole account number stands here; the last four digits are enough, unless the customer is to pay to it.',
  },

  *check({ message, words }) {
    const { text } = message
    const isMadeUp = (span: Span): boolean => {
      const sentence = message.sentenceAt(span.start)
      return (
        (sentence !== undefined && words.exampleMarkers.has(sentence)) ||
        /EXAMPLE|CHANGEME|PLACEHOLDER/i.test(text.slice(span.start, span.end))
      )
    }
    const oneTimeCodes = words.oneTimeCodes.find().map(({ start, end }) => ({ start, end: valueAfter(end)?.end ?? end }))
    for (const label of words.secretLabels.find()) {
      const values = [valueAfter(label.end), valueBehindColon(label.end), valueNear(label)]
      const at = values.find((value) => value && isSecret(value, label.text))
      if (at && !isMadeUp(at) && !isOneTimeCode(at)) {
        yield { at, message: 'password', data: { value: text.slice(at.start, at.end) }, expected: ['••••••'] }
      }
    }
    for (const { start, end } of message.body) {
      const part = text.slice(start, end)
      for (const match of part.matchAll(KEYS)) {
        const at = { start: start + match.index, end: start + match.index + match[0].length }
        if (!isMadeUp(at) && !isProtected(at)) yield { at, message: 'key', expected: ['••••••'] }
      }
      for (const match of part.matchAll(LONG_NUMBERS)) {
        const at = { start: start + match.index, end: start + match.index + match[0].length }
        const digits = match[0].replace(/\D/g, '')
        if (CARD_STARTS.test(digits) && passesLuhn(digits) && !isMadeUp(at)) {
          yield { at, message: 'card', expected: [`•••• ${digits.slice(-4)}`] }
        }
      }
      for (const match of part.matchAll(ACCOUNTS)) {
        const at = { start: start + match.index, end: start + match.index + match[0].trimEnd().length }
        const account = text.slice(at.start, at.end)
        if (passesMod97(account) && !isMadeUp(at)) {
          yield { at, message: 'account', expected: [`•••• ${account.slice(-4)}`], severity: 'info', isStrict: true }
        }
      }
    }

    /** What stands behind a label up to the next space, without the marks around it. */
    function valueAfter(offset: number): Span | undefined {
      const match = VALUE.exec(text.slice(offset, offset + 120))
      if (!match) return undefined
      const value = match[1]!.replace(/[.,;:!?)"'”’»]+$/u, (tail) => (/^!+$/.test(tail) && match[0].endsWith(tail) ? tail : ''))
      if (value === '') return undefined
      const start = offset + match[0].length - match[1]!.length
      return { start, end: start + value.length }
    }

    /** “I set a new password for you: Merel-4471-groen”: letters and figures that are no word, behind the first colon of the sentence. */
    function valueBehindColon(offset: number): Span | undefined {
      const colon = BEFORE_COLON.exec(text.slice(offset, offset + 80))
      const value = colon && valueAfter(offset + colon[0].length)
      return value && MIXED.test(text.slice(value.start, value.end)) ? value : undefined
    }

    /** “You get in with Winter!4471 as your password”, “the password until then would be Crane*31”: a shape that nothing else has, in its sentence. */
    function valueNear(label: Span): Span | undefined {
      const sentence = message.sentenceAt(label.start)
      if (!sentence) return undefined
      const from = Math.max(sentence.start, label.start - NEAR)
      const match = UNMISTAKABLE.exec(text.slice(from, Math.min(sentence.end, label.end + NEAR)))
      return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined
    }

    function isSecret(at: Span, label: string): boolean {
      const value = text.slice(at.start, at.end)
      if (value.length < 4 || /[\uFFFC<>{}[\]]|^https?:|@.*\./u.test(value) || /^[*•xX.#_…-]+|[*•]{2}/u.test(value)) return false
      if (words.noSecretValues.overlaps(at) && /^\p{L}+$/u.test(value.replace(/[^\p{L}\p{N}]/gu, ''))) return false
      if (/\p{N}/u.test(value)) return !/^\p{N}{1,3}$/u.test(value) && !/^\d{1,2}[./-]\d{1,2}|^\d+(?:st|nd|rd|th)$/u.test(value)
      if (/\p{L}[^\p{L}\p{M}\s'’-]+\p{L}|[!$%&+=^~]/u.test(value)) return true
      // A plain word is a value only behind a sign, and where nothing follows it.
      const isSigned = /[:=/]\s*\S*$/u.test(label) || /\bpass\b|\bpwd\b/iu.test(label)
      return isSigned && /^\s*(?:$|[\n.,;)])/u.test(text.slice(at.end, at.end + 3))
    }

    /** “The code is 4471, the password: Noordzee99”: the digits beside a one-time code are its own, the letters of another value are not. */
    function isOneTimeCode({ start, end }: Span): boolean {
      if (oneTimeCodes.length === 0) return false
      return !/\p{L}/u.test(text.slice(start, end)) || oneTimeCodes.some((code) => code.start < end && start < code.end)
    }

    function isProtected(span: Span): boolean {
      return message.prose.protectedSpans.some(({ kind, start, end }) => kind === 'code' && start <= span.start && span.end <= end)
    }
  },
})

// A remark may stand between the label and its sign: “Password (valid for a day): …”.
const VALUE = /^[ \t]*(?:\([^()\n]{1,40}\)(?=[ \t]*[:=]))?[ \t]*[:=]?[ \t]*["'“‘„«`]?([^\s"“”«»`]{1,100})/u
const BEFORE_COLON = /^[^\n.!?:;]{1,60}(?=: )/u
/** Two figures, two small letters, and a capital or a sign, in one piece of eight or more: no number of an order, no date, no word, no file. */
const MIXED = /^(?!.*[./\\]\p{L})(?=.*\p{N}{2})(?=.*\p{Ll}{2})(?=.*[\p{Lu}!#$%&*+=?^~_-])\S{8,}$/u
/** How far from its label such a value may stand, in UTF-16 code units. */
const NEAR = 60
/** Three letters or more and two figures, with a sign that joins them as in a password: “Winter!4471”. Hyphens join much else. */
const UNMISTAKABLE =
  /(?<![\p{L}\p{M}\p{N}@/.\\-])(?:\p{L}{3,}[!#$%&*+=?^~]{1,3}\p{N}{2,}|\p{N}{2,}[!#$%&*+=?^~]{1,3}\p{L}{3,})(?![\p{L}\p{M}\p{N}@/])/u
const KEYS =
  /eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?|\bAKIA[0-9A-Z]{16}\b|\b(?:sk|rk|pk)_(?:live|test)_\w{10,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bBearer [\w.~+/-]{16,}=*|\b(?:client_secret|api_key|apikey|access_token|token)[ \t]?[:= ][ \t]?[\w.-]*\d[\w.-]{5,}/g
const LONG_NUMBERS = /(?<![\p{L}\p{N}-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu
const CARD_STARTS = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5))/
const ACCOUNTS = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const weighed = at % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

function passesMod97(account: string): boolean {
  const plain = account.replace(/ /g, '')
  let rest = 0
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

export const examples: Examples = {
  en: [
    {
      because: 'what nothing but a password looks like may stand on either side of its name',
      bad: `
        Hi Sam,

        You get in with ⟦Winter!4471⟧ as your password. Write it down; for the library, the password until Monday would be ⟦Crane*31⟧.

        Maya
      `,
      good: `
        Hi Sam,

        With the password that you chose you see the order Oak-Table-48 and its invoice RE-2026-4471.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your new password is ⟦Winter2025!⟧

        Maya
      `,
      good: `
        Hi Sam,

        With the link below you choose a new password; it works for an hour.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        I refunded the card ⟦4111 1111 1111 1111⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I refunded the card ending 1111.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        I have set a new password for your account: ⟦Heron-5512-pond⟧.

        Maya
      `,
      good: `
        Hi Sam,

        To choose a new password, follow the steps in this guide: Router-Guide-2024.pdf

        Maya
      `,
    },
    {
      because: 'it speaks about passwords, or masks them',
      good: `
        Hi Sam,

        Your password is case sensitive and needs 12 characters. It ends with ***9. The password is required each time.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Ditt nya lösenord är ⟦Tulpan!47kvarn⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Du får ett sms med en länk där du väljer ett nytt lösenord.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'inget lösenord står där',
      good: `
        Hej Anna,

        Lösenordet är felaktigt. Det ska ha minst tolv tecken.

        Hälsningar,
        Maja
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        De code is 4471 en het wachtwoord: ⟦Noordzee99⟧.

        Tom
      `,
      good: `
        Beste Sam,

        De code is 4471. Het wachtwoord kies je zelf zodra je bent aangemeld.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        Je nieuwe wachtwoord is ⟦Tulp!Molen47⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Je krijgt een sms met een link waarmee je een nieuw wachtwoord kiest.

        Tom
      `,
    },
    {
      because: 'er staat geen wachtwoord',
      good: `
        Beste Sam,

        Je wachtwoord is verlopen. Het wachtwoord moet twaalf tekens hebben.

        Tom
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Login to anowak, hasło: ⟦Kaczka2024⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Hasło ustawi Pani pod linkiem, który wysłałam SMS-em.

        Maja Nowak
      `,
    },
    {
      because: 'słowo „hasło” bez wartości',
      good: `
        Dzień dobry Pani Anno,

        Hasło wygasło wczoraj, nowe może Pani ustawić na stronie logowania.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Mirja,

        dein Passwort lautet ⟦Fähre_4471⟧.

        Grüße
        Jo
      `,
      good: `
        Hallo Mirja,

        über den Link in der nächsten Mail legst du dein Passwort selbst fest.

        Grüße
        Jo
      `,
    },
  ],
}
