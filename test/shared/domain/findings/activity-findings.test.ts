import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Activity, emptyActivity } from '#shared/domain/activities/activity'
import * as choice from '#shared/domain/activities/choices'
import { RETENTION_KINDS } from '#shared/domain/catalogues/retention-rule'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { FINDINGS, FINDING_CODES } from '#shared/domain/findings/codes'
import { Finding, recordState } from '#shared/domain/findings/finding'
import { LINE_MAX } from '#shared/domain/values/text'
import {
  TODAY,
  aCompleteActivity,
  aRule,
  anOrderCategory,
  theContext,
} from './complete-activity.ts'

const codesOf = (activity: Activity) =>
  activityFindings(activity, theContext()).map(({ code }) => code)
const blank: Activity = {
  ...emptyActivity('PA-1', 'New'),
  id: 'new',
  createdOn: TODAY,
  changedOn: TODAY,
}

describe('the findings of an activity', () => {
  it('are none in a complete one, which makes it complete', () => {
    expect(codesOf(aCompleteActivity())).toEqual([])
    expect(recordState([])).toBe('COMPLETE')
  })

  it('of which only the name is known are the items nobody entered', () => {
    expect(codesOf(blank)).toEqual([
      'F-PURP',
      'F-SUBJ',
      'F-DATA',
      'F-RECIP',
      'F-TRANS-STMT',
      'F-TOM',
      'F-LB-NONE',
      'F-SRC',
      'F-OWNER',
    ])
  })

  it('carry severity and field', () => {
    expect(activityFindings({ ...aCompleteActivity(), owner: null }, theContext())).toEqual([
      { code: 'F-OWNER', severity: 'W', field: 'owner', about: [] },
    ])
  })
})

const text = fc.oneof(
  fc.constantFrom(
    null,
    ' ',
    '\u200b',
    'photo',
    'IP address',
    'improve services',
    'marketing',
    'encrypted',
    '(',
  ),
  fc
    .string({ maxLength: 40, unit: 'grapheme' })
    .filter((value) => !/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(value)),
)
const title = text.map((value) => `x${value ?? ''}`.slice(0, LINE_MAX))
const day = fc.constantFrom(null, '1900-01-01', '2024-02-29', '2025-11-21', TODAY, '2200-12-31')
const answer = fc.constantFrom(null, 'yes' as const, 'no' as const)
const id = fc.constantFrom('orders', 'rule', 'other', 'third', 'host', 'gone')
const several = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 4 })
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)

const bases = fc.record({
  art6: oneOf(choice.ART6),
  standing: oneOf(choice.BASIS_STANDINGS),
  allocation: oneOf([null, ...choice.ALLOCATIONS]),
  allocatedTo: text,
  reason: text,
})
const transfers = fc.record({
  country: oneOf(['US', 'LT', 'XX']),
  recipient: text,
  mechanism: oneOf([null, ...choice.TRANSFER_MECHANISMS]),
  documentRef: text,
  impactAssessmentRef: text,
  repeated: answer,
})
const usedCategories = fc.record({
  categoryId: id,
  items: several(title),
  retentionRuleId: fc.option(id),
  retentionInNotice: answer,
})

