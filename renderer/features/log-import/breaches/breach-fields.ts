import { BREACH_TARGETS, type BreachTargetName } from '#shared/domain/log-import/breach-targets'
import { breachLogText, breachTargetWords } from '#shared/text/breach-log'
import type { TargetField, TargetGroup } from '../log-register.ts'

const { groups } = breachLogText
const JOINED: readonly BreachTargetName[] = ['description', 'nature', 'effects', 'measures']

/** What a log can say of an incident, in the order in which it is asked for. */
export const BREACH_FIELDS: readonly TargetGroup[] = [
  {
    title: groups.what,
    hint: null,
    fields: fieldsOf('externalId', 'title', 'description', 'nature', 'incidentKind'),
  },
  {
    title: groups.when,
    hint: groups.whenHint,
    fields: fieldsOf('occurredFrom', 'occurredTo', 'firstSignal', 'aware'),
  },
  {
    title: groups.how,
    hint: null,
    fields: fieldsOf('people', 'records', 'effects', 'measures'),
  },
  {
    title: groups.stand,
    hint: null,
    fields: fieldsOf(
      'status',
      'notified',
      'authority',
      'reference',
      'notNotifiedReason',
      'peopleTold',
      'closed',
    ),
  },
]

function fieldsOf(...names: readonly BreachTargetName[]): TargetField[] {
  return names.flatMap((name) => {
    const target = BREACH_TARGETS.find((each) => each.name === name)
    return target ? [{ target, ...breachTargetWords[name], isJoined: JOINED.includes(name) }] : []
  })
}
