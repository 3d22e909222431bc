import type { Terminal } from './terminal.ts'

/** A run over fewer files is over before anybody asks. */
const FEWEST_FILES = 100

const MILLISECONDS_BETWEEN = 100

/** A line on a terminal that says how far a long run has come. Silent in CI, in pipes and in short runs. */
export class Progress {
  readonly #terminal: Terminal
  readonly #total: number
  readonly #isShown: boolean
  readonly #started = Date.now()
  #done = 0
  #last = 0
  #isOnScreen = false

  constructor(total: number, terminal: Terminal) {
    this.#total = total
    this.#terminal = terminal
    this.#isShown = total >= FEWEST_FILES && terminal.stderr.isTTY === true && !terminal.env.CI && terminal.env.TERM !== 'dumb'
  }

  /** One more file is done. */
  advance(): void {
    this.#done++
    if (!this.#isShown) return
    const now = Date.now()
    if (now - this.#last < MILLISECONDS_BETWEEN) return
    this.#last = now
    const rate = this.#done / ((now - this.#started) / 1000)
    const seconds = Math.ceil((this.#total - this.#done) / rate)
    this.#isOnScreen = true
    this.#terminal.stderr.write(`\r\u001b[K${this.#done} of ${this.#total} files, ${Math.round(rate)} a second, ${seconds} s left`)
  }

  /** Takes the line away, before something else is written or when the run is over. */
  clear(): void {
    if (!this.#isOnScreen) return
    this.#isOnScreen = false
    this.#terminal.stderr.write('\r\u001b[K')
  }
}
