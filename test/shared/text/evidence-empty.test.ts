import { describe, expect, it } from 'vitest'
import { emptyDeletion, type Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import { EVIDENCE_FIELDS } from '#shared/text/deletion-evidence'
import { emptyEvidenceWords } from '#shared/text/evidence-empty'

const OPEN = emptyDeletion({ refNo: 'DEL-001', caseId: '0'.repeat(32), timeZone: 'UTC' })
const DELETED: DeletionEvent = {
  id: 'e',
  at: '2026-11-22T10:00:00.000Z',
  isDayOnly: false,
  kind: 'deleted',
  records: null,
  logDigest: null,
  backupExpiry: null,
}
const NOBODY = { isNone: true, told: [] }
const LOG: Deletion['imported'] = {
  fileName: 'log.csv',
  source: 'Support',
  logDigest: '0'.repeat(64),
  on: '2026-11-22',
}

const tell = (
  field: Parameters<typeof emptyEvidenceWords>[0],
  decision: Parameters<typeof emptyEvidenceWords>[1]['decision'],
  change: Partial<Deletion> = {},
) => emptyEvidenceWords(field, { decision }, { ...OPEN, ...change })

describe('an empty field of the evidence record', () => {
  it('waits for the closing where it counts from there', () => {
    expect(tell('retentionUntil', null)).toBe('Follows from the day of closing')
    const closed = { ...DELETED, kind: 'closed' } as DeletionEvent
    expect(tell('retentionUntil', 'delete', { events: [closed] })).toBe('Not recorded')
  })

  const others = EVIDENCE_FIELDS.filter((field) => field !== 'retentionUntil')
  it.each(others)('is not recorded while nothing answers %s', (field) => {
    expect(tell(field, null)).toBe('Not recorded')
  })

  it('is an answer where nobody had to be told', () => {
    expect(tell('processorsTold', 'delete', { processors: NOBODY })).toBe(
      'No processor has the data',
    )
    expect(tell('processorsTold', 'delete', { recipients: NOBODY })).toBe('Not recorded')
    expect(tell('recipientsTold', 'delete', { recipients: NOBODY })).toBe(
      'Nobody else was given the data',
    )
  })

  it('is an answer where the deletion left nothing to stay, but not before it or in a log', () => {
    expect(tell('keptDespite', 'delete', { events: [DELETED] })).toBe('Nothing')
    expect(tell('keptDespite', 'delete')).toBe('Not recorded')
    expect(tell('keptDespite', 'delete', { events: [DELETED], imported: LOG })).toBe('Not recorded')
  })

  it('is an answer where no backup held the data, but not before the deletion or in a log', () => {
    expect(tell('backupExpiry', 'delete', { events: [DELETED] })).toBe('No backup held the data')
    expect(tell('backupExpiry', 'delete')).toBe('Not recorded')
    expect(tell('backupExpiry', 'delete', { events: [DELETED], imported: LOG })).toBe(
      'Not recorded',
    )
  })

  it.each(['cleared-adult', 'cleared-consent'] as const)('of a case %s says so', (decision) => {
    expect(tell('dataCategoriesDeleted', decision)).toBe('Nothing is deleted')
    expect(tell('verifiedOn', decision)).toBe('Nothing is deleted')
    expect(tell('beliefBasis', decision)).toBe('Not recorded')
  })
})
