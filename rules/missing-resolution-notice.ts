import { defineThreadRule, number, type ThreadExamples } from '../src/rule.ts'

/**
 * A case that is set to solved without a word is solved only in our system: the customer still waits, or finds out by chance, and has
 * nothing to look up later. Say that it is done and what was done.
 *
 * Reads a thread with the changes of its status. Left alone: a customer who was told before or soon after, or who said so themselves; a
 * case that closes by itself on a day that was announced; one that was merged into another.
 *
 * Source: seeds S4, advice 5; S1, advice 7; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'missing-resolution-notice',
  summary: 'Tell the customer that the case is solved.',
  severity: 'warning',
  needs: ['resolutionClaims', 'closureStatements'],
  options: { grace: number(60, 'Minutes after the change of status within which the message may follow.') },
  messages: {
    untold:
      'The case was set to solved, and after this nobody told the customer; write what was done, and how to come back if it was not enough.',
  },

  *check({ thread, options }) {
    for (const { at, told, last } of thread.closures) {
      const limit = at + options.grace * 60_000
      if ((told ?? thread.now) > limit) yield { turn: last, at: last.end, message: 'untold' }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are still looking into it.
        Tue 08:55 agent: The roller was worn; I have replaced it, and your printer prints again.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
    {
      because: 'it closes on a day that was announced',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: Does it print again? If we hear nothing, we will close the ticket on Friday.
        Fri 12:00 automatic status: closed
        Mon 12:00 now
      `,
    },
    {
      because: 'it was merged into another',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are looking into it.
        Tue 09:00 status: merged
        Tue 12:00 now
      `,
    },
    {
      because: 'the customer said so',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are looking into it.
        Mon 15:00 customer: It works again, thank you.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
    {
      because: 'the message follows at once',
      good: `
        Mon 10:00 customer: My printer does not print.
        Mon 10:30 agent: We are looking into it.
        Tue 09:00 status: solved
        Tue 09:10 agent: The roller was worn; I have replaced it, and your printer prints again.
        Tue 12:00 now
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: मेरा प्रिंटर नहीं छापता।
        Mon 10:30 agent: हम इसकी जाँच कर रहे हैं।
        Tue 08:55 agent: रोलर घिस गया था; मैंने उसे बदल दिया है, और प्रिंटर अब ठीक से काम कर रहा है।
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mera printer print nahi karta.
        Mon 10:30 agent: Hum iski jaanch kar rahe hain.
        Tue 08:55 agent: Roller ghis gaya tha; maine use badal diya hai, aur printer ab theek se kaam kar raha hai.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mijn printer drukt niet af.
        Mon 10:30 agent: We zijn er nog mee bezig.
        Tue 08:55 agent: De rol was versleten; ik heb hem vervangen, en uw printer drukt weer af.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Min skrivare skriver inte ut.
        Mon 10:30 agent: Vi arbetar fortfarande med det.
        Tue 08:55 agent: Valsen var sliten; jag har bytt den, och skrivaren fungerar igen.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Moja drukarka nie drukuje.
        Mon 10:30 agent: Nadal sprawdzamy przyczynę.
        Tue 08:55 agent: Wałek był zużyty; wymieniłem go i drukarka znów działa.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mein Drucker druckt nicht.
        Mon 10:30 agent: Wir arbeiten noch daran.
        Tue 08:55 agent: Die Walze war abgenutzt; ich habe sie ersetzt, und Ihr Drucker druckt wieder.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mon imprimante n'imprime pas.
        Mon 10:30 agent: Nous y travaillons toujours.
        Tue 08:55 agent: Le rouleau était usé ; je l'ai remplacé, et votre imprimante fonctionne à nouveau.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.⟦⟧
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
      good: `
        Mon 10:00 customer: Mi impresora no imprime.
        Mon 10:30 agent: Seguimos revisándolo.
        Tue 08:55 agent: El rodillo estaba gastado; lo he sustituido, y su impresora funciona de nuevo.
        Tue 09:00 status: solved
        Tue 12:00 now
      `,
    },
  ],
}
