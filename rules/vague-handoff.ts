import { defineRule, type Examples, isImpression } from '../src/rule.ts'

/**
 * “I've passed it to the relevant department” is where many cases end, and customers know it: nobody has it, nobody will call, and
 * the person who did answer is gone. A name and a time, or “I remain your contact”, keep the thread.
 *
 * Left alone: somebody who is named; a team that answers within a time that is said; ideas and praise that are passed on; parcels.
 *
 * Source: seeds S3, advice 7 and 9; S0.
 */
export default defineRule({
  id: 'vague-handoff',
  summary: 'Say who takes over, and when they will be in touch.',
  severity: 'warning',
  needs: ['vagueHandoffs'],
  also: ['otherHandoffs', 'formalAddress'],
  messages: {
    nobody: '“{handoff}” leaves the reader with nobody to ask and no time to wait for; name who takes over and when they will be in touch.',
  },

  *check({ message, words, impressions }) {
    if (message.kind.kind === 'feedback-response') return
    const others = words.otherHandoffs.find()
    for (const match of [...words.vagueHandoffs.find(), ...impressions]) {
      const sentence = message.sentenceAt(match.start)
      const clause = message.clauseAt(match.start)
      if (!sentence || !clause || sentence.isQuestion || clause.isQuestion || clause.isConditional || clause.isNegated || clause.isReported)
        continue
      if (others.some((other) => other.start < match.end && match.start < other.end)) continue
      if (isNamed(match.endToken, sentence.endToken)) continue
      // The words of a phrase hold no name; those by which a sentence sounds like one may.
      if (isImpression(match) && isNamed(match.firstToken + 1, match.endToken)) continue
      const next = message.sentences[sentence.index + 1]
      const hasTime = message.times.some(
        ({ level, kind, grain, direction, start }) =>
          level >= 2 &&
          grain !== 'none' &&
          kind !== 'past' &&
          kind !== 'hours' &&
          direction !== 'past' &&
          start >= sentence.start &&
          start < (next ?? sentence).end &&
          !(start >= sentence.end && isAdvice(start)),
      )
      if (hasTime) continue
      yield { at: match, message: 'nobody', data: { handoff: match.text }, isImpression: isImpression(match) }
      return
    }

    /** “Until then it helps if you put downloads into the afternoon”: what the reader may do meanwhile. */
    function isAdvice(offset: number): boolean {
      const sentence = message.sentenceAt(offset)
      return message.clauseAt(offset)?.isConditional === true || message.actsOf('request').some((act) => act.sentence === sentence?.index)
    }

    /** “our colleague Sara Lind”, “the team of Omar”: a capital soon after the words, or a placeholder. */
    function isNamed(from: number, end: number): boolean {
      for (let at = from; at < Math.min(from + NEAR, end); at++) {
        const token = message.tokens[at]!
        if (token.kind === 'placeholder' || token.kind === 'address') return true
        // Where all nouns have a capital, two of them side by side make a name.
        if (isCapital(at) && (!message.language.hasCapitalNouns || isCapital(at + 1))) return true
      }
      return false
    }

    function isCapital(at: number): boolean {
      const token = message.tokens[at]
      if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(message.text.slice(token.start, token.end))) return false
      // “to look at Pani umowę”, “Ihren Vertrag”: the reader is no colleague.
      return !words.formalAddress.overlaps(token)
    }
  },
})

