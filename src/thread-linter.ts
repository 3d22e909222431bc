import type { LintContext } from './context.ts'
import type { Finding } from './engine/lint.ts'
import type { ActiveRule } from './engine/settings.ts'
import type { Language } from './language/language.ts'
import { commitmentOf, type ThreadCommitment, type ThreadOptions, type ThreadResult, verdictOf } from './linter.ts'
import type { Message } from './message/message.ts'
import { Calendar } from './thread/calendar.ts'
import { lintReadThread } from './thread/lint.ts'
import { type ReadChange, readThread } from './thread/read-thread.ts'
import { ReadTurn } from './thread/read-turn.ts'
import type { ThreadRule } from './thread/rule.ts'
import type { Thread, ThreadPromise } from './thread/thread.ts'
import { millisecondsOf, threadOf } from './thread-context.ts'

/** How a linter reads threads; a door that has no use for them leaves it out. */
export interface ThreadPart {
  readonly rules: readonly ThreadRule[]
  readonly lint: (thread: Thread, options: ThreadOptions, linter: ThreadGround) => ThreadResult
}

/** What a linter lends to the reading of threads. */
interface ThreadGround {
  readonly read: MessageReader
  readonly lint: (message: Message) => readonly Finding[]
  readonly rules: readonly ActiveRule<ThreadRule>[]
  readonly locale: Language | undefined
  readonly timeZone: string | undefined
}

/** Lints a conversation: what its times tell, and each of our messages with what the thread tells about it. */
export function lintThread(given: Thread, { messages: which = 'all' }: ThreadOptions, linter: ThreadGround): ThreadResult {
  const thread = threadOf(given)
  const turns = turnsOf(thread, linter.read, linter.timeZone)
  const whole = readThread(turns, factsOf(thread, turns, linter.timeZone))
  const own = turns.filter(({ author, isPublic, channel }) => author === 'agent' && isPublic && channel !== 'phone')
  const judged = which === 'none' ? [] : which === 'last' ? own.slice(-1) : own
  const messages = judged.map((turn) => {
    const findings = linter.lint(turn.message)
    return { ...nameOf(turn), findings, message: turn.message, verdict: verdictOf(findings) }
  })
  const findings = lintReadThread(whole, linter.rules, linter.locale)
  return {
    findings,
    messages,
    commitments: whole.promises.map(threadCommitmentOf),
    verdict: verdictOf([...findings, ...messages.flatMap((message) => message.findings)]),
  }
}

/** So much of what the customer wrote before is known to whoever reads a message of a thread; in UTF-16 code units. */
const MOST_CUSTOMER_TEXT = 4000

/** Reads a text; one whose language cannot be told is in `usual`. */
export type MessageReader = (text: string, context: LintContext, usual: string | undefined) => Message

/** Reads the messages of a thread in the order of time, each with what the thread tells about it. */
function turnsOf(thread: Thread, messageOf: MessageReader, timeZone: string | undefined): ReadTurn[] {
  const { recipient, agents, company, ticket, subject, channel: usual = 'email' } = thread
  const ordered = thread.messages
    .map((message, index) => ({ message, index, at: millisecondsOf(message.sent) }))
    .sort((a, b) => a.at - b.at)
  const said = { first: '', latest: '', unanswered: '' }
  let isFirst = true
  // A message of a few words is in the language of the one before.
  let language = thread.language
  return ordered.map(({ message, index, at }) => {
    const { author, name, text, format, kind, id, rating, channel = usual } = message
    const isPublic = message.private !== true
    const isOwn = author !== 'customer'
    const tag = message.language ?? language
    const customerText = [said.first, said.latest].filter((part) => part !== '').join('\n\n')
    const known: LintContext = {
      ...(recipient === undefined ? {} : { recipient }),
      ...(agents === undefined ? {} : { agents }),
      ...(company === undefined ? {} : { company }),
      ...(ticket === undefined ? {} : { ticket }),
      ...(subject === undefined || !isFirst ? {} : { subject }),
      ...(name === undefined || !isOwn ? {} : { agent: name }),
      ...(customerText === '' || !isOwn ? {} : { customerText, lastCustomerText: said.unanswered }),
      ...(channel === 'phone' ? {} : { channel }),
      ...(format === undefined ? {} : { format }),
      ...(kind === undefined ? {} : { kind }),
      ...(timeZone === undefined && thread.timeZone === undefined ? {} : { timeZone: thread.timeZone ?? timeZone! }),
      first: isFirst,
      now: new Date(at).toISOString(),
    }
    const read = messageOf(text, { ...known, ...(message.language === undefined ? {} : { language: message.language }) }, tag)
    language = read.language.tag
    if (!isOwn && isPublic) {
      if (said.first === '') said.first = text.slice(0, MOST_CUSTOMER_TEXT)
      else said.latest = `${said.latest}\n\n${text}`.slice(-MOST_CUSTOMER_TEXT)
      said.unanswered = `${said.unanswered}\n\n${text}`.slice(-MOST_CUSTOMER_TEXT)
    } else if (author === 'agent' && isPublic) {
      said.unanswered = ''
      isFirst = false
    }
    return new ReadTurn({ index, id, author, at, isPublic, channel, rating }, read)
  })
}

/** What is known of a thread beside its messages, with the last thing that is known to have happened where nobody says what time it is. */
function factsOf(thread: Thread, turns: readonly ReadTurn[], timeZone: string | undefined): Parameters<typeof readThread>[1] {
  const changes = (thread.statusChanges ?? [])
    .map(
      ({ status, at, until, automatic = false }): ReadChange => ({
        status,
        at: millisecondsOf(at),
        until: until === undefined ? undefined : millisecondsOf(until),
        isAutomatic: automatic,
      }),
    )
    .sort((one, other) => one.at - other.at)
  const last = changes.at(-1)
  const status = thread.status ?? last?.status ?? 'open'
  const until = thread.pendingUntil === undefined ? undefined : millisecondsOf(thread.pendingUntil)
  return {
    changes,
    status,
    pendingUntil: until ?? (last?.status === status ? last.until : undefined),
    now: thread.now === undefined ? Math.max(turns.at(-1)?.at ?? 0, last?.at ?? 0) : millisecondsOf(thread.now),
    calendar: new Calendar(thread.timeZone ?? timeZone ?? 'UTC', thread.businessHours),
  }
}

function nameOf({ index, id }: Pick<ReadTurn, 'index' | 'id'>): { messageIndex: number; messageId?: string | number } {
  return { messageIndex: index, ...(id === undefined ? {} : { messageId: id }) }
}

function threadCommitmentOf({ turn, promise, due, state, answer }: ThreadPromise): ThreadCommitment {
  // What is due is reckoned with the calendar of the thread.
  const { due: _, ...commitment } = commitmentOf(turn.message, promise)
  return {
    ...commitment,
    ...(due === undefined ? {} : { due: new Date(due).toISOString() }),
    ...nameOf(turn),
    state,
    ...(answer === undefined ? {} : { answeredBy: answer.index }),
  }
}
