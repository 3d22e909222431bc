import type { Command } from 'commander'
import { rules } from '../../rules/index.ts'
import { presets } from '../../rules/presets.ts'
import { threadRules } from '../../rules/threads.ts'
import { channels, kinds } from '../context.ts'
import { formatNames } from '../formats/detect.ts'
import { reportNames } from '../report/index.ts'
import { oneOf } from './choices.ts'
import { type Terminal, write } from './terminal.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** Prints a script that completes commands, options and their values: `source <(replylint completion bash)`. */
export async function completionCommand(shell: string, program: Command, { stdout }: Terminal): Promise<number> {
  const commands = program.commands.map((command) => command.name())
  const options = program.options.map(({ long }) => long ?? '')
  const values: Readonly<Record<string, readonly string[]>> = {
    '--format': reportNames,
    '--preset': Object.keys(presets),
    '--as': formatNames,
    '--channel': channels,
    '--kind': kinds,
    '--suppress-rule': rules.map(({ id }) => id),
    explain: [...rules, ...threadRules].map(({ id }) => id),
    completion: shells,
  }
  const script = { bash, zsh, fish }[oneOf('completion', shells)(shell)]
  await write(stdout, script(commands, options, values))
  return 0
}

type Values = Readonly<Record<string, readonly string[]>>

function bash(commands: readonly string[], options: readonly string[], values: Values): string {
  const cases = Object.entries(values).map(
    ([name, words]) => `    ${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return ;;`,
  )
  return `_replylint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${options.join(' ')}" -- "$word")); return; fi
  if [[ $COMP_CWORD == 1 ]]; then COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word")); fi
  COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _replylint replylint
`
}

function zsh(commands: readonly string[], options: readonly string[], values: Values): string {
  return `#compdef replylint\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands, options, values)}`
}

function fish(commands: readonly string[], options: readonly string[], values: Values): string {
  const lines = [
    ...commands.map((command) => `complete -c replylint -n __fish_use_subcommand -a ${command}`),
    ...options.map((option) => {
      const words = values[option]
      return `complete -c replylint -l ${option.slice(2)}${words ? ` -x -a '${words.join(' ')}'` : ''}`
    }),
    ...['explain', 'completion'].map(
      (command) => `complete -c replylint -n '__fish_seen_subcommand_from ${command}' -x -a '${values[command]!.join(' ')}'`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
