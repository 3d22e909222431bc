import type { Prose } from '../prose.ts'
import type { Source } from '../source.ts'

/** A value of a data file with its place; offsets are into the file. YAML, JSON, CSV and PO all come to this. */
export type Value = TextValue | MapValue | ListValue

export interface TextValue {
  readonly type: 'text'
  readonly start: number
  readonly end: number
  /** What the value says, decoded. */
  readonly value: string
  /** The same with its way home; made when it is asked for, because most values of a file are not prose. */
  read(): Prose
  /** Placeholders that the format, as the file is written, takes for syntax of its own. */
  readonly swallowed?: readonly SwallowedPlaceholder[]
}

export interface MapValue {
  readonly type: 'map'
  readonly start: number
  readonly end: number
  /** In the order of the file; a key may come twice. */
  readonly entries: readonly (readonly [key: string, value: Value])[]
}

export interface ListValue {
  readonly type: 'list'
  readonly start: number
  readonly end: number
  readonly items: readonly Value[]
}

/** What the format makes of a placeholder that was not put in quotes. */
export type SwallowedAs = 'comment' | 'anchor' | 'alias' | 'tag' | 'map' | 'list' | 'error'

/** A placeholder that never reaches the helpdesk; offsets are into the file. */
export interface SwallowedPlaceholder {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly as: SwallowedAs
}

/** Something in a file that cannot be read; offsets are into the file. */
export interface Fault {
  readonly start: number
  readonly end: number
  /** What is wrong and what would be right, as a sentence. */
  readonly message: string
}

/** A data file as values, with what could not be read of it. */
export interface Tree {
  readonly roots: readonly Value[]
  readonly faults: readonly Fault[]
  /** Said by the file about itself: the language in the header of a PO file. */
  readonly language?: string
}

export type TreeReader = (source: Source, limits: Limits) => Tree

/** Bounds that keep a hostile or broken file from holding up the others. */
export interface Limits {
  /** The longest file that is read, in UTF-16 code units. */
  readonly maximumLength: number
  /** The deepest nesting of lists and maps, or of mail parts, that is followed. */
  readonly maximumDepth: number
}

export const DEFAULT_LIMITS: Limits = { maximumLength: 16_000_000, maximumDepth: 64 }

export function tooDeep(start: number, limits: Limits): Fault {
  return { start, end: start, message: `The values here are nested deeper than ${limits.maximumDepth} levels; they are not read.` }
}
