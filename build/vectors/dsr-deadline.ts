import * as z from 'zod'
import { answerDeadline } from '#shared/domain/requests/deadline'
import type { Deadline, DeadlineFacts, DeadlineRules } from '#shared/domain/requests/deadline'
import { explainDeadline } from '#shared/domain/requests/explain-deadline'
import { Country } from '#shared/domain/values/country'
import { Day, OptionalDay, dayOf } from '#shared/domain/values/day'
import { deadlineStepLine } from '#shared/text/deadlines'

const Waited = z
  .strictObject({ asked: Day, answered: OptionalDay })
  .refine(({ asked, answered }) => answered === null || asked <= answered, { error: 'date-order' })
/** One wait, or a list of them. */
const Waits = z.preprocess((given) => [given ?? []].flat(), z.array(Waited))

const Input = z
  .strictObject({
    received: Day.optional(),
    received_at: z.iso.datetime({ offset: true, error: 'not-an-instant' }).optional(),
    tz: z.string().optional(),
    /** The day on which the case is written down; nothing can have been received later. */
    today: Day.optional(),
    country: Country.nullable(),
    subdivision: z.string().nullable().default(null),
    regime: z.enum(['EU', 'GB']).optional(),
    identity: Waits,
    clarification: Waits,
    extension: z
      .strictObject({
        notified: Day,
        months: z.int().min(1, { error: 'out-of-range' }).max(2, { error: 'out-of-range' }),
      })
      .nullable()
      .default(null),
    pause_policy: z.enum(['pause', 'none']).default('pause'),
  })
  .transform(({ received, received_at: at, tz, ...rest }, context) => {
    if (received !== undefined) return { ...rest, received }
    if (at !== undefined && tz !== undefined) return { ...rest, received: dayOf(at, tz) }
    context.addIssue({ code: 'custom', message: 'required', path: ['received'] })
    return z.NEVER
  })
  .refine(({ received, today }) => today === undefined || received <= today, {
    error: 'in-the-future',
    path: ['received'],
  })
type Input = z.infer<typeof Input>

/** The due date of a request in the keys of vector files; what is no input is refused, never guessed. */
export function dsrDeadline(given: unknown): Record<string, unknown> {
  const input = Input.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const [facts, rules] = [factsOf(input.data), rulesOf(input.data)]
  return {
    ...keysOf(answerDeadline(facts, rules)),
    explanation: explainDeadline(facts, rules).map(deadlineStepLine).join('\n  '),
  }
}

function refusal(issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const explanation = issues
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n  ')
  return { refused: issues[0]?.message, explanation }
}

function factsOf({ received, identity, clarification, extension }: Input): DeadlineFacts {
  const waits = (given: z.infer<typeof Waits>) =>
    given.map(({ asked, answered }) => ({ askedOn: asked, answeredOn: answered }))
  return {
    receivedOn: received,
    identity: waits(identity),
    clarification: waits(clarification),
    extension: extension && { notifiedOn: extension.notified, months: extension.months },
  }
}

function rulesOf({ country, subdivision, regime, pause_policy: policy }: Input): DeadlineRules {
  return {
    calendar: { country, subdivision, added: [], removed: [] },
    regime: regime ?? (country === 'GB' ? 'GB' : 'EU'),
    severalPlaces: false,
    pausePolicy: policy,
    answerMonths: 1,
    extensionMonthsMax: 2,
    slowAskingDays: 7,
  }
}

function keysOf(deadline: Deadline): Record<string, unknown> {
  return {
    received_local: deadline.receivedOn,
    clock_start: deadline.clockStart,
    pause_days: deadline.pauseDays,
    nominal: deadline.nominal,
    due: deadline.due,
    notice_by: deadline.noticeBy,
    extension_valid: deadline.extensionValid,
    ...(deadline.dueNoPause === null ? {} : { due_no_pause: deadline.dueNoPause }),
    ...(deadline.isPaused ? { state: 'paused' } : {}),
  }
}
