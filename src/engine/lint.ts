import { type Detection, detectLanguage } from '../language/detection.ts'
import type { Language } from '../language/language.ts'
import { matcherOf } from '../language/phrases.ts'
import type { Impression, Message } from '../message/message.ts'
import { CERTAIN } from '../message/message.ts'
import type { Place, Span } from '../prose.ts'
import type { Glossary } from './glossary.ts'
import type { Problem, Rule, RuleFacts, Severity } from './rule.ts'
import type { ActiveRule } from './settings.ts'
import { suppressions } from './suppression.ts'
import { wordsReaderOf } from './words.ts'

/** What a rule found, at its place in the file. Offsets are UTF-16 code units into the text as given, `end` exclusive; lines and columns count from 1. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string
  readonly severity: Severity
  /** What the words do to the reader, and what to write. */
  readonly message: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The words as a reader sees them; empty where something is missing. */
  readonly actual: string
  /** Better wordings for the very words, best first; `''` leaves them out. */
  readonly expected: readonly string[]
  /** A second sentence, such as a rewrite of the whole sentence, or where the words stand in a file that is encoded. */
  readonly note?: string
  /** Where the rule is explained. */
  readonly url: string
  /** An edit of the file: put `text` where `start` to `end` is. Only where the file says, letter for letter, what the reader sees. */
  readonly fix?: { readonly kind: 'safe' | 'suggestion'; readonly text: string }
}

export interface LintSettings {
  readonly rules: readonly ActiveRule[]
  readonly glossary: Glossary
  /** The pack whose advice is used for the sentences of the linter; English where it has none. */
  readonly locale?: Language
  /** The packs among which the language of a sentence is told. */
  readonly languages?: readonly Language[]
}

interface Candidate<Kind extends RuleFacts = Rule> {
  readonly active: ActiveRule<Kind>
  readonly problem: Problem
}

const NONE: readonly Impression[] = []

/** The one loop: every rule reads the message, the more telling of two findings stays, and each finding goes home to the file. */
export function lintMessage(message: Message, settings: LintSettings): Finding[] {
  const candidates: Candidate[] = []
  const { rules, wordsOf } = planOf(settings, message.language)
  const { context } = message
  const { glossary } = settings
  const words = wordsOf(message)
  const detect = (text: string): Detection | undefined => detectLanguage(text, settings.languages ?? [])
  const impressionsByRule = new Map<string, Impression[]>()
  for (const impression of message.impressions) {
    const own = impressionsByRule.get(impression.name)
    if (own) own.push(impression)
    else impressionsByRule.set(impression.name, [impression])
  }
  for (const active of rules) {
    if (!speaks(active.rule, message)) continue
    const impressions = impressionsByRule.get(active.rule.id) ?? NONE
    for (const problem of active.rule.check({ message, context, glossary, words, impressions, detect, options: active.options })) {
      if (problem.isStrict && !active.isStrict) continue
      candidates.push({ active, problem })
    }
  }
  return withoutSuppressed(candidates, message)
    .map((candidate) => findingOf(candidate, message, settings.locale))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
}

/** The rules that have words in a language, and how they read them. */
interface Plan {
  readonly rules: readonly ActiveRule[]
  readonly wordsOf: ReturnType<typeof wordsReaderOf>
}

const plans = new WeakMap<LintSettings, WeakMap<Language, Plan>>()

function planOf(settings: LintSettings, language: Language): Plan {
  let byLanguage = plans.get(settings)
  if (!byLanguage) {
    byLanguage = new WeakMap()
    plans.set(settings, byLanguage)
  }
  let plan = byLanguage.get(language)
  if (!plan) {
    const matcher = matcherOf(language)
    const rules = settings.rules.filter(({ rule }) => rule.needs.every((list) => matcher.has(list)))
    plan = { rules, wordsOf: wordsReaderOf(rules.map(({ rule }) => rule)) }
    byLanguage.set(language, plan)
  }
  return plan
}

/** Whether a rule has something to say on this channel, for this kind of message. */
function speaks(rule: Rule, message: Message): boolean {
  if (rule.channels && !rule.channels.includes(message.channel)) return false
  if (!rule.kinds) return true
  const { kind, confidence, isDeclared } = message.kind
  // In a running chat the next bubble may say what this one leaves out.
  const isTurn = message.channel !== 'email' && message.context.first === false
  if (!isDeclared && (message.isTemplate || isTurn || confidence < CERTAIN)) return false
  return rule.kinds.includes(kind)
}

