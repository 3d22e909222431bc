import type { OptionDeclarations, OptionValues } from '../engine/options.ts'
import type { ListName, Messages, Problem, RuleFacts, Severity } from '../engine/rule.ts'
import type { ReadThread, Turn } from './thread.ts'

/** What a rule saw in a thread: in which message, where in it, and what to say. The engine makes a finding of it. */
export type ThreadProblem<Texts extends Messages = Messages> = Problem<Texts> & {
  /** The message whose prose `at` is a span of. */
  readonly turn: Turn
}

export interface ThreadCheckContext<Options extends OptionDeclarations> {
  readonly thread: ReadThread
  readonly options: OptionValues<Options>
}

export interface ThreadRuleDefinition<Id extends string, Texts extends Messages, Options extends OptionDeclarations> {
  readonly id: Id
  /** Imperative, one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** Lists without which the rule is silent in a language: it runs where a message of the thread is in a language that has them. */
  readonly needs?: readonly ListName[]
  readonly options?: Options
  /** The texts that it may say, in English, with `{slots}`. */
  readonly messages: Texts
  readonly check: (context: ThreadCheckContext<Options>) => Iterable<ThreadProblem<Texts>>
}

/** A rule that reads a whole thread, as the engine runs it. */
export interface ThreadRule extends RuleFacts {
  // The one seam where rules of different options meet.
  readonly checkThread: (context: ThreadCheckContext<OptionDeclarations>) => Iterable<ThreadProblem>
}

/** A rule for threads whose id and texts the compiler knows, so that it can hold a translation against them. */
export interface DefinedThreadRule<Id extends string, Texts extends Messages> extends ThreadRule {
  readonly id: Id
  readonly messages: Texts
}

/** Makes a rule for threads. Types tie it together: the slots of its messages and the values of its options. */
export function defineThreadRule<
  const Id extends string,
  const Texts extends Messages,
  const Options extends OptionDeclarations = Record<never, never>,
>(definition: ThreadRuleDefinition<Id, Texts, Options>): DefinedThreadRule<Id, Texts> {
  return {
    id: definition.id,
    summary: definition.summary,
    severity: definition.severity,
    needs: definition.needs ?? [],
    also: [],
    options: definition.options ?? {},
    messages: definition.messages,
    checkThread: definition.check as unknown as ThreadRule['checkThread'],
  }
}

/** Whether a rule reads threads, and not single messages. */
export function isThreadRule<Other extends RuleFacts>(rule: Other | ThreadRule): rule is ThreadRule {
  return 'checkThread' in rule
}

/** A thread with the marks that the linter must draw, and the better thread beside it; or one on which the rule is silent. See `readNotation` for how a thread is written. */
export type ThreadExample = {
  /** What is special about it. */
  readonly because?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** The good thread, on which the rule is silent. */
  readonly good: string
} & ({ readonly bad: string } | { readonly bad?: undefined; readonly because: string })

/** Examples of a rule for threads by language tag. */
export type ThreadExamples = Readonly<Record<string, readonly ThreadExample[]>>
