import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Config, ConfigOverride, ConfigSection } from '../engine/config.ts'
import type { Glossary } from '../engine/glossary.ts'
import type { Rule } from '../engine/rule.ts'
import { SettingsError } from '../engine/settings.ts'
import type { ConfigFile } from './config-file.ts'
import { configSchema, glossarySchema, type Schema, schemaFault } from './config-schema.ts'
import { checkSettings } from './linters.ts'
import { profileOf } from './packs.ts'
import { UsageError } from './usage-error.ts'

/** What is looked for in a folder, in order. */
const NAMES = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `replylint.config.${extension}`)

/** A section whose glossary has been read, with the words that show where it comes from: `replylint.config.yaml`, `… › overrides[1]`. */
interface Layer {
  readonly origin: string
  readonly section: ResolvedSection
  /** Whether it holds for a file; it always does without. */
  readonly holdsFor?: (path: string) => boolean
}

type ResolvedSection = Omit<ConfigSection, 'glossary'> & { readonly glossary?: Glossary }

/** A configuration with all that it extends, ready to be asked about files. */
export interface LoadedConfig {
  /** The folder to which its globs are relative. */
  readonly folder: string
  /** The file that it is from; missing where there is none. */
  readonly path?: string
  readonly ignore: readonly string[]
  readonly layers: readonly Layer[]
  readonly plugins: readonly Rule[]
  readonly locale?: string
  readonly maxWarnings?: number
}

/** What applies to a file, and where each value comes from. */
export interface FileConfig {
  readonly section: ResolvedSection
  /** Key → origin; rules as `rules.jargon`. */
  readonly origins: Readonly<Record<string, string>>
}

/** Finds, reads and remembers configurations. */
export class Configs {
  readonly #cwd: string
  readonly #fixed: string | false | undefined
  /** Where there is no configuration. */
  readonly #none: Promise<LoadedConfig>
  readonly #byFolder = new Map<string, Promise<LoadedConfig>>()
  readonly #byPath = new Map<string, Promise<LoadedConfig>>()

  /** With a fixed path, that configuration holds for all files, with `false` none; otherwise the nearest one upwards from each file. */
  constructor(cwd: string, fixed?: string | false) {
    this.#cwd = cwd
    this.#none = Promise.resolve({ folder: cwd, ignore: [], layers: [], plugins: [] })
    this.#fixed = typeof fixed === 'string' ? resolve(cwd, fixed) : fixed
    if (typeof this.#fixed === 'string' && !existsSync(this.#fixed)) throw new UsageError(`There is no configuration “${fixed}”.`)
  }

  /** The configuration of the files in a folder. Throws a {@link UsageError} for one that cannot be followed. */
  of(folder: string): Promise<LoadedConfig> {
    if (this.#fixed === false) return this.#none
    if (this.#fixed !== undefined) return this.#load(this.#fixed)
    let config = this.#byFolder.get(folder)
    if (!config) {
      config = this.#find(folder)
      this.#byFolder.set(folder, config)
    }
    return config
  }

  async #find(folder: string): Promise<LoadedConfig> {
    const path = NAMES.map((name) => join(folder, name)).find((each) => existsSync(each)) ?? manifestIn(folder)
    if (path !== undefined) return this.#load(path)
    const parent = dirname(folder)
    return parent === folder ? this.#none : this.of(parent)
  }

  #load(path: string): Promise<LoadedConfig> {
    let config = this.#byPath.get(path)
    if (!config) {
      config = this.#read(path, [])
      this.#byPath.set(path, config)
    }
    return config
  }

  async #read(path: string, chain: readonly string[]): Promise<LoadedConfig> {
    if (chain.includes(path))
      throw new UsageError(`“${this.#name(path)}” extends itself: ${[...chain, path].map((each) => this.#name(each)).join(' → ')}.`)
    const { readConfigFile } = await import('./config-file.ts')
    const whole = await readConfigFile(path)
    const file = isManifest(path) ? { ...whole, value: (whole.value as { replylint?: unknown }).replylint } : whole
    const prefix = isManifest(path) ? ['replylint'] : []
    this.#check(file, configSchema, prefix)
    const config = file.value as Config
    const folder = dirname(path)
    const grounds: LoadedConfig[] = []
    for (const ground of [config.extends ?? []].flat()) grounds.push(await this.#read(pathOf(ground, path, 'extends'), [...chain, path]))
    const plugins = [...grounds.flatMap((ground) => ground.plugins), ...(await rulesOf(config.plugins ?? [], path))]
    const origin = this.#name(path)
    const { overrides = [], extends: _, ignore = [], plugins: __, locale, maxWarnings, $schema: ___, ...section } = config
    const layer = async (each: ConfigSection, where: string, keys: readonly (string | number)[]): Promise<Layer> => {
      await this.#checkRules(file, each, plugins, [...prefix, ...keys])
      return { origin: where, section: await this.#resolved(each, path) }
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
      await checkSettings({
        plugins,
        ...(section.preset === undefined ? {} : { preset: section.preset }),
        ...(section.rules === undefined ? {} : { rules: section.rules }),
      })
    } catch (error) {
      if (error instanceof SettingsError) throw this.#fault(file, [...keys, ...error.path], error.message)
      if (error instanceof UsageError) throw this.#fault(file, [...keys, 'language'], error.message)
      throw error
    }
  }

  /** The section with its glossary read. */
  async #resolved({ glossary, ...section }: ConfigSection, path: string): Promise<ResolvedSection> {
    if (typeof glossary !== 'string') return glossary === undefined ? section : { ...section, glossary }
    const { readConfigFile } = await import('./config-file.ts')
    const file = await readConfigFile(resolve(dirname(path), glossary))
    this.#check(file, glossarySchema)
    return { ...section, glossary: file.value as Glossary }
  }

  #fault(file: ConfigFile, path: readonly (string | number)[], message: string): UsageError {
    const line = file.lineOf(path)
    return new UsageError(`${this.#name(file.path)}${line === undefined ? '' : `:${line}`}: ${message}`)
  }

