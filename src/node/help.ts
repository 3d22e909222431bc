/** The help, written by hand so that it fits one screen; a test holds it against the options that exist. */
export const help = `Reads support replies as a customer would, and says what to write instead.

Usage: replylint [lint] [options] <files, folders, globs or - for standard input>
       replylint stream [options]          one JSON record a line in, one answer a line out

What is read
  --language <tag>        the language, such as nl or pt-BR (default: found out)
  --channel <name>        email, chat, sms or social
  --kind <name>           bad-news, apology, status-update, resolution, …
  --stdin-filename <path> the name of what comes on standard input

How it is judged
  --preset <name>         starter, recommended (default) or strict

What comes out
  --format <name>         pretty (default) or json
  --locale <tag>          the language of the advice (default: English)
  --quiet                 errors only
  --no-color              without colours (also: NO_COLOR=1)
  --exit-zero             exit code 0 whatever is found

  --version, --help

Examples
  replylint templates                        every template in a folder
  replylint 'macros/**/*.html' --preset starter
  pbpaste | replylint - --channel chat       what you are about to send
  replylint templates --format json > report.json

Exit codes: 0 nothing at error level, 1 errors found, 2 wrong usage or an unreadable file.
`
