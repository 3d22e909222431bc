import { defineRule, type Examples, isImpression, tellsOwnDeed } from '../src/rule.ts'

/**
 * After bad news, “on the bright side” and “every cloud has a silver lining” tell the reader how to feel, and an offer tells them that
 * we have moved on already. What helps is a remedy; what does not help is better left out.
 *
 * Left alone: a real remedy, even one that is introduced as good news (“the good news is that I can refund you”), quantities (“at
 * least 24 hours”), and anything before the news.
 *
 * Source: seed S4, advice 11 (“then stop; do not soften it with something else”).
 */
export default defineRule({
  id: 'cushioned-bad-news',
  summary: 'After the bad news, offer a remedy or stop.',
  severity: 'info',
  needs: ['cushions', 'refusals'],
  also: ['waysOn', 'salesPitches', 'moneyReturns', 'ownSingular'],
  kinds: ['bad-news', 'apology'],
  messages: {
    cushion: '“{words}” softens nothing for a reader who has just lost something; leave it out, or offer a remedy.',
  },

  *check({ message, words, impressions }) {
    const news = message.acts.find(({ kind }) => kind === 'bad-news' || kind === 'regret')
    if (!news && !message.kind.isDeclared) return
    // “In any case your place on 4 December is certain”: what is certain by its day is more than a comfort.
    const dated = new Set(
      message.times.filter(({ kind }) => kind === 'date' || kind === 'date-time').map(({ start }) => message.clauseAt(start)),
    )
    for (const cushion of [...words.cushions.find(), ...impressions]) {
      const sentence = message.sentenceAt(cushion.start)
      if (!sentence || (news && (cushion.start < news.start || sentence.index - news.sentence > REACH))) continue
      const clause = message.clauseAt(cushion.start)
      // “You wrote that at least the old one is left”: that is the reader's comfort.
      if (clause?.isConditional || clause?.isReported) continue
      const isRemedy =
        !words.salesPitches.has(sentence) &&
        (message.acts.some(
          // “Still, you can take the bus”: the offer goes on behind the words that introduce it.
          ({ kind, start, end }) => kind === 'alternative' && start >= sentence.start && start < sentence.end && end > cushion.end,
        ) ||
          words.waysOn.find(sentence).some(({ start }) => start >= cushion.end - 1) ||
          tellsOwnDeed(message, sentence, words) ||
          dated.has(message.clauseAt(cushion.start)))
      if (isRemedy) continue
      yield { at: cushion, message: 'cushion', data: { words: cushion.text }, isImpression: isImpression(cushion) }
      return
    }
  },
})

/** Sentences after the news in which something still softens it. */
const REACH = 4

