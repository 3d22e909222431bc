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

/** What the page says of a rule, in Markdown; `undefined` for a rule from elsewhere. */
export function ruleSection(id: string): string | undefined {
  const page = rulesPage()
  const start = page.indexOf(`\n## ${id}\n`)
  if (start < 0) return undefined
  const end = page.indexOf('\n## ', start + 1)
  return page.slice(start + 1, end < 0 ? undefined : end)
}

/** The letters of an example for the entities that stand for them. */
export function plainText(example: string): string {
  return example.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
