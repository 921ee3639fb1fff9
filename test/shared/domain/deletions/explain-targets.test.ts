import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { explainTargets } from '#shared/domain/deletions/explain-targets'
import { targetStepLine } from '#shared/text/deletion-explanation'
import { aDeletion, event, OF_AGE, PATHS, TARGETS } from './deletion-cases.ts'

type Asked = Parameters<typeof explainTargets>[1]['requests'][number]
const ASKED: Asked = { refNo: 'REQ-002', dueOn: null, state: 'RECEIVED', isPaused: false }
const lines = (
  more: Partial<Deletion> = {},
  now = '2026-11-20T12:00:00.000Z',
  asked?: Partial<Asked>,
) =>
  explainTargets(aDeletion(more), {
    settings: TARGETS,
    now,
    today: now.slice(0, 10),
    requests: [
      { refNo: 'REQ-001', dueOn: null, state: 'ANSWERED_FULL', isPaused: false },
      ...(asked === undefined ? [] : [{ ...ASKED, ...asked }]),
    ],
  }).map(targetStepLine)
const DAY = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }

describe('the explanation of the targets', () => {
  it('says that the law has no figure and how the house counts', () => {
    expect(lines()).toEqual([
      'The law has no figure for a deletion that nobody asked for: it has to be done without undue delay. The figures below are targets of the house. (GDPR art. 17(1))',
      'Signal 20 Nov 2026, 12:00 + 24 hours of elapsed time = freeze by 21 Nov 2026, 12:00 (Europe/Vilnius, UTC+2). (GDPR art. 5(1)(a), 18 by analogy; house rule)',
      'There is reason to believe it since 20 Nov 2026, the day of the signal; no other day is recorded. (GDPR art. 17(1)(f))',
      'Retention takes that day itself as the due date: the data are due on 20 Nov 2026 and overdue from the next day on. (GDPR art. 5(1)(e), 17(1)(f); house rule)',
      '20 Nov 2026 + 7 calendar days = delete by 27 Nov 2026. (GDPR art. 17(1)(f); house rule)',
    ])
  })

  it('says what was kept', () => {
    const told = lines({ events: PATHS.BACKUP_WAIT, beliefOn: '2026-11-22' })
    expect(told[2]).toContain('within the target')
    expect(told[3]).toContain('since 22 Nov 2026.')
    expect(told[6]).toBe(
      'Deleted on 20 Nov 2026: within the target. (GDPR art. 17(1)(f); house rule)',
    )
  })

  it('says what was missed', () => {
    const frozen = event('frozen', { at: '2026-11-21T10:00:00.001Z' })
    expect(lines({ events: [frozen] })[2]).toContain('after the target')
    const open = lines({}, '2026-11-29T12:00:00.000Z')
    expect(open[2]).toContain('passed at 21 Nov 2026, 12:00, and nothing is frozen')
    expect(open[6]).toContain('27 Nov 2026, passed 2 days ago')
    const deleted = event('deleted', { at: '2026-11-28T12:00:00.000Z' })
    expect(lines({ events: [...PATHS.DELETING, deleted] })[6]).toContain('1 day after the target')
  })

  it('says what a missing time of day leaves open', () => {
    expect(lines({ signal: DAY })[1]).toContain(
      'only the day is known, 20 Nov 2026: with 24 hours the target lies between 21 Nov 2026, 00:00 and 21 Nov 2026, 23:59',
    )
    const frozen = event('frozen', { at: '2026-11-20T22:00:00.000Z', isDayOnly: true })
    expect(lines({ events: [frozen] })[2]).toContain('a time of day that is not recorded')
  })

  it('says that nothing is owed once somebody is of age', () => {
    const told = lines({ events: [event('frozen'), OF_AGE] })
    expect(told.at(-1)).toMatch(/nothing has to be deleted\. \(GDPR art\. 8\(1\)\)$/)
    expect(told.join()).not.toContain('delete by')
  })

  it('says what a log leaves open', () => {
    const told = lines({ signal: null, events: [event('taken-over')] })
    expect(told).toHaveLength(2)
    expect(told[1]).toMatch(/does not say when the signal came.*; house rule\)$/)
  })

  it('says that who asked has to be answered by a date of its own', () => {
    expect(lines({}, undefined, { dueOn: '2026-12-21' }).at(-1)).toBe(
      'The child or a parent asked (REQ-002): the answer is due by 21 Dec 2026, whatever the targets say. (GDPR art. 12(3))',
    )
  })

  it('says that the clock of an answer stands still, and for what', () => {
    const asked = { state: 'WAIT_CLARIFICATION' as const, isPaused: true }
    expect(lines({}, undefined, asked).at(-1)).toBe(
      'The child or a parent asked (REQ-002): the clock of the answer stands still, waiting for clarification; the targets go on. (GDPR art. 12(3))',
    )
  })
})
