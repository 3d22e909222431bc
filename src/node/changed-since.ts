import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The absolute paths of the files that differ from a git revision, or that git does not know yet. */
export function changedSince(revision: string, cwd: string): ReadonlySet<string> {
  const root = git(['rev-parse', '--show-toplevel'], revision, cwd)[0] ?? cwd
  const changed = git(['diff', '--name-only', '-z', '--diff-filter=d', '--end-of-options', revision, '--'], revision, root)
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], revision, root)
  return new Set([...changed, ...untracked].map((path) => resolve(root, path)))
}

function git(args: readonly string[], revision: string, cwd: string): string[] {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw new UsageError(`--since needs git, which cannot be run: ${error.message}.`)
  if (status !== 0) throw new UsageError(`--since ${revision}: git says “${stderr.trim().split('\n')[0]}”.`)
  return stdout.split(/[\0\n]/).filter(Boolean)
}
