/** The kinds of record that make up the register of processing activities, as it is exported and imported. */
export const REGISTER_ENTITIES = [
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
export type RegisterEntity = (typeof REGISTER_ENTITIES)[number]

/** Every kind of record the journal knows, in the order in which they depend on each other. */
export const ENTITIES = [
  ...REGISTER_ENTITIES,
  'request-settings',
  'request',
  'attachment',
  'import-batch',
  'retention-settings',
  'holding',
  'legal-hold',
  'erasure',
  'evidence-file',
  'breach-settings',
  'breach',
  'breach-document',
  'breach-file',
  'deletion-settings',
  'deletion',
  'age-entry',
] as const
export type Entity = (typeof ENTITIES)[number]
