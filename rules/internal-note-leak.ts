import { defineRule, type Examples, type Message, type Span, strings, wordsOf } from '../src/rule.ts'

/**
 * A note for a colleague that goes out to the customer cannot be called back, and it is the one message of the year that is passed on.
 * A colleague who is called by name is as telling as the word “note” is: “[@Holger: …]”, “@Petra …” to a reader of another name, or a
 * line in brackets that calls another team and speaks of the customer as “she”.
 *
 * Left alone: the word “internal” about a thing (a drive, a transfer, an error), handles on a social network, code, what a confidential
 * footer says.
 *
 * Source: seed S1, tip 1 (keep notes where notes belong); helpdesks on forwards that went to the customer.
 */
export default defineRule({
  id: 'internal-note-leak',
  summary: 'Take the notes for colleagues out.',
  severity: 'error',
  needs: ['internalMarkers'],
  also: ['customerRemarks', 'colleagueRequests', 'teamNames', 'thirdPersonReaders', 'noInternalMarkers'],
  options: {
    markers: strings([], 'More words that only stand in notes.'),
  },
  messages: {
    marker: '“{words}” belongs to a note for colleagues, and the customer is about to read it; take it out.',
    remark: '“{words}” speaks about the customer, who is about to read it; take it out.',
    handle: '“{words}” speaks to a colleague, and the customer is about to read it; ask in a note.',
  },

  *check({ message, words, options }) {
    // “Léa, can you tell me …”: who reads the message is spoken to. “Don't tell Léa” is a note all the same.
    const names = new Set(wordsOf(`${message.context.recipient ?? ''} ${message.greeting?.name?.text ?? ''}`).filter((word) => word !== ''))
    const speaksToReader = ({ start, end }: Span): boolean => {
      const called = CALLED.exec(message.text.slice(start, end + 1))?.[1]
      return called !== undefined && names.has(called)
    }
    const isOurs = (span: Span): boolean =>
      !words.noInternalMarkers.overlaps(span) &&
      ![message.history, ...message.disclaimers].some((part) => part && part.start <= span.start && span.end <= part.end)
    const notes: { readonly span: Span; readonly message: 'marker' | 'remark' | 'handle' }[] = []
    for (const span of words.internalMarkers.find()) if (isOurs(span) && !speaksToReader(span)) notes.push({ span, message: 'marker' })
    for (const span of words.customerRemarks.find()) if (isOurs(span)) notes.push({ span, message: 'remark' })
    for (const { note, called } of bracketedLines(message)) {
      const callsTeam = words.teamNames.find(called).some(({ end }) => end === called.end)
      if (callsTeam && words.thirdPersonReaders.has(note) && isOurs(note)) notes.push({ span: note, message: 'handle' })
    }
    const lower = message.text.toLowerCase()
    for (const marker of options.markers) {
      const start = marker === '' ? -1 : lower.indexOf(marker.toLowerCase())
      if (start >= 0) notes.push({ span: { start, end: start + marker.length }, message: 'marker' })
    }
    const requests = words.colleagueRequests.find()
    for (const [index, token] of message.channel === 'social' || !message.text.includes('@') ? [] : message.tokens.entries()) {
      if (token.key !== '@' || token.isProtected) continue
      const name = message.tokens[index + 1]
      if (name?.kind !== 'word' || name.start !== token.end) continue
      const request = token.isSpaced && requests.find(({ firstToken }) => firstToken > index && firstToken <= index + 4)
      const called = request ? undefined : calledColleague(index)
      const end = request ? request.end : called?.end
      if (end !== undefined && isOurs({ start: token.start, end })) notes.push({ span: { start: token.start, end }, message: 'handle' })
    }

    /** “[@Holger: please read this]”, or “@Petra say nothing of …” in words of its own, to a reader of another name. */
    function calledColleague(at: number): Span | undefined {
      const { tokens } = message
      const sentence = message.sentenceAt(tokens[at]!.start)
      const isBracketed = tokens[at - 1]?.key === '['
      const isFirst = sentence?.firstToken === at && sentence.endToken - at >= SHORTEST_NOTE
      const { start, end } = tokens[at + 1]!
      const isAnother = names.size > 0 && !names.has(message.text.slice(start, end))
      if (sentence === undefined || !(isBracketed || (isFirst && isAnother))) return undefined
      const last = tokens[sentence.endToken - 1]!
      return { start: tokens[at]!.start, end: last.key === ']' ? last.start : sentence.end }
    }

    notes.sort((one, other) => one.span.start - other.span.start)
    // What stands on one line is one note, and one finding.
    for (let at = 0; at < notes.length; ) {
      const { span, message: said } = notes[at]!
      let { end } = span
      for (at++; at < notes.length && !message.text.slice(end, notes[at]!.span.start).includes('\n'); at++)
        end = Math.max(end, notes[at]!.span.end)
      const note = message.stretch({ start: span.start, end })
      yield { at: note, message: said, data: { words: note.text } }
    }
  },
})

/** “@Petra” and what she is to do: a handle and less is a name. */
const SHORTEST_NOTE = 5

/** A word that calls somebody, up to its comma or colon. */
const CALLED = /^([\p{L}\p{M}]{2,}) ?[,:]/u

/** A line in brackets that begins with up to three words and a colon: “(Front desk: she called again)”. */
const BRACKETED_LINE = /^[ \t]*[([](([\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,2}) ?:[^\n]+)[)\]][ \t]*$/gmu

