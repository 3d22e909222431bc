import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** Whether a file, by its absolute path, is left out. */
export type IgnoreTest = (path: string) => boolean

/** Knows which files are left out by the ignore files that are between the root of the repository and them. */
export class IgnoredFiles {
  readonly #names: readonly string[]
  readonly #tests = new Map<string, Promise<IgnoreTest>>()

  /** The names of ignore files, which are in the syntax of `.gitignore`. */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** The test for the files that lie in a folder. */
  testFor(folder: string): Promise<IgnoreTest> {
    let test = this.#tests.get(folder)
    if (!test) {
      test = this.#testOf(folder)
      this.#tests.set(folder, test)
    }
    return test
  }

  async #testOf(folder: string): Promise<IgnoreTest> {
    const up = dirname(folder)
    const isRoot = up === folder || existsSync(join(folder, '.git'))
    const parent = isRoot ? none : await this.testFor(up)
    const texts = this.#names
      .map((name) => join(folder, name))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'))
    if (texts.length === 0) return parent
    const { default: ignore } = await import('ignore')
    const own = ignore().add(texts.join('\n'))
    return (path) => {
      const { ignored, unignored } = own.test(pathWithin(folder, path))
      return ignored || (!unignored && parent(path))
    }
  }
}

/** A test for patterns in the syntax of `.gitignore`, relative to a folder. */
export async function patternTest(patterns: readonly string[], folder: string): Promise<IgnoreTest> {
  if (patterns.length === 0) return none
  const { default: ignore } = await import('ignore')
  const ignored = ignore().add([...patterns])
  return (path) => {
    const own = pathWithin(folder, path)
    return own !== '' && !own.startsWith('../') && ignored.ignores(own)
  }
}

const none: IgnoreTest = () => false

function pathWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
