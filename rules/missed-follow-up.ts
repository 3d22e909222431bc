import { defineThreadRule, number, shownSpan, type ThreadExamples } from '../src/rule.ts'

/**
 * Whoever says “I'll call you on Tuesday” has made an appointment. A customer who hears nothing on Tuesday has waited for it, and now
 * has to ask, and to tell the story again. That there is nothing new is a message too, as long as it comes in time.
 *
 * Reads a thread with times. A promise is due at the hour that it names, else at the end of the working day. Left alone: a message in
 * time that says there is nothing yet, a new time that is given before the old one has come, another agent who writes instead, a
 * customer who was quicker, what hangs on a step of the customer, deliveries, “soon”. What came late is a warning.
 *
 * Source: seed S2, advice 1, 4 and 7; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'missed-follow-up',
  summary: 'Write or call when you said you would, even if there is nothing new.',
  severity: 'error',
  needs: ['contactPromises', 'informPromises'],
  options: {
    grace: number(10, 'Minutes after a promised hour within which a word is still in time.'),
    dayGrace: number(15, 'Minutes after the end of a promised day within which a word is still in time.'),
  },
  messages: {
    missed: '“{promise}” was due {due}, and nothing came; write now, even if there is nothing new, and say when the next word comes.',
    late: '“{promise}” was due {due}, and the word came {late} late; if it cannot be kept, write before it is due and give a new time.',
  },

  *check({ thread, options }) {
    const told = new Set<number>()
    // Of several promises in one message that went by together, the one that was due first says it.
    const promises = [...thread.promises].sort((one, other) => (one.due ?? 0) - (other.due ?? 0))
    for (const { turn, at, due, isToTheHour, isFollowUp, state, late, answer } of promises) {
      if (!isFollowUp || due === undefined || state === 'moot' || told.has(turn.index)) continue
      if (late <= (isToTheHour ? options.grace : options.dayGrace) * 60_000) continue
      told.add(turn.index)
      const data = { promise: turn.message.stretch(at).text, due: thread.calendar.shown(due) }
      if (answer) yield { turn, at, message: 'late', data: { ...data, late: shownSpan(late) }, severity: 'warning' }
      else yield { turn, at, message: 'missed', data }
    }
  },
})
