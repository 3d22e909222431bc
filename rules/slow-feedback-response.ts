import { defineThreadRule, number, shownSpan, type ThreadExamples } from '../src/rule.ts'

/**
 * The sooner a complaint is answered, the less time a bad opinion has to take root. A first answer need not solve anything: it says that
 * somebody read it, and what happens next.
 *
 * Reads a thread with times: the customer's complaint, or a bad rating, and our next message that is more than an automatic one. Left
 * alone: an answer that can still come in time, ratings that are not bad, feedback that nobody outside sees.
 *
 * Source: seed S0, advice 12; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'slow-feedback-response',
  summary: 'Answer a complaint within a working day.',
  severity: 'warning',
  needs: ['complaints'],
  options: { maxDelay: number(1, 'Working days within which a complaint should have a first answer.') },
  messages: {
    unanswered: 'The customer is not content, and has had no answer for {delay}; write that you have read it, and what happens next.',
    late: 'The customer was not content, and the first answer came after {delay}; a short one within a day keeps it from growing.',
  },

  *check({ thread, options }) {
    let answered = Number.NEGATIVE_INFINITY
    for (const turn of thread.turns) {
      const [words] = turn.complaints
      if (!turn.isPublic || !(words || turn.rating === 'bad') || turn.at <= answered) continue
      const answer = thread.answerAfter(turn.at)
      const until = answer?.at ?? thread.now
      // Complaints that wait for the same answer are one.
      answered = answer?.at ?? Number.POSITIVE_INFINITY
      if (thread.calendar.onWorkingDays(turn.at, until) <= options.maxDelay * 24 * 3_600_000) continue
      const at = words ?? turn.end
      yield { turn, at, message: answer ? 'late' : 'unanswered', data: { delay: shownSpan(until - turn.at) } }
    }
  },
})
