import { type LearntClasses, lengthFactor, UNITS } from '../../src/language/classifier.ts'
import { featuresOf } from './features.ts'
import { type LinearModel, logisticRegression, type Observation } from './logistic-regression.ts'

/** A sentence, or a message of several, of known classes. */
export interface LabelledText {
  readonly sentences: readonly (readonly string[])[]
  readonly classes: readonly string[]
  /** Classes of which nothing is known. */
  readonly open?: readonly string[]
}

export interface Learning {
  readonly penalty: number
  /** Smaller weights are left out, in tenths of a unit of the log of the odds: they are many, and tell little. */
  readonly leastWeight: number
  /** A feature of fewer texts tells of these texts. */
  readonly fewestTexts: number
}

/** What tells the classes of some texts apart, as a pack keeps it. */
export function learntClasses(
  texts: readonly LabelledText[],
  names: readonly string[],
  { penalty, leastWeight, fewestTexts }: Learning,
): LearntClasses {
  const counts = new Map<string, number>()
  const own = texts.map(({ sentences }) => countsOf(sentences.flatMap(featuresOf)))
  for (const features of own) for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= fewestTexts).map(([feature]) => feature)
  const indices = new Map(known.map((feature, index) => [feature, index]))
  const observed = own.map((features, at) => {
    const common = [...features].filter(([feature]) => indices.has(feature))
    const factor = lengthFactor(texts[at]!.sentences.reduce((sum, { length }) => sum + length, 0))
    return { features: common.map(([feature]) => indices.get(feature)!), values: common.map(([, count]) => count * factor) }
  })
  const models = names.map((name): LinearModel => {
    const observations = observed.flatMap((one, at): Observation[] => {
      const isMember = texts[at]!.classes.includes(name)
      return !isMember && texts[at]!.open?.includes(name) ? [] : [{ ...one, isMember }]
    })
    return logisticRegression(observations, known.length, penalty)
  })
  const lines = known.flatMap((feature, index) => {
    const weights = models.flatMap((model, at) => {
      const weight = Math.round(model.weights[index]! * UNITS)
      return Math.abs(weight) < leastWeight ? [] : [`${String.fromCharCode(97 + at)}${weight}`]
    })
    return weights.length === 0 ? [] : [`${feature} ${weights.join('')}`]
  })
  return { names, biases: models.map(({ bias }) => Math.round(bias * UNITS)), weights: lines.sort().join('\n') }
}

function countsOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

/** The module of a pack that holds classes, in the order of their keys; `from` says from what they were learnt. */
export function moduleOfClasses(
  name: string,
  type: string,
  classes: LearntClasses & { source?: string; threshold?: number },
  from: string,
): string {
  const { source, names, biases, threshold, weights } = classes
  const text = weights.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `import type { ${type} } from '../../../src/language/classifier.ts'

// Learnt by “npm run train” from the labelled messages${from === '' ? '' : ` and ${from}`}; not to be edited by hand.
export const ${name}: ${type} = {
${source === undefined ? '' : `  source: '${source}',\n`}  names: [
${names.map((one) => `    '${one}',\n`).join('')}  ],
  biases: [${biases.join(', ')}],
${threshold === undefined ? '' : `  threshold: ${threshold},\n`}  weights: \`
${text}\`.trim(),
}
`
}
