import type { KindEstimate, Message } from './message.ts'

export function estimateKind(_message: Message): KindEstimate {
  return { kind: 'other', confidence: 0, isDeclared: false }
}
