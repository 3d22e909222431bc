import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from './usage-error.ts'

/** The page that is made from the rules: `rules/README.md`, which is in the package above the built files, and above these in the repository. */
export function rulesPage(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'rules', 'README.md')
    if (existsSync(path) && existsSync(join(folder, 'package.json'))) return readFileSync(path, 'utf8')
    if (dirname(folder) === folder) throw new UsageError('The page of the rules is missing; install replylint again.')
  }
}
