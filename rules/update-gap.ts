import { defineThreadRule, hoursOver, intervals, type ThreadExamples } from '../src/rule.ts'

/**
 * No status is a status too: to the customer, silence says that the request was lost, forgotten or ignored. A line that says where it
 * stands costs less than the question that comes without it.
 *
 * Reads a thread with times. Left alone: a customer who has been asked something, who was told until when to wait, or who only said
 * thanks; weekends, holidays and, for short intervals, the hours at night; a thread that is pending, solved, closed or merged.
 *
 * Source: seeds S2, advice 8; S3, advice 10; S4, advice 2; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'update-gap',
  summary: 'Say where it stands before the silence grows long.',
  severity: 'warning',
  needs: ['chasers', 'nods'],
  options: intervals,
  messages: {
    silent:
      'After this the customer heard nothing for {hours} hours; write where it stands, even if nothing is new, and when you will write again.',
  },

  *check({ thread, options }) {
    for (const { turn, from, until } of thread.silences) {
      const hours = hoursOver({ from, until, channel: turn.channel }, thread.calendar, options)
      if (hours !== undefined) yield { turn, at: turn.end, message: 'silent', data: { hours: String(hours) } }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.
        Tue 09:30 agent: The roller is worn, and a new one is on order. I'll write to you by Thursday noon.
        Thu 09:00 now
      `,
    },
    {
      because: 'it is the customer’s turn',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: Which lights are on?
        Fri 10:00 now
      `,
    },
    {
      because: 'a weekend lies between',
      good: `
        Fri 16:00 customer: My printer does not print.
        Mon 11:00 now
      `,
    },
    {
      because: 'the thread is pending',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: The part comes next week.
        Mon 10:31 status: pending until Fri 12:00
        Thu 10:00 now
      `,
    },
    {
      because: 'the customer knows until when to wait',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are looking into it and will write to you on Friday.
        Thu 10:00 now
      `,
    },
    {
      because: 'the customer only says thanks',
      good: `
        Mon 10:00 customer: Which roller fits my printer?
        Mon 10:30 agent: The MR-20 fits your printer.
        Mon 11:00 customer: Great, thank you!
        Thu 10:00 now
      `,
    },
    {
      because: 'a chat has a shorter interval',
      bad: `
        Mon 10:00 customer (chat): My printer does not print.
        Mon 10:05 agent (chat): We are looking into it.⟦⟧
        Mon 16:00 now
      `,
      good: `
        Mon 10:00 customer (chat): My printer does not print.
        Mon 10:05 agent (chat): We are looking into it.
        Mon 12:00 agent (chat): The roller was worn, and I have replaced it.
        Mon 16:00 now
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।
        Tue 09:30 agent: रोलर घिस गया है और नया मँगवाया गया है। मैं गुरुवार दोपहर 12 बजे तक आपको लिखूँगा।
        Thu 09:00 now
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.
        Tue 09:30 agent: Roller ghis gaya hai aur naya mangwaya gaya hai. Main guruvar dopahar 12 baje tak aapko likhunga.
        Thu 09:00 now
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.
        Tue 09:30 agent: De rol is versleten en er is een nieuwe besteld. Ik mail u donderdag vóór 12.00 uur.
        Thu 09:00 now
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.
        Tue 09:30 agent: Valsen är sliten och en ny är beställd. Jag mejlar dig på torsdag före kl. 12.
        Thu 09:00 now
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.
        Tue 09:30 agent: Wałek jest zużyty i zamówiłem nowy. Napiszę do Pani w czwartek do godz. 12.
        Thu 09:00 now
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.
        Tue 09:30 agent: Die Walze ist abgenutzt, und eine neue ist bestellt. Ich schreibe Ihnen am Donnerstag vor 12 Uhr.
        Thu 09:00 now
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.
        Tue 09:30 agent: Le rouleau est usé et j'en ai commandé un autre. Je vous écris jeudi avant midi.
        Thu 09:00 now
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.⟦⟧
        Thu 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.
        Tue 09:30 agent: El rodillo está gastado y he pedido otro. Le escribo el jueves antes de las 12:00.
        Thu 09:00 now
      `,
    },
  ],
}
