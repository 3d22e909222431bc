import type { AddresseeKind, Greeting } from './message.ts'
import { hasNotName, isKnownName, isLowerCaseName, isNameWord, nameShapeEnd } from './names.ts'
import type { Page, Range, Row } from './page.ts'

/** A greeting with the tokens that it takes up. */
export interface GreetingReading extends Range {
  readonly greeting: Greeting
  /** The index of the row on which it ends. */
  readonly row: number
}

/** Banners, ticket numbers and titles that may stand above a greeting. */
const ROWS_ABOVE = 8

/** A vocative has no more tokens than this. */
const LONGEST_VOCATIVE = 12

interface Addressee {
  readonly kind: AddresseeKind
  readonly name?: Range
  readonly honorific?: Range
  /** The token after what was read. */
  readonly to: number
  readonly confidence: number
}

/** Reads the greeting of the writer's own rows: the first row, or one of the next few if it is nothing but a greeting. */
export function readGreeting(page: Page, rows: readonly Row[]): GreetingReading | undefined {
  for (let index = 0; index < Math.min(rows.length, ROWS_ABOVE + 1); index++) {
    const row = rows[index]!
    const formula = formulaGreeting(page, row, rows.length > index + 1)
    if (formula && (index === 0 || isPlainlyGreeting(page, formula, row, index))) {
      const next = rows[index + 1]
      const second =
        next?.from === formula.to && !formula.greeting.isInline && !hasAddressee(formula)
          ? (formulaGreeting(page, next, true) ?? titledVocative(page, next, rows.slice(index + 1)))
          : undefined
      // “Goedemiddag,” and below it “Beste heer De Vries,” or “Meneer De Vries,”: one greeting, and the second says to whom.
      if (second && hasAddressee(second)) {
        const whole = page.stretch({ from: formula.from, to: second.to })
        return { from: formula.from, to: second.to, row: index + 1, greeting: { ...second.greeting, ...whole } }
      }
      return { ...formula, row: index }
    }
    // “FYI.” and below it “Carl,”: a word or two may stand above a bare name.
    if (index > 1 || (index === 1 && (page.wordCount(rows[0]!) > 2 || hasListWord(page, rows[0]!)))) continue
    const below = rows.slice(index)
    const other = thanksGreeting(page, row, below) ?? bareGreeting(page, row, below) ?? (index === 0 ? thanksInProse(page, row) : undefined)
    if (other) return { ...other, row: index }
  }
  return undefined
}

/** Whether a row below the first is certainly a greeting: nothing else stands on it, and it ends as greetings do. */
function isPlainlyGreeting(page: Page, { greeting, to }: Formula, row: Row, index: number): boolean {
  if (index > 4 && (greeting.addressee === 'none' || greeting.addressee === 'unknown')) return false
  return !greeting.isInline && page.isTerminator(to - 1) && to >= row.to
}

interface Formula extends Range {
  readonly greeting: Greeting
  readonly isPrefixed: boolean
}

function hasAddressee({ greeting }: Formula): boolean {
  return greeting.addressee !== 'none'
}

function formulaGreeting(page: Page, row: Row, hasMore: boolean): Formula | undefined {
  const { from: start, to } = page.withoutOrnaments(row)
  const handle = handleEnd(page, start, to)
  const prefix = handle > 0 ? handle : prefixEnd(page, start, to)
  const from = prefix > 0 ? page.withoutOrnaments({ from: prefix, to }).from : start
  const generic = page.endOf('genericGreetings', from, to)
  const greets = page.endOf('greetings', from, to)
  const salutes = page.endOf('salutations', from, to)
  if (generic > 0 && generic >= Math.max(greets, salutes) && isEnd(page, generic, to))
    return formulaOf(page, from, generic, { kind: 'generic', to: generic, confidence: 1 }, to, prefix > 0)
  let end = salutes > greets ? throughOtherGender(page, salutes, to) : greets
  // “Hej då!” begins like a greeting and says goodbye.
  if (end < 0 || page.endOf('closings', from, to) > end || page.endOf('closingWishes', from, to) > end) return undefined
  let isSalutation = salutes > greets
  // “Hi/Hello Anna”, “Dear / Beste Anna”, “Hello, Bonjour, Hola Anna”: further formulas beside the first one.
  for (;;) {
    const joined = end < to && ['/', '|', '&', ','].includes(page.key(end)) ? end + 1 : end
    const more = Math.max(page.endOf('greetings', joined, to), page.endOf('salutations', joined, to))
    if (more < 0) break
    isSalutation = isSalutation && page.endOf('greetings', joined, to) < 0
    end = more
  }
  const addressee = readAddressee(page, end, to)
  if (addressee.kind === 'none') {
    const isTerminated = isEnd(page, end, to)
    if (isSalutation) {
      // “Dear,” is a gap that nobody filled; “Beste prijs garanderen wij” is no greeting at all.
      if (end < to && page.key(end) !== ',') return undefined
    } else if (!isTerminated && !isGreetingProse(page, from, end, to)) return undefined
    // A greeting word that is the whole message, or one that says goodbye, is not for this function to know.
    if (end >= to && !hasMore && isSalutation) return undefined
  }
  return formulaOf(page, from, end, addressee, to, prefix > 0)
}

