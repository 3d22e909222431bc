import type { Message, TimeExpression } from './message.ts'

export function readTimes(_message: Message): TimeExpression[] {
  return []
}
