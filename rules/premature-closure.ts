import { defineRule, type Examples, joined, type Match, type Span } from '../src/rule.ts'

/**
 * “I'm closing this ticket” before the customer has said that it works shuts the door on whoever still has the problem. They must open
 * a new case and tell the story again.
 *
 * Left alone: a case that the customer has confirmed, a way to open it again or keep it open, duplicates, a question (“may I close
 * it?”), and shops that are closed on Sunday.
 *
 * Source: seeds S3, advice 1; S4, advice 5.
 */
export default defineRule({
  id: 'premature-closure',
  summary: 'Close when the customer says so, or say how to open it again.',
  severity: 'warning',
  needs: ['closureStatements'],
  also: ['otherClosures', 'reopeningRoutes', 'customerConfirmations'],
  messages: {
    closed: '“{closure}” shuts the door before the customer has said that it works; close it when they confirm, or say how it opens again.',
  },

  *check({ message, words, impressions }) {
    // “Do not reply to this mail” is no way back; “if it does not work, reply” is.
    const isRoute = ({ start }: Match): boolean => {
      const clause = message.clauseAt(start)
      return !clause?.isNegated || clause.isConditional
    }
    if (words.reopeningRoutes.find().some(isRoute) || words.customerConfirmations.has()) return
    const others = words.otherClosures.find()
    const isShut = ({ start }: Span): boolean => {
      const sentence = message.sentenceAt(start)
      const clause = message.clauseAt(start)
      if (!sentence || !clause || clause.isQuestion || clause.isCondition || clause.isNegated || clause.isReported) return false
      return !others.some((other) => other.start < sentence.end && sentence.start < other.end)
    }
    const closures = words.closureStatements.find().filter(isShut)
    const [closure] = joined(
      message,
      closures.map((at) => ({ at, kind: 'closed' as const })),
    )
    if (closure) yield { at: closure.at, message: closure.kind, data: { closure: closure.at.text } }
    const heard = impressions.find(isShut)
    if (heard) yield { at: heard, message: 'closed', data: { closure: heard.text }, isImpression: true }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I've reset your password. ⟦I'm closing this ticket⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I've reset your password. I'll close the ticket when you tell me that it works.

        Maya
      `,
    },
    {
      because: 'a reply opens it again',
      good: `
        Hi Sam,

        I've reset your password and am closing this ticket; just reply to reopen it.

        Maya
      `,
    },
    {
      because: 'the shop is closed, not the case',
      good: `
        Hi Sam,

        We are closed on Sunday.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Jag har bytt kabeln. ⟦Jag stänger ärendet nu⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har bytt kabeln. Jag stänger ärendet när du har sett att det fungerar.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'ärendet går att öppna, eller kunden har sagt ja',
      good: `
        Hej Anna,

        Jag stänger ärendet nu. Svara på mejlet om något strular, så öppnas det igen.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है। ⟦आपकी शिकायत बंद की जा रही है⟧।

        दिनेश
      `,
      good: `
        नमस्ते पंकज जी,

        टूटा तार बदल दिया है। नेट चल जाए तो बताइए, तब मैं शिकायत बंद करूँगा।

        दिनेश
      `,
    },
    {
      because: 'ग्राहक ने ख़ुद पुष्टि की है',
      good: `
        नमस्ते पंकज जी,

        आपने पुष्टि की कि नेट चल रहा है, इसलिए शिकायत बंद कर दी है।

        दिनेश
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'resolution' },
      bad: `
        Beste Sam,

        Ik heb de kabel vervangen. ⟦Ik sluit dit ticket⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Ik heb de kabel vervangen. Ik sluit dit ticket zodra je bevestigt dat het werkt.

        Tom
      `,
    },
    {
      because: 'de winkel sluit, of het ticket gaat weer open',
      good: `
        Beste Sam,

        Onze winkel is op zondag gesloten. Ik sluit je melding; antwoord op deze mail en hij gaat weer open.

        Tom
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Maine ink sensor badal diya hai. ⟦Ticket band kar rahi hoon⟧.

        Maya
      `,
      good: `
        Hi Sam ji,

        Maine ink sensor badal diya hai. Theek chale to bataiye, tab ticket band kar doongi.

        Maya
      `,
    },
    {
      because: 'an answer opens it again, and shops close too',
      good: `
        Hi Sam ji,

        Ticket band kar rahi hoon; reply karenge to wahi ticket khul jayega. Sunday ko dukaan band hai.

        Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Naprawiłam kabel. ⟦Zamykam zgłoszenie⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Naprawiłam kabel. Zamknę zgłoszenie, gdy potwierdzi Pani, że działa.

        Maja Nowak
      `,
    },
    {
      because: 'zamknięty jest sklep',
      good: `
        Dzień dobry Pani Anno,

        W poniedziałek sklep jest zamknięty.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Je ⟦considère votre demande comme terminée et je la ferme.⟧

        Claire
      `,
      good: `
        Bonjour Karim,

        Le badge est refait. Votre demande reste ouverte jusqu'à ce que vous ayez essayé la porte.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        J'ai changé le mot de passe du coffre. ⟦Je clôture le ticket⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        J'ai changé le mot de passe du coffre. Pouvez-vous l'ouvrir ? Je clôturerai le ticket quand vous me le direz.

        Claire
      `,
    },
    {
      because: 'le magasin ferme, pas le dossier',
      good: `
        Bonjour Karim,

        Le magasin est fermé le dimanche ; votre vélo est prêt samedi à 10 h.

        Claire
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Herr Ritter,

        der Drucker hat einen neuen Treiber. ⟦Ich schließe Ihr Ticket⟧ hiermit.

        Viele Grüße
        Maja Lutz
      `,
      good: `
        Hallo Herr Ritter,

        der Drucker hat einen neuen Treiber. Das Ticket bleibt offen, bis Sie mir schreiben, dass er druckt.

        Viele Grüße
        Maja Lutz
      `,
    },
    {
      because: 'der Weg zurück dabeisteht',
      good: `
        Hallo Herr Ritter,

        ich habe das Ticket geschlossen; antworten Sie auf diese Mail, und es öffnet sich wieder.

        Viele Grüße
        Maja Lutz
      `,
    },
    {
      because: 'hier kein Fall geschlossen wird',
      good: `
        Hallo Herr Ritter,

        am Montag ist unsere Filiale geschlossen. Der Vertrag ist abgeschlossen.

        Viele Grüße
        Maja Lutz
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        He cambiado la clave de la caja. ⟦Cierro el caso⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        He cambiado la clave de la caja. ¿Puedes abrirla? Cierro el caso cuando me lo digas.

        Lucía
      `,
    },
    {
      because: 'cierra la tienda, no el caso',
      good: `
        Hola, Marta:

        La tienda está cerrada los domingos; tu bici te espera el sábado a las 10.

        Lucía
      `,
    },
  ],
}
