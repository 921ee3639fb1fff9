import type { KeptDespite } from '../../domain/deletions/deletion.ts'
import { emptyHolding, type Holding } from '../../domain/retention/holding.ts'
import { EMPTY_SCOPE, type LegalHold } from '../../domain/retention/legal-hold.ts'
import { keptInCase, keptNote, keptOwner } from '../../text/retention-words.ts'
import { CATEGORY_NAMES, exampleId, exampleRuleId } from '../catalogues.ts'
import { category, type DeletionMoment, timeOf } from './example-deletion.ts'

const REF_NO = 'DEL-003'
/** Days of the signal and of the deletion of that case, counted back from today. */
const BELIEVED = 30
const DELETED = 24
const YEARS = 10
const LAW =
  'Accounting law of the country of the controller, invented for the example; article and period to be confirmed'

/** What stays of a case of the example after the rest was deleted: the part itself, where it is held, and the hold on it. */
export function keptPart(moment: Pick<DeletionMoment, 'now' | 'timeZone'>): {
  part: KeptDespite
  holding: Holding
  hold: LegalHold
} {
  const time = timeOf(moment)
  const [holdingId, holdId] = [exampleId('holding', 'child-kept'), exampleId('hold', '04')]
  const deletedOn = time.day(DELETED)
  const until = `${Number(deletedOn.slice(0, 4)) + YEARS}-12-31`
  const days = { createdOn: deletedOn, changedOn: deletedOn }
  return {
    part: {
      id: exampleId('deletion-kept', '3-0'),
      categoryId: category('transaction'),
      ground: 'legal-obligation',
      law: LAW,
      until,
      holdingId,
      holdId,
    },
    holding: {
      ...emptyHolding(category('transaction')),
      id: holdingId,
      ruleId: exampleRuleId('RET-CHILD'),
      events: [{ event: 'reasonable_belief', on: time.day(BELIEVED) }],
      people: 1,
      isChild: true,
      note: keptNote(REF_NO),
      imported: null,
      erased: null,
      ...days,
    },
    hold: {
      id: holdId,
      refNo: 'LH-004',
      name: keptInCase(REF_NO, CATEGORY_NAMES['transaction'] ?? ''),
      reason: 'legal-obligation',
      citation: LAW,
      scope: { ...EMPTY_SCOPE, holdingIds: [holdingId] },
      owner: keptOwner,
      from: deletedOn,
      reviewOn: until,
      releasedOn: null,
      releaseReason: null,
      ...days,
    },
  }
}
