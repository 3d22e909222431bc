import { defineRule, type Examples, stopWordsOf, tokensOf } from '../src/rule.ts'

/**
 * Two questions and one answer make a third mail. The second question is the one that the customer will ask again, a little less
 * kindly.
 *
 * Reads what the customer wrote: as the caller gives it, or in the history under the reply; without either it is silent. It counts a
 * question as answered when the reply takes up a word of it. Left alone: a single question, a reply that takes up none (it may answer
 * all with one sentence), and a reply that asks back.
 *
 * Source: seed S4, advice 3.
 */
export default defineRule({
  id: 'unanswered-question',
  summary: 'Answer every question that the customer asked.',
  severity: 'info',
  channels: ['email', 'social'],
  messages: {
    open: 'The customer also asked “{question}”, and no word of it is taken up; answer it, or say when you will.',
  },

  *check({ message, context }) {
    const asked = context.lastCustomerText ?? context.customerText ?? message.history?.text
    const last = message.lastSentence
    if (asked === undefined || !last || message.sentences.some(({ isQuestion }) => isQuestion)) return
    const questions = questionsIn(asked)
    if (questions.length < 2) return
    const stopWords = stopWordsOf(message.language)
    const stemsOf = (text: string): string[] =>
      tokensOf(text, message.language)
        .filter(({ kind, key }) => kind === 'number' || (kind === 'word' && key.length >= SHORTEST && !stopWords.has(key)))
        .map(({ key }) => key.slice(0, SHORTEST))
    const said = new Set(message.sentences.flatMap(({ text }) => stemsOf(text)))
    const told = questions.map((question) => ({ question, stems: stemsOf(question) })).filter(({ stems }) => stems.length >= 2)
    const open = told.filter(({ stems }) => !stems.some((stem) => said.has(stem)))
    if (open.length === 0 || open.length === told.length) return
    yield { at: { start: last.end, end: last.end }, message: 'open', data: { question: open[0]!.question }, isStrict: true }
  },
})

/** Letters by which two forms of a word are known to be one. */
const SHORTEST = 4

/** The questions of a text, without the signs of quoting. */
function questionsIn(text: string): string[] {
  const flat = text.replace(/^[> ]+/gmu, '').replace(/\s+/gu, ' ')
  return [...flat.matchAll(/[^.?!:]{8,200}\?/gu)].map(([question]) => question.trim())
}

export const examples: Examples = {
  en: [
    {
      context: { customerText: 'When do you ship the lamp? Can I still change the delivery address?' },
      bad: `
        Hi Sam,

        We ship the lamp on Thursday.⟦⟧

        Maya
      `,
      good: `
        Hi Sam,

        We ship the lamp on Thursday. You can change the address until Wednesday noon.

        Maya
      `,
    },
  ],
  hi: [
    {
      context: { customerText: 'लैंप कब भेजेंगे? क्या पता अब भी बदल सकता हूँ?' },
      bad: `
        नमस्ते सीमा जी,

        लैंप गुरुवार को भेजेंगे।⟦⟧

        अमित
      `,
      good: `
        नमस्ते सीमा जी,

        लैंप गुरुवार को भेजेंगे। पता बुधवार दोपहर तक बदल सकता है।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { customerText: 'Lamp kab ship hoga? Delivery address abhi badal sakta hoon?' },
      bad: `
        Hi Seema ji,

        Lamp Thursday ko ship hoga.⟦⟧

        Amit
      `,
      good: `
        Hi Seema ji,

        Lamp Thursday ko ship hoga. Address Wednesday dopahar tak badal sakta hai.

        Amit
      `,
    },
  ],
  pl: [
    {
      context: { customerText: 'Kiedy wyślą Państwo lampę? Czy mogę jeszcze zmienić adres dostawy?' },
      bad: `
        Dzień dobry Pani Anno,

        lampę wyślemy w czwartek.⟦⟧

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        lampę wyślemy w czwartek. Adres można zmienić do środy do 12:00.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      context: { customerText: 'Quand expédiez-vous la lampe ? Puis-je encore changer l’adresse de livraison ?' },
      bad: `
        Bonjour Madame Roux,

        La lampe part jeudi.⟦⟧

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        La lampe part jeudi. Vous pouvez changer l’adresse jusqu’à mercredi midi.

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      context: { customerText: '¿Cuándo mandan la lámpara? ¿Puedo cambiar todavía la dirección de entrega?' },
      bad: `
        Buenos días, señora Ruiz:

        La lámpara sale el jueves.⟦⟧

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        La lámpara sale el jueves. La dirección se puede cambiar hasta el miércoles a las 12.

        Elena Vidal
      `,
    },
  ],
  nl: [
    {
      context: { customerText: 'Wanneer wordt de wasmachine geleverd? Nemen jullie het oude toestel ook mee?' },
      bad: `
        Beste Sam,

        De wasmachine wordt donderdag 12 juni tussen 9 en 12 uur geleverd.⟦⟧

        Maaike
      `,
      good: `
        Beste Sam,

        De wasmachine wordt donderdag 12 juni tussen 9 en 12 uur geleverd. Uw oude toestel nemen we gratis mee.

        Maaike
      `,
    },
  ],
  de: [
    {
      context: { customerText: 'Wann verschicken Sie die Lampe? Kann ich die Lieferadresse noch ändern?' },
      bad: `
        Guten Tag Frau Roth,

        die Lampe geht am Donnerstag in den Versand.⟦⟧

        Jana Voss
      `,
      good: `
        Guten Tag Frau Roth,

        die Lampe geht am Donnerstag in den Versand. Die Adresse können Sie bis Mittwoch, 12 Uhr, ändern.

        Jana Voss
      `,
    },
  ],
  sv: [
    {
      context: { customerText: 'När skickar ni lampan? Går det fortfarande att ändra leveransadressen?' },
      bad: `
        Hej Anna,

        lampan skickas på torsdag.⟦⟧

        Maja
      `,
      good: `
        Hej Anna,

        lampan skickas på torsdag, och fram till onsdag kan du ändra leveransadressen på Mina sidor.

        Maja
      `,
    },
  ],
}
