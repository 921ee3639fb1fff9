import { describe, expect, it } from 'vitest'
import type { Transfer } from '#shared/domain/activities/parts'
import { type Case, codesAfter, findingsAfter } from './complete-activity.ts'

const aTransfer = (known: Partial<Transfer> = {}): Transfer => ({
  country: 'US',
  recipient: null,
  mechanism: 'scc',
  documentRef: null,
  impactAssessmentRef: null,
  repeated: null,
  ...known,
})
const to = (known: Partial<Transfer>, none = false) => ({
  transfersNone: none,
  transfers: [aTransfer(known)],
})

const CASES: Case[] = [
  ['wants a statement', { transfersNone: false }, ['F-TRANS-STMT']],
  ['accepts the statement that there is none', { transfersNone: true }, []],
  ['accepts a transfer as statement', to({}), []],
  ['wants a mechanism for a third country', to({ mechanism: null }), ['F-TRANS-46']],
  ['wants none inside the Union', to({ country: 'FR', mechanism: null }), []],
  ['wants none inside the EEA', to({ country: 'NO', mechanism: null }), []],
  ['wants one for Switzerland', to({ country: 'CH', mechanism: null }), ['F-TRANS-46']],
  ['wants one although "none" is ticked', to({ mechanism: null }, true), ['F-TRANS-46']],
  [
    'doubts a derogation used again and again',
    to({ mechanism: 'derogation', repeated: 'yes' }),
    ['F-TRANS-49'],
  ],
  ['accepts a derogation used once', to({ mechanism: 'derogation', repeated: 'no' }), []],
  ['does not guess whether a derogation is repeated', to({ mechanism: 'derogation' }), []],
  ['accepts repeated transfers under clauses', to({ repeated: 'yes' }), []],
  [
    'wants compelling interests documented',
    to({ mechanism: 'compelling-interests' }),
    ['F-TRANS-49'],
  ],
  [
    'accepts documented compelling interests',
    to({ mechanism: 'compelling-interests', documentRef: 'D-1' }),
    [],
  ],
  [
    'minds no derogation inside the EEA',
    to({ country: 'IS', mechanism: 'derogation', repeated: 'yes' }),
    [],
  ],
]

describe('the transfers of an activity', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    expect(codesAfter(change)).toEqual(codes)
  })

  it('are named by recipient and country', () => {
    const transfers = [
      aTransfer({ mechanism: null, recipient: 'Example Inc.' }),
      aTransfer({ country: 'IN', mechanism: null }),
      aTransfer({ country: 'JP', mechanism: 'adequacy' }),
    ]
    expect(findingsAfter({ transfersNone: false, transfers })[0]?.about).toEqual([
      'Example Inc. (US)',
      'IN',
    ])
  })
})
