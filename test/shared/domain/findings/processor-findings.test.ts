import { describe, expect, it } from 'vitest'
import { basisOf } from '#shared/domain/findings/basis'
import type { FindingCode } from '#shared/domain/findings/codes'
import { processorActivityFindings } from '#shared/domain/findings/processor-findings'
import {
  type ProcessorActivity,
  type ServedController,
  emptyProcessorActivity,
} from '#shared/domain/processor-activities/processor-activity'
import { TODAY, aProcessor, theContext } from './complete-activity.ts'

const aController = (known: Partial<ServedController> = {}): ServedController => ({
  name: 'Example GmbH',
  contact: { postalAddress: 'Street 1', email: null, phone: null },
  representative: null,
  dpo: null,
  processingCategories: ['Hosting'],
  ...known,
})
const NOBODY = { postalAddress: null, email: null, phone: null }
const complete: ProcessorActivity = {
  ...emptyProcessorActivity('PR-01', 'Hosting for customers'),
  id: 'pr-01',
  createdOn: TODAY,
  changedOn: TODAY,
  owner: 'Operations',
  controllers: [aController()],
  transfersNone: true,
  security: 'Firewall and backups',
  contractRef: 'C-9',
}
const transfer = {
  country: 'US',
  recipient: null,
  mechanism: null,
  documentRef: null,
  impactAssessmentRef: null,
  repeated: null,
}
const lists = {
  processor: [aProcessor(), aProcessor({ id: 'loose', name: 'Loose Ltd', contractRef: null })],
}
const context = theContext({ lists })

const CASES: [shows: string, change: Partial<ProcessorActivity>, codes: FindingCode[]][] = [
  ['finds no gap without purpose, subjects and retention', {}, []],
  ['wants the controllers served', { controllers: [] }, ['F-CTRL-ID']],
  [
    'wants to reach each controller',
    { controllers: [aController(), aController({ contact: NOBODY })] },
    ['F-CTRL-ID'],
  ],
  [
    'wants each controller identified',
    { controllers: [aController({ name: 'example.com' })] },
    ['F-CTRL-ID'],
  ],
  [
    'wants the categories of processing',
    { controllers: [aController({ processingCategories: [] })] },
    ['F-DATA'],
  ],
  ['wants a statement on transfers', { transfersNone: false }, ['F-TRANS-STMT']],
  ['wants a safeguard', { transfers: [transfer] }, ['F-TRANS-46']],
  [
    'doubts a repeated derogation',
    { transfers: [{ ...transfer, mechanism: 'derogation', repeated: 'yes' }] },
    ['F-TRANS-49'],
  ],
  ['wants security described', { security: null }, ['F-TOM']],
  ['wants measures named', { security: 'Everything is safe' }, ['F-TOM-GENERIC']],
  ['accepts linked measures', { security: null, measureIds: ['m'] }, []],
  ['wants the contract with the controller', { contractRef: null }, ['F-DPA']],
  ['wants the contracts of further processors', { subProcessorIds: ['host', 'loose'] }, ['F-DPA']],
  ['accepts further processors under contract', { subProcessorIds: ['host'] }, []],
  ['wants a review in time', { nextReviewOn: '2026-11-21' }, ['F-STALE']],
  ['lets what has ended rest', { nextReviewOn: '2026-11-21', status: 'ended' }, []],
  ['wants an owner', { owner: null }, ['F-OWNER']],
]

describe('an activity kept as processor', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    const findings = processorActivityFindings({ ...complete, ...change }, context)
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })

  it('names what is concerned', () => {
    const controllers = [
      aController(),
      aController({ name: 'Bare AG', contact: NOBODY, processingCategories: [] }),
    ]
    const findings = processorActivityFindings(
      { ...complete, controllers, contractRef: null, subProcessorIds: ['loose'] },
      context,
    )
    expect(findings).toEqual([
      { code: 'F-CTRL-ID', severity: 'B', field: 'controllers', about: ['Bare AG'] },
      { code: 'F-DATA', severity: 'B', field: 'controllers', about: ['Bare AG'] },
      { code: 'F-DPA', severity: 'E', field: 'contractRef', about: ['Loose Ltd'] },
    ])
    const further = processorActivityFindings({ ...complete, subProcessorIds: ['loose'] }, context)
    expect(further[0]?.field).toBe('subProcessorIds')
  })

  it('rests on the paragraph for processors where Art. 30 asks', () => {
    const blockers = processorActivityFindings(
      { ...complete, controllers: [], transfersNone: false, security: null },
      context,
    )
    for (const { code } of blockers) expect(basisOf(code, 'processor-activity')).toContain('30(2)')
  })
})
