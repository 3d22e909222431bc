import retextEquality from 'retext-equality'
import { ownWords, pluginReader } from '../src/engine/adopt.ts'
import { mayHold, type PhrasesByWord } from '../src/engine/prefilter.ts'
import { defineRule, type Examples, type Message, type Span, type Stretch, strings } from '../src/rule.ts'
import { equalityIgnored, equalityMisfits, equalityProducts } from './adopted/equality-corrections.ts'
import { addressedParts, equalityPhrasesWithout } from './adopted/prefilters.ts'

/**
 * A word that makes a customer feel left out or made fun of costs more goodwill than a whole answer earns: “hi guys”, “that is
 * insane”, “the blacklist”. Most such words have a plain neighbour that says the same.
 *
 * In English the judgement is that of retext-equality; words of the trade (“host”, “maiden name”), words about people whom the message knows
 * (“she will call you”, “your wife”) and words that another rule hears with its clause (“just”, “easily”) are left alone. In other
 * languages the words are those of the pack. Left alone everywhere: what is quoted, names, what somebody says of themselves.
 *
 * Source: retext-equality 7.1 (MIT), its patterns and their notes; catalogue §4.3, and the sources that each pack names.
 */
export default defineRule({
  id: 'inclusive-language',
  summary: 'Choose words that leave nobody out.',
  severity: 'info',
  also: ['excludingWords', 'noExcludingWords'],
  options: {
    ignore: strings(equalityIgnored, 'Words and phrases of retext-equality that are left alone.'),
  },
  messages: {
    better: '“{words}” can hurt or leave out a reader; “{better}” says it without that.',
    avoid: '“{words}” can hurt or leave out a reader; leave it out or say it another way.',
  },

  *check({ message, words, options }) {
    const parts = addressedParts(message)
    for (const part of parts) {
      for (const found of words.excludingWords.find(part)) {
        if (words.noExcludingWords.overlaps(found)) continue
        const expected = found.replacements.map((better) => (begins(found, message) ? capitalised(better) : better))
        const [better] = expected
        if (better === undefined) yield { at: found, message: 'avoid', data: { words: found.text } }
        else yield { at: found, message: 'better', data: { words: found.text, better }, expected }
      }
    }
    if (!message.language.adopts?.includes('inclusive-language')) return
    const { phrases, read } = readerOf(options.ignore)
    for (const part of parts) {
      if (!mayHold(message, part, phrases)) continue
      for (const found of read(ownWords(message, part))) {
        const expected = found.expected.filter((word) => !equalityMisfits.has(word.toLowerCase()))
        const at = { start: part.start + found.start, end: part.start + found.end }
        const actual = message.text.slice(at.start, at.end)
        if (isProduct(message, at) || words.noExcludingWords.overlaps(at)) continue
        const [better] = expected
        if (better === undefined) yield { at, message: 'avoid', data: { words: actual } }
        else yield { at, message: 'better', data: { words: actual, better }, expected }
      }
    }
  },
})

