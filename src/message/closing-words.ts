import type { Closing } from './message.ts'
import type { Page, Range } from './page.ts'

/** The words that close, and what they are. */
export interface ClosingWords extends Range {
  readonly form: Closing['form']
}

/** The closing with which a row begins. */
export function closingAt(page: Page, row: Range): ClosingWords | undefined {
  return closingFrom(page, page.withoutOrnaments(row).from, row.to)
}

/** The closing that a row is, and nothing else. */
export function wholeClosing(page: Page, row: Range): ClosingWords | undefined {
  const closing = closingAt(page, row)
  if (!closing) return undefined
  const rest = page.trimmed({ from: closing.to, to: row.to })
  return rest.from >= rest.to ? closing : undefined
}

/** A closing from a token on, and the closings that are strung on to it: “Thanks and kind regards”. */
export function closingFrom(page: Page, from: number, limit: number): ClosingWords | undefined {
  let form: ClosingWords['form'] | undefined
  let to = from
  for (let at = from; at < limit; ) {
    const formula = page.endOf('closings', at, limit)
    const thanks = page.endOf('closingThanks', at, limit)
    const wish = page.endOf('closingWishes', at, limit)
    const end = Math.max(formula, thanks, wish)
    // “Dein Team von Acme”: the word that closes before a name belongs to the team.
    if (end < 0 || page.endOf('teamNames', at, limit) > end) break
    // “Merci de relire le contrat”: thanks that go on as a request ask for something.
    if (end === thanks && page.endOf('requests', at, limit) > end) break
    form = formula === end ? 'formula' : (form ?? (wish === end ? 'wish' : 'thanks'))
    to = end
    at = end
    while (at < limit && (page.isPunctuation(at) || page.endOf('nameJoiners', at, limit) > 0)) at++
  }
  return form && { from, to, form }
}
