import { profiles } from '../../rules/languages/profiles.ts'
import { widthOf } from '../report/cells.ts'
import { allRules } from './linters.ts'
import { rulesPage } from './rules-page.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'

const HEAD = ['rule', 'severity', 'preset', 'fix', 'languages', 'what it asks for'] as const

/** Prints a table of all rules: severity, the smallest preset that has it, whether it fixes, the languages that it speaks, what it asks for. */
export async function rulesCommand({ color }: { readonly color: boolean }, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const colors = colorsFor(stdout, env, color)
  const summaries = new Map((await allRules()).map(({ id, summary }) => [id, summary]))
  const rows = [...rulesPage().matchAll(/^\| \[([\w-]+)\]\(#\1\) \| (.*) \|$/gm)].map(([, id = '', cells = '']) => {
    const [severity = '', preset = '', fix = '', ...marks] = cells.split(' | ')
    return [id, severity, preset, fix, languagesOf(marks), summaries.get(id) ?? '']
  })
  const widths = HEAD.map((title, column) => Math.max(...[HEAD, ...rows].map((row) => widthOf(row[column] ?? title))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)))
      .join('  ')
      .trimEnd()
  const lines = rows.map((row) => colors.bold(row[0]!) + line(row).slice(row[0]!.length))
  const hint = colors.dim('replylint explain <rule> tells why, and shows how it looks.')
  await write(stdout, `${colors.dim(line(HEAD))}\n${lines.join('\n')}\n\n${hint}\n`)
  return 0
}

/** `all`, `all but en`, or the few that there are. */
function languagesOf(marks: readonly string[]): string {
  const tags = profiles.map(({ tag }) => tag)
  const spoken = tags.filter((_, index) => marks[index] === '●')
  if (spoken.length === tags.length) return 'all'
  if (spoken.length <= tags.length / 2) return spoken.join(' ')
  return `all but ${tags.filter((tag) => !spoken.includes(tag)).join(' ')}`
}
