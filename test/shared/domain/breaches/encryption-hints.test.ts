import { describe, expect, it } from 'vitest'
import { encryptionHints } from '#shared/domain/breaches/encryption-hints'

const STRICT = { authority: 'notify', people: 'tell' } as const
const NOTIFY = { authority: 'notify', people: 'not-needed' } as const
const MILD = { authority: 'record-only', people: 'not-needed' } as const
const UNREADABLE = { isUnintelligible: true, identification: 1 } as const

describe('a strict proposal about data that nobody else can read', () => {
  it('may overlook that people need not be told, and that identification is lower', () => {
    expect(encryptionHints(STRICT, UNREADABLE)).toEqual(['people-exempt', 'lower-identification'])
    expect(encryptionHints(NOTIFY, UNREADABLE)).toEqual(['lower-identification'])
  })

  it.each([0.25, null] as const)('asks for no lower identification than %s', (identification) => {
    expect(encryptionHints(STRICT, { ...UNREADABLE, identification })).toEqual(['people-exempt'])
    expect(encryptionHints(NOTIFY, { ...UNREADABLE, identification })).toEqual([])
  })

  it('overlooks nothing where it is mild or others can read the data', () => {
    expect(encryptionHints(MILD, UNREADABLE)).toEqual([])
    expect(encryptionHints(null, UNREADABLE)).toEqual([])
    expect(encryptionHints(STRICT, { ...UNREADABLE, isUnintelligible: false })).toEqual([])
  })
})
