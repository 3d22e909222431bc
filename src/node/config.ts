import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ConfigSection } from '../config.ts'
import type { Glossary } from '../engine/glossary.ts'
import type { Rule } from '../engine/rule.ts'
import type { ThreadRule } from '../thread/rule.ts'
import { UsageError } from './usage-error.ts'

/** What is looked for in a folder, in order. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `replylint.config.${extension}`)

/** The file in which suppressed findings are kept. */
export const SUPPRESSIONS_NAME = 'replylint-suppressions.json'

/** A section whose glossary has been read, with the words that show where it comes from: `replylint.config.yaml`, `… › overrides[1]`. */
export interface Layer {
  readonly origin: string
  readonly section: ResolvedSection
  /** Whether it holds for a file; it always does without. */
  readonly holdsFor?: (path: string) => boolean
}

export type ResolvedSection = Omit<ConfigSection, 'glossary'> & { readonly glossary?: Glossary }

/** A configuration with all that it extends, ready to be asked about files. */
export interface LoadedConfig {
  /** The folder to which its globs are relative. */
  readonly folder: string
  /** The file that it is from; missing where there is none. */
  readonly path?: string
  readonly ignore: readonly string[]
  readonly layers: readonly Layer[]
  readonly plugins: readonly (Rule | ThreadRule)[]
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

  /**
   * With a fixed path, that configuration holds for all files, with `false` none; otherwise the nearest one upwards from each file, and
   * `otherwise` where there is none.
   */
  constructor(cwd: string, fixed?: string | false, otherwise: LoadedConfig = { folder: cwd, ignore: [], layers: [], plugins: [] }) {
    this.#cwd = cwd
    this.#none = Promise.resolve(otherwise)
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
    const path = configNames.map((name) => join(folder, name)).find((each) => existsSync(each)) ?? manifestIn(folder)
    if (path !== undefined) return this.#load(path)
    const parent = dirname(folder)
    return parent === folder ? this.#none : this.of(parent)
  }

  #load(path: string): Promise<LoadedConfig> {
    let config = this.#byPath.get(path)
    if (!config) {
      config = import('./config-reader.ts').then(({ readConfig }) => readConfig(path, this.#cwd))
      this.#byPath.set(path, config)
    }
    return config
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

/** Where suppressed findings are kept: beside the configuration, or in the working directory where there is none. */
export function suppressionsPath(config: LoadedConfig, cwd: string): string {
  return join(config.path === undefined ? cwd : dirname(config.path), SUPPRESSIONS_NAME)
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
