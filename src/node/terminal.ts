import type { Readable } from 'node:stream'
import pico from 'picocolors'

/** A stream that is written to: standard output, or what a test puts in its place. */
export interface Output {
  write(text: string): boolean
  once(event: 'drain', listener: () => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What a command sees of the world around it. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  readonly cwd: string
  /** Ends what would go on for ever. */
  readonly signal?: AbortSignal
}

/** Writes, and waits while the reader at the other end is slower. */
export async function write(output: Output, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve))
}

/** Colours for an output: on a terminal, unless the user or the environment says otherwise (no-color.org, force-color.org). */
export function colorsFor(output: Output, env: Terminal['env'], isWanted: boolean): ReturnType<typeof pico.createColors> {
  return pico.createColors(isWanted && isColored(output, env))
}

function isColored(output: Output, { NO_COLOR, FORCE_COLOR, TERM }: Terminal['env']): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  return output.isTTY === true && TERM !== 'dumb'
}
