import type { Closing } from './message.ts'
import { isKnownName, isLowerCaseName, isNameWord, nameShapeEnd } from './names.ts'
import type { Page, Range, Row } from './page.ts'
import { isSigning, readSignatureLine, type SignerReading } from './signature.ts'

/** A line of the signature: its tokens, and what they say. */
export interface SignatureRow extends Range {
  readonly reading: SignerReading | undefined
}

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
    return anchor ? this.#fromAnchor(anchor) : this.#withoutClosing()
  }

  /** The closing that the signature hangs on: the lowest one that somebody signs below, else the lowest one of all. */
  #anchor(): Candidate | undefined {
    let fallback: Candidate | undefined
    const lowest = Math.max(0, this.#rows.length - ROWS_SEARCHED)
    for (let index = this.#rows.length - 1; index >= lowest; index--) {
      const candidate = this.#candidateIn(index)
      if (!candidate) continue
      if (candidate.rest || this.#signsAt(index + 1)) return candidate
      // A formula may stand above a name and below it a wish: “Kind regards, / Tom / Have a nice day!”
      if (!fallback || (fallback.form !== 'formula' && candidate.form === 'formula' && index >= fallback.row - 2)) fallback = candidate
    }
    return fallback
  }

  #fromAnchor(anchor: Candidate): EndingReading {
    const closings = this.#closingsAbove(anchor)
    const signature: SignatureRow[] = []
    if (anchor.rest) signature.push(anchor.rest)
    let isSlot = !anchor.rest
    let unread = 0
    for (let index = anchor.row + 1; index < this.#rows.length; index++) {
      const row = this.#rows[index]!
      const below = this.#closingAt(row)
      if (below && this.#page.trimmed({ from: below.to, to: row.to }).to <= below.to && !this.#isRepeated(index, below)) {
        closings.push({ from: row.from, to: row.to, form: below.form, isInline: false })
        continue
      }
      const reading = readSignatureLine(this.#page, row, isSlot)
      if (!reading && this.#isProse(row)) break
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
        const above = this.#closingAt(row)
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
      if (!isFirst && !this.#beginsSentence(at)) continue
      const found = this.#closingFrom(at, row.to)
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
    if (!row.isAfterGap || index === 0 || words > 4 || !page.isCapitalised(row.from)) return false
    // “Don't say | Say”: the head of a table.
    if (page.key(row.to - 1) !== ',' && page.isBlockStart(row.from)) return false
    const isOpen = page.key(row.to - 1) === ',' ? page.trimmed(row).to === row.to - 1 : words > 1 && page.trimmed(row).to === row.to
    if (!isOpen || !this.#isTailOk(index) || readSignatureLine(page, row, false)) return false
    const below = this.#readingAt(index + 1, true)
    return below?.kind === 'name' || (below !== undefined && isSigning(below.kind) && page.key(row.to - 1) === ',')
  }

  #accept(index: number, row: Row, { to, form }: Range & { form: Form }, isFirst: boolean): Candidate | undefined {
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
    const goesOn = this.#beginsSentence(rest.from) && this.#isSentence({ ...row, from: rest.from })
    if (signs && isFirst && !goesOn && words <= (form === 'formula' ? 6 : 9) && (form === 'formula' || !this.#holdsSentenceStart(rest))) {
      const last = page.key(row.to - 1)
      const isOpen = last === ',' || last === '!' || !page.isPunctuation(row.to - 1)
      const isRunOn = form === 'formula' ? isOpen || !this.#hasStopWord(rest) : last === ',' || page.key(to) !== ','
      if (isRunOn) return { row: index, closing: { from: first, to: row.to }, form, rest: undefined, isInline: false }
    }
    return undefined
  }

  /** “Thanks for waiting, Lucien” at the very end: the name behind the last comma. */
  #tailSigner(rest: Range, rowEnd: number, index: number): SignatureRow | undefined {
    const page = this.#page
    if (index + 1 < this.#rows.length || rest.to - rest.from > 10) return undefined
    let from = rest.to
    while (from > rest.from && page.key(from - 1) !== ',') from--
    if (from === rest.from || rest.to - from > 2 || nameShapeEnd(page, from, rest.to) !== rest.to || page.isStopWord(from)) return undefined
    const reading = readSignatureLine(page, { from, to: rest.to }, false)
    if (reading?.kind !== 'name' || !reading.name || !page.isCapitalised(from) || this.#isRecipient(reading.name)) return undefined
    return { from, to: rowEnd, reading }
  }

  #restStart(to: number, rest: Range): number {
    return this.#page.key(rest.from - 1) === '(' || rest.from === to ? to : Math.max(to, rest.from)
  }

  #closingStart(row: Row, to: number, isFirst: boolean): number {
    if (isFirst) return row.from
    let at = to - 1
    while (at > row.from && !this.#beginsSentence(at)) at--
    return at
  }

  /** Whether what follows a closing on its own line signs. */
  #restSigner(rest: Range, rowEnd: number, form: Form, index: number, isFirst: boolean): SignatureRow | undefined {
    const page = this.#page
    if (rest.to - rest.from > 12) return undefined
    const reading = readSignatureLine(page, rest, true)
    if (!reading || !isSigning(reading.kind)) return undefined
    if (form === 'formula') {
      // “Best western hotels are full.”, “Regards the invoice”: what signs has no small words after it.
      // “- Best practice”: an item of a list.
      const isName = this.#isLowerName(rest) && !page.isBlockStart(this.#rows[index]!.from)
      if (reading.kind !== 'placeholder' && /^\p{Ll}/u.test(page.word(rest.from)) && reading.kind !== 'team' && !isName) return undefined
      if (reading.kind === 'team' && this.#isStatement(rest, rowEnd)) return undefined
      return { from: rest.from, to: rowEnd, reading }
    }
    if (index + 1 < this.#rows.length && !this.#signsOrEnds(index + 1)) return undefined
    if (reading.kind === 'placeholder') {
      const role = page.placeholderAt(reading.name?.from ?? -1)?.token.role
      return role === 'agent' || role === 'signature' ? { ...rest, reading } : undefined
    }
    // “Thank you Anna” thanks whoever was greeted; anybody else signs.
    if (reading.name && this.#isRecipient(reading.name)) return undefined
    const isSmall = reading.kind === 'name' && reading.name && !isNameWord(page, reading.name.from)
    // “Thanks, hgm”: small letters sign only after a comma, at the very end.
    if (isSmall && !(page.key(rest.from - 1) === ',' && this.#isLowerName(rest) && index + 1 === this.#rows.length)) return undefined
    if (form === 'thanks' && this.#rows.length === 1 && isFirst) return undefined
    if (form === 'thanks' && reading.kind !== 'name' && reading.kind !== 'initials') return undefined
    return { from: rest.from, to: rowEnd, reading }
  }

  /** “Thank you for your letter. It arrived today.”: thanks that open a paragraph. */
  #holdsSentenceStart({ from, to }: Range): boolean {
    for (let at = from + 1; at < to; at++) if (this.#beginsSentence(at)) return true
    return false
  }

  #hasStopWord({ from, to }: Range): boolean {
    for (let at = from; at < to; at++) if (this.#page.isStopWord(at)) return true
    return false
  }

  /** “Ihre Anfrage liegt jetzt beim Support.”: a stop behind several small words, of which one is no stop word but a verb or its like. */
  #isStatement({ from, to }: Range, rowEnd: number): boolean {
    const page = this.#page
    if (!['.', '!', '?'].includes(page.key(rowEnd - 1))) return false
    let small = 0
    let telling = 0
    for (let at = from; at < to; at++) {
      if (!/^\p{Ll}/u.test(page.word(at))) continue
      small++
      if (!page.isStopWord(at)) telling++
    }
    return small >= 2 && telling >= 1
  }

  #isLowerName(rest: Range): boolean {
    return rest.to - rest.from === 1 && isLowerCaseName(this.#page, rest.from)
  }

  #isRecipient(name: Range): boolean {
    const page = this.#page
    if (isKnownName(page, name, [page.context.recipient])) return true
    return this.#recipient !== undefined && isKnownName(page, name, [page.stretch(this.#recipient).text])
  }

  #signsOrEnds(index: number): boolean {
    return index >= this.#rows.length || this.#readingAt(index, false) !== undefined
  }

  /** Whether the row below a closing says who signs. */
  #signsAt(index: number): boolean {
    const reading = this.#readingAt(index, true)
    if (!reading || !isSigning(reading.kind)) return false
    // “We've created the account {{name}} for you.” says something; it does not sign.
    return reading.kind !== 'placeholder' || !this.#isProse(this.#rows[index]!)
  }

  #readingAt(index: number, isSlot: boolean): SignerReading | undefined {
    const row = this.#rows[index]
    if (!row) return undefined
    const key = index * 2 + (isSlot ? 1 : 0)
    if (!this.#readings.has(key)) {
      // A closing below a closing (“Thanks, / Best regards, / Tom”) is no name, however short.
      const closing = this.#closingAt(row)
      const isClosing =
        closing !== undefined && this.#page.trimmed({ from: closing.to, to: row.to }).to <= closing.to && !this.#isRepeated(index, closing)
      const reading = isClosing
        ? index + 1 < this.#rows.length && isSlot
          ? this.#readingAt(index + 1, true)
          : undefined
        : readSignatureLine(this.#page, row, isSlot)
      this.#readings.set(key, reading)
    }
    return this.#readings.get(key)
  }

  /** “Best, / Best”: whoever is called like a closing signs below it. */
  #isRepeated(index: number, closing: Range): boolean {
    const above = this.#rows[index - 1]
    return (
      index === this.#rows.length - 1 &&
      above !== undefined &&
      closing.to - closing.from === 1 &&
      this.#page.key(above.from) === this.#page.key(closing.from)
    )
  }

  /** Whether nothing below a row is prose, so that the message ends there. */
  #isTailOk(index: number): boolean {
    const count = this.#rows.length - index - 1
    if (count === 0) return true
    const first = this.#rows[index + 1]!
    if (!this.#readingAt(index + 1, true) && this.#isProse(first)) return false
    if (count > ROWS_BELOW) return this.#signsAt(index + 1)
    return true
  }

  #isProse(row: Row): boolean {
    const page = this.#page
    const words = page.wordCount(row)
    let small = 0
    for (let at = row.from; at < row.to; at++) if (page.isStopWord(at)) small++
    const last = page.key(row.to - 1)
    const isSentence = last === '.' || last === '!' || last === '?' || last === '।' || last === ':'
    return words >= 9 ? small >= 2 : words >= 3 && small >= 1 && (isSentence || words >= 6)
  }

  /** Prose that ends with a stop. */
  #isSentence(row: Row): boolean {
    return ['.', '!', '?', '।'].includes(this.#page.key(row.to - 1)) && this.#isProse(row)
  }

  #beginsSentence(at: number): boolean {
    const before = this.#page.tokens[at - 1]
    if (before === undefined || !this.#page.tokens[at]!.isSpaced) return false
    // “March 1st. Thanks”: the stop of an abbreviation may be the sentence's as well.
    if (this.#page.text.charCodeAt(before.end - 1) === 46) return true
    return ['!', '?', '…', '।', ';', ')'].includes(before.key) || before.kind === 'emoji'
  }

  /** The closing with which a row begins. */
  #closingAt(row: Range): (Range & { form: Form }) | undefined {
    return this.#closingFrom(this.#page.withoutOrnaments(row).from, row.to)
  }

  /** A closing from a token on, and the closings that are strung on to it: “Thanks and kind regards”. */
  #closingFrom(from: number, limit: number): (Range & { form: Form }) | undefined {
    const page = this.#page
    let form: Form | undefined
    let to = from
    for (let at = from; at < limit; ) {
      const formula = page.endOf('closings', at, limit)
      const thanks = page.endOf('closingThanks', at, limit)
      const wish = page.endOf('closingWishes', at, limit)
      const end = Math.max(formula, thanks, wish)
      // “Dein Team von Acme”: the word that closes before a name belongs to the team.
      if (end < 0 || page.endOf('teamNames', at, limit) > end) break
      // “Merci de relire le contrat”: thanks that go on as a request ask for something.
      if (end === thanks && page.endOf('requests', at, limit) > end) break
      form = formula === end ? 'formula' : (form ?? (wish === end ? 'wish' : 'thanks'))
      to = end
      at = end
      while (at < limit && (page.isPunctuation(at) || page.endOf('nameJoiners', at, limit) > 0)) at++
    }
    return form && { from, to, form }
  }

  /** A message without a closing: a name, a desk or initials may still stand at its end. */
  #withoutClosing(): EndingReading {
    const rows = this.#rows
    const none: EndingReading = { closings: [], signature: [], confidence: 0 }
    if (rows.length === 0) return none
    const dashed = this.#belowDashes()
    if (dashed) return dashed
    const last = rows.length - 1
    const marked = this.#markedSignature(rows[last]!)
    if (marked) return { closings: [], signature: [marked], confidence: 0.85 }
    // Peel upwards for as long as rows say what signatures say.
    let top = rows.length
    const readings: (SignerReading | undefined)[] = []
    let unread = 0
    while (top > 0 && rows.length - top < ROWS_BELOW) {
      const row = rows[top - 1]!
      const closing = this.#closingAt(row)
      const isClosing = closing !== undefined && this.#page.trimmed({ from: closing.to, to: row.to }).to <= closing.to
      const reading = isClosing ? undefined : this.#peeled(row)
      // “Bert Hammar / Lek & Fritid i Skara”: a line below a name may say what nobody can read.
      if (!reading && (isClosing || !this.#isLabel(row) || ++unread > 2)) break
      readings.unshift(reading)
      top--
    }
    for (let start = top; start < rows.length; start++) {
      const reading = readings[start - top]
      if (
        !reading ||
        !isSigning(reading.kind) ||
        (readings.slice(start - top).includes(undefined) && !(reading.kind === 'name' && rows[start]!.isAfterGap)) ||
        !this.#canStartSignature(start, reading)
      )
        continue
      const signature = rows.slice(start).map(({ from, to }, index) => ({ from, to, reading: readings[start - top + index]! }))
      return { closings: [], signature, confidence: reading.kind === 'name' && reading.isSure ? 0.85 : 0.7 }
    }
    const trailing = this.#knownName(rows[last]!) ?? this.#trailingName(rows[last]!) ?? this.#trailingTeam(rows[last]!)
    if (trailing) return { closings: [], signature: [trailing], confidence: 0.6 }
    return none
  }

  /** A short line that begins with a capital and ends without a mark. */
  #isLabel(row: Row): boolean {
    const page = this.#page
    return !row.isAfterGap && page.wordCount(row) <= 5 && page.isCapitalised(row.from) && !page.isPunctuation(row.to - 1)
  }

  #peeled(row: Row): SignerReading | undefined {
    const page = this.#page
    const last = page.key(row.to - 1)
    if (last === '!' || last === '?' || last === ':' || last === '।' || this.#isInList(row)) return undefined
    const reading = readSignatureLine(page, row, false)
    // “Resource name: Reports”, “<Embedded picture>”: a label or a tag signs nothing.
    const marks = reading && isSigning(reading.kind) ? [':', '<', '>', '='] : []
    for (let at = row.from; at < row.to; at++) if (marks.includes(page.key(at))) return undefined
    if (!reading) {
      // A single name in small letters after a gap: “ckm”.
      if (row.to - row.from === 1 && isLowerCaseName(page, row.from) && page.word(row.from).length <= 6)
        return { kind: 'name', name: row, team: undefined, isSure: false }
      return undefined
    }
    if (last === '.' && (reading.kind === 'name' || reading.kind === 'team' || reading.kind === 'role') && this.#isProse(row))
      return undefined
    return reading
  }

  /** Whether a signature may begin with this row, where no closing says so. */
  #canStartSignature(index: number, reading: SignerReading): boolean {
    const page = this.#page
    const row = this.#rows[index]!
    if (index === 0) return false
    const above = this.#rows[index - 1]!
    const mark = page.key(above.to - 1)
    const isAfterSentence =
      ['.', '!', '?', '…', ')', '।', ':', '"'].includes(mark) ||
      page.tokens[above.to - 1]!.kind === 'address' ||
      page.tokens[above.to - 1]!.kind === 'emoji'
    if (!row.isAfterGap && !isAfterSentence && !this.#standsApart(index, reading)) return false
    if (reading.kind === 'name' && reading.name) {
      if (this.#isRecipient(reading.name) && !isKnownName(page, reading.name, [page.context.agent, ...(page.context.agents ?? [])]))
        return false
      return true
    }
    if (reading.kind === 'placeholder') return page.wordCount(row) <= 4
    if (reading.kind === 'initials') return true
    return row.isAfterGap && page.wordCount(row) <= 6 && page.key(row.to - 1) !== '.'
  }

  /** A name below a line that was ended by hand, without a stop: the line is short, or the rest of a signature follows the name. */
  #standsApart(index: number, reading: SignerReading): boolean {
    const page = this.#page
    const row = this.#rows[index]!
    const above = this.#rows[index - 1]!
    if (reading.kind !== 'name' || !reading.isSure || page.tokens[above.to - 1]!.kind !== 'word' || page.isStopWord(above.to - 1))
      return false
    const line = page.lines[above.line]!
    const isLast = index === this.#rows.length - 1
    return isLast ? page.wordCount(row) === 1 && page.isCapitalised(row.from) && line.end - line.start < 60 : page.wordCount(row) >= 2
  }

  /** Below “-- ”, if everything there is what signatures say. */
  #belowDashes(): EndingReading | undefined {
    const page = this.#page
    const rows = this.#rows
    for (let index = rows.length - 1; index >= Math.max(0, rows.length - ROWS_BELOW - 1); index--) {
      const row = rows[index]!
      const line = page.lines[row.line]!
      if (!/^\s*(?:--|—|\*--\s?\*|[-_=*~+#]{3,})\s*$/.test(line.text)) continue
      const below = rows.slice(index + 1)
      // “-- / To stop these mails, write to us.”: a sentence signs nothing.
      const readings = below.map((one, at) => (this.#isSentence(one) ? undefined : readSignatureLine(page, one, at === 0)))
      const first = readings[0]
      const isDashes = line.text.trim() === '--'
      if (!first || below.length === 0) return undefined
      const unread = readings.filter((reading) => !reading).length
      if (!isDashes && (unread > 0 || !isSigning(first.kind))) return undefined
      if (unread > Math.max(2, below.length / 2)) return undefined
      return {
        closings: [],
        signature: [
          { from: row.from, to: row.to, reading: undefined },
          ...below.map(({ from, to }, at) => ({ from, to, reading: readings[at] })),
        ],
        confidence: 0.9,
      }
    }
    return undefined
  }

  /** “^JT”, “-Tom”, “/Anna”, “~ Priya”, “(JT)” at the end of the last row. */
  #markedSignature(row: Row): SignatureRow | undefined {
    const page = this.#page
    for (let at = Math.max(row.from, row.to - 8); at < row.to; at++) {
      const mark = page.key(at)[0] ?? ''
      if (page.tokens[at]!.kind !== 'punctuation' || !['^', '/', '-', '~', '*', '('].includes(mark)) continue
      if (at > row.from && !page.tokens[at]!.isSpaced) continue
      if (at + 1 >= row.to) continue
      const range = page.trimmed({ from: at + 1, to: row.to })
      if (range.to <= range.from || range.from !== at + 1) continue
      // “- Tom” is a list item where the line above is one.
      const isFirst = at === row.from
      if (isFirst && this.#isInList(row)) continue
      if (!isFirst && (mark === '-' || mark === '*' || mark === '(') && !this.#endsSentence(at - 1)) continue
      if (mark === '(' && page.word(range.from) !== page.word(range.from).toUpperCase()) continue
      const reading = readSignatureLine(page, range, true)
      // “Your bike is ready. /The Bike Shop”, “… — Customer Care”: behind a stroke or a dash, a team signs as well.
      const isStroke = mark === '/' || (mark === '-' && !isFirst)
      const isGroup = reading?.kind === 'team' || (reading?.kind === 'company' && !isFirst)
      const isTitled = page.isCapitalised(range.from) || isNameWord(page, range.from)
      const isTeam = isStroke && isGroup && (isFirst || this.#endsSentence(at - 1)) && isTitled
      if (!reading || (!isTeam && reading.kind !== 'name' && reading.kind !== 'initials' && reading.kind !== 'placeholder')) continue
      if (!isTeam && !reading.isSure && page.wordCount(range) > 1) continue
      return { from: at, to: row.to, reading }
    }
    return undefined
  }

  /** “- Tom” below another item, above one, or below “You need:”, is an item of a list. */
  #isInList(row: Row): boolean {
    const index = this.#rows.indexOf(row)
    const [above, below] = [this.#rows[index - 1], this.#rows[index + 1]]
    if (!this.#isItem(row)) return false
    return this.#isItem(above) || this.#isItem(below) || (above !== undefined && this.#page.key(above.to - 1) === ':')
  }

  #isItem(row: Row | undefined): boolean {
    return (
      row !== undefined && ['-', '*', '•', '·'].includes(this.#page.key(row.from)) && this.#page.tokens[row.from + 1]?.isSpaced === true
    )
  }

  #endsSentence(at: number): boolean {
    const token = this.#page.tokens[at]
    return token !== undefined && (['.', '!', '?', '…', '।', ')'].includes(token.key) || token.kind === 'emoji')
  }

  /** “… circulate.  Sara”, “… on Friday. Orla, Clearear”: a name after the last sentence, and where it works. */
  #trailingName(row: Row): SignatureRow | undefined {
    const page = this.#page
    // “Have a good walk! Orla 🎒”
    let to = row.to
    while (to > row.from && page.tokens[to - 1]!.kind === 'emoji') to--
    let from = to
    while (from > row.from && to - from < 7 && !this.#endsSentence(from - 1)) from--
    if (from <= row.from + 2 || from === to || !this.#endsSentence(from - 1) || !page.tokens[from]!.isSpaced) return undefined
    const end = nameShapeEnd(page, from, to)
    if (end < 0 || end - from > 2 || !page.isCapitalised(from) || page.isStopWord(from) || this.#closingFrom(from, to)) return undefined
    if (end < to && (page.key(end) !== ',' || !this.#isTitled({ from: end + 1, to }))) return undefined
    const range = { from, to }
    const reading = readSignatureLine(page, range, false)
    if (reading?.kind !== 'name' || !reading.name || this.#isRecipient(reading.name)) return undefined
    return { ...range, reading }
  }

  /** “… on Friday. Your Tarn Bank team”: words for a team that begin what stands after the last sentence, written like a title. */
  #trailingTeam(row: Row): SignatureRow | undefined {
    const page = this.#page
    let from = row.to
    while (from > row.from && row.to - from < 7 && !this.#endsSentence(from - 1)) from--
    const range = { from, to: row.to }
    if (from <= row.from + 2 || from === row.to || !page.tokens[from]!.isSpaced || !page.isCapitalised(from)) return undefined
    const end = page.endOf('teamNames', from, row.to)
    if (end < 0) return undefined
    // “Optik Berger, Ina Wolf”
    const person = { from: end + 1, to: page.trimmed(row).to }
    if (
      end < person.to &&
      page.key(end) === ',' &&
      nameShapeEnd(page, person.from, person.to) === person.to &&
      person.to - person.from <= 2
    ) {
      const isPerson = !page.find('teamNames', person) && !page.isStopWord(person.from) && !this.#isRecipient(person)
      if (isPerson) return { ...range, reading: { kind: 'name', name: person, team: { from, to: end }, isSure: false } }
    }
    // “L'équipe du Musée”
    const rest = Math.max(end, page.endOf('affiliationWords', end, row.to))
    if (rest < row.to && !this.#isTitled({ from: rest, to: row.to })) return undefined
    return { ...range, reading: { kind: 'team', name: undefined, team: range, isSure: true } }
  }

  /** “Karczma u Wróbla, Staszek”: the agent's own name at the very end. */
  #knownName(row: Row): SignatureRow | undefined {
    const page = this.#page
    const { to } = page.trimmed(row)
    for (let from = Math.max(row.from + 1, to - 3); from < to; from++) {
      if (!page.isPunctuation(from - 1) || !isKnownName(page, { from, to }, [page.context.agent, ...(page.context.agents ?? [])])) continue
      const reading = readSignatureLine(page, { from, to }, true)
      return reading && { from, to: row.to, reading }
    }
    return undefined
  }

  /** Whether all words but the small ones of a title begin with a capital: “Bank of Tarn”. */
  #isTitled({ from, to }: Range): boolean {
    let capitals = 0
    for (let at = from; at < to; at++) {
      if (this.#page.key(at) === '.' || this.#page.key(at) === '?') return false
      if (this.#page.isCapitalised(at)) capitals++
      else if (this.#page.tokens[at]!.kind === 'word' && this.#page.find('teamNames', { from: at, to }) === undefined) return false
    }
    return capitals > 0 || this.#page.find('teamNames', { from, to }) !== undefined
  }
}
