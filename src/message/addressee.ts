import type { AddresseeKind } from './message.ts'
import { hasNotName, isKnownName, isLowerCaseName, nameShapeEnd } from './names.ts'
import type { Page, Range } from './page.ts'

/** A vocative has no more tokens than this. */
export const LONGEST_VOCATIVE = 12

/** Who is spoken to. */
export interface Addressee {
  readonly kind: AddresseeKind
  readonly name?: Range
  readonly honorific?: Range
  /** The token after what was read. */
  readonly to: number
  readonly confidence: number
}

/** Reads who is spoken to, from the token after the formula on. */
export function readAddressee(page: Page, start: number, rowEnd: number): Addressee {
  const limit = Math.min(rowEnd, start + LONGEST_VOCATIVE)
  let at = start
  if (at >= limit) return { kind: 'none', to: start, confidence: 1 }
  if (page.key(at) === ',' && at + 1 < limit) {
    if (page.key(at + 1) === ',') return { kind: 'none', to: start, confidence: 1 }
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
  // “Beste Van Dam,”: a surname begins with its particle.
  const particle = page.isCapitalised(at) ? page.endOf('nameParticles', at, limit) : -1
  const isSurname = particle > 0 && particle < limit && page.isCapitalised(particle) && !page.find('teamNames', { from: at, to: limit })
  // “Hello from the Acme team!” tells who writes, not who is spoken to.
  if (!isSurname && (page.endOf('affiliationWords', at, limit) > 0 || page.endOf('behalfMarkers', at, limit) > 0))
    return { kind: 'none', to: start, confidence: 1 }
  const generic = page.endOf('genericAddressees', at, limit)
  const group = page.endOf('groupAddressees', at, limit)
  if (group > 0 && group >= generic && isEnd(page, group, rowEnd)) return { kind: 'group', to: group, confidence: 1 }
  if (generic > 0 && page.endOf('honorifics', at, limit) < generic) {
    let to = generic
    for (let next = generic; next > 0; next = page.endOf('genericAddressees', to, rowEnd)) to = next
    to = Math.max(to, page.endOf('honorificSuffixes', to, limit))
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
  // “Oiga, cálmese.”: a word in small letters with a stop behind it is told, and names nobody.
  const isAddressed = isEnd(page, at + 1, rowEnd) && page.key(at + 1) !== '.'
  if (at < limit && isLowerCaseName(page, at) && (suffix > 0 || isAddressed || honorific)) {
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
    page.key(vocativeEnd) !== '.' &&
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
  if (hasNotName(page, first) || page.isStopWord(from) || firstEnd - from > 2 || !page.isCapitalised(from)) return undefined
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
export function isEnd(page: Page, at: number, rowEnd: number): boolean {
  return at >= rowEnd || page.isTerminator(at) || ['*', '_', ')', '"'].includes(page.key(at))
}

/** “@anna_b Hi Anna”: the end of the name by which a public answer calls its reader. */
export function handleEnd(page: Page, from: number, to: number): number {
  if (page.key(from) !== '@' || from + 1 >= to || page.tokens[from + 1]!.isSpaced) return -1
  let end = from + 2
  while (end < to && !page.tokens[end]!.isSpaced) end++
  return end
}
