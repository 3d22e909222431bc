import type { Match } from '../language/phrases.ts'
import { spanAt } from './clauses.ts'
import type { Act, ActKind, Clause, Message } from './message.ts'
import { inSentence } from './promises.ts'

interface ActList {
  readonly list: string
  readonly kind: ActKind
  /** What a clause must not be, for its words to do this. */
  readonly unless?: (clause: Clause) => boolean
}

const isUnreal = ({ isQuestion, isConditional }: Clause): boolean => isQuestion || isConditional
/** “We cannot change the flight” offers no other one; “can't we move it?” does. */
const isRefused = ({ isNegated, isQuestion }: Clause): boolean => isNegated && !isQuestion
const isDenied = (clause: Clause): boolean => clause.isNegated || clause.isReported || isUnreal(clause)

/** The lists of the packs, and when their words count. A refusal holds its negation itself (“we cannot”). */
const LISTS: readonly ActList[] = [
  { list: 'thankings', kind: 'thanks' },
  { list: 'apologies', kind: 'apology', unless: ({ isCondition }) => isCondition },
  { list: 'empathies', kind: 'empathy', unless: ({ isCondition, isQuestion }) => isCondition || isQuestion },
  { list: 'regrets', kind: 'regret' },
  { list: 'refusals', kind: 'bad-news', unless: isUnreal },
  { list: 'resolutionClaims', kind: 'resolution', unless: isDenied },
  { list: 'receipts', kind: 'received', unless: isDenied },
  { list: 'requests', kind: 'request' },
  { list: 'dataRequests', kind: 'data-request', unless: ({ isNegated, isCondition }) => isNegated || isCondition },
  { list: 'handovers', kind: 'transfer', unless: isDenied },
  { list: 'alternativeOffers', kind: 'alternative', unless: (clause) => clause.isCondition || isRefused(clause) },
  { list: 'confirmationRequests', kind: 'confirmation-request', unless: isRefused },
  { list: 'reasonGivers', kind: 'reason' },
  { list: 'holdRequests', kind: 'hold' },
]

/**
 * Finds what the message does: thanks, apologises, refuses, asks. The words are the pack's; the clause that they stand in decides
 * whether they count. Quotations and protected stretches do nothing.
 */
export function readActs(message: Message): Act[] {
  const acts: Act[] = []
  const { sentences, clauses, matches, tokens, quotedSpeech } = message
  const promised = new Set(message.promises.map(({ sentence, head }) => `${sentence}:${spanAt(clauses, head.start)?.firstToken}`))
  const continuations = matches.of('ownContinuations')
  const negations = matches.of('negations')
  for (const { list, kind, unless } of LISTS) {
    for (const match of matches.of(list)) {
      const sentence = spanAt(sentences, match.start)
      if (!sentence || tokens[match.firstToken]!.isProtected) continue
      if (spanAt(quotedSpeech, match.start)) continue
      const clause = spanAt(clauses, match.start)
      if (clause && unless?.(clause)) continue
      if (kind === 'bad-news' && clause?.isNegated && isDeniedBefore(match, negations)) continue
      // “We will fix it” solves nothing yet.
      if (kind === 'resolution' && clause && promised.has(`${sentence.index}:${clause.firstToken}`)) continue
      // “I have checked it and mail you the new invoice” asks for nothing: the verb goes on with what we do.
      if (kind === 'data-request' && spanAt(continuations, match.start) && clause && promised.has(`${sentence.index}:${clause.firstToken}`))
        continue
      acts.push({ kind, start: match.start, end: match.end, text: match.text, sentence: sentence.index })
    }
  }
  for (const { start, end, text, isQuestion, index } of sentences) {
    if (isQuestion) acts.push({ kind: 'question', start, end, text, sentence: index })
  }
  acts.sort((one, other) => one.start - other.start || other.end - one.end)
  // “let me know whether it works” asks whether it works, for no data.
  const asking = new Set(acts.filter(({ kind }) => kind === 'confirmation-request').map(({ sentence }) => sentence))
  return acts.filter(({ kind, sentence }) => kind !== 'data-request' || !asking.has(sentence))
}

/** “Su cita no ha sido cancelada”: a loss that is denied right before its words is none. A refusal has its negation in its own words. */
function isDeniedBefore({ firstToken, endToken }: Match, negations: readonly Match[]): boolean {
  const last = inSentence(negations, { firstToken: firstToken - LONGEST_NEGATION, endToken }).at(-1)
  return last !== undefined && last.endToken >= firstToken - 1 && last.endToken <= firstToken
}

/** In tokens, with one word between it and what it denies. */
const LONGEST_NEGATION = 6
