import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { profiles } from '../../rules/languages/profiles.ts'
import { detectLanguage } from '../language/detection.ts'
import { counted } from '../report/index.ts'
import { Configs } from './config.ts'
import { displayPath, findFiles } from './files.ts'
import { recordsIn } from './records-in.ts'
import { sourceOf } from './source-of.ts'
import { type Terminal, write } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const NAME = 'replylint.config.yaml'

/** Files that are read to find out what a folder holds. */
const MOST_FILES = 200

/** By whose template tags a helpdesk is recognised; the first that fits. */
const HELPDESKS: readonly (readonly [name: string, tag: RegExp])[] = [
  ['Zendesk', /\{\{\s*(?:ticket|current_user|dc)\./],
  ['Freshdesk', /\{\{\s*(?:ticket\.(?:agent|requester)\.|agent\.|contact\.|helpdesk_name)/],
  ['Intercom', /\{\{\s*(?:first_name|author\.|company\.)[^}]*\|\s*fallback/],
  ['Help Scout', /\{%\s*(?:customer|user|mailbox)\.[\w.]+/],
  ['HubSpot', /\{\{\s*(?:contact\.firstname|personalization_token)/],
  ['Gorgias', /\{\{\s*(?:ticket\.customer\.|current_user\.)/],
  ['Znuny or OTRS', /<(?:OTRS|KIX|OTOBO)_\w+/],
  ['osTicket', /%\{(?:ticket|recipient|company)\b/],
  ['Zammad', /#\{(?:ticket|user|config)\./],
]

/** Looks at a folder, writes a configuration with comments, and says what it saw. */
export async function initCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, cwd } = terminal
  const path = join(cwd, NAME)
  if (existsSync(path)) throw new UsageError(`There is a configuration already: “${NAME}”.`)
  const { files, errors } = await findFiles(args.length === 0 ? ['.'] : args, cwd, { patterns: [], configs: new Configs(cwd, false) })
  if (files.length === 0) throw new UsageError(errors[0] ?? 'There are no messages here.')
  const seen = await survey(files.slice(0, MOST_FILES), cwd)
  const { writeAtomically } = await import('./write-atomically.ts')
  writeAtomically(path, configuration(seen))
  const languages = [...seen.languages].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`)
  const lines = [
    `${counted(files.length, 'file')} with messages${languages.length > 0 ? `: ${languages.join(', ')}` : ''}`,
    ...(seen.helpdesk === undefined ? [] : [`The template tags are those of ${seen.helpdesk}.`]),
    `Wrote ${NAME}.`,
    '',
  ]
  await write(stdout, `${lines.join('\n')}\n`)
  const { lintCommand } = await import('./lint-command.ts')
  return lintCommand(args.length === 0 ? ['.'] : args, { color: true, exitZero: true }, terminal)
}

interface Survey {
  /** Messages by the English name of their language. */
  readonly languages: ReadonlyMap<string, number>
  readonly helpdesk: string | undefined
  /** Whether template tags are in use. */
  readonly isTemplates: boolean
}

async function survey(files: readonly string[], cwd: string): Promise<Survey> {
  const languages = new Map<string, number>()
  const helpdesks = new Map<string, number>()
  let tags = 0
  for (const file of files) {
    const content = sourceOf(readFileSync(file), displayPath(file, cwd))
    if ('error' in content) continue
    const helpdesk = HELPDESKS.find(([, tag]) => tag.test(content.source.text))?.[0]
    if (helpdesk !== undefined) helpdesks.set(helpdesk, (helpdesks.get(helpdesk) ?? 0) + 1)
    for (const record of await recordsIn(content.source)) {
      if ('error' in record) continue
      if (record.prose.placeholders.some(({ token }) => !token.isBlank)) tags++
      const name = detectLanguage(record.prose.text, profiles)?.language.name
      if (name !== undefined) languages.set(name, (languages.get(name) ?? 0) + 1)
    }
  }
  const [helpdesk] = [...helpdesks].sort((a, b) => b[1] - a[1])
  return { languages, helpdesk: helpdesk?.[0], isTemplates: tags > 0 }
}

function configuration({ languages, isTemplates }: Survey): string {
  const only = languages.size === 1 ? profiles.find(({ name }) => languages.has(name))?.tag : undefined
  return `# yaml-language-server: $schema=./node_modules/replylint/rules/config.schema.json

# starter: for the first day on old templates; recommended; strict: every rule.
preset: recommended

# ${only === undefined ? 'Set this when all messages are in one language; otherwise it is found out.' : 'All messages are in this language.'}
${only === undefined ? '# language: en' : `language: ${only}`}

# ${isTemplates ? 'Template tags are in use: they stand for names and times.' : 'Whether the files are templates whose tags will be filled in.'}
${isTemplates ? 'template: true' : '# template: true'}

# off, info, warning, error, or [severity, options]; “replylint rules” lists them, “replylint explain <rule>” tells why.
rules: {}
#  jargon: error
#  team-sign-off: [warning, { allow: [Team Billing] }]

# Names that may sign, and the words of the house.
# agents: [Maya, Tom]
# glossary:
#   allowed: [VPN]
#   forbidden: { ticket: request }

# What holds for some files only.
# overrides:
#   - files: sms/**
#     channel: sms

# Files to leave out, in the syntax of .gitignore.
# ignore: [drafts/]
`
}
