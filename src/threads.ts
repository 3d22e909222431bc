import { threadRules } from '../rules/threads.ts'
import { lintThread, type ThreadPart } from './thread-linter.ts'

/** How threads are read, with the rules for them. A file of its own, which a bundler leaves out where nobody asks for threads. */
export const threads: ThreadPart = { rules: threadRules, lint: lintThread }
