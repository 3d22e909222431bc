import {
  defineRule,
  type Examples,
  type Language,
  type Message,
  PRICE,
  type Span,
  stopWordsOf,
  type TokenSpan,
  tokensOf,
} from '../src/rule.ts'

/**
 * Asking for the order number that stands in the customer's first line says that nobody read it, and makes them do the work again.
 *
 * Reads what the customer wrote: as the caller gives it, or in the history under the reply; without either it is silent. A number, an
 * address or a browser was given where the customer wrote its name and the value soon after it; a story was told where we ask for it
 * “again”. Left alone: a number that the reply itself names in order to confirm it, another one of its kind (“the second order
 * number”), a check of identity, a request that says why it comes once more (“the photo could not be opened”).
 *
 * Source: seeds S2, advice 4; S0.
 */
export default defineRule({
  id: 'repeated-information-request',
  summary: 'Do not ask for what the customer has already given.',
  severity: 'warning',
  needs: ['numberedData', 'dataRequests'],
  also: ['furtherData', 'browserQuestions', 'systemQuestions', 'retellingRequests'],
  messages: {
    given: 'The customer has already given “{data}”: {value}; use it, or repeat it and ask whether it is still right.',
    again: '“{words}” asks for what the customer has already told; use what they wrote, or say what is missing in it.',
  },

  *check({ message, words, context }) {
    const said = customerWords(message, context.customerText)
    if (said.length === 0) return
    const requests = message.actsOf('data-request')
    const isAsked = ({ start }: Span): boolean => {
      const sentence = message.sentenceAt(start)
      if (!sentence || words.furtherData.has(sentence)) return false
      return sentence.isQuestion || requests.some((act) => act.sentence === sentence.index)
    }
    const isNamedHere = (value: string, but?: Span): boolean => {
      const own = message.text.slice(0, message.history?.start)
      return (but ? own.slice(0, but.start) + own.slice(but.end) : own).includes(value)
    }

    for (const data of words.numberedData.find()) {
      const value = isAsked(data) ? valueGiven(topicsOf(data, message), said, message.language) : undefined
      if (value !== undefined && !isNamedHere(value)) yield { at: data, message: 'given', data: { data: data.text, value } }
    }

    for (const [questions, names] of [
      [words.browserQuestions, 'browserNames'],
      [words.systemQuestions, 'systemNames'],
    ] as const) {
      const known = plainWords(message.language, names)
      const value = said.find(({ key }) => known.includes(key))?.text
      if (value === undefined) continue
      for (const data of questions.find()) {
        // “Are you on Windows or a Mac?” names the answer only to ask for it.
        if (isAsked(data) && !isNamedHere(value, message.sentenceAt(data.start))) {
          yield { at: data, message: 'given', data: { data: data.text, value } }
        }
      }
    }

    for (const request of words.retellingRequests.find()) {
      if (said.length >= SHORTEST_STORY && !isReasoned(message, request)) {
        yield { at: request, message: 'again', data: { words: request.text } }
      }
    }
  },
})

/** In fewer words nobody has told a story, in tokens: “Hello, it is broken again.” */
const SHORTEST_STORY = 8

interface Word {
  readonly key: string
  readonly text: string
}

/** What the customer wrote, word by word; nothing where it is not known. */
function customerWords(message: Message, customerText: string | undefined): readonly Word[] {
  const { history, text } = message
  if (customerText !== undefined) {
    return tokensOf(customerText, message.language).map(({ key, start, end }) => ({ key, text: customerText.slice(start, end) }))
  }
  if (!history) return []
  return message.tokens
    .filter(({ start }) => start >= history.start && start < history.end)
    .map(({ key, start, end }) => ({ key, text: text.slice(start, end) }))
}

/** What tells this number from others: “order” in “order number”, “zamówienia” in “numer zamówienia”, “bestel” in “bestelnummer”. */
function topicsOf({ firstToken, endToken }: TokenSpan, { tokens, language }: Message): readonly string[] {
  const nouns = plainWords(language, 'numberNouns')
  const stopWords = stopWordsOf(language)
  const keys = tokens.slice(firstToken, endToken).flatMap(({ key, kind }) => (kind === 'word' && !stopWords.has(key) ? [key] : []))
  const topics = keys.flatMap((key) => {
    // “e-mail”: a letter tells nothing.
    if (nouns.includes(key) || key.length < 2) return []
    const noun = nouns.find((ending) => ending.length > 2 && key.length > ending.length + 2 && key.endsWith(ending))
    return [noun === undefined ? key : key.slice(0, -noun.length)]
  })
  return topics.length > 0 ? topics : keys
}

