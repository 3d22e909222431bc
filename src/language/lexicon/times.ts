/** How a language says when: numbers, units, days, months, and the words around a deadline. Keys are folded words. */
export interface TimeWords {
  /** Names of the months, in every form that is written → 1 to 12. */
  readonly months: Readonly<Record<string, number>>
}
