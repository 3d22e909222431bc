import { defineRule, type Examples, type Message, type Stretch } from '../src/rule.ts'

/**
 * Nothing says “I did not look” as clearly as somebody else’s name. It also makes the reader wonder whose data stands below.
 *
 * Left alone: short and long forms of one name (Bob, Robert), the form in which a name is called (Polish Tomaszu for Tomasz), initials,
 * spellings without marks or spaces (Jurgen, Juergen, Jürgen; Leroux, Le Roux), a name in another script, a handle, several people
 * greeted at once of whom the customer is one. A name that is one or two letters off is reported as a slip of the pen.
 *
 * Source: seed S1, tip 6 (be personal).
 */
export default defineRule({
  id: 'wrong-recipient-name',
  summary: 'Greet the customer by their own name.',
  severity: 'error',
  also: ['nameForms', 'nameJoiners', 'nameParticles', 'honorifics'],
  messages: {
    wrong: 'The greeting says “{name}”, and this goes to {recipient}; check for whom it is.',
    misspelt: 'The greeting says “{name}”, and the customer writes “{recipient}”.',
  },

  *check({ message, context, words }) {
    const { greeting, isTemplate } = message
    if (isTemplate || context.recipient === undefined || greeting?.addressee !== 'person' || !greeting.name) return
    // “@tom” in a letter speaks to a colleague, and a handle need not be made of a name.
    if (greeting.text.startsWith('@')) return
    const known = [context.recipient, ...(context.otherNames ?? [])].flatMap(partsOf)
    if (known.length === 0 || /[\p{N}@]/u.test(context.recipient)) return
    const surnames = [context.recipient, ...(context.otherNames ?? [])].flatMap((full) => partsOf(full.trim().replace(/^\S+\s+/u, '')))
    const { name, start: greetingStart } = greeting
    if (isLatin(name.text) !== isLatin(context.recipient)) return

    const skipped = [...words.nameParticles.find(name), ...words.honorifics.find(name)]
    const joined = words.nameJoiners.find(name)
    const units = unitsOf(name).filter(
      (unit) => ![...skipped, ...joined].some((match) => match.start <= unit.start && unit.end <= match.end),
    )
    // “Mme Leroux” is Hélène Le Roux.
    if (units.length === 0 || isRunOfNames(foldedName(name.text), context.recipient)) return
    const wrong = units.filter((unit) => !isKnown(unit))
    // “Anna and Lars”: one right name is enough; “Anna Smith” for Anna Berg is somebody else, and so is one of “John/Anna”.
    const isOneOfSeveral = joined.length > 0 && !name.text.includes('/')
    const isSurnameRight = !wrong.includes(units.at(-1)!) && !name.text.includes('/')
    if (wrong.length === 0 || (wrong.length < units.length && (isOneOfSeveral || isSurnameRight))) return
    if (units.some(isOwner)) return
    const further = furtherAddressees(message, greeting.end)
    if (further && unitsOf(further).some((unit) => /^\p{Lu}/u.test(unit.text) && isKnown(unit))) return
    const [given = ''] = context.recipient.trim().split(/\s+/u)
    const near = units.length === 1 ? nearest(wrong[0]!.text, context.recipient) : undefined
    if (near === undefined) yield { at: name, message: 'wrong', data: { name: name.text, recipient: context.recipient }, expected: [given] }
    else yield { at: name, message: 'misspelt', data: { name: name.text, recipient: near }, expected: [near], severity: 'warning' }

    function isKnown(unit: Stretch): boolean {
      const folded = foldedName(unit.text)
      const spoken = [folded, ...calledNames(folded)]
      if (spoken.some((form) => known.includes(form))) return true
      const parts = partsOf(unit.text)
      if (parts.length > 1 && parts.every((part) => known.includes(part))) return true
      // “Mevrouw De Groot-Bakker” is Johanna de Groot: half of a surname that two families gave; “Anne-Marie” is not Anne.
      if (isSurname(unit) && parts.some((part) => part.length > 2 && surnames.includes(part))) return true
      // “J. de Boer” is known by an initial, and greeted by the name it stands for.
      if (known.some((part) => part.length === 1 && folded.startsWith(part))) return true
      if (folded.length === 1 && known.some((part) => part.startsWith(folded))) return true
      // A name clipped by a friend: Guada for Guadalupe, Flor for Florencia. A letter or two less is another name (Maria, Mariana).
      const isClipped = (part: string): boolean => folded.length > 3 && part.length - folded.length > 2 && part.startsWith(folded)
      if (known.some(isClipped)) return true
      const forms = words.nameForms.find(unit).flatMap(({ replacements }) => replacements.map(foldedName))
      return forms.some((form) => known.includes(form))
    }

    /** “Dear Ian's mum,”: a known name in the possessive, before the one to whom it belongs. */
    function isOwner({ text, end }: Stretch): boolean {
      const owner = POSSESSIVE.exec(text)?.[1]
      return owner !== undefined && known.includes(foldedName(owner)) && /^ \p{L}/u.test(message.text.slice(end, end + 2))
    }

    /** Whether a name stands behind a title or another part of the name. */
    function isSurname(unit: Stretch): boolean {
      if (unit !== units.at(-1)) return false
      return message.text.slice(name.start, unit.start).trim() !== '' || words.honorifics.has({ start: greetingStart, end: unit.start })
    }

    /** The names that are called this way. */
    function calledNames(folded: string): string[] {
      const endings = message.language.vocativeEndings ?? []
      return endings
        .filter(([spoken]) => folded.endsWith(foldedName(spoken)))
        .map(([spoken, ending]) => folded.slice(0, folded.length - foldedName(spoken).length) + foldedName(ending))
    }
  },
})

