import { existsSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { isMessagePath } from '../formats/detect.ts'
import type { FileReport } from '../report/index.ts'
import type { Source } from '../source.ts'
import { Configs, configNames, SUPPRESSIONS_NAME, suppressionsPath } from './config.ts'
import { Exclusions } from './exclusions.ts'
import { FileLinter } from './file-linter.ts'
import { type EditedText, formatOfBuffer, isMessageBuffer } from './lsp-document.ts'
import { configOf, type EditorSettings } from './lsp-settings.ts'
import { Suppressions } from './suppressions.ts'
import { UsageError } from './usage-error.ts'
import { companionsNear } from './variants.ts'

/** What was found in a text. */
export interface TextReport {
  /** What the command line would show. */
  readonly report: FileReport
  /** With what the team has decided to live with, which --fix puts right as well. */
  readonly whole: FileReport
}

/** A folder in an editor, whose messages are judged as a run of the command line in that folder would judge them. */
export class Project {
  readonly #cwd: string
  readonly #settings: EditorSettings
  readonly #configs: Configs
  readonly #linter: FileLinter
  readonly #exclusions: Exclusions
  #expected: string | undefined
  #suppressions: Promise<Suppressions | undefined> | undefined
  /** One text at a time, because the linter holds each against its own companions. */
  #turn: Promise<unknown> = Promise.resolve()

  /** Throws a {@link UsageError} for a configuration that the settings name and that is not there. */
  constructor(cwd: string, settings: EditorSettings) {
    const { config, locale, reportUnusedDisable = false } = settings
    this.#cwd = cwd
    this.#settings = settings
    this.#configs = new Configs(cwd, config, configOf(settings, cwd))
    this.#linter = new FileLinter({
      cwd,
      configs: this.#configs,
      declared: {},
      reportUnusedDisable,
      ...(locale === undefined ? {} : { otherLocale: locale }),
    })
    this.#exclusions = new Exclusions(cwd, { patterns: [], configs: this.#configs })
  }

  /** What is found in a text; `undefined` where it is none of ours. What is wrong with a configuration is thrown. */
  async read(edited: EditedText): Promise<TextReport | undefined> {
    const { path } = edited
    // First, so that a configuration that cannot be followed says so while it is edited.
    await this.#linter.configOf(path)
    if (!(await this.#isMessage(edited))) return undefined
    const whole = await this.lint(edited)
    const { source } = whole
    const suppressions = await (this.#suppressions ??= this.#readSuppressions())
    if (!source || !suppressions) return { report: whole, whole }
    const findings = suppressions.remaining(suppressions.nameOf(path), source.text, whole.findings)
    return { report: { ...whole, findings }, whole }
  }

  /** Lints a text, whether it is ours or not. */
  lint(edited: EditedText): Promise<FileReport> {
    const { text, path, isFound } = edited
    const format = isFound ? undefined : formatOfBuffer(edited)
    const turn = this.#turn.then(async () => {
      this.#expect(isFound ? [path, ...(await this.#companionsOf(path))] : [path])
      return this.#linter.lintBytes(() => Buffer.from(text), path, undefined, format)
    })
    this.#turn = turn.catch(() => {})
    return turn
  }

  /** What a reader sees of each message of a text. */
  proseIn(source: Source, { path }: EditedText): Promise<string[]> {
    return this.#linter.proseIn(source, path)
  }

  async #isMessage(edited: EditedText): Promise<boolean> {
    const { path, isFound } = edited
    const name = basename(path)
    if (configNames.includes(name) || name === SUPPRESSIONS_NAME) return false
    if (!isFound) return isMessageBuffer(edited) && !(await this.#exclusions.isLeftOutByName(path))
    if (!isMessagePath(path) && !(await this.#linter.hasFormat(path))) return false
    return !(await this.#isLeftOut(path))
  }

  /** As in a run over the folder, where `.gitignore` is heeded: nobody has named the file that happens to be open. */
  async #isLeftOut(path: string): Promise<boolean> {
    if (/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(relative(this.#cwd, path))) return true
    const tests = await this.#exclusions.testsFor(dirname(path))
    return tests.some((isLeftOut) => isLeftOut(path))
  }

  /** What the linter has read of the companions of a text holds as long as these stay as they are. */
  #expect(files: readonly string[]): void {
    const stamp = files
      .map((file, index) => (index === 0 ? file : `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`))
      .join('\n')
    if (stamp === this.#expected) return
    this.#expected = stamp
    this.#linter.expect(files)
  }

  async #companionsOf(path: string): Promise<string[]> {
    const companions: string[] = []
    for (const other of companionsNear(path, this.#cwd)) {
      if (isMessagePath(other) && !(await this.#isLeftOut(other))) companions.push(other)
    }
    return companions
  }

  async #readSuppressions(): Promise<Suppressions | undefined> {
    const { suppressions } = this.#settings
    const path =
      suppressions === undefined ? suppressionsPath(await this.#configs.of(this.#cwd), this.#cwd) : resolve(this.#cwd, suppressions)
    if (existsSync(path)) return Suppressions.at(path)
    if (suppressions === undefined) return undefined
    throw new UsageError(`There is no suppression file “${suppressions}”.`)
  }
}