/** Tokens behind the words in which a name counts as theirs. */
const NEAR = 4

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        I've ⟦forwarded this to the relevant department⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I've handed this to Sara Lind; she'll call you before 3 pm.

        Maya
      `,
    },
    {
      because: 'an idea may be passed on to a team',
      good: `
        Hi Sam,

        I shared your idea with our product team.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Ik heb het doorgestuurd naar de betreffende afdeling⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Mijn collega Lies Maes neemt dit over; ze mailt je dinsdag voor 12 uur.

        Tom
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Een van onze specialisten kijkt⟧ ernaar.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Onze specialist Ravi Kumar kijkt ernaar en belt u morgen voor 15 uur.

        Tom Bakker
      `,
    },
    {
      because: 'een compliment of een idee hoeft geen antwoord',
      good: `
        Beste Sam,

        Wat mooi! Ik heb je compliment doorgegeven aan de afdeling.

        Tom
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Jag har skickat ärendet vidare⟧ till rätt avdelning.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Sara Lind på ekonomi har ditt ärende och ringer dig före kl. 15.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'någon nämns, med en tid',
      good: `
        Hej Anna,

        Jag har lämnat ärendet till vår specialist Sara Lind. Jag har skickat paketet i dag.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते नरेंद्र जी,

        ⟦आपकी शिकायत संबंधित विभाग को भेज दी गई है⟧।

        अमित
      `,
      good: `
        नमस्ते नरेंद्र जी,

        आपकी शिकायत बिलिंग की रेखा जोशी देख रही हैं, वे कल 12 बजे तक आपको फ़ोन करेंगी।

        अमित
      `,
    },
    {
      because: 'समय बताया गया है',
      good: `
        नमस्ते नरेंद्र जी,

        आपकी शिकायत संबंधित विभाग को भेज दी है। कल 12 बजे तक मैं आपको उनका जवाब बताऊँगा।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        ⟦Maine concerned team ko bhej diya⟧ hai.

        Maya
      `,
      good: `
        Hi Sam ji,

        Maine billing mein Farid Khan ko bhej diya hai; wo kal 5 baje tak aapko call karenge.

        Maya
      `,
    },
    {
      because: 'an idea that is passed on has been heard',
      good: `
        Hi Sam ji, aapka sujhav team ko bhej diya hai, thank you! Maya
      `,
    },
  ],
  pl: [
    {
      because: '„Pani” to ta, do której się pisze',
      bad: `
        Dzień dobry Pani Anno,

        ⟦poprosiłam dział prawny, żeby⟧ zerknął na Pani umowę.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        poprosiłam Igę Lis z działu prawnego, żeby zerknęła na Pani umowę; zadzwoni w środę do 12:00.

        Maja Nowak
      `,
    },
    {
      because: 'to pytanie',
      good: `
        Dzień dobry Pani Anno,

        czy ktoś Pani pomoże dojechać, czy zamówić transport?

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Przekazałam sprawę do odpowiedniego działu⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Sprawę ma Ewa Lis z działu reklamacji, zadzwoni do Pani jutro do 12.

        Maja Nowak
      `,
    },
    {
      because: 'przekazano pomysł',
      good: `
        Dzień dobry Pani Anno,

        Przekazałam Pani pomysł naszym programistom.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      because: 'was die Leserin inzwischen tun kann, sagt nicht, wann etwas geschieht',
      bad: `
        Guten Tag Frau Beck,

        ich ⟦habe Ihre Anfrage an die zuständige Fachabteilung weitergeleitet⟧. Bis dahin hilft es, wenn Sie größere Downloads auf den Nachmittag legen.

        Udo Fink
      `,
      good: `
        Guten Tag Frau Beck,

        Jana Roth aus der Technik ruft Sie am Freitag um 10 Uhr an. Bis dahin hilft es, wenn Sie größere Downloads auf den Nachmittag legen.

        Udo Fink
      `,
    },
    {
      bad: `
        Guten Tag Frau Moser,

        ich ⟦habe Ihr Anliegen an die zuständige Abteilung weitergeleitet⟧.

        Freundliche Grüße
        Pia Lang
      `,
      good: `
        Guten Tag Frau Moser,

        Ihr Anliegen liegt jetzt bei Tina Berg aus der Buchhaltung. Sie ruft Sie bis Mittwoch an.

        Freundliche Grüße
        Pia Lang
      `,
    },
    {
      bad: `
        Guten Tag Frau Moser,

        ⟦ein Kollege wird sich darum kümmern⟧.

        Freundliche Grüße
        Pia Lang
      `,
      good: `
        Guten Tag Frau Moser,

        mein Kollege Ralf Stein kümmert sich darum und schreibt Ihnen morgen bis 12 Uhr.

        Freundliche Grüße
        Pia Lang
      `,
    },
    {
      because: 'nur ein Lob weitergeht',
      good: `
        Guten Tag Frau Moser,

        Ihr Lob habe ich an die Kollegen weitergegeben; es hängt jetzt in der Küche.

        Freundliche Grüße
        Pia Lang
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        J'ai ⟦transmis votre demande au service concerné⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        J'ai transmis votre demande à Sara Lind ; elle vous appelle jeudi avant 12 h.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        He ⟦pasado tu caso al departamento correspondiente⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        He pasado tu caso a Sara Lind; te llama el jueves antes de las 12.

        Lucía
      `,
    },
  ],
}