/** “Sehr geehrte Frau Meier, sehr geehrter Herr Schulz,”: what a greeting goes on with, on its line or right below, before any sentence. */
function furtherAddressees({ text, lines }: Message, start: number): Stretch | undefined {
  const index = lines.findIndex(({ end }) => end >= start)
  const rest = text.slice(start, lines[index]?.end)
  const from = rest.trim() === '' ? (lines[index + 1]?.start ?? start) : start
  const end = lines.find((line) => line.end >= from)?.end ?? from
  const found = { start: from, end, text: text.slice(from, end) }
  return found.text.length <= LONGEST_ADDRESSEES && VOCATIVES.test(found.text) ? found : undefined
}

/** “Ian's”, “Linneas”, “James'”. */
const POSSESSIVE = /^(\p{L}[\p{L}\p{M}-]*?)(?:['’]?s|['’])$/u

/** No sentence ends in it; the stop of “Dr.” ends none. */
const VOCATIVES = /^(?:[^.?]|(?<=\P{L}\p{L}{1,3})\.)*\p{L}[,:!]?\s*$/u

/** Names that are called together take no more letters than this. */
const LONGEST_ADDRESSEES = 60

/** Whether a folded name is some names of a longer one, side by side and written as one: “leroux” in “Hélène Le Roux”. */
function isRunOfNames(folded: string, name: string): boolean {
  const parts = name
    .split(/[\s.,/-]+/u)
    .map(foldedName)
    .filter((part) => part !== '')
  return parts.some((_, from) => {
    let length = 0
    for (let at = from; at < parts.length && length < folded.length && folded.startsWith(parts[at]!, length); at++)
      length += parts[at]!.length
    return length === folded.length
  })
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name)
}

/** The names in a stretch; a compound with a hyphen is one. */
function unitsOf(name: Stretch): Stretch[] {
  return [...name.text.matchAll(/[\p{L}\p{M}'’]+(?:[-‑][\p{L}\p{M}'’]+)*/gu)].map((match) => {
    const start = name.start + match.index
    return { start, end: start + match[0].length, text: match[0] }
  })
}

/** The folded parts of a name, a compound both whole and in parts. */
function partsOf(name: string): string[] {
  return name
    .split(/[\s.,/]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .flatMap((word) => (/[-‑]/.test(word) ? [foldedName(word), ...word.split(/[-‑]/).map(foldedName)] : [foldedName(word)]))
    .filter((part) => part !== '')
}

/** A name as it is compared: lower case, no marks, no hyphens; ae, oe and ue as the vowels that they stand for. */
function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/([aou])e/g, '$1')
}

/** The part of the recipient's name that this one was to be, if it is one or two letters off. */
function nearest(name: string, recipient: string): string | undefined {
  const folded = foldedName(name)
  for (const part of recipient.split(/\s+/u)) {
    const other = foldedName(part)
    const distance = editDistance(folded, other)
    if (distance <= 1 ? Math.min(folded.length, other.length) >= 3 : distance === 2 && Math.min(folded.length, other.length) >= 6)
      return part
  }
  return undefined
}

