import { describe, expect, it } from 'vitest'
import { Deletion } from '#shared/domain/deletions/deletion'
import { deletionProblems } from '#shared/domain/deletions/deletion-problems'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { deletionDuties } from '#shared/domain/deletions/duties'
import { brokenDeletionEvents } from '#shared/domain/deletions/event-problems'
import { identifyingMarksInName } from '#shared/domain/deletions/identifying-marks'
import { DeletionSettings } from '#shared/domain/deletions/settings'
import { freezeBy, isDeleteLate, isFreezeLate } from '#shared/domain/deletions/targets'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import { Holding } from '#shared/domain/retention/holding'
import { LegalHold } from '#shared/domain/retention/legal-hold'
import { dayOf } from '#shared/domain/values/day'
import { exampleDeletions, exampleReferences } from '#shared/example/deletions'
import { exampleDeletionSettings } from '#shared/example/deletions/example-deletion'
import { keptPart } from '#shared/example/deletions/kept-part'
import { exampleHolds } from '#shared/example/erasures'
import { exampleRegister } from '#shared/example/example-register'
import { exampleRequests } from '#shared/example/requests'
import { exampleSystems } from '#shared/example/systems'
import { NOW } from '#support/now'

const settings = exampleDeletionSettings()
const VILNIUS = { now: NOW, timeZone: 'Europe/Vilnius' }

// Clocks changed in Vilnius on 29 March and 25 October 2026, in New York on 8 March and 1 November.
const MOMENTS = [
  VILNIUS,
  { ...VILNIUS, now: '2026-03-29T01:30:00.000Z' },
  { ...VILNIUS, now: '2026-03-30T22:10:59.999Z' },
  { ...VILNIUS, now: '2026-10-25T00:30:00.000Z' },
  { ...VILNIUS, now: '2026-10-27T05:00:00.000Z' },
  { ...VILNIUS, now: '2026-12-04T00:00:00.000Z' },
  { now: '2026-03-10T03:00:00.000Z', timeZone: 'America/New_York' },
  { now: '2026-11-03T04:59:00.000Z', timeZone: 'America/New_York' },
  { now: '2028-02-29T23:59:59.000Z', timeZone: 'Asia/Kolkata' },
  { now: '2027-01-01T10:30:00.000Z', timeZone: 'Pacific/Kiritimati' },
  { now: '2026-11-22T10:00:00.000Z', timeZone: 'UTC' },
]

function casesAt(moment: { now: string; timeZone: string }, country: string | null = null) {
  let made = 0
  const newCaseId = () => String(made++).padStart(32, '0')
  const digestOf = (record: object) => String(Object.keys(record).length).padStart(64, '0')
  return exampleDeletions({ ...moment, country, newCaseId, digestOf })
}

function caseOf(number: number): Deletion {
  const deletion = casesAt(VILNIUS)[number - 1]
  if (!deletion) throw new Error('There are six cases.')
  return deletion
}

function knownAt({ now, timeZone }: typeof VILNIUS) {
  const today = dayOf(now, timeZone)
  const { catalogues } = exampleRegister(today)
  const requests = idsOf(exampleRequests(today))
  return {
    now,
    today,
    settings,
    categoryIds: idsOf(catalogues['data-category']),
    systemIds: idsOf(exampleSystems()),
    processorIds: idsOf(catalogues.processor),
    recipientIds: idsOf(catalogues.recipient),
    requestIds: (id: string) => requests.has(id),
    breachIds: () => false,
  }
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))

