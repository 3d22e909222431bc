import { defineRule, type Examples } from '../src/rule.ts'

/**
 * “Do not reply to this email” shuts the door at the moment when somebody has a question. Where answers cannot be read, another way has
 * to stand beside it.
 *
 * Left alone: a notice with another way to reach somebody (a number, an address, a form, a link); “no need to reply”; codes for signing
 * in.
 *
 * Source: seed S1, tips 2 and 6; the advice of helpdesk makers against no-reply addresses.
 */
export default defineRule({
  id: 'no-reply-impersonality',
  summary: 'Say how to reach you where replies are not read.',
  severity: 'warning',
  channels: ['email', 'sms'],
  needs: ['noReplyNotices'],
  also: ['contactRoutes', 'oneTimeCodes'],
  messages: {
    noRoute: '“{words}” leaves a reader who has a question with nowhere to go; name the way to reach you.',
  },

  *check({ message, words }) {
    const notices = words.noReplyNotices.find()
    const notice = notices[0] ?? message.tokens.find((token) => token.kind === 'address' && isDeadEnd(token.start, token.end))
    if (!notice || words.oneTimeCodes.has()) return
    const isInNotice = (offset: number): boolean => notices.some((other) => other.start <= offset && offset < other.end)
    const hasRoute =
      words.contactRoutes.find().some((route) => !isInNotice(route.start)) ||
      message.tokens.some((token) => token.kind === 'address' && !isInNotice(token.start) && !isDeadEnd(token.start, token.end)) ||
      message.signature?.lines.some((line) => line.kind === 'contact')
    if (hasRoute) return
    // “This mailbox is for sending only, so nobody reads your answer” says it twice in one breath.
    const sentence = message.sentenceAt(notice.start)
    const last = notices.findLast(({ start }) => sentence !== undefined && start < sentence.end) ?? notice
    const at = message.stretch({ start: notice.start, end: Math.max(notice.end, last.end) })
    yield { at, message: 'noRoute', data: { words: at.text } }

    /** `noreply@…`: the letters before the sign say that nobody reads it. */
    function isDeadEnd(start: number, end: number): boolean {
      return /^[^@]*(?:no|not)[-_.]?(?:reply|respond|answer)[^@]*@/i.test(message.text.slice(start, end))
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        Your invoice is ready. ⟦Please do not reply to this email⟧.

        Acme Billing
      `,
      good: `
        Hi Sam,

        Your invoice is ready. Please do not reply to this email; call us on 020 123 45 67 if something is wrong with it.

        Acme Billing
      `,
    },
    {
      because: 'a reply is not needed, and welcome all the same',
      good: `
        Hi Sam,

        No need to reply, I’ll confirm once it’s done. Please don’t reply with your password.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Uw factuur staat klaar. ⟦Gelieve niet op deze e-mail te antwoorden⟧.

        Acme
      `,
      good: `
        Beste Sam,

        Uw factuur staat klaar. Gelieve niet op deze e-mail te antwoorden; bel ons op 020 123 45 67 als er iets niet klopt.

        Acme
      `,
    },
    {
      because: 'een antwoord mag, maar hoeft niet',
      good: `
        Beste Sam,

        Je hoeft niet te antwoorden; ik laat het je morgen voor 12 uur weten.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते,

        आपका बिल तैयार है। ⟦कृपया इस मेल का उत्तर न दें⟧।

        पूर्वा विद्युत
      `,
      good: `
        नमस्ते,

        आपका बिल तैयार है। कृपया इस मेल का उत्तर न दें; बिल पर सवाल हो तो 1912 पर फ़ोन करें।

        पूर्वा विद्युत
      `,
    },
    {
      because: 'जवाब ज़रूरी नहीं, पर मना भी नहीं',
      good: `
        नमस्ते,

        जवाब देने की ज़रूरत नहीं, मैं कल 5 बजे तक लिखूँगा।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Namaste Anita ji,

        Aapki application mil gayi hai. ⟦Is email ka reply na karein⟧.

        Rahul
      `,
      good: `
        Namaste Anita ji,

        Aapki application mil gayi hai. Is email ka reply na karein; sawaal ho to 1800 555 010 par call karein.

        Rahul
      `,
    },
    {
      because: 'nobody has to answer, and an answer is welcome',
      good: `
        Namaste Anita ji,

        Aapki application mil gayi hai. Reply karne ki zaroorat nahi hai, par chahein to isi mail par likhiye.

        Rahul
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Votre facture est disponible. ⟦Merci de ne pas répondre à ce message⟧.

        Acme
      `,
      good: `
        Bonjour Karim,

        Votre facture est disponible. Merci de ne pas répondre à ce message ; appelez-nous au 01 23 45 67 89 si un montant vous étonne.

        Acme
      `,
    },
    {
      because: 'une réponse est possible, mais pas nécessaire',
      good: `
        Bonjour Karim,

        Il n'est pas nécessaire de répondre, je vous appelle demain avant 12 h.

        Claire
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Fakturan är betald. ⟦Det går inte att svara på det här mejlet⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Fakturan är betald. Svara gärna på det här mejlet om något ser fel ut.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en annan väg finns',
      good: `
        Hej Anna,

        Fakturan är betald. Det går inte att svara på det här mejlet, men ring oss gärna på 08-555 00.

        Hälsningar,
        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Faktura jest w załączniku. ⟦Prosimy nie odpowiadać na tę wiadomość⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Faktura jest w załączniku. Prosimy nie odpowiadać na tę wiadomość; na pytania odpowiada Ewa pod numerem 22 555 10 10.

        Maja Nowak
      `,
    },
    {
      because: 'nie trzeba odpowiadać, ale można',
      good: `
        Dzień dobry Pani Anno,

        Faktura jest w załączniku, nie musi Pani nic robić.

        Maja Nowak
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Ya tiene su factura. ⟦Por favor, no responda a este correo⟧.

        Acme
      `,
      good: `
        Hola, Marta:

        Ya tiene su factura. Por favor, no responda a este correo; llámenos al 900 123 456 si algo no cuadra.

        Acme
      `,
    },
    {
      because: 'se puede contestar, pero no hace falta',
      good: `
        Hola, Marta:

        No hace falta que conteste, la llamo mañana antes de las 12.

        Lucía
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag,

        Ihre Anmeldung ist bei uns. ⟦Bitte antworten Sie nicht auf diese E-Mail⟧.

        Stadtbad Nord
      `,
      good: `
        Guten Tag,

        Ihre Anmeldung ist bei uns. Bitte antworten Sie nicht auf diese E-Mail; rufen Sie uns an unter 030 555 0190.

        Stadtbad Nord
      `,
    },
    {
      because: 'eine Antwort ankommt und nur nicht nötig ist',
      good: `
        Guten Tag Frau Abel,

        der Termin steht, eine Antwort ist nicht nötig.

        Viele Grüße
        Udo Kern
      `,
    },
  ],
}
