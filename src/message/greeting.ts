import { type Addressee, handleEnd, isEnd, LONGEST_VOCATIVE, readAddressee } from './addressee.ts'
import type { Greeting } from './message.ts'
import { hasNotName, isKnownName, isNameWord } from './names.ts'
import type { Page, Range, Row } from './page.ts'

/** A greeting with the tokens that it takes up. */
export interface GreetingReading extends Range {
  readonly greeting: Greeting
  /** The index of the row on which it ends. */
  readonly row: number
}

/** Banners, ticket numbers and titles that may stand above a greeting. */
const ROWS_ABOVE = 8

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
    const other =
      thanksGreeting(page, row, below) ??
      bareGreeting(page, row, below) ??
      (index === 0 ? (thanksInProse(page, row) ?? vocativeInProse(page, row)) : undefined)
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
  const addressee = addresseeAround(page, from, end, to) ?? readAddressee(page, end, to)
  if (addressee.kind === 'none') {
    const isTerminated = isEnd(page, end, to)
    if (isSalutation) {
      // “Dear,” is a gap that nobody filled; “Beste prijs garanderen wij” is no greeting at all.
      if (end < to && page.key(end) !== ',') return hasMore ? describedAddressee(page, from, end, to, prefix > 0) : undefined
    } else if (!isTerminated && !isGreetingProse(page, from, end, to)) return undefined
    // A greeting word that is the whole message, or one that says goodbye, is not for this function to know.
    if (end >= to && !hasMore && isSalutation) return undefined
  }
  return formulaOf(page, from, end, addressee, to, prefix > 0)
}

/** “Dear fellow climbers of the Tarn hut,”: whoever they are, a line that begins like a greeting and ends in a comma greets them. */
function describedAddressee(page: Page, from: number, end: number, rowEnd: number, isPrefixed: boolean): Formula | undefined {
  if (page.key(rowEnd - 1) !== ',' || rowEnd - end > LONGEST_VOCATIVE) return undefined
  for (let at = end; at < rowEnd - 1; at++) {
    const { kind, key } = page.tokens[at]!
    // “Beste huurders van De Sluis 2 t/m 40,”
    if (kind !== 'word' && !(kind === 'number' && at > end) && key !== '/' && key !== '.') return undefined
  }
  return formulaOf(page, from, end, { kind: 'unknown', to: rowEnd - 1, confidence: 0.6 }, rowEnd, isPrefixed)
}

/** “Chers collègues,”, “Distinguido cliente:”: words for whoever reads that hold the word that greets. */
function addresseeAround(page: Page, from: number, greetingEnd: number, rowEnd: number): Addressee | undefined {
  for (const [list, kind] of [
    ['groupAddressees', 'group'],
    ['genericAddressees', 'generic'],
  ] as const) {
    const to = page.endOf(list, from, rowEnd)
    if (to > greetingEnd && isEnd(page, to, rowEnd)) return { kind, to, confidence: 1 }
  }
  return undefined
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

/** “Sorry Anna, …”, “Anna can you …”: the name with which a message begins, right behind an apology or before a question to its bearer. */
function vocativeInProse(page: Page, row: Row): Formula | undefined {
  const { from: start, to } = page.withoutOrnaments(row)
  const apology = page.endOf('apologies', start, to)
  const from = Math.max(apology, start)
  const addressee = readAddressee(page, from, to)
  const { name } = addressee
  if (addressee.kind !== 'person' || !name || !isNameWord(page, name.from)) return undefined
  const end = apology > 0 ? addressee.to : page.endOf('vocativeFollowers', addressee.to, to)
  const isAddressed = apology > 0 ? [',', '!'].includes(page.key(end)) : end > 0
  if (!isAddressed || hasNotName(page, name) || hasListWord(page, name) || page.isStopWord(name.from)) return undefined
  const { recipient, first } = page.context
  if (!isKnownName(page, name, [recipient]) && (recipient !== undefined || first === false)) return undefined
  const { greeting, ...formula } = formulaOf(page, from, addressee.to, addressee, to, apology > 0)
  return { ...formula, greeting: { ...greeting, form: 'bare', formula: undefined, confidence: 0.5 } }
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
  const isKnown = name !== undefined && (isKnownName(page, name, [page.context.recipient]) || isClippedName(page, name))
  let confidence: number
  if (handle > 0) {
    confidence = 0.8
  } else if (addressee.kind === 'placeholder') {
    if (!isWhole || mark === '' || mark === '.') return undefined
    confidence = 0.8
  } else if (addressee.kind === 'generic' || addressee.kind === 'group' || addressee.kind === 'organisation') {
    if (!isWhole || ![',', ':', '-', '!'].includes(mark)) return undefined
    if (addressee.kind === 'organisation' && mark !== ',') return undefined
    // “Men lugna ner dig!” ends in a word for the reader, and is shouted at them.
    if (mark === '!' && page.endOf('genericAddressees', from, to) < 0 && page.endOf('groupAddressees', from, to) < 0) return undefined
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

/** “Bea:” to Beatriz Luna: one word that begins as a name of the recipient does. */
function isClippedName(page: Page, { from, to }: Range): boolean {
  const start = page.key(from).slice(0, CLIPPED)
  if (to - from > 1 || start.length < CLIPPED) return false
  return (page.context.recipient ?? '').split(/\s+/u).some((part) => part.toLowerCase().startsWith(start))
}

/** So many letters of a name are left where people clip it. */
const CLIPPED = 3

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

/** “Hi Jo, "congratulations" is the title”: a mark behind a space opens what the body says. */
function isClosingQuote(page: Page, at: number): boolean {
  return page.key(at) === '"' && !page.tokens[at]!.isSpaced
}

function throughTerminator(page: Page, from: number, rowEnd: number): number {
  let at = from
  while (at < rowEnd && (page.isTerminator(at) || ['*', '_', ')'].includes(page.key(at)) || isClosingQuote(page, at))) at++
  return at
}
