import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Variant } from '../message/message.ts'
import { variantOf } from '../message/variant.ts'
import { displayPath } from './files.ts'
import type { Linters } from './linters.ts'
import { profileIn, profileOfPath } from './packs.ts'
import { recordsIn } from './records-in.ts'
import { sourceOf } from './source-of.ts'

/** What stands in a path or a key where the language stood. */
const ANY_LANGUAGE = '*'

/**
 * The languages of templates, told by the names of their files: `welcome.nl.md` beside `welcome.en.md`, `nl/welcome.md` beside
 * `en/welcome.md`. A file is read as a variant once, when the first of its companions is linted.
 */
export class Variants {
  readonly #cwd: string
  readonly #readingOf: (path: string) => Promise<Reading>
  readonly #groups = new Map<string, string[]>()
  readonly #read = new Map<string, Promise<ReadonlyMap<string, Variant>>>()

  /** `files` are absolute paths; `readingOf` says how the configuration has each of them read. */
  constructor(files: readonly string[], cwd: string, readingOf: (path: string) => Promise<Reading>) {
    this.#cwd = cwd
    this.#readingOf = readingOf
    for (const path of files) {
      const key = variantKey(path, cwd)
      if (key === undefined) continue
      const group = this.#groups.get(key)
      if (group) group.push(path)
      else this.#groups.set(key, [path])
    }
  }

  /** A text that is another one when a companion of the file has changed. */
  fingerprint(path: string): string {
    return this.#companions(path)
      .map((companion) => {
        try {
          return `${companion}\n${readFileSync(companion, 'latin1')}`
        } catch {
          return `${companion} cannot be read`
        }
      })
      .join('\n')
  }

  #companions(path: string): readonly string[] {
    const key = variantKey(path, this.#cwd)
    return ((key === undefined ? undefined : this.#groups.get(key)) ?? []).filter((other) => other !== path)
  }

  /** What the companions of a file say, by the keys of their records; a file of one message has one, under an empty key. */
  async of(path: string, linters: Linters): Promise<VariantsByRecord> {
    const companions = this.#companions(path)
    const read = await Promise.all(companions.map((other) => this.#variantsIn(other, linters)))
    return (record) => read.flatMap((variants) => variants.get(recordKey(record)) ?? [])
  }

  #variantsIn(path: string, linters: Linters): Promise<ReadonlyMap<string, Variant>> {
    let variants = this.#read.get(path)
    if (!variants) {
      const name = displayPath(path, this.#cwd)
      variants = this.#readingOf(path).then((reading) => readVariants(path, name, linters, reading))
      this.#read.set(path, variants)
    }
    return variants
  }
}

/** How a file is read, and where its messages are, where somebody says so. */
export interface Reading {
  readonly format: string | undefined
  readonly messages: string | undefined
}

/** The variants of a record of a file. */
export type VariantsByRecord = (record: string | undefined) => readonly Variant[]

/** A file that cannot be read says so when its own turn comes; here it has no variants. */
async function readVariants(
  path: string,
  name: string,
  linters: Linters,
  { format, messages }: Reading,
): Promise<ReadonlyMap<string, Variant>> {
  const variants = new Map<string, Variant>()
  try {
    const read = sourceOf(readFileSync(path), name, format)
    if ('error' in read) return variants
    for (const record of await recordsIn(read.source, messages)) {
      if ('error' in record) continue
      const language = record.language === undefined ? undefined : profileIn(record.language)
      const { message } = await linters.lint(record.prose, language ? { language: language.tag } : {}, profileOfPath(name))
      const key = recordKey(record.record)
      variants.set(key, variantOf(message, record.record === undefined ? name : `${name}, ${record.record}`))
    }
  } catch {
    return variants
  }
  return variants
}

/** The key of a record without the language with which catalogs begin their keys: `nl.mailer.welcome`. */
function recordKey(record: string | undefined): string {
  if (record === undefined) return ''
  const dot = record.indexOf('.')
  return dot > 0 && profileIn(record.slice(0, dot)) ? ANY_LANGUAGE + record.slice(dot) : record
}

/**
 * The files that hold the same template in other languages, looked for around a file: those among which a run over the whole folder would
 * hold it.
 */
export function companionsNear(path: string, cwd: string): string[] {
  const key = variantKey(path, cwd)
  if (key === undefined) return []
  const folders = key.split(sep)
  const at = folders.indexOf(ANY_LANGUAGE)
  const candidates =
    at < 0
      ? namesIn(dirname(path)).map((name) => join(dirname(path), name))
      : namesIn(resolve(cwd, folders.slice(0, at).join(sep))).map((tag) => resolve(cwd, folders.with(at, tag).join(sep)))
  return candidates.filter((other) => other !== path && variantKey(other, cwd) === key && existsSync(other)).sort()
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A path with a sign in the place of its language; `undefined` where it names none. */
function variantKey(path: string, cwd: string): string | undefined {
  const folders = dirname(displayPath(path, cwd)).split(/[\\/]/)
  const name = basename(path)
  const inName = name.replace(/([._-])([a-z]{2}(?:[-_][A-Za-z]{2,4})?)(?=\.)/, (whole, mark: string, tag: string) =>
    profileIn(tag) ? `${mark}${ANY_LANGUAGE}` : whole,
  )
  if (inName !== name) return join(dirname(path), inName)
  const at = folders.findLastIndex((folder) => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(folder) && profileIn(folder) !== undefined)
  return at < 0 ? undefined : [...folders.with(at, ANY_LANGUAGE), name].join(sep)
}
