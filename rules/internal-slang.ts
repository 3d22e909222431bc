import { defineRule, type Examples, isKnownToReader, type Match } from '../src/rule.ts'

/**
 * L2, P1, backlog, devs: the words by which a team runs its day tell a customer that they are an item in somebody's queue, and not
 * what happens next. Say who does what.
 *
 * Left alone: what the customer wrote first, what the reader can follow (“you have access”), what stands in quotation marks, and the
 * same words in other trades (a sprint race, the phone queue).
 *
 * Source: seed S4, advice 7 (no jargon); seed S1, advice 10.
 */
export default defineRule({
  id: 'internal-slang',
  summary: 'Leave the words of the team inside the team.',
  severity: 'warning',
  needs: ['internalSlang'],
  also: ['everydayPhrases'],
  messages: {
    plain: '“{slang}” is how colleagues talk among themselves, and tells a customer nothing; write “{plain}”, or say who does what.',
    leaveOut: '“{slang}” makes fun of the reader in the words of the trade; leave it out.',
  },

  *check({ message, words, glossary }) {
    const everyday = words.everydayPhrases.find()
    const seen = new Set<string>()
    for (const match of words.internalSlang.find()) {
      const sentence = message.sentenceAt(match.start)
      if (!sentence || seen.has(match.text.toLowerCase())) continue
      if (everyday.some((phrase) => phrase.start < match.end && match.start < phrase.end)) continue
      if (isKnownToReader(message, glossary, match) || isPartOfName(match)) continue
      // A few words in brackets behind it explain it.
      const after = message.tokens[match.endToken]
      if (after?.key === '(' && match.endToken < sentence.endToken) continue
      seen.add(match.text.toLowerCase())
      const [plain] = match.replacements
      if (plain === undefined || plain === '') yield { at: match, message: 'leaveOut', data: { slang: match.text }, severity: 'error' }
      else yield { at: match, message: 'plain', data: { slang: match.text, plain }, expected: match.replacements }
    }

    /** “Mirek of Hydro-Fix”: a hyphen joins it to another word with a capital. */
    function isPartOfName({ start, end, firstToken, endToken }: Match): boolean {
      if (message.language.hasCapitalNouns || !/^\p{Lu}\p{Ll}/u.test(message.text.slice(start, end))) return false
      return [firstToken - 1, endToken].some((at) => {
        const name = message.tokens[at < firstToken ? at - 1 : at + 1]
        const dash = message.tokens[at]
        return dash?.key === '-' && !dash.isSpaced && name?.kind === 'word' && /^\p{Lu}/u.test(message.text.slice(name.start, name.end))
      })
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I have passed it to ⟦L2⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I have asked Omar, who knows the mail servers best.

        Maya
      `,
    },
    {
      because: 'developers are people whom everybody knows',
      good: `
        Hi Sam,

        Our developers are fixing it.

        Maya
      `,
    },
    {
      because: 'the customer asked for it by that name',
      context: { customerText: 'Is it in your backlog?' },
      good: `
        Hi Sam,

        Yes, it is in our backlog, and planned for June.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Je vraag staat ⟦op de backlog⟧ en is door ⟦de tweede lijn⟧ bekeken. Vrijdag voor 12 uur mail ik je.

        Tom
      `,
      good: `
        Beste Sam,

        Je vraag staat op onze lijst met plannen en is door een specialist bekeken. Vrijdag voor 12 uur mail ik je.

        Tom
      `,
    },
    {
      because: 'het zijn gewone woorden',
      good: `
        Beste Sam,

        De vuilniscontainer staat in de tweede rij, achter de eerste boom. De lijn op de kaart is blauw.

        Tom
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Ärendet är eskalerat till⟧ L2 och ligger i ⟦backloggen⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vår specialist Sara Lind tittar på felet och hör av sig på torsdag.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'orden har sin vanliga mening',
      good: `
        Hej Anna,

        Bussen i linje 2 går inte i dag. Vår kö på telefon är kort just nu.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजीव जी,

        आपका काम अगले ⟦स्प्रिंट⟧ में होगा।

        फ़िरोज़
      `,
      good: `
        नमस्ते राजीव जी,

        आपका काम हमारे इंजीनियर 13 जून को करेंगे।

        फ़िरोज़
      `,
    },
    {
      because: 'दौड़ सचमुच की है',
      good: `
        नमस्ते राजीव जी,

        स्कूल की स्प्रिंट दौड़ 13 जून को है और रिले दौड़ 14 को।

        फ़िरोज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Aapka case ⟦L2 team⟧ ke paas hai, kal 4 baje tak main khud batati hoon.

        Maya
      `,
      good: `
        Hi Sam ji,

        Aapka case hamari network specialist Ritu ke paas hai, kal 4 baje tak main khud batati hoon.

        Maya
      `,
    },
    {
      because: 'at a counter a queue is a queue, and a student has a backlog',
      good: `
        Hi Sam ji, counter 3 ki queue chhoti hai. Backlog exam ka form 5 May tak bhar sakte hain. Maya
      `,
    },
  ],
  pl: [
    {
      because: 'tak nazywa się firma',
      good: `
        Dzień dobry Pani Anno,

        Mirek z Hydro-Fix przyjedzie w środę o 9:00.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Zgłoszenie jest w ⟦backlogu⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Zgłoszenie czeka na programistę, zajmie się nim w poniedziałek.

        Maja Nowak
      `,
    },
    {
      because: 'trzecia linia to linia druku',
      good: `
        Dzień dobry Pani Anno,

        Drukarka gubi co trzecią linię, wymienię głowicę.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Frau Peters,

        Ihr Ticket liegt beim ⟦2nd Level⟧, ⟦Prio 2⟧, und kommt ⟦im nächsten Sprint⟧ dran.

        Viele Grüße
        Jens Rau
      `,
      good: `
        Hallo Frau Peters,

        Ihren Fall prüft Anna Wirth aus der Technik. Sie schreibt Ihnen bis Freitag.

        Viele Grüße
        Jens Rau
      `,
    },
    {
      because: 'ein Sprint auch ein Lauf ist',
      good: `
        Hallo Frau Peters,

        der Sprint über 100 Meter beginnt um 15 Uhr, die Startnummern liegen in der Halle.

        Viele Grüße
        Jens Rau
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Votre panne est dans le ⟦backlog⟧ de mardi.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre panne est prévue mardi à 9 h.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Tu avería está en el ⟦backlog⟧ del martes.

        Lucía
      `,
      good: `
        Hola, Marta:

        Tu avería está prevista para el martes a las 9.

        Lucía
      `,
    },
  ],
}
