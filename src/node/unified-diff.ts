/** Lines around a change that are shown. */
const CONTEXT = 3

/** A line that stays, goes or comes. */
export type LineEdit = { readonly sign: ' ' | '-' | '+'; readonly line: string }

/** The difference of two texts as `git apply` reads it; empty where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const edits = lineEdits(before, after)
  const changed = edits.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]))
  if (changed.length === 0) return ''
  const hunks: string[] = []
  for (let from = 0; from < changed.length; ) {
    let to = from
    while (to + 1 < changed.length && changed[to + 1]! - changed[to]! <= CONTEXT * 2) to++
    const start = Math.max(0, changed[from]! - CONTEXT)
    const end = Math.min(edits.length, changed[to]! + CONTEXT + 1)
    hunks.push(hunk(edits, start, end))
    from = to + 1
  }
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
}

/** The way from one text to the other, line by line. */
export function lineEdits(before: string, after: string): LineEdit[] {
  return editsOf(linesOf(before), linesOf(after))
}

function hunk(edits: readonly LineEdit[], start: number, end: number): string {
  const count = (part: readonly LineEdit[], sign: '-' | '+'): number =>
    part.filter((edit) => edit.sign === ' ' || edit.sign === sign).length
  const head = edits.slice(0, start)
  const body = edits.slice(start, end)
  const range = (sign: '-' | '+'): string => {
    const length = count(body, sign)
    return `${sign}${count(head, sign) + (length === 0 ? 0 : 1)},${length}`
  }
  const lines = body.map(({ sign, line }) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
  return `@@ ${range('-')} ${range('+')} @@\n${lines.join('')}`
}

/** Lines with their ends; a last line may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The shortest way from one list of lines to the other (Myers 1986); quick where little has changed. */
function editsOf(before: readonly string[], after: readonly string[]): LineEdit[] {
  const furthest = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  const isDown = (diagonal: number, steps: number, reach: ReadonlyMap<number, number>): boolean =>
    diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  for (let steps = 0; ; steps++) {
    trail.push(new Map(furthest))
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDown(diagonal, steps, furthest) ? furthest.get(diagonal + 1)! : furthest.get(diagonal - 1)! + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      furthest.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trail, isDown)
    }
  }
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  trail: readonly ReadonlyMap<number, number>[],
  isDown: (diagonal: number, steps: number, reach: ReadonlyMap<number, number>) => boolean,
): LineEdit[] {
  const edits: LineEdit[] = []
  let x = before.length
  let y = after.length
  for (let steps = trail.length - 1; steps >= 0; steps--) {
    const reach = trail[steps]!
    const diagonal = x - y
    const isInsertion = isDown(diagonal, steps, reach)
    const from = steps === 0 ? 0 : reach.get(isInsertion ? diagonal + 1 : diagonal - 1)!
    const fromY = steps === 0 ? 0 : from - (isInsertion ? diagonal + 1 : diagonal - 1)
    const startX = steps === 0 ? 0 : isInsertion ? from : from + 1
    for (; x > startX; x--, y--) edits.push({ sign: ' ', line: before[x - 1]! })
    if (steps === 0) break
    if (isInsertion) edits.push({ sign: '+', line: after[--y]! })
    else edits.push({ sign: '-', line: before[--x]! })
    x = from
    y = fromY
  }
  return edits.reverse()
}
