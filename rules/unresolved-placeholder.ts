import { defineRule, type Examples, type Message, strings } from '../src/rule.ts'

/**
 * “Hi {{first_name}},” shows the customer the machine behind the letter, and the sentence around it says nothing. What was to be filled
 * in has to be filled in before it goes out.
 *
 * In a template the tags are what they are for; there only the gaps that nobody will fill are reported: `[insert link]`, `XXX`, a tag
 * that is broken, a greeting without its name (“Hi ,”), both of two forms (“Mr/Ms”). A text with tags is a draft where a recipient is
 * known or a person is greeted by name. Left alone: tags in code and in quotation marks, and what the message speaks of as a gap or a tag.
 *
 * Source: seed S4, advice 14 (read it once more before sending).
 */
export default defineRule({
  id: 'unresolved-placeholder',
  summary: 'Fill in what was to be filled in.',
  severity: 'error',
  also: ['draftMarks', 'emptyValues', 'gapMentions', 'unchosenForms', 'valueAnnouncements'],
  options: {
    allow: strings([], 'Placeholders that may stand, as the file writes them.'),
  },
  messages: {
    tag: '“{tag}” reaches the customer as it stands; put the value there.',
    gap: '“{tag}” is a gap that nobody filled; put the words there, or leave the sentence out.',
    broken: '“{tag}” is a broken tag, and no helpdesk fills it; mend it, or put the value there.',
    empty: 'A name was to stand here; greet the customer by name, or with a greeting that needs none.',
    value: '“{words}” announces a value, and none follows; put it there.',
    noValue: '“{words}” stands where a value was to be; put the value there.',
    unchosen: '“{words}” leaves both forms in; choose one, or write the name alone.',
  },

  *check({ message, context, words, options }) {
    const isDraft = isDraftText(message)
    const firstName = context.recipient?.trim().split(/\s+/u)[0]
    for (const { start, end, text, token } of message.placeholders) {
      if (start === end || options.allow.includes(text) || isOthers(message, start) || isMentioned(start)) continue
      const at = { start, end }
      const data = { tag: text }
      const value = { recipient: firstName, agent: context.agent, ticket: context.ticket, company: context.company }[
        token.role as 'recipient' | 'agent' | 'ticket' | 'company'
      ]
      const expected = value === undefined ? {} : { expected: [value] }
      if (token.syntax === 'broken') yield { at, message: 'broken', data, ...expected }
      else if (token.isBlank) yield { at, message: 'gap', data, ...expected }
      else if (isDraft) yield { at, message: 'tag', data, ...expected }
    }

    const { greeting } = message
    if (greeting?.addressee === 'none' && /\p{L}\s+,/u.test(greeting.text)) {
      const end = greeting.formula?.end ?? greeting.end
      yield { at: { start: end, end }, message: 'empty', ...(firstName === undefined ? {} : { expected: [` ${firstName}`] }) }
    }
    for (const match of words.emptyValues.find()) {
      const isGreeted = greeting !== undefined && match.start >= greeting.start && match.end <= greeting.end
      if (isGreeted || words.valueAnnouncements.find().some(({ endToken }) => endToken === match.firstToken)) {
        yield { at: match, message: 'noValue', data: { words: match.text } }
      }
    }
    for (const match of words.draftMarks.find()) {
      if (isInCode(message.text, match) || isMentioned(match.start)) continue
      yield { at: match, message: 'gap', data: { tag: match.text } }
    }
    for (const match of words.valueAnnouncements.find()) {
      const sentence = message.sentenceAt(match.start)
      // Alone in a cell or on a line, the words are talked about.
      if (
        sentence?.isQuestion === false &&
        (sentence.start < match.start || match.text.endsWith(':')) &&
        endsItsSentence(message, match.endToken)
      ) {
        yield { at: match, message: 'value', data: { words: match.text } }
      }
    }
    const unchosen = words.unchosenForms.find()
    for (const match of unchosen) yield { at: match, message: 'unchosen', data: { words: match.text }, severity: 'info' }
    // “Sehr geehrte(r)”, “Estimado(a)”: no phrase can hold a bracket.
    const formula = greeting?.formula
    if (formula?.text.endsWith(')') && !unchosen.some(({ start }) => start >= formula.start && start < greeting!.end)) {
      yield { at: formula, message: 'unchosen', data: { words: formula.text }, severity: 'info' }
    }

    /** “please sign on the line (________)”: whoever speaks of a gap, or of a tag and where it goes, has not forgotten it. */
    function isMentioned(offset: number): boolean {
      const sentence = message.sentenceAt(offset)
      return sentence !== undefined && words.gapMentions.has(sentence)
    }
  },
})

/** “GL5 3XX”, “XXX-00-B”, “XXXX 1234”: letters of a code, and the hidden figures of a number, are no gap. */
function isInCode(text: string, { start, end }: { start: number; end: number }): boolean {
  return /(?:\p{N}|\p{N}{3}[ -])$/u.test(text.slice(Math.max(0, start - 4), start)) || CODE_GOES_ON.test(text.slice(end, end + 40))
}

