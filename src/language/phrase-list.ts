/**
 * Phrases, one a line. Lower case, single spaces; case, line breaks, curly apostrophes and inner hyphens are the matcher's work.
 *
 * - `*` for letters inside a word (`*team`, `reset*`), alone for one whole word
 * - `(a|b c)` for alternatives, `(a|b)?` and `{name}?` for words that may be missing
 * - `…` for up to four words of the same clause, `……` for up to nine (where a verb stands at the end of its clause)
 * - `{name}` for any phrase of the group `name` of the pack; built in: `{number}`, `{placeholder}`, `{capital}` (a capitalised word), `{acronym}` (two or more capitals), `{bracket}` (one that opens)
 * - `^` for the start of a sentence, `$` for its end (only punctuation may follow)
 * - `=Sie` for a word with exactly these capitals
 * - punctuation stands for itself, as a word of its own: `sorry , but`; quotation marks around a word or a few may stand in the text unasked
 *
 * Where a phrase has a better one, the list is a record: phrase → what to write instead, best first; `['']` means: leave it out.
 */
export type PhraseList = readonly string[] | Readonly<Record<string, readonly string[]>>
