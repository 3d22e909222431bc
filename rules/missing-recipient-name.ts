import { CERTAIN, defineRule, type Examples, strings } from '../src/rule.ts'

/**
 * “Dear Customer” tells the reader that they are one of many, in a message that is about one. Their name is in the ticket.
 *
 * Left alone: a bare “Hello,” to somebody whose name nobody knows, a greeting to a group, a placeholder, and a message that says the
 * name in its first sentence; answers that are sent by themselves. Greetings that are complete without a name in their language are only
 * reported under `strict`.
 *
 * Source: seed S1, tip 6 (be personal).
 */
export default defineRule({
  id: 'missing-recipient-name',
  summary: 'Greet the customer by name.',
  severity: 'warning',
  channels: ['email', 'chat', 'social'],
  also: ['sufficientGreetings', 'openGreetings', 'genericAddressees'],
  options: {
    allow: strings([], 'Greetings that may stand, as they are written.'),
  },
  messages: {
    generic: '“{words}” tells the reader that they are one of many; greet them by name.',
    genericKnown: '“{words}” tells {name} that they are one of many; greet them by name.',
    bare: 'The greeting speaks to nobody, though this is for {name}; add the name.',
  },

  *check({ message, context, words, options }) {
    const { greeting } = message
    if (!greeting || greeting.form === 'thanks') return
    if (message.channel !== 'email' && context.first === false) return
    const { addressee } = greeting
    if (addressee !== 'generic' && addressee !== 'none' && addressee !== 'group') return
    const text = greeting.text.replace(/[\s\p{P}]+$/u, '')
    if (options.allow.some((allowed) => allowed.toLowerCase() === text.toLowerCase())) return
    const recipient = context.recipient?.trim()
    const name = recipient?.split(/\s+/u)[0]
    const first = message.sentences[0]
    if (name !== undefined && first?.text.toLowerCase().includes(name.toLowerCase())) return
    // “Dear Mr Client,” is what somebody of that name is called.
    const called = new Set(greeting.text.toLowerCase().split(/[\s\p{P}]+/u))
    if (recipient?.split(/\s+/u).some((part) => /^\p{Lu}/u.test(part) && called.has(part.toLowerCase()))) return
    const isSufficient = words.sufficientGreetings.equals(greeting)
    if (recipient === undefined && words.openGreetings.find(greeting).length > 0) return
    // What answers by itself does not know to whom.
    const { kind, confidence } = message.kind
    if (kind === 'auto-reply' && confidence >= CERTAIN) return

    if (addressee === 'generic') {
      const at =
        words.genericAddressees.first(greeting) ??
        greeting.name ??
        message.stretch({ start: greeting.start, end: greeting.start + text.length })
      const shared = { at, severity: isSufficient ? 'info' : 'warning', isStrict: isSufficient } as const
      if (recipient === undefined || name === undefined) yield { ...shared, message: 'generic', data: { words: text } }
      else if (greeting.formula && at.start >= greeting.formula.end) {
        // Title and gender are not ours to guess: the whole name is right in every register.
        yield { ...shared, message: 'genericKnown', data: { words: text, name }, expected: [name, recipient] }
      } else yield { ...shared, message: 'genericKnown', data: { words: text, name } }
      return
    }
    if (recipient === undefined || name === undefined || message.isTemplate || message.channel !== 'email' || context.first === false)
      return
    // “Hi all,” may go to several people of whom the caller named one.
    const isStrict = isSufficient || addressee === 'group'
    const end = greeting.formula?.end ?? greeting.start + text.length
    yield {
      at: addressee === 'group' && greeting.name ? greeting.name : { start: end, end },
      message: 'bare',
      data: { name },
      isStrict,
      severity: isStrict ? 'info' : 'warning',
      expected: [addressee === 'group' && greeting.name ? name : ` ${name}`],
    }
  },
})

