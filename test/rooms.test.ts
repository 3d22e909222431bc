import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** The rooms in the order in which a message walks through them. A file imports from its own room and from those before it. */
const rooms = [
  ['src/source.ts'],
  ['src/prose.ts'],
  ['src/placeholders/'],
  ['src/formats/'],
  ['src/language/'],
  ['src/message/'],
  ['src/engine/'],
  ['src/thread/'],
  ['src/rule.ts'],
  ['rules/languages/'],
  ['rules/'],
  ['src/config.ts', 'src/context.ts', 'src/thread-context.ts', 'src/thread-linter.ts', 'src/threads.ts', 'src/linter.ts', 'src/fix.ts'],
  ['src/report/'],
  ['src/testing.ts', 'src/unified.ts', 'src/browser.ts', 'src/index.ts'],
  ['src/node/'],
]

const files = ['src', 'rules'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(root, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts')),
)
const roomOf = (path: string): number =>
  rooms.findIndex((places) => places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place))))

test('every file is in a room', () => {
  expect(files.filter((path) => roomOf(path) < 0)).toEqual([])
})

test('imports lead to earlier rooms only', () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(path), name))
      .filter((target) => roomOf(target) > roomOf(path))
      .map((target) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('only src/node knows Node', () => {
  const wrong = files.filter((path) => !path.startsWith('src/node/') && importsOf(path).some((name) => name.startsWith('node:')))
  expect(wrong).toEqual([])
})

test('language packs import nothing but the language room', () => {
  const wrong = files
    .filter((path) => path.startsWith('rules/languages/'))
    .flatMap((path) =>
      importsOf(path)
        .map((name) => posix.join(posix.dirname(path), name))
        .filter((target) => !target.startsWith('src/language/') && !target.startsWith('rules/languages/'))
        .map((target) => `${path} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('what is made for web editors knows the package by its doors only', () => {
  const web = readdirSync('editors/web').filter((name) => name.endsWith('.ts'))
  expect(web.length).toBeGreaterThan(0)
  const wrong = web.flatMap((name) =>
    importsOf(`editors/web/${name}`)
      .filter((target) => !/^(?:\.\/[\w-]+\.ts|replylint\/browser|@codemirror\/\w+)$/.test(target))
      .map((target) => `${name} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

function importsOf(path: string): string[] {
  return Array.from(
    readFileSync(path, 'utf8').matchAll(/^\s*(?:import|export)\b[^'"\n]*?(?:from\s+)?['"]([^'"]+)['"]|^\} from ['"]([^'"]+)['"]/gm),
    ([, single, block]) => (single ?? block)!,
  )
}
