import { describe, expect, it } from 'vitest'
import type { Deed } from '#shared/ipc/journal'
import { fieldName } from '#shared/text/field-names'
import { deedSentence, undoLabel } from '#shared/text/journal'

const aDeed = (channel: string, wanted: Partial<Deed> = {}): Deed => ({
  seq: 7,
  at: '2026-11-22T10:00:00.000Z',
  who: 'Ona',
  channel,
  entity: 'deletion',
  recordId: 'd',
  label: 'DEL-001',
  fields: ['events'],
  records: 1,
  clockAnomaly: false,
  reverts: null,
  turn: null,
  ...wanted,
})

const AGES = { entity: 'age-entry', recordId: 'DK', label: null } as const

describe('deeds about deletion cases', () => {
  it.each<[string, Partial<Deed>, string]>([
    ['deletions:create', { fields: ['id'] }, 'Opened deletion case DEL-001'],
    [
      'deletions:change',
      { fields: ['country', 'art8'] },
      'Changed country and age applied of DEL-001',
    ],
    ['deletions:record-event', {}, 'Recorded a step of DEL-001'],
    ['deletions:correct-event', {}, 'Corrected a step of DEL-001'],
    ['deletions:remove-event', {}, 'Removed a step of DEL-001'],
    ['deletions:remove', {}, 'Removed deletion case DEL-001'],
    [
      'deletions:erase',
      { label: null, records: 3 },
      'Erased sealed records of deletions: 3 records',
    ],
    [
      'deletions:keep-reference',
      { fields: [] },
      'Kept the working reference of DEL-001 apart, under a key of its own',
    ],
    ['deletions:show-reference', { fields: [] }, 'Showed the working reference of DEL-001'],
    [
      'deletions:drop-reference',
      { fields: [] },
      'Destroyed the working reference of DEL-001 with its key',
    ],
    [
      'deletions:change-settings',
      { entity: 'deletion-settings', fields: ['freezeHours'], label: null },
      'Changed hours to freeze in the settings for deletions',
    ],
    ['deletion-logs:run', { records: 12 }, 'Imported deletions from a log: 12 records'],
    ['deletions:export-certificate', { entity: null }, 'Saved a certificate of deletion as PDF'],
    [
      'deletions:export-records',
      { entity: null },
      'Exported the evidence records of a year as a table',
    ],
    ['ages:change', { ...AGES, fields: ['id', 'versions'] }, 'Changed the ages of Denmark'],
    ['ages:change', { ...AGES, fields: ['versions'] }, 'Changed ages of consent of Denmark'],
    ['ages:reset', AGES, 'Set back the ages of Denmark'],
    ['ages:apply', { records: 2 }, 'Applied the table of ages to 2 deletion cases'],
  ])('%s is told in a sentence', (channel, wanted, sentence) => {
    expect(deedSentence(aDeed(channel, wanted))).toBe(sentence)
  })

  it('can be named as a step to take back', () => {
    expect(undoLabel(aDeed('deletions:create', { fields: ['id'] }))).toBe(
      'Undo: open deletion case DEL-001',
    )
    expect(undoLabel(aDeed('ages:apply', { records: 1 }))).toBe(
      'Undo: apply the table of ages to 1 deletion case',
    )
  })
})

describe('fields of a case', () => {
  it('have names', () => {
    expect(fieldName('deletion', 'keptDespite')).toBe('data kept under a law')
    expect(fieldName('deletion', 'keptDespite.0.law')).toBe('data kept under a law')
    expect(fieldName('deletion-settings', 'abroad')).toBe('age of users abroad')
    expect(fieldName('age-entry', 'reason')).toBe('reason for the change')
  })
})
