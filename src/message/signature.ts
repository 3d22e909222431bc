import { isNameOfSomething } from '../placeholders/index.ts'
import type { SignatureLineKind, Signer } from './message.ts'
import { GIVEN_SHAPE, hasNotName, isInitials, isKnownName, isLowerCaseName, isNameWord, nameShapeEnd, UNCASED } from './names.ts'
import type { Page, Range } from './page.ts'

/** What a line of a signature says. */
export interface SignerReading {
  readonly kind: SignatureLineKind
  readonly name: Range | undefined
  readonly team: Range | undefined
  /** Whether the name is certain enough to say that a person signs. */
  readonly isSure: boolean
}

/** A line of the signature: its tokens, and what they say. */
export interface SignatureRow extends Range {
  readonly reading: SignerReading | undefined
}

/** A line that only signs has no more tokens than this. */
const LONGEST_LINE = 24

/** What parts a signature line: “Tom | Support Engineer | Acme”. */
const SEPARATORS: ReadonlySet<string> = new Set([
  ',',
  '|',
  '·',
  '•',
  '-',
  '/',
  '//',
  '@',
  '\\',
  ';',
  '~',
  '(',
  ')',
  '^',
  '*',
  '_',
  '+',
  ':',
  '"',
  '>',
  '<',
  '[',
  ']',
])

/**
 * Reads a line as one of a signature. `isSlot`: it stands right below a closing, so that a word in small letters may be a name and a
 * single capitalised word is one. Undefined where it says nothing that a signature says.
 */
export function readSignatureLine(page: Page, range: Range, isSlot: boolean): SignerReading | undefined {
  const { from, to } = page.trimmed(range)
  if (to <= from || to - from > LONGEST_LINE) return contactLine(page, range)
  const contact = contactLine(page, range)
  const label = page.endOf('contactLabels', from, to)
  // “P. Osei” begins like “P. 020 …”; “Tel.” may hold its stop.
  if (contact && label > 0 && ([':', '.', '-'].includes(page.key(label)) || page.tokens[label]?.kind === 'number')) return contact
  const behalf = page.endOf('behalfMarkers', from, to)
  const segments = segmentsOf(page, { from: behalf > 0 && behalf < to ? behalf : from, to })
  let name: Range | undefined
  let team: Range | undefined
  let kind: SignatureLineKind | undefined
  let isSure = true
  let unread = 0
  for (const [index, segment] of segments.entries()) {
    const reading = readSegment(page, segment, isSlot && index === 0, segments.length)
    if (!reading) {
      unread += page.wordCount(segment)
      continue
    }
    if ((reading.kind === 'name' || reading.kind === 'placeholder' || reading.kind === 'initials') && !name) {
      // “Acme Support, Tom” and “Tom, Acme Support” both name Tom; two words in capitals behind a team are a firm, unless they begin with
      // a name that the language knows (“front desk, Hannah Lane”) or an initial (“Acme Support, H. Lane”); a capitalised word after a
      // comma otherwise is a place or a firm.
      const { range } = reading
      const isKnown = isAgent(page, range) || page.endOf('nameForms', range.from, range.to) > 0
      const isInitialled = /^\p{Lu}\.?$/u.test(page.word(range.from))
      const isPlain = reading.kind === 'name' && behalf < 0 && !isKnown && !isInitialled
      // “Support Team, CityCabs”: a word with a capital inside is a firm as well.
      const isFirm = isPlain && (page.wordCount(range) > 1 || JOINED_CAPITALS.test(page.word(range.from)))
      if (index > 0 && reading.kind !== 'placeholder' && ((kind !== 'team' && kind !== 'role' && kind !== 'company') || isFirm)) continue
      name = reading.range
      isSure = reading.isSure
      kind = reading.kind
    } else if (reading.kind === 'team') {
      team ??= reading.range
      if (!name) kind ??= 'team'
    } else if (!name) kind ??= reading.kind
  }
  if (!kind || (contact?.kind === 'address' && kind === 'name' && !isSlot)) return contact
  if (unread > 6) return contact
  return { kind, name, team, isSure }
}

interface Segment extends Range {
  readonly isAffiliation: boolean
}

