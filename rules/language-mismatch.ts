import { defineRule, type Examples, number, type Sentence, strings } from '../src/rule.ts'

/**
 * An answer in a language that the customer did not write in, or a sentence of the template that nobody translated, tells the reader
 * that they were not the one in mind.
 *
 * Left alone: single words, names of buttons and products, what stands in quotation marks, short sentences, a notice that says all of
 * it twice, and languages that their writers mix anyway. Only the languages whose packs are loaded can be told apart.
 *
 * Source: seed S0, advice 1 (speak the customer’s language).
 */
export default defineRule({
  id: 'language-mismatch',
  summary: 'Write in the language of the customer, all of it.',
  severity: 'warning',
  options: {
    minWords: number(6, 'From how many words on the language of a sentence is told.', 3),
    allow: strings([], 'Tags of languages that may stand beside any other.'),
  },
  messages: {
    sentence: 'This sentence is {language}, in a message that is {own}; translate it.',
    reply: 'The customer wrote in {language}, and this is {own}; answer in the language of the customer.',
  },

  *check({ message, context, options, detect }) {
    const { language, sentences } = message
    const isMixed = (tag: string): boolean =>
      tag === language.tag ||
      options.allow.includes(tag) ||
      (language.mixesWith ?? []).includes(tag) ||
      primary(tag) === primary(language.tag)
    const first = sentences[0]
    if (!first) return

    const asked = context.customerText === undefined ? undefined : detect(context.customerText)
    const body = message.body.map(({ text }) => text).join('\n')
    if (asked && asked.confidence >= SURE && !isMixed(asked.language.tag) && !(asked.language.mixesWith ?? []).includes(language.tag)) {
      const answered = detect(body)
      if (answered && answered.confidence >= SURE && answered.language.tag !== asked.language.tag && wordCount(body) >= 12) {
        const at = { start: first.start, end: first.start }
        yield { at, message: 'reply', data: { language: asked.language.name, own: answered.language.name } }
        return
      }
    }

    const foreign: { sentence: Sentence; name: string }[] = []
    for (const sentence of sentences) {
      const text = ownWords(sentence)
      if (wordCount(text) < options.minWords) continue
      const found = detect(text)
      if (found && found.confidence >= SURE && !isMixed(found.language.tag)) foreign.push({ sentence, name: found.language.name })
    }
    // A notice in two languages has both in full, one after the other.
    if (foreign.length > 2 && foreign.length * 5 >= sentences.length * 2) return
    for (const { sentence, name } of foreign) yield { at: sentence, message: 'sentence', data: { language: name, own: language.name } }

    function ownWords(sentence: Sentence): string {
      let text = ''
      let at = sentence.start
      for (const { start, end } of message.quotedSpeech) {
        if (end <= sentence.start || start >= sentence.end) continue
        text += message.text.slice(at, Math.max(at, start))
        at = Math.max(at, end)
      }
      return text + message.text.slice(at, Math.max(at, sentence.end))
    }
  },
})

/** From this confidence on, a short text is taken to be of a language. */
const SURE = 0.45

function primary(tag: string): string {
  return tag.split('-')[0]!
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0
}

export const examples: Examples = {
  en: [
    {
      because: 'all of it is in one language',
      good: `
        Hi Sam,

        Your parcel leaves today and is with you tomorrow. Click on Verzenden, and the form is sent to us.

        Maya
      `,
    },
  ],
}
