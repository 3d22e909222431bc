import { readBareSignature } from './bare-signature.ts'
import { type ClosingWords, closingAt, closingFrom, wholeClosing } from './closing-words.ts'
import type { Closing } from './message.ts'
import { isLowerCaseName, isNameWord, isRecipientName, nameShapeEnd } from './names.ts'
import type { Page, Range, Row } from './page.ts'
import {
  beginsSentence,
  hasStopWord,
  holdsSentenceStart,
  isBelowLabels,
  isProse,
  isSentence,
  isStatement,
  sentenceEnd,
} from './prose-rows.ts'
import { isSigning, readSignatureLine, type SignatureRow, type SignerReading } from './signature.ts'
import { withFirms } from './signature-firms.ts'

/** How a message ends. */
export interface EndingReading {
  readonly closings: readonly (Range & Pick<Closing, 'form' | 'isInline'>)[]
  readonly signature: readonly SignatureRow[]
  /** 0 to 1: how sure the signature is one. */
  readonly confidence: number
}

/** Closings are looked for in so many rows from the end; a signature has no more than the second number below them. */
const ROWS_SEARCHED = 30
const ROWS_BELOW = 15

type Form = Closing['form']

interface Candidate {
  readonly row: number
  /** The words of the closing, with what belongs to it (“for your patience”). */
  readonly closing: Range
  readonly form: Form
  /** What stands behind it on its line, and signs. */
  readonly rest: SignatureRow | undefined
  readonly isInline: boolean
}

/** Reads the end of the writer's own rows, upwards. `recipient` is the name that the greeting speaks to: it never signs. */
export function readEnding(page: Page, rows: readonly Row[], recipient: Range | undefined): EndingReading {
  const ending = new EndingReader(page, rows, recipient)
  return ending.read()
}

/** What a line of a signature says of somebody's work. */
const OF_WORK: ReadonlySet<SignerReading['kind']> = new Set<SignerReading['kind']>(['role', 'team', 'company'])

const NO_SIGNATURE: Pick<EndingReading, 'signature' | 'confidence'> = { signature: [], confidence: 0 }

class EndingReader {
  readonly #page: Page
  readonly #rows: readonly Row[]
  readonly #recipient: Range | undefined
  readonly #readings = new Map<number, SignerReading | undefined>()

  constructor(page: Page, rows: readonly Row[], recipient: Range | undefined) {
    this.#page = page
    this.#rows = rows
    this.#recipient = recipient
  }

