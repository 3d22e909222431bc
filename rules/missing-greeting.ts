import { defineRule, type Examples, isGreeting, isPiece, type Message, oneOf } from '../src/rule.ts'

/**
 * A message that begins with the matter reads like a note on a parcel. One line (“Hi Anna,”) tells the reader that a person writes, and
 * to whom.
 *
 * Left alone: a name alone (“Anna, thanks for the screenshot”), a first sentence that speaks to the customer by name, the turns of a
 * running chat, text messages, codes for signing in, and the pieces of a template that have neither a greeting nor a closing.
 *
 * Source: seed S0, advice 5 (the parts of a courteous message); seed S1, tip 10.
 */
export default defineRule({
  id: 'missing-greeting',
  summary: 'Greet the customer first.',
  severity: 'warning',
  channels: ['email', 'chat', 'social'],
  needs: ['greetings'],
  also: ['oneTimeCodes', 'closingThanks', 'welcomes'],
  options: {
    chat: oneOf(['first', 'never'], 'first', 'Whether the first message of a chat or on a social network needs a greeting.'),
  },
  messages: {
    missing: 'Nothing greets the reader, so the message begins like a note; begin with a greeting.',
    named: 'Nothing greets the reader, so the message begins like a note; begin with “{greeting}”.',
  },

  *check({ message, context, words, options }) {
    const { greeting, body, channel } = message
    const isGreeted = greeting !== undefined && isGreeting(greeting, message)
    const first = body[0]
    if (isGreeted || !first || words.oneTimeCodes.has()) return
    if (channel !== 'email' && (options.chat === 'never' || context.first === false)) return
    const sentence = message.sentences[0]
    const opening = sentence && { start: first.start, end: sentence.end }
    if (!sentence || words.greetings.has(opening) || words.welcomes.has(opening)) return
    const name = context.recipient?.trim().split(/\s+/u)[0]
    // “Thanks for the photo, @ola!”: on a social network the handle calls the reader.
    const handle = channel === 'social' ? /(?:^|\s)@\w/u : /^\s*@\w/u
    if (
      handle.test(channel === 'social' ? sentence.text : first.text) ||
      (name !== undefined && sentence.text.toLowerCase().includes(name.toLowerCase()))
    )
      return
    // In a mail the name alone is not enough in a sentence of business; thanks to somebody by name greet.
    const isThanked = message.acts.some(({ kind, sentence: at }) => kind === 'thanks' && at === 0)
    if ((channel !== 'email' || isThanked) && hasVocative(message, words.closingThanks.first(sentence)?.endToken ?? 0)) return
    const start = greeting?.start ?? sentence.start
    // “{{content}}” on a line of its own may bring the greeting along.
    const isFilled = message.isTemplate && /^[\s\uFFFC]*$/u.test(sentence.text)
    const shared = {
      at: { start, end: start },
      isStrict: isPiece(message) || isFilled,
      severity: channel === 'email' ? 'warning' : 'info',
    } as const
    const line = message.language.greetingLine
    if (name === undefined || line === undefined) {
      yield { ...shared, message: 'missing' }
      return
    }
    const text = line.replace('{name}', name)
    yield {
      ...shared,
      message: 'named',
      data: { greeting: text },
      expected: [channel === 'email' ? `${text}\n\n` : `${text} `],
      fix: 'safe',
    }
  },
})

/** “Thank you for saying so, Ralf.”, “Wow Gary, …”, “Thanks a million Orla!”: a name that the first sentence calls, up to a sign. */
function hasVocative({ sentences, tokens, text }: Message, thanksEnd: number): boolean {
  const { firstToken, endToken } = sentences[0]!
  for (let at = firstToken + 1; at < endToken; at++) {
    const { kind, start, end } = tokens[at]!
    if (kind !== 'word' || !NAME.test(text.slice(start, end))) continue
    let before = at - 1
    // “…, Ms Berg”, “…, Panie Adamie”: what stands with the name is called with it.
    while (before > firstToken && at - before <= FIRST_WORDS && NAME.test(text.slice(tokens[before]!.start, tokens[before]!.end))) before--
    const isSetOff = tokens[before]!.key === ',' || at - firstToken <= FIRST_WORDS || before + 1 === thanksEnd
    const next = at + 1 === endToken ? undefined : tokens[at + 1]!
    if (isSetOff && (!next || next.kind === 'emoji' || SIGNS.has(next.key))) return true
  }
  return false
}

const NAME = /^\p{Lu}\p{Ll}+$/u
const SIGNS: ReadonlySet<string> = new Set([',', '.', '!', '?', ':'])

/** How many words may stand before a name that is called without a comma. */
const FIRST_WORDS = 2

