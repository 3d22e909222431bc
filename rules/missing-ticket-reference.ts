import { defineRule, type Examples, type Span, type TimeExpression } from '../src/rule.ts'

/**
 * Who calls about a case needs its number. An automatic answer is where people look for it.
 *
 * Left alone: any number or placeholder of the case, in the text or in the subject; chats and messages, where the conversation itself is
 * the reference.
 *
 * Source: seed S1, advice 1.
 */
export default defineRule({
  id: 'missing-ticket-reference',
  summary: 'Name the number of the case when you confirm it.',
  severity: 'warning',
  needs: ['ticketReferences'],
  also: ['absences', 'officeHours'],
  channels: ['email'],
  kinds: ['auto-reply', 'acknowledgement'],
  messages: {
    known: 'Whoever calls about this has no number to give; add it: {ticket}.',
    unknown: 'Whoever calls about this has no number to give; add the number of the case.',
  },

  *check({ message, words, context }) {
    const { ticket } = context
    if (ticket === undefined && message.kind.kind !== 'auto-reply') return
    const last = message.lastSentence
    if (!last) return
    if (words.ticketReferences.has()) return
    if (message.placeholders.some(({ token }) => token.role === 'ticket' || token.role === 'number')) return
    const subject = context.subject ?? ''
    if (ticket !== undefined && (message.text.includes(ticket) || subject.includes(ticket))) return
    if (/\p{N}{4}/u.test(subject)) return
    // Who writes that they are away has opened no case; nor has who thanks for writing and is closed: “our barn is closed until 4 January”.
    const thanks = message.actsOf('thanks')
    const isThanks = (receipt: Span): boolean => thanks.some(({ start, end }) => start < receipt.end && receipt.start < end)
    const isClosed = message.times.some(({ kind, direction, start }) => {
      const clause = message.clauseAt(start)
      return DAYS.has(kind) && direction === 'by' && clause !== undefined && words.officeHours.overlaps(clause)
    })
    const receipts = message.actsOf('received')
    if (ticket === undefined && (receipts.length === 0 || words.absences.has() || (isClosed && receipts.every(isThanks)))) return
    const at = { start: last.end, end: last.end }
    if (ticket === undefined) yield { at, message: 'unknown' }
    else yield { at, message: 'known', data: { ticket } }
  },
})

const DAYS: ReadonlySet<TimeExpression['kind']> = new Set(['date', 'day'])

