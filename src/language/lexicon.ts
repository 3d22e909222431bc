import type { ActWords, ClauseWords } from './lexicon/acts.ts'
import type { AnatomyWords } from './lexicon/anatomy.ts'
import type { ClarityWords } from './lexicon/clarity.ts'
import type { ClosureWords } from './lexicon/closure.ts'
import type { IdentityWords } from './lexicon/identity.ts'
import type { NewsWords } from './lexicon/news.ts'
import type { PromiseWords } from './lexicon/promises.ts'
import type { SafetyWords } from './lexicon/safety.ts'
import type { ThreadWords } from './lexicon/thread.ts'
import type { TimePhrases } from './lexicon/times.ts'
import type { ToneWords } from './lexicon/tone.ts'

/** Every word list, named for what its words are. Each area has a file of its own under `lexicon/`. */
export interface Lexicon
  extends AnatomyWords,
    TimePhrases,
    ClauseWords,
    ActWords,
    PromiseWords,
    IdentityWords,
    ToneWords,
    ClarityWords,
    NewsWords,
    ClosureWords,
    SafetyWords,
    ThreadWords {}

export type ListName = keyof Lexicon
