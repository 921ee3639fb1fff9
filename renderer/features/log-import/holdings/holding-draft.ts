import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { HoldingSubject, type HoldingLogCheck, type HoldingLogPlan } from '#shared/ipc/holding-logs'
import type { LogMapping } from '#shared/ipc/logs'
import type { FileChoices, HoldingDraft, SubjectDraft } from '../draft.ts'
import { filePlanOf, isAfter, mappingOf, type Hindrance, type Step } from '../wizard-state.ts'
import { readWizard, setWizard } from '../wizard-store.ts'

const NOTHING_SAID: SubjectDraft = {
  categoryId: null,
  ruleId: null,
  systemId: null,
  rowsAre: null,
  activityIds: [],
}
/** What is read whatever the rule. */
export const ALWAYS_READ = ['flagged', 'child', 'records'] as const
/** The column of an event that has a name of the officer's own. */
const OWN_EVENT = 'ownEvent'

/** A draft about a log that is counted, with what was said before of the file it replaces. */
export function beginHoldings(choices: FileChoices, before: HoldingDraft | null): HoldingDraft {
  return {
    ...choices,
    register: 'holdings',
    subject: before?.subject ?? NOTHING_SAID,
    events: before?.events ?? [],
    flagWords: before?.flagWords ?? {},
    childWords: before?.childWords ?? {},
    check: before?.check ?? null,
  }
}

/** Logs chosen together mostly come from the same system. */
export function carrySubjectOver(
  { subject, events }: HoldingDraft,
  next: HoldingDraft,
): HoldingDraft {
  return { ...next, subject, events }
}

/** Changes what only a log that is counted asks for. */
export function setHoldingDraft(change: (draft: HoldingDraft) => Partial<HoldingDraft>): void {
  const { draft } = readWizard()
  if (draft?.register === 'holdings') setWizard({ draft: { ...draft, ...change(draft) } })
}

/** An event whose day the log may tell, and what its column is assigned to. */
export type AskedEvent = { event: string; target: string }

/** The events of the rule; where it names none, whatever the log tells is kept for the day it is mended. */
export function askedEvents({ events }: HoldingDraft): AskedEvent[] {
  if (events.length === 0) return RETENTION_EVENTS.map((event) => ({ event, target: event }))
  const isKnown = (event: string) => RETENTION_EVENTS.some((known) => known === event)
  const own = events.find((event) => !isKnown(event))
  // There is one column for an event in the controller's own words, and it tells the first of them.
  return events.flatMap((event) => {
    if (isKnown(event)) return [{ event, target: event }]
    return event === own ? [{ event, target: OWN_EVENT }] : []
  })
}

/** The columns that are read: of what was recognised only what the rule asks for. GDPR art. 5(1)(c). */
export function holdingMapping(draft: HoldingDraft): LogMapping {
  const events = askedEvents(draft).map(({ target }) => target)
  const asked = new Set<string>([...events, ...ALWAYS_READ])
  return Object.fromEntries(Object.entries(mappingOf(draft)).filter(([name]) => asked.has(name)))
}

/** What words of the columns for marks mean: as remembered, unless the officer said otherwise now. */
export function flagWordsOf({ look, flagWords }: HoldingDraft): HoldingLogPlan['flagWords'] {
  return { ...look.flagWords, ...flagWords }
}

/** The same for the mark of children. */
export function childWordsOf({ look, childWords }: HoldingDraft): HoldingLogPlan['childWords'] {
  return { ...look.childWords, ...childWords }
}

/** What the rows are, once all of it was said. */
export function subjectOf({ subject }: HoldingDraft): HoldingSubject | null {
  const whole = HoldingSubject.safeParse(subject)
  return whole.success ? whole.data : null
}

/** Everything decided about the file, as the vault wants it; null while something is missing. */
export function holdingPlan(draft: HoldingDraft): HoldingLogPlan | null {
  const subject = subjectOf(draft)
  return (
    subject && {
      ...filePlanOf(draft),
      subject,
      mapping: holdingMapping(draft),
      flagWords: flagWordsOf(draft),
      childWords: childWordsOf(draft),
    }
  )
}

/** What the last check found, or null once something was decided that it did not know of. */
export function freshHoldingCheck(draft: HoldingDraft): HoldingLogCheck | null {
  const plan = holdingPlan(draft)
  if (!draft.check || !plan) return null
  return countedBy(draft.check.plan) === countedBy(plan) ? draft.check.result : null
}

// Whether bad rows stop the file alters no count.
function countedBy(plan: HoldingLogPlan): string {
  return JSON.stringify({ ...plan, mode: null })
}

/** What the rows are, and a column with the day from which the rule counts, come before everything else. */
export function holdingHindrance(step: Step, draft: HoldingDraft): Hindrance | null {
  if (isAfter(step, 'subject') && subjectOf(draft) === null)
    return { step: 'subject', code: 'subject-open', problems: [] }
  const mapping = holdingMapping(draft)
  const hasDay = askedEvents(draft).some(({ target }) => mapping[target])
  return isAfter(step, 'columns') && !hasDay
    ? { step: 'columns', code: 'log-no-event-column', problems: [] }
    : null
}

/** Whether words of the marks are to be explained before the check: any at first, later only unknown ones. */
export function needsHoldingWords(draft: HoldingDraft): boolean {
  const { flagValues = [], childValues = [] } = freshHoldingCheck(draft) ?? {}
  if (!draft.look.isRemembered) return flagValues.length + childValues.length > 0
  const [flags, children] = [flagWordsOf(draft), childWordsOf(draft)]
  return (
    flagValues.some(({ value, meaning }) => meaning === null && !flags[value]) ||
    childValues.some(({ value, meaning }) => meaning === null && !children[value])
  )
}
