import * as z from 'zod'
import { OptionalProse } from '../values/text.ts'

/** What a message to people must hold, part by part. GDPR art. 34(2), 33(3)(b) to (d). */
export const MESSAGE_PARTS = ['nature', 'contact', 'consequences', 'measures', 'advice'] as const
export type MessagePart = (typeof MESSAGE_PARTS)[number]

/** The message to people as it stands; each part is the officer's own text. GDPR art. 34(1), 34(2). */
export const PeopleMessage = z.strictObject({
  subject: OptionalProse,
  opening: OptionalProse,
  nature: OptionalProse,
  contact: OptionalProse,
  consequences: OptionalProse,
  measures: OptionalProse,
  /** What people can do for themselves. */
  advice: OptionalProse,
  closing: OptionalProse,
})
export type PeopleMessage = z.infer<typeof PeopleMessage>

export const NO_MESSAGE: PeopleMessage = {
  subject: null,
  opening: null,
  nature: null,
  contact: null,
  consequences: null,
  measures: null,
  advice: null,
  closing: null,
}
