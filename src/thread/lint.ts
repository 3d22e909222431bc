import { type Finding, findingOf } from '../engine/lint.ts'
import type { ActiveRule } from '../engine/settings.ts'
import type { Language } from '../language/language.ts'
import { matcherOf } from '../language/phrases.ts'
import type { ThreadProblem, ThreadRule } from './rule.ts'
import type { ReadThread } from './thread.ts'

/** A finding in a message of a thread; `start` and `end` are offsets into the text of that message. */
export interface ThreadFinding extends Finding {
  /** The place of the message among those of the thread, as they were given, from 0. */
  readonly messageIndex: number
  /** What the helpdesk calls the message, where it said so. */
  readonly messageId?: string | number
}

interface Candidate {
  readonly active: ActiveRule<ThreadRule>
  readonly problem: ThreadProblem
}

/** One cause, one finding: of two that stand in the same message the more telling one is heard. */
const SUPPRESSIONS: readonly (readonly [winner: string, loser: string])[] = [
  ['missed-follow-up', 'update-gap'],
  ['slow-feedback-response', 'update-gap'],
  // A case that ended without a word was silent as well.
  ['missing-resolution-notice', 'update-gap'],
]

/** Every rule reads the thread, and each finding goes home to the text of its message. In the order of time, then of places. */
export function lintReadThread(
  thread: ReadThread,
  rules: readonly ActiveRule<ThreadRule>[],
  locale: Language | undefined,
): ThreadFinding[] {
  const spoken = new Set(thread.turns.map(({ message }) => message.language))
  const candidates: Candidate[] = []
  for (const active of rules) {
    const { needs, checkThread } = active.rule
    const isSpoken = needs.length === 0 || [...spoken].some((language) => needs.every((list) => matcherOf(language).has(list)))
    if (!isSpoken) continue
    for (const problem of checkThread({ thread, options: active.options })) {
      if (!problem.isStrict || active.isStrict) candidates.push({ active, problem })
    }
  }
  const said = new Set(candidates.map(({ active, problem }) => `${active.rule.id} ${problem.turn.index}`))
  const places = new Map(thread.turns.map(({ index }, place) => [index, place]))
  return candidates
    .filter(
      ({ active, problem }) =>
        !SUPPRESSIONS.some(([winner, loser]) => loser === active.rule.id && said.has(`${winner} ${problem.turn.index}`)),
    )
    .map(({ active, problem }) => {
      const { index, id, message } = problem.turn
      return { ...findingOf({ active, problem }, message, locale), messageIndex: index, ...(id === undefined ? {} : { messageId: id }) }
    })
    .sort((one, other) => places.get(one.messageIndex)! - places.get(other.messageIndex)! || one.start - other.start)
}
