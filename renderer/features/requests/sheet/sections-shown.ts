import { requestSections, type RequestSectionId } from '#shared/text/request-sheet'
import type { Sheet } from './request-sheet.ts'

/** What an erased case still shows: nothing of it can be changed. */
const OF_ERASED: readonly RequestSectionId[] = [
  'request',
  'due',
  'timeline',
  'retention',
  'origin',
  'history',
]

/** The sections that have something to say or to ask in this case. */
export function sectionsShown({ request }: Pick<Sheet, 'request'>): RequestSectionId[] {
  const { types, authority, imported, erasedOn } = request
  const isAsked: Partial<Record<RequestSectionId, boolean>> = {
    authority: types.includes('COMPLAINT_SA') || authority !== null,
    origin: imported !== null,
  }
  return requestSections
    .map(({ id }) => id)
    .filter((id) => isAsked[id] ?? true)
    .filter((id) => erasedOn === null || OF_ERASED.includes(id))
}
