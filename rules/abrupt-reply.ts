import { defineRule, type Examples, isGreeting, isPiece, number } from '../src/rule.ts'

/**
 * “Can’t, will call later.” takes a second to write and leaves the customer guessing: angry with me? when later? why? A courteous short
 * message has a greeting, a reason, a time, a word of thanks and a name, and fits into one line.
 *
 * Only messages of a few words are looked at, and only those without greeting, name and a kind word; a refusal of a word or two (“Not
 * possible.”) counts with them. Left alone: a running chat, a question, a message that says why and when, codes for signing in.
 *
 * Source: seed S0, advice 5, with both of its examples; seed S1, tip 10.
 */
export default defineRule({
  id: 'abrupt-reply',
  summary: 'Add a greeting, a reason, a time or a kind word.',
  severity: 'warning',
  needs: ['courtesies'],
  also: ['bareRefusals', 'bareReplies', 'reasonGivers', 'oneTimeCodes'],
  options: {
    email: number(20, 'Up to how many words an e-mail is looked at.'),
    sms: number(8, 'Up to how many words a text message is looked at.'),
    chat: number(6, 'Up to how many words the first message of a chat or on a social network is looked at.'),
  },
  messages: {
    refusal: '“{words}” shuts the door in two words; say why, and what is possible.',
    abrupt: 'So short a message reads as if you were annoyed; greet the customer, say why or when, and sign.',
  },

  *check({ message, context, words, options }) {
    const { channel, sentences, isTemplate } = message
    const first = sentences[0]
    if (!first || isTemplate || words.oneTimeCodes.has()) return
    if (context.first === false && channel !== 'email' && channel !== 'sms') return
    const limit = channel === 'email' || channel === 'sms' ? options[channel] : options.chat
    let count = 0
    for (const { firstToken, endToken } of sentences) {
      for (let at = firstToken; at < endToken; at++) if (message.tokens[at]!.kind !== 'punctuation') count++
    }
    // The kind of a message is worked out only where it is short.
    if (count > Math.max(limit, options.email) || message.kind.kind === 'auto-reply') return
    const greeting = message.greeting && isGreeting(message.greeting, message) ? message.greeting : undefined
    if (!words.courtesies.has({ start: first.start, end: sentences.at(-1)!.end })) {
      // “Hi, no.”: a greeting on the same line is not what shuts the door.
      const refusal = words.bareRefusals.find().find((match) => message.sentenceAt(match.end - 1) && !words.reasonGivers.has())
      if (refusal) {
        const at = message.stretch({ start: Math.max(refusal.start, message.sentenceAt(refusal.end - 1)!.start), end: refusal.end })
        yield { at, message: 'refusal', data: { words: at.text }, severity: 'error' }
        return
      }
    }
    const reply = sentences.length === 1 ? words.bareReplies.first(first) : undefined
    if (reply && !greeting) {
      yield { at: reply, message: 'abrupt' }
      return
    }
    const isSigned = message.signature !== undefined && message.signature.signer !== 'none'
    if (count > limit || greeting || isSigned || message.closings.length > 0) return
    if (isPiece(message) || words.courtesies.has() || sentences.some(({ isQuestion }) => isQuestion)) return
    const saysWhen = message.times.some(({ level, kind: of }) => level >= 2 || of === 'event')
    if (words.reasonGivers.has() && saysWhen) return
    yield { at: { start: message.greeting?.start ?? first.start, end: first.end }, message: 'abrupt' }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦Can’t, will call later.⟧
      `,
      good: `
        Hi, I’m in a meeting until 3, I’ll call you after it. Thanks, Lucie
      `,
    },
    {
      bad: `
        Hi Tom,

        ⟦Not possible⟧.

        Regards,
        Ann
      `,
      good: `
        Hi Tom,

        The old model can’t be upgraded, because its memory is soldered in. A new one costs €80; shall I send the offer?

        Regards,
        Ann
      `,
    },
    {
      bad: `
        ⟦Restart it⟧.
      `,
      good: `
        Hi Tom, please restart it once: the update only starts then. Ann
      `,
    },
    {
      because: 'it is short and has what it needs',
      good: `
        Hi Tom, fixed, it works now. Anna
      `,
    },
    {
      because: 'the chat is running',
      context: { channel: 'chat', first: false },
      good: `
        Yes, exactly.
      `,
    },
    {
      because: 'a question goes on with the conversation',
      context: { channel: 'chat' },
      good: `
        Sure! What time suits you?
      `,
    },
  ],
  nl: [
    {
      bad: `
        ⟦Ik kan niet, ik bel je later.⟧
      `,
      good: `
        Hallo, ik zit nu in een vergadering; om 15 uur bel ik je. Dank je wel, Lucie
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Niet mogelijk⟧.
      `,
      good: `
        Beste Sam,

        Ruilen kan niet meer, omdat de doos open is. Repareren kan wel; zal ik een afspraak maken?

        Tom
      `,
    },
    {
      bad: `
        ⟦Zie website⟧.
      `,
      good: `
        Hoi Sam, de maten staan op de site onder Maattabel. Groet, Tom
      `,
    },
    {
      because: 'het gesprek loopt al',
      context: { channel: 'chat', first: false },
      good: `
        Klopt, die is het.
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते सुनील जी,

        ⟦संभव नहीं है⟧।

        अमित
      `,
      good: `
        नमस्ते सुनील जी,

        पुराने मॉडल में मेमोरी नहीं बढ़ सकती, क्योंकि वह अंदर से जुड़ी है। नए का दाम ₹8,000 है; क्या मैं बिल भेज दूँ?

        अमित
      `,
    },
    {
      context: { channel: 'sms' },
      bad: `
        ⟦अभी नहीं, बाद में करूँगा।⟧
      `,
      good: `
        नमस्ते, मैं 3 बजे तक मीटिंग में हूँ, उसके बाद फ़ोन करूँगी। धन्यवाद, लूसी
      `,
    },
    {
      because: 'चैट पहले से चल रही है',
      context: { channel: 'chat', first: false },
      good: `
        जी, बिल्कुल।
      `,
    },
  ],
  sv: [
    {
      bad: `
        ⟦Nej, det går inte⟧.
      `,
      good: `
        Hej Anna!

        Det går tyvärr inte, för kursen är full. I höst finns det plats igen, och jag skriver gärna upp dig.

        Maja
      `,
    },
    {
      because: 'korta svar med en hälsning är inte kärva',
      good: `
        Hej Anna! Klart, koden är skickad. /Maja
      `,
    },
  ],
  de: [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦Termin fällt aus, bitte neu buchen.⟧
      `,
      good: `
        Guten Tag Frau Roth, der Termin morgen um 10 Uhr fällt aus, weil Dr. Behr erkrankt ist. Passt Ihnen Donnerstag, 10 Uhr? Jana Thiel, Praxis Behr
      `,
    },
    {
      bad: `
        Hallo Herr Wolf,

        ⟦Geht leider nicht⟧.

        Gruß
        Ina Seidel
      `,
      good: `
        Hallo Herr Wolf,

        das alte Modell lässt sich nicht aufrüsten, weil der Speicher fest verlötet ist. Ein neues kostet 80 Euro; soll ich Ihnen das Angebot schicken?

        Gruß
        Ina Seidel
      `,
    },
    {
      because: 'der Chat läuft schon',
      context: { channel: 'chat', first: false },
      good: `
        Ja, genau.
      `,
    },
  ],
  pl: [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦Nie mogę teraz⟧.
      `,
      good: `
        Dzień dobry, jestem do 15 u klienta, oddzwonię o 15:30. Maja
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Nie da się⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        tego modelu nie da się rozbudować, bo ma wlutowaną pamięć. Nowy kosztuje 400 zł, przygotować ofertę?

        Maja Nowak
      `,
    },
    {
      because: 'odmowa z powodem i wyborem nie jest szorstka',
      good: `
        Dzień dobry Pani Anno, nie mamy już rozmiaru 38, bo kolekcja się skończyła. Mogę odłożyć 39? Maja
      `,
    },
  ],
  fr: [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦Impossible⟧.
      `,
      good: `
        Bonjour Karim, ce soir je ne peux pas, car je suis en route. Je vous appelle demain à 9 h. Claire
      `,
    },
    {
      because: 'court, mais aimable',
      context: { channel: 'sms' },
      good: `
        Merci Karim, c'est noté ! Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦Kal bolunga, abhi busy⟧
      `,
      good: `
        Hi Neha ji, abhi meeting mein hoon, 3 baje call karunga. Arun
      `,
    },
    {
      because: 'the chat is running',
      context: { channel: 'chat', first: false },
      good: `
        Ho gaya
      `,
    },
  ],
  es: [
    {
      context: { channel: 'sms' },
      bad: `
        ⟦No se puede⟧.
      `,
      good: `
        Hola, Marta: hoy no puedo, porque estoy de viaje. Te llamo mañana a las 9. Lucía
      `,
    },
    {
      because: 'corto, pero amable',
      context: { channel: 'sms' },
      good: `
        ¡Gracias, Marta, anotado! Lucía
      `,
    },
  ],
}
