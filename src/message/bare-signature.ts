import type { PlaceholderRole } from '../prose.ts'
import { closingFrom, wholeClosing } from './closing-words.ts'
import { isKnownName, isLowerCaseName, isNameWord, isRecipientName, nameShapeEnd } from './names.ts'
import type { Page, Range, Row } from './page.ts'
import { endsSentence, isBelowLabels, isProse, isSentence, isTitled } from './prose-rows.ts'
import { isSigning, nameBeforeRole, readSignatureLine, type SignatureRow, type SignerReading } from './signature.ts'

/** A signature that no closing announces. */
export interface BareSignature {
  readonly signature: readonly SignatureRow[]
  /** 0 to 1: how sure the signature is one. */
  readonly confidence: number
}

/** A signature has no more rows than this. */
const LONGEST = 15

/** So many lines of what somebody does and how to reach them make a card; one may be what the message is about. */
const CARD_LINES = 2

/** “I'll call” and when. */
const TOLD_WORDS = 3

/**
 * Reads the end of a message without a closing, where a name, a desk or initials may still stand. `recipient` is the name that the
 * greeting speaks to: it never signs.
 */
export function readBareSignature(page: Page, rows: readonly Row[], recipient: Range | undefined): BareSignature | undefined {
  return new BareSignatureReader(page, rows, recipient).read()
}

/** What a tag may stand for that signs nothing. */
const VALUES: ReadonlySet<PlaceholderRole> = new Set(['ticket', 'time', 'number', 'other'])

class BareSignatureReader {
  readonly #page: Page
  readonly #rows: readonly Row[]
  readonly #recipient: Range | undefined

  constructor(page: Page, rows: readonly Row[], recipient: Range | undefined) {
    this.#page = page
    this.#rows = rows
    this.#recipient = recipient
  }

