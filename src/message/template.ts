import type { Prose } from '../prose.ts'
import type { MessageContext } from './message.ts'

/**
 * Whether a text is a template, when nobody said so: it uses merge tags that a helpdesk fills, and no recipient is known whose
 * name should stand in their place. Gaps that a person fills by hand (`[NAME]`, `XXX`) make no template.
 */
export function isTemplateText(prose: Prose, context: MessageContext): boolean {
  if (context.recipient !== undefined) return false
  return prose.placeholders.some(({ token }) => !token.isBlank)
}
