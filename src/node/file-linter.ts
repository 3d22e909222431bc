import { dirname, join } from 'node:path'
import type { ConfigSection } from '../config.ts'
import type { LintContext } from '../context.ts'
import type { FormatName } from '../formats/detect.ts'
import type { MessageContext } from '../message/message.ts'
import type { FileReport } from '../report/index.ts'
import type { Source } from '../source.ts'
import type { Cache, Kept } from './cache.ts'
import { type Configs, configFor, type LoadedConfig } from './config.ts'
import { heeded } from './directives.ts'
import { displayPath } from './files.ts'
import { lintFile } from './lint-file.ts'
import { allRules, Linters, type LintersOptions } from './linters.ts'
import { recordsIn } from './records-in.ts'
import { sourceOf } from './source-of.ts'
import { type Reading, Variants } from './variants.ts'

export interface FileLinterOptions {
  readonly cwd: string
  readonly configs: Configs
  /** What the command line says, which goes before any configuration. */
  readonly preset?: string
  readonly locale?: string
  /** The language of the advice where neither the command line nor the configuration says one. */
  readonly otherLocale?: string
  /** How to read all files. */
  readonly format?: string
  readonly declared: LintContext
  readonly reportUnusedDisable: boolean
  readonly cache?: Cache
}

/** How a file is judged. */
interface FileSettings extends Reading {
  readonly linters: Linters
  readonly context: LintContext
  /** All of it as a text. */
  readonly key: string
  /** Whether rules from elsewhere take part, whose code is not in the key. */
  readonly isCode: boolean
}

/** Lints a file in another thread. */
export interface Elsewhere {
  lint(file: { readonly path: string; readonly name: string; readonly bytes: Uint8Array }): Promise<Kept>
}

/** Lints files, each as its configuration has it. */
export class FileLinter {
  readonly #options: FileLinterOptions
  readonly #linters = new Map<string, Promise<Linters>>()
  readonly #settings = new Map<LoadedConfig, Map<string, Promise<FileSettings>>>()
  #variants: Variants | undefined
  #elsewhere: Elsewhere | undefined

  constructor(options: FileLinterOptions) {
    this.#options = options
  }

  /** From now on, files are linted in another thread; `undefined`: here. */
  lintIn(elsewhere: Elsewhere | undefined): void {
    this.#elsewhere = elsewhere
  }

  /** Names all files of the run, so that the languages of one template are held against each other. */
  expect(files: readonly string[]): void {
    this.#variants = new Variants(files, this.#options.cwd, (path) => this.#settingsFor(path))
  }

  /** The configuration of a file. */
  configOf(path: string): Promise<LoadedConfig> {
    return this.#options.configs.of(dirname(path))
  }

  /** Holds what the command line says against what exists, before any file is read. */
  async check(): Promise<void> {
    const { cwd } = this.#options
    await this.#settingsFor(join(cwd, 'any'))
  }

