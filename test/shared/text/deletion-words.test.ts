import { describe, expect, it } from 'vitest'
import { dutyWords } from '#shared/text/deletion-words'

const DELETED = { deletedOn: '2026-10-29', backupExpiry: '2026-12-03' }

describe('what a case asks for', () => {
  it('says until when backups are waited for, with the year where it is another', () => {
    expect(dutyWords('wait-for-backups', DELETED)).toBe('Wait for backups until 3 Dec')
    expect(dutyWords('wait-for-backups', { ...DELETED, backupExpiry: '2027-02-03' })).toBe(
      'Wait for backups until 3 Feb 2027',
    )
  })

  it('has no day where nothing is waited for', () => {
    expect(dutyWords('wait-for-backups', { ...DELETED, backupExpiry: null })).toBe(
      'Wait for backups',
    )
    expect(dutyWords('verify', DELETED)).toBe('Search, then verify')
  })
})
