/** An option of a rule: its default, its check and the words that explain it, said once. */
export interface Option<Value> {
  readonly type: string
  readonly initial: Value
  readonly description: string
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The value if it fits, else `undefined`. */
  read(value: unknown): Value | undefined
}

export type OptionDeclarations = Readonly<Record<string, Option<unknown>>>

/** The values of declared options. */
export type OptionValues<Options extends OptionDeclarations> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never
}

/**
 * A number, at least `minimum` (0 unless told).
 *
 * @__NO_SIDE_EFFECTS__ lets a bundler drop the rules for threads, which call it, where a program reads none.
 */
export function number(initial: number, description: string, minimum = 0): Option<number> {
  return {
    type: `a number from ${minimum}`,
    initial,
    description,
    schema: { type: 'number', minimum },
    read: (value) => (typeof value === 'number' && value >= minimum ? value : undefined),
  }
}

export function boolean(initial: boolean, description: string): Option<boolean> {
  return {
    type: 'true or false',
    initial,
    description,
    schema: { type: 'boolean' },
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  }
}

export function string(initial: string, description: string): Option<string> {
  return {
    type: 'a text',
    initial,
    description,
    schema: { type: 'string' },
    read: (value) => (typeof value === 'string' ? value : undefined),
  }
}

export function strings(initial: readonly string[], description: string): Option<readonly string[]> {
  return {
    type: 'a list of texts',
    initial,
    description,
    schema: { type: 'array', items: { type: 'string' } },
    read: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined),
  }
}

/** A record of texts: term → what to write instead. */
export function replacements(initial: Readonly<Record<string, string>>, description: string): Option<Readonly<Record<string, string>>> {
  return {
    type: 'a record of texts',
    initial,
    description,
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    read: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((item) => typeof item === 'string')
        ? (value as Readonly<Record<string, string>>)
        : undefined,
  }
}

export function oneOf<const Choice extends string>(choices: readonly Choice[], initial: Choice, description: string): Option<Choice> {
  return {
    type: `one of ${choices.join(', ')}`,
    initial,
    description,
    schema: { enum: choices },
    read: (value) => choices.find((choice) => choice === value),
  }
}
