import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { nearestOf } from '../engine/settings.ts'
import { formatOf, isMessagePath } from '../formats/detect.ts'
import { type Exclusion, Exclusions } from './exclusions.ts'
import type { IgnoreTest } from './ignored.ts'

/** The files that the arguments of a run name, or what is wrong with an argument. */
export interface FoundFiles {
  /** Absolute, each once, in order. */
  readonly files: readonly string[]
  /** One sentence for each argument that names nothing. */
  readonly errors: readonly string[]
}

const NEVER = ['**/node_modules/**', '**/.git/**']

/** In a folder only these are taken for messages: a folder of templates may well hold a `package.json`. */
const FOLDER_FORMATS: readonly string[] = ['text', 'markdown', 'html', 'mail', 'mbox']

/** No argument without one of these is a glob. */
const GLOB_SIGN = /[*?[\]{}()!]/

/**
 * Finds files, folders (with all that is below them) and globs. `.gitignore` keeps files out of folders and globs; what the user told
 * this linter to leave out (`.replylintignore`, the configuration, `--ignore-pattern`) also holds for files that an argument names.
 */
export async function findFiles(args: readonly string[], cwd: string, exclusion: Exclusion): Promise<FoundFiles> {
  const files = new Set<string>()
  const errors: string[] = []
  const exclusions = new Exclusions(cwd, exclusion)
  /** Takes what an argument found; what is wrong, where that is nothing. */
  const take = async (arg: string, found: readonly string[], none: string): Promise<string[]> => {
    let folder: string | undefined
    let tests: readonly IgnoreTest[] = []
    let taken = 0
    for (const file of found.map((each) => resolve(each)).sort()) {
      if (dirname(file) !== folder) {
        folder = dirname(file)
        tests = await exclusions.testsFor(folder)
      }
      if (tests.some((isLeftOut) => isLeftOut(file))) continue
      files.add(file)
      taken++
    }
    if (found.length === 0) return [none]
    return taken > 0 ? [] : [`Every message file of “${arg}” is left out, by the configuration, an ignore file or --ignore-pattern.`]
  }
  for (const arg of args) {
    const path = resolve(cwd, arg)
    const stats = statsOf(path)
    if (stats?.isDirectory()) {
      const { glob } = await import('tinyglobby')
      const all = (await glob('**/*', { cwd: path, absolute: true, ignore: NEVER })).filter(isMessagePath)
      const found = all.filter((file) => FOLDER_FORMATS.includes(formatOf(file)))
      errors.push(...(await take(arg, found, emptyFolder(arg, all))))
    } else if (stats) {
      if (!(await exclusions.isLeftOutByName(path))) files.add(path)
    } else if (GLOB_SIGN.test(arg) && (await import('tinyglobby')).isDynamicPattern(arg)) {
      const { glob } = await import('tinyglobby')
      const found = (await glob(arg, { cwd, absolute: true, ignore: NEVER, expandDirectories: false })).filter(isMessagePath)
      errors.push(...(await take(arg, found, `No message file matches “${arg}”.`)))
    } else {
      errors.push(`There is no file or folder “${arg}”${nearest(path, cwd, isAbsolute(arg)) || nearestVerb(arg)}.`)
    }
  }
  return { files: [...files], errors }
}

/** A path as a report names it. */
export function displayPath(path: string, cwd: string): string {
  const own = relative(cwd, path)
  return (own.startsWith('..') || isAbsolute(own) ? path : own).split(sep).join('/')
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function emptyFolder(arg: string, others: readonly string[]): string {
  const hint =
    others.length === 0
      ? '.txt, .md and .html files and templates of them are looked for'
      : `name the ${basename(others[0]!)} and its like one by one, or with a glob`
  return `No message file is in “${arg}”; ${hint}.`
}

/** What else a single word may have been meant for: it stands where a command would. */
const VERBS = ['stream', 'init', 'rules', 'explain', 'config', 'completion', '--fix', '--watch', '--help', '--version']

function nearestVerb(arg: string): string {
  const verb = nearestOf(arg, VERBS)
  return verb === undefined ? '' : `; did you mean “replylint ${verb}”`
}

/** “; did you mean …” with the likeliest neighbour in the deepest folder of the path that exists. */
function nearest(path: string, cwd: string, isAbsolutePath: boolean): string {
  let folder = dirname(path)
  let name = basename(path)
  while (!statsOf(folder)?.isDirectory() && dirname(folder) !== folder) {
    name = basename(folder)
    folder = dirname(folder)
  }
  const found = nearestOf(name, namesIn(folder))
  if (found === undefined) return ''
  const neighbour = join(folder, found)
  return `; did you mean “${isAbsolutePath ? neighbour : displayPath(neighbour, cwd)}”`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
