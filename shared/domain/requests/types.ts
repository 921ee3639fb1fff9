/** What a person can ask for or complain about; the codes of the register. GDPR art. 7, 15 to 22, 77. */
export const REQUEST_TYPES = [
  'ACCESS',
  'RECTIFY',
  'ERASE',
  'RESTRICT',
  'PORT',
  'OBJECT',
  'OBJECT_DM',
  'ADM',
  'WITHDRAW',
  'CHILD_ERASE',
  'COMPLAINT_SA',
  'COMPLAINT_DIRECT',
  'OTHER',
] as const
export type RequestType = (typeof REQUEST_TYPES)[number]
