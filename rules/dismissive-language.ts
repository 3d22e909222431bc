import { defineRule, type Examples, number, type PromiseStatement, type Span, type Stretch } from '../src/rule.ts'

/**
 * “It works fine for me” ends a conversation that for the customer has just begun. The sentence is honest only where help follows: who
 * can do something, what to try, what we will look at.
 *
 * Left alone: a sentence that help stands beside, in it or in the next one (a promise, an alternative, a question that moves on);
 * “no problem” as an answer to thanks; “there is nothing you need to do”.
 *
 * Source: seed S4, advice 2 and 13 (care about what the customer cares about).
 */
export default defineRule({
  id: 'dismissive-language',
  summary: 'Take the matter seriously, or say who can help.',
  severity: 'warning',
  needs: ['dismissals'],
  also: ['helpOffers', 'faceSavers', 'bareResolutions', 'coordinators', 'negations'],
  options: {
    helpWithin: number(1, 'How many sentences after the words help may follow.'),
  },
  messages: {
    dismissal: '“{words}” tells the reader that their problem is none of ours; say what you can do, or who can help.',
  },

  *check({ message, words, impressions, options }) {
    // What is said twice in one sentence is one dismissal.
    const said = new Map<number, Stretch>()
    // “All is well on our side” in a message that is known to say that it is mended: another rule asks what was done.
    const isMended = message.kind.isDeclared && message.kind.kind === 'resolution'
    for (const dismissal of words.dismissals.find()) {
      const sentence = message.sentenceAt(dismissal.start)
      // “Most people would not notice it”: words that belong to the dismissal itself save no face.
      const isApart = ({ start, end }: Span): boolean => end <= dismissal.start || start >= dismissal.end
      if (!sentence || words.faceSavers.find(sentence).some(isApart)) continue
      const clause = message.clauseAt(dismissal.start)
      // “If you don't like it, find another bank”: words that begin with the condition say more than it.
      const isWithin = clause !== undefined && dismissal.start > clause.start && dismissal.end <= clause.end
      if (isWithin && (clause.isCondition || clause.isReported)) continue
      // “Sie übertreiben gar nicht”: a verb in second place is denied behind it.
      const denial = clause?.isNegated ? words.negations.first({ start: dismissal.end, end: clause.end }) : undefined
      if (denial && denial.firstToken - dismissal.endToken < NEAR) continue
      const last = message.sentences[Math.min(sentence.index + options.helpWithin, message.sentences.length - 1)]!
      // Help that came before was help; what stands between the words and the limit answers them.
      if (isHelp(dismissal.end, last.end, sentence.index, last.index)) continue
      if (isMended && words.bareResolutions.overlaps(dismissal)) continue
      const before = said.get(sentence.index)
      said.set(sentence.index, before ? message.stretch({ start: before.start, end: dismissal.end }) : dismissal)
    }
    for (const at of said.values()) yield { at, message: 'dismissal', data: { words: at.text } }
    for (const at of impressions) {
      const last = message.sentences[Math.min(at.sentence + options.helpWithin, message.sentences.length - 1)]!
      if (isHelp(at.end, last.end, at.sentence, last.index)) continue
      yield { at, message: 'dismissal', data: { words: at.text }, isImpression: true }
    }

    function isHelp(start: number, end: number, first: number, last: number): boolean {
      // “… and I couldn't tell you who does” offers nothing.
      // “It's not the end of the world and we'll help you”: what is denied ends at the joint.
      const joint = words.coordinators.first({ start, end })
      const isDenied = (offer: Span): boolean =>
        message.clauseAt(offer.start)?.isNegated === true && !(joint !== undefined && joint.end <= offer.start)
      if (words.helpOffers.find({ start, end }).some((offer) => !isDenied(offer))) return true
      // “The invoice is to be paid by Friday” is no help, nor is “A colleague takes it over”.
      const isDeed = ({ strength, action, status }: PromiseStatement): boolean =>
        action !== 'other' || (strength === 3 && status !== 'none')
      if (
        message.promises.some(
          (promise) => isDeed(promise) && promise.start >= start && promise.sentence <= last && promise.sentence >= first,
        )
      )
        return true
      return message.actsOf('alternative').some((act) => act.start >= start && act.sentence >= first && act.sentence <= last)
    }
  },
})

/** So many tokens behind a verb its negation stands: “gar nicht”, “helemaal niet”. */
const NEAR = 2

