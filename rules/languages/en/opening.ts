import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'

export const opening = {} satisfies Partial<AnatomyWords>
