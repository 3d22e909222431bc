import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { readText } from '../src/formats/text.ts'
import type { Message } from '../src/message/message.ts'
import { readMessage } from '../src/message/read-message.ts'
import { scanPlaceholders } from '../src/placeholders/index.ts'
import { readSource } from '../src/source.ts'

function read(tag: string, text: string): Message {
  const source = readSource(text)
  return readMessage(readText(source, scanPlaceholders(text)), languages.find((language) => language.tag === tag)!)
}

/** The promises of strength 2 and 3 (offers and conditional ones are strength 1), by status and time. */
function promised(tag: string, text: string): string[] {
  return read(tag, text)
    .promises.filter(({ strength }) => strength >= 2)
    .map(({ status, time }) => (time ? `${status}: ${time.text}` : status))
}

// “As soon as we know more” tells the reader no more than “I'll call you”; “after the meeting” can be waited for.
const EMPTY_EVENTS: readonly (readonly [tag: string, text: string, expected: string])[] = [
  ['en', "I'll call you as soon as we know more.", 'none'],
  ['en', "I'll call you after the meeting.", 'event: after the meeting'],
  ['nl', 'We laten het weten als er nieuws is.', 'none'],
  ['sv', 'Jag hör av mig så snart jag vet mer.', 'none'],
  ['sv', 'Jag ringer dig efter mötet.', 'event: efter mötet'],
  ['pl', 'Odezwę się, gdy tylko czegoś się dowiem.', 'none'],
  ['de', 'Ich rufe Sie an, wenn ich mehr weiß.', 'none'],
  ['de', 'Sobald das Paket da ist, rufe ich Sie an.', 'event: Sobald das Paket da ist'],
  ['fr', 'Je vous écrirai dès que j’en saurai davantage.', 'none'],
  ['es', 'Le aviso en cuanto sepa algo más.', 'none'],
  ['hi', 'जैसे ही कोई जानकारी मिलेगी, मैं आपको बताऊँगा।', 'none'],
  ['hi-Latn', 'Jaise hi kuch pata chalega aapko bata denge.', 'none'],
]

it.each(EMPTY_EVENTS)('%s: an event that only the writer knows is no time: %s', (tag, text, expected) => {
  expect(promised(tag, text)).toEqual([expected])
})

// The subject stands only in the first half of the sentence; what it does there is no promise.
const CONTINUATIONS: readonly (readonly [tag: string, text: string, count: number])[] = [
  ['en', "I'm looking into it and will update you.", 1],
  ['en', 'The price rose in May and will stay.', 0],
  ['en', 'I have attached the label, then call the courier.', 0],
  ['nl', 'We kijken ernaar en komen erop terug.', 1],
  ['nl', 'Ik heb het formulier bijgevoegd, vul het in en stuur het op.', 0],
  ['de', 'Wir sind an der Sache dran und melden uns.', 1],
  ['de', 'Ich habe Ihnen den Code geschickt, öffnen Sie die Seite und geben Sie ihn ein.', 0],
  ['fr', 'Nous y travaillons et reviendrons vers vous.', 1],
  ['sv', 'Vi arbetar med ärendet och hör av oss.', 1],
  ['pl', 'Pracujemy nad tym i damy Panu znać.', 1],
  ['es', 'Estamos en ello y le avisaremos.', 1],
  ['hi', 'हम इस पर काम कर रहे हैं और आपको बताएँगे।', 1],
]

it.each(CONTINUATIONS)('%s: a promise goes on where we spoke of ourselves: %s', (tag, text, count) => {
  expect(promised(tag, text)).toHaveLength(count)
})