/** Further groups of hidden figures, and the letters or figures that are shown. */
const CODE_GOES_ON = /^(?:\p{N}|(?:[ -][Xx*]{2,8}){0,6}(?:-[\p{L}\p{N}]| \p{N}{3}))/u

/** Whether somebody wrote this to one person already: a recipient is known, or a person is greeted by name. */
function isDraftText(message: Message): boolean {
  if (!message.isTemplate) return true
  const { greeting, context } = message
  // “@email” names a variable, not a person.
  return context.template === undefined && greeting?.addressee === 'person' && !greeting.text.startsWith('@')
}

/** Whether the placeholder stands in code, in quotation marks, in quoted history or in a disclaimer. */
function isOthers({ prose, quotedSpeech, quotations, history }: Message, offset: number): boolean {
  const holds = (span: { start: number; end: number }): boolean => span.start <= offset && offset < span.end
  return prose.protectedSpans.some(holds) || quotedSpeech.some(holds) || quotations.some(holds) || (history !== undefined && holds(history))
}

/** A colon announces the lines below; a full stop or the end of the text leaves the value out. */
function endsItsSentence({ tokens, text }: Message, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  // The value may stand on a line of its own.
  if (token.kind === 'placeholder' || token.kind === 'address' || token.kind === 'number') return false
  return token.key !== ':' && (token.kind === 'punctuation' || token.startsBlock || /\n/.test(text.slice(tokens[at - 1]!.end, token.start)))
}

export const examples: Examples = {
  en: [
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hi ⟦{{ticket.requester.first_name}}⟧,

        Your order leaves today. See ⟦[insert link]⟧ for the details.

        Kind regards,
        Maya
      `,
      good: `
        Hi Anna,

        Your order leaves today. See example.com/track for the details.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        Hi⟦⟧ ,

        Your order leaves on ⟦TBD⟧.

        Kind regards,
        Maya
      `,
      good: `
        Hi Anna,

        Your order leaves on Monday.

        Kind regards,
        Maya
      `,
    },
    {
      bad: `
        Dear ⟦undefined⟧,

        Your order leaves today. Your ⟦order number is⟧.

        Kind regards,
        Maya
      `,
      good: `
        Dear Anna,

        Your order leaves today. Your order number is 4821.

        Kind regards,
        Maya
      `,
    },
    {
      because: 'this is a template, and its tags will be filled in',
      context: { template: true },
      good: `
        Hi {{ticket.requester.first_name}},

        Your order leaves today.

        Kind regards,
        {{agent.name}}
      `,
    },
    {
      because: 'the reader is told where to sign, and what to type into a tool of hers',
      context: { recipient: 'Anna Berg' },
      bad: `
        Hi Anna,

        Please sign by ⟦[date]⟧, and write to ⟦[name]⟧ if the line is too short.

        Kind regards,
        Maya
      `,
      good: `
        Hi Anna,

        Please sign on the line (________). In your newsletter tool, write {{first_name}} where the name should go.

        Kind regards,
        Maya
      `,
    },
    {
      because: 'a footnote, a reference and a masked number are no gaps',
      good: `
        Hi Anna,

        The card ending XXXX-1234 was charged [1]. Your reference is [ABC-123].

        Kind regards,
        Maya
      `,
    },
  ],
  nl: [
    {
      context: { recipient: 'Sam' },
      bad: `
        Beste ⟦[naam]⟧,

        Je afspraak is verzet naar dinsdag.

        Tom
      `,
      good: `
        Beste Sam,

        Je afspraak is verzet naar dinsdag.

        Tom
      `,
    },
    {
      because: 'de lezer hoort wat hij in zijn eigen sjabloon zet',
      context: { recipient: 'Sam' },
      good: `
        Beste Sam,

        In je sjabloon zet je [naam] tussen vierkante haken. Zet op het formulier je handtekening op de stippellijn (______).

        Tom
      `,
    },
  ],
  sv: [
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hej Anna,

        I mallen hittar du din tid, den ⟦[datum]⟧.

        Maja
      `,
      good: `
        Hej Anna,

        I mallen skriver du [Namn] inom hakparenteser, så fyller vi i det.

        Maja
      `,
    },
  ],
  fr: [
    {
      context: { recipient: 'Karim Benali' },
      bad: `
        Bonjour ⟦[prénom]⟧,

        Votre rendez-vous est déplacé au mardi 3 juin.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre rendez-vous est déplacé au mardi 3 juin.

        Claire
      `,
    },
    {
      bad: `
        Bonjour Karim,

        Votre colis arrive le ⟦XX⟧ mars.

        Claire
      `,
      good: `
        Bonjour Karim,

        Votre colis, référence XXX-00-B, arrive le 3 mars. La carte se termine par XXXX 1234.

        Claire
      `,
    },
  ],
  es: [
    {
      context: { recipient: 'Marta Vidal' },
      bad: `
        Hola, ⟦[nombre]⟧:

        Su cita pasa al martes 3 de junio.

        Lucía
      `,
      good: `
        Hola, Marta:

        Su cita pasa al martes 3 de junio.

        Lucía
      `,
    },
  ],
}
