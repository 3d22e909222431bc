import { defineRule, type Examples, type Match, oneOf } from '../src/rule.ts'

/**
 * “Just click Save” is easy for whoever wrote it. The reader has been clicking for half an hour, and now feels stupid as well as
 * stuck. The same goes for “obviously” and “as everyone knows”: a step that was plain would not have needed a message.
 *
 * Left alone: “just” as a time or a measure (“I’ve just sent it”, “just two files”), before an invitation (“just reply here”); “of
 * course” as a yes; “easy to miss”, which takes the blame away; “clearly marked”.
 *
 * Source: seed S4, advice 6 (do not make customers feel less clever); Microsoft Writing Style Guide and GOV.UK on “just” and “simply”.
 */
export default defineRule({
  id: 'condescension',
  summary: 'Do not call easy or obvious what the reader is stuck on.',
  severity: 'warning',
  needs: ['obviousnessClaims'],
  also: ['minimisedSteps', 'minimisers', 'noObviousnessClaims', 'corrections'],
  options: {
    minimisers: oneOf(['flag', 'allow'], 'flag', 'Whether words such as “just” and “simply” before an instruction are reported.'),
  },
  messages: {
    minimised: '“{words}” tells a reader who is stuck that this is nothing; give the step without “{minimiser}”.',
    minimisedStep: '“{words}” tells a reader who is stuck that this is nothing; give the step alone.',
    obvious: '“{words}” tells the reader that they might have known; leave it out and say what to do.',
    correction: '“{words}” corrects the reader from above; say how it works instead.',
  },

  *check({ message, words, impressions, options }) {
    if (options.minimisers === 'flag') {
      for (const step of words.minimisedSteps.find()) {
        if (!message.sentenceAt(step.start) || words.noObviousnessClaims.overlaps(step)) continue
        const minimiser = words.minimisers.first(step)
        if (!minimiser) {
          yield { at: step, message: 'minimisedStep', data: { words: step.text } }
          continue
        }
        const at = message.stretch({ start: minimiser.start, end: step.end })
        const alone = withoutMinimiser(at.text, minimiser)
        const data = { words: at.text, minimiser: minimiser.text.toLowerCase() }
        // A word that ends the phrase leaves nothing to write in its place.
        if (alone === '') yield { at, message: 'minimised', data }
        else yield { at, message: 'minimised', data, expected: [alone], fix: 'safe' }
      }
    }
    for (const claim of words.obviousnessClaims.find()) {
      if (!message.sentenceAt(claim.start) || words.noObviousnessClaims.overlaps(claim)) continue
      // “You write that it is obvious, and yet …”
      if (message.clauseAt(claim.start)?.isReported) continue
      yield { at: claim, message: 'obvious', data: { words: claim.text } }
    }
    for (const correction of words.corrections.find()) {
      if (message.sentenceAt(correction.start)) yield { at: correction, message: 'correction', data: { words: correction.text } }
    }
    for (const at of impressions) {
      if (words.noObviousnessClaims.overlaps(at)) continue
      yield { at, message: 'correction', data: { words: at.text }, isImpression: true }
    }
  },
})

/** The step, with the capital of the word that is gone. */
function withoutMinimiser(text: string, minimiser: Match): string {
  const rest = text.slice(minimiser.text.length).trimStart()
  const [first = ''] = minimiser.text
  return first === first.toLowerCase() ? rest : rest.charAt(0).toUpperCase() + rest.slice(1)
}

