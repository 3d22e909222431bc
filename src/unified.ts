/** A plugin for unified: adds what the linter finds to the messages of the file. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { MessageFormat } from './context.ts'
import { formatOf } from './formats/index.ts'
import { createLinter } from './index.ts'
import type { LinterOptions } from './linter.ts'
import type { MessageContext } from './message/message.ts'

export interface ReplylintOptions extends LinterOptions {
  /** How the file is written; by default its name and content tell. */
  readonly format?: MessageFormat
  /** A BCP 47 tag; detected where it is missing. */
  readonly language?: string
  /** What is known about the messages; a file may say more of its own in `data.replylint`. */
  readonly context?: MessageContext
}

/**
 * Reads the file as it was given, not the tree, so that each message stands at the very letters of the source.
 *
 * ```ts
 * import en from 'replylint/languages/en'
 * import replylint from 'replylint/unified'
 *
 * await unified().use(remarkParse).use(remarkStringify).use(replylint, { languages: [en] }).process(file)
 * ```
 *
 * An error is `fatal: true`, a warning `fatal: false`, a hint has no `fatal`.
 */
const replylint: Plugin<[ReplylintOptions]> = ({ format, language, ...options }) => {
  const linter = createLinter(options)
  return (_tree, file) => {
    const text = String(file)
    const findings = linter.lint(text, {
      format: format ?? messageFormatOf(file, text),
      ...(language === undefined ? {} : { language }),
      ...file.data.replylint,
    }).findings
    const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0
    for (const { rule, severity, message, line, column, endLine, endColumn, start, end, actual, expected, note, url } of findings) {
      const added = file.message(message, {
        place: {
          start: { line, column: column + (line === 1 ? shift : 0), offset: start + shift },
          end: { line: endLine, column: endColumn + (endLine === 1 ? shift : 0), offset: end + shift },
        },
        ruleId: rule,
        source: 'replylint',
      })
      added.fatal = severity === 'info' ? undefined : severity === 'error'
      Object.assign(added, { actual, expected: [...expected], url, ...(note === undefined ? {} : { note }) })
    }
  }
}

export default replylint

declare module 'vfile' {
  interface DataMap {
    /** What is known about the message in this file. */
    replylint: MessageContext
  }
}

function messageFormatOf(file: VFile, text: string): MessageFormat {
  const format = formatOf(file.path, text)
  return format === 'html' || format === 'markdown' ? format : 'text'
}