  #name(path: string): string {
    const own = relative(this.#cwd, path)
    return (own.startsWith('..') ? path : own).split(sep).join('/')
  }
}

/** What a configuration says of a file: all layers that hold for it, the later before the earlier. */
export function configFor(config: LoadedConfig, path: string): FileConfig {
  const section: Record<string, unknown> = {}
  const origins: Record<string, string> = {}
  for (const { origin, section: own, holdsFor } of config.layers) {
    if (holdsFor && !holdsFor(path)) continue
    for (const [key, value] of Object.entries(own)) {
      if (value === undefined) continue
      if (key === 'rules' || key === 'glossary') {
        section[key] = { ...(section[key] as object | undefined), ...(value as object) }
        for (const name of Object.keys(value as object)) origins[`${key}.${name}`] = origin
      } else {
        section[key] = value
        origins[key] = origin
      }
    }
  }
  return { section, origins }
}

function matcherOf(files: ConfigOverride['files'], folder: string): (path: string) => boolean {
  const globs = [files].flat().map((glob) => glob.replace(/^\.\//, ''))
  // As in .gitignore: a glob without a slash is about names, wherever they are.
  const isMatch = picomatch(globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)))
  return (path) => isMatch(relative(folder, path).split(sep).join('/'))
}

function manifestIn(folder: string): string | undefined {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return undefined
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'replylint' in manifest ? path : undefined
  } catch {
    // A manifest that cannot be read is for others to complain about.
    return undefined
  }
}

function isManifest(path: string): boolean {
  return path.endsWith(`${sep}package.json`)
}

/** A file beside the configuration, or a package that is installed where it is. */
function pathOf(name: string, from: string, verb: 'extends' | 'uses'): string {
  if (name.startsWith('.') || name.startsWith('/')) {
    const path = resolve(dirname(from), name)
    if (existsSync(path)) return path
    throw new UsageError(`“${from}” ${verb} “${name}”, which does not exist.`)
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    throw new UsageError(`“${from}” ${verb} the package “${name}”, which is not installed.`)
  }
}

/** The rules of the plugins that a configuration names or brings. */
async function rulesOf(plugins: Config['plugins'] & {}, from: string): Promise<readonly Rule[]> {
  const rules: Rule[] = []
  for (const plugin of plugins) {
    if (typeof plugin !== 'string') rules.push(plugin)
    else rules.push(...(await (await import('./plugins.ts')).pluginRules(pathOf(plugin, from, 'uses'))))
  }
  return rules
}
