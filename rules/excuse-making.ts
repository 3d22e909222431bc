import {
  defineRule,
  type Examples,
  type Impression,
  isImpression,
  type Match,
  type PromiseStatement,
  type Sentence,
  type Span,
  stopWordsOf,
  type TimeExpression,
} from '../src/rule.ts'

/**
 * “Due to high volumes”, “our courier let us down”: the reason may be true, but the reader bought from us, and hears that nobody is in
 * charge. A cause helps where it comes with what we are doing about it.
 *
 * Left alone: a cause that we own, a cause beside what is being done or when it will arrive, and what the customer's own device did. A
 * call that is promised does nothing about it yet.
 *
 * Source: seeds S4, advice 13; S2.
 */
export default defineRule({
  id: 'excuse-making',
  summary: 'Name what you do about it instead of whose fault it is.',
  severity: 'warning',
  needs: ['excuses'],
  also: ['ownershipPhrases', 'absences', 'pastTenses'],
  messages: {
    excuse: '“{excuse}” tells the reader that nobody is in charge; leave it out, or say beside it what you are doing about it.',
  },

  *check({ message, words, impressions }) {
    // Where nothing went wrong, nothing is excused. “other” does not say whether it did: a turn of a chat answers what the reader asked
    // about, but whoever writes “December is always mad here: carols on the 5th” unasked tells when to come.
    const { kind: declared, isDeclared } = message.kind
    const isAnswerable =
      !isDeclared ||
      UNWELCOME.has(declared) ||
      (declared === 'other' && message.context.first === false) ||
      message.acts.some(({ kind }) => AMISS.has(kind))
    if (!isAnswerable) return
    for (const excuse of [...words.excuses.find(), ...impressions]) {
      // “I am on leave until Monday”, in an automatic answer, is the news.
      if (message.kind.kind === 'auto-reply' && words.absences.overlaps(excuse)) continue
      const sentence = message.sentenceAt(excuse.start)
      const clause = message.clauseAt(excuse.start)
      // A cause may stand outside the clauses: “The colleague, who had it, left.” As a question it asks for nothing: “How was I to know?”
      if (!sentence || clause?.isCondition) continue
      // “We are busy on Saturdays” says when to come.
      const isRecurrence = ({ kind, start, end }: TimeExpression): boolean =>
        kind === 'recurrence' && (end <= excuse.start || start >= excuse.end)
      if (clause && message.times.some((time) => isRecurrence(time) && time.start >= clause.start && time.start < clause.end)) continue
      const near = message.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2)
      const isOwned = near.some((other) => {
        // “We won't make the date” owns nothing.
        const owned = words.ownershipPhrases.find(other).filter((at) => isApart(at, excuse) && !message.clauseAt(at.start)?.isNegated)
        const mere = owned.length > 0 ? mereWord(other, excuse) : undefined
        return owned.some(({ start }) => mere === undefined || start >= mere.end)
      })
      if (isOwned || hasNewTime(sentence, excuse)) continue
      yield { at: excuse, message: 'excuse', data: { excuse: excuse.text }, isImpression: isImpression(excuse) }
      return
    }

    /** “They sent the wrong seal, the right one comes on Thursday” may sound like an excuse as a whole; a later clause with its day is none. */
    function isApart({ start, end }: Span, excuse: Match | Impression): boolean {
      if (start >= excuse.end || end <= excuse.start) return true
      const clause = message.clauseAt(start)
      if (!isImpression(excuse) || clause === undefined || clause.start <= excuse.start) return false
      return message.times.some((time) => time.level === 3 && time.start >= clause.start && time.start < clause.end)
    }

    /**
     * “Because of the storm we deliver on 3 December”: a deed with its day beside the cause is what we do about it. What only sounds like
     * an excuse has it in the next sentence, too.
     */
    function hasNewTime({ index, end }: Sentence, excuse: Match | Impression): boolean {
      // “Our joiner is busy until Friday and comes to you on Monday at eight”
      const isDay = ({ kind, direction, start }: TimeExpression): boolean =>
        DAYS.has(kind) && direction === 'at' && start >= excuse.end && start < end && !isTold(start)
      if (message.times.some(isDay)) return true
      return message.promises.some(
        ({ sentence, action, status, strength, head }) =>
          (sentence === index || (sentence === index + 1 && isImpression(excuse))) &&
          status === 'concrete' &&
          strength === 3 &&
          !WORD.has(action) &&
          isApart(head, excuse),
      )
    }

    function isTold(offset: number): boolean {
      const clause = message.clauseAt(offset)
      return clause !== undefined && words.pastTenses.has(clause)
    }

    /**
     * The part of a sentence that promises word and nothing else: “I will call you on Thursday, | so that we find an hour”. “I'll call
     * the depot and ring you back” is a deed.
     */
    function mereWord({ index, firstToken, endToken, start, end }: Sentence, excuse: Span): Span | undefined {
      const promises = message.promises.filter(({ sentence }) => sentence === index)
      const last = promises.at(-1)
      if (!last || promises.some(({ action }) => !WORD.has(action))) return undefined
      const next = message.clauses.find((clause) => clause.sentence === index && clause.start >= last.head.end)
      const part = { start, end: next?.start ?? end }
      const said = [excuse, ...promises.map(({ head }) => head), ...message.times]
      const stopWords = stopWordsOf(message.language)
      const isMere = message.tokens
        .slice(firstToken, endToken)
        .every(
          (token) =>
            token.kind !== 'word' ||
            token.start >= part.end ||
            stopWords.has(token.key) ||
            said.some((span) => span.start <= token.start && token.end <= span.end),
        )
      return isMere ? part : undefined
    }
  },
})

