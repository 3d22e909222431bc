import { type Act, defineRule, type Examples, type Message, number, type Span, type Stretch } from '../src/rule.ts'

/**
 * Whoever waits for an answer reads for one word: yes or no. Three sentences about the case, the policy or our gratitude before the
 * no feel like a walk to the headmaster, and the news is missed by those who stop reading. Say it first, kindly; then why; then what
 * is possible.
 *
 * Left alone: a greeting and a sentence of thanks or sympathy before the news; news that stands in the subject.
 *
 * Source: seed S4, advice 11 (“get to the point”); Legg & Sweeny (2014); Locker (1999) against the textbook buffer.
 */
export default defineRule({
  id: 'buried-bad-news',
  summary: 'Say the bad news early, in a main clause.',
  severity: 'warning',
  needs: ['refusals', 'preambles'],
  also: ['concessions'],
  kinds: ['bad-news'],
  options: {
    most: number(2, 'Sentences that may stand before the news, besides one of thanks or sympathy.'),
  },
  messages: {
    late: '“{news}” is what the reader is looking for, and it comes late; move it to the beginning, then give the reason and what is possible.',
    subordinate: '“{news}” hides behind praise in the first half of the sentence; begin with the news.',
  },

  *check({ message, words, options }) {
    const news = newsOf(message)
    if (!news) return
    if (message.subject && words.refusals.has(message.subject)) return
    const sentence = message.sentences[news.sentence]!
    const concession = words.concessions.first(sentence)
    // A denial is taken as its whole sentence; what refuses in it may stand behind the praise.
    const behind =
      concession && [news, ...message.actsOf('bad-news')].find(({ start, sentence: at }) => at === news.sentence && start >= concession.end)
    if (behind) {
      yield { at: behind, message: 'subordinate', data: { news: behind.text } }
      return
    }
    const before = message.sentences.slice(0, news.sentence)
    const isPreamble = (index: number): boolean =>
      words.preambles.has(message.sentences[index]!) ||
      message.acts.some(
        ({ kind, sentence: at }) => at === index && (kind === 'thanks' || kind === 'empathy' || kind === 'apology' || kind === 'received'),
      )
    const preambles = before.filter(({ index }) => isPreamble(index)).length
    const delays = before.length - Math.min(preambles, FREE)
    const lengths = before.map(({ firstToken, endToken }) => endToken - firstToken)
    const ofDelays = lengths.filter((_, index) => !isPreamble(index))
    const isLong = (delays === options.most && sumOf(lengths) > LONG) || (delays >= 1 && sumOf(ofDelays) > LONG_DELAY)
    if (delays > options.most || isLong) yield { at: news, message: 'late', data: { news: news.text } }
  },
})

/**
 * The first words that bring the news: a refusal, a loss, regret, an apology; where the kind was declared, also the first thing that
 * is said not to be.
 */
function newsOf(message: Message): (Stretch & { readonly sentence: number }) | undefined {
  const first = message.acts.find(({ kind }) => kind === 'bad-news' || kind === 'regret' || kind === 'apology')
  // “Sorry, we did not choose it”: the news, not the word before it.
  const refusal = message.acts.find(({ kind, sentence }) => kind === 'bad-news' && sentence === first?.sentence)
  if (!message.kind.isDeclared && refusal === undefined && first?.kind === 'apology') return undefined
  const act = refusal ?? (first && regretted(first, message))
  if (!message.kind.isDeclared) return act
  const denial = message.clauses.find(({ isNegated, isConditional, isQuestion }) => isNegated && !isConditional && !isQuestion)
  const denied = denial && (!act || denial.start < act.start) ? message.sentences[denial.sentence] : undefined
  return denied ? { ...denied, sentence: denied.index } : act
}

/**
 * What is regretted: “I'm sorry to say that the part is gone” and “the part is gone, I'm sorry” say it beside the regret; “The part is
 * gone. I'm so sorry.” has said it in the sentence before.
 */
function regretted({ start, end, sentence }: Act, message: Message): Stretch & { readonly sentence: number } {
  const own = message.sentences[sentence]!
  const words = message.tokens.slice(own.firstToken, own.endToken).filter(({ kind }) => kind === 'word')
  const isFirst = !words.some((word) => word.end <= start)
  const isComfort = isFirst && message.acts.some((other) => other.kind === 'empathy' && other.sentence === sentence)
  const before = message.sentences[sentence - 1]
  if (before !== undefined && (isComfort || words.filter((word) => word.start >= end || word.end <= start).length <= FEW))
    return { ...withoutStop(before, message), sentence: before.index }
  return { ...withoutStop(own, message), sentence }
}

