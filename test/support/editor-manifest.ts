import { settingsSchema } from '../../src/node/lsp-settings.ts'

/** The settings of VS Code for those that the server reads: empty until somebody says something. */
export function manifestProperties(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(settingsSchema.properties!).map(([key, { type = 'string', enum: values, ...rest }]) => {
      // The client itself reads what is to be traced, by this name.
      if (key === 'trace') {
        const { description } = rest
        return [
          'replylint.trace.server',
          { type: 'string', enum: ['off', 'messages', 'verbose'], default: 'off', description, scope: 'window' },
        ]
      }
      const choices = values ? { enum: [...values, null] } : {}
      const scope = key === 'path' ? 'machine-overridable' : 'resource'
      return [`replylint.${key}`, { type: [type, 'null'], ...choices, default: null, ...rest, scope }]
    }),
  )
}
