import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { EvidenceRecord } from '#shared/domain/deletions/evidence'
import { evidenceOf } from '#shared/domain/deletions/evidence-of'
import { DELETION_STATES } from '#shared/domain/deletions/state'
import {
  aDeletion,
  art8Of,
  BACKUP_EXPIRY,
  CONSENTED,
  DIGEST,
  event,
  kept,
  ORIGIN,
  PATHS,
} from './deletion-cases.ts'

const NAMES = {
  categories: new Map([
    ['account', 'Account data'],
    ['payments', 'Payment records'],
  ]),
  systems: new Map([['shop', 'Shop']]),
  processors: new Map([['host', 'Host Ltd']]),
  recipients: new Map([['bank', 'Bank']]),
}
const SETTINGS = { allowsText: true, evidencePeriod: 'P3Y' }
const evidence = (more: Partial<Deletion> = {}, settings = {}) =>
  evidenceOf(aDeletion(more), NAMES, { ...SETTINGS, ...settings })

const FULL: Partial<Deletion> = {
  events: [
    ...PATHS.BACKUP_WAIT,
    event('verified', { result: 'only-kept' }),
    event('closed', { at: '2026-12-21T22:30:00.000Z' }),
  ],
  beliefBasis: ['parent-statement', 'behaviour'],
  beliefText: 'Spoke of school',
  country: 'LT',
  art8: {
    age: 14,
    by: 'country',
    country: 'LT',
    source: 'Law on Legal Protection of Personal Data, art. 6',
    status: 'conflict',
    on: '2026-11-20',
  },
  otherCategories: ['Chats'],
  otherSystems: ['Forum'],
  processors: {
    isNone: false,
    told: [
      { id: 'host', on: '2026-11-21' },
      { id: 'gone', on: '2026-11-22' },
      { id: 'later', on: null },
    ],
  },
  recipients: { isNone: false, told: [{ id: 'bank', on: '2026-11-23' }] },
  keptDespite: [kept()],
}

describe('the evidence record', () => {
  it('names the country of a law that is not the one of the user', () => {
    const source = 'GDPR art. 8(1), no lower age set'
    const of = (country: string | null, applied: string | null) => {
      const art8 = { ...art8Of(16), by: 'higher' as const, country: applied, source }
      return evidence({ country, art8 }).ageSource.text
    }
    expect(of('BE', 'DE')).toBe(`DE: ${source}`)
    expect(of(null, 'DE')).toBe(`DE: ${source}`)
    expect(of('DE', 'DE')).toBe(source)
    expect(of(null, null)).toBe(source)
    expect(evidence({ art8: null }).ageSource).toEqual({ text: null, status: null })
  })

  it('has exactly the fields that prove a deletion', () => {
    expect(evidence(FULL)).toEqual({
      caseId: 'c'.repeat(32),
      signalChannel: 'parent',
      signalDate: '2026-11-20',
      beliefBasis: { kinds: ['parent-statement', 'behaviour'], text: 'Spoke of school' },
      country: 'LT',
      art8AgeApplied: 14,
      ageSource: { text: 'Law on Legal Protection of Personal Data, art. 6', status: 'conflict' },
      ageBand: '13-15',
      parentalConsent: { state: 'none', method: null },
      decision: 'delete',
      decidedOn: '2026-11-20',
      decidedByRole: ['data-protection-officer', 'head-of-support'],
      dataCategoriesDeleted: ['Account data', 'Chats'],
      systems: ['Shop', 'Forum'],
      recordsCount: 40,
      processorsTold: [
        { organisation: 'Host Ltd', on: '2026-11-21' },
        { organisation: 'gone', on: '2026-11-22' },
      ],
      recipientsTold: [{ organisation: 'Bank', on: '2026-11-23' }],
      keptDespite: [
        {
          category: 'Payment records',
          ground: 'legal-obligation',
          law: 'Accounting Act, art. 19',
          until: '2034-12-31',
        },
      ],
      backupExpiry: BACKUP_EXPIRY,
      verifiedOn: '2026-12-20',
      verificationResult: 'only-kept',
      logDigest: DIGEST,
      // Closed after midnight in Vilnius.
      retentionUntil: '2029-12-22',
    })
  })

  it.each(DELETION_STATES)('is one at any time: %s', (state) => {
    expect(EvidenceRecord.safeParse(evidence({ events: PATHS[state] })).success).toBe(true)
  })

  it('has no time of day and no name of the case', () => {
    const text = JSON.stringify(evidence(FULL))
    expect(text).not.toMatch(/T\d\d:/)
    expect(text).not.toContain('DEL-001')
  })

  it('lists nothing as deleted or kept before it was deleted', () => {
    for (const state of ['SIGNAL', 'DELETING', 'CLEARED_ADULT', 'CLEARED_CONSENT'] as const)
      expect(evidence({ ...FULL, events: PATHS[state] })).toMatchObject({
        dataCategoriesDeleted: [],
        systems: [],
        recordsCount: null,
        keptDespite: [],
        retentionUntil: null,
      })
  })

  it('tells the clearing, with the method of the consent', () => {
    const events = [...PATHS.CHECK_AGE, CONSENTED, event('cleared', { ground: 'consent' })]
    expect(evidence({ events })).toMatchObject({
      decision: 'cleared-consent',
      decidedOn: '2026-11-20',
      decidedByRole: [],
      parentalConsent: { state: 'verified', method: 'call-with-parent' },
    })
  })

  it('leaves free text out unless the settings allow it', () => {
    expect(evidence(FULL, { allowsText: false }).beliefBasis.text).toBeNull()
    expect(evidence({ beliefText: ' ' }).beliefBasis.text).toBeNull()
  })

  it('has no end without a house rule', () => {
    expect(evidence(FULL, { evidencePeriod: null }).retentionUntil).toBeNull()
  })

  it('tells what a law named later still lacks as nothing', () => {
    const keptDespite = [kept({ law: null })]
    expect(evidence({ events: PATHS.BACKUP_WAIT, keptDespite }).keptDespite[0]?.law).toBe('')
  })

  it('says what a log said', () => {
    const takenOver = {
      consent: 'not-verified',
      backupExpiry: '2026-12-01',
      verifiedOn: '2026-12-02',
    }
    const imported = { imported: ORIGIN, signal: null, signalChannel: null, otherCategories: [] }
    expect(evidence({ ...imported, events: [event('taken-over', takenOver)] })).toMatchObject({
      signalDate: null,
      decision: 'delete',
      decidedOn: null,
      parentalConsent: { state: 'not-verified', method: null },
      recordsCount: 12,
      dataCategoriesDeleted: ['Account data'],
      backupExpiry: '2026-12-01',
      verifiedOn: '2026-12-02',
      verificationResult: 'nothing-found',
      logDigest: DIGEST,
      retentionUntil: '2029-11-20',
    })
    expect(evidence({ ...imported, events: [event('taken-over')] })).toMatchObject({
      parentalConsent: { state: null, method: null },
      verifiedOn: null,
      verificationResult: null,
    })
  })
})