export const examples: Examples = {
  en: [
    {
      context: { kind: 'acknowledgement', ticket: '4821' },
      bad: `
        Hi Sam,

        We have received your message and answer within one working day.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        We have received your message (ticket 4821) and answer within one working day.

        Maya
      `,
    },
    {
      because: 'somebody is away, and nobody has opened a case',
      context: { kind: 'auto-reply' },
      good: `
        Hello,

        Thank you for your message. I am on leave until 8 June; Jo Marsh helps you on 0161 555 0190.

        Maya
      `,
    },
    {
      because: 'who is closed and thanks for writing has not opened a case either, unless they say that they have it',
      context: { kind: 'auto-reply' },
      bad: `
        Hello,

        We have received your message. Our barn is closed until 4 January.⟦⟧

        Hollow Farm
      `,
      good: `
        Hello,

        Thank you for writing to Hollow Farm. Our barn is closed until 4 January.

        Hollow Farm
      `,
    },
    {
      because: 'nobody is known to have opened a case',
      context: { kind: 'acknowledgement' },
      good: `
        Hi Sam,

        We have received your message.

        Maya
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'auto-reply' },
      bad: `
        Hej Anna,

        Vi har tagit emot ditt mejl och svarar i morgon.⟦⟧

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi har tagit emot ditt mejl och svarar i morgon. Ditt ärende har nummer 4821.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'acknowledgement', ticket: '88412' },
      bad: `
        नमस्ते फ़रहाना जी,

        आपकी तस्वीरें मिल गईं। मैं कल 12 बजे तक लिखूँगा।⟦⟧

        इमरान
      `,
      good: `
        नमस्ते फ़रहाना जी,

        आपकी तस्वीरें मिल गईं, शिकायत संख्या 88412 है। मैं कल 12 बजे तक लिखूँगा।

        इमरान
      `,
    },
    {
      because: 'नंबर दिया गया है',
      context: { kind: 'acknowledgement', ticket: 'OG-1187' },
      good: `
        नमस्ते,

        आपका संदेश मिल गया। आपका केस नंबर: OG-1187

        इमरान
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'auto-reply' },
      bad: `
        Beste Sam,

        We hebben uw bericht ontvangen. U krijgt morgen antwoord.⟦⟧

        Klantenservice
      `,
      good: `
        Beste Sam,

        We hebben uw bericht ontvangen onder zaaknummer 4821. U krijgt morgen antwoord.

        Klantenservice
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'auto-reply', channel: 'email' },
      bad: `
        Namaste,

        Aapki request mil gayi hai. Kal 5 baje tak jawab denge.⟦⟧
      `,
      good: `
        Namaste,

        Aapki request mil gayi hai, ticket number 48213. Kal 5 baje tak jawab denge.
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'acknowledgement', ticket: '4821' },
      bad: `
        Dzień dobry Pani Anno,

        Mamy Pani zgłoszenie i odpowiemy do jutra.⟦⟧

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Mamy Pani zgłoszenie (nr 4821) i odpowiemy do jutra.

        Maja Nowak
      `,
    },
    {
      because: 'nie wiadomo, czy sprawa ma numer',
      context: { kind: 'acknowledgement' },
      good: `
        Dzień dobry Pani Anno,

        Mamy Pani wiadomość i odpowiemy do jutra.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'acknowledgement', ticket: '4821' },
      bad: `
        Bonjour Karim,

        Nous avons bien reçu votre demande. Je vous réponds avant jeudi 12 h.⟦⟧

        Claire
      `,
      good: `
        Bonjour Karim,

        Nous avons bien reçu votre demande, dossier n° 4821. Je vous réponds avant jeudi 12 h.

        Claire
      `,
    },
    {
      because: 'le numéro est dit',
      context: { kind: 'auto-reply' },
      good: `
        Bonjour,

        Votre demande est enregistrée sous le numéro 7730. Vous aurez une réponse avant demain 17 h.

        Acme
      `,
    },
  ],
  de: [
    {
      context: { kind: 'acknowledgement', ticket: 'W-2209' },
      bad: `
        Guten Tag Frau Engel,

        Ihre Meldung ist bei mir. Ich schreibe Ihnen bis Donnerstag.⟦⟧

        Viele Grüße
        Ines Ort
      `,
      good: `
        Guten Tag Frau Engel,

        Ihre Meldung ist bei mir (Vorgang W-2209). Ich schreibe Ihnen bis Donnerstag.

        Viele Grüße
        Ines Ort
      `,
    },
    {
      because: 'eine Nummer dasteht',
      context: { kind: 'auto-reply' },
      good: `
        Guten Tag,

        wir haben Ihre Nachricht erhalten, Ticketnummer 4821. Sie bekommen bis morgen 12 Uhr Antwort.

        Stadtwerke Oberau
      `,
    },
  ],
  es: [
    {
      context: { kind: 'acknowledgement', ticket: '4821' },
      bad: `
        Hola, Marta:

        Hemos recibido tu solicitud. Te respondo antes del jueves a las 12.⟦⟧

        Lucía
      `,
      good: `
        Hola, Marta:

        Hemos recibido tu solicitud con el número 4821. Te respondo antes del jueves a las 12.

        Lucía
      `,
    },
    {
      because: 'se dice el número',
      context: { kind: 'auto-reply' },
      good: `
        Hola:

        Hemos registrado su solicitud con el número 7730. Tendrá respuesta mañana antes de las 17 h.

        Acme
      `,
    },
  ],
}
