import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Knows which files are left out by the ignore files that are between the root of the repository and them. */
export class IgnoredFiles {
  readonly #names: readonly string[]
  readonly #byFolder = new Map<string, { readonly ignored: Ignore | undefined; readonly parent: string | undefined }>()

  /** The names of ignore files, which are in the syntax of `.gitignore`. */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** Whether a file is left out. */
  has(path: string): boolean {
    for (let folder: string | undefined = dirname(path); folder !== undefined; ) {
      const { ignored, parent } = this.#rulesOf(folder)
      const result = ignored?.test(relative(folder, path).split(sep).join('/'))
      if (result?.ignored) return true
      if (result?.unignored) return false
      folder = parent
    }
    return false
  }

  #rulesOf(folder: string): { readonly ignored: Ignore | undefined; readonly parent: string | undefined } {
    let rules = this.#byFolder.get(folder)
    if (!rules) {
      const texts = this.#names
        .map((name) => join(folder, name))
        .filter((path) => existsSync(path))
        .map((path) => readFileSync(path, 'utf8'))
      const up = dirname(folder)
      const isRoot = up === folder || existsSync(join(folder, '.git'))
      rules = { ignored: texts.length === 0 ? undefined : ignore().add(texts.join('\n')), parent: isRoot ? undefined : up }
      this.#byFolder.set(folder, rules)
    }
    return rules
  }
}

/** A test for patterns in the syntax of `.gitignore`, relative to a folder. */
export function patternTest(patterns: readonly string[], folder: string): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  const ignored = ignore().add([...patterns])
  return (path) => {
    const own = relative(folder, path).split(sep).join('/')
    return own !== '' && !own.startsWith('../') && ignored.ignores(own)
  }
}
