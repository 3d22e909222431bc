import { GIVEN_SHAPE } from './names.ts'
import type { Page, Range } from './page.ts'
import { isAgent, type SignatureRow } from './signature.ts'

/**
 * The rows of a signature, with a firm below a team told from a person: “Complaints Department / Surya Best”. Where the agent is known by
 * another name, two words in capitals there are a person only if a name that the language knows, an initial, a title or a role says so.
 */
export function withFirms(page: Page, rows: readonly SignatureRow[]): SignatureRow[] {
  const named = rows.map((row, index) => asNickname(page, row, rows[index + 1]) ?? row)
  if (page.context.agent === undefined) return named
  return named.map((row, index) => {
    const above = named[index - 1]
    const { reading } = row
    if (above?.reading?.kind !== 'team' || reading?.kind !== 'name' || !reading.name || page.wordCount(reading.name) < 2) return row
    // “On behalf of the team, / Surya Gass”
    const isAnnounced = page.key(above.to - 1) === ',' || page.find('behalfMarkers', above) !== undefined
    if (isAnnounced || named[index + 1]?.reading?.kind === 'role' || isPerson(page, row, reading.name)) return row
    return { ...row, reading: { kind: 'company', name: undefined, team: undefined, isSure: false } }
  })
}

function isPerson(page: Page, row: Range, name: Range): boolean {
  const { from, to } = page.trimmed(row)
  // “Mr Surya Gass”, “Surya Gass, buyer”: a title or a role stands beside the name.
  if (name.from > from || name.to < to || page.endOf('nameForms', from, to) > 0) return true
  // “Surya Gass” is the agent S. Gass.
  for (let at = from; at < to; at++) if (/^\p{Lu}$/u.test(page.word(at)) || isAgent(page, { from: at, to: at + 1 })) return true
  return false
}

/** “Service-Janne / Jannes Bilservice”: what reads like a team is how a person is called, whose name the firm below it bears. */
function asNickname(page: Page, row: SignatureRow, below: SignatureRow | undefined): SignatureRow | undefined {
  const { from, to } = page.trimmed(row)
  const name = to - 1
  if (!below || row.reading?.kind !== 'team' || name !== from + 1 || page.tokens[name]!.isSpaced) return undefined
  if (!page.stretch({ from, to }).text.includes('-') || !GIVEN_SHAPE.test(page.word(name))) return undefined
  for (let at = below.from; at < below.to; at++) {
    // “Jannes” is “Janne” with an ending.
    if (page.isCapitalised(at) && page.key(at).startsWith(page.key(name)) && page.key(at).length - page.key(name).length <= 2)
      return { from: row.from, to: row.to, reading: { kind: 'name', name: { from, to }, team: undefined, isSure: true } }
  }
  return undefined
}
