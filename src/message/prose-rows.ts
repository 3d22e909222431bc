import { wholeClosing } from './closing-words.ts'
import type { Page, Range, Row } from './page.ts'

/** What tells a row of prose from one that closes or signs: small words, stops, and where sentences begin and end. */
export function isProse(page: Page, row: Row): boolean {
  const words = page.wordCount(row)
  let small = 0
  for (let at = row.from; at < row.to; at++) if (page.isStopWord(at)) small++
  const last = page.key(row.to - 1)
  const isSentence = last === '.' || last === '!' || last === '?' || last === '।' || last === ':'
  return words >= 9 ? small >= 2 : words >= 3 && small >= 1 && (isSentence || words >= 6)
}

/** Prose that ends with a stop. */
export function isSentence(page: Page, row: Row): boolean {
  return ['.', '!', '?', '।'].includes(page.key(row.to - 1)) && isProse(page, row)
}

/** So many short lines in a row are a menu, a form or a table. */
const LABELS = 3

/** Whether the rows right above one are labels: they say nothing in sentences, and close nothing. */
export function isBelowLabels(page: Page, rows: readonly Row[], index: number): boolean {
  if (index < LABELS) return false
  return rows
    .slice(index - LABELS, index)
    .every((row) => !isProse(page, row) && !endsSentence(page, row.to - 1) && wholeClosing(page, row) === undefined)
}

export function beginsSentence(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  if (before === undefined || !page.tokens[at]!.isSpaced) return false
  // “March 1st. Thanks”: the stop of an abbreviation may be the sentence's as well.
  if (page.text.charCodeAt(before.end - 1) === 46) return true
  return ['!', '?', '…', '।', ';', ')'].includes(before.key) || before.kind === 'emoji'
}

export function endsSentence(page: Page, at: number): boolean {
  const token = page.tokens[at]
  // “Sarah L. – Customer Service”: the stop of an initial before a dash.
  if (token?.key === '.' && page.key(at + 1) === '-' && at > 1 && /^\p{Lu}$/u.test(page.word(at - 1)) && page.isCapitalised(at - 2))
    return false
  return token !== undefined && (['.', '!', '?', '…', '।', ')'].includes(token.key) || token.kind === 'emoji')
}

export function hasStopWord(page: Page, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (page.isStopWord(at)) return true
  return false
}

/** “Thank you for your letter. It arrived today.”: thanks that open a paragraph. */
export function holdsSentenceStart(page: Page, { from, to }: Range): boolean {
  return sentenceEnd(page, { from, to }) < to
}

/** Where the first sentence of a range ends. */
export function sentenceEnd(page: Page, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (beginsSentence(page, at)) return at
  return to
}

/** “Ihre Anfrage liegt jetzt beim Support.”: a stop behind several small words, of which one is no stop word but a verb or its like. */
export function isStatement(page: Page, { from, to }: Range, rowEnd: number): boolean {
  if (!['.', '!', '?'].includes(page.key(rowEnd - 1))) return false
  let small = 0
  let telling = 0
  for (let at = from; at < to; at++) {
    if (!/^\p{Ll}/u.test(page.word(at))) continue
    small++
    if (!page.isStopWord(at)) telling++
  }
  return small >= 2 && telling >= 1
}

/** Whether all words but the small ones of a title begin with a capital: “Bank of Tarn”. */
export function isTitled(page: Page, { from, to }: Range): boolean {
  let capitals = 0
  for (let at = from; at < to; at++) {
    if (page.key(at) === '.' || page.key(at) === '?') return false
    if (page.isCapitalised(at)) capitals++
    else if (page.tokens[at]!.kind === 'word' && page.find('teamNames', { from: at, to }) === undefined) return false
  }
  return capitals > 0 || page.find('teamNames', { from, to }) !== undefined
}