/** “Hi quick question”, “Hello from the Acme team!”: a greeting that goes on in prose. “Morning deliveries are late” is none. */
function isGreetingProse(page: Page, from: number, end: number, to: number): boolean {
  const next = page.tokens[end]
  return end - from === 1 && next !== undefined && to - end > 0 && next.kind === 'word' && page.word(from).length <= 5
}

/** “Sehr geehrte(r)”, “Estimado(a)”, “Liebe*r”: where the ending for the other gender ends, if one is written onto the word. */
function throughOtherGender(page: Page, end: number, limit: number): number {
  const sign = page.tokens[end]
  const ending = page.tokens[end + 1]
  if (!sign || !ending || end + 1 >= limit || sign.isSpaced || ending.isSpaced || !['(', '*', ':', '_', '/'].includes(sign.key)) return end
  if (ending.kind !== 'word' || ending.end - ending.start > 3) return end
  if (sign.key !== '(') return end + 2
  return end + 2 < limit && page.key(end + 2) === ')' ? end + 3 : end
}

/** “@anna_b Hi Anna”: the end of the name by which a public answer calls its reader. */
function handleEnd(page: Page, from: number, to: number): number {
  if (page.key(from) !== '@' || from + 1 >= to || page.tokens[from + 1]!.isSpaced) return -1
  let end = from + 2
  while (end < to && !page.tokens[end]!.isSpaced) end++
  return end
}

/** “Acme: Hi Sam”, “[10:02] Anna: Hello”: where the words after a sender's name and a colon begin. */
function prefixEnd(page: Page, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 9); at++) {
    if (page.key(at) !== ':' && page.key(at) !== ']' && page.key(at) !== '>') continue
    const next = page.withoutOrnaments({ from: at + 1, to }).from
    if (page.endOf('greetings', next, to) > 0 || page.endOf('salutations', next, to) > 0) return at + 1
  }
  return -1
}

function formulaOf(page: Page, from: number, formulaEnd: number, addressee: Addressee, rowEnd: number, isPrefixed: boolean): Formula {
  // “{% if name %}Hi {{name}}{% else %}Hello{% endif %},”: the other branch of the same greeting.
  const branch = addressee.kind === 'placeholder' ? page.endOf('greetings', addressee.to, rowEnd) : -1
  const to = throughTerminator(page, Math.max(addressee.to, branch), rowEnd)
  const { start, end, text } = page.stretch({ from, to })
  return {
    from,
    to,
    isPrefixed,
    greeting: {
      start,
      end,
      text,
      form: 'formula',
      formula: page.stretch({ from, to: formulaEnd }),
      addressee: addressee.kind,
      name: addressee.name && page.stretch(addressee.name),
      honorific: addressee.honorific && page.stretch(addressee.honorific),
      isInline: to < rowEnd,
      confidence: addressee.confidence,
    },
  }
}

/** “Thanks Erick,” on the first line of a message that goes on. */
function thanksGreeting(page: Page, row: Row, rows: readonly Row[]): Formula | undefined {
  const { from, to } = page.withoutOrnaments(row)
  const thanks = page.endOf('closingThanks', from, to)
  if (thanks < 0 || rows.length < 2 || to - from > thanks - from + 5) return undefined
  const addressee = readAddressee(page, page.key(thanks) === ',' ? thanks + 1 : thanks, to)
  if (addressee.kind !== 'person' && addressee.kind !== 'placeholder') return undefined
  if (!isEnd(page, addressee.to, to) || throughTerminator(page, addressee.to, to) < to) return undefined
  if (addressee.name && isKnownName(page, addressee.name, [page.context.agent, ...(page.context.agents ?? [])])) return undefined
  const formula = formulaOf(page, from, thanks, addressee, to, false)
  return { ...formula, greeting: { ...formula.greeting, form: 'thanks', confidence: 0.8 } }
}

