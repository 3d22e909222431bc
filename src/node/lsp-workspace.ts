import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type EditedText, editedText } from './lsp-document.ts'
import { Project, type TextReport } from './lsp-project.ts'
import { readSettings } from './lsp-settings.ts'

/** A document as it was read, with what was found in it. */
export interface Reading extends TextReport {
  /** The document as it was then; it does not change any more. */
  readonly document: TextDocument
  readonly edited: EditedText
  readonly project: Project
  /** How many UTF-16 code units of the document stand before the text that was read: a byte order mark that the editor shows. */
  readonly offset: number
}

/** What came of reading a document: nothing where it is none of ours, an error where its configuration cannot be followed. */
export type Outcome = { readonly reading?: Reading } | { readonly error: Error }

/** The folders of an editor, and how their messages are judged. */
export class Workspace {
  /** Absolute paths. */
  folders: readonly string[] = []
  /** Another one when something has changed that all readings hang on. */
  generation = 0
  readonly #cwd: string
  readonly #settingsFor: (folder: string) => Promise<unknown>
  readonly #projects = new Map<string, Promise<Project>>()
  readonly #outcomes = new Map<string, { readonly version: number; readonly outcome: Promise<Outcome> }>()

  /** `cwd` stands for the folders where there is none; `settingsFor` asks the editor. */
  constructor(cwd: string, settingsFor: (folder: string) => Promise<unknown>) {
    this.#cwd = cwd
    this.#settingsFor = settingsFor
  }

  /** The address of a folder, where it is one of those that the editor has open. */
  uriOf(folder: string): string | undefined {
    return this.folders.includes(folder) ? pathToFileURL(folder).href : undefined
  }

  /** Forgets what was read of settings, configurations, ignore files and suppressions. */
  reset(): void {
    this.generation++
    this.#projects.clear()
    this.#outcomes.clear()
  }

  forget(uri: string): void {
    this.#outcomes.delete(uri)
  }

  /** Reads a document as it is now; each version once. */
  read(document: TextDocument): Promise<Outcome> {
    const { uri, version, languageId } = document
    const known = this.#outcomes.get(uri)
    if (known?.version === version) return known.outcome
    const outcome = this.#read(TextDocument.create(uri, languageId, version, document.getText()))
    this.#outcomes.set(uri, { version, outcome })
    return outcome
  }

  async #read(document: TextDocument): Promise<Outcome> {
    try {
      const edited = editedText(document, this.folders, this.#cwd)
      const project = await this.#projectIn(edited.folder)
      const report = await project.read(edited)
      if (!report) return {}
      const offset = edited.text.length - (report.report.source?.text.length ?? edited.text.length)
      return { reading: { ...report, document, edited, project, offset } }
    } catch (error) {
      return { error: error instanceof Error ? error : new Error(String(error)) }
    }
  }

  #projectIn(folder: string): Promise<Project> {
    let project = this.#projects.get(folder)
    if (!project) {
      project = this.#settingsFor(folder)
        .then(readSettings)
        .then((settings) => new Project(folder, settings))
      this.#projects.set(folder, project)
    }
    return project
  }
}
