import { closest } from 'fastest-levenshtein'
import { scanPlaceholders } from '../placeholders/index.ts'
import { type Place, type Prose, ProseWriter, type Span } from '../prose.ts'
import type { Source } from '../source.ts'
import { readCsv } from './csv.ts'
import { LONGEST_MESSAGE } from './detect.ts'
import { frontMatterFields } from './front-matter.ts'
import { type FormatName, formatOf, formatOfSource, type ProseFormat, readProse } from './index.ts'
import { readJson } from './json.ts'
import { type MailContext, readMail, readMbox } from './mail.ts'
import { nestProse, sourceOf } from './nest.ts'
import { readPo } from './po.ts'
import { PRESETS, type PresetName, presetNames, RECORD_FIELDS, type RecordShape, TEXT_FIELDS } from './presets.ts'
import { type Match, parseSelector, rootMatch, type Selector, SelectorError, select } from './select.ts'
import { DEFAULT_LIMITS, type Fault, type Limits, type SwallowedPlaceholder, type Tree, type TreeReader, type Value } from './tree.ts'
import { readYaml } from './yaml.ts'

export { type MailAddress, type MailContext, readMail, readMbox } from './mail.ts'
export { PRESETS, type PresetName, presetNames, type RecordShape, type TextShape } from './presets.ts'
export { parseSelector, SelectorError } from './select.ts'
export { DEFAULT_LIMITS, type Limits, type SwallowedAs, type SwallowedPlaceholder } from './tree.ts'

/** A message of a file, with what the file says about it. */
export interface ProseRecord {
  readonly prose: Prose
  /** Which one it is in its file: the id of a macro, the key of a text, the number of a mail. A file of one message has none. */
  readonly record?: string
  readonly title?: string
  /** As the file writes it, `pt_BR` and all. */
  readonly language?: string
  readonly channel?: string
  readonly kind?: string
  /** The subject, with its own way home. */
  readonly subject?: Prose
  /** From, To and Reply-To of a mail. */
  readonly context?: MailContext
  /** Placeholders that the file format takes for syntax of its own, so that the helpdesk never gets them. */
  readonly swallowed?: readonly SwallowedPlaceholder[]
}

/** Something that cannot be read; the records before and after it stand. */
export interface RecordFault {
  readonly error: {
    /** What is wrong and what would be right, as a sentence. */
    readonly message: string
    readonly place: Place
    /** The file is sound, but holds no message: a settings file among the templates. */
    readonly isEmpty?: true
  }
  readonly record?: string
}

export interface ReadRecordsOptions extends Partial<Limits> {
  /** How to read the file; by default what `formatOfSource` says. */
  readonly format?: FormatName
  /** The shape of a known export; by default it is recognised by its fields. */
  readonly preset?: PresetName
  /** Where the messages are: a selector of the texts, or a whole shape. Goes before `preset`. */
  readonly select?: string | RecordShape
}

/**
 * Everything in a file that is a message: one for a text, a Markdown, HTML or mail file, any number for a mailbox or a data file.
 * What cannot be read is answered as a {@link RecordFault} in its turn; nothing is thrown for a bad file. A selector or preset that
 * cannot be understood throws a {@link SelectorError}, because it is the configuration that is wrong.
 */
export function* readRecords(source: Source, options: ReadRecordsOptions = {}): Iterable<ProseRecord | RecordFault> {
  const limits: Limits = {
    maximumLength: options.maximumLength ?? DEFAULT_LIMITS.maximumLength,
    maximumDepth: options.maximumDepth ?? DEFAULT_LIMITS.maximumDepth,
  }
  const shape = shapeOf(options)
  const format = options.format ?? formatOfSource(source)
  const { length } = source.text
  const isMessage = format === 'text' || format === 'markdown' || format === 'html'
  const maximum = isMessage ? Math.min(limits.maximumLength, LONGEST_MESSAGE) : limits.maximumLength
  if (length > maximum) {
    const message = `The file has ${length} characters, more than the ${maximum} that are read${isMessage ? ' as one message' : ''}; split it.`
    yield faultRecord(source, { start: 0, end: 0, message })
    return
  }
  if (format === 'mail' || format === 'mbox') {
    for (const each of format === 'mail' ? readMail(source, limits) : readMbox(source, limits)) {
      if ('message' in each) yield faultRecord(source, each)
      else yield each
    }
    return
  }
  const readTree = TREE_READERS[format]
  if (!readTree) {
    const fields = frontMatterFields(source.text)
    const field = (...names: string[]) => names.map((name) => fields.get(name)).find((found) => found !== undefined && found.value !== '')
    const subject = field('subject')
    yield {
      prose: readProse(source, { format }),
      ...optional('title', field('title', 'name')?.value),
      ...optional('language', field('language', 'lang', 'locale')?.value),
      ...optional('channel', field('channel')?.value),
      ...optional('kind', field('kind')?.value),
      ...optional('subject', subject && subjectOf(stretchOf(source, subject))),
    }
    return
  }
  yield* recordsOf(source, readTree(source, limits), shape ?? (format === 'po' ? READY_SHAPES.po : undefined))
}

