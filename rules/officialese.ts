import { defineRule, type Examples } from '../src/rule.ts'

/**
 * “Please be advised that”, “kindly do the needful”: words of old letters put an office between two people, and hide the point
 * behind an opening. The plain word is shorter and warmer.
 *
 * Left alone: disclaimers and quotations, and the same words in their own sense (“revert to version 2”).
 *
 * Source: plainlanguage.gov, “Use simple words and phrases” (public domain); GOV.UK style guide, “words to avoid”.
 */
export default defineRule({
  id: 'officialese',
  summary: 'Write as you would speak to the customer.',
  severity: 'info',
  needs: ['officialese'],
  also: ['everydayPhrases'],
  messages: {
    plain: '“{phrase}” sounds like an office; write “{plain}”.',
    leaveOut: '“{phrase}” sounds like an office and says nothing; begin with what follows it.',
  },

  *check({ message, words }) {
    const everyday = words.everydayPhrases.find()
    for (const match of words.officialese.find()) {
      if (!message.sentenceAt(match.start)) continue
      if (everyday.some((phrase) => phrase.start <= match.start && phrase.end > match.start)) continue
      const [plain = ''] = match.replacements
      if (plain === '') yield { at: match, message: 'leaveOut', data: { phrase: match.text } }
      else yield { at: match, message: 'plain', data: { phrase: match.text, plain }, expected: match.replacements }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        ⟦Please be advised that⟧ we are closed on Friday.

        Maya
      `,
      good: `
        Hi Sam,

        We are closed on Friday.

        Maya
      `,
    },
    {
      bad: `
        Hi Sam,

        Call us ⟦prior to⟧ your visit.

        Maya
      `,
      good: `
        Hi Sam,

        Call us before your visit.

        Maya
      `,
    },
    {
      because: 'an earlier version is meant',
      good: `
        Hi Sam,

        You can revert to version 2 in the menu.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Undertecknad⟧ har ⟦erhållit⟧ handlingarna.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har fått handlingarna.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'vanliga ord',
      good: `
        Hej Anna,

        Enligt avtalet har du en månad på dig.

        Hälsningar,
        Maja
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राजीव जी,

        आपके बिल ⟦के संबंध में⟧ मैंने मीटर देखा है।

        फ़िरोज़
      `,
      good: `
        नमस्ते राजीव जी,

        आपके बिल के बारे में मैंने मीटर देखा है।

        फ़िरोज़
      `,
    },
    {
      because: 'यह रोज़ की बोली है',
      good: `
        नमस्ते राजीव जी,

        फ़ोटो मिल गई, बिल कल 3 बजे तक भेज दूँगा।

        फ़िरोज़
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        Form bhar kar ⟦do the needful⟧.

        Maya
      `,
      good: `
        Hi Sam ji,

        Form bhar kar isi mail par bhej dijiye.

        Maya
      `,
    },
    {
      because: 'it says plainly what to do',
      good: `
        Hi Sam ji, form ke page 2 par sign kijiye aur mujhe bhej dijiye. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦W związku z powyższym⟧ zwrócimy opłatę.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Dlatego zwrócimy opłatę.

        Maja Nowak
      `,
    },
    {
      because: 'to codzienne słowa',
      good: `
        Dzień dobry Pani Anno,

        W związku z remontem wejście jest od podwórza.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Naar aanleiding van uw schrijven⟧ heb ik de polis aangepast. ⟦Tevens⟧ krijgt u geld terug.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        U schreef ons op 3 mei. Ik heb de polis aangepast, en u krijgt ook geld terug.

        Tom Bakker
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Berger,

        ⟦bezugnehmend auf⟧ Ihr Schreiben habe ich die Police geändert. ⟦Des Weiteren⟧ bekommen Sie 20 € zurück.

        Jana Lorenz
      `,
      good: `
        Guten Tag Frau Berger,

        Sie haben mir am 3. Mai geschrieben. Ich habe die Police geändert, und Sie bekommen 20 € zurück.

        Jana Lorenz
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Roux,

        ⟦Par la présente⟧, je vous confirme le rendez-vous.

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        Je vous confirme le rendez-vous. Apportez aussi le contrat.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      bad: `
        Buenos días, señora Ruiz:

        ⟦Por medio de la presente⟧ le confirmo la cita. ⟦Asimismo⟧, traiga la póliza.

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        Le confirmo la cita. Traiga también la póliza.

        Elena Vidal
      `,
    },
  ],
}
