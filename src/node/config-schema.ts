import { channels, kinds } from '../context.ts'
import type { RuleFacts } from '../engine/rule.ts'
import { nearestOf } from '../engine/settings.ts'
import { formatNames } from '../formats/detect.ts'
import { presetNames } from '../formats/presets.ts'

/** The part of JSON Schema that the configuration needs. */
export interface Schema {
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean'
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minimum?: number
  readonly anyOf?: readonly Schema[]
  readonly [key: string]: unknown
}

const text: Schema = { type: 'string' }
const texts: Schema = { type: 'array', items: text }
const textOrTexts: Schema = { anyOf: [text, texts] }
const replacements: Schema = { type: 'object', additionalProperties: text }

const glossary: Schema = {
  type: 'object',
  properties: {
    allowed: { ...texts, description: 'Terms that customers know: never jargon.' },
    plain: { ...replacements, description: 'Terms, with the plain words for them.' },
    forbidden: { ...replacements, description: 'Words that are never written to customers, with what is written instead.' },
    products: texts,
    teams: texts,
    companies: texts,
    agents: texts,
  },
  additionalProperties: false,
}

const section: Readonly<Record<string, Schema>> = {
  preset: { type: 'string', description: 'starter, recommended (the default) or strict.' },
  rules: { type: 'object', description: 'Rule → off, on, info, warning, error, or [severity, options].' },
  language: { type: 'string', description: 'The language of the messages, a BCP 47 tag.' },
  channel: { enum: channels },
  kind: { enum: kinds },
  template: { type: 'boolean', description: 'Whether the files are templates, whose placeholders will be filled in.' },
  format: { enum: formatNames, description: 'How to read the files, whatever their names say.' },
  messages: {
    type: 'string',
    description: `Where the messages of a data file are: ${presetNames.join(', ')}, or a selector such as macros[*].actions[?field=comment_value*].value.`,
  },
  company: text,
  agents: { ...texts, description: 'The names that may sign.' },
  glossary: { anyOf: [glossary, { type: 'string', description: 'The path of a JSON or YAML file with the glossary.' }] },
}

/** The schema against which a configuration is held. What `rules` may say is checked with the rules themselves. */
export const configSchema: Schema = {
  type: 'object',
  properties: {
    $schema: text,
    extends: { ...textOrTexts, description: 'Files or packages whose configuration is the ground for this one.' },
    ignore: { ...texts, description: 'Files to leave out, in the syntax of .gitignore.' },
    ...section,
    overrides: {
      type: 'array',
      items: { type: 'object', properties: { files: textOrTexts, ...section }, required: ['files'], additionalProperties: false },
      description: 'What holds for some files, by glob; the last match wins.',
    },
    plugins: {
      type: 'array',
      description:
        'Rules from elsewhere: packages, modules, or JSON and YAML files that declare them; in a configuration that is code also rules made with defineRule.',
    },
    locale: { type: 'string', description: 'The language of the advice.' },
    maxWarnings: { type: 'number', minimum: 0, description: 'More warnings than this fail the run.' },
  },
  additionalProperties: false,
}

export const glossarySchema = glossary

/** A rule that a JSON or YAML file declares. */
export const declarationSchema: Schema = {
  type: 'object',
  properties: {
    id: text,
    summary: text,
    severity: { enum: ['info', 'warning', 'error'] },
    language: text,
    phrases: { anyOf: [texts, { type: 'object', additionalProperties: texts }] },
    message: text,
    bad: texts,
    good: texts,
  },
  required: ['id', 'summary', 'language', 'phrases', 'message', 'bad', 'good'],
  additionalProperties: false,
}

/** The schema for editors, with every rule and its options. */
export function publishedSchema(rules: readonly RuleFacts[]): object {
  const level = { enum: ['off', 'on', 'info', 'warning', 'error'] }
  const settings = Object.fromEntries(
    rules.map(({ id, summary, options }) => {
      const properties = Object.fromEntries(
        Object.entries(options).map(([name, { schema, description, initial }]) => [name, { ...schema, description, default: initial }]),
      )
      const tuple = {
        type: 'array',
        items: [level, { type: 'object', properties, additionalProperties: false }],
        minItems: 2,
        maxItems: 2,
      }
      return [id, { description: summary, anyOf: Object.keys(properties).length === 0 ? [level] : [level, tuple] }]
    }),
  )
  const rulesSchema = { ...section.rules, properties: settings, additionalProperties: false }
  const { overrides, ...properties } = configSchema.properties!
  const item = overrides!.items!
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of replylint',
    ...configSchema,
    properties: {
      ...properties,
      rules: rulesSchema,
      overrides: { ...overrides, items: { ...item, properties: { ...item.properties, rules: rulesSchema } } },
    },
  }
}

/** What is wrong with a value: where, as its keys, and a sentence. */
export interface SchemaFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The first fault of a value against a schema. */
export function schemaFault(value: unknown, schema: Schema, path: readonly (string | number)[] = []): SchemaFault | undefined {
  const name = path.length === 0 ? 'The configuration' : `“${path.join('.')}”`
  if (schema.anyOf) {
    // The alternatives differ in type; the fault within the one that fits tells more than that none fits.
    const fitting = schema.anyOf.find(({ type }) => type === typeOf(value))
    if (fitting) return schemaFault(value, fitting, path)
    return { path, message: `${name} must be ${schema.anyOf.map(({ type }) => NAMES[type!]).join(' or ')}.` }
  }
  if (schema.enum) {
    if (typeof value === 'string' && schema.enum.includes(value)) return undefined
    const nearest = typeof value === 'string' ? nearestOf(value, schema.enum) : undefined
    const hint = nearest === undefined ? `; write ${schema.enum.join(', ')}` : `; did you mean “${nearest}”`
    return { path, message: `${name} cannot be ${JSON.stringify(value)}${hint}.` }
  }
  if (schema.type && typeOf(value) !== schema.type) return { path, message: `${name} must be ${NAMES[schema.type]}.` }
  if (schema.minimum !== undefined && (value as number) < schema.minimum)
    return { path, message: `${name} must be at least ${schema.minimum}.` }
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) {
      const fault = schemaFault(item, schema.items, [...path, index])
      if (fault) return fault
    }
  }
  if (schema.type === 'object') return objectFault(value as Readonly<Record<string, unknown>>, schema, path)
  return undefined
}

function objectFault(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, additionalProperties = true, required = [] }: Schema,
  path: readonly (string | number)[],
): SchemaFault | undefined {
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!own && additionalProperties === false) {
      const known = Object.keys(properties)
      const nearest = nearestOf(key, known)
      const hint = nearest === undefined ? `; there are ${known.join(', ')}` : `; did you mean “${nearest}”`
      return { path: [...path, key], message: `There is no key “${[...path, key].join('.')}”${hint}.` }
    }
    const schema = own ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
    const fault = schema && schemaFault(item, schema, [...path, key])
    if (fault) return fault
  }
  const missing = required.find((key) => value[key] === undefined)
  return missing === undefined ? undefined : { path, message: `“${path.join('.')}” needs the key “${missing}”.` }
}

const NAMES: Readonly<Record<string, string>> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}