function withoutSuppressed(candidates: readonly Candidate[], message: Message): Candidate[] {
  if (candidates.length < 2) return [...candidates]
  const left = new Set(withoutWeakImpressions(candidates, message))
  const byRule = new Map<string, Candidate>()
  for (const candidate of [...left].sort(longerAmongEarlier)) {
    const { id } = candidate.active.rule
    const last = byRule.get(id)
    if (last && isSameCause(last.problem.at, candidate.problem.at)) left.delete(candidate)
    else byRule.set(id, candidate)
  }
  for (const { winner, loser, within } of suppressions) {
    const winners = [...left].filter(({ active, problem }) => active.rule.id === winner && !problem.isImpression)
    if (winners.length === 0) continue
    for (const candidate of [...left]) {
      if (candidate.active.rule.id !== loser) continue
      if (winners.some(({ problem }) => isNear(problem.at, candidate.problem.at, within, message))) left.delete(candidate)
    }
  }
  return [...left]
}

/** What a sentence as a whole sounds like is heard where no rule that hears such sentences found words in it. */
function withoutWeakImpressions(candidates: readonly Candidate[], message: Message): readonly Candidate[] {
  if (!candidates.some(({ problem }) => problem.isImpression)) return candidates
  const classes = message.language.sentenceClasses?.names ?? []
  const worded = candidates.filter(({ active, problem }) => !problem.isImpression && classes.includes(active.rule.id))
  return candidates.filter(
    (candidate) =>
      !candidate.problem.isImpression || !worded.some(({ problem }) => isNear(problem.at, candidate.problem.at, 'sentence', message)),
  )
}

function longerAmongEarlier({ problem: { at: a } }: Candidate, { problem: { at: b } }: Candidate): number {
  return a.start - b.start || b.end - a.end
}

/** Two findings of one rule that share words are one; the earlier, longer one says it. */
function isSameCause(a: Span, b: Span): boolean {
  return (a.start === b.start && a.end === b.end) || (a.start < b.end && b.start < a.end)
}

function isNear(a: Span, b: Span, within: 'words' | 'sentence' | 'message', message: Message): boolean {
  if (within === 'message') return true
  if (a.start < b.end && b.start < a.end) return true
  if (within === 'words') return a.start === b.start
  const sentence = message.sentenceAt(a.start)
  return sentence !== undefined && sentence === message.sentenceAt(b.start)
}

/** The place of a span of the file; the file says there what it says, so an edit is safe. */
function placeInFile({ start, end }: Span, { prose: { source } }: Message): Place {
  return { start, end, from: source.pointAt(start), to: source.pointAt(end), isVerbatim: true }
}

/** What a rule saw, at its place in the file, in the words of a locale. */
export function findingOf({ active, problem }: Candidate<RuleFacts>, message: Message, locale: Language | undefined): Finding {
  const { rule } = active
  const place = problem.inFile ? placeInFile(problem.inFile, message) : message.prose.placeOf(problem.at)
  const expected = problem.expected ?? []
  const template = locale?.advice?.[rule.id]?.[problem.message] ?? rule.messages[problem.message]!
  const note = [problem.note, place.within && `The words stand in ${place.within}.`].filter(Boolean).join(' ')
  const isEditable = expected.length > 0 && (place.isVerbatim || problem.at.start === problem.at.end)
  return {
    rule: rule.id,
    severity: severityOf(problem, active.severity),
    message: filled(template, problem.data),
    start: place.start,
    end: place.end,
    line: place.from.line,
    column: place.from.column,
    endLine: place.to.line,
    endColumn: place.to.column,
    actual: problem.inFile ? message.prose.source.text.slice(place.start, place.end) : message.text.slice(problem.at.start, problem.at.end),
    expected,
    ...(note === '' ? {} : { note }),
    url: `https://github.com/replylint/replylint/blob/main/rules/README.md#${rule.id}`,
    ...(isEditable ? { fix: { kind: problem.fix ?? 'suggestion', text: expected[0]! } } : {}),
  }
}

/** What only an impression tells warns at most: nobody is to be stopped by what nobody can look up. */
function severityOf({ severity, isImpression }: Problem, usual: Severity): Severity {
  return severity ?? (isImpression && usual === 'error' ? 'warning' : usual)
}

function filled(template: string, data: Readonly<Record<string, string>> | undefined): string {
  if (!data) return template
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => data[name] ?? slot)
}