// Cases B01–B90 of the research that are about promises; a sentence stands for its formulas. The ones about times are in times.test.ts.
const CASES: readonly (readonly [id: string, tag: string, text: string, expected: readonly string[]])[] = [
  ['B01', 'en', "I'll call you by Friday 3 pm.", ['concrete: by Friday 3 pm']],
  ['B02', 'en', 'We will reply within 2 working days.', ['concrete: within 2 working days']],
  ['B03', 'en', 'We will reply within two (2) business days.', ['concrete: within two (2) business days']],
  ['B04', 'en', "We'll look into it as soon as possible.", ['vague: as soon as possible']],
  ['B05', 'en', "I'll look into it.", ['none']],
  ['B06', 'en', "As soon as the part arrives, we'll ship your order.", ['event: As soon as the part arrives']],
  ['B07', 'en', "We'll get back to you asap, at the latest on Monday.", ['concrete: at the latest on Monday']],
  ['B08', 'en', 'Within 24 hours you will hear from us.', ['concrete: Within 24 hours']],
  [
    'B09',
    'en',
    "I'll check this and call you back. That will be before noon tomorrow.",
    ['concrete: before noon tomorrow', 'concrete: before noon tomorrow'],
  ],
  ['B10', 'en', "We'll check and call you back by Friday.", ['concrete: by Friday', 'concrete: by Friday']],
  ['B11', 'en', 'Shall I call you tomorrow?', []],
  ['B12', 'en', 'I can call you tomorrow if you like.', []],
  ['B13', 'en', "I won't be able to call you today.", []],
  ['B14', 'en', 'We will never ask for your password.', []],
  ['B15', 'en', "I'll explain below. I'll be brief.", []],
  ['B16', 'en', 'You can call us Mon–Fri 9:00–17:00.', []],
  ['B17', 'en', 'Please reply by Friday.', []],
  ['B18', 'en', 'I called you on Friday.', []],
  ['B19', 'en', 'The courier said he will come tomorrow.', []],
  ['B20', 'en', 'Your refund will be processed in 3–5 business days.', ['concrete: in 3–5 business days']],
  ['B21', 'en', 'It usually takes 3 to 5 days.', ['concrete: 3 to 5 days']],
  ['B22', 'en', 'We look forward to hearing from you soon.', []],
  ['B28', 'en', "We'll email you by {{due_date}}.", ['concrete: by \uFFFC']],
  ['B28', 'en', "We'll email you within {{hours}} hours.", ['concrete: within \uFFFC hours']],
  ['B29', 'en', 'I will call you in a few days.', ['vague: in a few days']],
  ['B30', 'en', "I'll call you back in 2 hours; our team is available 24/7.", ['concrete: in 2 hours']],
  ['B31', 'en', 'If you send the photo today, we will refund you.', []],
  ['B32', 'en', 'Will will call you tomorrow.', ['concrete: tomorrow']],
  ['B33', 'en', "> I'll call you tomorrow", []],
  ['B34', 'en', "Good morning Anna, we'll call you in the morning.", ['concrete: in the morning']],
  ['B35', 'en', 'We aim to respond within one business day.', ['concrete: within one business day']],
  ['B36', 'nl', 'Ik bel u voor vrijdag 15.00 uur.', ['concrete: voor vrijdag 15.00 uur']],
  ['B37', 'nl', 'Wij komen hier zo spoedig mogelijk op terug.', ['vague: zo spoedig mogelijk']],
  ['B37', 'nl', 'We reageren z.s.m. op uw vraag.', ['vague: z.s.m.']],
  ['B38', 'nl', 'Morgen bel ik u terug.', ['concrete: Morgen']],
  ['B39', 'nl', 'U hoort uiterlijk maandag van ons.', ['concrete: uiterlijk maandag']],
  ['B41', 'nl', 'Ik bel je over uw bestelling.', ['none']],
  ['B41', 'nl', 'Ik bel je over een uur.', ['concrete: over een uur']],
  ['B43', 'nl', 'Ik zal het uitzoeken en u informeren.', ['none', 'none']],
  ['B44', 'nl', 'Kunt u mij morgen terugbellen?', []],
  ['B45', 'nl', 'We pakken dit meteen op.', ['vague: meteen']],
  ['B46', 'nl', 'Ik beloof dat ik u morgen terugbel.', ['concrete: morgen']],
  ['B47', 'sv', 'Jag återkommer senast fredag kl. 15.', ['concrete: senast fredag kl. 15']],
  ['B48', 'sv', 'Senast i fredags ringde vi.', []],
  ['B49', 'sv', 'Imorgon ringer jag dig.', ['concrete: Imorgon']],
  ['B50', 'sv', 'Vi hör av oss inom kort.', ['vague: inom kort']],
  ['B51', 'sv', 'Jag ringer om en timme.', ['concrete: om en timme']],
  ['B51', 'sv', 'Jag ringer om din order.', ['none']],
  ['B51', 'sv', 'Jag ringer om du vill.', []],
  ['B54', 'sv', 'Vi kommer att återbetala beloppet.', ['none']],
  ['B54', 'sv', 'Pengarna återbetalas inom 5 bankdagar.', ['concrete: inom 5 bankdagar']],
  ['B55', 'sv', 'Vi kan ringa dig imorgon.', []],
  ['B56', 'pl', 'Oddzwonię do Pani do piątku do godz. 15.', ['concrete: do piątku do godz. 15']],
  ['B57', 'pl', 'Wrócimy z odpowiedzią jutro przed południem.', ['concrete: jutro przed południem']],
  ['B58', 'pl', 'Odezwiemy się najszybciej, jak to możliwe.', ['vague: najszybciej, jak to możliwe']],
  ['B58', 'pl', 'Odezwiemy się wkrótce.', ['vague: wkrótce']],
  ['B59', 'pl', 'Zadzwonię za godzinę.', ['concrete: za godzinę']],
  ['B59', 'pl', 'Dziękuję za pomoc.', []],
  ['B61', 'pl', 'Zadzwoniłabym jutro, ale nie mam numeru.', []],
  ['B61', 'pl', 'Zadzwoniłem wczoraj.', []],
  ['B62', 'pl', 'Proszę zadzwonić do jutra.', []],
  ['B62', 'pl', 'Czy mogę zadzwonić jutro?', []],
  ['B63', 'pl', 'Otrzyma Pan zwrot w terminie 14 dni.', ['concrete: w terminie 14 dni']],
  ['B63', 'pl', 'Zwrot zostanie zrealizowany jutro.', ['concrete: jutro']],
  ['B65', 'pl', 'Będziemy dzwonić w przyszłym tygodniu.', ['concrete: w przyszłym tygodniu']],
  ['B66', 'pl', 'zadzwonie jutro', ['concrete: jutro']],
  ['B67', 'hi', 'मैं आपको कल शाम 5 बजे तक कॉल करूँगा।', ['concrete: कल शाम 5 बजे तक']],
  ['B68', 'hi', 'मैंने आपको कल कॉल किया था।', []],
  ['B69', 'hi', 'हम जल्द ही आपसे संपर्क करेंगे।', ['vague: जल्द ही']],
  ['B70', 'hi', 'हम 2 कार्य दिवसों के भीतर जवाब देंगे।', ['concrete: 2 कार्य दिवसों के भीतर']],
  ['B70', 'hi', 'हम २ घंटे में जवाब देंगे।', ['concrete: २ घंटे में']],
  ['B71', 'hi', 'कृपया कल तक बता दें।', []],
  ['B71', 'hi', 'आप करेंगे।', []],
  ['B71', 'hi', 'आप फोन कीजिएगा।', []],
  ['B72', 'hi', 'मैं कल तक कॉल करूंगा।', ['concrete: कल तक']],
  ['B72', 'hi-Latn', 'main aapko kal tak call karunga', ['concrete: kal tak']],
  ['B73', 'hi', 'आपका रिफंड 5 दिनों में मिल जाएगा।', ['concrete: 5 दिनों में']],
  ['B73', 'hi', 'रिफंड कर दिया जाएगा।', ['none']],
  ['B75', 'hi', 'जैसे ही सामान आएगा, हम सूचित करेंगे।', ['event: जैसे ही सामान आएगा']],
  ['B77', 'de', 'Wir melden uns bis spätestens Freitag, 15 Uhr.', ['concrete: bis spätestens Freitag, 15 Uhr']],
  ['B78', 'de', 'Ich kümmere mich umgehend darum.', ['vague: umgehend']],
  ['B78', 'de', 'Wir antworten in Kürze.', ['vague: in Kürze']],
  ['B79', 'de', 'Melden Sie sich bis Freitag.', []],
  ['B80', 'de', 'Ich rufe Sie um halb drei an.', ['concrete: um halb drei']],
  [
    'B81',
    'de',
    'Ich werde Ihren Fall prüfen und Sie informieren, sobald das Team antwortet.',
    ['event: sobald das Team antwortet', 'event: sobald das Team antwortet'],
  ],
  ['B82', 'fr', "Je vous rappelle d'ici vendredi 15h.", ["concrete: d'ici vendredi 15h"]],
  ['B82', 'fr', 'Nous reviendrons vers vous sous 48h.', ['concrete: sous 48h']],
  ['B83', 'fr', 'Nous vous répondrons dans les plus brefs délais.', ['vague: dans les plus brefs délais']],
  ['B84', 'fr', "Dès que la pièce arrive, nous vous l'enverrons.", ['event: Dès que la pièce arrive']],
  ['B86', 'es', 'Le llamaré antes del viernes a las 15:00.', ['concrete: antes del viernes a las 15:00']],
  ['B86', 'es', 'Lo resolveremos antes de que acabe la semana.', ['concrete: antes de que acabe la semana']],
  ['B87', 'es', 'Nos pondremos en contacto a la mayor brevedad.', ['vague: a la mayor brevedad']],
  ['B89', 'es', 'Llámenos mañana.', []],
  ['B89', 'es', 'Le llamo mañana.', ['concrete: mañana']],
  ['B89', 'es', 'Le llamaría mañana.', []],
]

