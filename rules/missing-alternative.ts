import {
  defineRule,
  type Examples,
  type Message,
  PRICE,
  type Sentence,
  type Span,
  type Stretch,
  TELEPHONE,
  type TimeExpression,
  type Token,
  tellsOwnDeed,
} from '../src/rule.ts'

/**
 * A no at which the message ends leaves the reader where they were, only without hope. There is nearly always something: another way,
 * who else to ask, what can be done today, how to appeal. “What I can do is …” is the sentence that people remember.
 *
 * Left alone: any offer, option, route of appeal, link, question that gives a choice, or something that has been done instead. Polite
 * closings (“if you have any questions”) are none of these.
 *
 * Source: seed S4, advice 12; Singh et al. on solutions and apologies in service recovery.
 */
export default defineRule({
  id: 'missing-alternative',
  summary: 'Say what is possible after saying what is not.',
  severity: 'warning',
  needs: ['refusals', 'alternativeOffers', 'waysOn'],
  also: [
    'runningTerms',
    'ownSingular',
    'moneyReturns',
    'pastTenses',
    'politeOffers',
    'salesPitches',
    'cushions',
    'missedDuties',
    'twoNewsOpeners',
    'amends',
    'reporters',
    'hostilities',
    'ironicFormulas',
  ],
  kinds: ['bad-news'],
  messages: {
    deadEnd:
      '“{news}” leaves the reader without a next step; add what you can do, who else can help, or how to ask again: “What I can do is …”.',
    unseen:
      'The news leaves the reader without a next step; add what you can do, who else can help, or how to ask again: “What I can do is …”.',
  },

  *check({ message, words }) {
    const news = newsOf(message)
    if (!news) return
    // “You asked whether you can swap it. We don't take it back”: what was asked before the answer is what is refused.
    const isAsked = (clause: Span): boolean => news.text !== '' && clause.end <= news.start && words.reporters.overlaps(clause)
    const isWayOn = (start: number): boolean => {
      const sentence = message.sentenceAt(start)
      const clause = message.clauseAt(start)
      if (!sentence || !clause || clause.isNegated || isAsked(clause)) return false
      return (
        // “Had you called, …”, “you had 14 days to tell us”: what was missed opens nothing any more.
        !words.missedDuties.overlaps(clause) &&
        // “Your payments continue until then” opens nothing either.
        !words.runningTerms.overlaps(clause) &&
        !words.politeOffers.has(sentence) &&
        // “As an apology you get 20 % off a new date, or your money back” makes up for it and sells nothing.
        (!words.salesPitches.has(sentence) || words.amends.has(sentence)) &&
        (!words.cushions.has(sentence) || tellsOwnDeed(message, sentence, words)) &&
        !words.twoNewsOpeners.has(sentence) &&
        // “What did you expect, the red carpet?” gives no choice.
        !words.hostilities.has(sentence) &&
        !words.ironicFormulas.has(sentence)
      )
    }
    const isApart = ({ start, end }: Span): boolean => start >= news.end || end <= news.start
    // Where the words of the news are not known, all may be more than the news that is not said with regret: “unfortunately we have to
    // cancel your stay from 22 to 29 May”.
    const regretted = new Set(message.actsOf('regret').map(({ sentence }) => sentence))
    const isFurther = (offset: number): boolean => {
      const sentence = message.sentenceAt(offset)!
      return news.text === '' ? message.sentences.length > 1 && !regretted.has(sentence.index) : sentence.start > news.start
    }
    if (message.promises.some(({ action, head }) => action !== 'other' && isWayOn(head.start))) return
    if (message.actsOf('alternative').some(({ start }) => isWayOn(start))) return
    // “Your request for instalments was declined”: what stands before the refusal in its clause is what was refused.
    const isRefused = ({ start, end }: Span): boolean => end <= news.start && message.clauseAt(start) === message.clauseAt(news.start)
    if (words.waysOn.find().some((way) => isWayOn(way.start) && isApart(way) && !isRefused(way))) return
    // “If you bring a guarantor, …”, a day to come, a price, a link: something is possible. “If you took it as rude, we apologise” opens nothing.
    const sorry = new Set(message.actsOf('apology').map(({ sentence }) => sentence))
    if (message.clauses.some((clause) => clause.isCondition && !sorry.has(clause.sentence) && isWayOn(clause.start))) return
    // “It came two days later”, “the cover was for a year”: how long something took, or how long it was good, is no day to come.
    const isTold = ({ start }: TimeExpression): boolean => {
      const clause = message.clauseAt(start)
      return clause !== undefined && words.pastTenses.has(clause)
    }
    if (message.times.some((time) => time.level === 3 && isToCome(time) && !isTold(time) && isWayOn(time.start) && isFurther(time.start)))
      return
    // “Your savings were above the limit of € 2,269” offers nothing for that price; “it was shown in May and costs € 250” does.
    const isPriceOfWay = (sentence: Sentence): boolean => {
      const price = sentence.text.search(PRICE)
      if (price < 0 || !isWayOn(sentence.start) || !isFurther(sentence.start)) return false
      return !words.pastTenses.find(sentence).some(({ start }) => start < sentence.start + price)
    }
    if (message.sentences.some(isPriceOfWay)) return
    // An address, or whom to call.
    const isPitched = (offset: number): boolean => {
      const sentence = message.sentenceAt(offset)
      // A pitch begins before its link.
      return sentence !== undefined && words.salesPitches.has({ start: sentence.start, end: offset })
    }
    const isAddress = ({ kind, start }: Token): boolean => kind === 'address' && !isPitched(start)
    if (message.body.some(({ firstToken, endToken }) => message.tokens.slice(firstToken, endToken).some(isAddress))) return
    if (message.sentences.some((sentence) => TELEPHONE.test(sentence.text) && isWayOn(sentence.start))) return
    if (message.sentences.some((sentence) => sentence.isQuestion && isWayOn(sentence.start))) return
    if (news.text === '') {
      yield { at: news, message: 'unseen' }
      return
    }
    yield { at: news, message: 'deadEnd', data: { news: news.text } }
  },
})

