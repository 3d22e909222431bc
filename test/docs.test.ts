import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adoptedRules } from '../rules/adopted.ts'
import { rules as messageRules } from '../rules/index.ts'
import { languages } from '../rules/languages/index.ts'
import { presets } from '../rules/presets.ts'
import { threadRules } from '../rules/threads.ts'
import type { Examples } from '../src/engine/rule.ts'
import { publishedSchema } from '../src/node/config-schema.ts'
import { reportSchema } from '../src/node/report-schema.ts'
import type { ThreadExamples } from '../src/thread/rule.ts'
import { run } from './support/command-line.ts'
import { rulesPage } from './support/rules-page.ts'

// What stands in these pages is drawn again on each run; `npm run docs` writes them.

const rules = [...messageRules, ...adoptedRules, ...threadRules]
const examples = import.meta.glob<Examples | ThreadExamples>('../rules/*.ts', { eager: true, import: 'examples' })
const codes = import.meta.glob<string>('../rules/*.ts', { eager: true, query: '?raw', import: 'default' })

test('rules/README.md shows every rule as it is', async () => {
  const files = rules.map((rule) => ({
    rule,
    examples: examples[`../rules/${rule.id}.ts`] ?? {},
    code: codes[`../rules/${rule.id}.ts`] ?? '',
  }))
  const page = rulesPage(files, presets, languages)
  for (const { code } of files) expect(code).toContain('export default')
  await expect(`${page}\n`).toMatchFileSnapshot('../rules/README.md')
})

test('the picture in the README is what the command line prints', async () => {
  const readme = readFileSync('README.md', 'utf8')
  const picture = /<!-- picture: replylint (.*) -->\n\n```text\n([\s\S]*?)```/
  const [, args = ''] = picture.exec(readme)!
  const { out } = await run(args.split(' '), { cwd: 'fixtures/templates', columns: 100 })
  const drawn = readme.replace(picture, () => `<!-- picture: replylint ${args} -->\n\n\`\`\`text\n${out}\`\`\``)
  await expect(drawn).toMatchFileSnapshot('../README.md')
})

test('the schema for editors knows every rule and option', async () => {
  const schema = publishedSchema(rules)
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../rules/config.schema.json')
})

test('the schema of the JSON report is the one that is published', async () => {
  await expect(`${JSON.stringify(reportSchema, null, 2)}\n`).toMatchFileSnapshot('../rules/report.schema.json')
})
