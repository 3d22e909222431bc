import { defineThreadRule, number, shownSpan, type ThreadExamples } from '../src/rule.ts'

/**
 * Whoever says “I'll call you on Tuesday” has made an appointment. A customer who hears nothing on Tuesday has waited for it, and now
 * has to ask, and to tell the story again. That there is nothing new is a message too, as long as it comes in time.
 *
 * Reads a thread with times. A promise is due at the hour that it names, else at the end of the working day. Left alone: a message in
 * time that says there is nothing yet, a new time that is given before the old one has come, another agent who writes instead, a
 * customer who was quicker, what hangs on a step of the customer, deliveries, “soon”. What came late is a warning.
 *
 * Source: seed S2, advice 1, 4 and 7; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'missed-follow-up',
  summary: 'Write or call when you said you would, even if there is nothing new.',
  severity: 'error',
  needs: ['contactPromises', 'informPromises'],
  options: {
    grace: number(10, 'Minutes after a promised hour within which a word is still in time.'),
    dayGrace: number(15, 'Minutes after the end of a promised day within which a word is still in time.'),
  },
  messages: {
    missed: '“{promise}” was due {due}, and nothing came; write now, even if there is nothing new, and say when the next word comes.',
    late: '“{promise}” was due {due}, and the word came {late} late; if it cannot be kept, write before it is due and give a new time.',
  },

  *check({ thread, options }) {
    const told = new Set<number>()
    // Of several promises in one message that went by together, the one that was due first says it.
    const promises = [...thread.promises].sort((one, other) => (one.due ?? 0) - (other.due ?? 0))
    for (const { turn, at, due, isToTheHour, isFollowUp, state, late, answer } of promises) {
      if (!isFollowUp || due === undefined || state === 'moot' || told.has(turn.index)) continue
      if (late <= (isToTheHour ? options.grace : options.dayGrace) * 60_000) continue
      told.add(turn.index)
      const data = { promise: turn.message.stretch(at).text, due: thread.calendar.shown(due) }
      if (answer) yield { turn, at, message: 'late', data: { ...data, late: shownSpan(late) }, severity: 'warning' }
      else yield { turn, at, message: 'missed', data }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: ⟦I'll call you on Tuesday⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you on Tuesday.
        Tue 16:50 agent: As promised: I haven't been able to find out yet. You'll hear from me on Thursday before noon.
        Wed 09:00 now
      `,
    },
    {
      because: 'the word came, but late',
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: ⟦I'll call you by 3 pm⟧.
        Mon 16:10 agent: Sorry for the wait. The cause is a worn roller.
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you by 3 pm.
        Mon 14:50 agent: I haven't found out yet; you'll hear from me on Thursday before noon.
        Wed 09:00 now
      `,
    },
    {
      because: 'the customer was quicker',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you on Tuesday.
        Tue 09:00 customer: It prints again, there is no need to call. Thanks!
        Thu 09:00 now
      `,
    },
    {
      because: 'it hangs on a step of the customer',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you within two days after you send the log.
        Fri 09:00 now
      `,
    },
    {
      because: 'the next working day is on Monday',
      good: `
        Fri 15:00 customer: My printer does not print.
        Fri 15:30 agent: I'll call you on the next working day.
        Mon 16:00 now
      `,
    },
    {
      because: 'a colleague keeps it',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent Maya: I'll call you on Tuesday.
        Tue 11:00 agent Omar (phone): Called for Maya, the roller is worn.
        Thu 09:00 now
      `,
    },
    {
      because: 'the customer answers first',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: Does it print from another program? I'll call you on Tuesday.
        Mon 12:00 customer: It prints from the browser, so the driver seems all right.
        Wed 09:00 now
      `,
    },
    {
      because: 'a delivery is followed by its number',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: The new roller will be delivered on Tuesday.
        Thu 09:00 now
      `,
    },
    {
      because: 'nobody can tell when “soon” is',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you soon.
        Thu 09:00 now
      `,
    },
    {
      because: 'the case was merged into another',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you on Tuesday.
        Mon 12:00 status: merged
        Thu 09:00 now
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: मैं आपको ⟦मंगलवार को फ़ोन करूँगा⟧।
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: मैं आपको मंगलवार को फ़ोन करूँगा।
        Tue 16:50 agent: जैसा कहा था: मुझे अभी तक पता नहीं चल पाया। मैं गुरुवार दोपहर 12 बजे तक आपको बताऊँगा।
        Wed 09:00 now
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Main aapko ⟦mangalwar ko call karunga⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Main aapko mangalwar ko call karunga.
        Tue 16:50 agent: Jaisa kaha tha: mujhe abhi tak pata nahi chala. Main guruvar dopahar 12 baje tak aapko bataunga.
        Wed 09:00 now
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: ⟦Ik bel u dinsdag⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: Ik bel u dinsdag.
        Tue 16:50 agent: Zoals beloofd: ik heb het nog niet kunnen uitzoeken. Donderdag vóór 12.00 uur hoort u opnieuw van mij.
        Wed 09:00 now
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: ⟦Jag ringer dig på tisdag⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Jag ringer dig på tisdag.
        Tue 16:50 agent: Som jag lovade: jag har inte hunnit ta reda på det än. Du hör från mig på torsdag före kl. 12.
        Wed 09:00 now
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: ⟦Zadzwonię do Pani we wtorek⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Zadzwonię do Pani we wtorek.
        Tue 16:50 agent: Zgodnie z obietnicą: nie udało mi się jeszcze tego ustalić. Odezwę się w czwartek przed godz. 12.
        Wed 09:00 now
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: ⟦Ich rufe Sie am Dienstag an⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Ich rufe Sie am Dienstag an.
        Tue 16:50 agent: Wie versprochen: Ich konnte es noch nicht herausfinden. Sie hören am Donnerstag vor 12 Uhr wieder von mir.
        Wed 09:00 now
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: ⟦Je vous appelle mardi⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Je vous appelle mardi.
        Tue 16:50 agent: Comme promis : je n'ai pas encore pu trouver la cause. Vous aurez de mes nouvelles jeudi avant midi.
        Wed 09:00 now
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: ⟦Le llamo el martes⟧.
        Wed 09:00 now
      `,
      good: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Le llamo el martes.
        Tue 16:50 agent: Como le prometí: todavía no he podido averiguarlo. Tendrá noticias mías el jueves antes de las 12:00.
        Wed 09:00 now
      `,
    },
  ],
}
