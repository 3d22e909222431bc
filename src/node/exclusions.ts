import { dirname } from 'node:path'
import type { Configs, LoadedConfig } from './config.ts'
import { IgnoredFiles, type IgnoreTest, patternTest } from './ignored.ts'

/** What is left out. */
export interface Exclusion {
  /** The patterns of the command line, in the syntax of `.gitignore`. */
  readonly patterns: readonly string[]
  readonly configs: Configs
}

/** The names of the files that say what is left out of folders. */
export const ignoreNames = ['.gitignore', '.replylintignore'] as const

/** Knows which files are left out, by ignore files, the configuration and the command line. */
export class Exclusions {
  readonly #configs: Configs
  readonly #isExcluded: Promise<IgnoreTest>
  readonly #ignored = new IgnoredFiles(ignoreNames)
  readonly #ignoredByName = new IgnoredFiles(['.replylintignore'])
  readonly #configTests = new Map<LoadedConfig, Promise<IgnoreTest>>()

  constructor(cwd: string, { patterns, configs }: Exclusion) {
    this.#configs = configs
    this.#isExcluded = patternTest(patterns, cwd)
  }

  /** The tests for the files that are found in a folder: one that says so is enough. */
  async testsFor(folder: string): Promise<readonly IgnoreTest[]> {
    return [await this.#ignored.testFor(folder), await this.#isExcluded, await this.#configTestFor(folder)]
  }

  /** Whether a file is left out even where it is named; `.gitignore` is not for that. */
  async isLeftOutByName(file: string): Promise<boolean> {
    const folder = dirname(file)
    const isExcluded = await this.#isExcluded
    return isExcluded(file) || (await this.#ignoredByName.testFor(folder))(file) || (await this.#configTestFor(folder))(file)
  }

  async #configTestFor(folder: string): Promise<IgnoreTest> {
    const config = await this.#configs.of(folder)
    let test = this.#configTests.get(config)
    if (!test) {
      test = patternTest(config.ignore, config.folder)
      this.#configTests.set(config, test)
    }
    return test
  }
}
