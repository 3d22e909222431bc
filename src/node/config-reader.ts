import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Config, ConfigOverride, ConfigSection } from '../config.ts'
import type { Glossary } from '../engine/glossary.ts'
import type { Rule } from '../engine/rule.ts'
import { SettingsError } from '../engine/settings.ts'
import { parseSelector, SelectorError } from '../formats/select.ts'
import type { ThreadRule } from '../thread/rule.ts'
import type { Layer, LoadedConfig, ResolvedSection } from './config.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { configSchema, glossarySchema, type Schema, schemaFault } from './config-schema.ts'
import { checkSettings } from './linters.ts'
import { noPack, profileIn, profileOf } from './packs.ts'
import { faultInFile, UsageError } from './usage-error.ts'

/** Reads a configuration with all that it extends. Throws a {@link UsageError} that says where it cannot be followed. */
export function readConfig(path: string, cwd: string): Promise<LoadedConfig> {
  return new ConfigReader(cwd).read(path, [])
}

class ConfigReader {
  readonly #cwd: string

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  async read(path: string, chain: readonly string[]): Promise<LoadedConfig> {
    if (chain.includes(path)) {
      const sentence = `“${this.#name(path)}” extends itself: ${[...chain, path].map((each) => this.#name(each)).join(' → ')}.`
      throw new UsageError(sentence, { path, sentence })
    }
    const whole = await readConfigFile(path)
    const file = isManifest(path) ? { ...whole, value: (whole.value as { replylint?: unknown }).replylint } : whole
    const prefix = isManifest(path) ? ['replylint'] : []
    this.#check(file, configSchema, prefix)
    const config = file.value as Config
    const folder = dirname(path)
    const grounds: LoadedConfig[] = []
    const fault = (key: string) => (message: string) => this.#fault(file, [...prefix, key], message)
    for (const ground of [config.extends ?? []].flat()) {
      grounds.push(await this.read(pathOf(ground, path, fault('extends')), [...chain, path]))
    }
    const plugins = [...grounds.flatMap((ground) => ground.plugins), ...(await rulesOf(config.plugins ?? [], path, fault('plugins')))]
    if (config.locale !== undefined && !profileIn(config.locale)) throw fault('locale')(noPack(config.locale))
    const origin = this.#name(path)
    const { overrides = [], extends: _, ignore = [], plugins: __, locale, maxWarnings, $schema: ___, ...section } = config
    const layer = async (each: ConfigSection, where: string, keys: readonly (string | number)[]): Promise<Layer> => {
      await this.#checkRules(file, each, plugins, [...prefix, ...keys])
      return {
        origin: where,
        section: await this.#resolved(each, path, (message) => this.#fault(file, [...prefix, ...keys, 'glossary'], message)),
      }
    }
    const layers: Layer[] = [...grounds.flatMap((ground) => ground.layers), await layer(section, origin, [])]
    for (const [index, { files, ...override }] of overrides.entries()) {
      const own = await layer(override, `${origin} › overrides[${index}]`, ['overrides', index])
      layers.push({ ...own, holdsFor: matcherOf(files, folder) })
    }
    const ownLocale = locale ?? grounds.findLast((ground) => ground.locale !== undefined)?.locale
    const ownMaximum = maxWarnings ?? grounds.findLast((ground) => ground.maxWarnings !== undefined)?.maxWarnings
    return {
      folder,
      path,
      ignore: [...grounds.flatMap((ground) => ground.ignore), ...ignore],
      layers,
      plugins,
      ...(ownLocale === undefined ? {} : { locale: ownLocale }),
      ...(ownMaximum === undefined ? {} : { maxWarnings: ownMaximum }),
    }
  }

  #check(file: ConfigFile, schema: Schema, prefix: readonly string[] = []): void {
    const fault = schemaFault(file.value, schema)
    if (fault) throw this.#fault(file, [...prefix, ...fault.path], fault.message)
  }

  async #checkRules(
    file: ConfigFile,
    section: ConfigSection,
    plugins: LoadedConfig['plugins'],
    keys: readonly (string | number)[],
  ): Promise<void> {
    try {
      if (section.language !== undefined) profileOf(section.language)
      if (section.messages !== undefined) parseSelector(section.messages)
      await checkSettings({
        plugins,
        ...(section.preset === undefined ? {} : { preset: section.preset }),
        ...(section.rules === undefined ? {} : { rules: section.rules }),
      })
    } catch (error) {
      if (error instanceof SettingsError) throw this.#fault(file, [...keys, ...error.path], error.message)
      if (error instanceof UsageError) throw this.#fault(file, [...keys, 'language'], error.message)
      if (error instanceof SelectorError) throw this.#fault(file, [...keys, 'messages'], `${error.message}.`)
      throw error
    }
  }

  /** The section with its glossary read. */
  async #resolved({ glossary, ...section }: ConfigSection, path: string, fault: (message: string) => UsageError): Promise<ResolvedSection> {
    if (typeof glossary !== 'string') return glossary === undefined ? section : { ...section, glossary }
    const own = resolve(dirname(path), glossary)
    if (!existsSync(own)) throw fault(`There is no glossary “${glossary}”.`)
    const file = await readConfigFile(own)
    this.#check(file, glossarySchema)
    return { ...section, glossary: file.value as Glossary }
  }

  /** A fault at a key, or at the nearest key above it that has a line: options of a rule stand in a list. */
  #fault(file: ConfigFile, path: readonly (string | number)[], message: string): UsageError {
    let line = file.lineOf(path)
    for (let length = path.length - 1; line === undefined && length > 0; length--) line = file.lineOf(path.slice(0, length))
    return faultInFile({ path: file.path, ...(line === undefined ? {} : { line }), sentence: message }, this.#name(file.path))
  }

  #name(path: string): string {
    const own = relative(this.#cwd, path)
    return (own.startsWith('..') ? path : own).split(sep).join('/')
  }
}

function matcherOf(files: ConfigOverride['files'], folder: string): (path: string) => boolean {
  const globs = [files].flat().map((glob) => glob.replace(/^\.\//, ''))
  // As in .gitignore: a glob without a slash is about names, wherever they are.
  const isMatch = picomatch(globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)))
  return (path) => isMatch(relative(folder, path).split(sep).join('/'))
}

function isManifest(path: string): boolean {
  return path.endsWith(`${sep}package.json`)
}

/** A file beside the configuration, or a package that is installed where it is. */
function pathOf(name: string, from: string, fault: (message: string) => UsageError): string {
  if (name.startsWith('.') || name.startsWith('/')) {
    const path = resolve(dirname(from), name)
    if (existsSync(path)) return path
    throw fault(`There is no file “${name}”.`)
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    throw fault(`The package “${name}” is not installed.`)
  }
}

/** The rules of the plugins that a configuration names or brings. */
async function rulesOf(
  plugins: Config['plugins'] & {},
  from: string,
  fault: (message: string) => UsageError,
): Promise<readonly (Rule | ThreadRule)[]> {
  const rules: (Rule | ThreadRule)[] = []
  for (const plugin of plugins) {
    if (typeof plugin !== 'string') rules.push(plugin)
    else rules.push(...(await (await import('./plugins.ts')).pluginRules(pathOf(plugin, from, fault))))
  }
  return rules
}
