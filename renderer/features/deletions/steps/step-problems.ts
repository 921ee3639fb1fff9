import type { Deletion } from '#shared/domain/deletions/deletion'
import { DeletionPatch } from '#shared/domain/deletions/deletion'
import { DeletionEvent, type DeletionEventKind } from '#shared/domain/deletions/event'
import { deletionEventProblems } from '#shared/domain/deletions/event-problems'
import { deletionReplayProblems } from '#shared/domain/deletions/replay-problems'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '#shared/domain/values/problem'
import { hasInk } from '#shared/domain/values/text'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { patchProblems } from './patch-problems.ts'
import { eventOf, patchOf, type StepDraft } from './step-draft.ts'

/** The form of a step: its kind, what stands in it, and the step it corrects. */
export type FilledStep = {
  readonly kind: DeletionEventKind
  readonly draft: StepDraft
  readonly corrected: DeletionEvent | null
}

/** What a step is checked against. */
export type StepGround = {
  readonly sheet: Pick<DeletionSheet, 'deletion' | 'settings' | 'today'>
  readonly now: string
}

/** Why a step could not be recorded as the form stands; the vault decides for good. GDPR art. 8, 17. */
export function stepProblems(step: FilledStep, ground: StepGround): Problem[] {
  const found = [...formProblems(step, ground), ...guardProblems(step, ground)]
  // The first thing said of a field is the one that helps.
  return found.filter(({ field }, place) => found.findIndex((it) => it.field === field) === place)
}

function formProblems(step: FilledStep, { sheet, now }: StepGround): Problem[] {
  const { kind, draft, corrected } = step
  const event = DeletionEvent.safeParse({ id: 'draft', ...eventOf(kind, draft, corrected) })
  const content = corrected === null ? patchOf(kind, draft, sheet.deletion) : null
  const patch = DeletionPatch.safeParse(content ?? {})
  const found = [...(event.error?.issues ?? []), ...(patch.error?.issues ?? [])].map(
    ({ path, message }) => ({ field: path.join('.'), code: codeOf(message) }),
  )
  const ownProblems = content === null ? [] : patchProblems(content, sheet, now)
  return [...missingProblems(kind, draft), ...found, ...ownProblems]
}

function missingProblems(kind: DeletionEventKind, draft: StepDraft): Problem[] {
  const missing: Partial<Record<string, boolean>> = {
    at: draft.moment === null,
    ...missingIn(kind, draft),
  }
  return Object.entries(missing)
    .filter(([, isMissing]) => isMissing)
    .map(([field]) => ({ field, code: 'required' }))
}

function missingIn(kind: DeletionEventKind, draft: StepDraft): Record<string, boolean> {
  switch (kind) {
    case 'age-checked':
      return { method: draft.ageMethod === null, result: draft.ageResult === null }
    case 'consent-checked':
      return {
        consent: draft.consent === null,
        method: draft.consent === 'verified' && draft.consentMethod === null,
      }
    case 'cleared':
      return { ground: draft.ground === null }
    case 'decided':
      return { roles: draft.roles[0] === null, ...missingKept(draft) }
    case 'deleted':
      return {
        hasBackups: draft.hasBackups === null,
        backupExpiry: draft.hasBackups === true && draft.backupExpiry === null,
      }
    case 'verified':
      return { result: draft.result === null }
    case 'frozen':
    case 'deletion-started':
    case 'closed':
    case 'taken-over':
      return {}
  }
}

// Nothing stays without a category, a law and a day; only for claims the day may be open. GDPR art. 17(3).
function missingKept({ keptDespite }: StepDraft): Record<string, boolean> {
  return Object.fromEntries(
    keptDespite.flatMap(({ categoryId, law, until, ground }, place) => [
      [`keptDespite.${place}.categoryId`, categoryId === null],
      [`keptDespite.${place}.law`, !hasInk(law)],
      [`keptDespite.${place}.until`, until === null && ground === 'legal-obligation'],
    ]),
  )
}

function guardProblems(step: FilledStep, ground: StepGround): Problem[] {
  const { kind, draft, corrected } = step
  // What the order or the case forbids is told while the form still lacks something; a search proves nothing yet.
  if (draft.moment === null || (kind === 'verified' && draft.result === null)) return []
  const { deletion, settings, today } = ground.sheet
  const guard = { settings: settings.settings, now: ground.now, today }
  const event = eventOf(kind, draft, corrected)
  if (corrected === null) return deletionEventProblems(withPatch(step, deletion), event, guard)
  const place = deletion.events.findIndex(({ id }) => id === corrected.id)
  // Corrected in its place, so that it is of the same kind.
  const changed = { ...event, id: corrected.id } as DeletionEvent
  const events = deletion.events.with(place, changed)
  const here = `events.${place}.`
  return deletionReplayProblems(deletion, { ...deletion, events }, guard).map(
    ({ field, code }) => ({
      field: field.startsWith(here) ? field.slice(here.length) : 'later',
      code,
    }),
  )
}

function withPatch({ kind, draft }: FilledStep, deletion: Deletion): Deletion {
  return { ...deletion, ...patchOf(kind, draft, deletion) }
}

function codeOf(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? 'malformed'
}
