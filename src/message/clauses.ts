import type { Clause, Message } from './message.ts'

export function readClauses(_message: Message): Clause[] {
  return []
}
