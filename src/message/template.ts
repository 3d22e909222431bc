import type { Prose } from '../prose.ts'
import type { Greeting, MessageContext } from './message.ts'

/**
 * Whether a text is a template, when nobody said so: it uses merge tags that a helpdesk fills, and no recipient is known whose
 * name should stand in their place; a greeting that already names somebody was filled in for them. Gaps that a person fills by
 * hand (`[NAME]`, `XXX`) make no template.
 */
export function isTemplateText(prose: Prose, context: MessageContext, greeting: Greeting | undefined): boolean {
  if (context.recipient !== undefined) return false
  if (greeting?.addressee === 'person' && greeting.confidence >= 0.9) return false
  return prose.placeholders.some(({ token }) => !token.isBlank)
}