/** “Thanks Aline for the photos!”, “Thank you for your answer, Ms Pirlot.”: thanks that begin the message and say whom they thank. */
function thanksInProse(page: Page, row: Row): Formula | undefined {
  const { from, to } = page.withoutOrnaments(row)
  const thanks = page.endOf('closingThanks', from, to)
  if (thanks < 0) return undefined
  const { recipient, agent, agents = [] } = page.context
  const accepted = (addressee: Addressee, isSaluted = false): Formula | undefined => {
    if (addressee.kind !== 'person' || !addressee.name || !isNameWord(page, addressee.name.from)) return undefined
    const isKnown = isKnownName(page, addressee.name, [recipient])
    if (!isKnown && (recipient !== undefined || isKnownName(page, addressee.name, [agent, ...agents]))) return undefined
    // Where every noun has a capital, a name alone looks like any of them.
    if (!isKnown && !isSaluted && !addressee.honorific && (page.language.hasCapitalNouns || hasListWord(page, addressee.name)))
      return undefined
    const formula = formulaOf(page, from, thanks, addressee, to, false)
    return formula.greeting.isInline ? { ...formula, greeting: { ...formula.greeting, form: 'thanks', confidence: 0.6 } } : undefined
  }
  const beside = thanks < to && !page.isPunctuation(thanks) ? accepted(readAddressee(page, thanks, to)) : undefined
  if (beside) return beside
  for (let at = thanks; at < to && !['.', '!', '?', ':'].includes(page.key(at)); at++) {
    if (page.key(at) !== ',') continue
    // “Danke, lieber Paul, …”
    const salutation = page.endOf('salutations', at + 1, to)
    const addressee = readAddressee(page, salutation > 0 ? salutation : at + 1, to)
    const { name, honorific } = addressee
    if (name && salutation > 0 && ['.', '!', ','].includes(page.key(addressee.to))) return accepted(addressee, true)
    if (!name || !['.', '!'].includes(page.key(addressee.to))) continue
    if (honorific || (page.wordCount(name) === 1 && !hasNotName(page, name) && !page.isStopWord(name.from))) return accepted(addressee)
  }
  return undefined
}

