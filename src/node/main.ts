import { type Command, CommanderError } from 'commander'
import { nearestOf, SettingsError } from '../engine/settings.ts'
import { PhraseError } from '../language/phrase-syntax.ts'
import { optionNames, programOf } from './program.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs the command line; the exit code. Arguments are those after the name of the program. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0
  const program = programOf(terminal, (result) => {
    code = result
  })
  try {
    // `lint` is what happens without a command; as a word it may be there or not.
    await program.parseAsync(args[0] === 'lint' ? args.slice(1) : args, { from: 'user' })
    return code
  } catch (error) {
    const message = sentenceOf(error, program)
    if (message === undefined) throw error
    if (message !== '') terminal.stderr.write(`replylint: ${message}\n`)
    return message === '' ? 0 : 2
  }
}

/** What to tell the user; empty when all is said (help, version); `undefined` for a fault of our own. */
function sentenceOf(error: unknown, program: Command): string | undefined {
  if (error instanceof UsageError || error instanceof SettingsError || error instanceof PhraseError) return error.message
  if (!(error instanceof CommanderError)) return undefined
  if (error.exitCode === 0) return ''
  const name = /'(-[^'\s=]*)/.exec(error.message)?.[1]
  if (error.code === 'commander.unknownOption' && name !== undefined) {
    const nearest = nearestOf(name, optionNames(program))
    return `There is no option “${name}”${nearest === undefined ? '; “replylint --help” shows them all' : `; did you mean “${nearest}”`}.`
  }
  if (error.code === 'commander.optionMissingArgument') return `The option “${name}” needs a value.`
  if (error.code === 'commander.missingArgument')
    return `${error.message.replace(/^error: missing required argument '(.*)'$/, 'The command needs a <$1>')}; see “replylint --help”.`
  return error.message.replace(/^error: /, '')
}