/** What is promised where the reader is to have word, and no deed. */
const WORD: ReadonlySet<PromiseStatement['action']> = new Set(['contact', 'inform'])

/** What a message does where something went wrong, whatever its kind. */
const AMISS: ReadonlySet<string> = new Set(['apology', 'regret', 'bad-news'])

const UNWELCOME: ReadonlySet<string> = new Set([
  'apology',
  'bad-news',
  'status-update',
  'acknowledgement',
  'resolution',
  'feedback-response',
])

/** Kinds of times that name a day. */
const DAYS: ReadonlySet<TimeExpression['kind']> = new Set(['date', 'date-time', 'day'])

export const examples: Examples = {
  en: [
    {
      because: 'the day on which it happens all the same stands beside the cause',
      context: { channel: 'email', kind: 'status-update' },
      good: `
        Hi Sam,

        Our joiner is busy until Friday and comes to you on Monday at eight.

        Maya
      `,
    },
    {
      because: 'what we will not do owns nothing',
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        We will not deliver on 1 March. ⟦Our supplier has let us down⟧ again.

        Maya
      `,
      good: `
        Hi Sam,

        Our supplier has let us down again. We will deliver on 9 March instead, in our own van.

        Maya
      `,
    },
    {
      because: 'a question that nobody is to answer excuses as well',
      context: { kind: 'status-update' },
      bad: `
        Hi Sam,

        The readings are not in yet. ⟦With the snow we've had⟧, what did anybody think would happen?

        Maya
      `,
      good: `
        Hi Sam,

        The readings are not in yet. Ada reads the meters on 3 December, and you have yours the day after.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Your parcel is late ⟦due to unusually high volumes⟧.

        Maya
      `,
      good: `
        Hi Sam,

        Your parcel is late. I have called the depot, and it will be with you on Thursday.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        ⟦The supplier has let us down⟧ again. I will call you on Thursday.

        Maya
      `,
      good: `
        Hi Sam,

        The supplier has let us down again. I'll call their depot now and ring you back by four.

        Maya
      `,
    },
    {
      because: 'the cause is ours, and mended',
      good: `
        Hi Sam,

        A bug in our Tuesday release deleted the drafts; we've restored them.

        Maya
      `,
    },
    {
      because: 'nothing went wrong, and a busy month says when to come',
      context: { kind: 'other' },
      good: `
        Hi Sam,

        December is always mad here: carols on the 5th, the market on the 12th.

        Maya
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रीना जी,

        देर के लिए माफ़ कीजिए, ⟦त्योहारों की भीड़⟧ थी।

        अमित
      `,
      good: `
        नमस्ते रीना जी,

        देर हमारी तरफ़ से हुई, माफ़ कीजिए। मरम्मत की रिपोर्ट आज शाम 6 बजे तक मिल जाएगी।

        अमित
      `,
    },
    {
      because: 'कारण के साथ काम भी बताया गया है',
      good: `
        नमस्ते रीना जी,

        कूरियर ने पार्सल गलत गोदाम में छोड़ दिया था। मैंने आज सुबह दूसरा भेज दिया है, वह कल पहुँचेगा।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'apology' },
      bad: `
        Hi Neha ji,

        Sorry, parcel der se pahucha. ⟦Courier walo ki galti hai⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, parcel der se pahucha. Courier ki galti thi, par zimmedari hamari hai; ₹100 aapke wallet mein daal diye hain.

        Arun
      `,
    },
    {
      because: 'the cause comes with what is being done',
      context: { kind: 'apology' },
      good: `
        Hi Neha ji, barish ki wajah se rider ruk gaya, sorry. Doosra rider 7 baje tak aapka khana le aayega. Arun
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦På grund av hög belastning⟧ har svaret dröjt.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Svaret har dröjt i fyra dagar. Nu är det jag som tar ditt ärende, och i dag får du besked.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Felet ligger hos leverantören⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Delen saknas hos vår leverantör. Jag har beställt den från en annan, och den kommer på torsdag.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'orsaken står bredvid det som görs',
      good: `
        Hej Anna,

        Lastbilen har gått sönder vid Örebro. Jag har bokat ett bud som kommer till dig före kl. 18.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'inget har gått fel',
      context: { kind: 'other' },
      good: `
        Hej Anna,

        Vi hade inbrott i helgen, så porten har fått en ny kod: 4471.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en ursäkt säger att något gick fel, vad meddelandet än är',
      context: { kind: 'other' },
      bad: `
        Hej Anna,

        Förlåt att svaret dröjde. ⟦Vi hade inbrott⟧ i helgen.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Förlåt att svaret dröjde, det är mitt fel. Din nya kod är 4471.

        Hälsningar,
        Maja
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Votre colis est en retard ⟦en raison d'une forte affluence⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre colis est en retard. J'ai appelé le dépôt, vous l'aurez jeudi.

        Claire
      `,
    },
    {
      because: 'la cause est la nôtre, et elle est réparée',
      good: `
        Bonjour Karim,

        Notre mise à jour de mardi a effacé les brouillons, c'est notre erreur ; nous les avons restaurés.

        Claire
      `,
    },
    {
      because: 'rien ne va mal',
      context: { kind: 'other' },
      good: `
        Bonjour Karim,

        Nous sommes une petite équipe : vous aurez toujours Katia ou moi au téléphone.

        Claire
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Wegens grote drukte⟧ is je brief blijven liggen.

        Tom
      `,
      good: `
        Beste Sam,

        Je brief is bij mij blijven liggen. Ik heb hem nu gelezen en stuur je vanmiddag antwoord.

        Tom
      `,
    },
    {
      because: 'er staat bij wat eraan gedaan wordt',
      good: `
        Beste Sam,

        De koerier heeft je pakket laten vallen. Ik stuur je vandaag een nieuw.

        Tom
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Paczki jeszcze nie ma. ⟦Kurier znowu zawiódł⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Paczki jeszcze nie ma, kurier ją zgubił. Dziś nadałam nową, dotrze w środę.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Producent nawalił⟧, zadzwonię 7 grudnia.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Producent nawalił, więc zamówiłam płytki w innej hurtowni. Zadzwonię 7 grudnia.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        Odpowiadamy później ⟦z powodu dużej liczby zgłoszeń⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Odpowiadam później, niż obiecałam, przepraszam. Od jutra pracują u nas dwie osoby więcej.

        Maja Nowak
      `,
    },
    {
      because: 'przyczyna stoi obok tego, co robimy',
      good: `
        Dzień dobry Pani Anno,

        Na centrali padła karta, wymieniamy ją teraz.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      because: 'was wir stattdessen tun, steht mit dem Tag daneben',
      context: { channel: 'email', kind: 'status-update' },
      good: `
        Guten Tag Herr Vogt,

        bei diesem Wetter sollte niemand auf die Leiter, wir verschieben den Einbau auf den 3. Dezember um 8 Uhr.

        Viele Grüße
        Gesa Kolb
      `,
    },
    {
      bad: `
        Hallo Frau Nagel,

        Ihr Sofa kommt später. ⟦Wegen des hohen Auftragsaufkommens⟧ sind wir unterbesetzt.

        Viele Grüße
        Jan Rot
      `,
      good: `
        Hallo Frau Nagel,

        Ihr Sofa kommt eine Woche später, am 12. Mai. Ich habe die Spedition angerufen und den Vormittag für Sie gebucht.

        Viele Grüße
        Jan Rot
      `,
    },
    {
      bad: `
        Hallo Frau Nagel,

        ⟦schuld hat die Spedition⟧, dafür können wir nichts.

        Viele Grüße
        Jan Rot
      `,
      good: `
        Hallo Frau Nagel,

        die Spedition hat Ihr Sofa beschädigt. Ich schicke Ihnen ein neues, es ist am Dienstag bei Ihnen.

        Viele Grüße
        Jan Rot
      `,
    },
    {
      because: 'steht, was dagegen getan wird',
      good: `
        Hallo Frau Nagel,

        wegen der Grippewelle fehlen uns drei Fahrer. Wir haben deshalb eine zweite Spedition beauftragt, und Ihr Sofa kommt am Dienstag.

        Viele Grüße
        Jan Rot
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Tu paquete llega tarde ⟦debido al gran volumen⟧ de pedidos.

        Lucía
      `,
      good: `
        Hola, Marta:

        Tu paquete llega tarde. He llamado al almacén y lo tendrás el jueves.

        Lucía
      `,
    },
    {
      bad: `
        Hola, Marta:

        El retraso es ⟦culpa de la empresa de transporte⟧. Mañana te escribo.

        Lucía
      `,
      good: `
        Hola, Marta:

        El retraso es culpa de la empresa de transporte. Mañana te mando otro paquete y te escribo con el número de envío.

        Lucía
      `,
    },
    {
      because: 'la causa es nuestra y está corregida',
      good: `
        Hola, Marta:

        Nuestra actualización del martes borró los borradores, fue un error nuestro; los hemos restaurado.

        Lucía
      `,
    },
  ],
}