/** “Anna,”, “All,”, “Mr Smith:” — nobody is greeted, but somebody is spoken to. */
function bareGreeting(page: Page, row: Row, rows: readonly Row[]): Formula | undefined {
  const { from, to } = page.withoutOrnaments(row)
  if (rows.length < 2 && page.wordCount(row) < 4) return undefined
  const handle = handleEnd(page, from, to)
  // “@asha_k Asha ji, …”: the name behind the handle, where a title or the caller says that it is one.
  const behind = handle > 0 ? readAddressee(page, handle, to) : undefined
  const isCalled =
    behind?.name !== undefined && behind.honorific !== undefined && page.isTerminator(behind.to) && !hasNotName(page, behind.name)
  const addressee: Addressee =
    handle > 0 && !isCalled
      ? { kind: 'person', name: { from, to: handle }, to: handle, confidence: 0.8 }
      : (behind ?? readAddressee(page, from, to))
  if (addressee.kind === 'none' || addressee.to <= from) return undefined
  const next = addressee.to
  const isWhole = page.trimmed({ from: next, to }).from >= to || next >= to
  const mark = next < to ? page.key(next) : ''
  const { name, honorific } = addressee
  const isKnown = name !== undefined && isKnownName(page, name, [page.context.recipient])
  let confidence: number
  if (handle > 0) {
    confidence = 0.8
  } else if (addressee.kind === 'placeholder') {
    if (!isWhole || mark === '' || mark === '.') return undefined
    confidence = 0.8
  } else if (addressee.kind === 'generic' || addressee.kind === 'group' || addressee.kind === 'organisation') {
    if (!isWhole || ![',', ':', '-', '!'].includes(mark)) return undefined
    if (addressee.kind === 'organisation' && mark !== ',') return undefined
    confidence = 0.8
  } else if (!name || !isNameWord(page, name.from)) {
    return undefined
  } else if (isKnown || (honorific && !isRespectfulWord(page, name, honorific))) {
    if (!isWhole && ![',', ':', '-', '!'].includes(mark)) return undefined
    confidence = 0.9
  } else if (hasNotName(page, name) || hasListWord(page, name)) {
    return undefined
  } else if (isWhole && mark === '' && page.find('nameJoiners', name) && rows[1]?.isAfterGap === true) {
    confidence = 0.7
  } else if (isWhole && mark === ',') {
    if (!followedByBody(page, rows)) return undefined
    confidence = page.wordCount(name) === 1 ? 0.85 : 0.7
  } else if (isWhole && (mark === '-' || mark === '!' || mark === ':' || (mark === '' && rows[1]?.isAfterGap === true))) {
    if (page.wordCount(name) > 1 || page.isStopWord(name.from)) return undefined
    confidence = 0.4
  } else if (isRunOnMark(page, next) && page.wordCount(name) === 1 && !page.isStopWord(name.from)) {
    confidence = 0.4
  } else return undefined
  // Somebody else is known to be spoken to: the word is none of the reader's names. In a running chat nobody is greeted again.
  if (confidence < 0.5 && (page.context.recipient !== undefined || page.context.first === false)) return undefined
  const end = throughTerminator(page, next, to)
  return {
    from,
    to: end,
    isPrefixed: false,
    greeting: {
      ...page.stretch({ from, to: end }),
      form: 'bare',
      formula: undefined,
      addressee: confidence < 0.5 ? 'unknown' : addressee.kind,
      name: name && page.stretch(name),
      honorific: honorific && page.stretch(honorific),
      isInline: end < to,
      confidence,
    },
  }
}

/** “Haan ji, bilkul”: a yes with a word of respect behind it greets nobody. “Priya ji” does, though “priya” is also the word for dear. */
function isRespectfulWord(page: Page, name: Range, honorific: Range): boolean {
  return honorific.from >= name.to && hasNotName(page, name) && page.endOf('nameForms', name.from, name.to) < 0
}

/** “Mr Smith,” on a line of its own. */
function titledVocative(page: Page, row: Row, rows: readonly Row[]): Formula | undefined {
  const bare = bareGreeting(page, row, rows)
  return bare?.greeting.honorific && bare.greeting.name && !bare.greeting.isInline && bare.greeting.confidence >= 0.9 ? bare : undefined
}

/** “Chris, I don't …”, “Kay--As you …”, “Mark:  Just …” (with the two spaces of a typist, unlike “Note: …”). */
function isRunOnMark(page: Page, at: number): boolean {
  const mark = page.tokens[at]
  const next = page.tokens[at + 1]
  if (!mark || !next) return false
  return mark.key === ',' || mark.key === '-' || (mark.key === ':' && next.start - mark.end >= 2)
}

function followedByBody(page: Page, rows: readonly Row[]): boolean {
  const next = rows[1]
  return next !== undefined && (rows.length > 2 || page.wordCount(next) > 2)
}

/** Whether a word of a name stands in a list of things that greet, close, or name a team. */
function hasListWord(page: Page, { from, to }: Range): boolean {
  for (const list of ['closings', 'closingThanks', 'closingWishes', 'teamNames', 'roleNames', 'subjectFields', 'headerFields'])
    if (page.find(list, { from, to })) return true
  return false
}