  read(): BareSignature | undefined {
    const rows = this.#rows
    if (rows.length === 0) return undefined
    const dashed = this.#belowDashes()
    if (dashed) return dashed
    const last = rows.length - 1
    const marked = this.#markedSignature(rows[last]!)
    if (marked) return { signature: [marked], confidence: 0.85 }
    // Peel upwards for as long as rows say what signatures say.
    let top = rows.length
    const readings: (SignerReading | undefined)[] = []
    let unread = 0
    while (top > 0 && rows.length - top < LONGEST) {
      const row = rows[top - 1]!
      const isClosing = wholeClosing(this.#page, row) !== undefined
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
      return { signature, confidence: reading.kind === 'name' && reading.isSure ? 0.85 : 0.7 }
    }
    const trailing = this.#knownName(rows[last]!) ?? this.#trailingName(rows[last]!) ?? this.#trailingTeam(rows[last]!)
    if (trailing) return { signature: [trailing], confidence: 0.6 }
    return undefined
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
    if (reading.kind === 'name' && reading.name && !this.#isKnown(reading.name) && this.#isValue(row)) return undefined
    if (last === '.' && (reading.kind === 'name' || reading.kind === 'team' || reading.kind === 'role') && isProse(this.#page, row))
      return undefined
    return reading
  }

  /** “Reason - {{reason}}”, “Due – {{date}}”: a value behind its label, which no name of a person or a place of work fills. */
  #isValue({ to }: Row): boolean {
    const page = this.#page
    const role = page.placeholderAt(to - 1)?.token.role
    return page.key(to - 2) === '-' && role !== undefined && VALUES.has(role)
  }

  /** Whether a signature may begin with this row, where no closing says so. */
  #canStartSignature(index: number, reading: SignerReading): boolean {
    const page = this.#page
    const row = this.#rows[index]!
    if (index === 0) return this.#isCard(reading)
    const above = this.#rows[index - 1]!
    const mark = page.key(above.to - 1)
    const isAfterSentence =
      ['.', '!', '?', '…', ')', '।', ':', '"'].includes(mark) ||
      page.tokens[above.to - 1]!.kind === 'address' ||
      page.tokens[above.to - 1]!.kind === 'emoji'
    if (!row.isAfterGap && !isAfterSentence && !this.#standsApart(index, reading)) return false
    if (reading.kind === 'name' && reading.name) {
      if (
        isRecipientName(this.#page, this.#recipient, reading.name) &&
        !isKnownName(page, reading.name, [page.context.agent, ...(page.context.agents ?? [])])
      )
        return false
      return this.#isKnown(reading.name) || !this.#isLabelled(index)
    }
    if (reading.kind === 'placeholder') return page.wordCount(row) <= 4
    if (reading.kind === 'initials') return true
    return row.isAfterGap && page.wordCount(row) <= 6 && page.key(row.to - 1) !== '.'
  }

  #isKnown(name: Range): boolean {
    const { agent, agents = [] } = this.#page.context
    return this.#page.endOf('nameForms', name.from, name.to) > 0 || isKnownName(this.#page, name, [agent, ...agents])
  }

  /** “Not covered: / Foreign Exchange”, the last line of a menu or a table. */
  #isLabelled(index: number): boolean {
    return this.#page.key(this.#rows[index - 1]!.to - 1) === ':' || isBelowLabels(this.#page, this.#rows, index)
  }

  /** A message that is nothing but who sent it, as above a mail that is passed on: a name, and below it what they do and how to reach
   * them. */
  #isCard({ kind, isSure }: SignerReading): boolean {
    if (kind !== 'name' || !isSure) return false
    const kinds = this.#rows.slice(1).map((row) => readSignatureLine(this.#page, row, false)?.kind)
    const told = kinds.filter((one) => one === 'contact' || one === 'role' || one === 'company')
    return kinds.includes('contact') && told.length >= CARD_LINES
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
  #belowDashes(): BareSignature | undefined {
    const page = this.#page
    const rows = this.#rows
    for (let index = rows.length - 1; index >= Math.max(0, rows.length - LONGEST - 1); index--) {
      const row = rows[index]!
      const line = page.lines[row.line]!
      if (!/^\s*(?:--|—|\*--\s?\*|[-_=*~+#]{3,})\s*$/.test(line.text)) continue
      const below = rows.slice(index + 1)
      // “-- / To stop these mails, write to us.”: a sentence signs nothing.
      const isTold = (one: Row, at: number): boolean => isSentence(page, one) || this.#isLedTo(one, below[at + 1])
      const readings = below.map((one, at) => (isTold(one, at) ? undefined : readSignatureLine(page, one, at === 0)))
      const first = readings[0]
      const isDashes = line.text.trim() === '--'
      if (!first || below.length === 0) return undefined
      const unread = readings.filter((reading) => !reading).length
      if (!isDashes && (unread > 0 || !isSigning(first.kind))) return undefined
      if (unread > Math.max(2, below.length / 2)) return undefined
      return {
        signature: [
          { from: row.from, to: row.to, reading: undefined },
          ...below.map(({ from, to }, at) => ({ from, to, reading: readings[at] })),
        ],
        confidence: 0.9,
      }
    }
    return undefined
  }

  /** “To change your settings for mails, visit / https://…”: prose that goes on with the address below it. */
  #isLedTo(row: Row, below: Row | undefined): boolean {
    if (below === undefined || below.isAfterGap || below.to - below.from > 1 || !isProse(this.#page, row)) return false
    const { kind } = this.#page.tokens[below.from]!
    return kind === 'address' || kind === 'placeholder'
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
      // “--> Frank”
      const isArrow = mark === '-' && page.key(at + 1) === '>' && !page.tokens[at + 1]!.isSpaced
      if (range.to <= range.from || range.from !== at + (isArrow ? 2 : 1)) continue
      // “- Tom” is a list item where the line above is one.
      const isFirst = at === row.from
      if (isFirst && this.#isInList(row)) continue
      // “I'm free after 11 am - Sara”: a name that the language knows signs behind a dash even where no stop is written.
      const isKnown = mark === '-' && page.endOf('nameForms', range.from, range.to) === range.to && this.#isTold({ from: row.from, to: at })
      if (!isFirst && !isKnown && (mark === '-' || mark === '*' || mark === '(') && !endsSentence(this.#page, at - 1)) continue
      if (mark === '(' && page.word(range.from) !== page.word(range.from).toUpperCase()) continue
      const reading = readSignatureLine(page, range, true)
      // “Your bike is ready. /The Bike Shop”, “… ^Team Acme”, “… — Customer Care”: behind a stroke or a dash, a team signs as well.
      const isStroke = mark === '/' || mark === '^' || mark === '~' || (mark === '-' && !isFirst)
      const isGroup = reading?.kind === 'team' || (reading?.kind === 'company' && !isFirst)
      const isTitled =
        page.isCapitalised(range.from) ||
        isNameWord(page, range.from) ||
        (mark === '^' && page.endOf('teamNames', range.from, range.to) > 0)
      const isTeam = isStroke && isGroup && (isFirst || endsSentence(this.#page, at - 1)) && isTitled
      if (!reading || (!isTeam && reading.kind !== 'name' && reading.kind !== 'initials' && reading.kind !== 'placeholder')) continue
      if (!isTeam && !reading.isSure && page.wordCount(range) > 1) continue
      return { from: at, to: row.to, reading }
    }
    return undefined
  }

  /** Words of a sentence, with or without its stop: a title or a product has fewer of them or no small ones. */
  #isTold(range: Range): boolean {
    return this.#page.wordCount(range) >= TOLD_WORDS && !isTitled(this.#page, range)
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

  /** “… circulate.  Sara”, “… on Friday. Orla, Clearear”: a name after the last sentence, and where it works. */
  #trailingName(row: Row): SignatureRow | undefined {
    const page = this.#page
    // “Have a good walk! Orla 🎒”
    let to = row.to
    while (to > row.from && page.tokens[to - 1]!.kind === 'emoji') to--
    let from = to
    while (from > row.from && to - from < 7 && !endsSentence(this.#page, from - 1)) from--
    if (from <= row.from + 2 || from === to || !endsSentence(this.#page, from - 1) || !page.tokens[from]!.isSpaced) return undefined
    // “Certified (GOLD) Site”
    if (page.key(from - 1) === ')' && !this.#isKnown({ from, to }) && isTitled(page, row)) return undefined
    const end = nameShapeEnd(page, from, to)
    if (end < 0 || end - from > 2 || !page.isCapitalised(from) || page.isStopWord(from) || closingFrom(this.#page, from, to))
      return undefined
    const range = { from, to }
    if (end < to && !this.#isHouse({ from: end, to }) && !nameBeforeRole(page, range)) return undefined
    const reading = readSignatureLine(page, range, false)
    if (reading?.kind !== 'name' || !reading.name || isRecipientName(this.#page, this.#recipient, reading.name)) return undefined
    return { ...range, reading }
  }

  /** “, Clearear” or “. – Service clients”, behind a name: where it works. */
  #isHouse({ from, to }: Range): boolean {
    const page = this.#page
    const mark = page.key(from) === '.' && page.key(from + 1) === '-' ? from + 1 : from
    const house = { from: mark + 1, to }
    if (page.key(mark) === ',') return isTitled(page, house)
    return page.key(mark) === '-' && page.endOf('teamNames', house.from, to) === to
  }

  /** “… on Friday. Your Tarn Bank team”: words for a team that begin what stands after the last sentence, written like a title. */
  #trailingTeam(row: Row): SignatureRow | undefined {
    const page = this.#page
    let from = row.to
    while (from > row.from && row.to - from < 7 && !endsSentence(this.#page, from - 1)) from--
    const range = { from, to: row.to }
    if (from <= row.from + 2 || from === row.to || !page.tokens[from]!.isSpaced || !page.isCapitalised(from)) return undefined
    const end = page.endOf('teamNames', from, row.to)
    const named = this.#personBehind(range, end)
    if (named) return { ...range, reading: { kind: 'name', name: named.person, team: end > 0 ? named.house : undefined, isSure: false } }
    if (end < 0) {
      // “… on Friday. Lane Books”: a house that is known by what it is.
      const reading = page.wordCount(range) > 1 && isTitled(page, range) ? readSignatureLine(page, range, false) : undefined
      return reading?.kind === 'company' ? { ...range, reading } : undefined
    }
    // “L'équipe du Musée”
    const rest = Math.max(end, page.endOf('affiliationWords', end, row.to))
    if (rest < row.to && !isTitled(this.#page, { from: rest, to: row.to })) return undefined
    return { ...range, reading: { kind: 'team', name: undefined, team: range, isSure: true } }
  }

  /** “Optik Berger, Ina Wolf”, “Praxis Dr. Wölk, Frau Stein”: the person behind a house; `end` is where words for a team end, if any begin it. */
  #personBehind({ from, to: rowEnd }: Range, end: number): { house: Range; person: Range } | undefined {
    const page = this.#page
    const { to } = page.trimmed({ from, to: rowEnd })
    let comma = Math.max(end, from)
    while (comma < to && page.key(comma) !== ',') comma++
    const title = page.endOf('honorifics', comma + 1, to)
    // What is no name of a team is a house where a title says that a person follows it, and “Thanks” is none.
    const isHouse = comma === end || (title > 0 && comma - from >= 2 && isTitled(page, { from: Math.max(end, from), to: comma }))
    const person = { from: title > 0 ? title : comma + 1, to }
    if (comma >= to || !isHouse || to <= person.from || to - person.from > 2) return undefined
    if (nameShapeEnd(page, person.from, to) !== to || page.find('teamNames', person) || page.isStopWord(person.from)) return undefined
    return isRecipientName(page, this.#recipient, person) ? undefined : { house: { from, to: comma }, person }
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
}
