/** Where in a file of settings the fault is. */
export interface FaultPlace {
  /** Absolute. */
  readonly path: string
  /** From 1; missing where the file is code, or cannot be read at all. */
  readonly line?: number
  /** What is wrong, without the place. */
  readonly sentence: string
}

/** Something that the user can put right: one sentence that names it and, where there is one, the nearest right thing. Ends the run with exit code 2. */
export class UsageError extends Error {
  /** For an editor, which shows the sentence at its place; missing where no file is at fault. */
  readonly place?: FaultPlace

  constructor(message: string, place?: FaultPlace) {
    super(message)
    this.name = 'UsageError'
    if (place) this.place = place
  }
}

/** A fault of a file of settings; the message begins with the file, by the name that the user knows it by, and the line. */
export function faultInFile(place: FaultPlace, name = place.path): UsageError {
  return new UsageError(`${name}${place.line === undefined ? '' : `:${place.line}`}: ${place.sentence}`, place)
}
