import { boolean, defineRule, type Examples, joined, type Match, type Sentence, type Stretch } from '../src/rule.ts'

/**
 * Irony needs a face and a voice. In writing, to somebody who has a problem, “Well done on deleting it” is read as contempt, and it is
 * the sentence that ends up in a screenshot.
 *
 * Only what cannot be meant otherwise is found: set phrases, praise that is followed by a fault of the reader, questions that ask for
 * no answer, and quotation marks that doubt a word of the customer’s. Left alone: honest praise and good wishes (“congratulations on
 * your launch”, “good luck with the exam”), and marks around labels, titles and words that the customer wrote.
 *
 * Source: seed S4, advice 6 (no sarcasm); Kreuz & Caucci (2007) on the set phrases by which readers tell irony.
 */
export default defineRule({
  id: 'sarcasm',
  summary: 'Say it straight; irony is read as contempt.',
  severity: 'error',
  needs: ['ironicFormulas'],
  also: ['praises', 'mockedDeeds', 'rhetoricalQuestions', 'scareQuotes', 'noScareQuotes'],
  options: {
    scareQuotes: boolean(true, 'Whether quotation marks that doubt a word of the customer’s are reported.'),
  },
  messages: {
    formula: '“{words}” reads as mockery to somebody who has a problem; say what you will do about it.',
    praise: '“{words}” praises the reader for a mishap, and that reads as mockery; say what happened and how to mend it.',
    question: '“{words}” asks for no answer and tells the reader off; ask what you want to know, or say it.',
    quotes: '{words} in quotation marks tells the reader that you do not believe it; leave the marks out.',
  },

  *check({ message, words, impressions, options }) {
    // “Good luck with that” stands where a kind wish would close the letter.
    const found: { at: Stretch; kind: 'formula' | 'praise' | 'question' }[] = words.ironicFormulas
      .find()
      .map((at) => ({ at, kind: 'formula' }))
    for (const praise of words.praises.find()) {
      const sentence = message.sentenceAt(praise.start)
      if (!sentence) continue
      const deed = words.mockedDeeds.first({ start: praise.end, end: sentence.end }) ?? deedBehind(praise, sentence)
      if (deed) found.push({ at: message.stretch({ start: praise.start, end: deed.end }), kind: 'praise' })
    }
    for (const at of words.rhetoricalQuestions.find()) if (isSaid(at.start)) found.push({ at, kind: 'question' })
    for (const { at, kind } of joined(message, found)) {
      yield { at, message: kind, data: { words: at.text }, ...(kind === 'question' && { severity: 'warning' }) }
    }
    for (const at of impressions) yield { at, message: 'formula', data: { words: at.text }, isImpression: true }
    if (!options.scareQuotes) return
    for (const quote of words.scareQuotes.find()) {
      if (isSaid(quote.start) && !words.noScareQuotes.overlaps(quote)) yield { at: quote, message: 'quotes', data: { words: quote.text } }
    }

    /** “Well done! You deleted the whole folder”: behind an exclamation that is nothing but praise, a sentence may begin with its deed. */
    function deedBehind(praise: Match, { index, end }: Sentence): Match | undefined {
      const next = message.sentences[index + 1]
      if (!next || !/^\s*!+\s*$/.test(message.text.slice(praise.end, end))) return undefined
      const deed = words.mockedDeeds.first(next)
      return deed?.firstToken === next.firstToken ? deed : undefined
    }

    function isSaid(offset: number): boolean {
      return message.sentenceAt(offset) !== undefined
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Joe,

        ⟦Well done on deleting⟧ the whole folder. ⟦Good luck with that⟧.

        Regards,
        Ann
      `,
      good: `
        Hi Joe,

        The folder was deleted this morning. I can restore yesterday’s copy; shall I?

        Regards,
        Ann
      `,
    },
    {
      bad: `
        Hi Joe,

        ⟦Did you even read⟧ the instructions? We will look at ⟦your “urgent”⟧ issue on Monday.

        Regards,
        Ann
      `,
      good: `
        Hi Joe,

        Which step of the instructions did you reach? We will look at your issue on Monday at 9.

        Regards,
        Ann
      `,
    },
    {
      bad: `
        Hi Joe,

        ⟦Oh great, another⟧ one.

        Regards,
        Ann
      `,
      good: `
        Hi Joe,

        You are the fourth customer to report this today, so we have put two people on it.

        Regards,
        Ann
      `,
    },
    {
      bad: `
        Hi Joe,

        ⟦Well done! You deleted⟧ the whole folder.

        Regards,
        Ann
      `,
      good: `
        Hi Joe,

        Well done! You sent all three forms, and the folder that you deleted is back.

        Regards,
        Ann
      `,
    },
    {
      because: 'the praise and the wishes are meant',
      good: `
        Hi Joe,

        Congratulations on your launch, and good luck with your exam on Friday! What a surprise to hear from you again.

        Regards,
        Ann
      `,
    },
    {
      because: 'the marks hold a label, or the customer’s own words',
      good: `
        Hi Joe,

        Drag it to your “Urgent” folder. You wrote “nothing works”, so I tested the login first.

        Regards,
        Ann
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Gefeliciteerd, je hebt het stukgemaakt⟧. Ik stuur vandaag een nieuwe.

        Tom
      `,
      good: `
        Beste Sam,

        Het scharnier is gebroken. Ik stuur vandaag een nieuw.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Heb je de handleiding überhaupt⟧ gelezen? En wat ⟦je "spoedgeval"⟧ betreft: morgen om 9 uur ben ik er.

        Tom
      `,
      good: `
        Beste Sam,

        Op bladzijde 4 van de handleiding staat een plaatje van de knop. Morgen om 9 uur ben ik er.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Goh, wie had dat gedacht⟧. De oude stekker past niet.

        Tom
      `,
      good: `
        Beste Sam,

        De oude stekker past niet. Ik stuur je een verloopstuk.

        Tom
      `,
    },
    {
      because: 'het is gemeend',
      good: `
        Beste Sam,

        Gefeliciteerd met je nieuwe zaak, en veel succes met de opening! De knop "Probleem melden" staat rechtsboven. Wat fijn dat je zo snel antwoordt.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते विजय जी,

        ⟦वाह, प्लग लगाना भी नहीं आता⟧? हरे वाले में लगाइए।

        अमित
      `,
      good: `
        नमस्ते विजय जी,

        प्लग हरे रंग वाले छेद में लगता है; मैं लाइन पर हूँ।

        अमित
      `,
    },
    {
      because: 'बधाई सच्ची है',
      good: `
        नमस्ते विजय जी,

        नए घर की बहुत बधाई! आपका कनेक्शन 4 जून को वहाँ चालू हो जाएगा।

        अमित
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Lycka till med det⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Hör av dig om det inte går, så hjälper jag dig.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Grattis, nu är hela listan tom⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Listan är tom. Jag lägger tillbaka söndagens kopia i dag.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Har du ens läst⟧ instruktionen?

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        På sidan 3 i instruktionen finns en bild av skruven. Ser du den?

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Ditt "akuta"⟧ ärende ligger hos mig.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Ditt ärende ligger hos mig, och jag börjar med det nu.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en uppriktig önskan, och en etikett',
      good: `
        Hej Anna,

        Grattis till nya jobbet! Lycka till med provet. Lägg mejlet i mappen "Viktigt".

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Herr Frings,

        ⟦Glückwunsch, Sie haben die Datenbank zum dritten Mal⟧ gelöscht. ⟦Na dann viel Spaß damit⟧.

        Grüße
        Lars Heim
      `,
      good: `
        Hallo Herr Frings,

        die Datenbank ist wieder leer. Ich spiele die Sicherung von gestern Abend ein, das dauert bis 15 Uhr.

        Grüße
        Lars Heim
      `,
    },
    {
      bad: `
        Hallo Frau Weiß,

        ⟦haben Sie überhaupt die Anleitung gelesen?⟧ ⟦Wir haben hier ja sonst nichts zu tun⟧.

        Grüße
        Lars Heim
      `,
      good: `
        Hallo Frau Weiß,

        die Anleitung erklärt es auf Seite 4; hier ist das Bild dazu.

        Grüße
        Lars Heim
      `,
    },
    {
      because: 'das Lob und die Wünsche ehrlich sind',
      good: `
        Hallo Frau Weiß,

        herzlichen Glückwunsch zur Eröffnung, und viel Spaß mit der neuen Maschine! Der Ordner „Dringend“ ist jetzt oben.

        Grüße
        Lars Heim
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Czarodziejskiej różdżki nie mam⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Szybciej się nie da, części przyjdą w środę.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Brawo, zalała Pani⟧ laptop.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Laptop był zalany, osuszyłam go i działa.

        Maja Nowak
      `,
    },
    {
      because: 'gratulacje są szczere',
      good: `
        Dzień dobry Pani Anno,

        Gratuluję nowej siedziby! Umowę przeniosę 1 lipca.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        ⟦Bravo, vous avez cassé⟧ la serrure. J'envoie quelqu'un demain à 9 h.

        Claire
      `,
      good: `
        Bonjour Karim,

        La serrure est cassée. J'envoie quelqu'un demain à 9 h.

        Claire
      `,
    },
    {
      because: 'le compliment est sincère',
      good: `
        Bonjour Karim,

        Félicitations pour l'ouverture de votre café ! Votre terminal part demain.

        Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Badhai ho, aapne file delete kar di⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        File aaj subah delete hui thi. Kal ki copy wapas la sakta hoon; laun?

        Arun
      `,
    },
    {
      because: 'the congratulations are meant',
      good: `
        Hi Neha ji, PhD poori hone ki bahut badhai! Kya baat hai. Alumni card counter 2 par milega. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Enhorabuena, ha roto⟧ la cerradura. Mañana a las 9 va el cerrajero.

        Lucía
      `,
      good: `
        Hola, Marta:

        La cerradura está rota. Mañana a las 9 va el cerrajero.

        Lucía
      `,
    },
    {
      because: 'la felicitación es sincera',
      good: `
        Hola, Marta:

        ¡Enhorabuena por la apertura de tu café! El datáfono sale mañana.

        Lucía
      `,
    },
  ],
}