/** Reads who is spoken to, from the token after the formula on. */
function readAddressee(page: Page, start: number, rowEnd: number): Addressee {
  const limit = Math.min(rowEnd, start + LONGEST_VOCATIVE)
  let at = start
  if (at >= limit) return { kind: 'none', to: start, confidence: 1 }
  if (page.key(at) === ',' && at + 1 < limit) {
    // “Dzień dobry, Panie Tomaszu,”: the comma belongs to the vocative; before prose it ends the greeting.
    const after = readAddressee(page, at + 1, rowEnd)
    const isVocative =
      (after.kind === 'placeholder' || after.kind === 'person' || after.kind === 'generic' || after.kind === 'group') &&
      isEnd(page, after.to, rowEnd) &&
      (after.honorific !== undefined ||
        page.trimmed({ from: after.to, to: rowEnd }).from >= rowEnd ||
        (after.name !== undefined && page.wordCount(after.name) === 1 && !page.isStopWord(after.name.from))) &&
      after.confidence > 0.7 &&
      !(after.name !== undefined && after.honorific === undefined && after.kind === 'person' && hasNotName(page, after.name))
    return isVocative ? after : { kind: 'none', to: start, confidence: 1 }
  }
  // “Hi @anna_b, …”: the marks that end the greeting are not the name's.
  let handle = handleEnd(page, at, limit)
  while (handle > at && page.isTerminator(handle - 1)) handle--
  if (handle > at) return { kind: 'person', name: { from: at, to: handle }, to: handle, confidence: 0.9 }
  // “Hello from the Acme team!” tells who writes, not who is spoken to.
  if (page.endOf('affiliationWords', at, limit) > 0 || page.endOf('behalfMarkers', at, limit) > 0)
    return { kind: 'none', to: start, confidence: 1 }
  const generic = page.endOf('genericAddressees', at, limit)
  const group = page.endOf('groupAddressees', at, limit)
  if (group > 0 && group >= generic && isEnd(page, group, rowEnd)) return { kind: 'group', to: group, confidence: 1 }
  if (generic > 0 && page.endOf('honorifics', at, limit) < generic) {
    const suffix = page.endOf('honorificSuffixes', generic, limit)
    const to = suffix > 0 ? suffix : generic
    // “Dear customer service team” speaks to a team, “Dear customer Anna Smith” to Anna.
    if (isEnd(page, to, rowEnd)) return { kind: 'generic', to, confidence: 1 }
    const named = readAddressee(page, to, rowEnd)
    if (named.kind === 'person' || named.kind === 'placeholder' || named.kind === 'organisation') return named
    return { kind: 'generic', to, confidence: 0.8 }
  }
  let honorific: Range | undefined
  for (;;) {
    const end = page.endOf('honorifics', at, limit)
    if (end < 0) break
    honorific = { from: honorific?.from ?? at, to: end }
    at = page.key(end) === '.' && end + 1 < limit && !page.tokens[end]!.isSpaced ? end + 1 : end
    // “Mr. and Mrs. Smith”, “heer/mevrouw De Vries”
    const joiner = page.endOf('nameJoiners', at, limit)
    if (joiner > 0 && page.endOf('honorifics', joiner, limit) > 0) at = joiner
  }
  const placeholders = placeholderRun(page, at, limit)
  if (placeholders) {
    const suffix = page.endOf('honorificSuffixes', placeholders.to, limit)
    return {
      kind: 'placeholder',
      name: placeholders,
      ...(honorific && { honorific }),
      to: suffix > 0 ? suffix : placeholders.to,
      confidence: 1,
    }
  }
  const vocativeEnd = terminatorFrom(page, at, limit)
  const isBounded = vocativeEnd < limit || vocativeEnd === rowEnd
  const isShort = isBounded && vocativeEnd - at <= 6
  const nameEnd = nameShapeEnd(page, at, limit)
  if (!honorific && isShort && nameEnd !== vocativeEnd) {
    // “Dear valued Acme customer,”, “Dear Acme Support Team,”
    const inner = page.find('genericAddressees', { from: at, to: vocativeEnd })
    // “Dear Anjali ma'am,”: a word of respect behind the name takes nothing from it.
    const isRespect = nameEnd > at && page.endOf('honorificSuffixes', nameEnd, limit) === vocativeEnd
    if (inner?.to === vocativeEnd && !isRespect) return { kind: 'generic', to: vocativeEnd, confidence: 0.9 }
  }
  if (!honorific && isShort && vocativeEnd > at && page.find('teamNames', { from: at, to: vocativeEnd }))
    return { kind: 'organisation', to: vocativeEnd, confidence: 0.9 }
  const none: Addressee = honorific
    ? { kind: 'generic', honorific, to: honorific.to, confidence: 0.9 }
    : { kind: 'none', to: start, confidence: 1 }
  if (nameEnd > at) return namedAddressee(page, at, nameEnd, limit, rowEnd, honorific) ?? none
  const suffix = page.endOf('honorificSuffixes', at + 1, limit)
  if (at < limit && isLowerCaseName(page, at) && (suffix > 0 || isEnd(page, at + 1, rowEnd) || honorific)) {
    return {
      kind: 'person',
      name: { from: at, to: at + 1 },
      ...(honorific && { honorific }),
      to: suffix > 0 ? suffix : at + 1,
      confidence: 0.75,
    }
  }
  // “Hi xX_gamer99,”: something stands in the place of a name.
  if (
    !honorific &&
    isShort &&
    vocativeEnd > at &&
    vocativeEnd - at <= 3 &&
    isEnd(page, vocativeEnd, rowEnd) &&
    !hasPlainWord(page, at, vocativeEnd)
  )
    return { kind: 'unknown', name: { from: at, to: vocativeEnd }, to: vocativeEnd, confidence: 0.4 }
  return none
}

