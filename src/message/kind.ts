import { kindClassifierOf } from '../language/kind-classifier.ts'
import { featureWordsOf } from './impressions.ts'
import { type ActKind, CERTAIN, type Kind, type KindEstimate, type Message } from './message.ts'

/** What is less likely than this is not taken for known. */
const LIKELY = 0.5

/** Hardly one of the messages from which the packs have learnt has more sentences; what is longer is a page, not a reply. */
const LONGEST_LEARNT = 20

/**
 * Estimates the kind of a message from its words and from what it does, as the pack has learnt from messages of known kinds; a pack that has
 * learnt none goes by what the message does alone. Only what can hardly be read otherwise comes out certain: rules that demand something of
 * a kind (“a resolution says what was done”) would cry wolf on a guess.
 */
export function estimateKind(message: Message): KindEstimate {
  const byActs = kindByActs(message)
  const classifier = kindClassifierOf(message.language)
  if (!classifier || message.matches.of('automaticNotices').length > 0) return byActs
  if (message.sentences.length > LONGEST_LEARNT) return { ...byActs, confidence: Math.min(byActs.confidence, LIKELY) }
  const { name, probability } = classifier.classify(kindWordsOf(message, byActs))
  if (probability >= LIKELY) return { kind: name as Kind, confidence: probability, isDeclared: false }
  return { ...byActs, confidence: Math.min(byActs.confidence, LIKELY) }
}

/** By what a message is classified: the words of each sentence and, as one sentence more, what it does in its order (`#thanks #bad-news`). */
export function kindWordsOf(message: Message, byActs = kindByActs(message)): string[][] {
  const { acts, promises, sentences } = message
  const deeds = [
    ...acts.map(({ kind }) => `#${kind}`),
    ...promises.flatMap(({ status, action, strength }) => [`#time-${status}`, `#action-${action}`, `#strength-${strength}`]),
    `#sentences-${Math.min(LONG, sentences.length)}`,
    `#kind-${byActs.kind}${byActs.confidence >= CERTAIN ? '!' : ''}`,
  ]
  return [...featureWordsOf(message).map(({ words }) => words), deeds]
}

/** Messages of more sentences are all long. */
const LONG = 12

/** The kind of a message by what it does. Order and marks: catalogue, “kind detection”. */
function kindByActs(message: Message): KindEstimate {
  const { matches, acts, sentences, promises } = message
  const has = (kind: ActKind): boolean => acts.some((act) => act.kind === kind)
  const count = (kind: ActKind): number => acts.filter((act) => act.kind === kind).length
  const answer = (kind: Kind, confidence: number): KindEstimate => ({ kind, confidence, isDeclared: false })
  const isShort = sentences.length <= 2

  if (matches.of('automaticNotices').length > 0) return answer('auto-reply', 0.95)

  const refuses = has('bad-news')
  const solves = has('resolution')
  const asks = has('data-request')
  const promisesMore = promises.some(({ strength, action }) => strength >= 2 && action !== 'deliver' && action !== 'other')
  const reports = matches.of('progressReports').length > 0

  if (refuses && !solves) {
    // A refusal with regret, an apology or another way is told as one; a bare “cannot” may be a detail of something else.
    const isTold = has('regret') || has('apology') || has('empathy')
    return answer('bad-news', isTold && !reports && !asks ? 0.85 : 0.6)
  }
  if (solves && !refuses) {
    if (asks || (reports && !has('confirmation-request'))) return answer('resolution', 0.6)
    return answer('resolution', promisesMore && !has('confirmation-request') ? 0.7 : 0.9)
  }
  if (matches.of('feedbackMentions').length > 0 && !refuses && !asks)
    return answer('feedback-response', has('thanks') || has('apology') ? 0.85 : 0.6)
  if (asks) return answer('information-request', reports || promisesMore || isShort ? 0.75 : 0.85)
  if (has('received')) {
    if (isMereThanks(message)) return answer('acknowledgement', 0.6)
    if (!reports && !has('alternative') && count('question') === 0 && sentences.length <= LONGEST) return answer('acknowledgement', 0.85)
    return answer(reports ? 'status-update' : 'acknowledgement', 0.6)
  }
  if (reports) return answer('status-update', count('question') > 0 || sentences.length > LONGEST ? 0.7 : 0.85)
  if (has('transfer')) return answer('status-update', 0.7)
  const opening = sentences[Math.min(1, sentences.length - 1)]?.index ?? 0
  if (acts.some(({ kind, sentence }) => kind === 'apology' && sentence <= opening)) return answer('apology', isShort ? 0.6 : 0.8)
  if (count('question') > 0 && promises.length === 0) return answer('information-request', 0.6)
  return answer('other', promises.length === 0 ? 0.5 : 0.3)
}

/** A message of more sentences than this tells of more than one thing. */
const LONGEST = 8

/** “Thanks for your mail. Your boat lies at jetty 3.”: what was received is said out of courtesy, and something else is told. */
function isMereThanks({ acts, sentences, promises }: Message): boolean {
  const thanked = new Set(acts.filter(({ kind }) => kind === 'thanks').map(({ sentence }) => sentence))
  if (acts.some(({ kind, sentence }) => kind === 'received' && !thanked.has(sentence))) return false
  const isTaken = new Set([...acts, ...promises].map(({ sentence }) => sentence))
  return sentences.some(({ index }) => !isTaken.has(index))
}
