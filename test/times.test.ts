import { describe, expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { readText } from '../src/formats/text.ts'
import { dueOf } from '../src/message/due.ts'
import type { TimeExpression } from '../src/message/message.ts'
import { readMessage } from '../src/message/read-message.ts'
import { scanPlaceholders } from '../src/placeholders/index.ts'
import { readSource } from '../src/source.ts'

function times(tag: string, text: string): readonly TimeExpression[] {
  const prose = readText(readSource(text), scanPlaceholders(text))
  return readMessage(prose, languages.find((language) => language.tag === tag)!).times
}

/** The cases of B01–B90 that are times alone: each text is one time of this level. */
const FOUND: readonly (readonly [id: string, tag: string, level: number, texts: readonly string[]])[] = [
  ['B25', 'en', 3, ['May 5', '5/12/2026', '2026-05-12', '12.05.2026', '05-12']],
  ['B25', 'en', 1, ['in May']],
  ['B26', 'en', 3, ['by EOD', 'close of business', 'first thing tomorrow']],
  ['B26', 'en', 2, ['this afternoon', 'overnight']],
  ['B27', 'en', 3, ['at half past two', 'at 14:30 CET', '3pm', 'noon']],
  ['B42', 'nl', 3, ['om half drie', 'overmorgen', 'vóór 1 juni', 'a.s. dinsdag', 'vanmiddag voor 17u']],
  ['B42', 'nl', 2, ['eind van de week', 'drie tot vijf werkdagen']],
  ['B49', 'sv', 3, ['i morgon förmiddag', 'imorn']],
  ['B52', 'sv', 3, ['inom ett dygn', 'halv tre', 'på fredag']],
  ['B52', 'sv', 2, ['inom tre till fem vardagar', 'i slutet av veckan']],
  ['B60', 'pl', 3, ['o wpół do trzeciej', 'w środę', 'w przyszły wtorek', 'pojutrze']],
  ['B60', 'pl', 2, ['w ciągu 2 dni roboczych', 'do końca tygodnia']],
  ['B76', 'hi', 3, ['साढ़े तीन बजे', 'ढाई बजे', 'अगले मंगलवार', 'परसों तक']],
  ['B76', 'hi', 2, ['सप्ताह के अंत तक']],
  ['B80', 'de', 3, ['noch heute']],
  ['B80', 'de', 2, ['innerhalb von drei bis fünf Werktagen', 'bis Ende der Woche']],
]

/** What looks like a time and is none. */
const NONE: readonly (readonly [id: string, tag: string, text: string])[] = [
  ['B23', 'en', 'One second please.'],
  ['B23', 'en', 'It sat on the second shelf.'],
  ['B23', 'en', 'May I ask you something?'],
  ['B23', 'en', 'March your way'],
  ['B23', 'en', 'Sun protection'],
  ['B24', 'en', 'Order #20260512, v2.10.1, € 12.50, 020 555 1234, section 3.4, 50%'],
  ['B40', 'nl', 'Zo werkt het.'],
  ['B40', 'nl', 'Wo ist das'],
  ['B40', 'nl', 'Van de zon genieten'],
  ['B53', 'sv', 'Hur må du?'],
  ['B53', 'sv', 'Må bäste man vinna'],
  ['B53', 'sv', 'Gå fram och tillbaka'],
  ['B64', 'pl', 'Pan Marzec zadzwoni.'],
  ['B64', 'pl', 'Od marki zależy cena.'],
  ['B74', 'hi', 'सोम जी ने फोन किया।'],
  ['B74', 'hi', 'शुभ दिन!'],
  ['B79', 'de', 'Guten Morgen Frau März, danke.'],
  ['B79', 'de', 'So geht das.'],
  ['B85', 'fr', 'La mer est belle.'],
  ['B85', 'fr', 'Veuillez patienter une seconde.'],
  ['B88', 'es', 'Un segundo, por favor.'],
  ['B88', 'es', 'Estimado señor Domingo: gracias.'],
]

describe('times', () => {
  it.each(FOUND)('%s %s level %i: %j', (_id, tag, level, texts) => {
    for (const text of texts) expect(times(tag, text).map((time) => [time.text, time.level])).toEqual([[text, level]])
  })

  it.each(NONE)('%s %s, none: %s', (_id, tag, text) => {
    expect(times(tag, text).map((time) => time.text)).toEqual([])
  })

  it('tells hours of business and the past from a time to come', () => {
    expect(times('en', 'You can call us Mon–Fri 9:00–17:00.')).toMatchObject([{ kind: 'hours' }])
    expect(times('en', 'I called you on Friday.')).toMatchObject([{ kind: 'past' }])
    expect(times('hi', 'मैंने आपको कल कॉल किया था।')).toMatchObject([{ kind: 'past', value: { days: -1 } }])
    expect(times('hi', 'मैं कल कॉल करूंगा।')).toMatchObject([{ kind: 'day', value: { days: 1 } }])
    expect(times('de', 'Vor zwei Tagen ging es raus.')).toMatchObject([{ kind: 'past' }])
  })

  it('reads an event up to the end of its clause, and “as soon as possible” as vague', () => {
    expect(times('en', 'As soon as your parcel arrives, we start.')).toMatchObject([
      { kind: 'event', text: 'As soon as your parcel arrives' },
    ])
    expect(times('en', 'As soon as possible.')).toMatchObject([{ kind: 'vague', level: 0 }])
  })
})

describe('what was arranged is to come', () => {
  it.each([
    ['en', 'I have booked the engineer for Tuesday.', 'We visited you on Tuesday.'],
    ['nl', 'Ik heb de monteur ingepland op dinsdag.', 'De monteur kwam op dinsdag.'],
    ['sv', 'Jag har bokat en tekniker den 18 november kl. 14.', 'Teknikern kom den 18 november kl. 14.'],
    ['pl', 'Umówiłam wizytę technika na wtorek.', 'Technik był u Pana we wtorek.'],
    ['de', 'Ich habe den Techniker für Dienstag eingeplant.', 'Der Techniker ist am Dienstag gekommen.'],
    ['fr', "J'ai programmé le passage d'un technicien le mardi 18 novembre.", 'Le technicien est passé le 18 novembre.'],
    ['es', 'He agendado la visita para el martes.', 'Hemos visitado su casa el martes.'],
    ['hi', 'मैंने तकनीशियन की विज़िट मंगलवार को तय की है।', 'तकनीशियन मंगलवार को आया था।'],
    ['hi-Latn', 'Maine technician ki visit Tuesday ko book kar di hai.', 'Technician Tuesday ko aaya tha.'],
  ])('%s: %s', (tag, arranged, past) => {
    const kinds = (text: string): string[] => [...new Set(times(tag, text).map(({ kind }) => (kind === 'past' ? 'past' : 'to come')))]
    expect([kinds(arranged), kinds(past)]).toEqual([['to come'], ['past']])
  })
})

describe('what a promise is about may be over, its time is not', () => {
  it.each([
    ['en', "I'll e-mail you on Wednesday with what they found.", 'to come'],
    ['en', 'On Friday I will tell you who took it and why it was left there.', 'to come'],
    ['es', 'Le escribo el miércoles con lo que han encontrado.', 'to come'],
    ['sv', 'Jag mejlar dig på onsdag vad de hittade.', 'to come'],
    ['hi-Latn', 'Main aapko budhwar ko bataunga ki unhe kya mila.', 'to come'],
    ['hi', 'मैं आपको बुधवार को बताऊँगा कि उन्हें क्या मिला।', 'to come'],
    ['en', 'The driver saw on Wednesday who took it.', 'past'],
    ['en', "I'll find out why it was left outside on Wednesday.", 'past'],
    ['nl', 'Ik zoek uit waarom er woensdag niemand kwam.', 'past'],
    ['fr', 'Je cherche qui est venu mercredi et je vous rappelle.', 'past'],
  ])('%s: %s', (tag, text, tense) => {
    expect(times(tag, text).map(({ kind }) => (kind === 'past' ? 'past' : 'to come'))).toEqual([tense])
  })
})

it.each([
  ['en', 'Delivery is expected in week 12.', 'in week 12'],
  ['nl', 'De levering is in week 12.', 'in week 12'],
  ['sv', 'Leveransen kommer vecka 12.', 'vecka 12'],
  ['pl', 'Dostawa będzie w 12. tygodniu.', 'w 12. tygodniu'],
  ['de', 'Die Lieferung kommt in KW 12.', 'in KW 12'],
  ['fr', 'La livraison est prévue semaine 12.', 'semaine 12'],
  ['es', 'La entrega será la semana 12.', 'semana 12'],
])('%s numbers its weeks: %s', (tag, text, week) => {
  expect(times(tag, text)).toMatchObject([{ text: week, kind: 'period', grain: 'week', value: { week: 12 } }])
})

it.each([
  ['sv', 'Leveransen kommer v. 12.', 'v. 12', { week: 12 }],
  ['sv', 'Vi skriver i slutet av v 47–48.', 'i slutet av v 47–48', { week: 48 }],
  ['nl', 'Eind week 12 is het klaar.', 'Eind week 12', { week: 12 }],
  ['de', 'Wir liefern in KW 48/49.', 'in KW 48/49', { week: 49 }],
  ['de', 'Wir liefern in Kalenderwoche 2/2027.', 'in Kalenderwoche 2/2027', { week: 2, year: 2027 }],
  ['de', 'Wir liefern in KW 3/27.', 'in KW 3/27', { week: 3, year: 2027 }],
])('%s: the week of a range, of a year: %s', (tag, text, week, value) => {
  expect(times(tag, text)).toMatchObject([{ text: week, kind: 'period', grain: 'week', value }])
})

it.each([
  ['sv', 'Adaptern är på 12 V 2 A.'],
  ['de', 'Die Wallbox hat 11 kW 3-phasig.'],
  ['de', 'In 2 KW Leistung ist es enthalten.'],
  ['de', 'Lieferung KW 60.'],
])('%s, no week: %s', (tag, text) => {
  expect(times(tag, text)).toEqual([])
})

describe('a day in digits', () => {
  it.each([
    ['nl', 'Afhalen kan t/m do 12-6.', 't/m do 12-6', 12, 6],
    ['nl', 'U krijgt het tot za 21-6.', 'tot za 21-6', 21, 6],
    ['nl', 'We komen di 4/3 langs.', 'di 4/3', 4, 3],
    ['sv', 'Vi hör av oss tis 4/3.', 'tis 4/3', 4, 3],
    ['de', 'Die Abholung ist Di. 4.3. möglich.', 'Di. 4.3.', 4, 3],
    ['de', 'Wir melden uns bis Di., 4.3.', 'bis Di., 4.3', 4, 3],
    ['es', 'Le escribo el martes 4/3.', 'el martes 4/3', 4, 3],
    ['pl', 'Zadzwonię do 24.11.', 'do 24.11', 24, 11],
    ['de', 'Wir antworten bis 17.10. mit einem Vorschlag.', 'bis 17.10.', 17, 10],
    ['fr', 'Réponse avant le 24.11.', 'avant le 24.11', 24, 11],
    ['sv', 'Du får svar 26/11.', '26/11', 26, 11],
    ['sv', 'Vi ringer dig 3/12.', '3/12', 3, 12],
    ['nl', 'U hoort het 26/11.', '26/11', 26, 11],
    ['pl', 'Odpowiedź dostanie Pani 26.11.', '26.11', 26, 11],
    ['en', "I'll send you the report 26/11.", '26/11', 26, 11],
  ])('%s: %s', (tag, text, quote, date, month) => {
    expect(times(tag, text)).toMatchObject([{ text: quote, kind: 'date', value: { date, month } }])
  })

  it.each([
    ['nl', 'Wij zijn bereikbaar do 17.30.'],
    ['nl', 'Wo 12-6 wonen hier.'],
    ['nl', 'Ik heb za 2/3 van de klanten gebeld.'],
    ['en', 'Come by, Sat 9-5 or Sun 10-4.'],
    ['de', 'Der Preis sank bis 24.11 Euro.'],
    ['de', 'Update bis 24.10.2 nötig.'],
    ['pl', 'Zaktualizuj do 24.04 LTS.'],
    ['pl', 'Mieszka przy ul. Długiej 24.11.'],
    ['de', 'Etwa 4.3 Prozent mehr.'],
    ['en', "I'll call 2/3 of the customers."],
    ['nl', 'Ik stuur u deel 2/3.'],
    ['sv', 'Du får 2/3 av beloppet.'],
    ['pl', 'Wyślę Pani wersję 26.11.'],
    ['en', 'Your score was 12/3.'],
  ])('%s, none: %s', (tag, text) => {
    expect(times(tag, text).filter(({ kind }) => kind === 'date')).toEqual([])
  })

  it('is no time of day', () => {
    expect(times('de', 'Wir antworten bis 17.10 Uhr.')).toMatchObject([{ kind: 'clock', value: { minutes: 1030 } }])
    expect(times('pl', 'Zrobię zdjęcie i wyślę jeszcze przed 15.')).toMatchObject([{ kind: 'clock', value: { minutes: 900 } }])
    expect(times('pl', 'Zadzwonię do 17.30.')).toMatchObject([{ kind: 'clock', value: { minutes: 1050 } }])
    expect(times('de', 'Wir kommen Mi, 4.3. um 10 Uhr.')).toMatchObject([{ kind: 'date-time', value: { date: 4, month: 3, minutes: 600 } }])
  })
})

describe('how long it takes, and when we are there', () => {
  it.each([
    ['fr', 'Nous répondons sous 2 jours ouvrés, du lundi au vendredi de 9 h à 18 h.'],
    ['en', 'We answer within 2 working days, Monday to Friday from 9 am to 6 pm.'],
  ])('%s: %s', (tag, text) => {
    expect(times(tag, text)[0]).toMatchObject({ kind: 'duration', direction: 'within' })
  })
})

it('a time behind the verb of the past, in a clause of its own or behind “and”, is to come', () => {
  expect(times('nl', 'Ik heb u maandag gezegd dat de kast op 3 december komt.')).toMatchObject([{ kind: 'past' }, { kind: 'date' }])
  expect(times('hi', 'आपका पार्सल निकल चुका है और मंगलवार को घर पहुँचेगा।')).toMatchObject([{ kind: 'day' }])
  expect(times('hi-Latn', 'Aapka parcel nikal chuka hai aur Tuesday ko ghar pahunchega.')).toMatchObject([{ kind: 'day' }])
})

it('the part of a day beside a verb of the past is over', () => {
  expect(times('en', 'The results came in this morning.')).toMatchObject([{ kind: 'past', direction: 'past' }])
  expect(times('en', 'I will call you this afternoon.')).toMatchObject([{ kind: 'period' }])
})

it('a time of day right behind one that comes back is when we are there, unless it is promised', () => {
  expect(times('pl', 'Biuro przy Hutniczej 8, codziennie od 8 do 18.').at(-1)).toMatchObject({ kind: 'hours' })
  expect(times('en', 'I will call you every day at 8 am.').at(-1)).toMatchObject({ kind: 'clock' })
})

describe('two hours of a day', () => {
  it.each([
    ['sv', 'Vi ringer i dag mellan 12 och 15.', 900],
    ['sv', 'Teknikern kommer tis 4/3, mellan 8 och 12.', 720],
    ['nl', 'We bellen vandaag tussen 12 en 3.', 900],
    ['de', 'Wir rufen heute zwischen 12 und 15 an.', 900],
    ['pl', 'Zadzwonimy dziś między 12 a 15.', 900],
    ['fr', "Nous appelons aujourd'hui entre 12 et 15.", 900],
  ])('%s: %s', (tag, text, minutes) => {
    expect(times(tag, text)).toMatchObject([{ kind: 'date-time', direction: 'between', value: { minutes } }])
  })

  it.each([
    ['sv', 'I dag mellan 12 och 15 minuter.'],
    ['nl', 'Vandaag tussen 12 en 15% korting.'],
    ['de', 'Heute zwischen 12 und 15 Prozent.'],
    ['de', 'Zwischen 12 und 15 Paketen kommen heute.'],
    ['fr', "Aujourd'hui entre 20 et 30."],
  ])('%s, none: %s', (tag, text) => {
    expect(times(tag, text).map(({ value }) => value.minutes)).not.toContain(900)
    expect(times(tag, text).map(({ kind }) => kind)).not.toContain('date-time')
  })

  it.each([
    ['pl', 'Wolontariusze odpisują codziennie między 18 a 20.', 'między 18 a 20'],
    ['de', 'Wir antworten täglich zwischen 18 und 20.', 'zwischen 18 und 20'],
    ['sv', 'Vi svarar dagligen mellan 18 och 20.', 'mellan 18 och 20'],
  ])('%s: of every day: %s', (tag, text, quote) => {
    expect(times(tag, text).filter(({ kind }) => kind === 'clock')).toMatchObject([{ text: quote, value: { minutes: 1200 } }])
  })

  it('are hours only where nothing is counted', () => {
    expect(times('pl', 'Codziennie między 18 a 20 osób wchodzi na salę.')).toMatchObject([{ kind: 'recurrence' }])
  })

  it('stays apart from an hour behind a comma, and is not over where another verb is', () => {
    const text = 'Jag har bokat en kurir som kommer i dag mellan 18 och 19, och kl. 17 skriver jag var hon är.'
    expect(times('sv', text).map((time) => [time.text, time.value.minutes])).toEqual([
      ['i dag mellan 18 och 19', 1140],
      ['kl. 17', 1020],
    ])
  })
})

describe('due instants', () => {
  // A Saturday, 21:00 in Amsterdam.
  const context = { now: '2026-11-21T20:00:00Z', timeZone: 'Europe/Amsterdam' }
  const due = (tag: string, text: string): string | undefined => dueOf(times(tag, text)[0]!, context)

  it.each([
    ['en', 'by Friday 3 pm', '2026-11-27T14:00:00.000Z'],
    ['en', 'within 24 hours', '2026-11-22T20:00:00.000Z'],
    ['en', 'within 2 working days', '2026-11-24T16:00:00.000Z'],
    ['en', 'by tomorrow morning', '2026-11-22T11:00:00.000Z'],
    ['en', 'by 5 January', '2027-01-05T16:00:00.000Z'],
    ['nl', 'eind van de week', '2026-11-22T16:00:00.000Z'],
    ['nl', 'volgende week', '2026-11-27T16:00:00.000Z'],
    ['de', 'bis übermorgen 9:30 Uhr', '2026-11-23T08:30:00.000Z'],
    ['pl', 'w ciągu 2 dni roboczych', '2026-11-24T16:00:00.000Z'],
    // “2026-11-21” is in week 47; the first week of 2027 begins on 4 January, and week 40 is over for seven weeks only.
    ['de', 'in KW 47', '2026-11-22T16:00:00.000Z'],
    ['sv', 'v. 48', '2026-11-27T16:00:00.000Z'],
    ['de', 'in KW 53', '2027-01-01T16:00:00.000Z'],
    ['en', 'in week 1', '2027-01-08T16:00:00.000Z'],
    ['en', 'in week 40', '2026-10-02T15:00:00.000Z'],
    ['de', 'KW 1/2026', '2026-01-02T16:00:00.000Z'],
    ['hi', 'कल शाम 5 बजे तक', undefined],
  ])('%s: %s', (tag, text, expected) => {
    if (expected === undefined) expect(due(tag, text)).toMatch(/^2026-11-22T/)
    else expect(due(tag, text)).toBe(expected)
  })

  it('has none for what says no instant, or where now cannot be read', () => {
    expect(due('en', 'We reply soon')).toBeUndefined()
    expect(due('en', 'by {{due_date}}')).toBeUndefined()
    expect(dueOf(times('en', 'tomorrow')[0]!, { now: 'yesterday-ish' })).toBeUndefined()
    expect(dueOf(times('en', 'tomorrow')[0]!, { now: context.now, timeZone: 'Mars/Olympus' })).toBeUndefined()
  })
})
