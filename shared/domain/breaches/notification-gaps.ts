import type { Register } from '../register/register.ts'
import { hasInk } from '../values/text.ts'
import type { Breach } from './breach.ts'

/** What a notification must tell, point by point, with the field that tells it. GDPR art. 33(3). */
export const NOTIFICATION_POINTS = {
  natures: { letter: 'a', field: 'natures' },
  description: { letter: 'a', field: 'description' },
  'people-categories': { letter: 'a', field: 'people.categories' },
  'people-count': { letter: 'a', field: 'people.count' },
  'data-types': { letter: 'a', field: 'data.types' },
  'record-count': { letter: 'a', field: 'data.records' },
  contact: { letter: 'b', field: 'contactPoint' },
  consequences: { letter: 'c', field: 'impacts' },
  measures: { letter: 'd', field: 'measuresTaken' },
} as const
export type NotificationPoint = keyof typeof NOTIFICATION_POINTS

/** A point that is not yet known, and the field of the sheet that would tell it. */
export type NotificationGap = {
  readonly point: NotificationPoint
  /** GDPR art. 33(3)(a) to (d). */
  readonly letter: 'a' | 'b' | 'c' | 'd'
  readonly field: string
}

/** The register names the officer who is the contact point unless the incident names another. */
type Known = Pick<Register, 'dpo'>

// The order of the table is that of the law.
const POINTS = Object.keys(NOTIFICATION_POINTS) as readonly NotificationPoint[]

/** What a complete notification still lacks, in the order of the law. GDPR art. 33(3)(a) to (d). */
export function notificationGaps(breach: Breach, known: Known): NotificationGap[] {
  return POINTS.filter((point) => !IS_TOLD[point](breach, known)).map((point) => {
    const { letter, field } = NOTIFICATION_POINTS[point]
    return { point, letter, field: point === 'consequences' ? consequenceField(breach) : field }
  })
}

const IS_TOLD: Record<NotificationPoint, (breach: Breach, known: Known) => boolean> = {
  natures: ({ natures }) => natures.length > 0,
  description: ({ description }) => hasInk(description),
  'people-categories': ({ people }) => people.categories.length > 0 || hasInk(people.other),
  'people-count': ({ people }) => people.count !== null,
  'data-types': ({ data }) =>
    data.types.length > 0 || data.categoryIds.length > 0 || hasInk(data.other),
  'record-count': ({ data }) => data.records !== null,
  contact: ({ contactPoint }, { dpo }) => hasInk(contactPoint) || canBeReached(dpo),
  consequences: ({ consequences, impacts }) =>
    impacts.length > 0 || Object.values(consequences).some(hasInk),
  measures: ({ measuresTaken, measuresPlanned }) =>
    hasInk(measuresTaken) || hasInk(measuresPlanned),
}

function canBeReached({ name, contact }: Register['dpo']): boolean {
  return hasInk(name) && Object.values(contact).some(hasInk)
}

/** Consequences are told for each nature; before one is chosen, by their kind alone. */
function consequenceField({ natures: [first] }: Breach): string {
  return first === undefined ? NOTIFICATION_POINTS.consequences.field : `consequences.${first}`
}
