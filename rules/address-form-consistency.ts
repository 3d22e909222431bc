import { defineRule, type Examples, type Match, oneOf } from '../src/rule.ts'

/**
 * A reader who is a friend in one line and a stranger in the next wonders who wrote this, and whether the second half was pasted in.
 * Either form is good; what counts is that it is one.
 *
 * Forms inside set phrases (Dutch “dank je wel” beside “u”), in quotation marks and in labels do not count. Where the house has decided,
 * say so in `form`. English has one form and this rule nothing to say.
 *
 * Source: seed S0, advice 1 (find the customer’s tone); Taaladvies.net and Duden on forms of address.
 */
export default defineRule({
  id: 'address-form-consistency',
  summary: 'Speak to the reader in one form throughout.',
  severity: 'warning',
  needs: ['formalAddress', 'informalAddress'],
  also: ['frozenAddress', 'labelVerbs', 'internalMarkers'],
  options: {
    form: oneOf(['either', 'formal', 'informal'], 'either', 'The form of this house.'),
  },
  messages: {
    mixed: '“{word}” and “{other}” speak to one reader in two ways, near and distant; choose one of them.',
    formal: '“{word}” is informal, and this house speaks formally to its customers; write it formally.',
    informal: '“{word}” is formal, and this house speaks informally to its customers; write it informally.',
  },

  *check({ message, words, options }) {
    const isAddress = (match: Match): boolean => {
      if (isFrozen(match) || isLabel(match) || isForColleagues(match)) return false
      const { greeting } = message
      return (
        message.sentenceAt(match.start) !== undefined ||
        (greeting !== undefined && greeting.start <= match.start && match.end <= greeting.end)
      )
    }
    const formal = words.formalAddress.find().filter(isAddress)
    const informal = words.informalAddress.find().filter((match) => isAddress(match) && !words.formalAddress.overlaps(match))
    if (options.form === 'formal') for (const at of informal) yield { at, message: 'formal', data: { word: at.text } }
    if (options.form === 'informal') for (const at of formal) yield { at, message: 'informal', data: { word: at.text } }
    const [firstFormal] = formal
    const [firstInformal] = informal
    if (options.form !== 'either' || !firstFormal || !firstInformal) return
    // The rarer form is the slip; of two as frequent ones, the later.
    const isInformalSlip = informal.length === formal.length ? firstInformal.start > firstFormal.start : informal.length < formal.length
    const slips = isInformalSlip ? informal : formal
    const other = (isInformalSlip ? firstFormal : firstInformal).text
    for (const at of slips) yield { at, message: 'mixed', data: { word: at.text, other } }

    /** What begins the message cannot be somebody mentioned before: more words than the ambiguous one tell that it is the reader. */
    function isFrozen(match: Match): boolean {
      const isOpening = message.sentences[0]?.firstToken === match.firstToken
      return isOpening
        ? words.frozenAddress.find().some(({ start, end }) => start <= match.start && end >= match.end)
        : words.frozenAddress.overlaps(match)
    }

    /** “@Tim kijk je even mee?” above the message: a note that was left in speaks to somebody else. */
    function isForColleagues({ firstToken }: Match): boolean {
      const line = message.lines[message.tokens[firstToken]!.line]
      if (!line) return false
      return (message.channel === 'email' && line.text.startsWith('@')) || words.internalMarkers.overlaps(line)
    }

    /** “Klik op Jouw account”: the words of a button, with a capital behind a verb that points at it. */
    function isLabel({ start, firstToken, text }: Match): boolean {
      if (!/^\p{Lu}/u.test(text)) return false
      const sentence = message.sentenceAt(start)
      if (!sentence || firstToken === sentence.firstToken) return false
      return words.labelVerbs.find(sentence).some(({ endToken }) => endToken <= firstToken && firstToken - endToken <= 2)
    }
  },
})

