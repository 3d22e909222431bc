/** An observation: the indices of its features and their values, and whether it is of the class. */
export interface Observation {
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly isMember: boolean
}

export interface LinearModel {
  readonly bias: number
  /** One a feature. */
  readonly weights: Float64Array
}

const MOST_SWEEPS = 60
const SMALLEST_STEP = 1e-3

/**
 * Logistic regression with a penalty on half the sum of the squared weights, by cyclic coordinate descent in a trust region. It draws
 * nothing at random: the same observations give the same weights.
 *
 * Source: Genkin, Lewis & Madigan, “Large-Scale Bayesian Logistic Regression for Text Categorization” (2007), algorithm 1.
 */
export function logisticRegression(observations: readonly Observation[], featureCount: number, penalty: number): LinearModel {
  const columns = columnsOf(observations, featureCount)
  const signs = Float64Array.from(observations, ({ isMember }) => (isMember ? 1 : -1))
  /** What the model says of each observation, times its sign: below 0 it is wrong. */
  const margins = new Float64Array(observations.length)
  const weights = new Float64Array(featureCount + 1)
  const regions = new Float64Array(featureCount + 1).fill(1)
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let largest = 0
    for (const [feature, { rows, values }] of columns.entries()) {
      const before = weights[feature]!
      const region = regions[feature]!
      const own = feature === featureCount ? 0 : penalty
      let gradient = own * before
      let curvature = own
      for (const [at, row] of rows.entries()) {
        const value = values[at]!
        const margin = margins[row]!
        gradient -= (value * signs[row]!) / (1 + Math.exp(margin))
        curvature += value * value * curvatureBound(margin, region * Math.abs(value))
      }
      const step = Math.max(-region, Math.min(region, -gradient / curvature))
      regions[feature] = Math.max(2 * Math.abs(step), region / 2)
      weights[feature] = before + step
      for (const [at, row] of rows.entries()) margins[row]! += step * values[at]! * signs[row]!
      largest = Math.max(largest, Math.abs(step))
    }
    if (largest < SMALLEST_STEP) break
  }
  return { bias: weights[featureCount]!, weights: weights.slice(0, featureCount) }
}

interface Column {
  readonly rows: number[]
  readonly values: number[]
}

/** The observations by feature; behind the features stands the bias, which all have. */
function columnsOf(observations: readonly Observation[], featureCount: number): Column[] {
  const columns = Array.from({ length: featureCount + 1 }, (): Column => ({ rows: [], values: [] }))
  for (const [row, { features, values }] of observations.entries()) {
    for (const [at, feature] of features.entries()) {
      columns[feature]!.rows.push(row)
      columns[feature]!.values.push(values[at]!)
    }
    columns[featureCount]!.rows.push(row)
    columns[featureCount]!.values.push(1)
  }
  return columns
}

/** The most that the loss can bend while the margin moves by `reach`. */
function curvatureBound(margin: number, reach: number): number {
  const distance = Math.abs(margin) - reach
  return distance <= 0 ? 0.25 : 1 / (2 + Math.exp(distance) + Math.exp(-distance))
}
