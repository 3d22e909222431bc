import type { Message } from './message.ts'

/** The lists of what we, or others for us, are going to do. */
const PROMISES: readonly string[] = [
  'contactPromises',
  'informPromises',
  'investigatePromises',
  'deliverPromises',
  'fixPromises',
  'otherPromises',
  'expectations',
  'passivePromises',
  'promiseOpeners',
]

/** Where words of promising begin and end, before it is weighed whether they promise: what stands beside them may be a time. */
export class PromiseHeads {
  readonly #message: Message
  #firstTokens: ReadonlySet<number> | undefined
  #endTokens: ReadonlySet<number> | undefined

  constructor(message: Message) {
    this.#message = message
  }

  beginsAt(token: number): boolean {
    this.#firstTokens ??= new Set(this.#matches().map(({ firstToken }) => firstToken))
    return this.#firstTokens.has(token)
  }

  endsAt(token: number): boolean {
    this.#endTokens ??= new Set(this.#matches().map(({ endToken }) => endToken))
    return this.#endTokens.has(token)
  }

  #matches() {
    return PROMISES.flatMap((list) => this.#message.matches.of(list))
  }
}
