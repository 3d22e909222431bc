import { defineThreadRule, number, type ThreadExamples } from '../src/rule.ts'

/**
 * A case that is set to solved without a word is solved only in our system: the customer still waits, or finds out by chance, and has
 * nothing to look up later. Say that it is done and what was done.
 *
 * Reads a thread with the changes of its status. Left alone: a customer who was told before or soon after, or who said so themselves; a
 * case that closes by itself on a day that was announced; one that was merged into another.
 *
 * Source: seeds S4, advice 5; S1, advice 7; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'missing-resolution-notice',
  summary: 'Tell the customer that the case is solved.',
  severity: 'warning',
  needs: ['resolutionClaims', 'closureStatements'],
  options: { grace: number(60, 'Minutes after the change of status within which the message may follow.') },
  messages: {
    untold:
      'The case was set to solved, and after this nobody told the customer; write what was done, and how to come back if it was not enough.',
  },

  *check({ thread, options }) {
    for (const { at, told, last } of thread.closures) {
      const limit = at + options.grace * 60_000
      if ((told ?? thread.now) > limit) yield { turn: last, at: last.end, message: 'untold' }
    }
  },
})
