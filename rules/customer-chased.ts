import { defineThreadRule, hoursOver, intervals, type ThreadExamples } from '../src/rule.ts'

/**
 * When the customer has to ask “any news?”, the next word from us came too late, whatever it will say. The words are theirs; the hint is
 * for whoever answers: begin with what is known, and name the next time, so that they need not ask again.
 *
 * Reads a thread with times. Left alone: somebody who asks before the time that we gave has come, or within the same exchange; a message
 * that brings something new.
 *
 * Source: seed S2, advice 4; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'customer-chased',
  summary: 'Write before the customer has to ask.',
  severity: 'info',
  needs: ['chasers'],
  options: intervals,
  messages: {
    chased:
      'The customer has to ask where it stands; answer what is known by now, say when the next word comes, and write before they have to ask again.',
  },

  *check({ thread, options }) {
    for (const turn of thread.turns) {
      const [at] = turn.chasers
      const last = thread.before(turn)
      if (!at || !turn.isPublic || !last || turn.bringsNews) continue
      const [awaited] = thread.awaitedAt(turn.at)
      const isEarly = awaited?.due !== undefined && awaited.due >= turn.at
      const isBroken = awaited?.due !== undefined && awaited.due < turn.at
      const { channel } = last
      if (isEarly || !(isBroken || hoursOver({ from: last.at, until: turn.at, channel }, thread.calendar, options) !== undefined)) continue
      yield { turn, at, message: 'chased' }
    }
  },
})