function withoutStop({ start, end }: Span, message: Message): Stretch {
  return message.stretch({ start, end: /[.!]$/.test(message.text.slice(start, end)) ? end - 1 : end })
}

/** So many words beside a regret only strengthen it: “I am so very sorry”. */
const FEW = 3

/** So many tokens before the news are a walk, even in two sentences and some thanks. */
const LONG = 60

/** So many tokens that neither thank nor feel with the reader bury the news, in however few sentences. */
const LONG_DELAY = 40

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** Sentences of thanks and sympathy that are no delay; those beyond it are read while the reader waits for the answer. */
const FREE = 1

export const examples: Examples = {
  en: [
    {
      because: 'more thanks than one sentence put the answer off as well',
      context: { channel: 'email', kind: 'bad-news' },
      bad: `
        Hi Sam,

        Thank you for nine years with us. Thank you as well for the papers. I have read them all. Your payments are always on time. ⟦We cannot raise the limit⟧. I'm sorry. You can apply again in May.

        Maya
      `,
      good: `
        Hi Sam,

        Thank you for nine years with us. I have read your papers. We cannot raise the limit. I'm sorry. You can apply again in May.

        Maya
      `,
    },
    {
      because: 'two long sentences of something else bury it as well',
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        Thank you for all these years. Every autumn we go through the whole catalogue with the buyers and the people of the workshop, and this year we looked at each pot twice. The new range will be larger, lighter and easier to clean than anything we have sold before. ⟦We cannot send⟧ you the pot. I am sorry about that. The shop in Leeds has one.

        Maya
      `,
      good: `
        Hi Sam,

        Thank you for all these years. We cannot send you the pot, because it is no longer made. I am sorry about that. The shop in Leeds has one.

        Maya
      `,
    },
    {
      because: 'two long sentences are a walk as well',
      context: { channel: 'email', kind: 'bad-news' },
      bad: `
        Hi Sam,

        Thank you so much for choosing our theatre and for being a friend of the house since 2019. With your help our youth company tours eleven schools this spring, and the new bar opens on 3 December with a menu by a chef from the harbour. The stalls have new seats, the lamps above the stage are new as well, and the winter cast is already in rehearsal.

        The matinee on 12 December ⟦is cancelled⟧. I am very sorry.

        Maya
      `,
      good: `
        Hi Sam,

        The matinee on 12 December is cancelled; I am very sorry. The boiler of the hall has failed. Your 62 pounds are on their way back.

        Maya
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        Thank you for sending us your phone. Our technicians opened it on Monday. They cleaned the contacts and dried the board. They also replaced the battery for a test. The phone is ⟦beyond repair⟧.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry: your phone is beyond repair. Our technicians dried the board and tried a new battery, but the water had reached the chip. I can offer you a used one for 90 euros.

        Maya
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        Spring was busy at the harbour. The pier has new planks. There are lamps on it now. The café opens at eight. ⟦Your berth went to another boat⟧. I am so sorry.

        Maya
      `,
      good: `
        Hi Sam,

        I am sorry: your berth went to another boat, because the fee did not arrive by March. Berth 12 is free from June; I keep it for you until Friday.

        Maya
      `,
    },
    {
      because: 'thanks and a sentence of sympathy are no delay',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        Thanks for waiting. I know how much the photos mean to you. The disk cannot be recovered.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते सीमा जी,

        आपकी पेंटिंग जूरी को पसंद आई। इस साल हमें 400 चित्र मिले। हर चित्र तीन लोगों ने देखा। रंगों पर देर तक बात हुई। ⟦आपका चयन नहीं हो पाया है।⟧ मुझे इसका दुख है।

        अमित
      `,
      good: `
        नमस्ते सीमा जी,

        मुझे दुख है, इस बार आपका चयन नहीं हो पाया। जूरी को आपके रंग पसंद आए, और अगली प्रदर्शनी के लिए आप 3 मार्च तक नाम भेज सकती हैं।

        अमित
      `,
    },
    {
      because: 'धन्यवाद और हमदर्दी के दो वाक्य देर नहीं करते',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते सीमा जी,

        चित्र भेजने के लिए धन्यवाद। मैं जानता हूँ कि आपने इस पर बहुत मेहनत की। इस बार आपका चयन नहीं हो पाया है।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Aapka phone Monday ko mila. Team ne board khola. Contacts saaf kiye. Nayi battery bhi try ki. ⟦Phone repair nahi ho paya.⟧

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, aapka phone repair nahi ho paya. Board saaf kiya aur nayi battery try ki, par paani chip tak chala gaya tha. Purane phone ke ₹2,000 mil sakte hain.

        Arun
      `,
    },
    {
      because: 'thanks and sympathy are no delay',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji,

        Intezar ke liye dhanyavaad. Mujhe pata hai photos kitni zaroori thi. Disk se data nahi mil paya.

        Arun
      `,
    },
  ],
  sv: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Tack för din ansökan. Vi fyller tio år i år. Bassängen är nybyggd. Vi har också fått en ny bastu. ⟦Tyvärr kan vi inte ge dig någon plats i simskolan.⟧

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Tyvärr kan vi inte ge dig någon plats i simskolan den här terminen, för grupperna är fulla. Jag har satt upp dig först i kön till hösten.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'tack och en mening till är ingen omväg',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Tack för din ansökan. Tyvärr kan vi inte ge dig någon plats i simskolan den här terminen. Du står först i kön till hösten.

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

        L'atelier a ouvert votre appareil lundi. Il a nettoyé le boîtier. Il a testé la batterie et l'écran. ⟦La carte mère ne peut pas être réparée, j'en suis désolée.⟧

        Claire
      `,
      good: `
        Bonjour Karim,

        Je suis désolée, la carte mère ne peut pas être réparée. L'atelier a pourtant tout essayé lundi.

        Claire
      `,
    },
    {
      because: 'un mot de remerciement peut précéder',
      context: { kind: 'bad-news' },
      good: `
        Bonjour Karim,

        Merci pour votre patience. Votre candidature n'est malheureusement pas retenue cette année.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        We hebben je aanvraag gelezen. Het team bestaat twintig jaar. In het voorjaar is de winkel verbouwd. ⟦Helaas kunnen we je geen plek geven.⟧

        Tom
      `,
      good: `
        Beste Sam,

        Het spijt me: we kunnen je geen plek geven. De groep is vol. In september begint er een nieuwe; zal ik je daarvoor inschrijven?

        Tom
      `,
    },
    {
      because: 'dank en begrip zijn geen omweg',
      context: { kind: 'bad-news' },
      good: `
        Beste mevrouw De Vries,

        Dank voor uw brief. Ik begrijp dat u erop rekende. Helaas kan ik de stoel niet terugnemen, omdat hij op maat is gemaakt.

        Tom Bakker
      `,
    },
  ],
  pl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Pani kurs cieszy się dużym powodzeniem. W tym roku zgłosiło się 80 osób. Sala mieści 20 osób. Prowadząca przyjechała z Gdańska. ⟦Nie możemy⟧ jednak przyjąć Pani zgłoszenia.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Przykro mi, nie możemy przyjąć Pani zgłoszenia: zgłosiło się 80 osób, a sala mieści 20. Kolejny kurs jest w maju.

        Maja Nowak
      `,
    },
    {
      because: 'przed wiadomością stoi jedno zdanie podziękowania',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Dziękuję za zgłoszenie. Niestety nie możemy go przyjąć, bo sala mieści 20 osób.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Guten Tag Frau Sommer,

        Ihr Garten ist uns schon oft aufgefallen. Die Fotos hängen bei uns im Büro. Auch die Kollegen aus der Gärtnerei lassen grüßen. Im Frühjahr haben wir viel umgebaut. ⟦Den Brunnen liefern wir Ihnen leider nicht mehr.⟧ Ich kann Ihnen stattdessen das Modell aus Sandstein anbieten.

        Viele Grüße
        Silke Ahrend
      `,
      good: `
        Guten Tag Frau Sommer,

        den Brunnen können wir leider nicht mehr liefern, der Hersteller hat ihn eingestellt. Ich kann Ihnen stattdessen das Modell aus Sandstein anbieten. Ihr Garten ist uns schon oft aufgefallen.

        Viele Grüße
        Silke Ahrend
      `,
    },
    {
      because: 'ein Satz Dank nichts versteckt',
      context: { kind: 'bad-news' },
      good: `
        Guten Tag Frau Sommer,

        danke für Ihre Geduld. Den Brunnen können wir leider nicht mehr liefern. Ich kann Ihnen stattdessen das Modell aus Sandstein anbieten.

        Viele Grüße
        Silke Ahrend
      `,
    },
  ],
  es: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hola, Marta:

        El taller abrió tu aparato el lunes. Limpió la carcasa. Probó la batería y la pantalla. ⟦Lo siento, la placa no puede repararse.⟧

        Lucía
      `,
      good: `
        Hola, Marta:

        Lo siento, la placa no puede repararse. El taller lo intentó todo el lunes.

        Lucía
      `,
    },
    {
      because: 'antes puede ir un agradecimiento',
      context: { kind: 'bad-news' },
      good: `
        Hola, Marta:

        Gracias por su paciencia. Lamentablemente, este año no podemos ofrecerle la plaza.

        Lucía
      `,
    },
  ],
}
