import { suggestion } from '../engine/settings.ts'
import { UsageError } from './usage-error.ts'

/** A reader for the value of an option that takes one of a few names. */
export function oneOf<const Choice extends string>(option: string, choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((each) => each === value)
    if (choice !== undefined) return choice
    throw new UsageError(`${option} knows no “${value}”${suggestion(value, choices)}.`)
  }
}

/** A reader for the value of an option that takes a whole number from 0, up to `most` where there is one. */
export function wholeNumber(option: string, most?: number): (value: string) => number {
  return (value) => {
    if (/^\d+$/.test(value) && Number(value) <= (most ?? Infinity)) return Number(value)
    throw new UsageError(`${option} needs a whole number from 0${most === undefined ? '' : ` to ${most}`}, not “${value}”.`)
  }
}

/** Collects the values of an option that may be given more than once. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}