describe('the deletions of the example', () => {
  it.each(MOMENTS)('break no rule at $now in $timeZone', (moment) => {
    const known = knownAt(moment)
    for (const deletion of casesAt(moment)) {
      expect(Deletion.parse(deletion)).toEqual(deletion)
      expect(deletionProblems(deletion, known), deletion.refNo).toEqual([])
      expect(brokenDeletionEvents(deletion, known), deletion.refNo).toEqual([])
    }
  })

  it.each(MOMENTS)('stand where the example shows them at $now in $timeZone', (moment) => {
    const today = dayOf(moment.now, moment.timeZone)
    const told = casesAt(moment).map((deletion) => [
      deletion.refNo,
      deletionStatus(deletion).state,
      deletionDuties(deletion, settings, moment.now, today).join(),
    ])
    expect(told).toEqual([
      ['DEL-001', 'CLOSED', ''],
      ['DEL-002', 'CLOSED', ''],
      ['DEL-003', 'BACKUP_WAIT', 'wait-for-backups'],
      ['DEL-004', 'DELETING', 'delete-late,delete,tell-others'],
      ['DEL-005', 'CHECK_AGE', 'check-consent'],
      ['DEL-006', 'SIGNAL', 'freeze'],
    ])
  })

  it('show a target that runs, one that was missed, and one that nobody can tell', () => {
    const [waiting, late, fresh] = [caseOf(3), caseOf(4), caseOf(6)]
    expect(freezeBy(fresh, settings)).toBe('2026-11-23T06:40:00.000Z')
    expect(isFreezeLate(fresh, settings, NOW)).toBeNull()
    expect(isFreezeLate(waiting, settings, NOW)).toBe(true)
    expect(isFreezeLate(late, settings, NOW)).toBeNull()
    expect(isDeleteLate(late, settings, '2026-11-22')).toBe(true)
    expect(isDeleteLate(waiting, settings, '2026-11-22')).toBe(false)
  })

  it('apply the age of each country, or the higher one where the controller sits elsewhere', () => {
    const agesFrom = (country: string | null) =>
      casesAt(VILNIUS, country).map(({ art8 }) => [art8?.age, art8?.by, art8?.status].join(' '))
    expect(agesFrom(null)).toEqual([
      '16 country corroborated',
      '15 country conflict',
      '14 country conflict',
      '16 country corroborated',
      '15 country corroborated',
      '16 unknown-country unsure',
    ])
    expect(agesFrom('DE')[4]).toBe('16 higher corroborated')
  })

  it('are sealed with what the same functions tell of them', () => {
    const [deleted, cleared] = [caseOf(1), caseOf(2)]
    expect(deleted.sealed).toMatchObject({
      digest: '23'.padStart(64, '0'),
      sealedOn: deleted.changedOn,
      record: {
        decision: 'delete',
        dataCategoriesDeleted: [
          'Account data',
          'Usage data',
          'Messaging data',
          'Correspondence data',
        ],
        recordsCount: 214,
        recipientsTold: [{ organisation: 'Advertising partners (not named)' }],
        verificationResult: 'nothing-found',
      },
    })
    expect(deleted.sealed?.record.retentionUntil).not.toBeNull()
    expect(cleared.sealed?.record.decision).toBe('cleared-adult')
    for (const number of [3, 4, 5, 6]) expect(caseOf(number).sealed).toBeNull()
  })

  it('have a reference for open cases alone', () => {
    const cases = new Map(casesAt(VILNIUS).map((deletion) => [deletion.id, deletion]))
    for (const { deletionId } of exampleReferences()) {
      const deletion = cases.get(deletionId)
      expect(deletion && isReferenceOver(deletion)).toBe(false)
    }
  })

  it('keep under a law what retention holds for it', () => {
    const waiting = caseOf(3)
    const { part, holding, hold } = keptPart(VILNIUS)
    expect(waiting.keptDespite).toEqual([part])
    expect(Holding.parse(holding)).toEqual(holding)
    expect(LegalHold.parse(hold)).toEqual(hold)
    expect([part.holdingId, part.holdId]).toEqual([holding.id, hold.id])
    expect(hold.scope.holdingIds).toEqual([holding.id])
    expect(hold.citation).toBe(part.law)
    expect(holding.events[0]?.on).toBe('2026-10-23')
    expect(hold.from).toBe(dayOf(deletionStatus(waiting).deletedAt ?? '', 'UTC'))
    const taken = exampleHolds('2026-11-22').map(({ refNo }) => refNo)
    expect(taken).not.toContain(hold.refNo)
  })

  it('name the request of a parent for the deletion of a child', () => {
    const late = caseOf(4)
    const asked = exampleRequests('2026-11-22').find(({ id }) => id === late.requestIds[0])
    expect(asked?.types).toContain('CHILD_ERASE')
    expect(asked?.country).toBe(late.country)
    expect(asked?.receivedOn).toBe(dayOf(late.signal?.at ?? '', 'Europe/Vilnius'))
  })

  it('keep house rules that are valid and name the age of the notice', () => {
    expect(DeletionSettings.parse(settings)).toEqual(settings)
    expect(settings.noticeAge).toBe(16)
    expect(identifyingMarksInName(settings.noticeWording ?? '')).toEqual([])
  })
})