const TREE_READERS: Readonly<Partial<Record<FormatName, TreeReader>>> = {
  yaml: readYaml,
  json: readJson,
  csv: readCsv,
  tsv: readCsv,
  po: readPo,
}

const READY_SHAPES: Readonly<Record<PresetName, RecordShape>> = PRESETS

function shapeOf({ preset, select: selection }: ReadRecordsOptions): RecordShape | undefined {
  if (typeof selection === 'string') {
    return { texts: [{ select: selection }], ...RECORD_FIELDS }
  }
  if (selection) return selection
  if (preset === undefined) return undefined
  if (Object.hasOwn(READY_SHAPES, preset)) return READY_SHAPES[preset]
  throw new SelectorError(`There is no preset “${preset}”; did you mean “${closest(preset, presetNames)}”?`)
}

function* recordsOf(source: Source, tree: Tree, given: RecordShape | undefined): Iterable<ProseRecord | RecordFault> {
  let count = 0
  for (const root of tree.roots) {
    const before = count
    const shape = given ?? recognisedShape(root)
    if (shape) {
      for (const record of shapedRecords(root, shape, tree.language)) {
        count++
        yield record
      }
    }
    if (given || count > before) continue
    for (const record of plainRecords(root, tree.language)) {
      count++
      yield record
    }
  }
  for (const fault of tree.faults) yield faultRecord(source, fault)
  if (count === 0 && tree.faults.length === 0) {
    const { error } = faultRecord(source, { start: 0, end: 0, message: nothingFound(tree, given) })
    yield { error: { ...error, isEmpty: true } }
  }
}

/** The preset whose fields the first record has. */
function recognisedShape(root: Value): RecordShape | undefined {
  const sample = root.type === 'list' ? root.items[0] : root
  const keys = sample?.type === 'map' ? new Set(sample.entries.map(([key]) => key)) : new Set<string>()
  const has = (...names: string[]) => names.every((name) => keys.has(name))
  if (has('macros') || has('macro') || has('title', 'actions')) return PRESETS['zendesk-macros']
  if (has('savedReplies') || has('_embedded')) return PRESETS.helpscout
  if (has('canned_responses')) return READY_SHAPES[holds(root, 'short_code') ? 'chatwoot-canned' : 'freshdesk-canned']
  if (has('short_code', 'content') || (has('payload') && holds(root, 'short_code'))) return PRESETS['chatwoot-canned']
  if (has('content_html')) return PRESETS['freshdesk-canned']
  if (has('text_modules') || has('name', 'keywords', 'content')) return PRESETS['zammad-text-modules']
  if (has('title', 'response') || (root.type === 'map' && has('subject', 'body'))) return PRESETS.osticket
  if (root.type === 'map' && root.entries.length === 1 && root.entries[0]![1].type === 'map' && isLanguageTag(root.entries[0]![0])) {
    return READY_SHAPES[holds(root, 'text_body_template') ? 'discourse-locales' : 'rails-i18n']
  }
  return undefined
}

function holds(value: Value, key: string): boolean {
  for (const _match of select(rootMatch(value), parseSelector(`**.${key}`))) return true
  return false
}

function isLanguageTag(key: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}$/.test(key)
}

function* shapedRecords(root: Value, shape: RecordShape, language: string | undefined): Iterable<ProseRecord> {
  const rootLanguage = shape.isRootKeyLanguage && root.type === 'map' && root.entries.length === 1 ? root.entries[0]![0] : language
  const records = firstFound(rootMatch(root), shape.records ?? ['$'])
  for (const record of records) {
    for (const { select: selector, format } of textsOf(record, shape)) {
      for (const match of select(record, selector)) {
        if (match.value.type !== 'text' || match.value.value.trim().length < Math.max(1, shape.minimumLength ?? 0)) continue
        yield recordOf(match, ownerOf(match, record, shape), shape, format, rootLanguage)
      }
    }
  }
}

function firstFound(from: Match, selectors: readonly string[]): Match[] {
  for (const selector of selectors) {
    const found = [...select(from, parseSelector(selector))].filter(({ value }) => value.type === 'map' || selector === '$')
    if (found.length > 0) return found
  }
  return []
}

/** The first of the shape's texts that the record has. */
function textsOf(record: Match, { texts }: RecordShape): readonly { readonly select: Selector; readonly format?: ProseFormat }[] {
  for (const { select: selector, format } of texts) {
    const parsed = parseSelector(selector)
    for (const { value } of select(record, parsed)) {
      if (value.type === 'text' && value.value.trim() !== '') return [{ select: parsed, ...optional('format', format) }]
    }
  }
  return []
}

