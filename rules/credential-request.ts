import { defineRule, type Examples } from '../src/rule.ts'

/**
 * Whoever is asked for a password once gives it to the next who asks, and that will be somebody else. No helpdesk needs it: there is a
 * form, a reset, a call that the customer makes.
 *
 * Left alone: warnings (“never share your password”), instructions for a page or an app (“enter the code in the app”), the last four
 * digits, the reset of a password.
 *
 * Source: the advice of banks and of national cyber-security centres (NCSC, CERT) on phishing.
 */
export default defineRule({
  id: 'credential-request',
  summary: 'Never ask for a password, a PIN, a code or a card number.',
  severity: 'error',
  needs: ['secretRequests'],
  also: ['noSecretRequests'],
  messages: {
    request: '“{words}” teaches the customer to tell secrets to whoever asks; name a secure form or page instead.',
  },

  *check({ message, words }) {
    // “Your PIN and the code” is one request.
    const asked = new Set<number>()
    for (const request of words.secretRequests.find()) {
      const sentence = message.sentenceAt(request.start)
      if (!sentence || asked.has(sentence.index) || words.noSecretRequests.has(sentence)) continue
      asked.add(sentence.index)
      yield { at: request, message: 'request', data: { words: request.text } }
    }
  },
})

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Sam,

        To test it, please ⟦send me your password⟧.

        Maya
      `,
      good: `
        Hi Sam,

        To test it, I’ll send you a link with which you let me in for ten minutes.

        Maya
      `,
    },
    {
      because: 'it warns, or guides to a safe place',
      good: `
        Hi Sam,

        Never share your password with anyone, including us. Enter the code in the app, and tell me the last four digits of your card.

        Maya
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Anna,

        ⟦Skicka ditt lösenord⟧ så loggar jag in åt dig.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Logga in själv och klicka på Dela skärm, så ser jag felet utan ditt lösenord.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'en varning, och ett formulär',
      good: `
        Hej Anna,

        Lämna aldrig ut din pinkod, inte ens till oss. Har du glömt ditt lösenord skapar du ett nytt på inloggningssidan.

        Hälsningar,
        Maja
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Stuur mij uw wachtwoord⟧, dan kijk ik even mee.

        Tom
      `,
      good: `
        Beste Sam,

        Wilt u uw wachtwoord wijzigen via Mijn account? Daarna kunt u weer inloggen.

        Tom
      `,
    },
    {
      because: 'het waarschuwt',
      good: `
        Beste Sam,

        Wij vragen u nooit om uw pincode. Deel uw wachtwoord met niemand. Vul de code in de app in.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते बरनाली जी,

        अपना ⟦पासवर्ड भेज दीजिए⟧।

        अमित
      `,
      good: `
        नमस्ते बरनाली जी,

        “पासवर्ड भूल गए” दबाकर नया पासवर्ड बनाइए; उसे यहाँ मत लिखिएगा।

        अमित
      `,
    },
    {
      because: 'चेतावनी है, माँग नहीं',
      good: `
        नमस्ते बरनाली जी,

        ओटीपी किसी को न बताएँ। पहचान के लिए खाते के आख़िरी चार अंक भेज दीजिए।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Sam ji,

        ⟦Apna password bhej dijiye⟧.

        Maya
      `,
      good: `
        Hi Sam ji,

        Naya password yahan khud set kar lijiye: https://example.com/reset. Mujhe password mat bhejiye.

        Maya
      `,
    },
    {
      because: 'it warns, and asks for the last four digits only',
      good: `
        Hi Sam ji, OTP kisi ko na batayein. Card ke aakhri 4 digit bata dijiye. Maya
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Proszę podać hasło⟧ do konta, sprawdzę je.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Hasła nie potrzebuję. Proszę je zmienić na stronie logowania.

        Maja Nowak
      `,
    },
    {
      because: 'to ostrzeżenie',
      good: `
        Dzień dobry Pani Anno,

        Nigdy nie prosimy o podanie hasła ani kodu PIN.

        Maja Nowak
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Herr Rode,

        bitte ⟦nennen Sie uns Ihre PIN⟧, dann schaue ich in Ihr Konto.

        Viele Grüße
        Lisa Horn
      `,
      good: `
        Guten Tag Herr Rode,

        melden Sie sich bitte auf der Seite „Mein Konto“ an; Ihre PIN brauche ich nicht.

        Viele Grüße
        Lisa Horn
      `,
    },
    {
      because: 'gewarnt wird, oder nur ein Teil gefragt ist',
      good: `
        Guten Tag Herr Rode,

        geben Sie Ihre PIN niemandem weiter. Für die Suche genügen die letzten vier Ziffern Ihrer Kartennummer.

        Viele Grüße
        Lisa Horn
      `,
    },
  ],
  fr: [
    {
      bad: `
        Bonjour Karim,

        Pour ouvrir le compte, ⟦envoyez-moi votre mot de passe⟧.

        Claire
      `,
      good: `
        Bonjour Karim,

        Pour ouvrir le compte, choisissez un mot de passe sur la page Sécurité.

        Claire
      `,
    },
    {
      because: 'la phrase met en garde',
      good: `
        Bonjour Karim,

        Ne donnez jamais votre mot de passe, même à nous.

        Claire
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        Para abrir la cuenta, ⟦mándame tu contraseña⟧.

        Lucía
      `,
      good: `
        Hola, Marta:

        Para abrir la cuenta, elige una contraseña en la página Seguridad.

        Lucía
      `,
    },
    {
      because: 'la frase avisa',
      good: `
        Hola, Marta:

        No compartas tu contraseña con nadie, tampoco con nosotros.

        Lucía
      `,
    },
  ],
}
