import type { TimeExpression, TimeLevel } from './message.ts'
import { type Grain, strongestDirection, type TimeCore } from './time-items.ts'
import type { TimeRow } from './time-row.ts'

/** Cores that stand side by side, but for prepositions and joints, are one time. */
export function joinedCores(row: TimeRow, cores: readonly TimeCore[]): TimeCore[] {
  const merged: TimeCore[] = []
  for (const core of cores) {
    const last = merged.at(-1)
    const joined = last && together(row, last, core)
    if (joined) merged[merged.length - 1] = joined
    else merged.push(core)
  }
  return merged
}

function together(row: TimeRow, one: TimeCore, other: TimeCore): TimeCore | undefined {
  if (!MERGING.has(one.kind) || !MERGING.has(other.kind)) return undefined
  const gap = row.items.slice(one.end, other.first)
  if (gap.length > 4) return undefined
  const isRange =
    gap.some(({ token, word }) => token.key === '-' || word?.isRange) || (gap.length === 0 && !row.items[other.first]!.token.isSpaced)
  const isJoined = gap.every(
    ({ token, word }) =>
      token.key === '-' ||
      token.key === ',' ||
      token.key === '(' ||
      (word !== undefined && (word.before || word.isJoint || word.behind || word.isRange || word.shift)),
  )
  if (!isJoined) return undefined
  const isSameKind = one.kind === other.kind || (sizeOf(one) === sizeOf(other) && one.part === undefined && other.part === undefined)
  if (isSameKind && !isRange) return undefined
  if (isSameKind && isRange && (one.kind === 'duration' || gap.some(({ token }) => token.key === ','))) return undefined
  // “within 2 working days, Monday to Friday from 9 to 6”: how long it takes, and when we are there.
  if (one.kind === 'duration' && other.kind === 'day' && gap.some(({ token }) => token.key === ',')) return undefined
  // “today between 6 and 7, and at 5.30 I'll write”: two times of day, each with its own errand.
  const isApart = one.value.minutes !== undefined && other.value.minutes !== undefined && gap.some(({ token }) => token.key === ',')
  if (isApart) return undefined
  const inner = strongestDirection(row.items, one.end, other.first)
  const direction = isSameKind ? 'between' : inner
  const part = other.part ?? one.part
  return {
    first: one.first,
    end: other.end,
    kind: mergedKind(one, other, isSameKind),
    grain: finer(one.grain, other.grain),
    level: Math.max(one.level, other.level) as TimeLevel,
    // Of “tomorrow morning at 9” the clock counts; of a range its end.
    value: { ...one.value, ...other.value },
    ...(part !== undefined && { part }),
    ...((direction ?? one.direction) !== undefined && { direction: (direction ?? one.direction)! }),
    isWeak: one.isWeak === true && other.isWeak === true,
  }
}

/** Whether a weak core has what it needs beside it. */
export function isSupported(row: TimeRow, core: TimeCore): boolean {
  if (!core.isWeak) return true
  const before = row.items[core.first - 1]?.word
  const isPreceded = before?.before !== undefined && before.before !== 'within' && before.before !== 'for'
  if (core.kind === 'day') {
    const after = row.items[core.end]
    return isPreceded && row.isCapitalised(row.items[core.first]!) && (after === undefined || after.token.kind === 'punctuation')
  }
  if (core.kind === 'clock') return isPreceded && row.items[core.first]!.digits?.includes('.') === true
  if (core.kind === 'date') return isPreceded && /[-/]/.test(row.items[core.first]!.digits ?? '')
  return false
}

const MERGING: ReadonlySet<string> = new Set(['date', 'clock', 'date-time', 'duration', 'period', 'day', 'deadline', 'placeholder', 'past'])

const GRAINS: readonly Grain[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'none']

function finer(one: Grain, other: Grain): Grain {
  return GRAINS.indexOf(one) <= GRAINS.indexOf(other) ? one : other
}

/** What a core is beside another: of the size of a day, or what it is. */
export function sizeOf({ kind }: TimeCore): string {
  return kind === 'date' || kind === 'day' || kind === 'past' ? 'day' : kind
}

function mergedKind(one: TimeCore, other: TimeCore, isSameKind: boolean): TimeExpression['kind'] {
  if (one.kind === 'past' || other.kind === 'past') return 'past'
  if (isSameKind) return one.kind
  const [first, second] = [sizeOf(one), sizeOf(other)]
  if (first === 'clock' || second === 'clock' || one.kind === 'date-time')
    return first === 'day' || second === 'day' || one.kind === 'date-time' ? 'date-time' : 'clock'
  if (first === 'day' || second === 'day') return one.kind === 'date' || other.kind === 'date' ? 'date' : 'day'
  return one.level >= other.level ? one.kind : other.kind
}
