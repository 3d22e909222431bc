import { contextOf, type LintContext, type MessageFormat } from './context.ts'
import type { Glossary } from './engine/glossary.ts'
import { type Finding, lintMessage } from './engine/lint.ts'
import type { Rule } from './engine/rule.ts'
import { type ActiveRule, activeRules, type Preset, type RuleSettings, SettingsError, suggestion } from './engine/settings.ts'
import { detectLanguage, languageOf } from './language/detection.ts'
import type { Language } from './language/language.ts'
import { matcherOf } from './language/phrases.ts'
import { dueOf } from './message/due.ts'
import type { Message, MessageContext, PromiseStatement } from './message/message.ts'
import { readMessage } from './message/read-message.ts'
import type { PlaceholderToken, Prose } from './prose.ts'
import { readSource, type Source } from './source.ts'
import type { ThreadFinding } from './thread/lint.ts'
import { isThreadRule, type ThreadRule } from './thread/rule.ts'
import type { CommitmentState, Thread } from './thread/thread.ts'
import type { ThreadPart } from './thread-linter.ts'

/** `stop`: an error; `suggest`: a warning; `pass`: neither. A helpdesk that cannot run the linter lets the message pass. */
export type Verdict = 'stop' | 'suggest' | 'pass'

export interface LintResult {
  readonly findings: readonly Finding[]
  readonly message: Message
  readonly verdict: Verdict
}

/** A promise of the message, at its place in the text as given. */
export interface Commitment {
  /** UTF-16 code units into the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly action: PromiseStatement['action']
  readonly status: PromiseStatement['status']
  readonly strength: PromiseStatement['strength']
  /** The words that say when, if any. */
  readonly time?: { readonly start: number; readonly end: number; readonly text: string }
  /** The instant by which it is due, ISO 8601 in UTC; only where the time is concrete and the context says what time it is (`now`). */
  readonly due?: string
}

/** A promise of a thread, at its place in the message that makes it, and what became of it. */
export interface ThreadCommitment extends Commitment {
  /** The place of the message among those of the thread, as they were given, from 0. */
  readonly messageIndex: number
  readonly messageId?: string | number
  /**
   * `kept`: a message or a call of ours came in time. `moved`: one came in time and gave a later time instead. `missed`: none came in time.
   * `moot`: it was no longer needed. `open`: not due yet, not due at any instant that can be told, or such that no message can tell (a repair).
   */
  readonly state: CommitmentState
  /** The place of our message that kept or moved it, in time or late. */
  readonly answeredBy?: number
}

/** One message of ours, as {@link Linter.lint} reads it, knowing what the thread says about it. */
export interface ThreadMessageResult extends LintResult {
  readonly messageIndex: number
  readonly messageId?: string | number
}

export interface ThreadResult {
  /** What the rules for threads find. Offsets are into the text of the message that `messageIndex` names. */
  readonly findings: readonly ThreadFinding[]
  /** The messages of agents that a customer could read, with what the other rules find in each. */
  readonly messages: readonly ThreadMessageResult[]
  /** What we promised, in the order of time. */
  readonly commitments: readonly ThreadCommitment[]
  /** The verdict on all findings. */
  readonly verdict: Verdict
}

export interface ThreadOptions {
  /** Which messages of agents are linted by themselves: all (unless told), only the last one, or none. */
  readonly messages?: 'all' | 'last' | 'none'
}

export interface LinterOptions {
  /** The packs to use; a message in none of these languages is read with the first one. At least one. */
  readonly languages: readonly Language[]
  /** `starter`, `recommended` (the default) or `strict`, or a preset of your own. */
  readonly preset?: string | Preset
  /** Settings on top of the preset: rule id → severity, or severity and options. */
  readonly rules?: RuleSettings
  /** Rules from elsewhere, made with `defineRule` or `defineThreadRule`. They run unless `rules` turns them off. */
  readonly plugins?: readonly (Rule | ThreadRule)[]
  readonly glossary?: Glossary
  /** The language of the linter's own sentences, a tag among `languages`; English unless told. */
  readonly locale?: string
  /** The language of texts that are too short to tell, a tag among `languages`. */
  readonly defaultLanguage?: string
  /** What holds for all messages, such as the company; a call may say otherwise. */
  readonly context?: MessageContext
}

/** A linter, compiled once; it keeps no state between messages. */
export interface Linter {
  /** Lints one message. Never throws for what the text says; throws a {@link SettingsError} for a context that cannot be read. */
  lint(text: string, context?: LintContext): LintResult
  /** As {@link lint}, for a prose that a format adapter has read. */
  lintProse(prose: Prose, context?: LintContext): LintResult
  /** What the message promises, with its places. */
  commitments(text: string, context?: LintContext): readonly Commitment[]
  /** The message as it is understood: greeting, body, signature, promises, kind. */
  anatomy(text: string, context?: LintContext): Message
  /**
   * Lints a conversation with its times: what was promised and not kept, who waits for whom, and each of our messages with what the thread
   * tells about it. Never throws for what the texts say; throws a {@link SettingsError} that names the place for a thread that cannot be
   * read.
   */
  lintThread(thread: Thread, options?: ThreadOptions): ThreadResult
  /** The rules that run, by id. */
  readonly rules: readonly string[]
}

