import { describe, expect, it } from 'vitest'
import { ACTUAL_MEASURES, anyOf } from '#shared/domain/findings/words'
import { type Case, codesAfter } from './complete-activity.ts'

const ASSURANCE = 'Treated as confidential, with appropriate technical or organisational measures.'

const CASES: Case[] = [
  ['wants a description', { security: null }, ['F-TOM']],
  ['takes blanks for no description', { security: ' \n ' }, ['F-TOM']],
  ['accepts linked measures without text', { security: null, measureIds: ['m'] }, []],
  ['wants more than an assurance', { security: ASSURANCE }, ['F-TOM-GENERIC']],
  ['accepts an assurance with linked measures', { security: ASSURANCE, measureIds: ['m'] }, []],
  ['accepts a measure named in the text', { security: `${ASSURANCE} Daily backups.` }, []],
]

describe('the security of an activity', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    expect(codesAfter(change)).toEqual(codes)
  })

  it.each([
    'Data are ENCRYPTED at rest',
    'Log-in by two-factor authentication',
    '2FA for administrators',
    'TLS 1.3',
    'Certified under ISO/IEC 27001',
    'Yearly training of staff',
    'Penetration tests',
    'Role-based permissions',
    'We back-up to tape: back-ups daily',
  ])('knows "%s" for a measure', (text) => {
    expect(anyOf(ACTUAL_MEASURES).test(text)).toBe(true)
  })

  it.each(['Unencrypted', 'Titles', 'State of the art', 'Best efforts', 'Only authorised access'])(
    'does not take "%s" for a measure',
    (text) => {
      expect(anyOf(ACTUAL_MEASURES).test(text)).toBe(false)
    },
  )
})
