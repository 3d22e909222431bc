import { describe, expect, test } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter, type LintContext } from '../src/index.ts'

/**
 * The five articles that the product grew from, told as a linter's cases: every bad example is heard by the rules that answer its
 * advice, and every good example passes `recommended` without a word.
 */
interface Seed {
  /** The seed (S0 to S4) and the number of its advice. */
  readonly advice: string
  readonly language: string
  readonly context: LintContext
  readonly bad?: readonly [text: string, ...rules: string[]]
  readonly good?: string
}

const linter = createLinter({ languages, preset: 'recommended' })
const turn: LintContext = { channel: 'chat', first: false }

const seeds: readonly Seed[] = [
  // S0, Dutch: six recommendations.
  {
    advice: 'S0-2',
    language: 'nl',
    context: { ...turn, kind: 'status-update' },
    bad: ['We zijn ermee bezig.', 'missing-next-update'],
    good: 'Ik vergelijk nu de mailserverlogs van vanochtend met uw melding; om 15.00 uur bel ik u met wat ik heb gevonden. Lucie',
  },
  {
    advice: 'S0-2',
    language: 'en',
    context: { ...turn, kind: 'status-update' },
    bad: ["We're on it.", 'missing-next-update'],
    good: "I'm comparing this morning's mail-server logs with your report; I'll call you at 3 pm with what I find. Lucie",
  },
  {
    advice: 'S0-4',
    language: 'nl',
    context: { ...turn, kind: 'resolution' },
    bad: ['Uw probleem is opgelost. Ticket gesloten.', 'missing-confirmation-request'],
  },
  {
    advice: 'S0-4',
    language: 'en',
    context: { ...turn, kind: 'resolution' },
    bad: ['Your problem is solved. Ticket closed.', 'missing-confirmation-request'],
  },
  {
    advice: 'S0-4',
    language: 'nl',
    context: turn,
    good: 'Kunt u laten weten of afdrukken nu weer lukt, en of u tevreden bent over hoe het is opgelost?',
  },
  {
    advice: 'S0-4',
    language: 'en',
    context: turn,
    good: "Could you let me know whether printing works again, and whether you're happy with how it was solved?",
  },
  {
    advice: 'S0-5',
    language: 'nl',
    context: { channel: 'email' },
    bad: ['Ik kan niet, ik bel je later.', 'missing-greeting', 'missing-signature', 'vague-timeframe', 'abrupt-reply'],
  },
  {
    advice: 'S0-5',
    language: 'en',
    context: { channel: 'email' },
    bad: ["I can't, I'll call you later.", 'missing-greeting', 'missing-signature', 'vague-timeframe', 'abrupt-reply'],
  },
  {
    advice: 'S0-5',
    language: 'nl',
    context: { channel: 'sms' },
    bad: ['Ik kan niet, ik bel je later.', 'missing-signature', 'vague-timeframe'],
    good: 'Hallo, ik zit momenteel in een vergadering, ik neem na de vergadering contact met u op. Dank je wel Lucie',
  },
  {
    advice: 'S0-5',
    language: 'en',
    context: { channel: 'sms' },
    bad: ["I can't, I'll call you later.", 'missing-signature', 'vague-timeframe'],
    good: "Hello, I'm in a meeting right now; I'll contact you after the meeting. Thank you, Lucie",
  },
  {
    advice: 'S0-7',
    language: 'nl',
    context: turn,
    bad: ['Iemand van ons pakt dit op.', 'vague-handoff'],
    good: 'Mijn collega Tom de Wit pakt dit op en mailt u morgen (dinsdag 4 juni) vóór 12.00 uur.',
  },
  {
    advice: 'S0-7',
    language: 'en',
    context: turn,
    bad: ['Someone here will pick this up.', 'vague-handoff'],
    good: 'My colleague Tom de Wit will take this and e-mail you tomorrow (Tuesday 4 June) before noon.',
  },
  { advice: 'S0-9', language: 'nl', context: turn, bad: ['Begrijp je het?', 'closed-comprehension-check'], good: 'Wat ga je eerst doen?' },
  {
    advice: 'S0-9',
    language: 'nl',
    context: turn,
    bad: ['Begrijp je dat?', 'closed-comprehension-check'],
    good: 'Laat me weten bij welke stap je uitkomt.',
  },
  {
    advice: 'S0-9',
    language: 'en',
    context: turn,
    bad: ['Do you understand?', 'closed-comprehension-check'],
    good: 'Tell me which step you get to.',
  },
  {
    advice: 'S0-11',
    language: 'nl',
    context: { ...turn, kind: 'feedback-response' },
    bad: ['Dat ligt niet aan ons.', 'feedback-not-acknowledged'],
    good: 'Dank u dat u dit eerlijk laat weten. U wachtte drie dagen op antwoord; dat is te lang.',
  },
  {
    advice: 'S0-11',
    language: 'en',
    context: { ...turn, kind: 'feedback-response' },
    bad: ["That's not down to us.", 'feedback-not-acknowledged'],
    good: 'Thank you for telling us frankly. You waited three days for an answer; that is too long.',
  },

  // S1, Polish: ten tips.
  {
    advice: 'S1-1',
    language: 'pl',
    context: { channel: 'email', kind: 'auto-reply' },
    bad: ['Dziękujemy za wiadomość. Odpowiemy najszybciej, jak to możliwe.', 'missing-ticket-reference', 'vague-timeframe'],
  },
  {
    advice: 'S1-1',
    language: 'en',
    context: { channel: 'email', kind: 'auto-reply' },
    bad: ["Thank you for your message. We'll reply as soon as possible.", 'missing-ticket-reference', 'vague-timeframe'],
  },
  {
    advice: 'S1-1',
    language: 'pl',
    context: { ...turn, kind: 'acknowledgement' },
    good: 'Dziękujemy, Pani Anno. Zgłoszenie nr 48211 dotarło do nas o 9:12. Odpowiemy dziś do 14:00.',
  },
  {
    advice: 'S1-1',
    language: 'en',
    context: { ...turn, kind: 'acknowledgement' },
    good: "Thank you, Anna. Ticket 48211 reached us at 9:12. We'll reply today by 2 pm.",
  },
  {
    advice: 'S1-3',
    language: 'pl',
    context: turn,
    good: 'Żebym mógł od razu pomóc, proszę o trzy rzeczy: 1) urządzenie i system, 2) program pocztowy, 3) treść komunikatu o błędzie.',
  },
  {
    advice: 'S1-3',
    language: 'en',
    context: turn,
    good: 'So I can help straight away, please send three things: 1) device and operating system, 2) mail program, 3) the text of the error.',
  },
  {
    advice: 'S1-6',
    language: 'pl',
    context: { channel: 'email' },
    bad: ['Dzień dobry, Pani Anno,\n\npaczka jest w drodze.\n\nPozdrawiamy\nZespół wsparcia', 'team-sign-off'],
    good: 'Dzień dobry, Pani Anno,\n\npaczka jest w drodze.\n\nPozdrawiam\nMarek Nowak\nwsparcie IT, tel. wewn. 214',
  },
  {
    advice: 'S1-6',
    language: 'en',
    context: { channel: 'email' },
    bad: ['Hi Anna,\n\nYour parcel is on its way.\n\nRegards,\nThe Support Team', 'team-sign-off'],
    good: 'Hi Anna,\n\nYour parcel is on its way.\n\nRegards,\nMarek Nowak\nIT Support, ext. 214',
  },
  {
    advice: 'S1-7',
    language: 'pl',
    context: turn,
    bad: ['Zajmiemy się tym wkrótce.', 'vague-timeframe'],
    good: 'Sprawdzę to dziś do 16:00 i napiszę, także jeśli jeszcze nie będę znał przyczyny.',
  },
  {
    advice: 'S1-7',
    language: 'en',
    context: turn,
    bad: ["We'll take care of it soon.", 'vague-timeframe'],
    good: "I'll check by 4 pm today and write to you, even if I don't know the cause yet.",
  },
  {
    advice: 'S1-8',
    language: 'pl',
    context: { ...turn, kind: 'resolution' },
    bad: ['Zgłoszenie zamknięte.', 'missing-confirmation-request'],
  },
  {
    advice: 'S1-8',
    language: 'pl',
    context: turn,
    good: 'Czy wszystko już działa? Będę wdzięczny za krótką opinię: https://ankieta.example.pl',
  },
  { advice: 'S1-8', language: 'en', context: { ...turn, kind: 'resolution' }, bad: ['Ticket closed.', 'missing-confirmation-request'] },
  {
    advice: 'S1-8',
    language: 'en',
    context: turn,
    good: "Is everything working now? I'd be grateful for a short opinion: https://survey.example.com",
  },
  {
    advice: 'S1-9',
    language: 'pl',
    context: turn,
    bad: ['Proszę się uspokoić, to nie moja wina.', 'hostile-language'],
    good: 'Chcę Panu pomóc i proszę, żebyśmy rozmawiali bez wyzwisk. Proszę podać numer zamówienia.',
  },
  {
    advice: 'S1-9',
    language: 'en',
    context: turn,
    bad: ["Please calm down, it's not my fault.", 'hostile-language'],
    good: 'I want to help you and ask that we talk without insults. Please give me the order number.',
  },
  {
    advice: 'S1-10',
    language: 'pl',
    context: turn,
    bad: ['No przecież trzeba było zrestartować.', 'blame-language'],
    good: 'Proszę uruchomić komputer ponownie; to usuwa ten błąd w większości przypadków.',
  },
  {
    advice: 'S1-10',
    language: 'en',
    context: turn,
    bad: ['Well obviously you should have restarted it.', 'blame-language'],
    good: 'Please restart the computer; that clears this error in most cases.',
  },

  // S2, Dutch: reporting back.
  {
    advice: 'S2-1',
    language: 'nl',
    context: { channel: 'email' },
    good: 'Beste Anna,\n\nZoals beloofd: ik heb het nog niet kunnen uitzoeken. Donderdag vóór 12.00 uur hoort u opnieuw van mij.\n\nGroet,\nTom',
  },
  {
    advice: 'S2-1',
    language: 'en',
    context: { channel: 'email' },
    good: "Hi Anna,\n\nAs promised: I haven't been able to find out yet. You'll hear from me again on Thursday before noon.\n\nRegards,\nTom",
  },
  {
    advice: 'S2-4',
    language: 'nl',
    context: turn,
    good: 'Ik zie in uw bericht van maandag dat Outlook bij het openen vastloopt op laptop 2217; daar ga ik van uit.',
  },
  {
    advice: 'S2-4',
    language: 'en',
    context: turn,
    good: "I see in your message of Monday that Outlook freezes on opening on laptop 2217; I'll take it from there.",
  },
  {
    advice: 'S2-7',
    language: 'nl',
    context: turn,
    bad: ['Ik kom er nog op terug.', 'promise-without-time'],
    good: 'Ik kom hier vandaag vóór 17.00 uur bij u op terug, ook als ik de oorzaak dan nog niet weet.',
  },
  {
    advice: 'S2-7',
    language: 'en',
    context: turn,
    bad: ["I'll come back to it.", 'promise-without-time'],
    good: "I'll get back to you today before 5 pm, even if I don't know the cause by then.",
  },

  // S3, Swedish: ten tips.
  {
    advice: 'S3-1',
    language: 'sv',
    context: turn,
    bad: ['Det är säkert nätverket. Jag stänger ärendet.', 'premature-closure'],
    good: 'Jag ser två tänkbara orsaker och testar båda i dag. Jag stänger inte ärendet förrän du har bekräftat att det fungerar.',
  },
  {
    advice: 'S3-1',
    language: 'en',
    context: turn,
    bad: ["It's surely the network. I'm closing the ticket.", 'premature-closure'],
    good: "I see two possible causes and am testing both today. I won't close the ticket until you've confirmed it works.",
  },
  {
    advice: 'S3-2',
    language: 'sv',
    context: turn,
    good: 'För att kunna återskapa felet behöver jag: version, operativsystem, tidpunkt och en skärmbild.',
  },
  {
    advice: 'S3-2',
    language: 'en',
    context: turn,
    good: 'To reproduce the error I need: version, operating system, time and a screenshot.',
  },
  {
    advice: 'S3-3',
    language: 'sv',
    context: turn,
    bad: ['Du har lämnat felaktiga uppgifter.', 'blame-language'],
    good: 'Jag vill bara kontrollera en uppgift: står det 5.2 eller 5.3 längst ned i fönstret?',
  },
  {
    advice: 'S3-3',
    language: 'en',
    context: turn,
    bad: ['You gave incorrect information.', 'blame-language'],
    good: "I'd just like to check one detail: does it say 5.2 or 5.3 at the bottom of the window?",
  },
  {
    advice: 'S3-5',
    language: 'sv',
    context: turn,
    bad: ['Vi fixar det omedelbart, jag lovar.', 'overpromise'],
    good: 'Jag börjar felsöka nu och hör av mig kl. 14.00 med vad jag har hittat.',
  },
  {
    advice: 'S3-5',
    language: 'en',
    context: turn,
    bad: ["We'll fix it immediately, I promise.", 'overpromise'],
    good: "I'm starting to troubleshoot now and will get back to you at 2 pm with what I've found.",
  },
  {
    advice: 'S3-6',
    language: 'sv',
    context: turn,
    bad: ['Vi vet inte vad felet är än men det är löst i morgon.', 'premature-timeframe'],
    good: 'Vi vet inte orsaken än. I morgon kl. 10 får du besked om vad vi hittat; därefter kan jag säga när det är löst.',
  },
  {
    advice: 'S3-6',
    language: 'en',
    context: turn,
    bad: ["We don't know what's wrong yet but it'll be fixed tomorrow.", 'premature-timeframe'],
    good: "We don't know the cause yet. Tomorrow at 10 you'll hear what we found; after that I can say when it will be fixed.",
  },
  {
    advice: 'S3-7',
    language: 'sv',
    context: turn,
    bad: ['Jag har skickat det vidare.', 'vague-handoff'],
    good: 'Jag har lämnat ärendet till vår databasspecialist Sara Lind. Hon hör av sig till dig före kl. 15 i dag.',
  },
  {
    advice: 'S3-7',
    language: 'en',
    context: turn,
    bad: ["I've passed it on.", 'vague-handoff'],
    good: "I've handed the case to our database specialist Sara Lind. She will contact you before 3 pm today.",
  },
  {
    advice: 'S3-10',
    language: 'sv',
    context: { ...turn, kind: 'status-update' },
    bad: ['Vi jobbar på det.', 'missing-next-update'],
    good: 'Ditt ärende 3391 är kvar hos mig. I dag har vi bytt nätverkskort; nästa uppdatering får du på torsdag senast kl. 16.',
  },
  {
    advice: 'S3-10',
    language: 'en',
    context: { ...turn, kind: 'status-update' },
    bad: ["We're working on it.", 'missing-next-update'],
    good: "Your case 3391 is still with me. Today we replaced the network card; you'll get the next update on Thursday by 4 pm.",
  },

  // S4, Hindi: how to make a customer a little happier.
  {
    advice: 'S4-2',
    language: 'hi',
    context: { channel: 'chat', first: true },
    good: 'नमस्ते राहुल जी, मैं आपका मामला खुद देख रही हूँ। शाम 5 बजे तक आपको फ़ोन करूँगी। — नेहा',
  },
  {
    advice: 'S4-2',
    language: 'hi-Latn',
    context: { channel: 'chat', first: true },
    good: 'Namaste Rahul ji, main aapka maamla khud dekh rahi hoon. Shaam 5 baje tak aapko phone karungi. – Neha',
  },
  {
    advice: 'S4-2',
    language: 'en',
    context: { channel: 'chat', first: true },
    good: "Hello Rahul, I'm looking at your case myself. I'll phone you by 5 pm. – Neha",
  },
  {
    advice: 'S4-5',
    language: 'hi',
    context: { ...turn, kind: 'resolution' },
    bad: ['आपकी समस्या हल हो गई है। टिकट बंद किया जा रहा है।', 'missing-confirmation-request'],
    good: 'हमने मेल सर्वर का सर्टिफ़िकेट बदल दिया है, इसलिए अब मेल आने चाहिए। क्या सब ठीक चल रहा है, और क्या मैं यह टिकट बंद कर दूँ?',
  },
  {
    advice: 'S4-5',
    language: 'en',
    context: { ...turn, kind: 'resolution' },
    bad: ['Your problem is solved. The ticket is being closed.', 'missing-confirmation-request'],
    good: "We replaced the mail server's certificate, so mail should arrive now. Is everything working, and may I close this ticket?",
  },
  {
    advice: 'S4-6',
    language: 'hi',
    context: turn,
    bad: ['वाह, हेडफ़ोन लगाना भी नहीं आता?', 'sarcasm'],
    good: 'हेडफ़ोन को हरे रंग के पोर्ट में लगाइए; मैं लाइन पर हूँ।',
  },
  { advice: 'S4-6', language: 'hi-Latn', context: turn, bad: ['Waah, headphone lagaana bhi nahin aata?', 'sarcasm'] },
  {
    advice: 'S4-6',
    language: 'en',
    context: turn,
    bad: ["Wow, you can't even plug in headphones?", 'sarcasm'],
    good: "Plug the headphones into the green port; I'm on the line.",
  },
  {
    advice: 'S4-7',
    language: 'hi',
    context: turn,
    bad: ['DNS प्रोपेगेट नहीं हुआ, TTL देख लीजिए।', 'jargon'],
    good: 'आपका नया पता अभी सभी सर्वरों तक नहीं पहुँचा है; इसमें 24 घंटे तक लग सकते हैं।',
  },
  {
    advice: 'S4-7',
    language: 'en',
    context: turn,
    bad: ["DNS hasn't propagated, check the TTL.", 'jargon'],
    good: "Your new address hasn't reached every server yet; this can take up to 24 hours.",
  },
  {
    advice: 'S4-9',
    language: 'hi',
    context: turn,
    bad: ['गलती आपकी है, आपने गलत फ़ाइल भेजी।', 'blame-language'],
    good: 'मैं समझता हूँ कि आपने ऐसा क्यों सोचा; यह गलती अक्सर होती है। फ़ाइल सही फ़ोल्डर में थी, बस उसका फ़ॉर्मैट बदलना है।',
  },
  {
    advice: 'S4-9',
    language: 'en',
    context: turn,
    bad: ["It's your mistake, you sent the wrong file.", 'blame-language'],
    good: "I understand why you thought that; it's a common mistake. The file was in the right folder, only its format needs changing.",
  },
  { advice: 'S4-10', language: 'hi', context: { ...turn, kind: 'bad-news' }, bad: ['डेटा रिकवर नहीं हो सकता।', 'missing-empathy'] },
  {
    advice: 'S4-10',
    language: 'hi',
    context: turn,
    good: 'मुझे सच में खेद है; मैं समझती हूँ कि ये फ़ाइलें आपके लिए कितनी ज़रूरी थीं। डेटा रिकवर नहीं हो पाया।',
  },
  { advice: 'S4-10', language: 'en', context: { ...turn, kind: 'bad-news' }, bad: ["The data can't be recovered.", 'missing-empathy'] },
  {
    advice: 'S4-10',
    language: 'en',
    context: turn,
    good: "I'm truly sorry; I understand how important these files were to you. The data could not be recovered.",
  },
  {
    advice: 'S4-11',
    language: 'hi',
    context: turn,
    bad: ['मेरे पास आपके लिए 2 समाचार हैं…', 'two-news-opener'],
    good: 'मुझे वास्तव में खेद है, लेकिन रिफ़ंड संभव नहीं है क्योंकि 30 दिन की अवधि बीत चुकी है।',
  },
  {
    advice: 'S4-11',
    language: 'hi-Latn',
    context: turn,
    bad: ['Mere paas aapke liye do khabar hain – ek achhi, ek buri.', 'two-news-opener'],
  },
  {
    advice: 'S4-11',
    language: 'en',
    context: turn,
    bad: ['I have two pieces of news for you…', 'two-news-opener'],
    good: "I'm really sorry, but a refund isn't possible because the 30-day period has passed.",
  },
  { advice: 'S4-12', language: 'hi', context: { ...turn, kind: 'bad-news' }, bad: ['अब कुछ नहीं हो सकता।', 'missing-alternative'] },
  {
    advice: 'S4-12',
    language: 'hi',
    context: turn,
    good: 'आगे हम दो काम कर सकते हैं: शुक्रवार का बैकअप लौटा दूँ, या आपके साथ बैठकर फ़ाइल दोबारा बना दूँ।',
  },
  { advice: 'S4-12', language: 'en', context: { ...turn, kind: 'bad-news' }, bad: ['Nothing can be done now.', 'missing-alternative'] },
  {
    advice: 'S4-12',
    language: 'en',
    context: turn,
    good: "From here we can do two things: I restore Friday's backup, or I sit down with you and rebuild the file.",
  },
  {
    advice: 'S4-13',
    language: 'hi',
    context: turn,
    bad: ['हमारे पास बहुत काम था, इसलिए देर हो गई।', 'excuse-making'],
    good: 'देर हमारी तरफ़ से हुई, इसके लिए क्षमा चाहता हूँ। आज शाम 6 बजे तक आपको मरम्मत की रिपोर्ट मिल जाएगी।',
  },
  {
    advice: 'S4-13',
    language: 'en',
    context: turn,
    bad: ["We had a lot of work, so it's late.", 'excuse-making'],
    good: "The delay was on our side, I apologise. You'll have the repair report by 6 pm today.",
  },
]

describe.each(seeds)('$advice ($language)', ({ language, context, bad, good }) => {
  if (bad) {
    const [text, ...rules] = bad
    test(`heard: ${text}`, () => {
      // A bad example stands for a whole message; a good one is often a sentence of a running chat.
      const whole: LintContext = context.channel === 'chat' ? { ...context, channel: 'email', first: true } : context
      const found = linter.lint(text, { ...whole, language }).findings.map(({ rule }) => rule)
      expect(found).toEqual(expect.arrayContaining(rules))
    })
  }
  if (good !== undefined) {
    test(`passes: ${good.slice(0, 60)}`, () => {
      expect(linter.lint(good, { ...context, language }).findings.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual([])
    })
  }
})