export const examples: Examples = {
  en: [
    {
      bad: `
        Hi Tom,

        ⟦Just restart⟧ the router and the light turns green.

        Kind regards,
        Maya
      `,
      good: `
        Hi Tom,

        Restart the router and the light turns green.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        Hi Ines,

        ⟦Obviously⟧, the export needs a date range. Please ⟦simply choose⟧ one at the top of the page.

        Best,
        Karim
      `,
      good: `
        Hi Ines,

        The export needs a date range. Please choose one at the top of the page.

        Best,
        Karim
      `,
    },
    {
      bad: `
        Hi Ruth,

        ⟦As everyone knows⟧, a card has to be activated before its first use. ⟦It’s really quite simple⟧.

        Best,
        Omar
      `,
      good: `
        Hi Ruth,

        A new card has to be activated before its first use. Here is how.

        Best,
        Omar
      `,
    },
    {
      bad: `
        Hi Ben,

        ⟦Actually, you’re wrong⟧ about the fee: it is charged once a year.

        Best,
        Lena
      `,
      good: `
        Hi Ben,

        The fee is charged once a year, in January.

        Best,
        Lena
      `,
    },
    {
      because: '“just” is a time, a measure, a softener or an invitation',
      good: `
        Hi Tom,

        I’ve just refunded you, and just two files are left. Just in case it comes back, I just wanted to give you my number.
        If anything is unclear, just reply to this message.

        Best,
        Maya
      `,
    },
    {
      because: '“of course” is a yes, and “easy to miss” takes the blame away',
      good: `
        Hi Tom,

        Of course, I’ll do that now. The link is very easy to miss, it is at the bottom of the page. The switch is clearly marked ON.

        Best,
        Maya
      `,
    },
    {
      because: 'the house allows “just”',
      options: { minimisers: 'allow' },
      good: `
        Hi Tom,

        Just click the green button.

        Best,
        Maya
      `,
    },
  ],
  nl: [
    {
      bad: `
        Beste Sam,

        ⟦Gewoon even opnieuw opstarten⟧. Dan springt het lampje op groen.

        Tom
      `,
      good: `
        Beste Sam,

        Even opnieuw opstarten. Dan springt het lampje op groen.

        Tom
      `,
    },
    {
      bad: `
        Beste mevrouw De Vries,

        ⟦Uiteraard moet u⟧ eerst een datum kiezen. ⟦Dat is toch logisch⟧.

        Tom Bakker
      `,
      good: `
        Beste mevrouw De Vries,

        Kies eerst een datum; daarna verschijnt de knop Versturen.

        Tom Bakker
      `,
    },
    {
      bad: `
        Beste Sam,

        De kraan draait linksom dicht, ⟦zoals iedereen weet⟧. ⟦Zelfs een kind⟧ krijgt hem los.

        Tom
      `,
      good: `
        Beste Sam,

        De kraan draait linksom dicht. Zit hij vast, dan helpt een doek om de knop.

        Tom
      `,
    },
    {
      because: '“natuurlijk” zegt ja, “gewoon” stelt gerust, en “u hoeft alleen” is hoffelijk',
      good: `
        Beste mevrouw De Vries,

        Natuurlijk kunt u de stoel ruilen. U hoeft alleen het formulier te ondertekenen. U kunt gewoon blijven betalen zoals u gewend bent.

        Tom Bakker
      `,
    },
    {
      because: 'het neemt de schuld weg',
      good: `
        Beste Sam,

        Dat vinkje is makkelijk over het hoofd te zien. Het is ook niet zo makkelijk uitgelegd in de brief.

        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        नमस्ते सीमा जी,

        ⟦इतना तो बच्चा भी कर सकता⟧ है, राउटर बंद करके चालू कीजिए।

        अमित
      `,
      good: `
        नमस्ते सीमा जी,

        राउटर का प्लग निकालकर एक मिनट बाद लगाइए; फिर बत्ती हरी हो जाएगी।

        अमित
      `,
    },
    {
      because: 'चुनाव आसान बनाया गया है, किसी को छोटा नहीं किया गया',
      good: `
        नमस्ते सीमा जी,

        तार पीछे है और आसानी से छूट जाता है। लाल बटन दबाइए, बस हाँ या ना में बता दीजिए कि बत्ती जली या नहीं।

        अमित
      `,
    },
  ],
  sv: [
    {
      because: 'kundens egna ord står inom svenska citattecken',
      good: `
        Hej Anna,

        Du skrev att ”det är väl bara att byta”, men delen är slut och kommer den 4 maj.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Det är ⟦ju bara att⟧ starta om routern.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Starta om routern, så lyser lampan grönt efter en minut.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        Klicka ⟦helt enkelt på⟧ Spara. ⟦Det klarar till och med en femåring⟧.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Klicka på Spara.

        Hälsningar,
        Maja
      `,
    },
    {
      bad: `
        Hej Anna,

        ⟦Som alla vet⟧ måste ett nytt kort aktiveras.

        Hälsningar,
        Maja
      `,
      good: `
        Hej Anna,

        Ett nytt kort behöver aktiveras före första köpet. Gör så här.

        Hälsningar,
        Maja
      `,
    },
    {
      because: 'artiga genvägar, och fel som är lätta att göra',
      good: `
        Hej Anna,

        Det räcker att du svarar på mejlet. Rutan är lätt att missa. Självklart hjälper jag dig. Bara två filer är kvar.

        Hälsningar,
        Maja
      `,
    },
  ],
  de: [
    {
      bad: `
        Hallo Herr Pohl,

        starten Sie ⟦einfach⟧ den Router neu. ⟦Das ist doch selbsterklärend⟧.

        Grüße
        Ute Marx
      `,
      good: `
        Hallo Herr Pohl,

        starten Sie den Router einmal neu: Stecker ziehen, zehn Sekunden warten, wieder einstecken.

        Grüße
        Ute Marx
      `,
    },
    {
      bad: `
        Hallo Herr Pohl,

        die Einrichtung ist ⟦kinderleicht⟧, das ⟦schafft sogar meine Oma⟧.

        Grüße
        Ute Marx
      `,
      good: `
        Hallo Herr Pohl,

        die Einrichtung hat drei Schritte; die Anleitung mit Bildern hängt an dieser Mail.

        Grüße
        Ute Marx
      `,
    },
    {
      because: 'es die Sache leicht macht und niemanden klein',
      good: `
        Hallo Herr Pohl,

        der Schalter ist leicht zu übersehen. Antworten Sie einfach auf diese Mail, wenn Sie ihn nicht finden; Sie müssen nur die Nummer vom Aufkleber nennen.

        Grüße
        Ute Marx
      `,
    },
  ],
  pl: [
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Nawet dziecko to ustawi⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Ustawienie trwa dwie minuty, kroki są poniżej.

        Maja Nowak
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        ⟦Po prostu kliknij⟧ w link.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Kliknij w link, otworzy się formularz.

        Maja Nowak
      `,
    },
    {
      because: '„wystarczy” i „po prostu odpisać” są uprzejme',
      good: `
        Dzień dobry Pani Anno,

        Wystarczy odesłać jedną stronę. Jeśli coś się nie zgadza, proszę po prostu odpisać na tego maila.

        Maja Nowak
      `,
    },
    {
      because: 'coś nie jest proste',
      good: `
        Dzień dobry Pani Anno,

        Wiem, że to nie jest takie proste, dlatego przygotowałam rysunek.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      because: 'le client l’a écrit',
      good: `
        Bonjour Anna,

        Vous écrivez que c'est évident, et pourtant le menu est introuvable : toutes nos excuses.

        Maya
      `,
    },
    {
      bad: `
        Bonjour Karim,

        ⟦Juste redémarrez⟧ la box. Le voyant passe au vert.

        Claire
      `,
      good: `
        Bonjour Karim,

        Redémarrez la box. Le voyant passe au vert.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Madame Petit,

        ⟦Comme tout le monde sait⟧, la vanne se ferme vers la droite.

        Claire Morel
      `,
      good: `
        Bonjour Madame Petit,

        La vanne se ferme vers la droite.

        Claire Morel
      `,
    },
    {
      because: '« il suffit de » est courtois, et « facile de se tromper » enlève la faute',
      good: `
        Bonjour Madame Petit,

        Il est facile de se tromper de case. Il suffit de cocher la seconde, je m'occupe du reste aujourd'hui.

        Claire Morel
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Hi Neha ji,

        ⟦Itna to sabko pata hai⟧ ki app update karni padti hai. Play Store mein “Update” dabaiye.

        Arun
      `,
      good: `
        Hi Neha ji,

        Play Store mein “Update” dabaiye, phir app khul jayegi.

        Arun
      `,
    },
    {
      because: '“bas” asks for little, and what is easy is the way to pay',
      good: `
        Hi Neha ji, mujhe bas do cheezein chahiye: bill aur photo. Online pay karna aasaan hai, link SMS mein hai. Arun
      `,
    },
  ],
  es: [
    {
      bad: `
        Hola, Marta:

        ⟦Como todo el mundo sabe⟧, la llave cierra a la derecha.

        Lucía
      `,
      good: `
        Hola, Marta:

        La llave cierra a la derecha.

        Lucía
      `,
    },
    {
      because: 'quita la culpa, y « por supuesto » dice que sí',
      good: `
        Hola, Marta:

        Es fácil confundir las dos casillas. Por supuesto, puedes cambiar la silla; solo tienes que marcar la segunda.

        Lucía
      `,
    },
  ],
}
