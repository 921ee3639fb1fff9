import { describe, expect, it } from 'vitest'
import type { DeletionPatch } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import { CLOSED, take } from '#support/deletion-story'
import { NAMED, opened, upTo, withEntries } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { clearedCase, printedCase } from '#support/printed-deletion'
import { rowsOf } from '#support/printed-report'

describe('the times of a case against the targets of the house', () => {
  const timesOf = async (desk: TestDesk, id: string) =>
    rowsOf((await printedCase(desk, id)).html, 'targets')
  const caseOf = async (
    desk: TestDesk,
    at: string,
    isDayOnly: boolean,
    steps: NewDeletionEvent[],
  ) => {
    await withEntries(desk)
    const { id } = await opened(desk, { signal: { at, isDayOnly } })
    const patch: DeletionPatch = { ...NAMED, processors: { isNone: true, told: [] } }
    await desk.call('deletions:change', { id, patch })
    await take(desk, id, ...steps)
    return timesOf(desk, id)
  }

  it('are kept or missed', async () => {
    const steps = upTo('deleted')
    expect(await caseOf(await aDesk('empty'), '2026-11-21T12:00:00.000Z', false, steps)).toEqual([
      ['Data frozen', '24 h from the signal', '22 Nov 2026', 'within the target'],
      [
        'Data deleted',
        '7 days from the belief, by 28 Nov 2026',
        '22 Nov 2026',
        'within the target',
      ],
    ])
    expect(await caseOf(await aDesk('empty'), '2026-11-10T12:00:00.000Z', false, steps)).toEqual([
      ['Data frozen', '24 h from the signal', '22 Nov 2026', 'after the target'],
      ['Data deleted', '7 days from the belief, by 17 Nov 2026', '22 Nov 2026', 'after the target'],
    ])
  })

  it('cannot be told where a time of day is missing', async () => {
    const at = '2026-11-21T00:00:00.000Z'
    const [freeze] = await caseOf(await aDesk('empty'), at, true, upTo('frozen'))
    expect(freeze?.at(-1)).toBe('cannot be told, a time is missing')
  })

  it('are open, or late while they are open', async () => {
    const soon = await caseOf(await aDesk('empty'), '2026-11-22T09:00:00.000Z', false, [])
    expect(soon.map((cells) => cells.slice(2))).toEqual([
      ['not yet', 'not there yet'],
      ['not yet', 'not there yet'],
    ])
    const late = await caseOf(await aDesk('empty'), '2026-11-01T09:00:00.000Z', false, [])
    expect(late.map((cells) => cells.slice(2))).toEqual([
      ['not yet', 'late, not there yet'],
      ['not yet', 'late, not there yet'],
    ])
  })

  it('have no deletion where the case is cleared, and are no part of a sealed record', async () => {
    const desk = await aDesk('empty')
    const id = await clearedCase(desk, false)
    expect((await timesOf(desk, id)).map(([what]) => what)).toEqual(['Data frozen'])
    expect((await printedCase(desk, id)).words).not.toContain('no part of the sealed record')
    await take(desk, id, CLOSED)
    expect((await printedCase(desk, id)).words).toContain('no part of the sealed record')
  })
})
