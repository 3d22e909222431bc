import { classifierOf, featureWordOf } from '../language/classifier.ts'
import type { Stretch } from '../prose.ts'
import type { Impression, Message } from './message.ts'

/** Quotations of fewer words may be a word of ours in marks (“your “urgent” request”). */
const SPEECH = /\S\s+\S+\s+\S/

/** What the sentences sound like as a whole; most sound like nothing. Linear. What is quoted is not weighed. */
export function readImpressions(message: Message): Impression[] {
  const classifier = classifierOf(message.language)
  if (!classifier) return []
  const { tokens } = message
  const impressions: Impression[] = []
  for (const [sentence, { words, places }] of featureWordsOf(message).entries()) {
    const found = classifier.classify(words)
    if (!found) continue
    const firstToken = places[found.from]!
    const endToken = places[found.to - 1]! + 1
    // “You wrote that nobody ever listens to you”
    if (message.clauseAt(tokens[firstToken]!.start)?.isReported) continue
    const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end }
    impressions.push({ ...message.stretch(span), name: found.name, margin: found.margin, sentence, firstToken, endToken })
  }
  return impressions
}

/** Whether a stretch is what a sentence sounds like, and not words that a rule looked for. */
export function isImpression(at: Stretch): at is Impression {
  return 'margin' in at
}

/** The words of each sentence by which it is classified, and the indices of their tokens. */
export function featureWordsOf({ sentences, tokens, quotedSpeech }: Pick<Message, 'sentences' | 'tokens' | 'quotedSpeech'>): {
  words: string[]
  places: number[]
}[] {
  const speech = quotedSpeech.filter(({ text }) => SPEECH.test(text))
  let next = 0
  return sentences.map(({ firstToken, endToken }) => {
    const words: string[] = []
    const places: number[] = []
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!
      while (next < speech.length && speech[next]!.end <= token.start) next++
      if (next < speech.length && speech[next]!.start <= token.start) continue
      const word = featureWordOf(token)
      if (word === undefined) continue
      words.push(word)
      places.push(at)
    }
    return { words, places }
  })
}