/** Whether words stand at the beginning of a sentence or of the greeting, in a capital. */
function begins({ start, text }: Stretch, message: Message): boolean {
  return (message.greeting?.start === start || message.sentenceAt(start)?.start === start) && /^\p{Lu}/u.test(text)
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** “the Mailman homepage”, “Normally, Mailman …”: a word that also names a product does so with a capital within a sentence. */
function isProduct({ tokens, text, sentences }: Message, at: Span): boolean {
  const words = text.slice(at.start, at.end)
  if (!equalityProducts.has(words)) return false
  return sentences.some(({ firstToken, endToken }) => {
    for (let index = firstToken + 1; index < endToken; index++) {
      const { start, kind } = tokens[index]!
      const { kind: before, key } = tokens[index - 1]!
      if (kind === 'word' && text.startsWith(words, start) && (before === 'word' || key === ',')) return true
    }
    return false
  })
}

interface Reader {
  /** The phrases that are not left alone. */
  readonly phrases: PhrasesByWord
  readonly read: ReturnType<typeof pluginReader>
}

const readers = new Map<readonly string[], Reader>()

function readerOf(ignore: readonly string[]): Reader {
  let reader = readers.get(ignore)
  if (!reader) {
    reader = { phrases: equalityPhrasesWithout(ignore), read: pluginReader(retextEquality, { ignore }) }
    readers.set(ignore, reader)
  }
  return reader
}

export const examples: Examples = {
  en: [
    {
      because: 'a postscript speaks to the reader as well',
      bad: `
        Hi Sam,

        The hall is yours on Friday.

        Best wishes,
        Maya Okafor

        P.S. We still need some ⟦manpower⟧ for the chairs.
      `,
      good: `
        Hi Sam,

        The hall is yours on Friday.

        Best wishes,
        Maya Okafor

        P.S. We still need some people for the chairs.
      `,
    },
    {
      bad: `
        Hi Priya,

        Your address stood on our ⟦blacklist⟧ by mistake; I have taken it off.

        Kind regards,
        Tom
      `,
      good: `
        Hi Priya,

        Your address stood on our block list by mistake; I have taken it off.

        Kind regards,
        Tom
      `,
    },
    {
      bad: `
        ⟦Dear ladies and gentlemen,⟧

        The pool opens again on Monday at 7.

        Maya
      `,
      good: `
        Hello everyone,

        The pool opens again on Monday at 7.

        Maya
      `,
    },
    {
      bad: `
        Hi Priya,

        The entrance for your guest, who ⟦is wheelchair-bound⟧, is in Mill Lane. ⟦The girls at the front desk⟧ will let you both in.

        Tom
      `,
      good: `
        Hi Priya,

        The entrance for your guest, who uses a wheelchair, is in Mill Lane. The staff at the desk will let you both in.

        Tom
      `,
    },
    {
      because: 'an account is normal, and so is a train',
      good: `
        Hi Priya,

        Normal user accounts cannot install it. Trains run as normal; people with a pass may board at gate B.

        Tom
      `,
    },
    {
      because: 'girls who swim are girls, and golf has a handicap',
      good: `
        Hi Priya,

        The girls in Year 5 swim on Monday. Your handicap of 14 stands on the club card.

        Tom
      `,
    },
    {
      because: 'in the name of a game, an animal or a week it is innocent',
      good: `
        Hi Priya,

        Crazy golf is open until eight, the lame duck on our pond is with the vet, and Freshmen week begins on Monday.

        Kind regards,
        Tom
      `,
    },
    {
      because: 'with a capital within a sentence it is a product',
      good: `
        Hi Priya,

        I have added you to the list. Normally, Mailman asks you to confirm that by mail. Mailman keeps your password.

        Kind regards,
        Tom
      `,
    },
    {
      because: 'a host is a server, and she is a colleague',
      good: `
        Hi Priya,

        The host is back. My colleague Ana looked after it; she will call you at 3 pm.

        Kind regards,
        Tom
      `,
    },
    {
      because: 'the customer is quoted',
      good: `
        Hi Priya,

        You wrote “this is insane”, and I can see why.

        Kind regards,
        Tom
      `,
    },
  ],
  hi: [
    {
      bad: `
        ⟦नमस्ते भाइयों⟧,

        जिम रविवार को बंद रहेगा।

        अमित वर्मा
      `,
      good: `
        नमस्ते साथियो,

        जिम रविवार को बंद रहेगा।

        अमित वर्मा
      `,
    },
    {
      bad: `
        नमस्ते सीमा जी,

        ⟦अपाहिज⟧ यात्रियों के लिए सीट 4 रखी है, ⟦सामान्य लोगों⟧ का दरवाज़ा बाईं ओर है।

        अमित वर्मा
      `,
      good: `
        नमस्ते सीमा जी,

        दिव्यांग यात्रियों के लिए सीट 4 रखी है, बाक़ी लोगों का दरवाज़ा बाईं ओर है।

        अमित वर्मा
      `,
    },
    {
      because: 'लंगड़ा एक आम है, और विद्यालय का यही नाम है',
      good: `
        नमस्ते सीमा जी,

        लंगड़ा आम की पेटी मूक-बधिर विद्यालय के पते पर पहुँच गई है।

        अमित वर्मा
      `,
    },
    {
      because: 'ग्राहक के शब्द दोहराए गए हैं, और भाई-बहन दोनों बुलाए गए हैं',
      good: `
        भाइयो और बहनो,

        आपने लिखा था “इस बग ने पागल कर दिया”, और बात सही है।

        अमित वर्मा
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        ⟦Hi guys⟧,

        Gym Sunday ko band rahega.

        Amit Verma
      `,
      good: `
        Hi sabhi ko,

        Gym Sunday ko band rahega.

        Amit Verma
      `,
    },
    {
      bad: `
        Hi Seema ji,

        ⟦Normal logo⟧ ka gate 2 hai, aur ⟦wheelchair-bound⟧ mehmaan gate 5 se aayenge.

        Amit Verma
      `,
      good: `
        Hi Seema ji,

        Baaki logo ka gate 2 hai, aur wheelchair use karne wale mehmaan gate 5 se aayenge.

        Amit Verma
      `,
    },
    {
      because: 'langda is a mango, and the speed of a line is normal',
      good: `
        Hi Seema ji,

        Langda aam ki peti nikal chuki hai. Line ki speed ab normal hai, log khush hain.

        Amit Verma
      `,
    },
    {
      because: 'the customer is quoted',
      good: `
        Hi Seema ji,

        Aapne likha tha “is bug ne pagal kar diya”, aur baat sahi hai.

        Amit Verma
      `,
    },
  ],
  pl: [
    {
      bad: `
        ⟦Szanowni Panowie⟧,

        ekspres odbierze kurier we wtorek.

        Z poważaniem
        Teresa Jaworska
      `,
      good: `
        Szanowni Państwo,

        ekspres odbierze kurier we wtorek.

        Z poważaniem
        Teresa Jaworska
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        miejsce dla ⟦inwalidy⟧ jest przy wejściu, a ⟦panienka z recepcji⟧ otworzy bramę.

        Pozdrawiam
        Marek Lis
      `,
      good: `
        Dzień dobry Pani Anno,

        miejsce dla osoby z niepełnosprawnością jest przy wejściu, a koleżanka z recepcji otworzy bramę.

        Pozdrawiam
        Marek Lis
      `,
    },
    {
      bad: `
        Dzień dobry Panie Janie,

        Pana adres trafił na ⟦czarną listę⟧; ⟦normalni użytkownicy⟧ tego nie widzą.

        Pozdrawiam
        Marek Lis
      `,
      good: `
        Dzień dobry Panie Janie,

        Pana adres trafił na listę zablokowanych; pozostali użytkownicy tego nie widzą.

        Pozdrawiam
        Marek Lis
      `,
    },
    {
      bad: `
        Dzień dobry Pani Anno,

        podjazd jest dla osób ⟦przykutych do wózka⟧, tłumacz dla ⟦głuchoniemych⟧ będzie o 10.

        Pozdrawiam
        Marek Lis
      `,
      good: `
        Dzień dobry Pani Anno,

        podjazd jest dla osób poruszających się na wózku, tłumacz dla głuchych będzie o 10.

        Pozdrawiam
        Marek Lis
      `,
    },
    {
      because: 'to słowa ustawy, nazwa wózka i spis podatników',
      good: `
        Dzień dobry Panie Janie,

        legitymacja inwalidy wojennego wystarczy, wózek inwalidzki mieści się w windzie, a nasze konto jest na białej liście.

        Pozdrawiam
        Anna Mróz
      `,
    },
    {
      because: 'to nazwisko, ciasto i napis w programie',
      good: `
        Dzień dobry Panie Janie,

        Zygmunt Murzyn przywiezie murzynka, a numer odblokuje Pan w menu Czarna lista.

        Pozdrawiam
        Anna Mróz
      `,
    },
    {
      because: 'to słowa klienta',
      good: `
        Dzień dobry Panie Janie,

        napisał Pan, że jest inwalidą, i dodał „to jakaś paranoja”; zniżka się należy, wpisałam ją.

        Pozdrawiam
        Anna Mróz
      `,
    },
  ],
  fr: [
    {
      because: 'qui ouvre la lettre n’est pas toujours un homme',
      bad: `
        ⟦Chers messieurs⟧,

        La réunion sur la fibre aura lieu jeudi à 18 h 30 dans la salle polyvalente.

        Bien cordialement,
        Pascale Humbert
      `,
      good: `
        Mesdames, Messieurs,

        La réunion sur la fibre aura lieu jeudi à 18 h 30 dans la salle polyvalente.

        Bien cordialement,
        Pascale Humbert
      `,
    },
    {
      bad: `
        Bonjour ⟦Mademoiselle⟧ Arnaud,

        La salle est accessible ⟦aux handicapés⟧ par la rue du Port.

        Cordialement,
        Luc Besnard
      `,
      good: `
        Bonjour Madame Arnaud,

        La salle est accessible aux personnes handicapées par la rue du Port.

        Cordialement,
        Luc Besnard
      `,
    },
    {
      bad: `
        Bonjour Inès,

        Votre adresse était sur notre ⟦liste noire⟧, je l'en ai retirée. Même ⟦les nuls en informatique⟧ peuvent le vérifier dans l'onglet Sécurité.

        Cordialement,
        Luc Besnard
      `,
      good: `
        Bonjour Inès,

        Votre adresse était sur notre liste de blocage, je l'en ai retirée. Vous pouvez le vérifier dans l'onglet Sécurité.

        Cordialement,
        Luc Besnard
      `,
    },
    {
      because: 'ce que quelqu’un est, et le nom que la loi donne à une aide',
      good: `
        Bonjour Madame Arnaud,

        Votre fils handicapé entre gratuitement, et l'allocation aux adultes handicapés se demande à la maison départementale.

        Cordialement,
        Luc Besnard
      `,
    },
    {
      because: 'un parfum, et les mots du client',
      good: `
        Bonjour Madame Arnaud,

        Vous écrivez « c'est un dialogue de sourds », et je vous comprends. Le parfum Coco Mademoiselle part ce soir.

        Cordialement,
        Luc Besnard
      `,
    },
  ],
  es: [
    {
      because: 'entre quienes leen hay también mujeres',
      bad: `
        ⟦Estimados señores:⟧

        La sala queda reservada para el viernes a las 18:00.

        Un saludo,
        Elena Vidal
      `,
      good: `
        Buenos días:

        La sala queda reservada para el viernes a las 18:00.

        Un saludo,
        Elena Vidal
      `,
    },
    {
      bad: `
        Buenos días, señora Ruiz:

        Hay ocho plazas para ⟦minusválidos⟧ en la fila 5; ⟦la gente normal⟧ entra por la puerta B.

        Un saludo,
        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        Hay ocho plazas para personas con discapacidad en la fila 5; el resto de la gente entra por la puerta B.

        Un saludo,
        Elena Vidal
      `,
    },
    {
      bad: `
        Buenos días, señora Ruiz:

        ⟦Las chicas de recepción⟧ han sacado su correo de la ⟦lista negra⟧.

        Un saludo,
        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        Nuestras compañeras de recepción han sacado su correo de la lista de bloqueo.

        Un saludo,
        Elena Vidal
      `,
    },
    {
      because: 'es el nombre de una asociación',
      good: `
        Buenos días, señora Ruiz:

        La Asociación de Sordomudos de Sevilla le reserva dos asientos.

        Un saludo,
        Elena Vidal
      `,
    },
    {
      because: 'un código puede ser inválido y un fondo puede tener minusvalías',
      good: `
        Buenos días, señora Ruiz:

        El código era inválido. La minusvalía de su fondo aparece en la página 2.

        Un saludo,
        Elena Vidal
      `,
    },
    {
      because: 'lo escribió la clienta',
      good: `
        Buenos días, señora Ruiz:

        Usted escribió «la gente normal no espera dos horas», y tiene razón.

        Un saludo,
        Elena Vidal
      `,
    },
  ],
  nl: [
    {
      bad: `
        ⟦Geachte heren⟧,

        Uw offerte voor de zonwering zit bij deze mail.

        Met vriendelijke groet,
        Maaike Prins
      `,
      good: `
        Geachte dames en heren,

        Uw offerte voor de zonwering zit bij deze mail.

        Met vriendelijke groet,
        Maaike Prins
      `,
    },
    {
      bad: `
        Beste Sam,

        Door gebrek aan ⟦mankracht⟧ is het loket maandag dicht. Naast de lift is een ⟦gehandicaptentoilet⟧.

        Groet,
        Maaike
      `,
      good: `
        Beste Sam,

        Door gebrek aan personeel is het loket maandag dicht. Naast de lift is een rolstoeltoilet.

        Groet,
        Maaike
      `,
    },
    {
      bad: `
        Beste Sam,

        Uw adres stond op onze ⟦zwarte lijst⟧; ik heb het er vanochtend af gehaald.

        Groet,
        Maaike
      `,
      good: `
        Beste Sam,

        Uw adres stond op onze blokkeerlijst; ik heb het er vanochtend af gehaald.

        Groet,
        Maaike
      `,
    },
    {
      bad: `
        Dag Nadia,

        Voor ⟦digibeten⟧ ligt er een papieren formulier bij de ⟦meisjes van de balie⟧.

        Groet,
        Lotte
      `,
      good: `
        Dag Nadia,

        Wie liever niet online werkt, krijgt aan de balie een papieren formulier.

        Groet,
        Lotte
      `,
    },
    {
      because: 'de heren worden bij naam genoemd, en het woord is dat van de wet',
      good: `
        Geachte heren De Wit en Maes,

        De gehandicaptenparkeerkaart van uw moeder ligt klaar.

        Met vriendelijke groet,
        Maaike Prins
      `,
    },
    {
      because: 'de klant noemt zichzelf zo',
      good: `
        Beste Sam,

        U schreef dat u een digibeet bent; daarom bel ik u om 10.00 uur en doen we het samen.

        Groet,
        Maaike
      `,
    },
  ],
  sv: [
    {
      bad: `
        Hej Ulrika,

        festsalen är din den 22 maj. ⟦Flickorna på kansliet⟧ dukar fram kaffet, och ⟦handikapptoaletten⟧ finns på samma våning.

        Vänliga hälsningar
        Christer Backlund
      `,
      good: `
        Hej Ulrika,

        festsalen är din den 22 maj. Kollegorna på kansliet dukar fram kaffet, och den tillgängliga toaletten finns på samma våning.

        Vänliga hälsningar
        Christer Backlund
      `,
    },
    {
      because: 'the whole team reads it',
      bad: `
        ⟦Hej grabbar⟧!

        Hallen är bokad åt er på fredag klockan 18.

        Hälsningar
        Maja
      `,
      good: `
        Hej alla!

        Hallen är bokad åt er på fredag klockan 18.

        Hälsningar
        Maja
      `,
    },
    {
      bad: `
        Hej Amina,

        din adress hade blivit ⟦svartlistad⟧ av misstag. Jag har tagit bort spärren.

        Hälsningar
        Oskar Lind
      `,
      good: `
        Hej Amina,

        din adress hade blivit spärrad av misstag. Jag har tagit bort spärren.

        Hälsningar
        Oskar Lind
      `,
    },
    {
      because: 'a handicap in golf, what an office calls its benefit, and girls who are on a picture',
      good: `
        Hej Anna,

        ditt handikapp i golf är nu 18,4. Handikappbidraget söker du hos FPA. Flickorna på bilden bär tröjan i storlek 140.

        Hälsningar
        Oskar Lind
      `,
    },
    {
      because: 'the customer is quoted, and it is the title of a film',
      good: `
        Hej Anna,

        du skrev att "tjejerna i kassan" var hjälpsamma. Filmen "Grabbarna på verkstaden" visas på lördag.

        Hälsningar
        Oskar Lind
      `,
    },
  ],
  de: [
    {
      bad: `
        Guten Tag Frau Wenger,

        für ⟦an den Rollstuhl gefesselte⟧ Gäste ist der Lift beim Hintereingang offen.

        Jana Voss
      `,
      good: `
        Guten Tag Frau Wenger,

        für Gäste im Rollstuhl ist der Lift beim Hintereingang offen.

        Jana Voss
      `,
    },
    {
      bad: `
        Guten Tag Frau Wenger,

        den Schlüssel haben die ⟦Mädels vom Empfang⟧.

        Jana Voss
      `,
      good: `
        Guten Tag Frau Wenger,

        den Schlüssel haben die Kolleginnen vom Empfang.

        Jana Voss
      `,
    },
    {
      bad: `
        Guten Tag Frau Wenger,

        ⟦normale Nutzer⟧ sehen das Menü nicht, und Ihre Domain stand auf der ⟦Blacklist⟧.

        Jana Voss
      `,
      good: `
        Guten Tag Frau Wenger,

        die meisten Nutzer sehen das Menü nicht, und Ihre Domain stand auf der Sperrliste.

        Jana Voss
      `,
    },
    {
      because: 'ein Beiwort vor dem Menschen nennt, was jemand ist',
      good: `
        Guten Tag Frau Wenger,

        behinderte Gäste und ihre Begleitung zahlen die Hälfte, und blinde Gäste können das Modell ertasten.

        Jana Voss
      `,
    },
    {
      because: 'die Kundin wird zitiert',
      good: `
        Guten Tag Frau Wenger,

        Sie schreiben, der Eingang sei nicht „behindertengerecht“, und das stimmt.

        Jana Voss
      `,
    },
  ],
}
