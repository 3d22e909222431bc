import { defineThreadRule, number, type ThreadExamples } from '../src/rule.ts'

/**
 * A new time before the old one has come is good manners, once. From the second time on the customer stops believing the next one, and
 * asks. A generous time that holds is better than three tight ones.
 *
 * Reads a thread with times. Left alone: the first time that something is put off, the same time said again, and what brings something
 * new with the new time.
 *
 * Source: seed S2, advice 7; catalogue §4.10.
 */
export default defineThreadRule({
  id: 'promise-slippage',
  summary: 'Give a time that will hold rather than put the same promise off again.',
  severity: 'info',
  needs: ['contactPromises', 'informPromises'],
  options: {
    tolerated: number(1, 'How often a promise may be put off.'),
    warning: number(3, 'From how many times on it is a warning.', 1),
  },
  messages: {
    slipped: '“{promise}” puts the same thing off for time number {count}; give a time that will hold, and say what it depends on.',
  },

  *check({ thread, options }) {
    for (const { turn, at, postponements, successor } of thread.promises) {
      // The last link of the chain tells its whole length.
      if (postponements <= options.tolerated || successor) continue
      const data = { promise: turn.message.stretch(at).text, count: String(postponements) }
      yield { turn, at, message: 'slipped', data, ...(postponements >= options.warning ? { severity: 'warning' as const } : {}) }
    }
  },
})
