import * as z from 'zod'
import { Activity, emptyActivity } from '#shared/domain/activities/activity'
import { Catalogues } from '#shared/domain/catalogues/catalogue'
import { RETENTION_KINDS, emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { EMPTY_REGISTER, Register } from '#shared/domain/register/register'
import { noticeVector } from './notice-vector.ts'

const Part = z.record(z.string(), z.unknown())
const Entry = z.looseObject({ id: z.string() })
const RuleEntry = Entry.extend({ kind: z.enum(RETENTION_KINDS) })

/** An activity with the lists it draws from; whatever is left out is not recorded. */
const Input = z.looseObject({
  register: Part.optional(),
  today: z.string().default('2026-11-22'),
  catalogues: z
    .strictObject({
      'data-category': z.array(Entry).default([]),
      processor: z.array(Entry).default([]),
      'retention-rule': z.array(RuleEntry).default([]),
    })
    .prefault({}),
})

const ENTRY_DEFAULTS: Record<string, object> = {
  dataCategories: { items: [], retentionRuleId: null, retentionInNotice: null },
  lawfulBases: { standing: 'stated', allocation: null, allocatedTo: null, reason: null },
  legalObligations: { citation: null, article: null, url: null },
  sources: { detail: null },
  specialCategories: { condition: null },
  transfers: {
    recipient: null,
    mechanism: null,
    documentRef: null,
    impactAssessmentRef: null,
    repeated: null,
  },
}

/** Codes of the findings of an activity, sorted; it may also be given in the words of a notice. */
export function ropaFindings(input: unknown): string[] {
  const { register, today, catalogues, ...given } = Input.parse(input)
  const told = noticeVector(given)
  const content = told?.content ?? completed(given)
  const activity = Activity.parse({ id: 'vector', createdOn: today, changedOn: today, ...content })
  const context = findingsContext(
    {
      register: Register.parse({ ...EMPTY_REGISTER, ...register }),
      catalogues: told?.catalogues ?? completedLists(catalogues),
    },
    today,
  )
  return activityFindings(activity, context)
    .map(({ code }) => code)
    .sort()
}

function completed(given: Record<string, unknown>): Record<string, unknown> {
  const content: Record<string, unknown> = emptyActivity('PA-00', 'An activity')
  for (const [field, value] of Object.entries(given)) content[field] = merged(field, value, content)
  return content
}

function merged(field: string, value: unknown, content: Record<string, unknown>): unknown {
  const entry = ENTRY_DEFAULTS[field]
  if (entry && Array.isArray(value)) return value.map((given) => ({ ...entry, ...given }))
  const part = Part.safeParse(value)
  return part.success ? { ...(content[field] as object), ...part.data } : value
}

function completedLists(lists: z.infer<typeof Input>['catalogues']): Catalogues {
  return Catalogues.parse({
    recipient: [],
    system: [],
    measure: [],
    'data-category': lists['data-category'].map((entry) => ({
      name: entry.id,
      description: null,
      ...entry,
    })),
    processor: lists.processor.map((entry) => ({
      name: entry.id,
      contact: null,
      country: null,
      service: null,
      contractRef: null,
      contractOn: null,
      subProcessors: [],
      ...entry,
    })),
    'retention-rule': lists['retention-rule'].map((entry) => ({
      ...emptyRetentionRule(entry.id, entry.id, entry.kind),
      ...entry,
    })),
  })
}
