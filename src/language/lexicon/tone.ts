import type { PhraseList } from '../phrase-list.ts'

export type ToneWords = {}