/** Every map that has a field which holds a message, wherever it is. */
function* plainRecords(root: Value, language: string | undefined): Iterable<ProseRecord> {
  const matches: Match[] = [...select(rootMatch(root), EVERYWHERE)].filter(({ value }) => value.type === 'map')
  for (const match of matches) {
    if (match.value.type !== 'map') continue
    for (const name of TEXT_FIELDS) {
      const field = match.value.entries.find(([key]) => key.toLowerCase().replaceAll(/[ -]/g, '_') === name)
      if (field?.[1].type !== 'text' || !/\S\s+\S/.test(field[1].value)) continue
      const path = match.path === '' ? field[0] : `${match.path}.${field[0]}`
      yield recordOf(
        { value: field[1], parents: [...match.parents, match.value], path },
        match,
        { texts: [], ...RECORD_FIELDS },
        undefined,
        language,
      )
      break
    }
  }
}

const EVERYWHERE = parseSelector('**')

/** The map that a text belongs to: its record, or where the whole file is one, the nearest map around it that tells about it. */
function ownerOf(match: Match, record: Match, shape: RecordShape): Match {
  if (record.path !== '') return record
  const names = new Set([shape.id, shape.title, shape.subject, shape.language, shape.channel, shape.kind].flatMap((each) => each ?? []))
  const owner = match.parents.findLast(
    (parent) => parent.type === 'map' && parent.entries.some(([key, { type }]) => type === 'text' && names.has(key)),
  )
  return owner ? { value: owner, parents: [], path: '' } : record
}

function recordOf(
  match: Match,
  owner: Match,
  shape: RecordShape,
  format: ProseFormat | undefined,
  language: string | undefined,
): ProseRecord {
  const value = match.value
  if (value.type !== 'text') throw new TypeError('A record is made of a text.')
  const field = (names: readonly string[] | undefined) =>
    names?.map((name) => fieldOf(owner, name)).find((found) => found !== undefined && found.value !== '')
  const outer = value.read()
  const inner = sourceOf(outer)
  const written = format ?? formatOfType(field(shape.contentType)?.value) ?? (formatOf(undefined, outer.text) === 'html' ? 'html' : 'text')
  const tokens = scanPlaceholders(outer.text, { isMarkup: written !== 'text' })
  const subject = field(shape.subject)
  return {
    prose: nestProse(readProse(inner, { format: written, placeholders: tokens }), outer),
    record: field(shape.id)?.value ?? (match.path || '1'),
    ...optional('title', field(shape.title)?.value),
    ...optional('language', field(shape.language)?.value ?? language),
    ...optional('channel', field(shape.channel)?.value),
    ...optional('kind', field(shape.kind)?.value),
    ...optional('subject', subject && subjectOf(subject.read())),
    ...optional('swallowed', value.swallowed),
  }
}

function stretchOf(source: Source, { start, end }: Span): Prose {
  const writer = new ProseWriter(source)
  writer.keep(start, end)
  return writer.finish()
}

function subjectOf(outer: Prose): Prose {
  return nestProse(readProse(sourceOf(outer), { format: 'text' }), outer)
}

function fieldOf(owner: Match, selector: string): (Value & { type: 'text' }) | undefined {
  for (const { value } of select(owner, parseSelector(selector))) if (value.type === 'text') return value
  return undefined
}

function formatOfType(contentType: string | undefined): ProseFormat | undefined {
  if (contentType === undefined) return undefined
  if (/html/i.test(contentType)) return 'html'
  if (/markdown|^md$/i.test(contentType)) return 'markdown'
  return /text|plain/i.test(contentType) ? 'text' : undefined
}

function nothingFound({ roots }: Tree, given: RecordShape | undefined): string {
  const keys = new Set<string>()
  for (const root of roots) {
    for (const { value } of select(rootMatch(root), EVERYWHERE)) {
      if (value.type === 'map') for (const [key] of value.entries) keys.add(key)
      if (keys.size > 8) break
    }
  }
  const names = [...keys].slice(0, 8).join(', ')
  const have = names === '' ? 'The file holds no fields' : `The fields here are ${names}`
  return given
    ? `Nothing in the file is where the selector or preset looks for messages. ${have}.`
    : `No field that holds a message was recognised. ${have}; name the right one with a selector, such as macros[*].actions[?field=comment_value*].value.`
}

function faultRecord(source: Source, { start, end, message }: Fault): RecordFault {
  return { error: { message, place: { start, end, from: source.pointAt(start), to: source.pointAt(end), isVerbatim: false } } }
}

function optional<Key extends string, T>(key: Key, value: T | undefined): { readonly [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T }
}
