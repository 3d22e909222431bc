import type { ConfigSection } from '../config.ts'
import { SettingsError } from '../engine/settings.ts'
import type { LoadedConfig, ResolvedSection } from './config.ts'
import { configSchema, glossarySchema, type Schema, schemaFault } from './config-schema.ts'
import { checkSettings } from './linters.ts'
import { profileOf } from './packs.ts'
import { UsageError } from './usage-error.ts'

/**
 * What an editor may say of the messages that are written in it, under `replylint`.
 *
 * Where a project has a configuration, that alone says what is found, as with ESLint and Biome: what the writer sees is what CI says. These
 * settings are for drafts and folders without one. Only `config`, `suppressions` and `reportUnusedDisable`, which are options of the command
 * line, hold for all, and `locale`, which changes the advice and nothing that is found, wherever the configuration names none.
 */
export interface EditorSettings extends Omit<ResolvedSection, 'format' | 'messages'> {
  readonly config?: string
  readonly suppressions?: string
  readonly reportUnusedDisable?: boolean
  readonly locale?: string
}

const known = configSchema.properties!

/** The schema of the settings. `path` and `trace` are for the client: where the program is, and what it writes down. */
export const settingsSchema: Schema = {
  type: 'object',
  properties: {
    config: { type: 'string', description: 'The path of a configuration, instead of the nearest replylint.config.*.' },
    suppressions: { type: 'string', description: 'The path of the suppression file, instead of the one beside the configuration.' },
    reportUnusedDisable: { type: 'boolean', description: 'Whether comments that silence nothing are reported.' },
    locale: known.locale!,
    preset: known.preset!,
    rules: known.rules!,
    language: known.language!,
    channel: { ...known.channel!, description: 'Where the messages are sent.' },
    kind: { ...known.kind!, description: 'What the messages are; found out where it is not said.' },
    template: known.template!,
    company: { ...known.company!, description: 'The name of the firm that writes.' },
    agents: known.agents!,
    glossary: { ...glossarySchema, description: 'The words of the trade and of the house.' },
    path: { type: 'string', description: 'The replylint that is started, where it is not the one of the project.' },
    trace: { type: 'object', description: 'What passes between the editor and replylint is written down.' },
  },
  additionalProperties: false,
}

/** Reads the settings of an editor; what is empty is not said. Throws a {@link UsageError} for what cannot be followed. */
export async function readSettings(value: unknown): Promise<EditorSettings> {
  const given = typeof value === 'object' && value !== null ? value : {}
  const {
    path: _,
    trace: __,
    ...settings
  } = Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== null && each !== ''))
  const fault = schemaFault(settings, settingsSchema)
  if (fault) throw inSettings(fault.message)
  const { preset, rules, language, locale } = settings as EditorSettings
  try {
    for (const tag of [language, locale]) if (tag !== undefined) profileOf(tag)
    await checkSettings({ ...(preset === undefined ? {} : { preset }), ...(rules === undefined ? {} : { rules }) })
  } catch (error) {
    if (error instanceof SettingsError || error instanceof UsageError) throw inSettings(error.message)
    throw error
  }
  return settings as EditorSettings
}

/** What holds in a folder that has no configuration. */
export function configOf(settings: EditorSettings, folder: string): LoadedConfig {
  const { config: _, suppressions: __, reportUnusedDisable: ___, locale, ...section } = settings
  return {
    folder,
    ignore: [],
    layers: [{ origin: 'the settings of the editor', section: section satisfies ConfigSection }],
    plugins: [],
    ...(locale === undefined ? {} : { locale }),
  }
}

function inSettings(sentence: string): UsageError {
  return new UsageError(`In the settings of the editor for replylint: ${sentence}`)
}
