import { defineRule, type Examples, number } from '../src/rule.ts'

/**
 * The subject decides whether a mail is opened now, later or never, and whether it is found again. “Update” says nothing; what it is
 * about, or the number of the case, does.
 *
 * Left alone: the customer's own subject in a reply, a subject with a number, and messages of which no subject is known.
 *
 * Source: the Swedish agency Afa's advice on subjects (“Skriv inte bara vaga formuleringar”).
 */
export default defineRule({
  id: 'vague-subject-line',
  summary: 'Say in the subject what it is about.',
  severity: 'info',
  needs: ['vagueSubjects'],
  channels: ['email'],
  options: {
    longest: number(80, 'Characters that a subject may have.', 10),
  },
  messages: {
    vague: '“{subject}” does not tell the reader what it is about; name the matter, or the number of the case.',
    empty: 'A mail without a subject is opened last; name the matter, or the number of the case.',
    long: 'The end of a subject of {count} characters is cut off on most screens; say it in fewer words.',
  },

  *check({ message, words, context, options }) {
    const written = message.subject
    const subject = (written?.text ?? context.subject)?.trim()
    if (subject === undefined) return
    const at = written ?? { start: 0, end: 0 }
    if (subject === '') yield { at: { start: at.start, end: at.start }, message: 'empty' }
    else if (subject.length > options.longest) yield { at, message: 'long', data: { count: String(subject.length) } }
    else if (written && words.vagueSubjects.equals(written)) yield { at, message: 'vague', data: { subject } }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Subject: ⟦Update⟧

        Hi Sam,

        Your part is here.

        Maya
      `,
      good: `
        Subject: Your bicycle part is here

        Hi Sam,

        We can fit it on Friday.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Ämne: ⟦Info⟧

        Hej Anna!

        Routern kommer på torsdag.

        Maja
      `,
      good: `
        Ämne: Routern kommer på torsdag

        Hej Anna!

        Du behöver inte vara hemma.

        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        विषय: ⟦आपका अनुरोध⟧

        नमस्ते राजीव जी,

        आपका नया मीटर 5 मई को लगेगा।

        फ़िरोज़
      `,
      good: `
        विषय: नया मीटर 5 मई को लगेगा

        नमस्ते राजीव जी,

        मिस्त्री सुबह 9 से 11 के बीच आएगा।

        फ़िरोज़
      `,
    },
    {
      because: 'विषय में नंबर है',
      good: `
        विषय: शिकायत 88412: नया मीटर

        नमस्ते राजीव जी,

        मिस्त्री 5 मई को आएगा।

        फ़िरोज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Subject: ⟦Update⟧

        Hi Sam ji,

        Aapka part aa gaya hai.

        Maya
      `,
      good: `
        Subject: Aapki cycle ka part aa gaya hai

        Hi Sam ji,

        Friday ko laga sakte hain.

        Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Temat: ⟦Informacja⟧

        Dzień dobry Pani Anno,

        część do roweru już jest.

        Maja Nowak
      `,
      good: `
        Temat: Część do roweru już jest

        Dzień dobry Pani Anno,

        możemy ją założyć w piątek.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Onderwerp: ⟦Uw vraag⟧

        Beste Sam,

        De router komt donderdag.

        Tom
      `,
      good: `
        Onderwerp: De router komt donderdag

        Beste Sam,

        U hoeft niet thuis te zijn.

        Tom
      `,
    },
  ],
  de: [
    {
      bad: `
        Betreff: ⟦Ihre Anfrage⟧

        Guten Tag Frau Berger,

        die Karte kommt am Freitag.

        Jana Lorenz
      `,
      good: `
        Betreff: Ihre neue Karte kommt am Freitag

        Guten Tag Frau Berger,

        Sie müssen nicht zu Hause sein.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Objet : ⟦Votre demande⟧

        Bonjour Madame Roux,

        Le routeur arrive jeudi.

        Élise Vidal
      `,
      good: `
        Objet : Le routeur arrive jeudi

        Bonjour Madame Roux,

        Vous n'avez pas besoin d'être là.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      bad: `
        Asunto: ⟦Su consulta⟧

        Buenos días, señora Ruiz:

        El router llega el jueves.

        Elena Vidal
      `,
      good: `
        Asunto: El router llega el jueves

        Buenos días, señora Ruiz:

        No hace falta que esté en casa.

        Elena Vidal
      `,
    },
  ],
}
