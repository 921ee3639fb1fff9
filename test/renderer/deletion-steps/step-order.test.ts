import { describe, expect, it } from 'vitest'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { offeredDeletionEvents } from '#shared/domain/deletions/offered-events'
import type { DeletionEvent, NewDeletionEvent } from '#shared/domain/deletions/event'
import { TO_CLEARING, TO_DELETION } from '#support/deletion-story'
import { stepOrder } from '../../../renderer/features/deletions/steps/step-order.ts'

const offered = (events: readonly NewDeletionEvent[]) =>
  offeredDeletionEvents(
    deletionStatus({
      ageBand: 'unknown',
      events: events.map((event, place) => ({ ...event, id: `e${place}` }) as DeletionEvent),
    }),
  )

describe('the order of the next steps', () => {
  it('puts what is asked for first, and checks made anew last', () => {
    expect(stepOrder(offered(TO_DELETION.slice(0, 3)), ['delete-late', 'decide'])).toEqual({
      first: 'decided',
      others: [],
      again: ['age-checked', 'consent-checked'],
    })
  })

  it('clears somebody of age before it asks for a consent', () => {
    expect(stepOrder(offered(TO_CLEARING.slice(0, 2)), ['decide'])).toEqual({
      first: 'cleared',
      others: ['consent-checked'],
      again: ['age-checked'],
    })
  })

  it('puts nothing first while a backup has to expire', () => {
    expect(stepOrder(offered(TO_DELETION), ['wait-for-backups'])).toEqual({
      first: null,
      others: ['verified'],
      again: [],
    })
  })
})
