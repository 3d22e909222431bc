import { CERTAIN, defineRule, type Examples, endsInName, isPiece, isReminder, namesAgent, oneOf } from '../src/rule.ts'

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
    if (endsInName(message) || namesAgent(message)) return
    const closing = closings.at(-1)
    const last = message.lastSentence
    if (!closing && !last) return
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

/** Lines of a signature that name nobody. */
const NAMELESS: ReadonlySet<string> = new Set(['contact', 'address', 'legal', 'slogan'])

export const examples: Examples = {
  en: [
    {
      because: 'a name, what she does and where',
      context: { channel: 'social' },
      good: `
        Hi Sam, your next one is on us, just show this message at the till. Ana, manager, Platform 4
      `,
    },
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
      because: 'a person and what goes with them may sign, and a sight is nobody',
      bad: `
        Hi Leonie,

        Your dog passed the check.

        Meeting point: Main Gate⟦⟧
      `,
      good: `
        Hi Leonie,

        Your dog passed the check.

        See you soon!
        Conor and the pack
      `,
    },
    {
      because: 'the name in brackets signs a post',
      context: { channel: 'social' },
      good: 'Hi Sam, your table is booked for 7. (Tamsin)',
    },
    {
      because: 'a reminder may greet where it tells the time and the number to call',
      context: { channel: 'sms', kind: 'other' },
      bad: 'Dear Ms Vos, your glasses are ready tomorrow.⟦⟧',
      good: 'Dear Ms Vos, you see Dr Hendrick tomorrow at 10.20. Not coming? Call 020 555 1212',
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
  de: [
    {
      because: 'hinter dem Gruß ruft man sich beim Namen',
      context: { channel: 'social' },
      bad: 'Liebe Anna, das Zimmer ist reserviert. Wir freuen uns auf dich, deine Anreise⟦⟧',
      good: 'Liebe Anna, das Zimmer ist reserviert. Bis bald wieder auf der Alm, eure Vroni',
    },
  ],
  fr: [
    {
      because: 'on signe à deux, avec un titre, ou pour une équipe',
      good: `
        Chers parents,

        Le car est arrivé à 13 h 40.

        Maîtresse Capucine et maître Yann
      `,
    },
    {
      because: 'le nom est derrière une étiquette',
      bad: `
        Bonjour Léa,

        La table est réservée.

        Adresse : Place Verte⟦⟧
      `,
      good: `
        Bonjour Léa,

        La table est réservée.

        Signé : Gwen
      `,
    },
  ],
  sv: [
    {
      because: 'en titel, ett dubbelnamn och ett efternamn skriver under',
      good: `
        Hej Anna,

        Värmen är tillbaka sedan i morse.

        Vaktmästare Ulla-Karin Modig
      `,
    },
    {
      because: 'den som skriver säger vad hon gör',
      good: `
        Hej Anna!

        Tiden är flyttad till tisdag kl. 9.

        Hälsningar din tandhygienist Noor
      `,
    },
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
      because: 'notatka w nawiasie stoi pod nazwiskiem',
      good: `
        Pani Sylwio,

        wózek czeka na Panią do wtorku do 18:00 przy ul. Lipowej 8.

        Piotr Gajda
        Wypożyczalnia Medyczna

        (do Magdy: zanim wyślesz, sprawdź kaucję)
      `,
    },
    {
      because: 'ciepłe zdanie, imię z nazwiskiem i to, w czyim imieniu',
      good: `
        Dzień dobry Pani Anno,

        dyplom wysłałam dziś pocztą.

        Cieszymy się razem z Panią
        Izolda Braun
        w imieniu jury
      `,
    },
    {
      because: 'przed imieniem stoi zawód małą literą',
      bad: `
        Dzień dobry Pani Anno,

        przyjadę jutro o 9:00.

        ⟦hydraulik⟧
      `,
      good: `
        Dzień dobry Pani Anno,

        przyjadę jutro o 9:00.

        hydraulik Przemo
      `,
    },
    {
      because: 'wiadomo, kto przyjedzie i pod jakim numerem',
      context: { channel: 'sms', kind: 'status-update' },
      good: 'Pani paczka będzie dziś po południu. Kurier Arek 600 111 222',
    },
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
  es: [
    {
      because: 'el nombre de un taller puede acabar en un número',
      context: { channel: 'sms' },
      good: `
        Hola, Sr. Mejía: su coche está listo, y lo tiene aquí hasta las 18 h. Gracias por la confianza. Álvaro, Taller La 30
      `,
    },
    {
      because: 'un emoji cierra la frase',
      good: `
        Hola, Ana:

        Qué foto más bonita. Gracias por compartirla 💛 Abrazos de Merche
      `,
    },
    {
      because: 'un teléfono sin cero delante dice a quién llamar',
      context: { channel: 'sms', kind: 'other' },
      good: `
        Hola, Teresa. Le recordamos su cita el jueves 28 a las 10:15. Si no puede venir, llame al 968 22 10 10. Gracias.
      `,
    },
  ],
  nl: [
    {
      because: 'met wat iemand doet voor de naam',
      context: { channel: 'sms' },
      good: `
        Hoi Anna, zaterdag 10 uur spelen we gewoon. Groet, trainer Mo
      `,
    },
  ],
}
