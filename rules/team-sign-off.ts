import { CERTAIN, defineRule, type Examples, isReminder, strings } from '../src/rule.ts'

/**
 * A customer who reads “The Support Team” cannot tell who will answer the next reply, cannot ask for that person by name, and
 * has to tell the story again. A name costs nothing, and somebody stands by what was promised.
 *
 * The team, or the firm, may stand beside the name. Some messages have no author, such as a notice that a system sends: list those
 * signatures in `allow`. Answers that are sent by themselves, and codes for signing in, are only reported under `strict`.
 *
 * Source: seed S1, tip 10 (“do not hide behind the team”); Packard, Moore & McFerran (2018) on “I” against “we”.
 */
export default defineRule({
  id: 'team-sign-off',
  summary: 'Sign with your name, not only with the name of the team.',
  severity: 'warning',
  also: ['oneTimeCodes', 'selfIntroductions', 'nameJoiners', 'teamNames'],
  options: {
    allow: strings([], 'Signatures that may stand without a name.'),
  },
  messages: {
    teamOnly: '“{team}” does not tell the customer who wrote this; sign with your name.',
    companyOnly: '“{company}” signs here, and the customer cannot tell who wrote this; sign with your name.',
  },

  *check({ message, context, words, options }) {
    const { signature, kind } = message
    if (!signature) return
    const isTeam = signature.signer === 'team' && signature.team !== undefined
    if (!isTeam && signature.signer !== 'company') return
    // “It’s Omar here” at the top of a chat has signed it already; what a calendar sends, nobody wrote.
    if ((message.channel !== 'email' && words.selfIntroductions.has()) || isReminder(message)) return
    const at = (isTeam ? signature.team : signature.lines.find((line) => line.kind === 'company')) ?? signature
    const placeholder = message.placeholders.find(({ start }) => at.start <= start && start < at.end)
    const name = placeholder?.text ?? at.text.trim()
    // “Mark & the billing team”: somebody stands before the team.
    // The hyphen of “Miljö- och byggnadsnämnden” waits for its word.
    const joiner = words.nameJoiners.find(at).find(({ start }) => !message.text.slice(at.start, start).trimEnd().endsWith('-'))
    // “Waste and Recycling Team” is one name.
    const isJoined = joiner && words.teamNames.find(at).some(({ start, end }) => start < joiner.start && joiner.end < end)
    if (joiner && !isJoined && /^\p{Lu}/u.test(name) && !words.teamNames.has({ start: at.start, end: joiner.start })) return
    if (options.allow.some((allowed) => allowed.toLowerCase() === name.toLowerCase())) return
    const hasNoAuthor = (kind.kind === 'auto-reply' && kind.confidence >= CERTAIN) || words.oneTimeCodes.has()
    const expected = context.agent === undefined ? {} : { expected: [`${context.agent}\n${at.text}`] }
    if (isTeam) yield { at, message: 'teamOnly', data: { team: name }, isStrict: hasNoAuthor, ...expected }
    // A tag for the sender without a closing: a notice of the system, whose sender the helpdesk fills in.
    else
      yield {
        at,
        message: 'companyOnly',
        data: { company: name },
        isStrict: hasNoAuthor || (placeholder !== undefined && message.closings.length === 0),
        ...expected,
      }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        ⟦The Support Team⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya
        The Support Team
      `,
    },
    {
      context: { agent: 'Maya' },
      bad: `
        Hi Sam,

        Your refund is on its way.

        Sincerely,
        ⟦Acme Inc.⟧
      `,
      good: `
        Hi Sam,

        Your refund is on its way.

        Sincerely,
        Maya
        Acme Inc.
      `,
    },
    {
      because: 'a person signs, and says where she works',
      good: `
        Hi Sam,

        Your refund is on its way.

        Kind regards,
        Maya from the Support Team
      `,
    },
    {
      because: 'a reminder comes from a calendar',
      context: { channel: 'sms', kind: 'other' },
      good: 'Reminder: tomorrow 9:30 class for Tosia. Kids Club',
    },
    {
      because: 'the team is mentioned and does not sign',
      good: `
        Hi Sam,

        I asked our billing team, and the refund is on its way. Let’s meet in Teams.

        Best,
        Maya
      `,
    },
    {
      because: 'this notice has no author',
      options: { allow: ['Team Billing'] },
      good: `
        Your invoice is ready.

        Regards,
        Team Billing
      `,
    },
  ],
  nl: [
    {
      because: 'Lisa tekent, en zegt waar ze werkt',
      good: `
        Beste Sam,

        Je fiets is klaar.

        Groetjes,
        Lisa van de Fietswinkel
      `,
    },
    {
      bad: `
        Beste Sam,

        Je geld komt eraan.

        Met vriendelijke groet,
        ⟦Het supportteam⟧
      `,
      good: `
        Beste Sam,

        Je geld komt eraan.

        Met vriendelijke groet,
        Sanne
      `,
    },
  ],
  sv: [
    {
      because: 'firman bär namnet på den som skriver',
      bad: `
        Hej Anna!

        Bilen är klar på tisdag kl. 9.

        Hälsningar
        ⟦Servicegruppen⟧
        Jannes Bilservice AB
      `,
      good: `
        Hej Anna!

        Bilen är klar på tisdag kl. 9.

        Hälsningar
        Service-Janne
        Jannes Bilservice AB
      `,
    },
    {
      context: { channel: 'sms' },
      bad: 'Hej Anna! Bilen är tvättad och klar. /⟦Biluthyrningen Måsen⟧',
      good: 'Hej Anna! Bilen är tvättad och klar. /Maja, Biluthyrningen Måsen',
    },
    {
      bad: `
        Hej Anna,

        Din router är skickad.

        Med vänlig hälsning,
        ⟦Kundtjänst⟧
      `,
      good: `
        Hej Anna,

        Din router är skickad.

        Med vänlig hälsning,
        Maja
        Kundtjänst
      `,
    },
    {
      because: 'en person skriver under',
      good: `
        Hej Anna,

        Hela teamet hälsar.

        Hälsningar,
        Maja på supporten
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Pozdrawiamy
        ⟦Biuro Obsługi Klienta⟧
      `,
      good: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Pozdrawiam
        Maja Nowak
        Biuro Obsługi Klienta
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Z poważaniem
        ⟦Lux Sp. z o.o.⟧
      `,
      good: `
        Dzień dobry Pani Anno,

        paczka wyszła dziś.

        Z poważaniem
        Maja Nowak, Lux Sp. z o.o.
      `,
    },
  ],
}
