import type { NoticeActivity } from '../notice-activity.ts'
import { COOKIES } from './cookies.ts'
import { MESSAGES } from './messages.ts'
import { OBLIGATIONS } from './obligations.ts'
import { SAFEGUARDS } from './safeguards.ts'
import { SERVICES } from './services.ts'

/** The activities as the notice states them, paraphrased; what it does not say is not here. */
export const NOTICE_ACTIVITIES: readonly NoticeActivity[] = [
  ...SERVICES,
  ...SAFEGUARDS,
  ...MESSAGES,
  ...COOKIES,
  ...OBLIGATIONS,
]
