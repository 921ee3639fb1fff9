import { describe, expect, it } from 'vitest'
import type { RecordChange } from '#shared/ipc/journal'
import { historyLines } from '../../../renderer/parts/history/history-lines.ts'
import { deletionHistoryWords } from '../../../renderer/features/deletions/sheet/deletion-history-words.ts'

const words = deletionHistoryWords({
  catalogues: {
    'data-category': [{ id: 'c-1', name: 'Payments', description: null }],
    recipient: [{ id: 'r-1', name: 'Bank', kind: 'third-party', country: null, note: null }],
    processor: [],
    system: [],
    measure: [],
    'retention-rule': [],
  },
  requests: [
    {
      id: 'q-1',
      refNo: 'RQ-0004',
      label: 'Child’s erasure',
      dueOn: null,
      state: 'CLOSED',
      isPaused: false,
      isErased: false,
    },
  ],
  breaches: [],
  timeZone: 'Europe/Vilnius',
})
const { label, value } = words
const AT = '2026-11-20T09:00:00.000Z'
const KEPT = {
  id: 'k',
  categoryId: 'c-1',
  ground: 'legal-obligation',
  law: 'VAT Act s. 78',
  until: '2036-12-31',
  holdingId: null,
  holdId: null,
}

describe('the history of a case', () => {
  it.each([
    ['signalChannel', 'How the signal came'],
    ['signal.at', 'Signal'],
    ['processors.told', 'Processors to tell'],
    ['art8', 'Age applied'],
    ['sealed', 'Sealed record'],
    ['events', 'Steps'],
  ])('calls %s %s', (path, name) => expect(label(path)).toBe(name))

  it.each([
    ['signalChannel', 'user-statement', 'The user said so'],
    ['beliefBasis', 'behaviour', 'Behaviour'],
    ['ageBand', '13-15', '13 to 15'],
    ['country', 'DK', 'Denmark'],
    ['signal.at', AT, '20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)'],
    ['beliefOn', '2026-11-20', '20 Nov 2026'],
    [
      'art8',
      { age: 15, country: 'DK', on: '2026-11-20' },
      '15 years, Denmark, read for 20 Nov 2026',
    ],
    ['art8', { age: 16, country: null, on: '2026-11-20' }, '16 years, read for 20 Nov 2026'],
    ['categoryIds', 'c-1', 'Payments'],
    ['requestIds', 'q-1', 'RQ-0004'],
    ['breachIds', 'gone', 'No longer in the register'],
    ['signalChannel', 'constructor', 'constructor'],
  ])('tells %s %s as %s', (path, written, told) => expect(value(path, written)).toBe(told))

  it('tells a step with its time, or its day where that is all that is known', () => {
    const frozen = { id: 'e', kind: 'frozen', at: AT, stopped: ['suspension'] }
    expect(value('events', { ...frozen, isDayOnly: false })).toBe(
      'Frozen; 20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)',
    )
    expect(value('events', { ...frozen, isDayOnly: true })).toBe('Frozen; 20 Nov 2026')
  })

  it('tells what stays with its law, and who was told with the day', () => {
    expect(value('keptDespite', KEPT)).toBe(
      'Payments; Legal obligation; VAT Act s. 78; Until 31 Dec 2036',
    )
    expect(value('recipients.told', { id: 'r-1', on: '2026-11-20' })).toBe('Bank; 20 Nov 2026')
    expect(value('recipients.told', { id: 'r-1', on: null })).toBe('Bank')
  })
})

describe('the sealing in the history of a case', () => {
  const deed = { seq: 1, channel: 'deletions:record-event', at: AT } as RecordChange['deed']
  const SEALED = {
    sealedOn: '2026-11-20',
    digest: '0123456789abcdef'.repeat(4),
    record: { caseId: 'c', country: 'DK', decision: 'delete' },
  }

  it('is one line with its day and the beginning of its digest', () => {
    const changes = [{ field: 'sealed', before: null, after: SEALED }]
    expect(historyLines({ deed, kind: 'changed', changes }, words)).toEqual([
      {
        path: 'sealed',
        label: 'Sealed record',
        before: [],
        after: ['Sealed on 20 Nov 2026, digest 0123456789ab…'],
        isList: false,
      },
    ])
  })
})
