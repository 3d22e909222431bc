import { closest, distance } from 'fastest-levenshtein'
import type { Rule, RuleFacts, Severity } from './rule.ts'

/** What a configuration may say of a rule. */
export type RuleSetting = 'off' | 'on' | Severity | readonly [severity: 'off' | 'on' | Severity, options: Readonly<Record<string, unknown>>]

/** Which rules run, and how: rule id → setting. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A named set of rules. */
export interface Preset {
  readonly rules: RuleSettings
  /** Whether the findings that the rules themselves hold back from `recommended` are reported. */
  readonly isStrict: boolean
}

/** A rule with its severity and options, ready to run. */
export interface ActiveRule<Kind extends RuleFacts = Rule> {
  readonly rule: Kind
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
  readonly isStrict: boolean
}

/** A setting that cannot be followed: which key, what is wrong, and the nearest right thing. */
export class SettingsError extends Error {
  /** Where in the configuration, as its keys: `['rules', 'jargon', 'allow']`. */
  readonly path: readonly string[]

  constructor(message: string, path: readonly string[]) {
    super(message)
    this.name = 'SettingsError'
    this.path = path
  }
}

const SEVERITIES = ['off', 'on', 'info', 'warning', 'error'] as const

/**
 * The rules that run under a preset and the settings on top of it. Throws a {@link SettingsError} for a rule, a severity or an
 * option that does not exist.
 */
export function activeRules<Kind extends RuleFacts>(
  rules: readonly Kind[],
  preset: Preset,
  settings: RuleSettings = {},
): ActiveRule<Kind>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const id of Object.keys(settings)) {
    if (!byId.has(id)) throw new SettingsError(`There is no rule “${id}”${suggestion(id, [...byId.keys()])}.`, ['rules', id])
  }
  const active: ActiveRule<Kind>[] = []
  for (const rule of rules) {
    const own = settings[rule.id]
    const setting = own ?? preset.rules[rule.id]
    if (setting === undefined) continue
    const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
    if (!SEVERITIES.includes(level)) {
      throw new SettingsError(`“${level}” is no severity of the rule “${rule.id}”; write ${SEVERITIES.join(', ')}.`, ['rules', rule.id])
    }
    if (level === 'off') continue
    const inherited =
      typeof preset.rules[rule.id] === 'object' ? (preset.rules[rule.id] as readonly [string, Readonly<Record<string, unknown>>])[1] : {}
    active.push({
      rule,
      severity: level === 'on' ? rule.severity : level,
      options: readOptions(rule, { ...inherited, ...given }),
      isStrict: preset.isStrict || own !== undefined,
    })
  }
  return active
}

function readOptions(rule: RuleFacts, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(rule.options)) values[name] = option.initial
  for (const [name, value] of Object.entries(given)) {
    const option = rule.options[name]
    const path = ['rules', rule.id, name]
    if (!option) {
      const names = Object.keys(rule.options)
      const known = names.length === 0 ? '; it has none' : suggestion(name, names)
      throw new SettingsError(`The rule “${rule.id}” has no option “${name}”${known}.`, path)
    }
    const read = option.read(value)
    if (read === undefined)
      throw new SettingsError(`The option “${name}” of the rule “${rule.id}” must be ${option.type}, not ${JSON.stringify(value)}.`, path)
    values[name] = read
  }
  return values
}

/** “; did you mean …” where a name is near enough, else the names themselves when they are few. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known)
  if (nearest !== undefined) return `; did you mean “${nearest}”`
  return known.length > 0 && known.length <= 12 ? `; there are ${known.join(', ')}` : ''
}

/** The known name that was probably meant: a few letters away, or one within the other. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name === '') return undefined
  const nearest = closest(name, known)
  if (distance(name, nearest) <= Math.max(2, Math.floor(nearest.length / 2.5))) return nearest
  return known.find((candidate) => candidate.includes(name) || name.includes(candidate))
}