function segmentsOf(page: Page, { from, to }: Range): Segment[] {
  const segments: Segment[] = []
  let start = from
  let isAffiliation = false
  const push = (end: number): void => {
    const trimmed = page.trimmed({ from: start, to: end })
    if (trimmed.to > trimmed.from) segments.push({ ...trimmed, isAffiliation })
  }
  for (let at = from; at < to; at++) {
    const token = page.tokens[at]!
    // “Lux Sp. z o.o.”: a legal form may hold the word for “from”.
    const form = page.endOf('legalForms', at, to)
    if (form > at + 1) {
      at = form - 1
      continue
    }
    // “Anna from Acme Support”: the words after the link say where she works. “van” before a name is a part of it.
    const link = segments.length === 0 && at > start ? page.endOf('affiliationWords', at, to) : -1
    if (link > 0 && link < to && token.key !== '@' && !isInsideName(page, { from: start, to }, at, link)) {
      push(at)
      start = link
      isAffiliation = true
      at = link - 1
      continue
    }
    // “Kim x31647”, “Anna Smith 020 123 4567”
    if (at > start && isTelephone(page, at)) {
      push(at)
      start = at
      continue
    }
    // “in-house”; “Miljö- och byggnadsnämnden”, “Vertriebs- und Serviceteam”
    const isInnerHyphen =
      token.key === '-' && !token.isSpaced && at + 1 < to && (!page.tokens[at + 1]!.isSpaced || page.endOf('nameJoiners', at + 1, to) > 0)
    if (token.kind === 'emoji' || (SEPARATORS.has(token.key) && !isInnerHyphen)) {
      push(at)
      start = at + 1
      isAffiliation = token.key === '@'
    }
  }
  push(to)
  return segments
}

function isTelephone(page: Page, at: number): boolean {
  const word = page.word(at)
  return page.tokens[at]!.kind === 'number' ? word.replace(/\D/g, '').length >= 3 : EXTENSION.test(word)
}

/** “Deputy Regional” before “Manager”. */
const MOST_LEADING_WORDS = 2