/** The number or the address that stands soon after the name of the data: “order 4821”, “order number is AB-4821”. */
function valueGiven(topics: readonly string[], said: readonly Word[], language: Language): string | undefined {
  const isMail = topics.some((topic) => plainWords(language, 'mailNouns').includes(topic))
  const nouns = plainWords(language, 'numberNouns')
  const stopWords = stopWordsOf(language)
  for (const [at, { key }] of said.entries()) {
    if (stopWords.has(key) || !topics.some((topic) => isFormOf(topic, key, nouns))) continue
    for (let next = at + 1; next <= Math.min(at + NEAR, said.length - 1); next++) {
      const { text } = said[next]!
      if (/\S@\S/u.test(text)) return text
      if (!isMail && (CODE.test(text) || (/\p{N}{3}/u.test(text) && !isYear(text) && !isMoney(said, next)))) return text
      // “Order no. 48213” goes on behind its stop.
      if (text === '?' || text === '!' || (text === '.' && !isNumberNoun(said[next - 1]!.key, nouns))) break
    }
  }
  return undefined
}

const NEAR = 5

/**
 * Whether a word is another form of a topic, or the same with its number: “zamówienie” of “zamówienia”, “bestelling” and “bestelnr” of
 * “bestel”. “klantenservice” is no “klant”.
 */
function isFormOf(topic: string, key: string, nouns: readonly string[]): boolean {
  if (key === topic) return true
  if (key.startsWith(topic)) return isNumberNoun(key, nouns) || (topic.length > 4 && key.length <= topic.length + LONGEST_ENDING)
  const ending = topic.length > 6 ? 2 : topic.length > 3 ? 1 : 0
  return key.startsWith(topic.slice(0, topic.length - ending)) && key.length <= topic.length + 1
}

/** “nr”, “Bestellnr”. */
function isNumberNoun(key: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => key === noun || (noun.length > 1 && key.endsWith(noun)))
}

/** “bestel|ling”, in letters. */
const LONGEST_ENDING = 4

/** Capitals and figures in one piece, as codes of bookings are: “XK39QZ”. */
const CODE = /^(?=.*\p{N})(?=.*\p{Lu})[\p{Lu}\p{N}-]{5,}$/u

/** “my order of 2026”, “from 12.03.2026”. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text) || /^[0-3]?\d([./-])[01]?\d\1(?:\d\d){1,2}$/u.test(text) || /^\d{4}-\d\d-\d\d$/u.test(text)
}

/** “my order for € 450”. */
function isMoney(said: readonly Word[], at: number): boolean {
  const around = `${said[at - 1]?.text ?? ''} ${said[at]!.text} ${said[at + 1]?.text ?? ''}`
  return PRICE.test(around)
}

/** Whether the request, or the sentence before it, says why it is made: something could not be read, or did not arrive. */
function isReasoned(message: Message, request: Span): boolean {
  const sentence = message.sentenceAt(request.start)
  if (!sentence) return true
  const from = message.sentences[sentence.index - 1]?.start ?? sentence.start
  return message.clauses.some(({ start, end, isNegated }) => isNegated && start >= from && end <= sentence.end)
}

const plainLists = new WeakMap<readonly string[], readonly string[]>()

/** The words of a list as the tokens of a text are compared. Made once. */
function plainWords(language: Language, list: keyof NonNullable<Language['customerData']>): readonly string[] {
  const words = language.customerData?.[list]
  if (!words) return []
  let keys = plainLists.get(words)
  if (!keys) {
    keys = words.flatMap((word) => tokensOf(word, language).map(({ key }) => key))
    plainLists.set(words, keys)
  }
  return keys
}