/** Where the news stands; where its words are not known but the kind was declared, the end of the message. */
function newsOf(message: Message): Stretch | undefined {
  const [news] = message.actsOf('bad-news')
  if (news || !message.kind.isDeclared) return news
  const last = message.lastSentence
  return last && message.stretch({ start: last.end, end: last.end })
}

/** Whether something may still happen then. “Returns after 14 days” names a limit that has passed. */
function isToCome({ kind, direction, grain }: TimeExpression): boolean {
  const isLimit = kind === 'duration' && direction === 'after'
  return kind !== 'past' && kind !== 'hours' && direction !== 'past' && direction !== 'for' && grain !== 'none' && !isLimit
}

export const examples: Examples = {
  en: [
    {
      because: 'what the week brings is no day on which something is possible',
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        ⟦We cannot repair⟧ the watch. It will be cold this week.

        Maya
      `,
      good: `
        Hi Sam,

        We cannot repair the watch. From 7 January a watchmaker is with us again.

        Maya
      `,
    },
    {
      because: 'sorry if you took it as rude opens nothing',
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        ⟦We cannot repair⟧ the watch. If you took the call as rude, we apologise.

        Maya
      `,
      good: `
        Hi Sam,

        We cannot repair the watch. If you bring it by, I will show you what broke.

        Maya
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        I'm sorry, but ⟦we can't repair⟧ it.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, but we can't repair it. What I can do is send you a used one for 90 euros.

        Maya
      `,
    },
    {
      because: 'there is a way to appeal',
      context: { kind: 'bad-news' },
      good: `
        Hi Sam,

        I'm sorry, your claim was declined. You may appeal within 30 days.

        Maya
      `,
    },
    {
      because: 'the day until which nothing changes is no way on',
      context: { kind: 'bad-news' },
      bad: `
        Hi Sam,

        I'm sorry, your request to cancel ⟦has been declined⟧. The minimum term runs until 30 June and your payments continue until then.

        Maya
      `,
      good: `
        Hi Sam,

        I'm sorry, your request to cancel has been declined. The minimum term runs until 30 June. What I can do is move you to the smaller plan today.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { kind: 'bad-news' },
      bad: `
        नमस्ते मोहन जी,

        मुझे खेद है, टिकट का पैसा ⟦वापस नहीं हो⟧ सकता।

        अमित
      `,
      good: `
        नमस्ते मोहन जी,

        मुझे खेद है, टिकट का पैसा वापस नहीं हो सकता, पर आप उसी टिकट पर 30 जून तक किसी और दिन आ सकते हैं।

        अमित
      `,
    },
    {
      because: 'आगे का रास्ता पूछा गया है',
      context: { kind: 'bad-news' },
      good: `
        नमस्ते मोहन जी,

        मुझे खेद है, यह सीट रद्द हो गई है। शाम वाली गाड़ी में सीट रख दूँ?

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hi Neha ji,

        Sorry, aapka ⟦refund nahi ho payega⟧.

        Arun
      `,
      good: `
        Hi Neha ji,

        Sorry, aapka refund nahi ho payega. Usi daam ka doosra model le sakti hain, ya store credit 1 saal tak chalega.

        Arun
      `,
    },
    {
      because: 'a question gives the choice',
      context: { kind: 'bad-news' },
      good: `
        Hi Neha ji, sorry, red colour khatam ho gaya. Blue bhej doon? Arun
      `,
    },
  ],
  sv: [
    {
      because: 'en länk i reklamen är ingen väg vidare',
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Tyvärr ⟦kan vi inte⟧ förlänga ditt kort. Just nu har vi 25 % rabatt på personlig träning, klicka här: https://gym.example

        Maja
      `,
      good: `
        Hej Anna,

        Tyvärr kan vi inte förlänga ditt kort. Ett nytt beställer du här: https://gym.example

        Maja
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Hej Anna,

        Jag är ledsen, men ⟦vi kan inte⟧ byta biljetten.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag är ledsen, men vi kan inte byta biljetten. Däremot kan du sälja den vidare på vår sida.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'nästa steg finns där',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Tröjan är tyvärr slut. Storlek S är rymlig, och jag kan lägga undan en åt dig.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'något annat finns till en viss dag',
      context: { kind: 'bad-news' },
      good: `
        Hej Anna,

        Tyvärr är tröjan slut. Jag har lagt undan en grön åt dig till fredag.

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

        Je suis désolée, mais nous ⟦ne pouvons pas⟧ la réparer.

        Claire
      `,
      good: `
        Bonjour Karim,

        Je suis désolée, mais nous ne pouvons pas la réparer. Je peux vous en envoyer une d'occasion pour 90 euros.

        Claire
      `,
    },
    {
      because: 'il existe un recours',
      context: { kind: 'bad-news' },
      good: `
        Bonjour Karim,

        Je suis désolée, votre demande est refusée. Un recours est possible pendant deux mois.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Beste mevrouw De Vries,

        Het spijt me, ⟦we nemen de bank niet terug⟧.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Het spijt me, we nemen de bank niet terug. Wat ik wel kan doen: de vlek laten weghalen, voor onze rekening.

        Tom Bakker
      `,
    },
    {
      because: 'er is iets in de plaats gekomen',
      context: { kind: 'bad-news' },
      good: `
        Beste Sam,

        De blauwe trui is uitverkocht; dat is jammer. Ik heb de groene voor je apart gelegd tot zaterdag.

        Tom
      `,
    },
    {
      because: 'wat iemand vroeg, is geen uitweg',
      context: { kind: 'bad-news' },
      bad: `
        Beste Sam,

        Je vroeg of je het zakje kunt ruilen. Dat ⟦nemen we niet⟧ terug.

        Tom
      `,
      good: `
        Beste Sam,

        Je vroeg of je het zakje kunt ruilen. Dat nemen we niet terug. Je kunt wel een nieuw zakje krijgen voor de halve prijs.

        Tom
      `,
    },
    {
      because: 'een goedmaker is geen reclame',
      context: { kind: 'bad-news' },
      good: `
        Beste Sam,

        Het spijt me, het concert gaat niet door. Als goedmaker krijgt u 20 % korting op een nieuwe datum, of uw geld terug.

        Tom
      `,
    },
    {
      because: 'een bedrag van toen is geen uitweg',
      context: { kind: 'bad-news' },
      bad: `
        Beste mevrouw De Vries,

        Uw aanvraag ⟦is afgewezen⟧. Uw vermogen lag boven de grens van € 2.000.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Uw aanvraag is afgewezen. Uw vermogen lag boven de grens van € 2.000. U kunt tot 30 juni bezwaar maken.

        Tom Bakker
      `,
    },
  ],
  pl: [
    {
      because: 'formułka niczego nie oferuje',
      context: { channel: 'email', kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        niestety wniosek został rozpatrzony ⟦odmownie⟧. Dokładamy wszelkich starań, aby współpraca przebiegała bez zakłóceń.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        niestety wniosek został rozpatrzony odmownie. Opłatę może Pani rozłożyć na trzy raty.

        Maja Nowak
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale wniosek ⟦został odrzucony⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale wniosek został odrzucony. Odwołanie można złożyć w ciągu 14 dni.

        Maja Nowak
      `,
    },
    {
      because: 'jest inna droga',
      context: { kind: 'bad-news' },
      good: `
        Dzień dobry Pani Anno,

        Przykro mi, nie możemy wymienić roweru. Mogę za to naprawić go do piątku.

        Maja Nowak
      `,
    },
    {
      because: 'dzień, który minął, niczego nie otwiera',
      context: { kind: 'bad-news' },
      bad: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale reklamacja ⟦została odrzucona⟧. Pakiet był ważny do 31 października.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Bardzo mi przykro, ale reklamacja została odrzucona. Pakiet był ważny do 31 października. Odwołanie można złożyć w ciągu 14 dni.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      because: 'die Tage, für die abgesagt wird, sind kein Ausweg',
      context: { kind: 'bad-news' },
      bad: `
        Guten Tag Frau Beck,

        wir müssen Ihren Stellplatz vom 22. bis 29. Mai leider stornieren. Das tut uns sehr leid, denn Sie hatten sich schon so gefreut.⟦⟧

        Udo Fink
      `,
      good: `
        Guten Tag Frau Beck,

        wir müssen Ihren Stellplatz vom 22. bis 29. Mai leider stornieren. Das tut uns sehr leid. Ab dem 5. Juni ist die obere Wiese frei.

        Udo Fink
      `,
    },
    {
      because: 'wen man fragen kann, mit Nummer, ist ein Weg',
      context: { channel: 'email', kind: 'bad-news' },
      good: `
        Guten Tag Herr Vogt,

        den Riss können wir leider nicht kleben. Herr Gollwitzer in Trossingen baut solche Rahmen nach. Seine Nummer: 07425 5550.

        Viele Grüße
        Gesa Kolb
      `,
    },
    {
      context: { kind: 'bad-news' },
      bad: `
        Sehr geehrte Frau Kahn,

        es tut mir leid, die Kaution ⟦können wir nicht⟧ zurückzahlen.

        Mit freundlichen Grüßen
        Bernd Wirth
      `,
      good: `
        Sehr geehrte Frau Kahn,

        es tut mir leid, die Kaution können wir nicht zurückzahlen. Gegen die Entscheidung können Sie bis 30. Juni Widerspruch einlegen, formlos per Mail an mich.

        Mit freundlichen Grüßen
        Bernd Wirth
      `,
    },
    {
      because: 'eine Frage weiterführt',
      context: { kind: 'bad-news' },
      good: `
        Sehr geehrte Frau Kahn,

        es tut mir leid, das Modell ist ausverkauft. Gefällt Ihnen das in Grün?

        Mit freundlichen Grüßen
        Bernd Wirth
      `,
    },
    {
      because: 'bis dahin ändert sich nur nichts',
      context: { kind: 'bad-news' },
      bad: `
        Sehr geehrte Frau Kahn,

        es tut mir leid, eine Kündigung ⟦ist nicht möglich⟧. Der Vertrag läuft bis 30. Juni weiter.

        Mit freundlichen Grüßen
        Bernd Wirth
      `,
      good: `
        Sehr geehrte Frau Kahn,

        es tut mir leid, eine Kündigung ist noch nicht möglich. Der Vertrag läuft bis 30. Juni weiter; Sie können ihn aber auf jemand anderen übertragen.

        Mit freundlichen Grüßen
        Bernd Wirth
      `,
    },
  ],
  es: [
    {
      context: { kind: 'bad-news' },
      bad: `
        Hola, Marta:

        Lo siento, pero ⟦no podemos⟧ arreglarla.

        Lucía
      `,
      good: `
        Hola, Marta:

        Lo siento, pero no podemos arreglarla. Puedo enviarte una de segunda mano por 90 euros.

        Lucía
      `,
    },
    {
      because: 'se puede recurrir',
      context: { kind: 'bad-news' },
      good: `
        Estimada señora Vidal:

        Lo siento, su solicitud fue rechazada. Tiene un mes para recurrir.

        Lucía Roca
      `,
    },
  ],
}
