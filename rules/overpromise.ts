import { defineRule, type Examples, isImpression } from '../src/rule.ts'

/**
 * “We guarantee it won't happen again” and “we'll fix it immediately” please for a minute and are held against us for a year: nobody
 * controls it. A promise that is kept, such as the next message at four, does more for trust than a guarantee that breaks.
 *
 * Left alone: “I can't guarantee”, a guarantee that is a warranty, a promise to write or call, what has been done at once already, and
 * what takes effect at once by itself.
 *
 * Source: seeds S3, advice 5; S0.
 */
export default defineRule({
  id: 'overpromise',
  summary: 'Promise what you control.',
  severity: 'warning',
  needs: ['guarantees'],
  also: ['modestGuarantees', 'immediacies', 'outcomes'],
  messages: {
    guarantee:
      '“{words}” promises what nobody controls, and is remembered when it fails; say what you have done against it, or what you will do next.',
    immediate: '“{words}” is held to the minute by whoever waits; give a time that you will keep.',
  },

  *check({ message, words, impressions }) {
    const modest = words.modestGuarantees.find()
    const promised = new Set<number>()
    for (const match of [...words.guarantees.find(), ...impressions]) {
      const clause = message.clauseAt(match.start)
      if (!clause || clause.isQuestion || clause.isCondition || clause.isReported) continue
      if (modest.some((other) => other.start < match.end && match.start < other.end)) continue
      // “Rest assured, we'll fix it right away”: the haste says it, and is marked below.
      if (words.immediacies.overlaps(clause) && words.outcomes.overlaps(clause)) continue
      // “I guarantee that this will never happen again” guarantees once.
      if (promised.has(clause.sentence)) continue
      promised.add(clause.sentence)
      yield { at: match, message: 'guarantee', data: { words: match.text }, isImpression: isImpression(match) }
    }
    for (const match of words.immediacies.find()) {
      const clause = message.clauseAt(match.start)
      if (!clause || clause.isQuestion || clause.isConditional || clause.isReported || clause.isNegated) continue
      // “Right after you sign in” is a step, not a promise; “I'm on it right away” tells what the writer does now.
      if (modest.some((other) => other.start < match.end && match.start < other.end)) continue
      const fixes = message.promises.some(
        ({ action, strength, head, actor }) =>
          (action === 'fix' || (action === 'deliver' && actor !== 'agent')) &&
          strength >= 2 &&
          head.start >= clause.start &&
          head.start < clause.end,
      )
      if (!fixes && !words.outcomes.overlaps(clause)) continue
      yield { at: match, message: 'immediate', data: { words: match.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        ⟦We guarantee it⟧ is safe.

        Maya
      `,
      good: `
        Hi Sam,

        We have tested it for two hours, and it held.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        We'll fix it ⟦immediately⟧.

        Maya
      `,
      good: `
        Hi Sam,

        Omar is on it. I'll tell you at 4 pm how far he is.

        Maya
      `,
    },
    {
      because: 'nothing is guaranteed',
      good: `
        Hi Sam,

        I can't guarantee a date, but I'll write on Friday.

        Maya
      `,
    },
    {
      because: 'it has happened',
      good: `
        Hi Sam,

        We immediately blocked the card.

        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Wij garanderen dat het⟧ voortaan werkt. ⟦Dit gebeurt nooit meer⟧.

        Tom
      `,
      good: `
        Beste Sam,

        We hebben de stekker vervangen; die was de oorzaak. Gaat het toch weer mis, bel me dan op 020 123 45 67.

        Tom
      `,
    },
    {
      because: 'het is een garantie op papier, of een belofte die de schrijver zelf houdt',
      good: `
        Beste Sam,

        De garantie loopt tot 1 mei. Ik kan niet beloven dat het vandaag lukt. Ik beloof u dat ik vanavond voor 18 uur bel.

        Tom
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Jag garanterar att det⟧ aldrig händer igen.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har bytt kabeln, så att det inte ska hända igen.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Vi löser det ⟦omedelbart⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi löser det i dag före kl. 15.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en garanti på en vara, och ett löfte om ett samtal',
      good: `
        Hej Anna,

        Garantin gäller i tre år. Jag kan inte lova att det går, men jag lovar att ringa dig kl. 15.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते विद्या जी,

        तारीख़ गलत लिखी गई थी। ⟦ऐसा दोबारा कभी नहीं होगा⟧।

        बृजेश
      `,
      good: `
        नमस्ते विद्या जी,

        तारीख़ मैंने गलत लिखी थी। अब हर पर्ची दो लोग देखते हैं।

        बृजेश
      `,
    },
    {
      because: 'गारंटी एक काग़ज़ है',
      good: `
        नमस्ते विद्या जी,

        पंप पर 2027 तक गारंटी है, इसलिए मरम्मत का पैसा नहीं लगेगा।

        बृजेश
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        ⟦Aaj ke baad ye kabhi nahi hoga⟧.

        Maya
      `,
      good: `
        Hi Sam ji,

        Server ab har raat apne aap check hota hai, aur Monday 5 baje main aapko result likhungi.

        Maya
      `,
    },
    {
      because: 'a warranty is no promise, and this one is declined',
      good: `
        Hi Sam ji, phone par 1 saal ki warranty hai. Guarantee nahi de sakti ki data bachega, par kal 5 baje likhungi. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Gwarantuję, że⟧ to się nie powtórzy.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Od dziś każdą kopertę sprawdzają dwie osoby.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Naprawimy to ⟦natychmiast⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Naprawimy to dziś do 18:00.

        Maja Nowak
      `,
    },
    {
      because: 'gwarancja to dokument',
      good: `
        Dzień dobry Pani Anno,

        Gwarancja obejmuje pompę do 2027 roku, naprawa jest bezpłatna.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Herr Klee,

        ⟦der Fehler passiert nie wieder⟧, darauf können Sie sich verlassen.

        Viele Grüße
        Ines Bock
      `,
      good: `
        Guten Tag Herr Klee,

        wir haben die Leitung getauscht und prüfen sie nun jede Woche.

        Viele Grüße
        Ines Bock
      `,
    },
    {
      bad: `
        Guten Tag Herr Klee,

        wir beheben die Störung ⟦sofort⟧.

        Viele Grüße
        Ines Bock
      `,
      good: `
        Guten Tag Herr Klee,

        die Technikerin ist um 14 Uhr bei Ihnen und sucht die Störung.

        Viele Grüße
        Ines Bock
      `,
    },
    {
      because: 'niemand ein Ergebnis verspricht',
      good: `
        Guten Tag Herr Klee,

        ich kann Ihnen nicht garantieren, dass die Jacke bis Freitag da ist. Die Preisgarantie gilt 30 Tage. Sofort nach der Anmeldung bekommen Sie den Link, dann läuft die App wieder.

        Viele Grüße
        Ines Bock
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        La fuite est colmatée, ⟦plus jamais de⟧ dégâts.

        Claire
      `,
      good: `
        Bonjour Karim,

        La fuite est colmatée ; je repasse lundi à 9 h pour la contrôler.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        La fuga está sellada, ⟦palabra de honor⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        La fuga está sellada; paso el lunes a las 9 para revisarla.

        Lucía
      `,
    },
  ],
}
