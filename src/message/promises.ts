import type { Message, PromiseStatement } from './message.ts'

export function readPromises(_message: Message): PromiseStatement[] {
  return []
}