  read(): EndingReading {
    const anchor = this.#anchor()
    const ending = anchor
      ? this.#fromAnchor(anchor)
      : { closings: [], ...(readBareSignature(this.#page, this.#rows, this.#recipient) ?? NO_SIGNATURE) }
    return { ...ending, signature: withFirms(this.#page, ending.signature) }
  }

  /** The closing that the signature hangs on: the lowest one that somebody signs below, else the lowest one of all. */
  #anchor(): Candidate | undefined {
    let fallback: Candidate | undefined
    const lowest = Math.max(0, this.#rows.length - ROWS_SEARCHED)
    for (let index = this.#rows.length - 1; index >= lowest; index--) {
      const candidate = this.#candidateIn(index)
      if (!candidate || this.#isBelowName(index, candidate)) continue
      if (candidate.rest || this.#signsAt(index + 1)) return candidate
      // A formula may stand above a name and below it a wish: “Kind regards, / Tom / Have a nice day!”
      if (!fallback || (fallback.form !== 'formula' && candidate.form === 'formula' && index >= fallback.row - 2)) fallback = candidate
    }
    return fallback
  }

  /** “Thanks, / Anna Berg / Your Acme team”: the words for “yours” before a team close nothing that a name has closed. */
  #isBelowName(index: number, { rest }: Candidate): boolean {
    const kind = rest?.reading?.kind
    if (index < 2 || (kind !== 'team' && kind !== 'company')) return false
    return this.#readingAt(index - 1, true)?.kind === 'name' && this.#closingRow(index - 2) !== undefined
  }

  #fromAnchor(anchor: Candidate): EndingReading {
    const closings = this.#closingsAbove(anchor)
    const signature: SignatureRow[] = []
    if (anchor.rest) signature.push(anchor.rest)
    let isSlot = !anchor.rest
    let unread = 0
    for (let index = anchor.row + 1; index < this.#rows.length; index++) {
      const row = this.#rows[index]!
      const below = this.#closingRow(index)
      if (below) {
        closings.push({ from: row.from, to: row.to, form: below.form, isInline: false })
        continue
      }
      const reading = readSignatureLine(this.#page, row, isSlot)
      if (!reading && isProse(this.#page, row)) break
      if (!reading && ++unread > 4) break
      signature.push({ from: row.from, to: row.to, reading })
      if (!reading || isSigning(reading.kind)) isSlot = false
    }
    const named = signature.some(({ reading }) => reading && isSigning(reading.kind))
    return { closings, signature, confidence: named ? (anchor.form === 'formula' ? 0.97 : 0.9) : 0.6 }
  }

  /** The closing, and the thanks and wishes right above it. */
  #closingsAbove(anchor: Candidate): (Range & { form: Form; isInline: boolean })[] {
    const closings = [{ ...anchor.closing, form: anchor.form, isInline: anchor.isInline }]
    if (!anchor.isInline) {
      for (let index = anchor.row - 1; index >= 0 && anchor.row - index <= 3; index--) {
        const row = this.#rows[index]!
        const above = closingAt(this.#page, row)
        if (!above) break
        const rest = this.#page.trimmed({ from: above.to, to: row.to })
        const isWhole = rest.to <= rest.from
        if (!isWhole && !(above.form === 'wish' && this.#page.wordCount(rest) <= 4)) break
        closings.unshift({ from: above.from, to: row.to, form: above.form, isInline: false })
      }
    }
    return closings
  }

  /** The closing of a row that could be the one before the signature. */
  #candidateIn(index: number): Candidate | undefined {
    const row = this.#rows[index]!
    const page = this.#page
    const start = page.withoutOrnaments(row).from
    for (let at = start; at < row.to; at++) {
      const isFirst = at === start
      if (!isFirst && !beginsSentence(this.#page, at)) continue
      const found = closingFrom(this.#page, at, row.to)
      if (!found) continue
      const candidate = this.#accept(index, row, found, isFirst)
      if (candidate) return candidate
    }
    return this.#isUnknownClosing(index, row)
      ? { row: index, closing: { from: row.from, to: row.to }, form: 'formula', rest: undefined, isInline: false }
      : undefined
  }

  /** “With sympathy,” above a name: whatever the words are, they close. */
  #isUnknownClosing(index: number, row: Row): boolean {
    const page = this.#page
    const words = page.wordCount(row)
    if (!row.isAfterGap || index === 0 || words > 4 || !isNameWord(page, row.from)) return false
    // “SPONSORED BY: Acme”, “SAVE THE DATE”, “Wishlist / Contact us”: what a page has and no letter.
    if (/^\p{Lu}{3,}$/u.test(page.word(row.from))) return false
    if (isBelowLabels(page, this.#rows, index)) return false
    // “Don't say | Say”: the head of a table.
    if (page.key(row.to - 1) !== ',' && page.isBlockStart(row.from)) return false
    const isOpen = page.key(row.to - 1) === ',' ? page.trimmed(row).to === row.to - 1 : words > 1 && page.trimmed(row).to === row.to
    if (!isOpen || !this.#isTailOk(index) || readSignatureLine(page, row, false)) return false
    const next = this.#rows[index + 1]
    if (next === undefined || this.#holdsLabel(next)) return false
    const below = this.#readingAt(index + 1, true)
    return below?.kind === 'name' || (below !== undefined && isSigning(below.kind) && page.key(row.to - 1) === ',')
  }

  /** “Brand: Acme” */
  #holdsLabel({ from, to }: Row): boolean {
    for (let at = from; at < to; at++) if (this.#page.key(at) === ':') return true
    return false
  }

  #accept(index: number, row: Row, { to, form }: ClosingWords, isFirst: boolean): Candidate | undefined {
    const page = this.#page
    const first = this.#closingStart(row, to, isFirst)
    const rest = page.trimmed({ from: to, to: row.to })
    const isAlone = rest.to <= rest.from
    const signs = this.#signsAt(index + 1)
    if (!this.#isTailOk(index)) return undefined
    if (isAlone) {
      const closing = { from: first, to: row.to }
      if (isFirst) {
        if (index === 0 && !signs) return undefined
        if (form === 'thanks' && !signs && index + 1 < this.#rows.length) return undefined
        return { row: index, closing, form, rest: undefined, isInline: false }
      }
      // The last sentence of a paragraph: thanks there are the writer's words unless somebody signs right below.
      if (form === 'formula' || signs) return { row: index, closing, form, rest: undefined, isInline: true }
      return index + 1 === this.#rows.length ? { row: index, closing, form, rest: undefined, isInline: true } : undefined
    }
    const signer = this.#restSigner(rest, row.to, form, index, isFirst)
    if (signer) return { row: index, closing: { from: first, to: this.#restStart(to, rest) }, form, rest: signer, isInline: true }
    const tail = this.#tailSigner(rest, row.to, index)
    if (tail) return { row: index, closing: { from: first, to: tail.from }, form, rest: tail, isInline: true }
    // “Thanks for your patience,” above a name; “Greetings, and a happy new year,”
    const words = page.wordCount(rest)
    // “Thanks. We will call you.”: what stands behind the stop is a sentence of its own.
    const goesOn = beginsSentence(this.#page, rest.from) && isSentence(this.#page, { ...row, from: rest.from })
    if (
      signs &&
      isFirst &&
      !goesOn &&
      words <= (form === 'formula' ? 6 : 9) &&
      (form === 'formula' || !holdsSentenceStart(this.#page, rest)) &&
      !this.#tellsBehindComma(rest, row.to)
    ) {
      const last = page.key(row.to - 1)
      const isOpen = last === ',' || last === '!' || !page.isPunctuation(row.to - 1)
      const isRunOn = form === 'formula' ? isOpen || !hasStopWord(this.#page, rest) : last === ',' || page.key(to) !== ','
      if (isRunOn) return { row: index, closing: { from: first, to: row.to }, form, rest: undefined, isInline: false }
    }
    return undefined
  }

  /** “Thanks for your patience, the problem is solved.”: the thanks lead to what the message has to say. */
  #tellsBehindComma({ from, to }: Range, rowEnd: number): boolean {
    let comma = from
    while (comma < to && this.#page.key(comma) !== ',') comma++
    return isStatement(this.#page, { from: comma + 1, to }, rowEnd)
  }

  /** “Thanks for waiting, Lucien” at the very end: the name behind the last comma. */
  #tailSigner(rest: Range, rowEnd: number, index: number): SignatureRow | undefined {
    const page = this.#page
    if (index + 1 < this.#rows.length || rest.to - rest.from > 10) return undefined
    let from = rest.to
    while (from > rest.from && page.key(from - 1) !== ',') from--
    if (from === rest.from || rest.to - from > 2 || nameShapeEnd(page, from, rest.to) !== rest.to || page.isStopWord(from)) return undefined
    const reading = readSignatureLine(page, { from, to: rest.to }, false)
    if (
      reading?.kind !== 'name' ||
      !reading.name ||
      !page.isCapitalised(from) ||
      isRecipientName(this.#page, this.#recipient, reading.name)
    )
      return undefined
    return { from, to: rowEnd, reading }
  }

  #restStart(to: number, rest: Range): number {
    return this.#page.key(rest.from - 1) === '(' || rest.from === to ? to : Math.max(to, rest.from)
  }

  #closingStart(row: Row, to: number, isFirst: boolean): number {
    if (isFirst) return row.from
    let at = to - 1
    while (at > row.from && !beginsSentence(this.#page, at)) at--
    return at
  }

  /** Whether what follows a closing on its own line signs. */
  #restSigner(rest: Range, rowEnd: number, form: Form, index: number, isFirst: boolean): SignatureRow | undefined {
    const page = this.#page
    if (rest.to - rest.from > 12) return undefined
    const reading = readSignatureLine(page, rest, true)
    if (!reading || !isSigning(reading.kind)) return undefined
    // “All the best on your way! Jan Jeweller”, “See you there. Paul, Support Team”: what somebody does, and where, stands in no two
    // sentences.
    if (OF_WORK.has(reading.kind) && holdsSentenceStart(page, rest)) return undefined
    if (form === 'formula') {
      // “Best western hotels are full.”, “Regards the invoice”: what signs has no small words after it.
      // “- Best practice”: an item of a list.
      // “Sinceramente, cálmese.”: a word with a stop behind it is told, not signed.
      const isName = this.#isLowerName(rest) && !page.isBlockStart(this.#rows[index]!.from) && page.key(rowEnd - 1) !== '.'
      if (reading.kind !== 'placeholder' && /^\p{Ll}/u.test(page.word(rest.from)) && reading.kind !== 'team' && !isName) return undefined
      // “Greetings to Tim, the whole team invites him. Magda”: the team stands in a sentence, and somebody else signs behind it.
      // “Ihr Anliegen werden wir bald bearbeiten.” says what “yours” are.
      const end = sentenceEnd(page, rest)
      if (reading.kind !== 'placeholder' && isStatement(page, { from: rest.from, to: end }, end < rest.to ? end : rowEnd)) return undefined
      return { from: rest.from, to: rowEnd, reading }
    }
    if (index + 1 < this.#rows.length && !this.#signsOrEnds(index + 1)) return undefined
    if (reading.kind === 'placeholder') {
      const role = page.placeholderAt(reading.name?.from ?? -1)?.token.role
      return role === 'agent' || role === 'signature' ? { ...rest, reading } : undefined
    }
    // “Thank you Anna” thanks whoever was greeted; anybody else signs.
    if (reading.name && isRecipientName(this.#page, this.#recipient, reading.name)) return undefined
    const isSmall = reading.kind === 'name' && reading.name && !isNameWord(page, reading.name.from)
    // “Thanks, hgm”: small letters sign only after a comma, at the very end.
    // “Thanks - bob 713 853 3180”: or after a dash, where the language knows the name.
    const isDashed = page.key(rest.from - 1) === '-' && page.endOf('nameForms', rest.from, rest.to) > 0
    const isParted = isDashed || (page.key(rest.from - 1) === ',' && this.#isLowerName(rest))
    if (isSmall && !(isParted && index + 1 === this.#rows.length)) return undefined
    if (form === 'thanks' && this.#rows.length === 1 && isFirst) return undefined
    if (form === 'thanks' && reading.kind !== 'name' && reading.kind !== 'initials') return undefined
    return { from: rest.from, to: rowEnd, reading }
  }

  #isLowerName(rest: Range): boolean {
    return rest.to - rest.from === 1 && isLowerCaseName(this.#page, rest.from)
  }

  #signsOrEnds(index: number): boolean {
    return index >= this.#rows.length || this.#readingAt(index, false) !== undefined
  }

  /** Whether the row below a closing says who signs. */
  #signsAt(index: number): boolean {
    const reading = this.#readingAt(index, true)
    if (!reading || !isSigning(reading.kind)) return false
    // “The passwords of {{address}}:” announces what stands below it.
    if (this.#page.key(this.#rows[index]!.to - 1) === ':') return false
    // “We've created the account {{name}} for you.” says something; it does not sign.
    return reading.kind !== 'placeholder' || !isProse(this.#page, this.#rows[index]!)
  }

  #readingAt(index: number, isSlot: boolean): SignerReading | undefined {
    const row = this.#rows[index]
    if (!row) return undefined
    const key = index * 2 + (isSlot ? 1 : 0)
    if (!this.#readings.has(key)) {
      // A closing below a closing (“Thanks, / Best regards, / Tom”) is no name, however short.
      const reading = this.#closingRow(index)
        ? index + 1 < this.#rows.length && isSlot
          ? this.#readingAt(index + 1, true)
          : undefined
        : readSignatureLine(this.#page, row, isSlot)
      this.#readings.set(key, reading)
    }
    return this.#readings.get(key)
  }

  /** The closing that a row is, and nothing else. “Best, / Best”: whoever is called like a closing signs below it. */
  #closingRow(index: number): ClosingWords | undefined {
    const closing = wholeClosing(this.#page, this.#rows[index]!)
    const above = this.#rows[index - 1]
    const isName =
      closing !== undefined &&
      index === this.#rows.length - 1 &&
      above !== undefined &&
      closing.to - closing.from === 1 &&
      this.#page.key(above.from) === this.#page.key(closing.from)
    return isName ? undefined : closing
  }

  /** Whether nothing below a row is prose, so that the message ends there. */
  #isTailOk(index: number): boolean {
    const count = this.#rows.length - index - 1
    if (count === 0) return true
    const first = this.#rows[index + 1]!
    if (!this.#readingAt(index + 1, true) && isProse(this.#page, first)) return false
    if (count > ROWS_BELOW) return this.#signsAt(index + 1)
    return true
  }
}