export const examples: Examples = {
  en: [
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        ⟦⟧Restart the router and the light turns green.

        Kind regards,
        Maya
      `,
      good: `
        Hi Anna,

        Restart the router and the light turns green.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        ⟦⟧Your request was received. We look at it on Monday.

        Kind regards,
        Maya
      `,
      good: `
        Good morning,

        Your request was received. We look at it on Monday.

        Kind regards,
        Maya
      `,
    },
    {
      because: 'welcome greets',
      good: `
        Welcome to Acme Bikes! Your account is ready.

        Maya
      `,
    },
    {
      because: 'the name alone greets',
      context: { recipient: 'Anna Berg' },
      good: `
        Anna, thanks for the screenshot. The link works again.

        Maya
      `,
    },
    {
      because: 'the chat is running',
      context: { channel: 'chat', first: false },
      good: `
        And which version do you use?
      `,
    },
  ],
  nl: [
    {
      because: 'een hele straat wordt gegroet',
      good: `
        Beste huurders van De Sluis 2 t/m 40,

        Dinsdag tussen 9 en 11 uur is er geen water.

        Tom Bakker
      `,
    },
    {
      because: 'een achternaam begint met zijn voorzetsel',
      context: { recipient: 'Jan Van Dam' },
      good: `
        Beste Van Dam,

        De monteur komt dinsdag om 9 uur.

        Met vriendelijke groet,
        Tom
      `,
    },
    {
      bad: `
        ⟦⟧Ik heb de factuur nog eens verstuurd. Ze komt vandaag aan.

        Met vriendelijke groet,
        Tom
      `,
      good: `
        Beste Sanne,

        Ik heb de factuur nog eens verstuurd. Ze komt vandaag aan.

        Met vriendelijke groet,
        Tom
      `,
    },
  ],
  de: [
    {
      bad: `
        ⟦⟧Ich habe die Rechnung noch einmal verschickt. Sie kommt heute an.

        Viele Grüße
        Tom Weber
      `,
      good: `
        Hallo Frau Berg,

        Ich habe die Rechnung noch einmal verschickt. Sie kommt heute an.

        Viele Grüße
        Tom Weber
      `,
    },
  ],
  fr: [
    {
      bad: `
        ⟦⟧J’ai renvoyé la facture ce matin. Elle arrive aujourd’hui.

        Cordialement,
        Tom Leroy
      `,
      good: `
        Bonjour Madame Petit,

        J’ai renvoyé la facture ce matin. Elle arrive aujourd’hui.

        Cordialement,
        Tom Leroy
      `,
    },
  ],
  es: [
    {
      because: 'así la llaman',
      context: { channel: 'email', recipient: 'Beatriz Luna' },
      good: `
        Bea:

        ya tienes la factura corregida en tu cuenta.

        Marta
      `,
    },
    {
      bad: `
        ⟦⟧He vuelto a enviar la factura. Llega hoy.

        Un saludo,
        Tomás
      `,
      good: `
        Hola, Ana:

        He vuelto a enviar la factura. Llega hoy.

        Un saludo,
        Tomás
      `,
    },
  ],
  sv: [
    {
      bad: `
        ⟦⟧Jag har skickat fakturan igen. Den kommer fram i dag.

        Vänliga hälsningar,
        Erik
      `,
      good: `
        Hej Anna!

        Jag har skickat fakturan igen. Den kommer fram i dag.

        Vänliga hälsningar,
        Erik
      `,
    },
  ],
  pl: [
    {
      because: 'podziękowanie z imieniem też wita',
      good: `
        Dziękuję za wiadomość, Pani Anno.

        Umowa jest w załączniku.

        Pozdrawiam
        Iza Maj
      `,
    },
    {
      bad: `
        ⟦⟧Wysłałam fakturę jeszcze raz. Dotrze dzisiaj.

        Pozdrawiam
        Ewa Nowak
      `,
      good: `
        Dzień dobry, Pani Anno,

        Wysłałam fakturę jeszcze raz. Dotrze dzisiaj.

        Pozdrawiam
        Ewa Nowak
      `,
    },
  ],
  hi: [
    {
      bad: `
        ⟦⟧मैंने बिल फिर से भेज दिया है। यह आज पहुँच जाएगा।

        सादर,
        राहुल
      `,
      good: `
        नमस्ते अनीता जी,

        मैंने बिल फिर से भेज दिया है। यह आज पहुँच जाएगा।

        सादर,
        राहुल
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        ⟦⟧Maine bill phir se bhej diya hai. Yeh aaj pahunch jayega.

        Dhanyavaad,
        Rahul
      `,
      good: `
        Namaste Anita ji,

        Maine bill phir se bhej diya hai. Yeh aaj pahunch jayega.

        Dhanyavaad,
        Rahul
      `,
    },
  ],
}
