import {
  DELETION_TARGETS,
  type DeletionTargetName,
} from '#shared/domain/log-import/deletion-targets'
import { deletionLogText, deletionTargetWords } from '#shared/text/deletion-log'
import type { TargetField, TargetGroup } from '../log-register.ts'

const { groups } = deletionLogText
const JOINED: readonly DeletionTargetName[] = ['categories', 'systems']

/** What a log can say of a deletion, in the order in which it is asked for. */
export const DELETION_FIELDS: readonly TargetGroup[] = [
  {
    title: groups.when,
    hint: groups.whenHint,
    fields: fieldsOf('deletedOn', 'signalOn', 'frozenOn', 'verifiedOn', 'backupExpiry'),
  },
  { title: groups.who, hint: null, fields: fieldsOf('country', 'age', 'birthDate') },
  { title: groups.why, hint: null, fields: fieldsOf('signalChannel', 'beliefBasis', 'consent') },
  { title: groups.what, hint: null, fields: fieldsOf('categories', 'systems', 'records') },
]

function fieldsOf(...names: readonly DeletionTargetName[]): TargetField[] {
  return names.flatMap((name) => {
    const target = DELETION_TARGETS.find((each) => each.name === name)
    return target ? [{ target, ...deletionTargetWords[name], isJoined: JOINED.includes(name) }] : []
  })
}
