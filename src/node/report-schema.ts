import type { Schema } from './config-schema.ts'

const text: Schema = { type: 'string' }
const offset: Schema = { type: 'number', minimum: 0 }
const count: Schema = { type: 'number', minimum: 0 }
const fromOne: Schema = { type: 'number', minimum: 1 }

const finding: Schema = {
  type: 'object',
  properties: {
    rule: { ...text, description: 'The id of the rule.' },
    severity: { enum: ['error', 'warning', 'info'] },
    message: { ...text, description: 'What the words do to the reader, and what to write.' },
    start: { ...offset, description: 'UTF-16 code units into the file as decoded; a byte order mark is not counted.' },
    end: { ...offset, description: 'Exclusive.' },
    line: fromOne,
    column: { ...fromOne, description: 'In UTF-16 code units.' },
    endLine: fromOne,
    endColumn: { ...fromOne, description: 'Exclusive.' },
    actual: { ...text, description: 'The words as a reader sees them; empty where something is missing.' },
    expected: {
      type: 'array',
      items: text,
      description: 'Better wordings for the very words, best first; an empty one leaves them out.',
    },
    note: { ...text, description: 'A second sentence, such as a rewrite of the whole sentence.' },
    url: { ...text, description: 'Where the rule is explained.' },
    fix: {
      type: 'object',
      description: 'An edit of the file: put the text where the finding is.',
      properties: { kind: { enum: ['safe', 'suggestion'] }, text },
      required: ['kind', 'text'],
      additionalProperties: false,
    },
    record: { ...text, description: 'The key of the record inside a collection.' },
  },
  required: ['rule', 'severity', 'message', 'start', 'end', 'line', 'column', 'endLine', 'endColumn', 'actual', 'expected', 'url'],
  additionalProperties: false,
}

/** What `--format json` prints. */
export const reportSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Report of replylint',
  type: 'object',
  properties: {
    version: { type: 'number', minimum: 1, description: 'Counts up when a reader of the report must change.' },
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { ...text, description: 'From the working directory, with “/”; <stdin> for standard input.' },
          findings: { type: 'array', items: finding },
          error: { ...text, description: 'What of the file could not be read.' },
        },
        required: ['path', 'findings'],
        additionalProperties: false,
      },
    },
    summary: {
      type: 'object',
      properties: {
        files: count,
        errors: count,
        warnings: count,
        infos: count,
        unreadable: { ...count, description: 'Files that could not be read.' },
        unknownLanguages: {
          type: 'object',
          additionalProperties: count,
          description: 'Messages that were left out because there is no pack, by language.',
        },
        fixable: { ...count, description: 'Findings that --fix puts right.' },
        score: { ...count, maximum: 100, description: 'The quality of what was read.' },
        rules: { type: 'object', additionalProperties: count, description: 'Findings by rule, most frequent first.' },
      },
      required: ['files', 'errors', 'warnings', 'infos', 'unreadable', 'unknownLanguages', 'fixable', 'score', 'rules'],
      additionalProperties: false,
    },
  },
  required: ['version', 'files', 'summary'],
  additionalProperties: false,
}
