import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { nearestOf } from '../engine/settings.ts'
import { formatOf, isMessagePath } from '../formats/detect.ts'

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

/** Finds files, folders (with all that is below them) and globs. What an argument names itself is always taken. */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>()
  const errors: string[] = []
  for (const arg of args) {
    const path = resolve(cwd, arg)
    const stats = statsOf(path)
    if (stats?.isDirectory()) {
      const all = (await glob('**/*', { cwd: path, absolute: true, ignore: NEVER })).filter(isMessagePath)
      const found = all.filter((file) => FOLDER_FORMATS.includes(formatOf(file)))
      if (found.length === 0) errors.push(emptyFolder(arg, all))
      for (const file of found.sort()) files.add(resolve(file))
    } else if (stats) {
      files.add(path)
    } else if (isDynamicPattern(arg)) {
      const found = (await glob(arg, { cwd, absolute: true, ignore: NEVER, expandDirectories: false })).filter(isMessagePath)
      if (found.length === 0) errors.push(`No message file matches “${arg}”.`)
      for (const file of found.sort()) files.add(resolve(file))
    } else {
      errors.push(`There is no file or folder “${arg}”${nearest(path, cwd, isAbsolute(arg))}.`)
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