export const examples: Examples = {
  en: [
    {
      because: 'inside a condition the same words only name what may be',
      context: { channel: 'chat', first: false },
      bad: `
        ⟦If you don't like it, find another bank⟧.
      `,
      good: `
        Tell me if it's only a scratch, and I'll send you the polish.
      `,
    },
    {
      because: 'who will have it, at no time, is no help yet',
      bad: `
        Hi Sam,

        ⟦Nobody else has complained⟧ about it. A colleague will take it over.

        Maya
      `,
      good: `
        Hi Sam,

        Nobody else has complained about it. A colleague will take it over at four today.

        Maya
      `,
    },
    {
      because: 'what the reader has to pay is no help, an offer behind “and” is',
      bad: `
        Hi Sam,

        ⟦Nobody else has complained⟧ about it. The invoice is to be paid by Friday.

        Maya
      `,
      good: `
        Hi Sam,

        Nobody else has complained about it, and I'll send an engineer to look at it on Friday.

        Maya
      `,
    },
    {
      bad: `
        Hi Rosa,

        ⟦That’s not our problem⟧. The courier lost it.

        Regards,
        Jan
      `,
      good: `
        Hi Rosa,

        The courier lost the parcel. I’ve asked them to search for it, and a new one leaves our warehouse today.

        Regards,
        Jan
      `,
    },
    {
      bad: `
        Hi Rosa,

        ⟦It works fine for me⟧.

        Regards,
        Jan
      `,
      good: `
        Hi Rosa,

        It works fine for me, so let’s find out what differs. Which browser do you use?

        Regards,
        Jan
      `,
    },
    {
      bad: `
        Hi Rosa,

        If the date does not suit you, ⟦take your business elsewhere⟧.

        Regards,
        Jan
      `,
      good: `
        Hi Rosa,

        If the date does not suit you, I can offer you Monday at nine or Friday at four.

        Regards,
        Jan
      `,
    },
    {
      because: 'it reassures, or help follows',
      good: `
        Hi Rosa,

        No problem, I’ve changed it. Nobody else can see your data, and there’s nothing you need to do.
        There’s nothing I can do about the fee, but I can credit the second week.

        Regards,
        Jan
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजू जी,

        ⟦यह हमारी ज़िम्मेदारी नहीं है⟧। धन्यवाद।

        अमित
      `,
      good: `
        नमस्ते राजू जी,

        छत का काम नगर निगम देखता है; उनका नंबर 1800 555 010 है, और मैंने आपकी शिकायत की प्रति उन्हें भेज दी है।

        अमित
      `,
    },
    {
      because: 'बात के साथ ही मदद है',
      good: `
        नमस्ते राजू जी,

        कोई बात नहीं, मैंने पता बदल दिया है। यह हमारे विभाग का काम नहीं है, पर मैं आज शाम 5 बजे तक बिजली घर से पूछकर आपको बताऊँगा।

        अमित
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Det är ⟦inte vårt bord⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Elnätet sköts av Nordnät. De svarar dygnet runt på 020-555 00.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Hos mig funkar det⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Hos mig går sidan att öppna. Vilken webbläsare har du? Då testar jag i samma.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'hjälpen följer direkt',
      good: `
        Hej Anna,

        Det är inte vår avdelning, men jag kopplar dig till ekonomi. Inga problem!

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Böhm,

        ⟦bei uns funktioniert alles einwandfrei⟧. ⟦Damit müssen Sie leben⟧.

        Mit freundlichen Grüßen
        Till Krug
      `,
      good: `
        Guten Tag Frau Böhm,

        auf unserem Testgerät tritt der Fehler nicht auf. Welche Version zeigt Ihr Gerät unter „Info“ an?

        Mit freundlichen Grüßen
        Till Krug
      `,
    },
    {
      because: 'gleich danach Hilfe kommt',
      good: `
        Guten Tag Frau Böhm,

        für Mahnungen sind wir leider nicht zuständig. Wenden Sie sich bitte an die Stadtkasse, Telefon 0351 555 0100.

        Mit freundlichen Grüßen
        Till Krug
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦To nie nasz problem⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Tym zajmuje się spółdzielnia, numer do niej: 32 555 10 10.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦U nas wszystko działa⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        U nas strona się otwiera, więc poszukajmy razem. Jaki komunikat Pani widzi?

        Maja Nowak
      `,
    },
    {
      because: 'po tych słowach jest pomoc',
      good: `
        Dzień dobry Pani Anno,

        Nic na to nie poradzimy, ale mogę wysłać używany model za 90 zł.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Dat is niet onze afdeling⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Over de verhuizing gaat de gemeente; je bereikt haar op 14 020.

        Tom
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Bij mij werkt het gewoon⟧. ⟦Zo erg is het toch niet⟧.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Bij mij komt de fout nog niet terug. Welke browser gebruikt u?

        Tom Bakker
      `,
    },
    {
      because: 'er volgt meteen hulp',
      good: `
        Beste Sam,

        Daar gaan wij niet over, maar ik heb het nummer van de gemeente voor je: 14 020.

        Tom
      `,
    },
  ],
  fr: [
    {
      because: 'les mots qui écartent ne ménagent personne',
      bad: `
        Bonjour Karim,

        ⟦Je ne vois pas trop ce que vous attendez de moi⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Dites-moi en un mot ce qui vous aiderait, et je m'en occupe avant midi.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        ⟦Ce n'est pas notre problème⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        La fibre de l'immeuble dépend du syndic ; voici son numéro : 01 23 45 67 89.

        Claire
      `,
    },
    {
      because: 'une aide suit',
      good: `
        Bonjour Karim,

        De notre côté, tout fonctionne. Je peux regarder avec vous demain à 10 h.

        Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Ye hamara kaam nahi hai⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Ye bijli vibhag dekhta hai, unka number 1912 hai.

        Arun
      `,
    },
    {
      because: '“koi baat nahi” answers thanks',
      good: `
        Hi Neha ji, koi baat nahi! Kal 5 baje tak naya card pahunch jayega. Arun
      `,
    },
    {
      because: 'the message tells that it is mended',
      context: { kind: 'resolution' },
      good: `
        Hi Neha ji,

        Meter badal diya hai, humari taraf se sab theek hai.

        Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦No es nuestro problema⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        La fibra del edificio la lleva el administrador; su teléfono es el 912 345 678.

        Lucía
      `,
    },
    {
      because: 'después viene ayuda',
      good: `
        Hola, Marta:

        Aquí todo funciona bien. Puedo mirarlo contigo mañana a las 10.

        Lucía
      `,
    },
  ],
}
