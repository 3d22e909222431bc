import { Command, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { nearestOf, SettingsError } from '../engine/settings.ts'
import { PhraseError } from '../language/phrases.ts'
import { reportNames } from '../report/index.ts'
import { channels, kinds, oneOf } from './choices.ts'
import { help } from './help.ts'
import type { LintCommandOptions } from './lint-command.ts'
import type { LintersOptions } from './linters.ts'
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

function programOf(terminal: Terminal, finish: (code: number) => void): Command {
  const judging = [new Option('--preset <name>'), new Option('--locale <tag>')]
  const program = new Command('replylint')
    .version(manifest.version)
    .enablePositionalOptions()
    .helpCommand(false)
    .argument('[paths...]')
    .addOption(new Option('--format <name>').argParser(oneOf('--format', reportNames)).default('pretty'))
    .option('--stdin-filename <path>')
    .option('--language <tag>')
    .addOption(new Option('--channel <name>').argParser(oneOf('--channel', channels)))
    .addOption(new Option('--kind <name>').argParser(oneOf('--kind', kinds)))
    .option('--quiet')
    .option('--exit-zero')
    .option('--no-color')
    .action(async (paths: string[], options: LintCommandOptions) => {
      const { lintCommand } = await import('./lint-command.ts')
      finish(await lintCommand(paths, options, terminal))
    })
  const stream = program.command('stream').action(async (options: LintersOptions) => {
    const { streamCommand } = await import('./stream-command.ts')
    finish(await streamCommand(options, terminal))
  })
  for (const command of [program, stream]) {
    for (const option of judging) command.addOption(option)
    command.exitOverride().configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => {} })
    command.helpInformation = () => help
  }
  return program
}

/** What to tell the user; empty when all is said (help, version); `undefined` for a fault of our own. */
function sentenceOf(error: unknown, program: Command): string | undefined {
  if (error instanceof UsageError || error instanceof SettingsError || error instanceof PhraseError) return error.message
  if (!(error instanceof CommanderError)) return undefined
  if (error.exitCode === 0) return ''
  const name = /'(-[^'\s=]*)/.exec(error.message)?.[1]
  if (error.code === 'commander.unknownOption' && name !== undefined) {
    const known = [program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long ?? ''))
    const nearest = nearestOf(name, known)
    return `There is no option “${name}”${nearest === undefined ? '; “replylint --help” shows them all' : `; did you mean “${nearest}”`}.`
  }
  if (error.code === 'commander.optionMissingArgument') return `The option “${name}” needs a value.`
  return error.message.replace(/^error: /, '')
}
