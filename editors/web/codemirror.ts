import { type Diagnostic, linter } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { LintContext, Linter } from 'replylint/browser'
import { adviceOf, uncounted, wordingsOf } from './wordings.ts'

/**
 * Live hints in a CodeMirror 6 editor; what is known about the message may change while it is written.
 *
 *     const en = createLinter({ languages: [english] })
 *     new EditorView({ extensions: [replylint(en, () => ({ channel: 'email', recipient: ticket.requester.name }))] })
 */
export function replylint(lint: Linter, context: () => LintContext = () => ({})): Extension {
  return linter((view) => diagnosticsOf(view.state.doc.toString(), lint, context()))
}

/**
 * What CodeMirror shows of a text. Its positions are UTF-16 code units as ours are, in the text that `doc.toString()` gives: each line break
 * is one, whatever the file has.
 */
export function diagnosticsOf(text: string, lint: Linter, context: LintContext = {}): Diagnostic[] {
  const offset = uncounted(text)
  return lint.lint(text, context).findings.map((finding) => ({
    from: finding.start + offset,
    to: finding.end + offset,
    severity: finding.severity,
    source: finding.rule,
    message: adviceOf(finding),
    actions: wordingsOf(finding, context.format).map(({ title, text: insert }) => ({
      name: title,
      // The editor says where the words are by now.
      apply: (view: EditorView, from: number, to: number) => view.dispatch({ changes: { from, to, insert }, userEvent: 'input.complete' }),
    })),
  }))
}
