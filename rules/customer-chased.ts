import { defineThreadRule, hoursOver, intervals, type ThreadExamples } from '../src/rule.ts'

/**
 * When the customer has to ask “any news?”, the next word from us came too late, whatever it will say. The words are theirs; the hint is
 * for whoever answers: begin with what is known, and name the next time, so that they need not ask again.
 *
 * Reads a thread with times. Left alone: somebody who asks before the time that we gave has come, or within the same exchange; a message
 * that brings something new.
 *
 * Source: seed S2, advice 4; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'customer-chased',
  summary: 'Write before the customer has to ask.',
  severity: 'info',
  needs: ['chasers'],
  options: intervals,
  messages: {
    chased:
      'The customer has to ask where it stands; answer what is known by now, say when the next word comes, and write before they have to ask again.',
  },

  *check({ thread, options }) {
    for (const turn of thread.turns) {
      const [at] = turn.chasers
      const last = thread.before(turn)
      if (!at || !turn.isPublic || !last || turn.bringsNews) continue
      const [awaited] = thread.awaitedAt(turn.at)
      const isEarly = awaited?.due !== undefined && awaited.due >= turn.at
      const isBroken = awaited?.due !== undefined && awaited.due < turn.at
      const { channel } = last
      if (isEarly || !(isBroken || hoursOver({ from: last.at, until: turn.at, channel }, thread.calendar, options) !== undefined)) continue
      yield { turn, at, message: 'chased' }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.
        Wed 11:00 customer: ⟦Is there any news⟧?
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.
        Tue 09:30 agent: The roller was worn; I have replaced it, and your printer prints again.
      `,
    },
    {
      because: 'our time has not come yet',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll write to you by Thursday noon.
        Wed 11:00 customer: Any news?
      `,
    },
    {
      because: 'it is the same exchange',
      good: `
        Mon 10:00 customer (chat): My printer does not print.
        Mon 10:02 agent (chat): Let me look that up.
        Mon 10:20 customer (chat): Any news?
      `,
    },
    {
      because: 'the customer brings something new',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are looking into it.
        Wed 11:00 customer: Any news? The panel now shows error 5021 after each start.
      `,
    },
    {
      because: 'the time that we gave has gone by',
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you by 3 pm.
        Mon 16:00 customer: ⟦You were going to call⟧ me by three.
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: I'll call you by 3 pm.
        Mon 14:00 agent (phone): Called, the roller is worn.
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।
        Wed 11:00 customer: ⟦कोई अपडेट है⟧?
      `,
      good: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।
        Tue 09:30 agent: रोलर घिस गया था; मैंने उसे बदल दिया है, और प्रिंटर अब ठीक से काम कर रहा है।
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.
        Wed 11:00 customer: ⟦Koi update hai⟧?
      `,
      good: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.
        Tue 09:30 agent: Roller ghis gaya tha; maine use badal diya hai, aur printer ab theek se kaam kar raha hai.
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.
        Wed 11:00 customer: ⟦Is er al nieuws⟧?
      `,
      good: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.
        Tue 09:30 agent: De rol was versleten; ik heb hem vervangen, en uw printer drukt weer af.
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.
        Wed 11:00 customer: ⟦Har ni några nyheter⟧?
      `,
      good: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.
        Tue 09:30 agent: Valsen var sliten; jag har bytt den, och skrivaren fungerar igen.
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.
        Wed 11:00 customer: ⟦Czy są jakieś wieści⟧?
      `,
      good: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.
        Tue 09:30 agent: Wałek był zużyty; wymieniłem go i drukarka znów działa.
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.
        Wed 11:00 customer: ⟦Gibt es schon Neuigkeiten⟧?
      `,
      good: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.
        Tue 09:30 agent: Die Walze war abgenutzt; ich habe sie ersetzt, und Ihr Drucker druckt wieder.
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.
        Wed 11:00 customer: ⟦Avez-vous des nouvelles⟧ ?
      `,
      good: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.
        Tue 09:30 agent: Le rouleau était usé ; je l'ai remplacé, et votre imprimante fonctionne à nouveau.
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.
        Wed 11:00 customer: ¿⟦Hay alguna novedad⟧?
      `,
      good: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.
        Tue 09:30 agent: El rodillo estaba gastado; lo he sustituido, y su impresora funciona de nuevo.
      `,
    },
  ],
}
