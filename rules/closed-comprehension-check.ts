import { defineRule, type Examples } from '../src/rule.ts'

/**
 * “Is that clear?” has one answer, and it is yes: hardly anybody admits to not having understood. It tests the reader and tells the
 * writer nothing. Asking what the reader sees, or which step they have reached, tells.
 *
 * Left alone: “Let me know if anything is unclear”, “Do you understand French?”, “Is it clear which plan you have?”.
 *
 * Source: seed S0, advice 9.
 */
export default defineRule({
  id: 'closed-comprehension-check',
  summary: 'Ask what the reader sees, not whether they understood.',
  severity: 'info',
  needs: ['comprehensionChecks'],
  messages: {
    closed: '“{question}” can hardly be answered with no; ask which step they have reached or what they see.',
  },

  *check({ message, words }) {
    for (const match of words.comprehensionChecks.find()) {
      const sentence = message.sentenceAt(match.start)
      if (!sentence?.isQuestion || message.clauseAt(match.start)?.isReported) continue
      yield { at: match, message: 'closed', data: { question: match.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        Unplug the box, wait a minute, and plug it in again. ⟦Is that clear?⟧

        Maya
      `,
      good: `
        Hi Sam,

        Unplug the box, wait a minute, and plug it in again. Which lights do you see then?

        Maya
      `,
    },
    {
      because: 'it asks about a language',
      good: `
        Hi Sam,

        Do you understand Spanish?

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        Trek de stekker eruit en wacht een minuut. ⟦Begrijp je het⟧?

        Tom
      `,
      good: `
        Beste Sam,

        Trek de stekker eruit en wacht een minuut. Welk lampje brandt er dan?

        Tom
      `,
    },
    {
      because: 'het vraagt naar een taal',
      good: `
        Beste Sam,

        Begrijp je Frans? De monteur van vrijdag spreekt geen Nederlands.

        Tom
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Dra ut sladden och vänta en minut. ⟦Hänger du med?⟧

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Dra ut sladden och vänta en minut. Vilken färg har lampan då?

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'frågan gäller ett språk, inte läsaren',
      good: `
        Hej Anna,

        Vår tekniker kommer från Vasa. Förstår du finska?

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजमणि जी,

        लाल बटन दबाइए, फिर हरा। ⟦बात समझ में आई?⟧

        अमित
      `,
      good: `
        नमस्ते राजमणि जी,

        लाल बटन दबाइए, फिर हरा। अब कौन सी बत्ती जल रही है?

        अमित
      `,
    },
    {
      because: 'सवाल भाषा के बारे में है',
      good: `
        नमस्ते राजमणि जी,

        क्या आप अंग्रेज़ी का फ़ॉर्म पढ़ लेंगे, या हिंदी वाला भेजूँ?

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji, pehle cable nikaliye, phir lagaiye. ⟦Samajh gaye?⟧ Maya
      `,
      good: `
        Hi Sam ji, pehle cable nikaliye, phir lagaiye. Ab kaunsi light jal rahi hai? Maya
      `,
    },
    {
      because: 'it offers to explain, and asks nothing',
      good: `
        Hi Sam ji, kuch samajh na aaye to isi number par message kijiye. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Proszę wpisać kod z listu i zatwierdzić. ⟦Czy to jasne⟧?

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Proszę wpisać kod z listu i zatwierdzić. Co widać teraz na ekranie?

        Maja Nowak
      `,
    },
    {
      because: 'pytanie dotyczy tego, co zrozumiał piszący',
      good: `
        Dzień dobry Pani Anno,

        Czy dobrze rozumiem, że chodzi o fakturę z maja?

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Herr Simic,

        erst die Kappe, dann der Schlauch. ⟦Haben Sie das verstanden?⟧

        Grüße
        Vera Thon
      `,
      good: `
        Hallo Herr Simic,

        erst die Kappe, dann der Schlauch. Welche Farbe hat die Lampe danach?

        Grüße
        Vera Thon
      `,
    },
    {
      because: 'nach etwas anderem gefragt ist',
      good: `
        Hallo Herr Simic,

        ist die Leitung jetzt frei? Haben Sie das Paket bekommen?

        Grüße
        Vera Thon
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Le badge se pose sur le lecteur gris. ⟦C'est clair ?⟧

        Claire
      `,
      good: `
        Bonjour Karim,

        Le badge se pose sur le lecteur gris. Quelle couleur voyez-vous ?

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        La tarjeta va en el lector gris. ⟦¿Está claro?⟧

        Lucía
      `,
      good: `
        Hola, Marta:

        La tarjeta va en el lector gris. ¿Qué color ves?

        Lucía
      `,
    },
  ],
}
