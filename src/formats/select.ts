import type { Value } from './tree.ts'

/** One step of a selector. */
type Step =
  | { readonly type: 'key'; readonly pattern: RegExp }
  | { readonly type: 'items' }
  | { readonly type: 'item'; readonly index: number }
  | { readonly type: 'having'; readonly key: RegExp; readonly value: RegExp }
  | { readonly type: 'anywhere' }

/** A value that a selector found, with the way to it. */
export interface Match {
  readonly value: Value
  /** The maps and lists that hold it, outermost first. */
  readonly parents: readonly Value[]
  /** How to get there: `macros[3].actions[0].value`. */
  readonly path: string
}

/** A selector that cannot be understood. The message says what is wrong and shows one that is right. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError'
}

/** A selector made ready; {@link parseSelector} makes one. */
export type Selector = readonly Step[]

const STEP = /\.?(?:(\*\*)|\[\*\]|\[(\d+)\]|\[\?([\w*-]+)=([^\]]*)\]|\["([^"\]]*)"\]|([\p{L}\p{N}_*$@-]+))/uy

/**
 * Reads a selector: keys with dots between them (`*` stands for any letters), `["a key"]`, `[*]` for each item, `[0]` for one,
 * `[?key=value]` for the items (or the map) whose key says so, `**` for any depth, `$` for the whole. Throws a {@link SelectorError}.
 *
 * `macros[*].actions[?field=comment_value*].value`
 */
export function parseSelector(text: string): Selector {
  const steps: Step[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < text.length) {
    const at = STEP.lastIndex
    const match = STEP.exec(text)
    if (!match) {
      throw new SelectorError(
        `“${text}” is no selector: “${text.slice(at)}” cannot be read. Write it like macros[*].actions[?field=comment_value*].value`,
      )
    }
    const [whole, anywhere, index, key, value, quoted, name] = match
    if (anywhere) steps.push({ type: 'anywhere' })
    else if (index) steps.push({ type: 'item', index: Number(index) })
    else if (key) steps.push({ type: 'having', key: glob(key), value: glob(value ?? '') })
    else if (quoted !== undefined) steps.push({ type: 'key', pattern: new RegExp(`^${escaped(quoted)}$`) })
    else if (name === undefined) steps.push({ type: 'items' })
    else if (name !== '$' || whole !== text.slice(0, 1)) steps.push({ type: 'key', pattern: glob(name) })
  }
  return steps
}

/** The values that a selector finds in a value and below it, in the order of the file. */
export function* select(root: Match, selector: Selector): Iterable<Match> {
  const stack: { readonly match: Match; readonly step: number }[] = [{ match: root, step: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { match, step: index } = next
    const step = selector[index]
    if (!step) {
      yield match
      continue
    }
    const found: { match: Match; step: number }[] = []
    switch (step.type) {
      case 'key':
        for (const child of childrenOf(match))
          if (child.key !== undefined && step.pattern.test(child.key)) found.push({ match: child, step: index + 1 })
        break
      case 'items':
        for (const child of childrenOf(match)) if (child.key === undefined) found.push({ match: child, step: index + 1 })
        break
      case 'item':
        for (const child of childrenOf(match)) if (child.index === step.index) found.push({ match: child, step: index + 1 })
        break
      case 'having':
        for (const each of match.value.type === 'list' ? childrenOf(match) : [match]) {
          if (has(each.value, step.key, step.value)) found.push({ match: each, step: index + 1 })
        }
        break
      case 'anywhere':
        found.push({ match, step: index + 1 })
        for (const child of childrenOf(match)) found.push({ match: child, step: index })
        break
    }
    for (let at = found.length - 1; at >= 0; at--) stack.push(found[at]!)
  }
}

/** A root of a tree, where a selector begins. */
export function rootMatch(value: Value): Match {
  return { value, parents: [], path: '' }
}

interface Child extends Match {
  readonly key?: string
  readonly index?: number
}

function childrenOf({ value, parents, path }: Match): Child[] {
  if (value.type === 'text') return []
  const within = [...parents, value]
  if (value.type === 'list') return value.items.map((item, index) => ({ value: item, parents: within, path: `${path}[${index}]`, index }))
  return value.entries.map(([key, child]) => ({ value: child, parents: within, path: path === '' ? key : `${path}.${key}`, key }))
}

function has(value: Value, key: RegExp, pattern: RegExp): boolean {
  return value.type === 'map' && value.entries.some(([name, child]) => key.test(name) && child.type === 'text' && pattern.test(child.value))
}

function glob(pattern: string): RegExp {
  return new RegExp(`^${pattern.split(/\*+/).map(escaped).join('.*')}$`, 's')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
