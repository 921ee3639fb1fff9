import { startOfDay } from '#shared/domain/values/local-time'
import type { KnownOfDeletion } from '../../../parts/deletions/new-deletion.ts'
import { DeletionCases } from '../../../parts/deletion-links/DeletionCases.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

/** The deletion cases that a request of a child or a parent leads to. GDPR art. 8, 17(1)(f). */
export function DeletionLinks({ sheet }: SectionProps) {
  const { id, types, erasedOn } = sheet.request
  return (
    <DeletionCases
      entity="request"
      id={id}
      rowId={sheet.fields.rowId('deletions')}
      isAsked={types.includes('CHILD_ERASE') && erasedOn === null}
      known={knownOf(sheet)}
    />
  )
}

/** Somebody asked: most often a parent, for an account that is a child's. */
function knownOf({ request, settings }: Sheet): KnownOfDeletion {
  const { id, country, receivedOn, receivedAt } = request
  const at = receivedAt ?? startOfDay(receivedOn, settings.timeZone)
  return {
    signalChannel: 'parent',
    signal: { at, isDayOnly: receivedAt === null },
    beliefBasis: ['parent-statement'],
    country,
    requestIds: [id],
  }
}
