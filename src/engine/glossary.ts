/** The words of a trade and the names of a house; all of it is matched without regard to case. */
export interface Glossary {
  /** Terms that customers of this house know: never jargon, never an unexplained acronym. */
  readonly allowed?: readonly string[]
  /** Terms with the plain words that this house uses for them. */
  readonly plain?: Readonly<Record<string, string>>
  /** Words that this house never writes to customers → what it writes instead (an empty text: leave it out). */
  readonly forbidden?: Readonly<Record<string, string>>
  readonly products?: readonly string[]
  readonly teams?: readonly string[]
  readonly companies?: readonly string[]
  readonly agents?: readonly string[]
}
