import { extname } from 'node:path'
import { declaredRule, type RuleDeclaration } from '../engine/declared-rule.ts'
import type { Rule } from '../engine/rule.ts'
import { PhraseError } from '../language/phrases.ts'
import { checkExamples } from '../testing.ts'
import type { ThreadRule } from '../thread/rule.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { declarationSchema, schemaFault } from './config-schema.ts'
import { packOf, profileIn } from './packs.ts'
import { faultInFile, UsageError } from './usage-error.ts'

/**
 * The rules of a plugin: those that a module or a package exports (as its default, one or a list), or those that a JSON or YAML file
 * declares. Throws a {@link UsageError} for what is no rule, and for a declaration that does not draw its own examples.
 */
export async function pluginRules(path: string): Promise<readonly (Rule | ThreadRule)[]> {
  const file = await readConfigFile(path)
  const values = [file.value].flat() as readonly unknown[]
  if (['.json', '.yaml', '.yml'].includes(extname(path))) {
    return Promise.all(values.map((value, index) => ruleOf(value, file, Array.isArray(file.value) ? [index] : [])))
  }
  for (const value of values) {
    if (isRule(value)) continue
    const sentence = `The plugin “${path}” must export a rule made with defineRule or defineThreadRule, or a list of them, as its default.`
    throw new UsageError(sentence, { path, sentence })
  }
  return values as readonly (Rule | ThreadRule)[]
}

function isRule(value: unknown): value is Rule | ThreadRule {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false
  return ('check' in value && typeof value.check === 'function') || ('checkThread' in value && typeof value.checkThread === 'function')
}

async function ruleOf(value: unknown, file: ConfigFile, keys: readonly (string | number)[]): Promise<Rule> {
  const fault = schemaFault(value, declarationSchema, keys)
  if (fault) throw faultAt(file, fault.path, fault.message)
  const declaration = value as RuleDeclaration
  const profile = profileIn(declaration.language)
  if (!profile) throw faultAt(file, [...keys, 'language'], `There is no language pack for “${declaration.language}”.`)
  const pack = await packOf(profile)
  try {
    const { rule, examples } = declaredRule(declaration, pack)
    const [failure] = checkExamples(rule, examples, [pack])
    if (!failure) return rule
    const what = failure.expected.includes('⟦')
      ? 'does not mark its own bad example as it is written'
      : 'is not silent on its own good example'
    throw faultAt(
      file,
      keys,
      `The rule “${rule.id}” ${what}. Expected:\n${indented(failure.expected)}\nMarked:\n${indented(failure.actual)}`,
    )
  } catch (error) {
    if (error instanceof PhraseError) throw faultAt(file, [...keys, 'phrases'], error.message)
    throw error
  }
}

function faultAt(file: ConfigFile, keys: readonly (string | number)[], message: string): UsageError {
  const line = file.lineOf(keys)
  return faultInFile({ path: file.path, ...(line === undefined ? {} : { line }), sentence: message })
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ')
}