/** What a door of the library brings along. */
export interface LinterParts {
  readonly rules: readonly Rule[]
  /** How threads are read, and the rules that read them; without it, {@link Linter.lintThread} is an error of the caller. */
  readonly threads?: ThreadPart
  readonly presets: Readonly<Record<string, Preset>>
  /** How each format is read; a format that is missing here is an error of the caller. */
  readonly formats: Readonly<Partial<Record<MessageFormat, (source: Source, placeholders: readonly PlaceholderToken[]) => Prose>>>
  readonly placeholders: (text: string) => PlaceholderToken[]
}

/**
 * Makes a linter out of its parts. Throws a {@link SettingsError} for a preset, rule, option or language that does not exist, and a
 * `PhraseError` for a pack with a phrase that cannot be read.
 */
export function linterOf(parts: LinterParts, options: LinterOptions): Linter {
  const { languages, glossary = {} } = options
  const common = contextOf(options.context)
  const [first] = languages
  if (!first) throw new SettingsError('A linter needs at least one language pack.', ['languages'])
  const preset = presetOf(parts, options.preset ?? 'recommended')
  const plugins = options.plugins ?? []
  const known = [...parts.rules, ...(parts.threads?.rules ?? []), ...plugins]
  const own = { ...Object.fromEntries(plugins.map(({ id }) => [id, 'on' as const])), ...options.rules }
  const active = activeRules(known, preset, own)
  const rules = active.filter((one): one is ActiveRule => !isThreadRule(one.rule))
  const threadRules = active.filter((one): one is ActiveRule<ThreadRule> => isThreadRule(one.rule))
  for (const language of languages) matcherOf(language)
  const namedLanguage = (tag: string, path: string): Language => {
    const language = languageOf(tag, languages)
    if (language) return language
    const tags = languages.map((pack) => pack.tag)
    throw new SettingsError(`There is no language pack for “${tag}”${suggestion(tag, tags)}.`, [path])
  }
  const locale = options.locale === undefined || options.locale === 'en' ? undefined : namedLanguage(options.locale, 'locale')
  const fallback = options.defaultLanguage === undefined ? first : namedLanguage(options.defaultLanguage, 'defaultLanguage')
  const settings = { rules, glossary, languages, ...(locale ? { locale } : {}) }

  const read = (prose: Prose, { format: _, language: tag, ...context }: LintContext, usual = fallback): Message => {
    const language = tag === undefined ? (detectLanguage(prose.text, languages)?.language ?? usual) : namedLanguage(tag, 'language')
    return readMessage(prose, language, { ...common, ...context })
  }
  const proseOf = (text: string, { format = 'text' }: LintContext): Prose => {
    const reader = parts.formats[format]
    if (!reader) throw new SettingsError(`This linter reads no “${format}”${suggestion(format, Object.keys(parts.formats))}.`, ['format'])
    const source = readSource(text)
    return reader(source, parts.placeholders(source.text))
  }
  const lintProse = (prose: Prose, context: LintContext): LintResult => {
    const message = read(prose, context)
    const findings = lintMessage(message, settings)
    return { findings, message, verdict: verdictOf(findings) }
  }

  const messageOf = (text: string, given?: LintContext): Message => {
    const context = contextOf(given)
    return read(proseOf(text, context), context)
  }

  return {
    rules: active.map(({ rule }) => rule.id),
    lint: (text, given) => {
      const context = contextOf(given)
      return lintProse(proseOf(text, context), context)
    },
    lintProse: (prose, context) => lintProse(prose, contextOf(context)),
    anatomy: messageOf,
    commitments: (text, given) => commitmentsOf(messageOf(text, given)),
    lintThread: (thread, threadOptions = {}) => {
      if (!parts.threads) throw new SettingsError('This linter reads no threads; make it with “threads”.', ['threads'])
      return parts.threads.lint(thread, threadOptions, {
        read: (text, context, usual) =>
          read(proseOf(text, context), context, usual === undefined ? fallback : namedLanguage(usual, 'language')),
        lint: (message) => lintMessage(message, settings),
        rules: threadRules,
        locale: settings.locale,
        timeZone: common.timeZone,
      })
    },
  }
}

function presetOf(parts: LinterParts, preset: string | Preset): Preset {
  if (typeof preset !== 'string') return preset
  if (Object.hasOwn(parts.presets, preset)) return parts.presets[preset]!
  throw new SettingsError(`There is no preset “${preset}”${suggestion(preset, Object.keys(parts.presets))}.`, ['preset'])
}

/** The verdict on some findings. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'stop'
  return findings.some(({ severity }) => severity === 'warning') ? 'suggest' : 'pass'
}

function dueIn({ context: { now, timeZone } }: Message, { time, status }: PromiseStatement): string | undefined {
  if (time === undefined || now === undefined || status !== 'concrete') return undefined
  return dueOf(time, { now, timeZone: timeZone ?? 'UTC' })
}

/** The promises of a message, at their places in the file. */
export function commitmentsOf(message: Message): Commitment[] {
  return message.promises.map((promise) => commitmentOf(message, promise))
}

/** A promise of a message, at its place in the file. */
export function commitmentOf(message: Message, promise: PromiseStatement): Commitment {
  const place = message.prose.placeOf(promise)
  const time = promise.time && message.prose.placeOf(promise.time)
  const due = dueIn(message, promise)
  return {
    start: place.start,
    end: place.end,
    text: promise.text,
    action: promise.action,
    status: promise.status,
    strength: promise.strength,
    ...(time && promise.time ? { time: { start: time.start, end: time.end, text: promise.time.text } } : {}),
    ...(due === undefined ? {} : { due }),
  }
}
