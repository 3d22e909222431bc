/**
 * A telephone number: seven digits or more, with nothing but spaces, dashes and the like between two of them, behind a plus or a nought; or
 * groups as they are written where no number begins with a nought: “968 22 10 10”, “418 555-0110”. A date in figures has a year of four.
 */
export const TELEPHONE =
  /(?<![\d.:/-])(?:(?:\+|\(?0)\d(?:[ ()./-]{0,2}\d){6,13}|\d{2,3}(?: \d{2,3}){2,3}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?![.:/]?\d)/u
