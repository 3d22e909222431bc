import { presets } from '../../rules/presets.ts'
import type { Rule } from '../engine/rule.ts'
import { widthOf } from '../report/cells.ts'
import { allRules } from './linters.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'

/** Prints a table of all rules: what each asks for, how severe it is, and the smallest preset that has it. */
export async function rulesCommand({ color }: { readonly color: boolean }, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const colors = colorsFor(stdout, env, color)
  const rules = [...(await allRules())].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = rules.map((rule) => [rule.id, rule.severity, smallestPreset(rule), rule.summary])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))))
  const lines = rows.map(([id = '', severity = '', preset = '', summary = '']) =>
    [colors.bold(padded(id, widths[0]!)), padded(severity, widths[1]!), colors.dim(padded(preset, widths[2]!)), summary].join('  '),
  )
  await write(stdout, `${lines.join('\n')}\n\n${colors.dim('replylint explain <rule> tells why, and shows how it looks.')}\n`)
  return 0
}

function smallestPreset({ id }: Rule): string {
  return Object.entries(presets).find(([, { rules }]) => rules[id] !== undefined)?.[0] ?? '-'
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
