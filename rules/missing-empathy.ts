import { defineRule, type Examples } from '../src/rule.ts'

/**
 * A loss or a refusal that is told like a status (“The file cannot be recovered.”) reads as if nobody had noticed that it happens to
 * somebody. One clause that shows it was noticed is enough: what it means for this person, or that we are sorry.
 *
 * Left alone: any sign of sympathy or apology, stock phrase or not; what a product cannot do, which is no loss. “Unfortunately” alone
 * is weak: it is noted, and nothing more.
 *
 * Source: seed S4, advice 10.
 */
export default defineRule({
  id: 'missing-empathy',
  summary: 'Show that you see what the bad news means for the reader.',
  severity: 'warning',
  needs: ['refusals', 'empathies', 'hardships'],
  also: ['productLimits'],
  kinds: ['bad-news'],
  messages: {
    none: '“{news}” reads as if it happened to nobody; say in a clause that you are sorry, or what it means for this reader.',
    unseen: 'The news reads as if it happened to nobody; say in a clause that you are sorry, or what it means for this reader.',
    weak: '“{regret}” is little comfort for a real loss; say in a clause what it means for this reader.',
  },

  *check({ message, words }) {
    const acts = message.actsOf('bad-news')
    const news = acts.find((act) => !words.productLimits.overlaps(act))
    if ((acts.length > 0 && !news) || message.greeting?.addressee === 'group') return
    if (!news && !(message.kind.isDeclared && !words.productLimits.has())) return
    if (message.actsOf('apology').length > 0 || message.actsOf('empathy').length > 0) return
    if (words.hardships.find().some(({ start }) => message.sentenceAt(start))) return
    const [regret] = message.actsOf('regret')
    const [first] = message.sentences
    if (regret) yield { at: regret, message: 'weak', data: { regret: regret.text }, severity: 'info', isStrict: true }
    else if (news) yield { at: news, message: 'none', data: { news: news.text } }
    else if (first) yield { at: { start: first.start, end: first.start }, message: 'unseen' }
  },
})

export const examples: Examples = {
  en: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        The file ⟦cannot be recovered⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, but the file cannot be recovered.

        Maya
      `,
    },
    {
      because: 'what it means for the reader is said in plain words',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        Your flight was cancelled. I know this ruins your Monday.

        Maya
      `,
    },
    {
      because: 'a product without a feature is no loss',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        We don't offer a Mac version.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते मोहन जी,

        आपकी फ़ाइलें ⟦वापस नहीं हो⟧ सकतीं। नया डिस्क सोमवार को लगेगा।

        अमित
      `,
      good: `
        नमस्ते मोहन जी,

        मुझे दुख है, आपकी फ़ाइलें वापस नहीं हो सकतीं; मैं जानता हूँ कि उनमें साल भर का काम था। नया डिस्क सोमवार को लगेगा।

        अमित
      `,
    },
    {
      because: 'चीज़ का न होना कोई नुकसान नहीं है',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते मोहन जी,

        यह रंग स्टॉक में नहीं है। नीले की डिलीवरी सोमवार को हो सकती है।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Aapka ⟦data recover nahi ho paya⟧. Naya disk free mein de sakte hain.

        Arun
      `,
      good: `
        Hi Neha ji,

        Aapka data recover nahi ho paya; samajh sakta hoon, usme shaadi ki photos thi. Naya disk free mein de sakte hain.

        Arun
      `,
    },
    {
      because: 'it says what the loss means',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji, kal ka show cancel ho gaya, mujhe pata hai aap Pune se aa rahi thi. Refund ya Sunday ka show, kya chahiye? Arun
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Din ansökan ⟦har avslagits⟧. Du kan överklaga före den 4 juni.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag är ledsen att behöva skriva det här: din ansökan har avslagits. Du kan överklaga före den 4 juni.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'det märks att någon har förstått',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Din resa är inställd. Jag förstår att det kullkastar helgen. Du kan boka om gratis.

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Bonjour Karim,

        Votre demande de prêt ⟦a été refusée⟧. Vous pouvez la représenter avec un garant.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre demande de prêt a été refusée, je sais que vous comptiez dessus. Vous pouvez la représenter avec un garant.

        Claire
      `,
    },
    {
      because: 'un produit sans cette fonction n’est pas une perte',
      context: { kind: 'bad-news' },
      good: `
        Bonjour Karim,

        Nous ne proposons pas de version Mac.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        Je aanvraag ⟦is afgewezen⟧. Je kunt tot 1 mei bezwaar maken.

        Tom
      `,
      good: `
        Beste Sam,

        Je aanvraag is afgewezen. Dat is vast een tegenvaller. Je kunt tot 1 mei bezwaar maken.

        Tom
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Wniosek ⟦został odrzucony⟧. Odwołanie można złożyć w ciągu 14 dni.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Wniosek został odrzucony. Wiem, że liczyła Pani na to miejsce. Odwołanie można złożyć w ciągu 14 dni.

        Maja Nowak
      `,
    },
    {
      because: 'sklep czegoś nie prowadzi, to żadna strata',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Nie prowadzimy rowerów elektrycznych.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hallo Herr Reuter,

        Ihr Paket ⟦ist verloren gegangen⟧. Ein neues geht am Montag zur Post.

        Viele Grüße
        Lotte Behn
      `,
      good: `
        Hallo Herr Reuter,

        Ihr Paket ist verloren gegangen. Das ist ärgerlich, gerade vor dem Geburtstag; ein neues geht heute per Express zur Post.

        Viele Grüße
        Lotte Behn
      `,
    },
    {
      because: 'niemand etwas verloren hat',
      context: { kind: 'bad-news' },
      good: `
        Hallo Herr Reuter,

        eine App bieten wir derzeit nicht an. Über den Browser sehen Sie alle Termine.

        Viele Grüße
        Lotte Behn
      `,
    },
  ],
  es: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Estimada señora Vidal:

        Su solicitud de préstamo ⟦ha sido rechazada⟧. Puede presentarla de nuevo con un aval.

        Lucía Roca
      `,
      good: `
        Estimada señora Vidal:

        Su solicitud de préstamo ha sido rechazada; sé que contaba con ella. Puede presentarla de nuevo con un aval.

        Lucía Roca
      `,
    },
    {
      because: 'un producto sin esa función no es una pérdida',
      context: { kind: 'bad-news' },
      good: `
        Hola, Marta:

        No ofrecemos una versión para Mac.

        Lucía
      `,
    },
  ],
}
