import type { Match } from '../language/phrases.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Span } from '../prose.ts'
import type { Clause, Message } from './message.ts'

const CUTS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', ')', '…'])

/**
 * Cuts the sentences into clauses: at commas, dashes and the like, and where the pack says that a clause begins (`because`, `and we`).
 * A piece of a single word goes with its neighbour. One pass.
 */
export function readClauses(message: Message): Clause[] {
  const { matches, sentences } = message
  const starts = new Set(matches.of('clauseStarts').map(({ firstToken }) => firstToken))
  const conditionals = without(matches.of('conditionals'), matches.of('noConditionals'))
  const negations = without(matches.of('negations'), matches.of('noNegations'))
  const reporters = matches.of('reporters')
  const indirect = new Set(matches.of('indirectQuestions').map(({ firstToken }) => firstToken))
  const clauses: Clause[] = []
  const emptyEvents = matches.of('emptyEvents')
  const cursors = { conditional: 0, negation: 0, reporter: 0, emptyEvent: 0 }
  for (const sentence of sentences) {
    const pieces = piecesOf(message, sentence, starts)
    const inside = (list: readonly Match[], name: keyof typeof cursors): readonly Match[] => {
      while (cursors[name] < list.length && list[cursors[name]]!.firstToken < sentence.firstToken) cursors[name]++
      const from = cursors[name]
      while (cursors[name] < list.length && list[cursors[name]]!.firstToken < sentence.endToken) cursors[name]++
      return list.slice(from, cursors[name])
    }
    const conditions = inside(conditionals, 'conditional')
    const negated = inside(negations, 'negation')
    const reported = inside(reporters, 'reporter')
    // “wenn wir mehr wissen”: what only the writer will know is no condition for the reader.
    const isEmpty = holding(pieces, inside(emptyEvents, 'emptyEvent'))
    const isCondition = holding(pieces, conditions).map((holds, index) => holds && !isEmpty[index]!)
    const isNegated = holding(pieces, negated)
    const firstReport = reported[0]?.firstToken ?? sentence.endToken
    const questionStart = sentence.isQuestion ? questionStartOf(message, sentence, pieces) : sentence.endToken
    for (const [index, piece] of pieces.entries()) {
      const [firstToken, endToken] = piece
      const from = message.tokens[firstToken]!.start
      const to = message.tokens[endToken - 1]!.end
      clauses.push({
        start: from,
        end: to,
        text: message.text.slice(from, to),
        firstToken,
        endToken,
        sentence: sentence.index,
        isQuestion: firstToken >= questionStart || indirect.has(firstToken),
        isConditional: isCondition[index]! || isMainClause(index, isCondition),
        isCondition: isCondition[index]!,
        isNegated: isNegated[index]!,
        isReported: firstReport < endToken,
      })
    }
  }
  return clauses
}

type Piece = readonly [first: number, end: number]

function piecesOf({ tokens }: Message, { firstToken, endToken }: Sentence, starts: ReadonlySet<number>): Piece[] {
  const pieces: [number, number][] = []
  let first = firstToken
  let words = 0
  const cut = (end: number, next: number): void => {
    const last = pieces.at(-1)
    if (words > 1 || (words === 1 && !last)) pieces.push([first, end])
    else if (last) last[1] = end
    else return
    first = next
    words = 0
  }
  for (let at = firstToken; at < endToken; at++) {
    const { key, kind } = tokens[at]!
    if (kind === 'punctuation' && CUTS.has(key)) cut(at, at + 1)
    else {
      if (at > first && starts.has(at)) cut(at, at)
      if (kind !== 'punctuation') words++
    }
  }
  if (first < endToken) cut(endToken, endToken)
  return pieces.filter(([from, to]) => from < to)
}

/** For each piece, whether a match begins in it; both are in order. */
function holding(pieces: readonly Piece[], matches: readonly Match[]): boolean[] {
  let at = 0
  return pieces.map(([first, end]) => {
    while (at < matches.length && matches[at]!.firstToken < first) at++
    return at < matches.length && matches[at]!.firstToken < end
  })
}

/** The main clause of a condition: the one after it where the sentence begins with the condition, else the one before a condition that ends it. */
function isMainClause(index: number, isCondition: readonly boolean[]): boolean {
  if (isCondition[0]) return true
  return isCondition[index + 1] === true && index + 2 >= isCondition.length
}

/** A short tail (“…, is that all right?”) is the question, and what stands before it is none, unless the tail goes on with the same one. */
function questionStartOf({ tokens, text }: Message, { firstToken, endToken }: Sentence, pieces: readonly Piece[]): number {
  for (let at = endToken - 1; at > firstToken; at--) if (text[tokens[at]!.start] === '¿') return at
  const last = pieces.at(-1)
  if (!last || pieces.length < 2 || last[1] - last[0] > 7) return firstToken
  return tokens[last[0] - 1]?.key === ',' ? last[0] : firstToken
}

/** The matches of a list that do not lie inside a match of the other; both are in order. */
export function without(matches: readonly Match[], exceptions: readonly Match[]): readonly Match[] {
  if (exceptions.length === 0) return matches
  let at = 0
  return matches.filter(({ firstToken, endToken }) => {
    while (at < exceptions.length && exceptions[at]!.endToken <= firstToken) at++
    const exception = exceptions[at]
    return !(exception && exception.firstToken <= firstToken && exception.endToken >= endToken)
  })
}

/** The span that holds an offset, among spans in order. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return undefined
}
