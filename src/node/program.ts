import { Command, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { channels, kinds } from '../context.ts'
import { formatNames } from '../formats/detect.ts'
import { collected, oneOf, wholeNumber } from './choices.ts'
import type { ConfigCommandOptions } from './config-command.ts'
import { help } from './help.ts'
import type { LintCommandOptions } from './lint-command.ts'
import type { LintersOptions } from './linters.ts'
import { outputRequests } from './output-request.ts'
import type { Terminal } from './terminal.ts'

/** The commands and their options. `finish` is called with the exit code of the command that ran; the code of each is loaded when it is called. */
export function programOf(terminal: Terminal, finish: (code: number) => void): Command {
  const program = new Command('replylint')
    .version(manifest.version)
    .enablePositionalOptions()
    .helpCommand(false)
    .argument('[paths...]')
    .addOption(new Option('--format <name>').argParser(outputRequests))
    .option('--stdin-filename <path>')
    .addOption(new Option('--as <format>').argParser(oneOf('--as', formatNames)))
    .option('--config <path>')
    .option('--no-config')
    .addOption(new Option('--ignore-pattern <glob>').argParser(collected))
    .option('--since <revision>')
    .option('--language <tag>')
    .addOption(new Option('--channel <name>').argParser(oneOf('--channel', channels)))
    .addOption(new Option('--kind <name>').argParser(oneOf('--kind', kinds)))
    .option('--fix')
    .option('--fix-suggestions')
    .option('--fix-dry-run')
    .option('--suppress-all')
    .addOption(new Option('--suppress-rule <rule>').argParser(collected))
    .option('--prune-suppressions')
    .option('--suppressions <path>')
    .option('--report-unused-disable')
    .addOption(new Option('--max-warnings <number>').argParser(wholeNumber('--max-warnings')))
    .addOption(new Option('--min-score <number>').argParser(wholeNumber('--min-score', 100)))
    .option('--cache')
    .option('--cache-location <path>')
    .addOption(new Option('--concurrency <number>').argParser(wholeNumber('--concurrency')))
    .option('--watch')
    .option('--quiet')
    .option('--exit-zero')
    .option('--no-color')
    .action(async (paths: string[], { watch, ...options }: LintCommandOptions & { watch?: boolean }) => {
      const { lintCommand } = await import('./lint-command.ts')
      const lint = async (): Promise<void> => finish(await lintCommand(paths, options, terminal))
      if (!watch) return lint()
      const { watched } = await import('./watch.ts')
      // Without a signal, Ctrl-C ends the process.
      await watched(paths, terminal.cwd, lint, terminal.signal ?? new AbortController().signal)
    })
  const stream = program.command('stream').action(async (options: LintersOptions) => {
    const { streamCommand } = await import('./commands.ts')
    finish(await streamCommand(options, terminal))
  })
  program
    .command('rules')
    .option('--no-color')
    .action(async (options: { color: boolean }) => {
      const { rulesCommand } = await import('./commands.ts')
      finish(await rulesCommand(options, terminal))
    })
  program
    .command('explain')
    .argument('<rule>')
    .option('--no-color')
    .action(async (rule: string, options: { color: boolean }) => {
      const { explainCommand } = await import('./commands.ts')
      finish(await explainCommand(rule, options, terminal))
    })
  program
    .command('config')
    .argument('<path>')
    .option('--config <path>')
    .option('--no-config')
    .option('--no-color')
    .action(async (path: string, options: ConfigCommandOptions) => {
      const { configCommand } = await import('./commands.ts')
      finish(await configCommand(path, options, terminal))
    })
  program
    .command('init')
    .argument('[paths...]')
    .action(async (paths: string[]) => {
      const { initCommand } = await import('./commands.ts')
      finish(await initCommand(paths, terminal))
    })
  program
    .command('lsp')
    // What editors add to the programs that they start; there is no other way to talk to this one.
    .option('--stdio')
    .action(async () => {
      const { lspCommand } = await import('./lsp-command.ts')
      finish(await lspCommand(terminal))
    })
  program
    .command('completion')
    .argument('<shell>')
    .action(async (shell: string) => {
      const { completionCommand } = await import('./commands.ts')
      finish(await completionCommand(shell, program, terminal))
    })
  for (const command of [program, stream]) command.option('--preset <name>').option('--locale <tag>')
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => {} })
    command.helpInformation = () => help
  }
  return program
}

/** The names of all options of all commands. */
export function optionNames(program: Command): string[] {
  return [program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long ?? ''))
}
