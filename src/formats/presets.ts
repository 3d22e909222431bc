import type { ProseFormat } from './index.ts'

/** Where the messages of a data file are. Selectors are those of `parseSelector`. */
export interface RecordShape {
  /** Selectors of the records, from the root of the file; the first one that finds something counts. By default the whole file. */
  readonly records?: readonly string[]
  /** The message of a record, from the record; the first one that finds something counts (HTML before its plain copy). */
  readonly texts: readonly TextShape[]
  /** Fields that identify a record, the first that is there counts; so for the others. */
  readonly id?: readonly string[]
  readonly title?: readonly string[]
  readonly subject?: readonly string[]
  readonly language?: readonly string[]
  readonly channel?: readonly string[]
  readonly kind?: readonly string[]
  /** A field that says how the message is written (`text/html`, `markdown`). */
  readonly contentType?: readonly string[]
  /** Shorter texts are left alone, in UTF-16 code units: a catalog of an interface is mostly words on buttons. */
  readonly minimumLength?: number
  /** The one key of the whole file is its language, as Rails has it. */
  readonly isRootKeyLanguage?: boolean
}

export interface TextShape {
  readonly select: string
  /** By default what the content type says, else what the text looks like. */
  readonly format?: ProseFormat
}

/**
 * The shapes of the exports that helpdesks and message catalogs give. Sources: the public API references of Zendesk, Freshdesk and Help
 * Scout; the models and seed files of Zammad, osTicket, Chatwoot, Discourse and the Rails i18n guide.
 */
export const PRESETS = {
  'zendesk-macros': {
    records: ['macros[*]', 'macro', '[*]', '$'],
    texts: [
      { select: 'actions[?field=comment_value_html].value', format: 'html' },
      { select: 'actions[?field=comment_value_html].value[1]', format: 'html' },
      { select: 'actions[?field=comment_value].value' },
      { select: 'actions[?field=comment_value].value[1]' },
    ],
    id: ['id'],
    title: ['title'],
    subject: ['actions[?field=subject].value'],
  },
  'freshdesk-canned': {
    records: ['canned_responses[*]', 'responses[*]', '[*]', '$'],
    texts: [{ select: 'content_html', format: 'html' }, { select: 'content' }],
    id: ['id'],
    title: ['title'],
  },
  'zammad-text-modules': {
    records: ['text_modules[*]', '[*]'],
    texts: [{ select: 'content', format: 'html' }],
    id: ['id', 'name'],
    title: ['name'],
    language: ['locale', 'language'],
  },
  osticket: {
    records: ['[*]', '$'],
    texts: [
      { select: 'response', format: 'html' },
      { select: 'body', format: 'html' },
    ],
    id: ['id', 'title'],
    title: ['title'],
    subject: ['subject'],
    language: ['lang_id', 'language'],
  },
  'chatwoot-canned': {
    records: ['canned_responses[*]', 'payload[*]', '[*]'],
    texts: [{ select: 'content', format: 'markdown' }],
    id: ['short_code', 'id'],
    title: ['short_code'],
  },
  'discourse-locales': {
    texts: [{ select: '**.*text_body_template', format: 'markdown' }],
    subject: ['subject_template', 'title'],
    title: ['title'],
    isRootKeyLanguage: true,
  },
  'rails-i18n': { texts: [{ select: '**.*' }], minimumLength: 60, isRootKeyLanguage: true },
  helpscout: {
    records: ['_embedded["saved-replies"][*]', '_embedded.savedReplies[*]', 'savedReplies[*]', '[*]'],
    texts: [{ select: 'text', format: 'html' }, { select: 'chatText' }],
    id: ['id'],
    title: ['name'],
  },
  po: {
    records: ['[*]'],
    texts: [{ select: 'msgstr*' }],
    id: ['msgctxt', 'msgid'],
    title: ['msgid'],
    minimumLength: 60,
  },
} as const satisfies Readonly<Record<string, RecordShape>>

export type PresetName = keyof typeof PRESETS

export const presetNames = Object.keys(PRESETS) as readonly PresetName[]

/** Fields that hold a message in the exports of helpdesks without a preset, the richer copy first. */
export const TEXT_FIELDS = [
  'content_html body_html html_body comment_value_html html content body text message response reply answer comment template comment_value',
  'text_body plain_text plaintext text_body_template description snippet',
].flatMap((fields) => fields.split(' '))

/** The fields that tell about a record where no preset says so. */
export const RECORD_FIELDS = {
  id: ['id', 'key', 'short_code', 'shortcut', 'code', 'slug', 'name', 'title'],
  title: ['title', 'name'],
  subject: ['subject', 'subject_template'],
  language: ['language', 'lang', 'locale', 'language_code'],
  channel: ['channel'],
  kind: ['kind'],
  contentType: ['content_type', 'contentType', 'format', 'mime_type'],
} as const
