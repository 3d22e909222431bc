import { defineRule, type Examples, type Impression, type Match, type Span } from '../src/rule.ts'

/**
 * “That is our policy” ends the conversation without answering it: the reader learns that there is a rule, not why it is good for
 * anybody, nor what is possible instead. A reason that a person can follow, or another way, turns a wall into an answer.
 *
 * Left alone: a rule that comes with its reason or with another way; an answer that points to where a rule is written; policies that
 * are something else (an insurance policy, a password policy).
 *
 * Source: seed S4, advice 12 (name an alternative) and 13 (no excuses).
 */
export default defineRule({
  id: 'policy-shield',
  summary: 'Give the reason behind a rule, or another way, instead of the rule alone.',
  severity: 'warning',
  needs: ['policyMentions'],
  also: ['closedRules', 'reasonConnectives', 'waysOn', 'twoNewsOpeners', 'reporters'],
  messages: {
    ruleOnly: '“{rule}” tells the reader that there is a rule, not why; give the reason in a few words, or say what you can do instead.',
  },

  *check({ words, message, impressions }) {
    const mentions = [...words.policyMentions.find(), ...words.closedRules.find()].sort((a, b) => a.start - b.start || b.end - a.end)
    // “Does the policy allow it?” asks, and shields nobody.
    const mention = mentions.find(({ start }) => message.sentenceAt(start) !== undefined && !message.clauseAt(start)?.isQuestion)
    const rule = mention ?? impressions[0]
    if (!rule) return
    const { index } = message.sentenceAt(rule.start)!
    const near = message.sentences.slice(Math.max(0, index - 1), index + 2)
    // Beside a request for papers, “you need no new form” refuses nothing.
    const isAsking = message.kind.isDeclared && message.kind.kind === 'information-request'
    const isRefusing =
      words.closedRules.overlaps(rule) ||
      message.kind.kind === 'bad-news' ||
      // “Can't you make it? Then cancel a day before, as agreed” asks and refuses nothing.
      (!isAsking &&
        (message.actsOf('bad-news').length > 0 ||
          // What only sounds like a rule needs news that is bad for certain: “No, no, you did nothing wrong” refuses nothing.
          (mention !== undefined &&
            message.clauses.some(({ isNegated, isQuestion, sentence }) => isNegated && !isQuestion && Math.abs(sentence - index) <= 1))))
    if (!isRefusing) return
    // “I understand that you need it soon because you move in December”: why the reader asks is no reason for the rule.
    const readersReasons = near.flatMap(({ index }) => {
      const felt = message.acts.find(({ kind, sentence }) => kind === 'empathy' && sentence === index)
      const news = message.acts.find(({ kind, sentence }) => kind === 'bad-news' && sentence === index)
      return felt ? [{ index, start: felt.start, end: news?.start ?? Number.POSITIVE_INFINITY }] : []
    })
    const isReadersReason = (offset: number): boolean =>
      readersReasons.some(({ index, start, end }) => start < offset && offset < end && message.sentenceAt(offset)?.index === index)
    const hasReason = near.some((sentence) =>
      words.reasonConnectives.find(sentence).some(
        // “We cannot refund you, because you came late. Those are the rules”: what stands before the rule is a reason for something else.
        (reason) => reason.firstToken >= rule.endToken && !isReadersReason(reason.start),
      ),
    )
    if (hasReason || isReasonBehindColon(rule)) return
    // “You asked whether you can swap it. We don't, that's our policy”: what was asked before the answer is no way on.
    const isAsked = ({ start }: Span): boolean => {
      const clause = message.clauseAt(start)
      return clause !== undefined && clause.end <= rule.start && words.reporters.overlaps(clause)
    }
    const hasWayOn =
      message.actsOf('alternative').length > 0 ||
      words.waysOn
        .find()
        .some(
          (way) =>
            (way.start >= rule.end || way.end <= rule.start) &&
            !words.twoNewsOpeners.overlaps(way) &&
            message.sentenceAt(way.start) &&
            !isAsked(way) &&
            !message.clauseAt(way.start)?.isNegated,
        )
    if (hasWayOn) return
    yield { at: rule, message: 'ruleOnly', data: { rule: rule.text }, isImpression: mention === undefined }

    /** “Those are the rules, and good sense: the water has 8 degrees”, not “our policy: no refunds”. */
    function isReasonBehindColon({ start: ruleStart, endToken }: Match | Impression): boolean {
      const sentence = message.sentenceAt(ruleStart)!
      const colon = message.tokens.findIndex(({ key }, at) => key === ':' && at >= endToken && at < sentence.endToken)
      if (colon < 0 || sentence.endToken - colon <= WORDS_OF_REASON) return false
      const { start } = message.tokens[colon]!
      return !message.clauses.some((clause) => clause.isNegated && clause.end > start && clause.start < sentence.end)
    }
  },
})

