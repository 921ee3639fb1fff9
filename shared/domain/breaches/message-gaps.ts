import { hasInk } from '../values/text.ts'
import { MESSAGE_PARTS, type MessagePart, type PeopleMessage } from './message.ts'

/** The contents that a message to people still lacks. GDPR art. 34(2). */
export function messageGaps(message: PeopleMessage): MessagePart[] {
  return MESSAGE_PARTS.filter((part) => !hasInk(message[part]))
}
