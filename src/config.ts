import type { Glossary } from './engine/glossary.ts'
import type { Rule } from './engine/rule.ts'
import type { RuleSettings } from './engine/settings.ts'
import type { Channel, Kind } from './message/message.ts'
import type { ThreadRule } from './thread/rule.ts'

/** What a configuration may say for all files, or for some. */
export interface ConfigSection {
  /** `starter`, `recommended` (the default) or `strict`. */
  readonly preset?: string
  readonly rules?: RuleSettings
  /** The language of the messages, a BCP 47 tag; found out where it is missing. */
  readonly language?: string
  readonly channel?: Channel
  readonly kind?: Kind
  /** Whether the files are templates, whose placeholders will be filled in. */
  readonly template?: boolean
  /** How to read the files, whatever their names say: `html`, `yaml`, `mail`, … */
  readonly format?: string
  /**
   * Where the messages of a data file are: the name of a known export (`zendesk-macros`), or a selector such as
   * `macros[*].actions[?field=comment_value*].value`.
   */
  readonly messages?: string
  readonly company?: string
  /** The names that may sign. */
  readonly agents?: readonly string[]
  /** The words of the trade and of the house, or the path of a file with them. */
  readonly glossary?: Glossary | string
}

/** A section that holds for some files. Of several that match, the last one wins, key by key. */
export interface ConfigOverride extends ConfigSection {
  /** Globs, relative to the folder of the configuration: `sms/**`, `*.nl.html`. */
  readonly files: string | readonly string[]
}

/** The configuration of the command line: `replylint.config.{ts,js,mjs,json,yaml}`, or `replylint` in `package.json`. */
export interface Config extends ConfigSection {
  readonly $schema?: string
  /** Files or packages whose configuration is the ground for this one. */
  readonly extends?: string | readonly string[]
  /** Files to leave out, in the syntax of `.gitignore`. */
  readonly ignore?: readonly string[]
  readonly overrides?: readonly ConfigOverride[]
  /**
   * Rules from elsewhere: made with `defineRule` or `defineThreadRule` (in a configuration that is code), or by the name of a package or the path of a module
   * that exports them, or by the path of a JSON or YAML file that declares them (see {@link RuleDeclaration}).
   */
  readonly plugins?: readonly (Rule | ThreadRule | string)[]
  /** The language of the linter's own sentences. */
  readonly locale?: string
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number
}

/** Gives a configuration its types; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config
}
