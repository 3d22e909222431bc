import { resolve } from 'node:path'
import { Configs, configFor } from './config.ts'
import { displayPath } from './files.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'

export interface ConfigCommandOptions {
  readonly config?: string | false
  readonly color: boolean
}

/** Prints what applies to a file, and where each value comes from. */
export async function configCommand(path: string, { config: fixed, color }: ConfigCommandOptions, terminal: Terminal): Promise<number> {
  const { stdout, env, cwd } = terminal
  const colors = colorsFor(stdout, env, color)
  const configs = new Configs(cwd, fixed)
  const absolute = resolve(cwd, path)
  const config = await configs.of(resolve(absolute, '..'))
  const { section, origins } = configFor(config, absolute)
  const lines: string[] = [colors.bold(displayPath(absolute, cwd)), '']
  const say = (key: string, value: unknown, origin: string | undefined): void => {
    lines.push(`  ${key}: ${JSON.stringify(value)}  ${colors.dim(origin ?? 'default')}`)
  }
  const { rules = {}, glossary = {}, preset = 'recommended', ...rest } = section
  say('preset', preset, origins.preset)
  for (const [key, value] of Object.entries(rest)) say(key, value, origins[key])
  for (const [rule, value] of Object.entries(rules)) say(`rules.${rule}`, value, origins[`rules.${rule}`])
  for (const [key, value] of Object.entries(glossary)) say(`glossary.${key}`, value, origins[`glossary.${key}`])
  const origin = config.path === undefined ? undefined : displayPath(config.path, cwd)
  if (config.locale !== undefined) say('locale', config.locale, origin)
  if (config.maxWarnings !== undefined) say('maxWarnings', config.maxWarnings, origin)
  if (config.ignore.length > 0) say('ignore', config.ignore, origin)
  if (config.path === undefined) lines.push('', colors.dim('There is no configuration; “replylint init” writes one.'))
  await write(stdout, `${lines.join('\n')}\n`)
  return 0
}