/** Any activity the schema accepts, within the fields that rules read. */
const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    name: title,
    role: oneOf(choice.ROLES),
    jointArrangementRef: text,
    jointControllerIds: several(id),
    owner: text,
    status: oneOf(choice.STATUSES),
    purpose: text,
    purposeProposed: fc.boolean(),
    subPurposes: several(title),
    dataSubjects: several(title),
    vulnerableSubjects: several(oneOf(choice.VULNERABLE_SUBJECTS)),
    dataCategories: several(usedCategories),
    anonymityClaimed: answer,
    specialCategories: several(
      fc.record({
        type: oneOf(choice.SPECIAL_TYPES),
        condition: oneOf([null, ...choice.ART9_CONDITIONS]),
      }),
    ),
    specialCategoriesPresent: answer,
    criminalData: fc.record({
      present: oneOf([null, 'yes', 'suspicion', 'no'] as const),
      authorisingLaw: text,
    }),
    recipientsNone: fc.boolean(),
    recipientIds: several(id),
    processorIds: several(id),
    transfersNone: fc.boolean(),
    transfers: several(transfers),
    security: text,
    measureIds: several(id),
    lawfulBases: several(bases),
    legitimateInterest: fc.record({
      interest: text,
      balancingRef: text,
      balancingOn: day,
      outcome: text,
      objectionTold: answer,
    }),
    consent: fc.record({
      recordRef: text,
      wordingVersion: text,
      withdrawalChannel: text,
      withdrawalAsEasy: answer,
    }),
    legalObligations: several(fc.record({ citation: text, article: text, url: text })),
    sources: several(fc.record({ kind: oneOf(choice.SOURCES), detail: text })),
    automatedDecision: fc.record({
      exists: answer,
      profiling: oneOf([null, 'yes', 'possible', 'no'] as const),
      withEffect: answer,
      logic: text,
      effects: text,
      humanReview: text,
    }),
    dpiaCriteria: several(oneOf(choice.DPIA_CRITERIA)),
    terminalStorage: fc.record({
      used: answer,
      items: text,
      consentNeeded: answer,
      exemption: text,
      consentRef: text,
    }),
    directMarketing: fc.record({
      existingCustomers: answer,
      ownSimilarProducts: answer,
      addressFromSale: answer,
      objectionAtCollection: answer,
      objectionInEachMessage: answer,
    }),
    children: fc.record({ openToMinors: answer, art8Measures: text }),
    nextReviewOn: day,
    changedOn: day.map((value) => value ?? TODAY),
  })
  .map(({ dpiaCriteria, ...known }) => ({
    ...blank,
    ...known,
    dpia: { ...blank.dpia, criteria: dpiaCriteria },
  }))

const anyContext = fc
  .record({
    kinds: fc.tuple(oneOf(RETENTION_KINDS), oneOf(RETENTION_KINDS), oneOf(RETENTION_KINDS)),
    targets: fc.tuple(fc.option(id), fc.option(id), fc.option(id)),
    wording: text,
    today: oneOf([TODAY, '2024-02-29']),
  })
  .map(({ kinds, targets, wording, today }) =>
    theContext({
      today,
      lists: {
        'retention-rule': ['rule', 'other', 'third'].map((ruleId, n) =>
          aRule({
            id: ruleId,
            kind: kinds[n] ?? 'none',
            sameAs: targets[n],
            base: targets[n],
            period: null,
            wording,
          }),
        ),
      },
    }),
  )

const valueAt = (record: object, path: string) =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record)

describe('the rules, whatever an activity holds,', () => {
  it('answer with valid findings, one per code, in order, each on a field that exists', () => {
    fc.assert(
      fc.property(anyActivity, anyContext, (activity, context) => {
        expect(Activity.safeParse(activity).success).toBe(true)
        const before = JSON.stringify(activity)
        const findings = activityFindings(activity, context)
        const codes = findings.map(({ code }) => code)
        expect(codes).toEqual(FINDING_CODES.filter((code) => codes.includes(code)))
        for (const finding of findings) {
          expect(Finding.parse(finding).severity).toBe(FINDINGS[finding.code].severity)
          expect(valueAt(activity, finding.field)).not.toBeUndefined()
        }
        expect(JSON.stringify(activity)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })

  it('read thousands of activities in a moment', () => {
    const activities = Array.from({ length: 2000 }, (_, n) => ({
      ...(n % 2 ? aCompleteActivity() : blank),
      changedOn: '2025-11-22',
      dataCategories: Array.from({ length: 4 }, () =>
        anOrderCategory({ items: ['name', 'address', 'goods ordered'] }),
      ),
    }))
    const started = performance.now()
    const context = theContext()
    const count = activities.flatMap((activity) => activityFindings(activity, context)).length
    expect(count).toBeGreaterThan(0)
    // Measured at a fraction of this; the room is for a busy machine.
    expect(performance.now() - started).toBeLessThan(500)
  })
})
