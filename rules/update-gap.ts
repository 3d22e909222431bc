import { defineThreadRule, hoursOver, intervals, type ThreadExamples } from '../src/rule.ts'

/**
 * No status is a status too: to the customer, silence says that the request was lost, forgotten or ignored. A line that says where it
 * stands costs less than the question that comes without it.
 *
 * Reads a thread with times. Left alone: a customer who has been asked something, who was told until when to wait, or who only said
 * thanks; weekends, holidays and, for short intervals, the hours at night; a thread that is pending, solved, closed or merged.
 *
 * Source: seeds S2, advice 8; S3, advice 10; S4, advice 2; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'update-gap',
  summary: 'Say where it stands before the silence grows long.',
  severity: 'warning',
  needs: ['chasers', 'nods'],
  options: intervals,
  messages: {
    silent:
      'After this the customer heard nothing for {hours} hours; write where it stands, even if nothing is new, and when you will write again.',
  },

  *check({ thread, options }) {
    for (const { turn, from, until } of thread.silences) {
      const hours = hoursOver({ from, until, channel: turn.channel }, thread.calendar, options)
      if (hours !== undefined) yield { turn, at: turn.end, message: 'silent', data: { hours: String(hours) } }
    }
  },
})