function namedAddressee(
  page: Page,
  from: number,
  firstEnd: number,
  limit: number,
  rowEnd: number,
  honorific: Range | undefined,
): Addressee | undefined {
  let nameEnd = firstEnd
  let to = firstEnd
  let suffix = page.endOf('honorificSuffixes', to, limit)
  let after = honorific
  // In a script without capitals the title after a name has the shape of one more name.
  for (let at = from + 1; at < nameEnd && suffix < 0; at++) {
    suffix = page.endOf('honorificSuffixes', at, limit)
    if (suffix > 0) nameEnd = at
  }
  if (suffix > 0) {
    after = { from: nameEnd, to: suffix }
    to = suffix
  } else {
    const joiner = page.endOf('nameJoiners', to, limit)
    if (joiner > 0) {
      const title = page.endOf('honorifics', joiner, limit)
      const second = nameShapeEnd(page, title > 0 ? title : joiner, limit)
      if (second > 0) {
        nameEnd = second
        to = second
      }
    }
  }
  const name = { from, to: nameEnd }
  const isTerminated = isEnd(page, to, rowEnd)
  const found = { kind: 'person' as const, name, ...(after && { honorific: after }), to }
  if (after) return { ...found, confidence: isTerminated ? 0.98 : 0.9 }
  if (isKnownName(page, name, [page.context.recipient])) return { ...found, confidence: 0.95 }
  if (isTerminated) return page.tokens[from]!.kind === 'word' ? { ...found, confidence: 0.95 } : undefined
  // “Hi Anna I have …”: prose follows without a mark. One capitalised word before a small one is read as the name.
  const first = { from, to: from + 1 }
  if (hasNotName(page, first) || page.isStopWord(from) || nameEnd - from > 2 || !page.isCapitalised(from)) return undefined
  return { ...found, confidence: 0.6 }
}

function hasPlainWord(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind } = page.tokens[at]!
    if (page.isStopWord(at) || page.endOf('notNames', at, to) > 0) return true
    if (kind === 'word' && to - from > 1 && /^\p{Ll}+$/u.test(page.word(at))) return true
    if (kind === 'number' && to - from === 1) return true
    if (kind === 'address') return true
  }
  return false
}

/** Placeholders that stand side by side: `{{first_name}} {{last_name}}`. */
function placeholderRun(page: Page, from: number, limit: number): Range | undefined {
  let to = from
  while (to < limit && page.tokens[to]!.kind === 'placeholder') to++
  return to > from ? { from, to } : undefined
}

/** The first token from here that ends a vocative, or the limit. */
function terminatorFrom(page: Page, from: number, limit: number): number {
  let at = from
  while (at < limit && !(page.isTerminator(at) && !isInner(page, at))) at++
  return at
}

/** A hyphen or a stop inside a word: “Müller-Lüdenscheidt”, “Acme.com”. */
function isInner(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  return (page.key(at) === '-' || page.key(at) === '.') && !page.tokens[at]!.isSpaced && next !== undefined && !next.isSpaced
}

/** Whether a greeting may end before this token: the row does, or punctuation follows. */
function isEnd(page: Page, at: number, rowEnd: number): boolean {
  return at >= rowEnd || page.isTerminator(at) || ['*', '_', ')', '"'].includes(page.key(at))
}

/** “Hi Jo, "congratulations" is the title”: a mark behind a space opens what the body says. */
function isClosingQuote(page: Page, at: number): boolean {
  return page.key(at) === '"' && !page.tokens[at]!.isSpaced
}

function throughTerminator(page: Page, from: number, rowEnd: number): number {
  let at = from
  while (at < rowEnd && (page.isTerminator(at) || ['*', '_', ')'].includes(page.key(at)) || isClosingQuote(page, at))) at++
  return at
}
