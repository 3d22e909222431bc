import { suggestion } from '../engine/settings.ts'
import { wrapped } from '../report/cells.ts'
import { allRules } from './linters.ts'
import { plainText, ruleSection } from './rules-page.ts'
import { colorsFor, type Terminal, write } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** How wide the text gets. */
const WIDEST = 88

/** Tells why a rule is there and how it looks, from the page that is made from the rules. */
export async function explainCommand(id: string, { color }: { readonly color: boolean }, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const ids = (await allRules()).map((rule) => rule.id)
  const section = ruleSection(id)
  if (!ids.includes(id) || section === undefined) throw new UsageError(`There is no rule “${id}” to explain${suggestion(id, ids)}.`)
  await write(stdout, shown(section, colorsFor(stdout, env, color), Math.min(WIDEST, stdout.columns ?? WIDEST)))
  return 0
}

/** The Markdown of the page, for a terminal. Of the examples, those in the first language. */
function shown(section: string, colors: ReturnType<typeof colorsFor>, columns: number): string {
  const firstFold = section.indexOf('</details>')
  const text = firstFold < 0 ? section : section.slice(0, firstFold)
  const blocks: string[] = []
  for (const [block] of text.matchAll(/<pre>[\s\S]*?<\/pre>|(?:(?!<pre>)[^\n])+(?:\n(?!\n|<pre>)[^\n]+)*/g)) {
    if (block.startsWith('<pre>')) blocks.push(example(block, colors))
    else if (block.startsWith('## ')) blocks.push(colors.bold(block.slice(3)))
    else if (block.startsWith('**')) blocks.push(colors.bold(wrapped(block.replaceAll('**', ''), columns).join('\n')))
    else if (block.startsWith('|')) blocks.push(options(block, columns))
    else if (block.startsWith('- '))
      blocks.push(
        block
          .split('\n')
          .map((line) => listItem(line, columns))
          .join('\n'),
      )
    else if (block.startsWith('<details')) blocks.push(colors.dim(block.replace(/<[^>]+>/g, '')))
    else blocks.push(wrapped(plain(block), columns).join('\n'))
  }
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}

/** A message of an example: indented, the marked words underlined, or between brackets where nothing can be underlined. */
function example(block: string, colors: ReturnType<typeof colorsFor>): string {
  const text = block.replace(/^<pre>|<\/pre>$/g, '')
  const marked = text.replace(/<b>([\s\S]*?)<\/b>/g, (_, words: string) =>
    colors.isColorSupported ? colors.yellow(colors.underline(words)) : `[${words}]`,
  )
  return plainText(marked)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

/** The table of options, each as an entry of its own. */
function options(block: string, columns: number): string {
  return block
    .split('\n')
    .slice(2)
    .map((row) => {
      const [name = '', type = '', initial = '', description = ''] = row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', ''))
      const lines = wrapped(`${description} (${type}; default ${initial})`, columns - 4)
      return [`  ${name}`, ...lines.map((line) => `    ${line}`)].join('\n')
    })
    .join('\n')
}

function listItem(line: string, columns: number): string {
  return wrapped(plain(line.slice(2)), columns - 2)
    .map((part, index) => `${index === 0 ? '-' : ' '} ${part}`)
    .join('\n')
}

function plain(text: string): string {
  return text.replace(/ · \[source\]\([^)]*\)/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