export const examples: Examples = {
  en: [
    {
      context: { customerText: 'Where is my parcel? My order number is 48213.' },
      bad: `
        Hi Sam,

        Could you give me your ⟦order number⟧?

        Maya
      `,
      good: `
        Hi Sam,

        I am looking up order 48213 and will write to you before noon.

        Maya
      `,
    },
    {
      because: 'it repeats the number and asks whether it is right',
      context: { customerText: 'Where is my parcel? My order number is 48213.' },
      good: `
        Hi Sam,

        Just to be sure: is 48213 the order number of the blue case?

        Maya
      `,
    },
    {
      because: 'the number of the customer is another one than that of the order',
      context: { customerText: 'Where is my parcel? My customer number is 48213.' },
      good: `
        Hi Sam,

        Could you give me your order number?

        Maya
      `,
    },
    {
      because: 'an amount and a year are no order number',
      context: { customerText: 'I placed an order in 2026 for $450. My order over €1200 never came.' },
      good: `
        Hi Sam,

        Could you give me your order number?

        Maya
      `,
    },
    {
      context: { customerText: 'The page stays white. I use Firefox on my laptop.' },
      bad: `
        Hi Sam,

        ⟦Which browser⟧ are you using?

        Maya
      `,
      good: `
        Hi Sam,

        Which version of Firefox is it? It stands under Help, About.

        Maya
      `,
    },
    {
      context: { customerText: 'The drum turns, then stops after a minute, and the door stays locked until I pull the plug.' },
      bad: `
        Hi Sam,

        ⟦Could you describe the problem once more⟧?

        Maya
      `,
      good: `
        Hi Sam,

        The drum stops after a minute: does a number show on the panel when it does?

        Maya
      `,
    },
    {
      because: 'the stop of “no.” ends no sentence, and a code may have capitals',
      context: { customerText: 'Where is my parcel? Order no. OE-55187. My laptop runs on Windows.' },
      bad: `
        Hi Sam,

        Could you give me your ⟦order number⟧? And ⟦what operating system⟧ is it, Windows or Linux?

        Maya
      `,
      good: `
        Hi Sam,

        Is OE-55187 the order number of the blue case?

        Maya
      `,
    },
    {
      because: 'it says why it asks again',
      context: { customerText: 'The drum turns, then stops after a minute, and the door stays locked. A photo is attached.' },
      good: `
        Hi Sam,

        The photo could not be opened. Could you send me the photo again, as JPG?

        Maya
      `,
    },
  ],
  nl: [
    {
      context: { customerText: 'Waar blijft mijn pakket? Het gaat om bestelling 48213.' },
      bad: `
        Beste Sam,

        Wilt u mij uw ⟦bestelnummer⟧ doorgeven?

        Maaike
      `,
      good: `
        Beste Sam,

        Bestelling 48213 zoek ik nu op; voor 12.00 uur schrijf ik u.

        Maaike
      `,
    },
    {
      because: 'een klantnummer is geen bestelnummer',
      context: { customerText: 'Waar blijft mijn pakket? Mijn klantnummer is 48213.' },
      good: `
        Beste Sam,

        Wilt u mij uw bestelnummer doorgeven?

        Maaike
      `,
    },
    {
      context: { customerText: 'De trommel draait, stopt na een minuut, en de deur blijft dan op slot tot ik de stekker eruit trek.' },
      bad: `
        Beste Sam,

        ⟦Kunt u nog eens uitleggen⟧ wat er aan de hand is?

        Maaike
      `,
      good: `
        Beste Sam,

        De trommel stopt na een minuut: staat er dan een cijfer op het scherm?

        Maaike
      `,
    },
  ],
  sv: [
    {
      context: { customerText: 'Var är mitt paket? Beställning 48213.' },
      bad: `
        Hej Sam,

        Kan du skicka ditt ⟦beställningsnummer⟧?

        Maja
      `,
      good: `
        Hej Sam,

        Jag letar upp beställning 48213 och skriver till dig före klockan 12.

        Maja
      `,
    },
    {
      because: '”kunde” är ingen kund, och ”mejlade” ger ingen adress',
      context: { customerText: 'Jag mejlade er om order 30771, som jag inte kunde hämta 1200 meter bort.' },
      good: `
        Hej Sam,

        Kan du skicka ditt kundnummer och din mejladress?

        Maja
      `,
    },
    {
      because: 'ett kundnummer är inget ordernummer',
      context: { customerText: 'Var är mitt paket? Mitt kundnummer är 48213.' },
      good: `
        Hej Sam,

        Kan du skicka ditt ordernummer?

        Maja
      `,
    },
    {
      context: { customerText: 'Trumman snurrar, stannar efter en minut, och luckan är låst tills jag drar ur sladden.' },
      bad: `
        Hej Sam,

        ⟦Kan du beskriva felet en gång till⟧?

        Maja
      `,
      good: `
        Hej Sam,

        Trumman stannar efter en minut: står det en siffra på skärmen då?

        Maja
      `,
    },
  ],
  de: [
    {
      context: { customerText: 'Wo bleibt mein Paket? Es geht um die Bestellung 48213.' },
      bad: `
        Guten Tag Frau Roth,

        nennen Sie mir bitte Ihre ⟦Bestellnummer⟧.

        Jana Voss
      `,
      good: `
        Guten Tag Frau Roth,

        die Bestellung 48213 habe ich vor mir; bis 12 Uhr schreibe ich Ihnen.

        Jana Voss
      `,
    },
    {
      because: 'eine Kundennummer ist keine Bestellnummer',
      context: { customerText: 'Wo bleibt mein Paket? Meine Kundennummer ist 48213.' },
      good: `
        Guten Tag Frau Roth,

        nennen Sie mir bitte Ihre Bestellnummer.

        Jana Voss
      `,
    },
    {
      context: { customerText: 'Die Trommel dreht sich, bleibt nach einer Minute stehen, und die Tür ist zu, bis ich den Stecker ziehe.' },
      bad: `
        Guten Tag Frau Roth,

        ⟦können Sie das Problem bitte noch einmal schildern⟧?

        Jana Voss
      `,
      good: `
        Guten Tag Frau Roth,

        die Trommel bleibt nach einer Minute stehen: Steht dann eine Zahl in der Anzeige?

        Jana Voss
      `,
    },
    {
      because: 'wir schicken etwas noch einmal',
      context: { customerText: 'Die Rechnung vom März kam nie an, und im Kundenkonto finde ich sie auch nicht.' },
      good: `
        Guten Tag Frau Roth,

        ich kann Ihnen die Rechnung gern noch einmal schicken. Passt Ihnen das PDF?

        Jana Voss
      `,
    },
  ],
  hi: [
    {
      context: { customerText: 'मेरा ऑर्डर नंबर 48213 है, पार्सल नहीं आया।' },
      bad: `
        नमस्ते राजमणि जी,

        कृपया अपना ⟦ऑर्डर नंबर⟧ भेज दीजिए।

        अमित
      `,
      good: `
        नमस्ते राजमणि जी,

        ऑर्डर 48213 मैंने देख लिया; पता और पिन कोड भेज दीजिए।

        अमित
      `,
    },
    {
      because: 'दूसरा नंबर माँगा गया है',
      context: { customerText: 'मेरा ऑर्डर नंबर 48213 है, पार्सल नहीं आया।' },
      good: `
        नमस्ते राजमणि जी,

        दूसरा ऑर्डर नंबर भेज दीजिए, वह भी देख लूँ।

        अमित
      `,
    },
  ],
  'hi-Latn': [
    {
      context: { customerText: 'Mera parcel kahan hai? Order number 48213 hai.' },
      bad: `
        Hi Sam ji,

        Apna ⟦order number⟧ bata dijiye.

        Maya
      `,
      good: `
        Hi Sam ji,

        Order 48213 dekh rahi hoon, 12 baje tak aapko likhungi.

        Maya
      `,
    },
    {
      because: 'it repeats the number and asks whether it is right',
      context: { customerText: 'Mera parcel kahan hai? Order number 48213 hai.' },
      good: `
        Hi Sam ji,

        Ek baar pooch loon: kya 48213 hi neele bag ka order number hai?

        Maya
      `,
    },
  ],
  pl: [
    {
      context: { customerText: 'Gdzie jest moja paczka? Numer zamówienia to 48213.' },
      bad: `
        Dzień dobry Pani Anno,

        Proszę o ⟦numer zamówienia⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        Sprawdzam zamówienie 48213 i odpiszę do 12:00.

        Maja Nowak
      `,
    },
    {
      because: 'powtarza numer i pyta, czy dobry',
      context: { customerText: 'Gdzie jest moja paczka? Numer zamówienia to 48213.' },
      good: `
        Dzień dobry Pani Anno,

        Czy 48213 to numer zamówienia niebieskiej walizki?

        Maja Nowak
      `,
    },
    {
      context: { customerText: 'Strona jest biała, używam Firefoksa na laptopie.' },
      bad: `
        Dzień dobry Pani Anno,

        ⟦w jakiej przeglądarce⟧ to się dzieje?

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        którą wersję Firefoksa Pani ma? Stoi w menu Pomoc.

        Maja Nowak
      `,
    },
    {
      context: { customerText: 'Bęben kręci się minutę, potem staje, a drzwi są zablokowane, dopóki nie wyciągnę wtyczki.' },
      bad: `
        Dzień dobry Pani Anno,

        ⟦proszę opisać usterkę jeszcze raz⟧.

        Maja Nowak
      `,
      good: `
        Dzień dobry Pani Anno,

        bęben staje po minucie: czy na panelu jest wtedy jakaś liczba?

        Maja Nowak
      `,
    },
    {
      because: 'mówi, dlaczego prosi ponownie',
      context: { customerText: 'Bęben kręci się minutę, potem staje, a drzwi są zablokowane. Zdjęcie w załączniku.' },
      good: `
        Dzień dobry Pani Anno,

        zdjęcie się nie otworzyło. Proszę wysłać je jeszcze raz jako JPG.

        Maja Nowak
      `,
    },
    {
      because: 'numer klienta to nie numer zamówienia',
      context: { customerText: 'Gdzie jest moja paczka? Mój numer klienta to 48213.' },
      good: `
        Dzień dobry Pani Anno,

        Proszę o numer zamówienia.

        Maja Nowak
      `,
    },
  ],
  fr: [
    {
      because: 'un numéro de client n’est pas un numéro de commande',
      context: { customerText: 'Où est mon colis ? Mon numéro de client est le 48213.' },
      good: `
        Bonjour Madame Roux,

        Pouvez-vous me donner votre numéro de commande ?

        Élise Vidal
      `,
    },
    {
      context: { customerText: 'Où est mon colis ? Le numéro de commande est 48213.' },
      bad: `
        Bonjour Madame Roux,

        Pouvez-vous me donner votre ⟦numéro de commande⟧ ?

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        Je regarde la commande 48213 et je vous réponds avant midi.

        Élise Vidal
      `,
    },
    {
      because: 'le numéro est demandé pour qu’il figure sur le colis',
      context: { customerText: 'Ma commande 48213 est arrivée cassée.' },
      good: `
        Bonjour Madame Roux,

        Merci d’indiquer votre numéro de commande sur le colis de retour.

        Élise Vidal
      `,
    },
    {
      context: { customerText: 'Le tambour tourne une minute puis s’arrête, et la porte reste bloquée jusqu’à ce que je débranche.' },
      bad: `
        Bonjour Madame Roux,

        ⟦Pourriez-vous nous expliquer à nouveau⟧ votre problème ?

        Élise Vidal
      `,
      good: `
        Bonjour Madame Roux,

        Pourriez-vous m’indiquer si le voyant s’allume à nouveau ?

        Élise Vidal
      `,
    },
  ],
  es: [
    {
      context: { customerText: '¿Dónde está mi paquete? El número de pedido es 48213.' },
      bad: `
        Buenos días, señora Ruiz:

        ¿Me indica el ⟦número de pedido⟧?

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        Estoy mirando el pedido 48213 y le contesto antes de las 12:00.

        Elena Vidal
      `,
    },
    {
      because: 'repite el número y pregunta si es ese',
      context: { customerText: '¿Dónde está mi paquete? El número de pedido es 48213.' },
      good: `
        Buenos días, señora Ruiz:

        ¿El 48213 es el número de pedido de la maleta azul?

        Elena Vidal
      `,
    },
    {
      context: { customerText: 'La lavadora gira un minuto, se para, y la puerta queda bloqueada hasta que la desenchufo.' },
      bad: `
        Buenos días, señora Ruiz:

        ¿⟦Puede volver a contarnos⟧ qué le pasa a la lavadora?

        Elena Vidal
      `,
      good: `
        Buenos días, señora Ruiz:

        La lavadora se para al minuto: ¿sale entonces un número en la pantalla?

        Elena Vidal
      `,
    },
    {
      because: 'quien envía otra vez es la tienda',
      context: { customerText: 'La lavadora gira un minuto, se para, y la puerta queda bloqueada hasta que la desenchufo.' },
      good: `
        Buenos días, señora Ruiz:

        El martes le vamos a volver a enviar la pieza. ¿Le viene bien a las 10?

        Elena Vidal
      `,
    },
    {
      because: 'el correo es el camino, no el dato',
      context: { customerText: 'Mi correo es ana@ejemplo.es, ¿me mandan ahí la factura?' },
      good: `
        Buenos días, señora Ruiz:

        ¿Le ha llegado la factura a su correo electrónico?

        Elena Vidal
      `,
    },
  ],
}