export const examples: Examples = {
  nl: [
    {
      bad: `
        Beste Sam,

        Dank u voor ⟦je⟧ bericht. Uw bestelling is onderweg.

        Tom
      `,
      good: `
        Beste Sam,

        Dank u voor uw bericht. Uw bestelling is onderweg.

        Tom
      `,
    },
    {
      because: '“dank je wel” en “je weet maar nooit” zijn vaste uitdrukkingen',
      good: `
        Beste mevrouw De Vries,

        Ik bewaar uw bon nog een jaar, je weet maar nooit. Ik bel u morgen om 10 uur. Dank je wel,

        Tom
      `,
    },
    {
      because: 'zo heet de knop',
      good: `
        Beste mevrouw De Vries,

        Kies Jouw Account en vul uw nieuwe adres in.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते रोहित जी,

        ⟦तुम्हारा⟧ नया सिम कल आएगा। आप उसे फ़ोन में लगा लीजिए, फिर आपका नंबर चालू हो जाएगा।

        अमित
      `,
      good: `
        नमस्ते रोहित जी,

        आपका नया सिम कल आएगा। आप उसे फ़ोन में लगा लीजिए, फिर आपका नंबर चालू हो जाएगा।

        अमित
      `,
    },
    {
      because: 'ग्राहक के शब्द उद्धृत हैं, और “अपने आप” कोई संबोधन नहीं है',
      good: `
        नमस्ते रोहित जी,

        आपने लिखा था: “तुम लोग कब आओगे”। मैं आज 6 बजे आऊँगा, और मशीन अपने आप बंद हो जाएगी।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Rohit,

        Aapka naya SIM kal aa jayega. ⟦Tumhara⟧ purana number hi chalega, aap bas phone restart kijiye.

        Meera
      `,
      good: `
        Hi Rohit,

        Aapka naya SIM kal aa jayega. Aapka purana number hi chalega, aap bas phone restart kijiye.

        Meera
      `,
    },
    {
      because: 'the customer’s words stand between straight single marks',
      good: `
        Hi Rohit,

        Aapne likha tha ki 'tum log kab aaoge'. Main aaj 6 baje aapke ghar aaunga.

        Meera
      `,
    },
    {
      because: 'the friendly form is kept throughout',
      good: `
        Hey Tania, tera order nikal gaya! Tujhe kal tak mil jayega. Mishti
      `,
    },
    {
      because: '“too” is an English word, and “bata do” goes with “aap” in everyday speech',
      good: `
        Hi Kabir, me too 🙂 Aap size bata do, main aaj hi exchange kar deti hoon. Ritu
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Madame Petit,

        Votre colis est arrivé au relais. Vous pouvez le retirer avec ⟦ta⟧ carte d'identité.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        Votre colis est arrivé au relais. Vous pouvez le retirer avec votre carte d'identité.

        Claire Morel
      `,
    },
    {
      bad: `
        Salut Karim,

        Ton contrat est prêt, il ne manque que ta signature. Cliquez sur le lien dans ⟦votre⟧ espace.

        Léa
      `,
      good: `
        Salut Karim,

        Ton contrat est prêt, il ne manque que ta signature. Clique sur le lien dans ton espace.

        Léa
      `,
    },
    {
      because: '« changez de ton » : sans nom derrière lui, « ton » est un nom',
      good: `
        Bonjour Madame Petit,

        Votre accordeur passe jeudi. Si la touche grince, changez de ton dans les réglages ou baissez-la d'un ton.

        Claire Morel
      `,
    },
    {
      because: '« s’il vous plaît » est figé et « le ton » est un nom',
      good: `
        Salut Karim,

        Peux-tu me dire, s'il vous plaît, quel modèle tu as ? Le ton de la lettre du transporteur était sec, j'en suis désolée.

        Léa
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        Jag har lagt in din tid på torsdag. Vill ⟦Ni⟧ ändra den går det bra att svara på mejlet.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Jag har lagt in din tid på torsdag. Vill du ändra den går det bra att svara på mejlet.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Tack för att du hörde av dig. Jag har fått ⟦er beställning⟧ och packar den i dag.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Tack för att du hörde av dig. Jag har fått din beställning och packar den i dag.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'ni är flera, och en av dem är du',
      good: `
        Hej Anna,

        Ni är välkomna båda två på lördag, och du får platsen vid fönstret. Er familj kan sitta kvar så länge ni vill.

        Hälsningar,
        Maja
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        Pani zamówienie jest w drodze, dziś je Pani odbierze. Jeśli ⟦chcesz⟧, dołożę fakturę.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Pani zamówienie jest w drodze, dziś je Pani odbierze. Jeśli Pani chce, dołożę fakturę.

        Maja Nowak
      `,
    },
    {
      because: '„nasz” nie jest formą drugiej osoby, a pani Ewa to ktoś inny',
      good: `
        Cześć Aniu,

        nasz magazyn ma już Twoją paczkę, wyda ją pani Ewa z recepcji.

        Maja Nowak
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Ya hemos cambiado la batería de tu bici. Puedes recogerla mañana a las 10 con ⟦su factura⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        Ya hemos cambiado la batería de tu bici. Puedes recogerla mañana a las 10 con tu factura.

        Lucía
      `,
    },
    {
      bad: `
        Estimada señora Vidal:

        Le escribo por el recibo de marzo. Si usted lo prefiere, lo partimos en dos cuando ⟦puedas⟧.

        Lucía Roca
      `,
      good: `
        Estimada señora Vidal:

        Le escribo por el recibo de marzo. Si usted lo prefiere, lo partimos en dos.

        Lucía Roca
      `,
    },
    {
      because: '« su » es aquí del técnico',
      good: `
        Hola, Marta:

        El técnico llega mañana a las 9 con su furgoneta. ¿Te viene bien?

        Lucía
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Mia,

        deine Bestellung ist da, und dein Gutschein gilt noch. Bringen ⟦Sie⟧ bitte den Ausweis mit.

        Viele Grüße
        Kim
      `,
      good: `
        Hallo Mia,

        deine Bestellung ist da, und dein Gutschein gilt noch. Bring bitte den Ausweis mit.

        Viele Grüße
        Kim
      `,
    },
    {
      bad: `
        Hallo Mia,

        ⟦Ihr Paket⟧ liegt im Laden. Bring deinen Ausweis mit, dann geben wir es dir.

        Viele Grüße
        Kim
      `,
      good: `
        Hallo Mia,

        dein Paket liegt im Laden. Bring deinen Ausweis mit, dann geben wir es dir.

        Viele Grüße
        Kim
      `,
    },
    {
      because: '„sie“ hier die Bücher sind',
      good: `
        Hallo Mia,

        deine Bücher sind da. Sie liegen am Empfang, ihr Preis ist bezahlt.

        Viele Grüße
        Kim
      `,
    },
  ],
}
