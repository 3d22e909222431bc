import { dirname, join } from 'node:path'
import type { ConfigSection } from '../engine/config.ts'
import type { LintContext } from '../linter.ts'
import type { MessageContext } from '../message/message.ts'
import type { FileReport } from '../report/index.ts'
import type { Source } from '../source.ts'
import { type Configs, configFor, type LoadedConfig } from './config.ts'
import { heeded } from './directives.ts'
import { displayPath } from './files.ts'
import { lintFile } from './lint-file.ts'
import { allRules, Linters, type LintersOptions } from './linters.ts'
import { sourceOf } from './source-of.ts'

export interface FileLinterOptions {
  readonly cwd: string
  readonly configs: Configs
  /** What the command line says, which goes before any configuration. */
  readonly preset?: string
  readonly locale?: string
  readonly declared: LintContext
  readonly reportUnusedDisable: boolean
}

/** Lints files, each as its configuration has it. */
export class FileLinter {
  readonly #options: FileLinterOptions
  readonly #linters = new Map<string, Promise<Linters>>()

  constructor(options: FileLinterOptions) {
    this.#options = options
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

  /** Lints the bytes of a file. `path` is absolute. What goes wrong with the file is in the report; what is wrong with a configuration is thrown. */
  async lintBytes(bytes: () => Uint8Array, path: string, name = displayPath(path, this.#options.cwd)): Promise<FileReport> {
    const { linters, context } = await this.#settingsFor(path)
    try {
      const content = sourceOf(bytes(), name)
      if ('error' in content) return { path: name, findings: [], error: `“${name}” ${content.error}.` }
      return await this.#lintSource(content.source, path, name, linters, context)
    } catch (error) {
      return { path: name, findings: [], error: `“${name}” ${faultOf(error)}.` }
    }
  }

  /** Lints a source again, such as one that has been fixed. */
  async lintSource(source: Source, path: string, name: string): Promise<FileReport> {
    const { linters, context } = await this.#settingsFor(path)
    return this.#lintSource(source, path, name, linters, context)
  }

  async #lintSource(source: Source, path: string, name: string, linters: Linters, context: LintContext): Promise<FileReport> {
    const report = await lintFile(source, name, this.#options.declared, context, linters)
    if (!source.text.includes('replylint')) return report
    const { plugins } = await this.configOf(path)
    const known = [...(await allRules()), ...plugins].map(({ id }) => id)
    return { ...report, findings: await heeded(source, report.findings, known, this.#options.reportUnusedDisable) }
  }

  async #settingsFor(path: string): Promise<{ readonly linters: Linters; readonly context: LintContext }> {
    const config = await this.configOf(path)
    const { section } = configFor(config, path)
    const { preset = section.preset, locale = config.locale } = this.#options
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
    return { linters: await linters, context: contextOf(section) }
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
