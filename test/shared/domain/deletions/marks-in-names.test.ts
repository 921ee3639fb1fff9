import { describe, expect, it } from 'vitest'
import { identifyingMarksInName, type MarkCode } from '#shared/domain/deletions/identifying-marks'

describe('the name of a law or a system', () => {
  it.each([
    'Accounting Act, No. IX-574, 6 November 2001',
    'Law 2001-11-06 No. IX-574, art. 19',
    'Dir. (EU) 2015/849 art. 40(1)',
    'Regulation (EU) 2016/679 and (EU) 2024/1624',
    'HGB § 257(1) no. 4, BGBl. I 2024 Nr. 323',
    'Code civil, art. 2224, loi du 17 juin 2008',
    'Backup S3 bucket 2024-11',
    'Zendesk account 48213',
    'Database server 10.0.0.12',
    'BOE-A-2018-16673, art. 7',
    'TAR, 2018-07-11, Nr. 2018-1733',
    'TAR Nr. 2018-11733',
  ])('may be %j', (name) => {
    expect(identifyingMarksInName(name)).toEqual([])
  })

  it.each<[MarkCode, string]>([
    ['has-email', 'ticket of kid@example.com'],
    ['has-phone', 'calls from +370 600 12345'],
    ['has-phone', 'calls from +37060012'],
    ['has-phone', '8 600 123 456'],
    ['has-phone', '06|12|34|56|78'],
    ['has-long-number', '5e0b2f0c-3a44-4f6e-9a55-0d9f4bd7f111'],
    ['has-long-number', 'law 511031201'],
    ['has-long-number', 'card 4111 1111 1111 1111'],
  ])('is refused for %s', (code, name) => {
    expect(identifyingMarksInName(name).map((mark) => mark.code)).toEqual([code])
  })

  it('may have eight figures in a row, and no more', () => {
    expect(identifyingMarksInName('no. 20240115')).toEqual([])
    expect(identifyingMarksInName('no. 202401156')).not.toEqual([])
  })
})
