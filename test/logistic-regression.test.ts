import { expect, test } from 'vitest'
import { logisticRegression, type Observation } from './support/logistic-regression.ts'

const observed = (features: number[], isMember: boolean): Observation => ({ features, values: features.map(() => 1), isMember })

test('what members have in common weighs for them, what others have against them, what both have next to nothing', () => {
  const observations = [observed([0, 2], true), observed([0, 3], true), observed([1, 2], false), observed([1, 3], false)]
  const { weights } = logisticRegression(observations, 4, 0.1)
  expect(weights[0]).toBeGreaterThan(1)
  expect(weights[1]).toBeLessThan(-1)
  expect(Math.abs(weights[2]!)).toBeLessThan(0.01)
  expect(Math.abs(weights[3]!)).toBeLessThan(0.01)
})

test('the weights are where the penalised loss has its least', () => {
  // One feature, all of it members, half of the rest: the slope of the loss is 0 at the solution.
  const observations = [observed([0], true), observed([0], true), observed([], true), observed([], false)]
  const { bias, weights } = logisticRegression(observations, 1, 0.5)
  const missed = (margin: number): number => 1 / (1 + Math.exp(margin))
  expect(0.5 * weights[0]! - 2 * missed(bias + weights[0]!)).toBeCloseTo(0, 2)
  expect(-2 * missed(bias + weights[0]!) - missed(bias) + missed(-bias)).toBeCloseTo(0, 2)
})

test('the bias alone is the log of the odds', () => {
  const observations = [observed([], true), observed([], false), observed([], false), observed([], false)]
  expect(logisticRegression(observations, 0, 1).bias).toBeCloseTo(Math.log(1 / 3), 2)
})
