import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type FormatName, isMessagePath } from '../formats/detect.ts'

/** A text in an editor, as it was when somebody asked for it. */
export interface EditedText {
  readonly text: string
  /** Absolute; for what is not saved, where it would be. */
  readonly path: string
  /** The folder in which a run of the command line would read it. */
  readonly folder: string
  /** Whether such a run would find it: it is saved, in a folder that the editor has open. */
  readonly isFound: boolean
  /** What the editor takes it for. */
  readonly languageId: string
}

/** What is to be read of a document; `folders` are those that the editor has open, `cwd` stands for them where there is none. */
export function editedText(document: TextDocument, folders: readonly string[], cwd: string): EditedText {
  const { uri, languageId } = document
  const text = document.getText()
  const path = pathOfUri(uri)
  if (path === undefined) {
    const folder = folders[0] ?? cwd
    return { text, path: join(folder, nameOfBuffer(uri)), folder, isFound: false, languageId }
  }
  const folder = innermost(folders, path)
  return { text, path, folder: folder ?? dirname(path), isFound: folder !== undefined, languageId }
}

/** The path of a document; `undefined` for one that is no file: an unsaved buffer, a page of a repository, … */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** The language ids of editors (those of VS Code and of Vim) for what may be a message; where the text itself tells more, it is left to it. */
const formatsById: ReadonlyMap<string, FormatName | undefined> = new Map([
  ['plaintext', 'text'],
  ['text', 'text'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['yaml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['po', 'po'],
  ...['mail', 'erb', 'eruby', 'ejs', 'handlebars', 'mustache', 'jinja', 'jinja-html', 'htmldjango', 'django-html', 'liquid', 'twig'].map(
    (id) => [id, undefined] as const,
  ),
])

/**
 * How a text is read that no run would find, by what the editor takes it for; `undefined` where its name or its content tells. “Plain text”
 * is what editors say of whatever they do not know, so a name that tells goes before it.
 */
export function formatOfBuffer({ path, languageId }: EditedText): FormatName | undefined {
  const format = formatsById.get(languageId)
  return format === 'text' && isMessagePath(path) ? undefined : format
}

/** Whether a text that no run would find may be a message. */
export function isMessageBuffer({ path, languageId }: EditedText): boolean {
  return formatsById.has(languageId) || isMessagePath(path)
}

function innermost(folders: readonly string[], path: string): string | undefined {
  return folders.filter((folder) => isWithin(folder, path)).sort((a, b) => b.length - a.length)[0]
}

function isWithin(folder: string, path: string): boolean {
  const own = relative(folder, path)
  return own !== '' && !/^\.\.(?:[\\/]|$)/.test(own) && !isAbsolute(own)
}

/** `untitled:Untitled-1` → `Untitled-1`. */
function nameOfBuffer(uri: string): string {
  const end = basename(uri.replace(/[?#].*$/, '').replace(/^[\w+.-]*:/, ''))
  return end === '' ? 'untitled' : end
}
