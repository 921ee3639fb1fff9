import type { Deletion } from '../domain/deletions/deletion.ts'
import { clearedCase, deletedCase } from './deletions/closed-cases.ts'
import { deletionId, type DeletionMoment } from './deletions/example-deletion.ts'
import { checkingCase, lateCase, newCase, waitingCase } from './deletions/open-cases.ts'

/** Six invented cases for the example register, in different states: two sealed, four open. */
export function exampleDeletions(moment: DeletionMoment): Deletion[] {
  return [
    deletedCase(moment),
    clearedCase(moment),
    waitingCase(moment),
    lateCase(moment),
    checkingCase(moment),
    newCase(moment),
  ]
}

/** What support would need to find the accounts of the open cases, invented; kept apart from them. */
export function exampleReferences(): { deletionId: string; text: string }[] {
  return [
    { deletionId: deletionId(3), text: 'Ticket 48213, invented for the example' },
    { deletionId: deletionId(4), text: 'Ticket 48377, invented for the example' },
    { deletionId: deletionId(5), text: 'Account EXAMPLE-0005, invented for the example' },
  ]
}
