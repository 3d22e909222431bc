import type { Language } from '../language/language.ts'
import { matcherOf, type PhraseMatches } from '../language/phrases.ts'
import { type Sentence, sentencesOf } from '../language/sentences.ts'
import { type Line, type Token, type TokenizedText, tokenize } from '../language/tokens.ts'
import type { Placeholder, Prose, Span, Stretch } from '../prose.ts'
import { readActs } from './acts.ts'
import { readAnatomy } from './anatomy.ts'
import { readClauses, spanAt } from './clauses.ts'
import { readImpressions } from './impressions.ts'
import { estimateKind } from './kind.ts'
import type {
  Act,
  ActKind,
  Anatomy,
  BodyPart,
  Channel,
  Clause,
  Impression,
  KindEstimate,
  Message,
  MessageContext,
  PromiseStatement,
  TimeExpression,
} from './message.ts'
import { readPromises } from './promises.ts'
import { readQuotedSpeech } from './quoted-speech.ts'
import { isTemplateText } from './template.ts'
import { readTimes } from './times.ts'

/** Reads a prose as a message: its parts at once, what they say when somebody asks. Never throws. */
export function readMessage(prose: Prose, language: Language, context: MessageContext = {}): Message {
  return new ReadMessage(prose, language, context)
}

class ReadMessage implements Message {
  readonly prose: Prose
  readonly text: string
  readonly language: Language
  readonly context: MessageContext
  readonly channel: Channel
  readonly isChannelDeclared: boolean
  readonly isTemplate: boolean
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  readonly placeholders: readonly Placeholder[]
  readonly matches: PhraseMatches
  readonly subject: Stretch | undefined
  readonly greeting: Anatomy['greeting']
  readonly body: readonly BodyPart[]
  readonly closings: Anatomy['closings']
  readonly signature: Anatomy['signature']
  readonly postscripts: readonly BodyPart[]
  readonly sentFrom: Stretch | undefined
  readonly disclaimers: readonly Stretch[]
  readonly quotations: readonly Stretch[]
  readonly history: Anatomy['history']
  readonly #tokenized: TokenizedText
  #sentences: readonly Sentence[] | undefined
  #clauses: readonly Clause[] | undefined
  #times: readonly TimeExpression[] | undefined
  #promises: readonly PromiseStatement[] | undefined
  #acts: readonly Act[] | undefined
  #impressions: readonly Impression[] | undefined
  #kind: KindEstimate | undefined
  #quotedSpeech: readonly Stretch[] | undefined

  constructor(prose: Prose, language: Language, context: MessageContext) {
    this.prose = prose
    this.text = prose.text
    this.language = language
    this.context = context
    this.channel = context.channel ?? 'email'
    this.isChannelDeclared = context.channel !== undefined
    this.placeholders = prose.placeholders
    this.#tokenized = tokenize(prose, language)
    this.tokens = this.#tokenized.tokens
    this.lines = this.#tokenized.lines
    this.matches = matcherOf(language).match(this.#tokenized)
    const anatomy = readAnatomy(this.#tokenized, this.matches, prose, language, context)
    this.subject = anatomy.subject
    this.greeting = anatomy.greeting
    this.isTemplate = context.template ?? isTemplateText(prose, context, anatomy.greeting)
    this.body = anatomy.body
    this.closings = anatomy.closings
    this.signature = anatomy.signature
    this.postscripts = anatomy.postscripts
    this.sentFrom = anatomy.sentFrom
    this.disclaimers = anatomy.disclaimers
    this.quotations = anatomy.quotations
    this.history = anatomy.history
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.#tokenized, inOrder(this.body, this.postscripts), this.language)
    return this.#sentences
  }

  get lastSentence(): Sentence | undefined {
    const { postscripts } = this
    return this.sentences.findLast(({ start }) => !spanAt(postscripts, start))
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= readClauses(this)
    return this.#clauses
  }

  get times(): readonly TimeExpression[] {
    this.#times ??= readTimes(this)
    return this.#times
  }

  get promises(): readonly PromiseStatement[] {
    this.#promises ??= readPromises(this)
    return this.#promises
  }

  get acts(): readonly Act[] {
    this.#acts ??= readActs(this)
    return this.#acts
  }

  get impressions(): readonly Impression[] {
    this.#impressions ??= readImpressions(this)
    return this.#impressions
  }

  get kind(): KindEstimate {
    this.#kind ??= this.context.kind ? { kind: this.context.kind, confidence: 1, isDeclared: true } : estimateKind(this)
    return this.#kind
  }

  get quotedSpeech(): readonly Stretch[] {
    this.#quotedSpeech ??= readQuotedSpeech(this)
    return this.#quotedSpeech
  }

  stretch({ start, end }: Span): Stretch {
    return { start, end, text: this.text.slice(start, end) }
  }

  sentenceAt(offset: number): Sentence | undefined {
    return spanAt(this.sentences, offset)
  }

  clauseAt(offset: number): Clause | undefined {
    return spanAt(this.clauses, offset)
  }

  actsOf(kind: ActKind): readonly Act[] {
    return this.acts.filter((act) => act.kind === kind)
  }
}

/** Postscripts stand below the body, and now and then within it. */
function inOrder(body: readonly BodyPart[], postscripts: readonly BodyPart[]): readonly BodyPart[] {
  return postscripts.length === 0 ? body : [...body, ...postscripts].sort((a, b) => a.start - b.start)
}
