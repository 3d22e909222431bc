import { defineRule, type Examples, type Match } from '../src/rule.ts'

/**
 * “You failed to attach the file” is true and useless: the reader now has two problems, the file and the fault. Naming the thing
 * instead of the person (“the file isn’t attached yet”) says the same and leaves something to do.
 *
 * Left alone: what spares the reader’s face (“a common mistake”, “easy to miss”, “not your fault”), what we were to deliver (“you
 * should have received”), questions, conditions (“if you didn’t get the code”) and what others said.
 *
 * Source: seed S4, advice 9 and 12; seed S3, tip 3; HDI on language that assigns blame.
 */
export default defineRule({
  id: 'blame-language',
  summary: 'Name what is missing or wrong, not who did it.',
  severity: 'error',
  needs: ['blameFrames'],
  also: ['missedDuties', 'deliveryExpectations', 'omissionStatements', 'faceSavers', 'othersDeeds'],
  messages: {
    blame: '“{words}” puts the fault on the reader; say what is missing or wrong, and how to put it right.',
    duty: '“{words}” tells the reader what it is too late to do; say what to do now.',
    omission: '“{words}” sounds like a charge; name the thing instead: what is missing, or not done yet.',
  },

  *check({ message, words, impressions }) {
    for (const frame of words.blameFrames.find()) {
      if (isCharge(frame)) yield { at: frame, message: 'blame', data: { words: frame.text } }
    }
    for (const duty of words.missedDuties.find()) {
      if (isCharge(duty, true) && !words.deliveryExpectations.overlaps(duty))
        yield { at: duty, message: 'duty', data: { words: duty.text } }
    }
    for (const omission of words.omissionStatements.find()) {
      if (isCharge(omission)) yield { at: omission, message: 'omission', data: { words: omission.text }, severity: 'warning' }
    }
    for (const at of impressions) {
      const sentence = message.sentences[at.sentence]!
      if (words.faceSavers.has(sentence) || words.othersDeeds.overlaps(at)) continue
      yield { at, message: 'blame', data: { words: at.text }, isImpression: true }
    }

    /** A statement of ours, about what did happen, that takes nothing back. */
    function isCharge(charge: Match, isHindsight = false): boolean {
      const { start } = charge
      const sentence = message.sentenceAt(start)
      if (!sentence || words.faceSavers.has(sentence) || words.othersDeeds.overlaps(charge)) return false
      // “Why did you not say so at once?” asks for nothing: where the mark belongs to the phrase, the question is the charge.
      const clause = message.clauseAt(start)
      if ((clause?.isQuestion ?? sentence.isQuestion) && !charge.text.endsWith('?')) return false
      // “Had you saved it as we said, …” is a condition that can no longer be met, whoever said so.
      return isHindsight || (!clause?.isConditional && !clause?.isReported)
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Mark,

        ⟦If you had closed the valve as instructed, this would not have⟧ happened.

        Regards,
        Sue
      `,
      good: `
        Hi Mark,

        The valve was open when the pipe burst. Please close it now; the red lever is behind the boiler.

        Regards,
        Sue
      `,
    },
    {
      bad: `
        Hi Mark,

        ⟦You gave us the wrong⟧ number, what were we supposed to ring?

        Regards,
        Sue
      `,
      good: `
        Hi Mark,

        The number in your file does not ring. Which one reaches you?

        Regards,
        Sue
      `,
    },
    {
      bad: `
        Hi Mark,

        ⟦You failed to⟧ attach the form, and ⟦you entered the wrong⟧ account number.

        Regards,
        Sue
      `,
      good: `
        Hi Mark,

        The form wasn’t attached, and one digit of the account number is missing. Could you send both again?

        Regards,
        Sue
      `,
    },
    {
      bad: `
        Hi Mark,

        ⟦You should have backed⟧ up your photos first.

        Regards,
        Sue
      `,
      good: `
        Hi Mark,

        I could recover 212 of your photos. With a backup, switched on under Settings, the next ones are safe.

        Regards,
        Sue
      `,
    },
    {
      bad: `
        Hi Mark,

        ⟦You didn’t follow⟧ the steps in our guide.

        Regards,
        Sue
      `,
      good: `
        Hi Mark,

        It looks as if step 4 is still open. Here is a picture of it.

        Regards,
        Sue
      `,
    },
    {
      because: 'it spares the reader, or speaks of what we deliver',
      good: `
        Hi Mark,

        That’s a very common mistake, and you forgot to mention it to nobody’s harm. You should have received an email from us.
        You haven’t done anything wrong.

        Regards,
        Sue
      `,
    },
    {
      because: 'it is a question or a condition',
      good: `
        Hi Mark,

        Have you changed the password recently? If you didn’t save the code, reply here and I’ll send another.

        Regards,
        Sue
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते राहुल जी,

        ⟦आपने फ़ॉर्म में गलत⟧ तारीख़ भरी। नया फ़ॉर्म साथ में है।

        नेहा
      `,
      good: `
        नमस्ते राहुल जी,

        फ़ॉर्म में 12 मई की जगह 12 जून लिखा आया है। नया फ़ॉर्म साथ में है, बस तारीख़ बदलकर भेज दीजिए।

        नेहा
      `,
    },
    {
      bad: `
        नमस्ते राहुल जी,

        ⟦आपको पिछले हफ़्ते ही बैकअप लेना चाहिए था⟧।

        नेहा
      `,
      good: `
        नमस्ते राहुल जी,

        सोमवार वाला बैकअप अब भी हमारे पास है; कहें तो उसे लौटा दूँ?

        नेहा
      `,
    },
    {
      because: 'यह गलती अक्सर होती है और किसी पर नहीं डाली गई',
      good: `
        नमस्ते राहुल जी,

        यह गलती अक्सर होती है, दोनों बटन एक जैसे दिखते हैं। आपने अभी तक फ़ाइल नहीं भेजी है तो कोई बात नहीं; आपको हमारा ईमेल कल मिल जाना चाहिए था।

        नेहा
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Du har glömt⟧ bilagan.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Bilagan saknas i mejlet. Skicka den gärna en gång till, så läser jag den i dag.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Du borde ha sparat⟧ kvittot.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Utan kvitto hittar jag köpet med ditt kortnummers fyra sista siffror.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Det är ⟦ditt eget fel⟧ att kontot är låst, eftersom du inte bytte koden.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Kontot låses när koden är äldre än ett år. Jag låser upp det nu.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'ingen får skulden, eller det gäller vår leverans',
      good: `
        Hej Anna,

        Det är inte ditt fel, rutan är lätt att missa. Du borde ha fått ett mejl i går. Om du har glömt koden skickar jag en ny.

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Herr Lenz,

        ⟦Sie haben vergessen⟧, das Formular zu unterschreiben. ⟦Sie hätten uns früher anrufen müssen⟧.

        Freundliche Grüße
        Marta Kunz
      `,
      good: `
        Guten Tag Herr Lenz,

        auf dem Formular fehlt noch die Unterschrift. Schicken Sie es mir bis Freitag, dann gilt der alte Preis.

        Freundliche Grüße
        Marta Kunz
      `,
    },
    {
      bad: `
        Hallo Frau Aydin,

        da ⟦Sie die Anlage nicht mitgeschickt haben⟧, ruht der Antrag.

        Viele Grüße
        Ole Brandt
      `,
      good: `
        Hallo Frau Aydin,

        die Anlage ist noch nicht bei mir; sobald sie da ist, geht der Antrag weiter.

        Viele Grüße
        Ole Brandt
      `,
    },
    {
      because: 'der Satz nimmt die Schuld weg',
      good: `
        Hallo Frau Aydin,

        Sie haben das Feld übersehen, das passiert leicht, weil es so klein ist.

        Viele Grüße
        Ole Brandt
      `,
    },
    {
      because: 'es eine Bedingung ist',
      good: `
        Guten Tag Herr Lenz,

        falls Sie den Code nicht bestätigt haben, klicken Sie unten auf „Neu senden“. Haben Sie das Paket nicht abgeholt?

        Freundliche Grüße
        Marta Kunz
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Wpisała Pani błędny⟧ numer, dlatego przelew wrócił.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Przelew wrócił, bo w numerze konta brakuje jednej cyfry. Proszę go sprawdzić i wysłać ponownie.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Trzeba było czytać⟧ umowę przed podpisaniem.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Ten warunek jest w umowie na stronie 4, rozumiem, że łatwo go przegapić.

        Maja Nowak
      `,
    },
    {
      because: 'zdanie zdejmuje winę',
      good: `
        Dzień dobry Pani Anno,

        Łatwo przeoczyć to pole, wiele osób zapomina o nim przy pierwszym wniosku.

        Maja Nowak
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦U bent vergeten⟧ de bijlage mee te sturen. ⟦Dat is uw eigen fout⟧.

        Tom
      `,
      good: `
        Beste Sam,

        De bijlage ontbreekt nog. Wilt u haar nog eens sturen?

        Tom
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦U had dat moeten controleren⟧.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Het rekeningnummer klopt nog niet; wilt u het nog eens nakijken?

        Tom Bakker
      `,
    },
    {
      because: 'het spaart de lezer, of gaat over wat wij hadden moeten doen',
      good: `
        Beste Sam,

        Dat is niet uw schuld. U had gisteren een bericht moeten krijgen. Hebt u het formulier niet ingevuld? Dan stuur ik het nog eens.

        Tom
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        ⟦Vous avez oublié de⟧ joindre la photo.

        Claire
      `,
      good: `
        Bonjour Karim,

        La photo n'est pas encore jointe ; pouvez-vous me l'envoyer ?

        Claire
      `,
    },
    {
      bad: `
        Bonjour Madame Petit,

        ⟦Vous auriez dû fermer⟧ la vanne avant le gel.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        La vanne a gelé ; le plombier passe mardi à 8 h.

        Claire Morel
      `,
    },
    {
      because: 'la phrase enlève la faute',
      good: `
        Bonjour Madame Petit,

        Ce n'est pas votre faute si le code n'a pas marché. Vous auriez dû le recevoir lundi.

        Claire Morel
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        Ye ⟦aapki galti hai⟧, address mein pincode nahi tha.

        Arun
      `,
      good: `
        Hi Neha ji,

        Address mein pincode nahi tha; pincode bata dijiye, main aaj hi bhej doonga.

        Arun
      `,
    },
    {
      because: 'it spares the reader, or speaks of what we deliver',
      good: `
        Hi Neha ji, isme aapki koi galti nahi, ye aksar ho jata hai. Aapko SMS mil jana chahiye tha, dobara bhej raha hoon. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Estimada señora Vidal:

        El problema ⟦es culpa suya⟧.

        Lucía Roca
      `,
      good: `
        Estimada señora Vidal:

        El filtro estaba cerrado; ábralo media vuelta.

        Lucía Roca
      `,
    },
    {
      because: 'la frase quita la culpa',
      good: `
        Estimada señora Vidal:

        No es culpa suya que el código fallara. Debería haber recibido otro el lunes.

        Lucía Roca
      `,
    },
  ],
}
