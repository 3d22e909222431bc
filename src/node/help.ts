import { reportNames } from '../report/index.ts'

const [first, rest] = [reportNames.slice(0, 6).join(', '), reportNames.slice(6).join(', ')]

/** The help, written by hand so that it fits one screen; a test holds it against the options that exist. */
export const help = `Reads support replies as a customer would, and says what to write instead.

Usage: replylint [lint] [options] <files, folders, globs or - for standard input>
       replylint stream [--preset <name>] [--locale <tag>]    a JSON record a line in, an answer a line out
       replylint init [paths]        look at a folder and write a configuration for it
       replylint lsp [--stdio]       live hints in an editor, by the Language Server Protocol
       replylint rules               list the rules;   replylint explain <rule>   tells why, with examples
       replylint config <file>       what applies to a file;   replylint completion bash|zsh|fish

What is read
  --stdin-filename <path>     the name of what comes on standard input
  --as <format>               text, markdown, html, mail, mbox, yaml, json, csv, tsv or po, whatever the names say
  --language <tag>            the language, such as nl or pt-BR (default: found out)
  --channel, --kind <name>    email, chat, sms, social; bad-news, apology, status-update, …
  --ignore-pattern <glob>     leave files out, as .replylintignore and .gitignore do
  --since <revision>          only files that have changed since a git revision

How it is judged
  --preset <name>             starter, recommended (default) or strict
  --config <path>, --no-config   instead of the nearest replylint.config.{ts,js,mjs,json,yaml}
  --max-warnings, --min-score <number>   fail when there are more, or when the score (0 to 100) is lower
  --watch                     lint again whenever a file changes
  --quiet                     errors only
  --cache, --cache-location <path>   remember what was found in files that have not changed
  --concurrency <number>      how many threads lint (default: as many as pay)
  --exit-zero                 exit code 0 whatever is found

What comes out
  --format <name>[:<file>]    a report, or several; ${first}
                              ${rest}
  --locale <tag>              the language of the advice (default: English)
  --no-color                  without colours (also: NO_COLOR=1)

What is changed
  --fix, --fix-suggestions    put in the better wording where it is safe, or wherever there is one
  --fix-dry-run               show as a patch what would be put in
  --suppress-all, --suppress-rule <rule>   live with what is found now; report only what is new
  --prune-suppressions        forget suppressions that are no longer needed
  --suppressions <path>       instead of replylint-suppressions.json beside the configuration
  --report-unused-disable     name comments that silence nothing

Examples
  replylint templates                                  every template in a folder
  replylint 'macros/**/*.html' --preset starter        only what is nearly always right
  pbpaste | replylint - --channel chat                 what you are about to send
  replylint templates --format sarif:findings.sarif --format pretty

Exit codes: 0 fine, 1 errors or too many warnings, 2 wrong usage or a file that cannot be read. Also --version, --help.
`
