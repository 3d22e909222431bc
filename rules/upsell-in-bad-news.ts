import { defineRule, type Examples, isImpression } from '../src/rule.ts'

/**
 * An offer beside a refusal or an apology says that we heard a chance to sell. It is remembered longer than the refusal.
 *
 * Left alone: amends (a voucher for the delay, a replacement free of charge), what the customer asked for, and offers beside good news.
 *
 * Source: seed S4, advice 5 (where selling has its place) and 11.
 */
export default defineRule({
  id: 'upsell-in-bad-news',
  summary: 'Do not sell beside bad news.',
  severity: 'warning',
  needs: ['salesPitches'],
  also: ['amends'],
  kinds: ['bad-news', 'apology'],
  messages: {
    pitch: '“{pitch}” beside bad news reads as if the loss were a chance to sell; leave it out.',
  },

  *check({ message, words, impressions }) {
    for (const pitch of [...words.salesPitches.find(), ...impressions]) {
      const sentence = message.sentenceAt(pitch.start)
      if (!sentence || words.amends.has(sentence)) continue
      // “I can't give you more than 20% off” and “The early discount can no longer be granted” are the news, no pitch.
      const clause = message.clauseAt(pitch.start)
      if (clause?.isNegated && message.actsOf('bad-news').some(({ start }) => start >= clause.start && start < clause.end)) continue
      yield { at: pitch, message: 'pitch', data: { pitch: pitch.text }, isImpression: isImpression(pitch) }
      return
    }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        I'm sorry, your photos cannot be recovered. ⟦Why not upgrade to⟧ Pro?

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, your photos cannot be recovered. The tool at example.org sometimes finds more than ours.

        Maya
      `,
    },
    {
      because: 'a voucher for the delay makes amends',
      context: { kind: 'apology' },
      good: `
        Hi Sam,

        I'm sorry that we came late. Here is a code for 10 % off your next visit, as compensation for the delay.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते रीना जी,

        मुझे खेद है, टिकट का पैसा वापस नहीं होगा। इस हफ़्ते पास पर ⟦20 % की छूट⟧ है।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        मुझे खेद है, टिकट का पैसा वापस नहीं होगा; आप वही टिकट 30 जून तक किसी भी शो में दिखा सकती हैं।

        अमित
      `,
    },
    {
      because: 'छूट नुकसान के बदले में है',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते रीना जी,

        मुझे खेद है, आपका शो रद्द हो गया है। माफ़ी के तौर पर अगली बुकिंग में 20 % की छूट जोड़ दी है।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Sorry, aapka claim pass nahi hua. ⟦Naya premium plan try⟧ kijiye.

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, aapka claim pass nahi hua, kyunki bill ki copy nahi mili. Bill bhejte hi claim dobara khul jayega.

        Arun
      `,
    },
    {
      because: 'what is given for the trouble sells nothing',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji,

        Sorry, aapka order cancel ho gaya. Is galti ke liye agle order par 20% off hamari taraf se.

        Arun
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Din resa är tyvärr inställd. ⟦Passa på att uppgradera⟧ till vårt premiumpaket!

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Din resa är tyvärr inställd. Du kan boka om gratis till den 4 augusti.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en gottgörelse är ingen reklam',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Din resa är tyvärr inställd. Som plåster på såren får du 20 % rabatt på nästa resa.

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

        Je suis désolée, nous ne pouvons pas réparer votre montre. ⟦Profitez de notre offre⟧ de printemps sur les montres neuves.

        Claire
      `,
      good: `
        Bonjour Karim,

        Je suis désolée, nous ne pouvons pas réparer votre montre. L'horloger de la rue Haute a encore la pièce.

        Claire
      `,
    },
    {
      because: 'c’est un dédommagement',
      context: { kind: 'bad-news' },
      good: `
        Bonjour Karim,

        Votre train est annulé, je suis désolée. À titre de geste commercial, 20 % de réduction vous attendent sur le prochain.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        Het spijt me dat je vlucht niet doorgaat. ⟦Maak kennis met ons⟧ nieuwe lidmaatschap!

        Tom
      `,
      good: `
        Beste Sam,

        Het spijt me dat je vlucht niet doorgaat. Je kunt kosteloos omboeken naar zaterdag.

        Tom
      `,
    },
    {
      because: 'het is een tegemoetkoming',
      context: { kind: 'bad-news' },
      good: `
        Beste Sam,

        Het spijt me dat je vlucht niet doorgaat. Als tegemoetkoming krijg je 20% korting op je volgende.

        Tom
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Przykro mi, wycieczka się nie odbędzie. ⟦Polecamy za to pakiet premium⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Przykro mi, wycieczka się nie odbędzie. Zwrócimy 400 zł do piątku.

        Maja Nowak
      `,
    },
    {
      because: 'to rekompensata',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Przykro mi, wycieczka się nie odbędzie. W ramach przeprosin rabat 20% na kolejną.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hallo Herr Falk,

        Ihre Fotos sind leider gelöscht, das tut mir leid. ⟦Mit unserem Premiumpaket passiert⟧ so etwas nicht.

        Viele Grüße
        Dana Kort
      `,
      good: `
        Hallo Herr Falk,

        Ihre Fotos sind leider gelöscht, das tut mir leid. Die Bilder bis März habe ich in einer Sicherung gefunden; der Link gilt bis Freitag.

        Viele Grüße
        Dana Kort
      `,
    },
    {
      because: 'es eine Wiedergutmachung ist',
      context: { kind: 'bad-news' },
      good: `
        Hallo Herr Falk,

        Ihre Fotos sind leider gelöscht, das tut mir leid. Als Entschuldigung schreibe ich Ihnen 20 % Rabatt gut.

        Viele Grüße
        Dana Kort
      `,
    },
  ],
  es: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hola, Marta:

        Siento decirte que no podemos reparar tu reloj. ⟦Aprovecha nuestra oferta⟧ de primavera en relojes nuevos.

        Lucía
      `,
      good: `
        Hola, Marta:

        Siento decirte que no podemos reparar tu reloj. El relojero de la calle Mayor aún tiene la pieza.

        Lucía
      `,
    },
    {
      because: 'es una compensación',
      context: { kind: 'bad-news' },
      good: `
        Hola, Marta:

        Lamento que tu tren se haya cancelado. Como compensación tienes un 20 % de descuento en el próximo.

        Lucía
      `,
    },
  ],
}
