import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { faultInFile, UsageError } from './usage-error.ts'

/** A file of settings as it was read. */
export interface ConfigFile {
  readonly path: string
  readonly value: unknown
  /** The line of a key, from 1; `undefined` where the file is code. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

/** Reads a file of settings by its extension. Throws a {@link UsageError} that says where it is broken. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  switch (extname(path)) {
    case '.json':
      return readJsonFile(path)
    case '.yaml':
    case '.yml':
      return readYamlFile(path)
    case '.ts':
    case '.mts':
      return { path, value: await typescriptDefault(path), lineOf: () => undefined }
    case '.js':
    case '.mjs':
    case '.cjs':
      return { path, value: await moduleDefault(path), lineOf: () => undefined }
    default:
      throw new UsageError(`The configuration “${path}” must end in .ts, .js, .mjs, .json or .yaml.`)
  }
}

async function readJsonFile(path: string): Promise<ConfigFile> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser')
  const text = textOfFile(path)
  const errors: import('jsonc-parser').ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (!root || error) {
    const reason = error ? words(printParseErrorCode(error.error)) : 'it is empty'
    throw faultInFile({ path, line: lineAt(text, error?.offset ?? 0), sentence: `This is not JSON: ${reason}.` })
  }
  return {
    path,
    value: getNodeValue(root),
    lineOf: (keys) => {
      const node = findNodeAtLocation(root, [...keys])
      const key = node?.parent?.type === 'property' ? node.parent : node
      return key && lineAt(text, key.offset)
    },
  }
}

async function readYamlFile(path: string): Promise<ConfigFile> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('./yaml.ts')
  const counter = new LineCounter()
  const document = parseDocument(textOfFile(path), { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  if (error)
    throw faultInFile({
      path,
      line: counter.linePos(error.pos[0]).line,
      sentence: `This is not YAML: ${error.message.replace(/\.$/, '')}.`,
    })
  return {
    path,
    value: document.toJS() ?? {},
    lineOf: (keys) => {
      const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1)) : undefined
      const node = pair?.key ?? document.getIn(keys, true)
      const start = isNode(node) ? node.range?.[0] : undefined
      return start === undefined ? undefined : counter.linePos(start).line
    },
  }
}

async function moduleDefault(path: string): Promise<unknown> {
  try {
    // Node remembers a module by its address; one that has been changed since, under --watch or in an editor, is another one.
    const { mtimeMs } = statSync(path)
    return defaultOf(await import(`${pathToFileURL(path).href}?${mtimeMs}`))
  } catch (error) {
    throw notLoaded(path, error)
  }
}

async function typescriptDefault(path: string): Promise<unknown> {
  // From Node 22.18 on, Node reads TypeScript itself.
  if ('typescript' in process.features && process.features.typescript) return moduleDefault(path)
  const { createJiti } = await import('jiti')
  try {
    return defaultOf(await createJiti(import.meta.url, { moduleCache: false }).import(path))
  } catch (error) {
    throw notLoaded(path, error)
  }
}

function notLoaded(path: string, error: unknown): UsageError {
  const sentence = `The configuration “${path}” cannot be loaded: ${reasonOf(error)}`
  return new UsageError(sentence, { path, sentence })
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module
}

export function textOfFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const sentence = `“${path}” cannot be read: ${reasonOf(error)}`
    throw new UsageError(sentence, { path, sentence })
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** `PropertyNameExpected` → `property name expected`. */
function words(code: string): string {
  return code.replace(/(?<=.)(?=[A-Z])/g, ' ').toLowerCase()
}

function reasonOf(error: unknown): string {
  return `${error instanceof Error ? error.message.split('\n')[0] : error}`.replace(/\.?$/, '.')
}
