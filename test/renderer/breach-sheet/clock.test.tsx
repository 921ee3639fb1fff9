import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anAssessment, AWARE_AT, notice, step } from '#support/breaches'
import { queryClient } from '../../../renderer/call.ts'
import { expectSoon, openBreach, section } from './open-breach.tsx'

/** An hour after the awareness of these tests. */
const EARLY = '2026-11-20T10:00:00.000Z'

describe('the clock of an incident', () => {
  it('says beside a decision not to notify that the latest assessment disagrees', async () => {
    const decided = step('not-notified', AWARE_AT, { reason: 'Sent back unread' })
    const { desk, id } = await openBreach({
      entered: { awareAt: AWARE_AT },
      deeds: [anAssessment({ outcome: 'unlikely' }), decided],
    })
    const clock = () => section('Clock and phases')
    clock().getByText('No, with reasons')
    expect(clock().queryByText(/disagrees with the latest assessment/)).toBeNull()
    const assessment = anAssessment({ outcome: 'high-risk' })
    await desk.call('breaches:assess', { id, by: null, assessment })
    await queryClient.invalidateQueries()
    await expectSoon(() => {
      clock().getByText(/disagrees with the latest assessment, which says “High risk”/)
    })
  })

  it('tells the instants in its zone, the limit, and the outermost reading', async () => {
    await openBreach({ entered: { awareAt: AWARE_AT } })
    const clock = section('Clock and phases')
    clock.getByText('20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
    clock.getByText('23 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
    clock.getByText('23 Nov 2026, 12:00 (Europe/Vilnius, UTC+2)')
    clock.getByText('23 h 00 min left')
    // The limit stands right above the time left.
    expect(clock.queryByText(/^until /)).toBeNull()
    clock.getByText('Not yet')
    clock.getByRole('heading', { name: 'How this limit comes about' })
    clock.getByText('Reg. 1182/71 art. 3(4)')
  })

  it('tells whether the authority was notified in time', async () => {
    await openBreach({
      entered: { awareAt: AWARE_AT },
      deeds: [anAssessment({ outcome: 'risk' }), notice(EARLY)],
    })
    section('Clock and phases').getByText('In time')
  })

  it('tells by how much it was late', async () => {
    const aware = { firstSignal: { at: '2026-11-18T06:00:00.000Z', isDayOnly: false } }
    await openBreach({
      entered: { ...aware, awareAt: '2026-11-18T08:00:00.000Z' },
      deeds: [
        anAssessment({ outcome: 'risk' }),
        notice('2026-11-21T09:05:00.000Z', { delayReason: 'The log was large.' }),
      ],
    })
    section('Clock and phases').getByText('1 h 05 min after the limit')
  })

  it('says that the authority is not notified, with reasons', async () => {
    await openBreach({
      entered: { awareAt: AWARE_AT },
      deeds: [anAssessment(), step('not-notified', EARLY, { reason: 'Encrypted.' })],
    })
    section('Clock and phases').getByText('No, with reasons')
    // Once: phase and clock would say the same.
    within(screen.getByRole('banner')).getByText('Not notified')
  })

  it('tells when it happened as far as it is known', async () => {
    const from = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
    const occurred = { kind: 'ongoing' as const, from, to: null, isEstimated: true }
    await openBreach({ patch: { occurred } })
    section('Clock and phases').getByText(
      'Since 20 Nov 2026, time not recorded, still going on, estimated',
    )
  })
})
