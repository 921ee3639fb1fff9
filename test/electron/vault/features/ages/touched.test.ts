import { describe, expect, it } from 'vitest'
import type { AgeEntry, AgeVersion } from '#shared/domain/ages/age'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { writeRecord } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'
import { openCase, steps } from '#support/open-case'

const version = (wanted: Partial<AgeVersion>): AgeVersion => ({
  id: 'own-1',
  from: null,
  age: 14,
  source: 'Act 1/2026',
  corroborated: 'no',
  status: 'unsure',
  note: null,
  ...wanted,
})
const entry = (id: string, ...versions: AgeVersion[]): Omit<AgeEntry, 'changedOn'> => ({
  id,
  versions,
  capacity: { age: null, source: null, note: null },
  reason: 'Adopted',
})
const RAISED = entry('NO', version({ age: 15 }))

const preview = async (desk: TestDesk, { id, versions, capacity }: Omit<AgeEntry, 'changedOn'>) =>
  (await desk.call('ages:preview', { id, versions, capacity })).map(
    ({ refNo, applied, would, isDecided }) =>
      `${refNo} ${applied} to ${would}${isDecided ? ', decided' : ''}`,
  )
const outdated = async (desk: TestDesk) =>
  (await desk.call('ages:table', undefined)).touched.map(
    ({ refNo, applied, would }) => `${refNo} ${applied} to ${would}`,
  )
const ageOf = async (desk: TestDesk, { id }: Deletion) => {
  const history = await desk.call('journal:history', { entity: 'deletion', id })
  return history.length
}

describe('a change of the table', () => {
  it('names the open cases whose age it moves, before anything is written', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-010', { country: 'NO' })
    openCase(desk, 'DEL-002', { country: 'NO' })
    openCase(desk, 'DEL-003', { country: 'SE' })
    openCase(desk, 'DEL-004', { country: null })
    expect(await preview(desk, RAISED)).toEqual(['DEL-002 14 to 15', 'DEL-010 14 to 15'])
    expect(await outdated(desk)).toEqual([])
  })

  it('touches no case where the age of the controller’s country is the higher one anyway', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-001', { country: 'NO' })
    expect(await preview(desk, entry('NO', version({ age: 14 })))).toEqual([])
  })

  it('of the controller’s own country touches users abroad too', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-001', { country: 'NO' })
    openCase(desk, 'DEL-002', { country: 'DE' })
    expect(await preview(desk, entry('LT', version({ age: 16 })))).toEqual(['DEL-001 14 to 16'])
  })

  it('touches only cases whose signal lies in the time of the new version', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-001', { country: 'NO' })
    const later = { at: '2026-11-21T08:00:00.000Z', isDayOnly: false }
    openCase(desk, 'DEL-002', { country: 'NO', signal: later })
    const change = entry(
      'NO',
      version({ age: 13 }),
      version({ id: 'own-2', age: 15, from: '2026-11-21' }),
    )
    expect(await preview(desk, change)).toEqual(['DEL-002 14 to 15'])
  })

  it('leaves closed and imported cases alone, and says which are decided', async () => {
    const desk = await aDesk('empty')
    const decided = steps('frozen', 'age-checked', 'consent-checked', 'decided')
    openCase(desk, 'DEL-001', { country: 'NO', events: decided })
    openCase(desk, 'DEL-002', { country: 'NO', events: [...decided, ...steps('closed')] })
    openCase(desk, 'DEL-003', { country: 'NO', events: steps('taken-over') })
    openCase(desk, 'DEL-004', { country: 'NO', events: steps('frozen', 'age-checked', 'cleared') })
    openCase(desk, 'DEL-005', { country: 'NO', events: [...decided, ...steps('age-checked')] })
    expect(await preview(desk, RAISED)).toEqual([
      'DEL-001 14 to 15, decided',
      'DEL-004 14 to 15, decided',
      'DEL-005 14 to 15',
    ])
  })

  it('touches no case that lost the day for which the table is read', async () => {
    const desk = await aDesk('empty')
    const art8 = openCase(desk, 'DEL-002', { country: 'SE' }).art8
    const { id } = openCase(desk, 'DEL-001', { country: 'NO', signal: null, art8 })
    await desk.call('ages:change', RAISED)
    expect(await outdated(desk)).toEqual([])
    expect(await desk.call('ages:apply', { deletionIds: [id] })).toEqual({ changed: 0 })
    expect(await preview(desk, entry('NO', version({ age: 16 })))).toEqual([])
  })

  it('is not reckoned while it is wrong in itself', async () => {
    const desk = await aDesk('empty')
    const { id, versions, capacity } = entry('NO', version({ source: ' ' }))
    expect(await refusalOf(desk, 'ages:preview', { id, versions, capacity })).toBe(
      'versions.0.source required',
    )
  })
})

describe('an open case', () => {
  it('keeps its age until it is let follow, and undo gives it back', async () => {
    const desk = await aDesk('empty')
    const one = openCase(desk, 'DEL-001', { country: 'NO' })
    const other = openCase(desk, 'DEL-002', { country: 'SE' })
    await desk.call('ages:change', RAISED)
    expect(await outdated(desk)).toEqual(['DEL-001 14 to 15'])
    const ids = { deletionIds: [one.id, other.id, one.id] }
    expect(await desk.call('ages:apply', ids)).toEqual({ changed: 1 })
    expect(await outdated(desk)).toEqual([])
    expect(await ageOf(desk, other)).toBe(0)
    await desk.call('journal:undo', undefined)
    expect(await outdated(desk)).toEqual(['DEL-001 14 to 15'])
  })

  it('follows with source, mark and day, not only with the number', async () => {
    const desk = await aDesk('empty')
    const { id } = openCase(desk, 'DEL-001', { country: 'LT' })
    await desk.call('ages:change', entry('LT', version({ age: 14 })))
    expect(await outdated(desk)).toEqual([])
    expect(await desk.call('ages:apply', { deletionIds: [id] })).toEqual({ changed: 1 })
    const [entryOf] = await desk.call('journal:history', { entity: 'deletion', id })
    expect(entryOf?.changes.find(({ field }) => field === 'art8')?.after).toEqual({
      age: 14,
      by: 'country',
      country: 'LT',
      source: 'Act 1/2026',
      status: 'unsure',
      on: '2026-11-20',
    })
  })

  it('no longer follows once it is decided or sealed, and then none of them does', async () => {
    const desk = await aDesk('empty')
    const open = openCase(desk, 'DEL-001', { country: 'NO' })
    const decided = openCase(desk, 'DEL-002', {
      country: 'NO',
      events: steps('frozen', 'age-checked', 'consent-checked', 'decided'),
    })
    await desk.call('ages:change', RAISED)
    const apply = async (...deletionIds: string[]) => refusalOf(desk, 'ages:apply', { deletionIds })
    expect(await apply(open.id, decided.id)).toBe('deletion-decided')
    expect(await apply(open.id, 'nobody')).toBe('not-found')
    expect(await outdated(desk)).toEqual(['DEL-001 14 to 15', 'DEL-002 14 to 15'])
    writeRecord(desk, 'deletion', { ...decided, sealed: SEALED } as Deletion)
    expect(await apply(decided.id)).toBe('deletion-sealed')
    expect(await apply(open.id)).toBe('kept')
  })
})

// The cast above: only that there is one counts here.
const SEALED = { record: {}, digest: 'a'.repeat(64), sealedOn: '2026-11-22' }