/** Letters to add, leave out, change or swap with a neighbour to make one word of the other; names are short. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(change, last[column]! + 1, current[column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, beforeLast[column - 2]! + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}

export const examples: Examples = {
  en: [
    {
      because: 'the name says to whom the reader belongs',
      context: { recipient: 'Ian Cole' },
      bad: `
        Dear ⟦Tom's⟧ mum,

        The trip leaves on Tuesday at 9.

        Maya
      `,
      good: `
        Dear Ian's mum,

        The trip leaves on Tuesday at 9.

        Maya
      `,
    },
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hi ⟦Peter⟧,

        Your parcel leaves today.

        Maya
      `,
      good: `
        Hi Anna,

        Your parcel leaves today.

        Maya
      `,
    },
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hi ⟦Anja⟧,

        Your parcel leaves today.

        Maya
      `,
      good: `
        Dear Ms Berg,

        Your parcel leaves today.

        Maya
      `,
    },
    {
      because: 'Bob is Robert',
      context: { recipient: 'Robert Cole' },
      good: `
        Hi Bob,

        Your parcel leaves today.

        Maya
      `,
    },
    {
      because: 'a handle need not be made of a name',
      context: { recipient: 'Anna Berg', channel: 'social' },
      good: `
        @sailorgirl Your parcel leaves today. Maya
      `,
    },
    {
      because: 'Lars reads along',
      context: { recipient: 'Anna Berg' },
      good: `
        Hi Anna and Lars,

        Your parcel leaves today.

        Maya
      `,
    },
  ],
  de: [
    {
      because: 'beide werden gegrüßt',
      context: { recipient: 'Peter Schulz' },
      good: `
        Sehr geehrte Frau Meier, sehr geehrter Herr Schulz,

        Ihr Paket geht heute raus.

        Jana Wolf
      `,
    },
  ],
  fr: [
    {
      because: 'des collègues ne sont personne',
      context: { recipient: 'Hélène Le Roux' },
      good: `
        Chers collègues,

        La réunion est mardi à 9 h.

        Claire
      `,
    },
    {
      context: { recipient: 'Hélène Le Roux' },
      bad: `
        Bonjour Mme ⟦Leroy⟧,

        Votre colis part aujourd’hui.

        Claire
      `,
      good: `
        Bonjour Mme LEROUX,

        Votre colis part aujourd’hui.

        Claire
      `,
    },
    {
      because: 'un prénom composé est un autre prénom',
      context: { recipient: 'Pierre Dupont' },
      bad: `
        Bonjour ⟦Jean-Pierre⟧,

        Votre colis part aujourd’hui.

        Claire
      `,
      good: `
        Bonjour M. Dupont-Marchand,

        Votre colis part aujourd’hui.

        Claire
      `,
    },
  ],
  nl: [
    {
      context: { recipient: 'Liesbeth Jansen' },
      bad: `
        Beste ⟦Hanneke⟧,

        Je fiets is klaar.

        Tom
      `,
      good: `
        Beste Lies,

        Je fiets is klaar.

        Tom
      `,
    },
    {
      because: 'een dubbele achternaam past als de helft bekend is',
      context: { recipient: 'Johanna de Groot' },
      bad: `
        Geachte mevrouw ⟦Jansen-Bakker⟧,

        Uw pas ligt klaar.

        Tom
      `,
      good: `
        Geachte mevrouw De Groot-Bakker,

        Uw pas ligt klaar.

        Tom
      `,
    },
  ],
  sv: [
    {
      because: 'namnet säger vems mamma det är',
      context: { recipient: 'Linnea Berg' },
      good: `
        Hej Linneas mamma!

        Bussen går på tisdag kl. 9.

        Maja
      `,
    },
    {
      context: { recipient: 'Anna Berg' },
      bad: `
        Hej ⟦Maria⟧!

        Routern kommer på torsdag.

        Maja
      `,
      good: `
        Hej Anna!

        Routern kommer på torsdag.

        Maja
      `,
    },
    {
      because: 'ett smeknamn',
      context: { recipient: 'Katarina Berg' },
      good: `
        Hej Kattis!

        Routern kommer på torsdag.

        Maja
      `,
    },
  ],
  pl: [
    {
      context: { recipient: 'Marek Lis' },
      bad: `
        Dzień dobry Panie ⟦Tadeuszu⟧,

        paczka wyszła dziś.

        Maja Nowak
      `,
      good: `
        Dzień dobry Panie Marku,

        paczka wyszła dziś.

        Maja Nowak
      `,
    },
    {
      because: 'Zosia to Zofia, a wołacz zmienia końcówkę',
      context: { recipient: 'Zofia Lis' },
      good: `
        Dzień dobry Pani Zosiu,

        paczka wyszła dziś.

        Maja Nowak
      `,
    },
    {
      because: 'list czyta także Anna',
      context: { recipient: 'Paweł Nowak' },
      good: `
        Pani Anno, Panie Pawle,

        paczka wyszła dziś.

        Maja Nowak
      `,
    },
  ],
}