export const examples: Examples = {
  en: [
    {
      because: 'the reader said it',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        Unfortunately the tent is sold out, and I am sorry. You wrote that at least you still have the old one.

        Maya
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        I'm sorry, your parcel was lost. ⟦On the bright side⟧, it wasn't expensive.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, your parcel was lost. A new one leaves today.

        Maya
      `,
    },
    {
      because: 'the good news is a remedy',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        I'm sorry, the model is no longer available. The good news is that I can refund you in full.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते मोहन जी,

        मुझे खेद है, आपकी बुकिंग रद्द कर दी गई है। ⟦चलिए, इस बहाने घर पर⟧ आराम मिलेगा।

        अमित
      `,
      good: `
        नमस्ते मोहन जी,

        मुझे खेद है, आपकी बुकिंग रद्द कर दी गई है। पूरे ₹2,400 तीन दिन में आपके खाते में आएँगे।

        अमित
      `,
    },
    {
      because: 'दिलासे के साथ उपाय है',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते मोहन जी,

        मुझे खेद है, 5 मई का टूर रद्द कर दिया गया है। आप 9 मई के टूर में बिना पैसे दिए आ सकते हैं।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Sorry, aapki seat confirm nahi hui. ⟦Kam se kam train to chal rahi hai⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, aapki seat confirm nahi hui. Raat 9 baje wali train mein seat hai, book kar doon?

        Arun
      `,
    },
    {
      because: 'a quantity and a remedy soften nothing',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji,

        Sorry, aapki seat confirm nahi hui. Poora ₹640 ka refund kam se kam 3 din mein aa jayega.

        Arun
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Paketet har tyvärr gått förlorat. ⟦Det kunde ha varit värre⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Paketet har tyvärr gått förlorat. I dag skickar jag ett nytt.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'det ljusa är något att ha',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Tavlan har tyvärr gått sönder i transporten. Det positiva är att du får hela beloppet tillbaka i morgon.

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Bonjour Karim,

        Je suis désolée, votre colis est perdu. ⟦Cela aurait pu être pire⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Je suis désolée, votre colis est perdu. Un autre part aujourd'hui.

        Claire
      `,
    },
    {
      because: 'la bonne nouvelle est une solution',
      context: { kind: 'bad-news' },
      good: `
        Bonjour Karim,

        Je suis désolée, ce modèle n'est plus disponible. La bonne nouvelle, c'est que je peux vous rembourser en entier.

        Claire
      `,
    },
  ],
  nl: [
    {
      because: 'wat op zijn dag zeker is, is meer dan een troost',
      context: { kind: 'bad-news' },
      good: `
        Beste Sam,

        De eerste les gaat helaas niet door. In ieder geval is uw plaats op 4 december zeker.

        Tom
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        Je reis gaat niet door. ⟦Het had erger gekund⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Je reis gaat niet door, en dat spijt me. Je krijgt vrijdag je geld terug.

        Tom
      `,
    },
    {
      because: 'het is een uitweg, geen pleister',
      context: { kind: 'bad-news' },
      good: `
        Beste Sam,

        Je foto's zijn verloren gegaan, en dat is zuur. Gelukkig kunnen we de foto's van vorige maand terugzetten; dat doe ik vandaag.

        Tom
      `,
    },
  ],
  pl: [
    {
      because: 'pociesza tym, co już zrobiła',
      context: { channel: 'email', kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        dzisiejsze zajęcia są odwołane, przykro mi. Nic straconego, zapisałam Panią na jutro na 10:00.

        Maja Nowak
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale rower został skradziony z naszego magazynu. ⟦Mogło być gorzej⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale rower został skradziony z naszego magazynu. Zwrócimy całą kwotę do piątku.

        Maja Nowak
      `,
    },
    {
      because: '„przynajmniej 24 godziny” to ilość',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Przykro mi, naprawa potrwa przynajmniej 24 godziny dłużej.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hallo Herr Maurer,

        der Kurs am Samstag fällt aus, und das tut mir leid. Aber ⟦sehen Sie es positiv⟧: So haben Sie mehr Zeit für den Garten.

        Viele Grüße
        Kai Lenz
      `,
      good: `
        Hallo Herr Maurer,

        der Kurs am Samstag fällt aus, und das tut mir leid. Am 14. Juni holen wir ihn nach; Ihren Platz habe ich schon gebucht.

        Viele Grüße
        Kai Lenz
      `,
    },
    {
      because: 'ein Ausgleich angeboten wird',
      context: { kind: 'bad-news' },
      good: `
        Hallo Herr Maurer,

        der Kurs am Samstag fällt aus, und das tut mir leid. Die Gebühr erstatte ich Ihnen heute, und im Juni können Sie kostenlos teilnehmen.

        Viele Grüße
        Kai Lenz
      `,
    },
  ],
  es: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hola, Marta:

        Lo siento, tu paquete se ha perdido. ⟦Podría haber sido peor⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        Lo siento, tu paquete se ha perdido. Hoy sale otro.

        Lucía
      `,
    },
    {
      because: 'la buena noticia es una solución',
      context: { kind: 'bad-news' },
      good: `
        Hola, Marta:

        Lo siento, ese modelo está descatalogado. La buena noticia es que puedo devolverte todo el importe.

        Lucía
      `,
    },
  ],
}