/** What stands in such lines, without the brackets, and who is called there. */
function bracketedLines({ text }: Message): { readonly note: Span; readonly called: Span }[] {
  return [...text.matchAll(BRACKETED_LINE)].map(({ index, 0: line, 1: note, 2: called }) => {
    const start = index + line.indexOf(note!)
    return { note: { start, end: start + note!.length }, called: { start, end: start + called!.length } }
  })
}

export const examples: Examples = {
  en: [
    {
      context: { recipient: 'Ingrid Halvorsen' },
      bad: `
        Dear Ingrid,

        I will write to you by noon tomorrow.

        (⟦Front desk: she was here last year as well, no upgrade unless she asks⟧)

        Maya
      `,
      good: `
        Dear Ingrid,

        I will write to you by noon tomorrow.

        (My colleague Petra: she is at the front desk until 6 pm, if you come by.)

        Maya
      `,
    },
    {
      bad: `
        ⟦INTERNAL:⟧ refund only if he asks.

        Hi Sam,

        Your parcel leaves today.

        Maya
      `,
      good: `
        Hi Sam,

        Your parcel leaves today.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your parcel leaves today. ⟦@tom please verify⟧ the address.

        Maya
      `,
      good: `
        Hi Sam,

        Your parcel leaves today, to 4 Mill Lane.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your lock is ready.
        [⟦@Holger: the second key is in the safe⟧]

        ⟦@Petra say nothing of the scratch that we made⟧

        Maya
      `,
      good: `
        Hi Sam,

        Your lock is ready, and both keys lie beside it.

        @Sam Hill: the code stands on the box.

        Maya
      `,
    },
    {
      because: 'a drive and an error are internal, too',
      good: `
        Hi Sam,

        The internal hard drive has 512 GB. Please note: the office moves. As we noted, the fee is waived.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦INTERNT:⟧ kunden är jätteirriterad.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag förstår att du är irriterad.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'det inre i en sak är ingen anteckning',
      good: `
        Hej Anna,

        Den interna hårddisken är bytt, och den interna mikrofonen fungerar.

        Hälsningar,
        Maja
      `,
    },
  ],
  nl: [
    {
      bad: `
        ⟦Intern:⟧ eerst met Lies bespreken.

        Beste Sam,

        Je geld komt vrijdag terug.

        Tom
      `,
      good: `
        Beste Sam,

        Je geld komt vrijdag terug.

        Tom
      `,
    },
    {
      because: 'het is de harde schijf, of een concept van de klant',
      good: `
        Beste Sam,

        De interne harde schijf is vervangen. Je conceptcontract zit in de bijlage.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते लक्ष्मी जी,

        ⟦अपने लिए नोट:⟧ भाव बढ़ाकर बताया है। 14 कुर्सियों का दाम ₹39,200 है।

        ख़ुशी
      `,
      good: `
        नमस्ते लक्ष्मी जी,

        14 कुर्सियों का दाम ₹39,200 है, 30 जून तक।

        ख़ुशी
      `,
    },
    {
      because: 'यह ग्राहक के लिए है',
      good: `
        नमस्ते लक्ष्मी जी,

        कृपया ध्यान दें: दुकान 3 जून को बंद है। फ़ोन की इंटरनल स्टोरेज 64 GB है।

        ख़ुशी
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        ⟦Internal note:⟧ is case ko Ritu dekhegi.

        Hi Sam ji,

        Aapka parcel kal 5 baje tak aayega.

        Maya
      `,
      good: `
        Hi Sam ji,

        Aapka parcel kal 5 baje tak aayega.

        Maya
      `,
    },
    {
      because: 'an internal drive is a thing',
      good: `
        Hi Sam ji, internal hard disk badal di hai. OTP kisi ko mat batana. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Rata wynosi 402 zł. ⟦Notatka wewnętrzna⟧: rabat już był.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Rata wynosi 402 zł.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Oferta jest ważna do piątku. ⟦Klientka straszna maruda⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Oferta jest ważna do piątku.

        Maja Nowak
      `,
    },
    {
      because: 'to numer wewnętrzny telefonu',
      good: `
        Dzień dobry Pani Anno,

        Proszę dzwonić pod numer wewnętrzny 14.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Jahn,

        ⟦Notiz fürs Team: die Kundin nervt schon wieder⟧.

        Ihr Paket kommt am Dienstag.

        Viele Grüße
        Paul Rest
      `,
      good: `
        Guten Tag Frau Jahn,

        Ihr Paket kommt am Dienstag.

        Viele Grüße
        Paul Rest
      `,
    },
    {
      because: 'es von Dingen spricht, die so heißen',
      good: `
        Guten Tag Frau Jahn,

        der interne Speicher Ihres Telefons ist voll, und im Entwurf der Rechnung fehlt das Datum.

        Viele Grüße
        Paul Rest
      `,
    },
  ],
  fr: [
    {
      because: 'c’est à elle que l’on écrit',
      context: { channel: 'email', recipient: 'Léa Petit' },
      good: `
        Bonjour Léa,

        Léa, peux-tu me faire un retour ?

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        ⟦Note interne :⟧ vérifier la caution.

        Votre badge est prêt.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre badge est prêt.

        Claire
      `,
    },
    {
      because: 'c’est la mémoire du téléphone',
      good: `
        Bonjour Karim,

        La mémoire interne est pleine ; effacez quelques films.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Nota interna:⟧ revisar la fianza.

        Tu llave está lista.

        Lucía
      `,
      good: `
        Hola, Marta:

        Tu llave está lista.

        Lucía
      `,
    },
    {
      because: 'es la memoria del teléfono',
      good: `
        Hola, Marta:

        La memoria interna está llena; borra algunos vídeos.

        Lucía
      `,
    },
  ],
}
