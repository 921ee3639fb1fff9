import type { Assessment, NewAssessment } from '#shared/domain/breaches/assessment'
import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachEventOf } from '#shared/domain/breaches/event'
import { breachEventProblems } from '#shared/domain/breaches/event-problems'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { isOffered } from '#shared/domain/breaches/offered-events'
import { adjustRange, severity } from '#shared/domain/breaches/severity-score'
import type { Problem } from '#shared/domain/values/problem'
import type { VaultInput } from '#shared/ipc/contract'
import { rejectIf } from '#shared/ipc/errors'
import { putRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { EVENTS_MAX } from './events.ts'
import { readGround } from './ground.ts'
import { readBreach } from './store.ts'

type Entered = VaultInput<'breaches:assess'>

const ASSESSMENTS_MAX = 100

/** Keeps an assessment beside the earlier ones, with what its answers come to; from awareness on it is a step as well. GDPR art. 33(5). */
export function assessBreach(context: CommandContext, { id, by, assessment }: Entered): Assessment {
  const { db, now, newId } = context
  const breach = readBreach(db, id)
  rejectIf(problemsOf(breach, assessment))
  const answers = assessment.method === 'enisa' ? assessment.answers : null
  const made: Assessment = {
    ...assessment,
    answers,
    exampleCodes: [...new Set(assessment.exampleCodes)],
    id: newId(),
    at: now,
    by,
    severity: answers && severity(answers),
  }
  const assessed = { ...breach, assessments: [...breach.assessments, made] }
  putRecord(db, 'breach', withStep(context, assessed, made))
  return made
}

// Before awareness nothing is assessed yet as far as the clock is concerned; the assessment stands all the same.
function withStep(context: CommandContext, breach: Breach, { id, at, by }: Assessment): Breach {
  const ground = readGround(context.db, context)
  const changed = { ...breach, changedOn: ground.today }
  if (!isOffered(breachStatus(breach), 'assessed')) return changed
  const step: BreachEventOf<'assessed'> = {
    id: context.newId(),
    kind: 'assessed',
    at,
    isDayOnly: false,
    by,
    assessmentId: id,
  }
  rejectIf(breachEventProblems(breach, step, ground))
  return { ...changed, events: [...breach.events, step] }
}

function problemsOf(breach: Breach, { method, answers }: NewAssessment): Problem[] {
  if (!breachStatus(breach).isOpen) return [{ field: 'id', code: 'not-offered' }]
  if (isFull(breach)) return [{ field: 'id', code: 'out-of-range' }]
  if (method !== 'enisa') return []
  if (answers === null) return [{ field: 'assessment.answers', code: 'required' }]
  return answers.types.flatMap(({ type, adjust }, index): Problem[] => {
    const { min, max } = adjustRange(type)
    const field = `assessment.answers.types.${index}.adjust`
    return adjust < min || adjust > max ? [{ field, code: 'out-of-range' }] : []
  })
}

// One more than the record takes could not be read back.
function isFull({ assessments, events }: Breach): boolean {
  return assessments.length >= ASSESSMENTS_MAX || events.length >= EVENTS_MAX
}