/** “CityCabs”, not “McBride”. */
const JOINED_CAPITALS = /^(?!Ma?c|De|La|Le|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u

/** The extension of a telephone as Americans write it: “x31647”. */
const EXTENSION = /^x\d{3,6}$/iu

/** “Jan van Dijk”, “Your friends at Acme”: the link belongs to a name, or to the words for a team. */
function isInsideName(page: Page, { from, to }: Range, at: number, link: number): boolean {
  if (page.find('teamNames', { from, to: link })?.to === link) return true
  const after = { from: link, to }
  const end = page.endOf('nameParticles', at, to)
  // “Nel van de rijschool”: a name goes on with a capital.
  if (end > 0 && end < to && page.isCapitalised(from) && !page.isCapitalised(end)) return false
  return end > 0 && !page.find('teamNames', after) && !isCompany(page, after)
}

interface SegmentReading {
  readonly kind: SignatureLineKind
  readonly range: Range
  readonly isSure: boolean
}

function readSegment(page: Page, segment: Segment, isSlot: boolean, count: number): SegmentReading | undefined {
  const { from, to } = segment
  const sure = (kind: SignatureLineKind): SegmentReading => ({ kind, range: { from, to }, isSure: true })
  const placeholder = isSlot && isNameTag(page, segment) ? 'placeholder' : placeholderKind(page, segment)
  if (placeholder)
    return { kind: placeholder, range: placeholder === 'team' ? { from, to } : placeholderRange(page, segment), isSure: true }
  if (page.wordCount(segment) > 9) return undefined
  if (isAgent(page, segment)) return sure('name')
  const known = nameBeforeRole(page, segment)
  if (known) return { kind: 'name', range: known, isSure: true }
  const role = page.find('roleNames', segment)
  const team = page.find('teamNames', segment)
  // “Prof. dr. H. Noordam”
  let honorific = page.endOf('honorifics', from, to)
  for (let next = honorific; next > 0 && next < to; ) {
    honorific = next
    next = page.endOf('honorifics', page.key(next) === '.' ? next + 1 : next, to)
  }
  // “Team Lead” is what somebody does, “Support Team” is not; “head of customer care” begins with what counts.
  // The “técnico” of “soporte técnico” is the team's.
  const isPartOfTeam = role && team && team.from <= role.from && role.to <= team.to && team.to - team.from > role.to - role.from
  // “Confirm Administrator Account” is a link; below a closing it could be nothing but a role.
  const isOuter = role && (role.from === from || role.to === to || isSlot)
  if (
    role &&
    isOuter &&
    !isPartOfTeam &&
    (!team || (role.from <= team.from && role.to >= team.to) || role.to === to || role.from === from)
  ) {
    // “Anna Smith Support Engineer” on one line: a name before the role.
    const named = role.to - role.from > 1 && role.to === to && count === 1 ? nameShapeEnd(page, from, role.from) : -1
    if (named === role.from && named - from === 2 && !hasNotName(page, { from, to: named }))
      return { kind: 'name', range: { from, to: named }, isSure: true }
    // “Rektor Åsa Grip”, “Sekretarz gminy Olgierd Pawłowski”: a role and its small words before a given name and a surname.
    // “Branch Manager Helen Price”: what a role is of stands before it.
    const isLed = isSlot && role.from - from <= MOST_LEADING_WORDS && page.isCapitalised(from) && page.endOf('nameForms', from, to) < 0
    const person = role.from === from || isLed ? nameBehindRole(page, { from: role.to, to }, isSlot) : undefined
    if (person) return { kind: 'name', range: person, isSure: true }
    // “secretary Eva Lind”, in small letters: the role before a whole name; “Vaktmästare Roger”: before one that the language knows.
    const behind = role.from === from ? nameShapeEnd(page, role.to, to) : -1
    const isWhole = isSlot && isLowerCaseName(page, from) && to - role.to > 1
    const isFirm = isCompany(page, { from: role.to, to })
    const isKnown = page.endOf('nameForms', role.to, to) > 0 && !isFirm
    // “plumber Ole”, “Bagare Bengtzing”: a single word in capitals behind a role of one word, where not every noun has one.
    const isOneWord = role.to - role.from === 1 || isLowerCaseName(page, from)
    // “निदेशक अजय पुरोहित”: where no script has capitals, what stands behind a role below a closing is who has it.
    const isUncased = isSlot && behind === to && UNCASED.test(page.word(role.to)) && !hasNotName(page, { from: role.to, to }) && !isFirm
    const isCalled = isOneWord && to - role.to === 1 && !page.language.hasCapitalNouns && !isFirm && isGivenName(page, role.to)
    if (behind === to && (isWhole || isKnown || isCalled || isUncased)) return { kind: 'name', range: { from: role.to, to }, isSure: true }
    return page.wordCount(segment) <= 8 ? sure('role') : undefined
  }
  // “Lisa van de Fietswinkel”, “Lisa de la boutique Vélo”: a given name, and behind the link where she works.
  const link = Math.max(page.endOf('affiliationWords', from + 1, to), page.endOf('nameParticles', from + 1, to))
  const isLinked = !segment.isAffiliation && link > 0 && link < to
  if (isLinked && isPersonal(page, segment)) return { kind: 'name', range: { from, to: from + 1 }, isSure: true }
  if (team) {
    // “Mark & the billing team”
    const named = nameShapeEnd(page, from, team.from)
    const joiner = named > 0 ? page.endOf('nameJoiners', named, team.from) : -1
    if (joiner > 0 && !page.find('teamNames', { from, to: named })) return { kind: 'name', range: { from, to: named }, isSure: true }
    return hasSentence(page, segment, team) ? undefined : sure('team')
  }
  if (isCompany(page, segment)) return sure('company')
  if (segment.isAffiliation && page.wordCount(segment) <= 4) return sure('company')
  if (isInitials(page, segment) && !(to - from === 1 && page.word(from).length === 1 && !isSlot && count > 1)) {
    const isWord = to - from === 1 && /[AEIOUYaeiouy]/.test(page.word(from)) && page.word(from).length > 2
    if (!isWord) return sure('initials')
  }
  // “M. Ouellet”: the full stop belongs to the title.
  const titled = honorific > 0 && page.key(honorific) === '.' ? honorific + 1 : honorific
  const start = titled > 0 && titled < to ? titled : from
  const first = nameShapeEnd(page, start, to)
  // “Chris and Tim”, “Maîtresse Capucine et maître Yann”
  const joiner = first > 0 && first < to ? page.endOf('nameJoiners', first, to) : -1
  const title = joiner > 0 ? page.endOf('honorifics', joiner, to) : -1
  const end = joiner > 0 && nameShapeEnd(page, Math.max(title, joiner), to) === to ? to : first
  if (end > 0) {
    const suffix = page.endOf('honorificSuffixes', end, to)
    const words = page.wordCount({ from: start, to: end })
    const isWhole = end === to || suffix === to
    if (isWhole && words <= 5 && (isSlot || !(hasNotName(page, { from: start, to: end }) || (words === 1 && page.isStopWord(start)))))
      return { kind: 'name', range: { from: start, to: end }, isSure: isSlot || words > 1 || segment.from === from }
    // “Anna xx”
    if (isSlot && words <= 3 && end === to - 1 && /^x{1,3}$/i.test(page.word(end)))
      return { kind: 'name', range: { from: start, to: end }, isSure: true }
  }
  // “notary Eva Lind”: what she does in small letters, before a whole name.
  if (
    isSlot &&
    to - from >= 3 &&
    isLowerCaseName(page, from) &&
    !isLowerCaseName(page, from + 1) &&
    nameShapeEnd(page, from + 1, to) === to
  )
    return { kind: 'name', range: { from: from + 1, to }, isSure: true }
  if (
    isSlot &&
    page.wordCount(segment) <= 2 &&
    isLowerCaseName(page, from) &&
    (to - from === 1 || (to - from === 2 && isLowerCaseName(page, from + 1)))
  )
    return { kind: 'name', range: { from, to }, isSure: to - from === 1 }
  return undefined
}

/**
 * “Darek hydraulik”, “Ola recepcja”, “Patryk IT”: a given name that the language knows, right before what the person does, which ends the
 * line. Words for a team with a capital may be its own name (“Victoria Reception”). Undefined where there is no such name.
 */
export function nameBeforeRole(page: Page, { from, to }: Range): Range | undefined {
  const end = page.isCapitalised(from) ? page.endOf('nameForms', from, to) : -1
  if (end !== from + 1 || end >= to) return undefined
  const isTeam = page.endOf('teamNames', end, to) === to && (!page.isCapitalised(end) || isInitials(page, { from: end, to }))
  return isTeam || page.endOf('roleNames', end, to) === to ? { from, to: end } : undefined
}

/**
 * The given name and the surname behind a role, with nothing between but, right below a closing, a small word of the role: “Sekretarz
 * gminy Jan Lis”, “Vaktmästare Ulla-Karin Mo”.
 */
function nameBehindRole(page: Page, { from, to }: Range, isSlot: boolean): Range | undefined {
  const isSmall =
    isSlot && isLowerCaseName(page, from) && page.endOf('affiliationWords', from, to) < 0 && page.endOf('nameParticles', from, to) < 0
  const name = { from: isSmall ? from + 1 : from, to }
  if (nameShapeEnd(page, name.from, to) !== to) return undefined
  let words = 0
  for (let at = name.from; at < to; at++) {
    if (page.key(at) === '-') continue
    if (!GIVEN_SHAPE.test(page.word(at))) return undefined
    if (at === name.from || page.tokens[at]!.isSpaced) words++
  }
  if (words !== 2) return undefined
  // “Sotarmästare Tage Ring”: behind a given name that the language knows, “Ring” is no request to call.
  if (page.endOf('nameForms', name.from, to) < 0 && hasNotName(page, name)) return undefined
  return isCompany(page, name) || page.find('teamNames', name) ? undefined : name
}

/** Whether the first word of a segment may be a given name, and begins nothing that a firm or a desk is called. */
function isPersonal(page: Page, { from, to }: Range): boolean {
  if (['legalForms', 'teamNames', 'roleNames', 'honorifics'].some((list) => page.endOf(list, from, to) > 0)) return false
  return isGivenName(page, from) && (!page.language.hasCapitalNouns || page.endOf('nameForms', from, from + 1) > 0)
}

function isGivenName(page: Page, at: number): boolean {
  return GIVEN_SHAPE.test(page.word(at)) && !page.isStopWord(at) && page.endOf('notNames', at, at + 1) < 0
}

export function isAgent(page: Page, range: Range): boolean {
  return isKnownName(page, range, [page.context.agent, ...(page.context.agents ?? [])])
}

/** Whether words with a team in them are more than a label: stop words that sentences have and names of teams do not (“All of us at”). */
function hasSentence(page: Page, { from, to }: Range, team: Range): boolean {
  let stops = 0
  for (let at = from; at < to; at++) if ((at < team.from || at >= team.to) && page.isStopWord(at)) stops++
  return stops > (['.', '!', '?'].includes(page.key(to)) ? 1 : 3)
}

function isCompany(page: Page, range: Range): boolean {
  if (isKnownName(page, range, [page.context.company])) return true
  if (page.find('legalForms', { from: range.from + 1, to: range.to }) && isNameWord(page, range.from)) return true
  // “Stichting De Brug”, “Garage Wouters”, “Crédit de la Vallée”: in some languages what a firm is stands before its name.
  const form = page.endOf('legalForms', range.from, range.to)
  const named = Math.max(form, page.endOf('nameParticles', form, range.to))
  if (form > 0 && named < range.to && isNameWord(page, named)) return true
  return isDomainName(page, range)
}

/** “Acme” above “www.acme.com”: a word that names the site or the address beside it is a firm. */
function isDomainName(page: Page, { from, to }: Range): boolean {
  if (to - from > 2 || page.addresses.length === 0) return false
  const key = Array.from({ length: to - from }, (_, at) => page.key(from + at)).join('')
  if (key.length < 3) return false
  return page.addresses.some((address) => {
    // “Kate” above “kate.symes@acme.com” is a person: only the domain names a firm.
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const found = domain.toLowerCase().indexOf(`${key}.`)
    return found === 0 || (found > 0 && ['/', '.'].includes(domain[found - 1]!))
  })
}

function placeholderKind(page: Page, { from, to }: Range): SignatureLineKind | undefined {
  let kind: SignatureLineKind | undefined
  for (let at = from; at < to; at++) {
    const role = page.placeholderAt(at)?.token.role
    if (role === 'agent' || role === 'signature' || role === 'recipient') return 'placeholder'
    if (role === 'team') kind = 'team'
    else if (role === 'company') kind ??= 'company'
    else if (role) kind ??= 'contact'
  }
  // “The {{brand}} team”: the words beside it decide.
  return kind && page.find('teamNames', { from, to }) ? 'team' : kind
}

/** “{{ secretario.nombre }}”, alone below a closing: whoever bears the name of such a tag signs, though nobody knows the first part. */
function isNameTag(page: Page, { from, to }: Range): boolean {
  const token = to - from === 1 ? page.placeholderAt(from)?.token : undefined
  return token?.role === 'other' && isNameOfSomething(token.path)
}

function placeholderRange(page: Page, { from, to }: Range): Range {
  let first = from
  let end = to
  while (first < end && page.tokens[first]!.kind !== 'placeholder') first++
  while (end > first && page.tokens[end - 1]!.kind !== 'placeholder') end--
  return { from: first, to: end }
}

/** Telephone numbers, addresses, sites, registrations. */
function contactLine(page: Page, range: Range): SignerReading | undefined {
  const reading = (kind: SignatureLineKind): SignerReading => ({ kind, name: undefined, team: undefined, isSure: true })
  const { from, to } = page.trimmed(range)
  let digits = 0
  let addresses = 0
  for (let at = from; at < to; at++) {
    const { kind } = page.tokens[at]!
    if (kind === 'address') addresses++
    else if (kind === 'number') digits += page.word(at).replace(/\D/g, '').length
  }
  if (to <= from) return undefined
  if (to - from === 1 && EXTENSION.test(page.word(from))) return reading('contact')
  const words = page.wordCount(range) - addresses
  if (page.find('optOutPhrases', range) || (page.find('registrationLabels', range) && digits > 0)) return reading('legal')
  if (addresses > 0 && words <= 4) return reading('contact')
  const label = page.endOf('contactLabels', from, to)
  const isLabelled = label > 0 && (page.key(label) === ':' || (page.key(label) === '.' && digits > 0) || digits >= 4 || addresses > 0)
  if (isLabelled && words <= 14) return reading('contact')
  if (digits >= 4 && words <= 2) return reading('contact')
  if (digits >= 7 && words <= 8) return reading('contact')
  if (page.find('contactLabels', range) && digits > 0 && words <= 10) return reading('address')
  if (digits >= 1 && words <= 8 && !page.find('closings', range) && startsAsAddress(page, { from, to })) return reading('address')
  return undefined
}

/** “12 High Street”, “1012 AB Amsterdam”, “Houston, TX 77002”: a number among capitalised words. */
function startsAsAddress(page: Page, { from, to }: Range): boolean {
  let capitals = 0
  let small = 0
  let numbers = 0
  for (let at = from; at < to; at++) {
    const { kind } = page.tokens[at]!
    if (kind === 'number') numbers++
    else if (kind === 'word') {
      if (page.isCapitalised(at)) capitals++
      else small++
    }
  }
  return numbers > 0 && numbers <= 2 && capitals >= 1 && small <= 1 && !['.', '!', '?'].includes(page.key(to))
}

/** How much a line of this kind says about who signs, strongest first. */
const STRENGTH: readonly SignatureLineKind[] = ['name', 'placeholder', 'initials', 'team', 'role', 'company']

/** Who signs, from what the lines say: a person before a team, a team before a role, a role before a firm. */
export function signerOf(lines: readonly SignerReading[]): { signer: Signer; name: Range | undefined; team: Range | undefined } {
  const team = lines.find((line) => line.team)?.team
  for (const kind of STRENGTH) {
    const line = lines.find((one) => one.kind === kind)
    if (!line) continue
    const signer: Signer =
      kind === 'name' ? 'person' : kind === 'placeholder' || kind === 'initials' || kind === 'team' || kind === 'role' ? kind : 'company'
    return { signer, name: line.name, team }
  }
  return { signer: lines.length > 0 ? 'unknown' : 'none', name: undefined, team }
}

/** Whether a line of this kind can say who signs. */
export function isSigning(kind: SignatureLineKind): boolean {
  return STRENGTH.includes(kind)
}