/** So many words and a colon make a reason. */
const WORDS_OF_REASON = 4

export const examples: Examples = {
  en: [
    {
      because: 'a reason for the refusal is none for the rule, one behind the rule is',
      context: { channel: 'email', kind: 'bad-news' },
      bad: `
        Hi Sam,

        We cannot pay for the bag, because it was left on the train. ⟦That's our policy⟧.

        Maya
      `,
      good: `
        Hi Sam,

        We cannot pay for the bag. That's our policy, because nobody can tell us what was in it.

        Maya
      `,
    },
    {
      because: 'behind the colon stands why',
      context: { channel: 'email', kind: 'other' },
      good: `
        Hi Sam,

        No swimming after dark; those are the rules, and good sense: the water has eight degrees.

        Maya
      `,
    },
    {
      context: { channel: 'chat', first: false },
      bad: `
        Sorry, ⟦rules are rules⟧.
      `,
      good: `
        Sorry, the pool closes for small children at six, because the lifeguard of the shallow end goes home then.
      `,
    },
    {
      bad: `
        Hi Sam,

        We don't exchange opened headphones. ⟦That's our policy⟧.

        Maya
      `,
      good: `
        Hi Sam,

        We don't exchange opened headphones, because nobody wants to put used ones into their ears.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        ⟦The system won't let me⟧ change the name on the ticket.

        Maya
      `,
      good: `
        Hi Sam,

        I cannot change the name on the ticket, but you can cancel it free of charge until Friday and book a new one.

        Maya
      `,
    },
    {
      because: 'an insurance policy is no rule',
      good: `
        Hi Sam,

        Your policy number is 8821.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते रीना जी,

        मुझे खेद है, पैसा वापस नहीं होगा। ⟦हमारे यहाँ का नियम यही⟧ है।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        मुझे खेद है, पैसा वापस नहीं होगा, क्योंकि सील खुलने के बाद क्रीम दोबारा बेची नहीं जा सकती।

        अमित
      `,
    },
    {
      because: 'नियम के साथ उसकी वजह है',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते रीना जी,

        मुझे खेद है, हमारे नियम के अनुसार फ़ोन पर पता नहीं बदला जा सकता, ताकि कोई और आपका पार्सल न ले जाए।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Sorry, refund nahi ho payega. ⟦Company ki policy yahi hai⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, refund nahi ho payega, kyunki 30 din ki window 2 May ko band ho gayi thi. Aap chahein to exchange kar sakte hain.

        Arun
      `,
    },
    {
      because: 'the policy is an insurance policy',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji,

        Sorry, aapki policy number 8821 ka claim is saal nahi ho payega, kyunki premium baaki hai. Premium bharte hi dobara apply kar sakti hain.

        Arun
      `,
    },
  ],
  sv: [
    {
      because: 'kundens eget skäl förklarar inte regeln',
      context: { channel: 'email', kind: 'bad-news' },
      bad: `
        Hej Anna,

        Jag förstår att du behöver besked snabbt eftersom ni flyttar i december. Jag är ledsen, men vi kan inte bevilja lånet. ⟦Så ser våra kreditregler ut⟧.

        Maja
      `,
      good: `
        Hej Anna,

        Jag är ledsen: vi kan inte bevilja lånet, eftersom inkomsten är lägre än kostnaderna för huset. Jag ringer dig på torsdag och går igenom vad som skulle krävas.

        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Enligt våra regler⟧ går det inte att byta varan.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi kan inte byta varan, eftersom förpackningen är öppnad och den ska hållas steril.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Systemet tillåter inte⟧ det.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag kan inte ändra fakturan, för den är redan bokförd. I stället skickar jag en kreditfaktura.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'regeln har en anledning, eller är ett dokument',
      good: `
        Hej Anna,

        Reglerna finns på sidan 3. Enligt våra regler måste barnet ha hjälm, eftersom isen är hård.

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Nous n'échangeons pas les casques ouverts. ⟦C'est notre politique⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Nous n'échangeons pas les casques ouverts, car personne ne voudrait d'écouteurs déjà portés.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        Je ne peux pas changer le nom sur le billet, ⟦le système ne me laisse pas⟧ faire.

        Claire
      `,
      good: `
        Bonjour Karim,

        Je ne peux pas changer le nom sur le billet. Vous pouvez l'annuler sans frais jusqu'à vendredi et en prendre un autre.

        Claire
      `,
    },
    {
      because: 'la règle est expliquée',
      good: `
        Bonjour Karim,

        Selon nos conditions, le casque se rend fermé, parce qu'il touche les oreilles.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        De jas kan niet terug. ⟦Dat is ons beleid⟧.

        Tom
      `,
      good: `
        Beste Sam,

        De jas kan niet terug, omdat hij gedragen is en we hem niet meer als nieuw kunnen verkopen.

        Tom
      `,
    },
    {
      because: 'wat iemand vroeg, is geen uitweg',
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        Je vroeg of je het zakje kunt ruilen. Dat nemen we niet terug, ⟦zo is ons beleid nu eenmaal⟧.

        Tom
      `,
      good: `
        Beste Sam,

        Je vroeg of je het zakje kunt ruilen. Dat nemen we niet terug, omdat het open is geweest.

        Tom
      `,
    },
    {
      because: 'het is een polis of een uitleg',
      good: `
        Beste Sam,

        Je polisvoorwaarden zitten in de bijlage. Volgens het reglement is de zaal om 23 uur dicht, omdat de buren dan slapen.

        Tom
      `,
    },
  ],
  pl: [
    {
      because: 'pytanie nikogo nie zasłania',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Nie możemy przyjąć zwrotu. Czy polityka firmy na to pozwala?

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Nie możemy przyjąć zwrotu, ⟦takie są nasze zasady⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Nie możemy przyjąć zwrotu, ponieważ opakowanie było otwarte, a to kosmetyk.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Niestety nie wymienimy biletu. ⟦Regulamin na to nie pozwala⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Niestety nie wymienimy biletu, ale może go Pani odsprzedać na naszej stronie.

        Maja Nowak
      `,
    },
    {
      because: 'regulamin jest tylko wskazany',
      good: `
        Dzień dobry Pani Anno,

        Terminy opisuje regulamin, wysyłam go w załączniku.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Guten Tag Herr Yilmaz,

        eine Erstattung ist nicht möglich. ⟦Das lassen unsere Richtlinien nicht zu⟧, und unsere Richtlinien erlauben keine Ausnahmen.

        Mit freundlichen Grüßen
        Heike Blum
      `,
      good: `
        Guten Tag Herr Yilmaz,

        geöffnete Kosmetik kann ich nicht erstatten, weil wir sie aus hygienischen Gründen niemandem mehr verkaufen dürfen. Ich kann Ihnen einen Gutschein über 20 Euro schicken.

        Mit freundlichen Grüßen
        Heike Blum
      `,
    },
    {
      because: 'der Grund danebensteht',
      context: { kind: 'bad-news' },
      good: `
        Guten Tag Herr Yilmaz,

        laut unseren Bedingungen nehmen wir offene Cremes nicht zurück, denn wir können nicht prüfen, ob sie noch keimfrei sind.

        Mit freundlichen Grüßen
        Heike Blum
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        No cambiamos auriculares abiertos. ⟦Es nuestra política⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        No cambiamos auriculares abiertos, porque nadie quiere unos que ya se han usado.

        Lucía
      `,
    },
    {
      bad: `
        Hola, Marta:

        ⟦El sistema no me deja⟧ cambiar el nombre del billete.

        Lucía
      `,
      good: `
        Hola, Marta:

        No puedo cambiar el nombre del billete. Puedes anularlo gratis hasta el viernes y sacar otro.

        Lucía
      `,
    },
    {
      because: 'la póliza no es una norma, y la norma se explica',
      good: `
        Hola, Marta:

        Su número de póliza es el 8821. Según las normas del edificio, la obra para a las 20 h para que los vecinos descansen.

        Lucía
      `,
    },
  ],
}
