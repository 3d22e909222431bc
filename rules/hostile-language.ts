import { defineRule, type Examples, strings, termsIn } from '../src/rule.ts'

/**
 * An insult, a threat or “calm down” ends the customer’s trust at once, whatever stands around it. Nobody has ever calmed down because
 * a stranger told them to.
 *
 * Left alone: a boundary that is set kindly (“please keep it respectful”), the customer’s own words, the terms of the trade (“kill the
 * process”), and what takes it back (“that’s not a stupid question”).
 *
 * Source: seed S1, tips 9 and 10; seed S4, advice 6 and 13.
 */
export default defineRule({
  id: 'hostile-language',
  summary: 'No insults, no threats, no orders how to feel.',
  severity: 'error',
  needs: ['hostilities'],
  also: ['noHostilities', 'profanities'],
  options: {
    words: strings([], 'More words that no customer is to read.'),
    allow: strings([], 'Phrases that may stand, as they are written.'),
  },
  messages: {
    hostile: '“{words}” attacks the reader; leave it out and say what you can do.',
    profane: '“{words}” is a word that no customer is to read from us; leave it out.',
  },

  *check({ message, words, impressions, options }) {
    const allowed = termsIn(message, options.allow)
    const isAllowed = (span: { start: number; end: number }): boolean =>
      allowed.some((term) => term.start < span.end && span.start < term.end)
    for (const hostility of words.hostilities.find()) {
      // “You write that our courier is a lout; I understand”: what the reader said is theirs.
      if (!message.sentenceAt(hostility.start) || message.clauseAt(hostility.start)?.isReported) continue
      if (words.noHostilities.overlaps(hostility) || isAllowed(hostility)) continue
      yield { at: hostility, message: 'hostile', data: { words: hostility.text } }
    }
    for (const at of impressions) {
      if (!isAllowed(at) && !words.noHostilities.overlaps(at))
        yield { at, message: 'hostile', data: { words: at.text }, isImpression: true }
    }
    for (const word of [...words.profanities.find(), ...termsIn(message, options.words)]) {
      if (!message.sentenceAt(word.start) || words.hostilities.overlaps(word) || words.noHostilities.overlaps(word) || isAllowed(word))
        continue
      yield { at: word, message: 'profane', data: { words: word.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Dan,

        ⟦Calm down⟧. ⟦I don’t have time for this⟧.

        Regards,
        Liv
      `,
      good: `
        Hi Dan,

        I see why you are angry. I have an hour for you today at 3; shall I call?

        Regards,
        Liv
      `,
    },
    {
      bad: `
        Hi Dan,

        The ⟦damn⟧ update broke it again.

        Regards,
        Liv
      `,
      good: `
        Hi Dan,

        The update broke it again, and I am sorry about that.

        Regards,
        Liv
      `,
    },
    {
      because: 'a boundary is set kindly, and a process is no person',
      good: `
        Hi Dan,

        I want to help you; please let’s keep it respectful. Kill the hung process, then start again. That’s not a stupid question.

        Regards,
        Liv
      `,
    },
    {
      because: 'the customer said it',
      good: `
        Hi Dan,

        You wrote “this is stupid”, and I get why.

        Regards,
        Liv
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते अजय जी,

        पहले ⟦शांत हो⟧ जाइए, फिर बात करेंगे।

        अमित
      `,
      good: `
        नमस्ते अजय जी,

        यह देरी वाक़ई परेशान करने वाली है। मैं अभी डिपो से बात कर रहा हूँ।

        अमित
      `,
    },
    {
      because: 'ग्राहक के शब्द दोहराए गए हैं',
      good: `
        नमस्ते अजय जी,

        आपने लिखा: “आप लोग निकम्मे हैं”। ग़ुस्सा जायज़ है, आपका समय बर्बाद हुआ। कल सुबह 9 बजे मैं ख़ुद आऊँगा।

        अमित
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Lugna ner dig⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag förstår att du är arg. Jag ringer dig inom en timme.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Sluta tjata⟧. ⟦Jag orkar inte med dig längre⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har läst alla dina fem mejl. Svaret kommer i dag före kl. 16.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'ingen blir påhoppad',
      good: `
        Hej Anna,

        Det finns inga dumma frågor. Batteriet slutar ladda när det blir kallt. Du kan vara lugn.

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Herr Stein,

        ⟦beruhigen Sie sich⟧ erst einmal. ⟦Ihre ständigen Drohungen⟧ helfen niemandem.

        Gruß
        Eva Rohde
      `,
      good: `
        Hallo Herr Stein,

        Sie warten seit drei Wochen, das ist zu lang. Ich rufe heute den Lieferanten an und melde mich bis 16 Uhr.

        Gruß
        Eva Rohde
      `,
    },
    {
      because: 'es die Frage in Schutz nimmt',
      good: `
        Hallo Herr Stein,

        es gibt keine dumme Frage, und diese stellen viele. Die Taste sitzt hinten.

        Gruß
        Eva Rohde
      `,
    },
  ],
  pl: [
    {
      because: 'tak napisał klient',
      good: `
        Dzień dobry,

        napisał Pan, że kurier to cham; rozumiem złość.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Proszę się uspokoić⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Rozumiem, że czeka Pani od tygodnia.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Nie mam całego dnia⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Mogę rozmawiać do 15, czy zdążymy?

        Maja Nowak
      `,
    },
    {
      because: 'pytanie nie jest głupie',
      good: `
        Dzień dobry Pani Anno,

        To nie jest głupie pytanie, wiele osób się nad tym zastanawia.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Doe eens normaal⟧. De monteur komt dinsdag.

        Tom
      `,
      good: `
        Beste Sam,

        De monteur komt dinsdag tussen 9 en 11 uur.

        Tom
      `,
    },
    {
      because: 'domme vragen bestaan niet, en rustig nalezen mag',
      good: `
        Beste Sam,

        Domme vragen bestaan niet. Lees het rustig na, en pas op voor de natte verf.

        Tom
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        ⟦Calmez-vous⟧. Le technicien passe mardi.

        Claire
      `,
      good: `
        Bonjour Karim,

        Le technicien passe mardi.

        Claire
      `,
    },
    {
      because: 'la phrase rassure',
      good: `
        Bonjour Karim,

        Ce n'est pas une question bête : les deux prises se ressemblent.

        Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Time waste mat kijiye⟧. Refund Friday ko aayega.

        Arun
      `,
      good: `
        Hi Neha ji,

        Refund Friday ko aayega; us din main khud check karke likhunga.

        Arun
      `,
    },
    {
      because: 'the anger is taken seriously',
      good: `
        Hi Neha ji, aapka gussa bilkul jayaz hai. Aur ye bewakoof sawaal nahi hai. Refund Friday ko aayega. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Cálmese⟧. El técnico pasa el martes.

        Lucía
      `,
      good: `
        Hola, Marta:

        El técnico pasa el martes.

        Lucía
      `,
    },
    {
      because: 'la frase tranquiliza',
      good: `
        Hola, Marta:

        No es una pregunta tonta: los dos enchufes se parecen.

        Lucía
      `,
    },
  ],
}
