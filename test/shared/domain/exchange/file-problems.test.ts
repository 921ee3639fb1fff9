import { describe, expect, it } from 'vitest'
import { fileProblems } from '#shared/domain/exchange/file-problems'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { emptyProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import { exampleRegister } from '#shared/example/example-register'

const TODAY = '2026-11-22'

type Broken = { field: string; code: string; spoil: (data: RegisterData) => void }

const REFERENCES: Broken[] = [
  at('activities.0.recipientIds.0', ({ activities }) =>
    activities[0]?.recipientIds.unshift('gone'),
  ),
  at('activities.1.processorIds.0', ({ activities }) => activities[1]?.processorIds.push('gone')),
  at('activities.0.systemIds.0', ({ activities }) => activities[0]?.systemIds.push('gone')),
  at('activities.0.measureIds.0', ({ activities }) => activities[0]?.measureIds.push('gone')),
  at('activities.0.jointControllerIds.0', ({ activities }) =>
    activities[0]?.jointControllerIds.push('gone'),
  ),
  at('activities.0.dataCategories.0.categoryId', ({ activities }) => {
    const [used] = activities[0]?.dataCategories ?? []
    if (used) used.categoryId = 'gone'
  }),
  at('activities.0.dataCategories.0.retentionRuleId', ({ activities }) => {
    const [used] = activities[0]?.dataCategories ?? []
    if (used) used.retentionRuleId = 'gone'
  }),
  at('catalogues.retention-rule.0.sameAs', ({ catalogues }) => {
    const [rule] = catalogues['retention-rule']
    if (rule) rule.sameAs = 'gone'
  }),
  at('catalogues.retention-rule.0.base', ({ catalogues }) => {
    const [rule] = catalogues['retention-rule']
    if (rule) rule.base = 'gone'
  }),
  at('findingAnswers.0.recordId', ({ findingAnswers }) =>
    findingAnswers.push({
      id: 'answer-1',
      subject: 'activity',
      recordId: 'gone',
      code: 'F-OWNER',
      reason: 'Small team',
      answeredOn: TODAY,
      reviewOn: null,
    }),
  ),
  at('processorActivities.0.measureIds.0', (data) =>
    withProcessing(data, { measureIds: ['gone'] }),
  ),
  at('processorActivities.0.subProcessorIds.0', (data) =>
    withProcessing(data, { subProcessorIds: ['gone'] }),
  ),
]

function at(field: string, spoil: (data: RegisterData) => unknown): Broken {
  return { field, code: 'not-found', spoil: (data) => void spoil(data) }
}

function withProcessing(data: RegisterData, patch: object): void {
  const content = emptyProcessorActivity('PR-01', 'Hosting')
  data.processorActivities.push({
    ...content,
    ...patch,
    id: 'processing-1',
    createdOn: TODAY,
    changedOn: TODAY,
  })
}

describe('fileProblems', () => {
  it('finds none in the example', () => {
    expect(fileProblems(exampleRegister(TODAY))).toEqual([])
  })

  it.each(REFERENCES)('names a reference that leads nowhere: $field', ({ field, code, spoil }) => {
    const data = structuredClone(exampleRegister(TODAY))
    spoil(data)
    expect(fileProblems(data)).toEqual([{ field, code }])
  })

  it('finds an identity given twice', () => {
    const data = structuredClone(exampleRegister(TODAY))
    const [first] = data.catalogues.recipient
    if (first) data.catalogues.recipient.push({ ...first, name: 'Other' })
    expect(fileProblems(data)).toEqual([{ field: 'catalogues.recipient.1.id', code: 'duplicate' }])
  })

  it('finds a number given to two activities', () => {
    const data = structuredClone(exampleRegister(TODAY))
    const [first, second] = data.activities
    if (first && second) second.refNo = first.refNo
    expect(fileProblems(data)).toEqual([{ field: 'activities.1.refNo', code: 'duplicate' }])
  })
})
