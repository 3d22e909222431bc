import { defineRule, type Examples, joined, type Span } from '../src/rule.ts'

/**
 * “As I already said” answers the question and adds: you did not listen. A reader who asks twice did not find the answer the first
 * time; what helps is the answer again, in other words, and not the reminder.
 *
 * Left alone: the customer’s words (“as you mentioned”), a promise that was kept (“as promised”, “as agreed”), a pointer inside a
 * document (“as described in step 3”), a conversation of both (“as I said on the phone”).
 *
 * Source: seed S4, advice 6; surveys of the phrases that office workers find passive-aggressive (Adobe 2019).
 */
export default defineRule({
  id: 'passive-aggression',
  summary: 'Give the answer again, without the reminder that it was given.',
  severity: 'warning',
  needs: ['repetitionReminders'],
  also: ['noRepetitionReminders', 'knowledgePresumptions', 'unreadReproaches'],
  messages: {
    reminder: '“{words}” tells the reader that they did not listen; leave it out and say it again, in other words.',
    presumption: '“{words}” tells the reader that they ought to know; leave it out and say it.',
    reproach: '“{words}” reproaches the reader; say what you need, or give the answer here.',
  },

  *check({ message, words, impressions }) {
    const reminders = words.repetitionReminders.find().filter((reminder) => !words.noRepetitionReminders.overlaps(reminder))
    const found = [
      ...reminders.map((at) => ({ at, kind: 'reminder' as const })),
      ...words.knowledgePresumptions.find().map((at) => ({ at, kind: 'presumption' as const })),
      ...words.unreadReproaches.find().map((at) => ({ at, kind: 'reproach' as const })),
    ]
    // “I would never say that you should have known”: what is denied or quoted reproaches nobody.
    const isOurs = (kind: (typeof found)[number]['kind'], at: Span): boolean =>
      kind === 'reminder' || !message.clauseAt(at.start)?.isReported
    const said = found.filter(({ at, kind }) => message.sentenceAt(at.start) !== undefined && isOurs(kind, at))
    for (const { at, kind } of joined(message, said)) yield { at, message: kind, data: { words: at.text } }
    for (const at of impressions) {
      if (words.noRepetitionReminders.overlaps(at)) continue
      yield { at, message: 'reproach', data: { words: at.text }, isImpression: true }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Lisa,

        ⟦As I already said, and as you should know⟧, page 3 has to be signed.

        Best,
        Paul
      `,
      good: `
        Hi Lisa,

        Page 3 still lacks your signature; the cross shows where it goes.

        Best,
        Paul
      `,
    },
    {
      bad: `
        Hi Lisa,

        ⟦As I already said⟧, the invoice goes out on the first of the month.

        Best,
        Paul
      `,
      good: `
        Hi Lisa,

        The invoice goes out on the first of the month, so the next one reaches you on 1 June.

        Best,
        Paul
      `,
    },
    {
      bad: `
        Hi Lisa,

        ⟦Per my last email⟧, we need a copy of the contract. ⟦As you should know⟧, page 3 has to be signed.

        Best,
        Paul
      `,
      good: `
        Hi Lisa,

        To go on we need a copy of the contract, with your signature on page 3.

        Best,
        Paul
      `,
    },
    {
      bad: `
        Hi Lisa,

        ⟦If you had read⟧ the guide, you would have found the button.

        Best,
        Paul
      `,
      good: `
        Hi Lisa,

        The button is on the last page of the guide, at the top right.

        Best,
        Paul
      `,
    },
    {
      because: 'the customer said it, or a promise is kept',
      good: `
        Hi Lisa,

        As you mentioned, it began on Monday. As promised, here is the log, and as agreed on the phone I’ve refunded the fee.
        Once again, thank you for the screenshots. The steps are as described in section 3.

        Best,
        Paul
      `,
    },
    {
      because: 'both remember the call',
      good: `
        Hi Lisa,

        As I said on the phone, the part arrives on Tuesday.

        Best,
        Paul
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Zoals ik u al eerder schreef⟧, ligt de sleutel bij de balie.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        De sleutel ligt bij de balie, in de hal links.

        Tom Bakker
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Zoals je inmiddels zou moeten weten⟧ sluit de inschrijving op 1 mei. ⟦Dat heb ik je vorige week al uitgelegd⟧.

        Tom
      `,
      good: `
        Beste Sam,

        De inschrijving sluit op 1 mei; tot die dag kun je je bedenken.

        Tom
      `,
    },
    {
      bad: `
        Beste Sam,

        ⟦Als je mijn mail had gelezen⟧, wist je waar het formulier staat.

        Tom
      `,
      good: `
        Beste Sam,

        Het formulier staat onder Downloads, als derde in de lijst.

        Tom
      `,
    },
    {
      because: 'het is een belofte die is gehouden, of wat de klant zelf zei',
      good: `
        Beste Sam,

        Zoals beloofd stuur ik je de offerte. Zoals je gisteren schreef, gaat het om twaalf stoelen. Nogmaals dank voor je geduld.

        Tom
      `,
    },
    {
      because: 'het verwijst naar een gesprek van beiden',
      good: `
        Beste mevrouw De Vries,

        Zoals ik u vanochtend aan de telefoon vertelde, komt de monteur op 3 juni.

        Tom Bakker
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते मीना जी,

        ⟦जैसा कि मैंने पहले भी बताया था⟧, रसीद ऐप में मिलेगी।

        अमित
      `,
      good: `
        नमस्ते मीना जी,

        रसीद ऐप में “मेरे बिल” के नीचे मिलेगी।

        अमित
      `,
    },
    {
      because: 'ग्राहक को दोहराना पड़ा, और यही माना गया है',
      good: `
        नमस्ते मीना जी,

        आपको एक ही बात बार-बार बतानी पड़ी, इसके लिए क्षमा चाहता हूँ। जैसा आपने लिखा था, रकम दो बार कटी है।

        अमित
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Som jag redan har förklarat⟧ behöver vi ett kvitto.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi behöver kvittot, för där står garantitiden.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Om du hade läst mitt⟧ mejl hade du sett svaret.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Svaret är ja: du kan hämta det på lördag.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Som du säkert vet⟧ stänger vi kl. 16.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Vi stänger kl. 16.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'kundens egna ord, och ett löfte som hålls',
      good: `
        Hej Anna,

        Som du skrev är lampan röd. Som jag lovade ringer jag i dag. Jag har redan meddelat lagret.

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Jansen,

        ⟦wie ich Ihnen bereits mehrfach mitgeteilt habe⟧, liegt die Frist bei 14 Tagen. ⟦Hätten Sie meine Mail gelesen⟧, wüssten Sie das.

        Viele Grüße
        Karl Ott
      `,
      good: `
        Guten Tag Frau Jansen,

        die Frist beträgt 14 Tage, gerechnet ab dem Tag, an dem das Paket bei Ihnen ankam.

        Viele Grüße
        Karl Ott
      `,
    },
    {
      because: 'die Kundin es gesagt hat, oder beide',
      good: `
        Guten Tag Frau Jansen,

        wie Sie schon geschrieben haben, fehlt der Deckel. Wie am Telefon besprochen, geht er heute zur Post.

        Viele Grüße
        Karl Ott
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Jak już pisałam⟧, potrzebny jest paragon.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Potrzebny jest jeszcze paragon, wystarczy zdjęcie.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Gdyby Pani przeczytała⟧ instrukcję, nie byłoby pytania.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Opis jest w instrukcji na stronie 4, streszczam go poniżej.

        Maja Nowak
      `,
    },
    {
      because: 'obietnica została dotrzymana',
      good: `
        Dzień dobry Pani Anno,

        Jak obiecałam, przesyłam zdjęcia.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Petit,

        ⟦Comme je vous l'ai déjà dit⟧, le dépôt ouvre à 9 h.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        Le dépôt ouvre à 9 h.

        Claire Morel
      `,
    },
    {
      bad: `
        Bonjour Karim,

        ⟦Si vous aviez lu⟧ la notice, la pompe tournerait. Le bouton est dessous.

        Claire
      `,
      good: `
        Bonjour Karim,

        Le bouton de la pompe est dessous.

        Claire
      `,
    },
    {
      because: 'une promesse tenue n’est pas un reproche',
      good: `
        Bonjour Karim,

        Comme convenu, voici le devis. Comme vous l'avez écrit, le mur est humide.

        Claire
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Maine pehle hi bataya tha⟧ ki form 60 chahiye. Form is link par hai.

        Arun
      `,
      good: `
        Hi Neha ji,

        Iske liye form 60 chahiye; form is link par hai.

        Arun
      `,
    },
    {
      because: 'the customer said it, and a promise was kept',
      good: `
        Hi Neha ji, jaisa aapne bataya, bill padhne mein nahi aa raha. Jaisa promise kiya tha, naya bill saath hai. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Estimada señora Vidal:

        ⟦Como ya le he dicho⟧, el almacén abre a las 9.

        Lucía Roca
      `,
      good: `
        Estimada señora Vidal:

        El almacén abre a las 9.

        Lucía Roca
      `,
    },
    {
      because: 'una promesa cumplida no es un reproche',
      good: `
        Hola, Marta:

        Como acordamos, aquí tienes el presupuesto. Como me dijiste, la pared tiene humedad.

        Lucía
      `,
    },
  ],
}