  /**
   * Lints the bytes of a file. `path` is absolute; `format` is how to read it where no configuration says so. What goes wrong with the file
   * is in the report; what is wrong with a configuration is thrown.
   */
  async lintBytes(
    bytes: () => Uint8Array,
    path: string,
    name = displayPath(path, this.#options.cwd),
    format?: FormatName,
  ): Promise<FileReport> {
    const settings = await this.#settingsFor(path)
    const { cache } = this.#options
    try {
      const content = bytes()
      const read = sourceOf(content, name, settings.format ?? format)
      if ('error' in read) return { path: name, findings: [], error: `“${name}” ${read.error}.` }
      const { source } = read
      // What a plugin does is code that may change without its configuration.
      const key = settings.isCode ? undefined : cache?.keyOf(content, name, settings.key + (this.#variants?.fingerprint(path) ?? ''))
      const kept = key === undefined ? undefined : cache?.get(key)
      if (kept) return { path: name, source, ...kept }
      const report = this.#elsewhere
        ? { path: name, source, ...(await this.#elsewhere.lint({ path, name, bytes: content })) }
        : await this.#lintSource(source, path, name, settings)
      if (key !== undefined) cache?.set(key, report)
      return report
    } catch (error) {
      return { path: name, findings: [], error: `“${name}” ${faultOf(error)}.` }
    }
  }

  /** Whether the configuration says how a file is read, whatever its name says. */
  async hasFormat(path: string): Promise<boolean> {
    return (await this.#settingsFor(path)).format !== undefined
  }

  /** What a reader sees of each message of a file. */
  async proseIn(source: Source, path: string): Promise<string[]> {
    const { messages } = await this.#settingsFor(path)
    return Array.from(await recordsIn(source, messages), (record) => ('error' in record ? record.error.message : record.prose.text))
  }

  /** Lints a source again, such as one that has been fixed. */
  async lintSource(source: Source, path: string, name: string): Promise<FileReport> {
    return this.#lintSource(source, path, name, await this.#settingsFor(path))
  }

  async #lintSource(source: Source, path: string, name: string, { linters, context, messages }: FileSettings): Promise<FileReport> {
    const variants = await this.#variants?.of(path, linters)
    const report = await lintFile(source, name, this.#options.declared, context, linters, variants, messages)
    if (!source.text.includes('replylint')) return report
    const { plugins } = await this.configOf(path)
    const known = [...(await allRules()), ...plugins].map(({ id }) => id)
    return { ...report, findings: await heeded(source, report.findings, known, this.#options.reportUnusedDisable) }
  }

  async #settingsFor(path: string): Promise<FileSettings> {
    const config = await this.configOf(path)
    let known = this.#settings.get(config)
    if (!known) {
      known = new Map()
      this.#settings.set(config, known)
    }
    // Files for which the same parts of a configuration hold have the same settings.
    const parts = config.layers.map(({ holdsFor }) => !holdsFor || holdsFor(path)).join()
    let settings = known.get(parts)
    if (!settings) {
      settings = this.#readSettings(config, path)
      known.set(parts, settings)
    }
    return settings
  }

  async #readSettings(config: LoadedConfig, path: string): Promise<FileSettings> {
    const { section } = configFor(config, path)
    const { preset = section.preset, locale = config.locale ?? this.#options.otherLocale } = this.#options
    const options: LintersOptions = {
      ...(preset === undefined ? {} : { preset }),
      ...(section.rules === undefined ? {} : { rules: section.rules }),
      ...(section.glossary === undefined ? {} : { glossary: section.glossary }),
      ...(config.plugins.length === 0 ? {} : { plugins: config.plugins }),
      ...(locale === undefined ? {} : { locale }),
    }
    // Plugins are code; they are the same where the configuration is.
    const key = JSON.stringify([options, config.path])
    let linters = this.#linters.get(key)
    if (!linters) {
      linters = Linters.of(options)
      this.#linters.set(key, linters)
    }
    const context = contextOf(section)
    const { messages } = section
    const format = this.#options.format ?? section.format
    const isCode = config.plugins.length > 0
    return {
      linters: await linters,
      context,
      format,
      messages,
      isCode,
      key: JSON.stringify([key, context, format, messages, this.#options.declared, this.#options.reportUnusedDisable]),
    }
  }
}

function contextOf({ language, channel, kind, template, company, agents }: ConfigSection): LintContext & MessageContext {
  return {
    ...(language === undefined ? {} : { language }),
    ...(channel === undefined ? {} : { channel }),
    ...(kind === undefined ? {} : { kind }),
    ...(template === undefined ? {} : { template }),
    ...(company === undefined ? {} : { company }),
    ...(agents === undefined ? {} : { agents }),
  }
}

/** The end of a sentence that begins with the name of the file. A fault of the linter itself stops at the file that brought it to light. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error)) return `cannot be linted, which is a fault of replylint: ${error}`
  const code = 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied'
  if (code === 'ENOENT') return 'cannot be read: it is gone'
  return `cannot be read: ${error.message}`
}
