import { defineThreadRule, number, type ThreadExamples } from '../src/rule.ts'

/**
 * A new time before the old one has come is good manners, once. From the second time on the customer stops believing the next one, and
 * asks. A generous time that holds is better than three tight ones.
 *
 * Reads a thread with times. Left alone: the first time that something is put off, the same time said again, and what brings something
 * new with the new time.
 *
 * Source: seed S2, advice 7; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'promise-slippage',
  summary: 'Give a time that will hold rather than put the same promise off again.',
  severity: 'info',
  needs: ['contactPromises', 'informPromises'],
  options: {
    tolerated: number(1, 'How often a promise may be put off.'),
    warning: number(3, 'From how many times on it is a warning.', 1),
  },
  messages: {
    slipped: '“{promise}” puts the same thing off for time number {count}; give a time that will hold, and say what it depends on.',
  },

  *check({ thread, options }) {
    for (const { turn, at, postponements, successor } of thread.promises) {
      // The last link of the chain tells its whole length.
      if (postponements <= options.tolerated || successor) continue
      const data = { promise: turn.message.stretch(at).text, count: String(postponements) }
      yield { turn, at, message: 'slipped', data, ...(postponements >= options.warning ? { severity: 'warning' as const } : {}) }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: You'll hear from me by 3 pm.
        Mon 14:50 agent: I haven't found out yet; you'll hear from me by Thursday noon.
        Thu 11:55 agent: Not yet; ⟦I'll write to you by Friday at 3 pm⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: You'll hear from me by 3 pm.
        Mon 14:50 agent: I haven't found out yet; you'll hear from me by Thursday noon.
        Thu 11:55 agent: The roller is worn. I have ordered a new one, which is fitted on Monday.
        Thu 12:00 now
      `,
    },
    {
      because: 'it is put off for the first time',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: You'll hear from me by 3 pm.
        Mon 14:50 agent: I haven't found out yet; you'll hear from me on Thursday before noon.
        Thu 11:00 now
      `,
    },
    {
      because: 'the same time is said again',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you on Friday.
        Tue 10:00 agent: As I said, I'll call you on Friday.
        Wed 10:00 agent: I'll call you on Friday.
        Wed 11:00 now
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: मैं दोपहर 3 बजे तक आपको बताऊँगा।
        Mon 14:50 agent: अभी तक पता नहीं चला; मैं गुरुवार दोपहर 12 बजे तक आपको बताऊँगा।
        Thu 11:55 agent: अभी भी पता नहीं चला; मैं ⟦शुक्रवार दोपहर 3 बजे तक आपको लिखूँगा⟧।
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: मैं दोपहर 3 बजे तक आपको बताऊँगा।
        Mon 14:50 agent: अभी तक पता नहीं चला; मैं गुरुवार दोपहर 12 बजे तक आपको बताऊँगा।
        Thu 11:55 agent: रोलर घिस गया है। मैंने नया मँगवाया है, जो सोमवार को लगेगा।
        Thu 12:00 now
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Main dopahar 3 baje tak aapko bataunga.
        Mon 14:50 agent: Abhi tak pata nahi chala; main guruvar dopahar 12 baje tak aapko bataunga.
        Thu 11:55 agent: Abhi bhi pata nahi chala; main ⟦shukravar dopahar 3 baje tak aapko likhunga⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Main dopahar 3 baje tak aapko bataunga.
        Mon 14:50 agent: Abhi tak pata nahi chala; main guruvar dopahar 12 baje tak aapko bataunga.
        Thu 11:55 agent: Roller ghis gaya hai. Maine naya mangwaya hai, jo somvar ko lagega.
        Thu 12:00 now
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: U hoort vóór 15.00 uur van mij.
        Mon 14:50 agent: Ik heb het nog niet gevonden; u hoort donderdag vóór 12.00 uur van mij.
        Thu 11:55 agent: Nog niet; ⟦ik mail u vrijdag vóór 15.00 uur⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: U hoort vóór 15.00 uur van mij.
        Mon 14:50 agent: Ik heb het nog niet gevonden; u hoort donderdag vóór 12.00 uur van mij.
        Thu 11:55 agent: De rol is versleten. Ik heb een nieuwe besteld, die maandag geplaatst wordt.
        Thu 12:00 now
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Du hör från mig före kl. 15.
        Mon 14:50 agent: Jag har inte hittat felet än; du hör från mig på torsdag före kl. 12.
        Thu 11:55 agent: Inte än; ⟦jag mejlar dig på fredag före kl. 15⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Du hör från mig före kl. 15.
        Mon 14:50 agent: Jag har inte hittat felet än; du hör från mig på torsdag före kl. 12.
        Thu 11:55 agent: Valsen är sliten. Jag har beställt en ny, som monteras på måndag.
        Thu 12:00 now
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Odezwę się do godz. 15.
        Mon 14:50 agent: Nie znam jeszcze przyczyny; odezwę się w czwartek przed godz. 12.
        Thu 11:55 agent: Jeszcze nie wiem; ⟦napiszę do Pani w piątek do godz. 15⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Odezwę się do godz. 15.
        Mon 14:50 agent: Nie znam jeszcze przyczyny; odezwę się w czwartek przed godz. 12.
        Thu 11:55 agent: Wałek jest zużyty. Zamówiłem nowy, który będzie założony w poniedziałek.
        Thu 12:00 now
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Sie hören bis 15 Uhr von mir.
        Mon 14:50 agent: Ich habe die Ursache noch nicht gefunden; Sie hören am Donnerstag vor 12 Uhr von mir.
        Thu 11:55 agent: Noch nicht; ⟦ich schreibe Ihnen am Freitag vor 15 Uhr⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Sie hören bis 15 Uhr von mir.
        Mon 14:50 agent: Ich habe die Ursache noch nicht gefunden; Sie hören am Donnerstag vor 12 Uhr von mir.
        Thu 11:55 agent: Die Walze ist abgenutzt. Eine neue ist bestellt und wird am Montag eingebaut.
        Thu 12:00 now
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Vous aurez de mes nouvelles avant 15 h.
        Mon 14:50 agent: Je n'ai pas encore trouvé ; vous aurez de mes nouvelles jeudi avant midi.
        Thu 11:55 agent: Toujours rien ; ⟦je vous écris vendredi avant 15 h⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Vous aurez de mes nouvelles avant 15 h.
        Mon 14:50 agent: Je n'ai pas encore trouvé ; vous aurez de mes nouvelles jeudi avant midi.
        Thu 11:55 agent: Le rouleau est usé. J'en ai commandé un autre, qui sera posé lundi.
        Thu 12:00 now
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Tendrá noticias mías antes de las 15:00.
        Mon 14:50 agent: Todavía no lo sé; tendrá noticias mías el jueves antes de las 12:00.
        Thu 11:55 agent: Aún no; ⟦le escribo el viernes antes de las 15:00⟧.
        Thu 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Tendrá noticias mías antes de las 15:00.
        Mon 14:50 agent: Todavía no lo sé; tendrá noticias mías el jueves antes de las 12:00.
        Thu 11:55 agent: El rodillo está gastado. He pedido otro, que se coloca el lunes.
        Thu 12:00 now
      `,
    },
  ],
}
