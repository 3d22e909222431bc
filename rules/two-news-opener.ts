import { defineRule, type Examples } from '../src/rule.ts'

/**
 * “I have good news and bad news” makes the reader guess what is coming, and makes the bad news wait. People who are asked want the
 * bad news first and plainly; the game is for the comfort of whoever tells it.
 *
 * Left alone: good news alone (“Good news: your phone is ready”), and what the customer said.
 *
 * Source: seed S4, advice 11; Legg & Sweeny (2014), “Do you want the good news or the bad news first?”.
 */
export default defineRule({
  id: 'two-news-opener',
  summary: 'Tell the news; do not announce that there is good and bad news.',
  severity: 'warning',
  needs: ['twoNewsOpeners'],
  also: ['goodNewsMarks', 'badNewsMarks'],
  messages: {
    announced: '“{opener}” keeps the reader waiting and guessing; leave it out and begin with the news that matters most.',
  },

  *check({ words, message, impressions }) {
    for (const opener of words.twoNewsOpeners.find()) {
      // “You asked whether there was good news and bad news.”
      if (!message.sentenceAt(opener.start) || message.clauseAt(opener.start)?.isReported) continue
      yield { at: opener, message: 'announced', data: { opener: opener.text } }
      return
    }
    const [heard] = impressions
    if (heard) yield { at: heard, message: 'announced', data: { opener: heard.text }, isImpression: true }
    const [good] = words.goodNewsMarks.find()
    const [bad] = words.badNewsMarks.find()
    if (!good || !bad) return
    const [first, second] = good.start < bad.start ? [good, bad] : [bad, good]
    const from = message.sentenceAt(first.start)
    const to = message.sentenceAt(second.start)
    if (from && to && to.index - from.index <= FARTHEST) yield { at: first, message: 'announced', data: { opener: first.text } }
  },
})

/** How many sentences on the other half may follow. */
const FARTHEST = 3

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I have ⟦good news and bad news⟧. The phone is under warranty. The blue model is no longer made.

        Maya
      `,
      good: `
        Hi Sam,

        I am sorry, the blue model is no longer made. Your phone is under warranty, so you can choose a black or a white one.

        Maya
      `,
    },
    {
      because: 'one piece of good news may be announced',
      good: `
        Hi Sam,

        Good news: your phone is ready!

        Maya
      `,
    },
    {
      because: 'it is what the customer asked',
      good: `
        Hi Sam,

        You asked “what's the bad news?”. There is none.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रीना जी,

        ⟦एक अच्छी खबर है और एक बुरी⟧। फ़ोन चालू हो गया, पर तस्वीरें नहीं बचीं।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        मुझे बहुत दुख है, फ़ोन की तस्वीरें नहीं बचाई जा सकीं। फ़ोन चालू है और कल 5 बजे से ले जा सकती हैं।

        अमित
      `,
    },
    {
      because: 'खबर एक ही है',
      good: `
        नमस्ते रीना जी,

        अच्छी खबर: आपका पार्सल आज पहुँच गया। दो बातें और बता दीजिए, पता और समय।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Ek acchi khabar hai aur ek buri khabar⟧. Screen badal gayi, par battery Friday ko aayegi.

        Arun
      `,
      good: `
        Hi Neha ji,

        Aapke phone ki battery Friday ko aayegi, sorry. Screen aaj badal gayi hai.

        Arun
      `,
    },
    {
      because: 'good news alone announces nothing else',
      good: `
        Hi Neha ji, acchi khabar: aapka phone taiyar hai, counter 2 par 8 baje tak mil jayega. Arun
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Jag har ⟦goda och dåliga nyheter⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Resan blir av, men en dag senare.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Vill du höra det positiva eller det negativa⟧ först?

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Provet är rättat: du behöver göra om del B.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'bara en god nyhet',
      good: `
        Hej Anna,

        Goda nyheter: routern har kommit. Två saker behöver jag veta: din adress och din skostorlek.

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      because: 'le lecteur l’a demandé',
      good: `
        Bonjour Anna,

        Vous demandiez s'il y avait une bonne et une mauvaise nouvelle. Votre vélo est prêt.

        Maya
      `,
    },
    {
      bad: `
        Bonjour Karim,

        J'ai ⟦une bonne et une mauvaise nouvelle⟧. Le téléphone est sous garantie. Le modèle bleu n'est plus fabriqué.

        Claire
      `,
      good: `
        Bonjour Karim,

        Je suis désolée, le modèle bleu n'est plus fabriqué. Le téléphone est sous garantie, vous pouvez choisir le noir ou le blanc.

        Claire
      `,
    },
    {
      because: 'une bonne nouvelle seule peut être annoncée',
      good: `
        Bonjour Karim,

        Bonne nouvelle : votre vélo est prêt !

        Claire
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Ik heb goed nieuws en slecht nieuws⟧. De fiets is klaar. Het slot konden we niet meer maken.

        Tom
      `,
      good: `
        Beste Sam,

        Het slot van je fiets konden we niet meer maken; het spijt me. De rest is klaar, en een nieuw slot kost € 20.

        Tom
      `,
    },
    {
      because: 'er is alleen goed nieuws',
      good: `
        Beste Sam,

        Goed nieuws: je fiets is klaar. Je kunt hem tot 18 uur ophalen.

        Tom
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Mam ⟦dobrą i złą wiadomość⟧. Rower jest, ale bez pedałów.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Rower jest, pedały dojdą w środę.

        Maja Nowak
      `,
    },
    {
      because: 'jest tylko dobra wiadomość',
      good: `
        Dzień dobry Pani Anno,

        Dobra wiadomość: telefon jest gotowy do odbioru.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Frau Otto,

        ich habe ⟦eine gute und eine schlechte Nachricht⟧ für Sie. Der Motor läuft, die Türen sind verzogen.

        Viele Grüße
        Sven Thor
      `,
      good: `
        Hallo Frau Otto,

        die Türen Ihres Wagens sind verzogen, und das Richten dauert bis Freitag. Der Motor läuft wieder.

        Viele Grüße
        Sven Thor
      `,
    },
    {
      because: 'nur Gutes kommt',
      good: `
        Hallo Frau Otto,

        gute Nachrichten: Ihr Wagen ist fertig. Der schlechte Geruch ist auch weg.

        Viele Grüße
        Sven Thor
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Tengo ⟦una buena y una mala noticia⟧. El teléfono está en garantía. El modelo azul ya no se fabrica.

        Lucía
      `,
      good: `
        Hola, Marta:

        Siento decirte que el modelo azul ya no se fabrica. El teléfono está en garantía, así que puedes elegir el negro o el blanco.

        Lucía
      `,
    },
    {
      because: 'una buena noticia sola puede anunciarse',
      good: `
        Hola, Marta:

        Buenas noticias: ¡tu bici está lista!

        Lucía
      `,
    },
  ],
}
