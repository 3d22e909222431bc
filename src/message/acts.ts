import type { Act, Message } from './message.ts'

export function readActs(_message: Message): Act[] {
  return []
}
