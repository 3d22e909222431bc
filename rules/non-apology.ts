import { defineRule, type Examples, isImpression } from '../src/rule.ts'

/** A sorry or two by itself is short of words, not of honesty. */
const FEWEST_TOKENS = 4

/**
 * “Sorry if you were offended” apologises for the reader's feelings and leaves open whether anything happened; “sorry for any
 * inconvenience” was written for nobody. Both are read as no apology at all. One that helps names what happened: “Sorry for the
 * two days that your phone was down”.
 *
 * Left alone: “I am sorry, but …” before bad news, “sorry to hear that”, an apology for a harm that is named, and the courtesy of
 * “sorry if this is not about the blue case”.
 *
 * Source: seed S4, advice 10 and 13; Lazare, “On Apology” (2004).
 */
export default defineRule({
  id: 'non-apology',
  summary: 'Say sorry for what happened, without “if” and “any”.',
  severity: 'warning',
  needs: ['nonApologies'],
  also: ['courteousApologies'],
  messages: {
    empty: '“{apology}” leaves open whether anything happened, so it reads as no apology; say sorry for what did happen: “Sorry that …”.',
  },

  *check({ words, message, impressions }) {
    const courteous = words.courteousApologies.find()
    const heard = impressions.filter(({ firstToken, endToken }) => endToken - firstToken >= FEWEST_TOKENS)
    for (const apology of [...words.nonApologies.find(), ...heard]) {
      if (!message.sentenceAt(apology.start)) continue
      if (courteous.some((other) => other.start < apology.end && apology.start < other.end)) continue
      yield { at: apology, message: 'empty', data: { apology: apology.text }, isImpression: isImpression(apology) }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        We are ⟦sorry for any inconvenience this may have caused⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I am sorry that you were without internet for two days.

        Maya
      `,
    },
    {
      bad: `
        Hello Ms Okafor,

        I'm ⟦sorry you feel⟧ that way about our call.

        Ben
      `,
      good: `
        Hello Ms Okafor,

        I'm sorry that I interrupted you on the phone.

        Ben
      `,
    },
    {
      because: 'bad news may follow an apology',
      good: `
        Hi Sam,

        I'm really sorry, but the file is gone.

        Maya
      `,
    },
    {
      because: 'it only allows for having misunderstood',
      good: `
        Hi Sam,

        Sorry if this isn't about the blue case.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रीना जी,

        ⟦अगर आपको हमारी बात बुरी लगी हो तो क्षमा⟧ करें।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        मेरा जवाब रूखा था, इसके लिए क्षमा चाहता हूँ।

        अमित
      `,
    },
    {
      because: 'यह एक शिष्टाचार है',
      good: `
        नमस्ते रीना जी,

        अगर आपने पहले ही रसीद भेज दी है तो क्षमा करें। आपकी तबीयत ख़राब है, यह जानकर दुख हुआ।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Agar aapko hamari wajah se takleef hui ho to maafi⟧. Naya charger kal 5 baje tak pahunch jayega.

        Arun
      `,
      good: `
        Hi Neha ji,

        Maafi, charger do din der se nikla. Naya charger kal 5 baje tak pahunch jayega.

        Arun
      `,
    },
    {
      because: 'the harm is named, and the courtesy doubts nothing',
      good: `
        Sorry agar ye sawaal aap pehle bata chuki hain: charger ka model kaunsa hai? Do din ki deri ke liye maafi. Arun
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Vi ⟦beklagar om du⟧ blev upprörd.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Förlåt att jag inte ringde i går.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Vi ⟦beklagar eventuella olägenheter⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Förlåt att du fick stå i kön i en timme.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en riktig ursäkt, och en artig',
      good: `
        Hej Anna,

        Förlåt att paketet kom för sent. Ursäkta om jag frågar en gång till: vilken färg gällde det?

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Petit,

        ⟦Désolés si vous⟧ avez été froissée par notre réponse.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        Désolés pour le ton de notre réponse, il n'était pas correct.

        Claire Morel
      `,
    },
    {
      bad: `
        Bonjour Madame Petit,

        Le site est de nouveau accessible. Veuillez nous excuser pour ⟦les éventuels désagréments⟧.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        Le site est de nouveau accessible. Veuillez nous excuser pour les deux heures de coupure ce matin.

        Claire Morel
      `,
    },
    {
      because: 'c’est une simple politesse',
      good: `
        Bonjour Karim,

        Désolée si ce n'est pas le bon service, je ne trouve que votre adresse.

        Claire
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Excuses voor het eventuele ongemak⟧. De lift werkt weer.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Het spijt me dat u twee dagen de trap moest nemen. De lift werkt weer.

        Tom Bakker
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Jammer dat je dit zo hebt ervaren⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Je hebt een uur in de rij gestaan; dat spijt me.

        Tom
      `,
    },
    {
      because: 'het noemt wat er gebeurde, of is hoffelijkheid',
      good: `
        Beste Sam,

        Sorry voor de vertraging. Het spijt me, maar de trui is uitverkocht. Sorry als je deze vraag al beantwoord had. Wat vervelend dat je je niet lekker voelt.

        Tom
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Przepraszamy ⟦za wszelkie niedogodności⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Przepraszamy, że przez dwa dni nie działało logowanie.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Przykro mi, jeśli⟧ poczuła się Pani urażona.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Przepraszam, że odpisałam tak szorstko.

        Maja Nowak
      `,
    },
    {
      because: 'to uprzejmość w razie pomyłki',
      good: `
        Dzień dobry Pani Anno,

        Przepraszam, jeśli źle zrozumiałam: chodzi o czerwony fotel?

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Dietz,

        ⟦falls Sie sich durch unsere Mail verletzt gefühlt haben⟧, tut uns das leid.

        Viele Grüße
        Ralf Henke
      `,
      good: `
        Guten Tag Frau Dietz,

        unsere Mail war im Ton falsch, und das tut mir leid.

        Viele Grüße
        Ralf Henke
      `,
    },
    {
      bad: `
        Guten Tag Frau Dietz,

        ⟦für eventuelle Unannehmlichkeiten⟧ entschuldigen wir uns.

        Viele Grüße
        Ralf Henke
      `,
      good: `
        Guten Tag Frau Dietz,

        Sie haben zwei Stunden umsonst gewartet, dafür entschuldige ich mich.

        Viele Grüße
        Ralf Henke
      `,
    },
    {
      because: 'es Höflichkeit ist',
      good: `
        Guten Tag Frau Dietz,

        entschuldigen Sie bitte die Störung am Abend. Falls sich diese Mail mit Ihrer Antwort überschnitten hat, lassen Sie sie liegen.

        Viele Grüße
        Ralf Henke
      `,
    },
  ],
  es: [
    {
      bad: `
        Estimada señora Vidal:

        ⟦Disculpe si le⟧ molestó nuestra respuesta.

        Lucía Roca
      `,
      good: `
        Estimada señora Vidal:

        Disculpe el tono de nuestra respuesta; no fue correcto.

        Lucía Roca
      `,
    },
    {
      bad: `
        Hola, Marta:

        La web ya abre. ⟦Perdona por cualquier molestia⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        La web ya abre. Perdona por las dos horas sin servicio de esta mañana.

        Lucía
      `,
    },
    {
      because: 'es simple cortesía',
      good: `
        Hola, Marta:

        Disculpa si no es el departamento correcto, solo encuentro tu dirección.

        Lucía
      `,
    },
  ],
}
