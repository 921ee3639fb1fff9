/** Every kind of record the journal knows, in the order in which they depend on each other. */
export const ENTITIES = [
  'register',
  'data-category',
  'recipient',
  'processor',
  'system',
  'measure',
  'retention-rule',
  'activity',
  'processor-activity',
  'finding-answer',
  'notice-finding',
] as const
export type Entity = (typeof ENTITIES)[number]