describe('promises', () => {
  it.each(CASES)('%s %s: %s', (_id, tag, text, expected) => {
    expect(promised(tag, text)).toEqual(expected)
  })

  it('marks the head, names its action and who acts', () => {
    const [first, second] = read('en', "I'll look into this and call you back tomorrow.").promises
    expect(first).toMatchObject({ head: { text: "I'll look into" }, action: 'investigate', actor: 'agent', strength: 3 })
    expect(second).toMatchObject({ action: 'contact', status: 'concrete' })
    expect(read('en', 'Your refund will be sent today.').promises).toMatchObject([{ actor: 'passive', strength: 2, action: 'deliver' }])
  })

  it('keeps a promise that hangs on a condition, weakly', () => {
    expect(read('en', 'If it fails again, we will replace it.').promises).toMatchObject([
      { isConditional: true, strength: 1, status: 'none' },
    ])
  })

  it('takes the time of a fragment that follows, and of a heading before', () => {
    expect(promised('en', "We'll call you back. Tomorrow before noon at the latest.")).toEqual([
      'concrete: Tomorrow before noon at the latest',
    ])
  })

  it('does not take a quotation for a promise', () => {
    expect(promised('en', 'You wrote: “I will call you tomorrow.” Thanks for that.')).toEqual([])
  })

  it('survives text that nobody wrote (B90)', () => {
    for (const part of ["I'll ", '5-5-5-', ' ', 'mon ', 'we will call you by Friday and ', 'if when '])
      expect(() => read('en', part.repeat(3000)).promises.length).not.toThrow()
  })
})

interface Labelled {
  readonly text: string
  readonly status: 'concrete' | 'event' | 'vague' | 'none' | 'no promise'
  readonly note?: string
}

/** What a reader would say of a sentence: the tightest status of its promises, or that it promises nothing. */
function statusOf(tag: string, text: string): string {
  const statuses = read(tag, text)
    .promises.filter(({ strength }) => strength >= 2)
    .map(({ status }) => status)
  return ['concrete', 'event', 'vague', 'none'].find((status) => statuses.includes(status as never)) ?? 'no promise'
}

describe.each(languages.map(({ tag }) => tag))('labelled promises, %s', (tag) => {
  const labelled = readFileSync(new URL(`../fixtures/promises/${tag}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)

  it('reads at least 95 in 100 as their author meant them', () => {
    const missed = labelled
      .filter(({ text, status }) => statusOf(tag, text) !== status)
      .map(({ text }) => `${statusOf(tag, text)} ← ${text}`)
    expect(labelled.length).toBeGreaterThanOrEqual(25)
    expect(missed.length / labelled.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
