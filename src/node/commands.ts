/** All commands but linting: together, so that none of them parts the code that linting needs into small files. */

export { completionCommand } from './completion-command.ts'
export { configCommand } from './config-command.ts'
export { explainCommand } from './explain-command.ts'
export { initCommand } from './init-command.ts'
export { rulesCommand } from './rules-command.ts'
export { streamCommand } from './stream-command.ts'