export const examples: Examples = {
  en: [
    {
      because: 'what answers by itself does not know to whom',
      context: { kind: 'auto-reply' },
      good: `
        Dear Customer,

        We have received your message and answer within one working day.

        Maya
      `,
    },
    {
      bad: `
        Dear ⟦Customer⟧,

        Your parcel leaves today.

        Kind regards,
        Maya
      `,
      good: `
        Dear Ms Okafor,

        Your parcel leaves today.

        Kind regards,
        Maya
      `,
    },
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hello⟦⟧,

        Your parcel leaves today.

        Kind regards,
        Maya
      `,
      good: `
        Hello Anna,

        Your parcel leaves today.

        Kind regards,
        Maya
      `,
    },
    {
      because: 'a team is spoken to, or a placeholder stands for the name',
      good: `
        Hi {{first_name}},

        Your parcel leaves today.

        Kind regards,
        {{agent.name}}
      `,
    },
    {
      because: 'nobody knows the name',
      good: `
        Hello,

        Your parcel leaves today.

        Kind regards,
        Maya
      `,
    },
    {
      because: 'the first sentence says the name',
      context: { recipient: 'Anna Berg' },
      good: `
        Good morning!

        Thanks for the photos, Anna. Your parcel leaves today.

        Kind regards,
        Maya
      `,
    },
  ],
  nl: [
    {
      context: { recipient: 'Sanne de Vries' },
      bad: `
        Beste ⟦klant⟧,

        De monteur komt dinsdag tussen 9 en 11 uur.

        Met vriendelijke groet,
        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        De monteur komt dinsdag tussen 9 en 11 uur.

        Met vriendelijke groet,
        Tom Bakker
      `,
    },
    {
      because: 'de brief gaat aan meer mensen',
      good: `
        Beste buren,

        Op 3 juni is het water van 9 tot 11 uur afgesloten.

        Met vriendelijke groet,
        Tom Bakker
      `,
    },
  ],
  fr: [
    {
      context: { recipient: 'Solange Besson' },
      bad: `
        Cher ⟦client⟧,

        Le technicien passera mardi entre 9 h et 11 h.

        Bien cordialement,
        Claire Morel
      `,
      good: `
        Bonjour Madame Besson,

        Le technicien passera mardi entre 9 h et 11 h.

        Bien cordialement,
        Claire Morel
      `,
    },
    {
      because: 'le nom est dans la première phrase',
      context: { recipient: 'Solange Besson' },
      good: `
        Bonjour,

        Le dossier de Solange Besson est complet, merci.

        Bien cordialement,
        Claire Morel
      `,
    },
  ],
  sv: [
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Bästa ⟦kund⟧,

        Din router är skickad.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna!

        Din router är skickad.

        Hälsningar,
        Maja
      `,
    },
  ],
  es: [
    {
      context: { recipient: 'Marta Vidal' },
      bad: `
        Estimado ⟦cliente⟧:

        El técnico pasa el martes entre las 9 y las 11.

        Un saludo,
        Lucía Roca
      `,
      good: `
        Estimada Marta:

        El técnico pasa el martes entre las 9 y las 11.

        Un saludo,
        Lucía Roca
      `,
    },
    {
      because: 'el nombre está en la primera frase',
      context: { recipient: 'Marta Vidal' },
      good: `
        Hola:

        El expediente de Marta Vidal está completo, gracias.

        Un saludo,
        Lucía Roca
      `,
    },
  ],
  pl: [
    {
      context: { recipient: 'Anna Lis' },
      bad: `
        Szanowni ⟦Państwo⟧,

        paczka wyszła dziś.

        Maja Nowak
      `,
      good: `
        Szanowna Pani Anno,

        paczka wyszła dziś.

        Maja Nowak
      `,
    },
    {
      because: 'nie wiadomo, kto to przeczyta',
      good: `
        Szanowni Państwo,

        woda wróci w piątek o 17:00.

        Jan Dziadosz
      `,
    },
  ],
}
