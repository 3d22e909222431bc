import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'

export const closing = {} satisfies Partial<AnatomyWords>
