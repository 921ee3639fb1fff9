import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TO_DELETION } from '#support/deletion-story'
import type { TestDesk } from '#support/desk'
import { queryClient } from '../../../renderer/call.ts'
import { expectSoon, openDeletion, section } from './open-deletion.tsx'

const age = () => section('Age')

describe('the age of a case', () => {
  it('is the one of the country, with its source', async () => {
    await openDeletion()
    age().getByText('14 years')
    age().getByText('The age of Lithuania, where the user is.')
    age().getByText(/^Source: Art\. 6 Law on Legal Protection of Personal Data/)
    age().getByText('Sources differ; to be confirmed')
  })

  it('is the higher of two for a user abroad', async () => {
    await openDeletion({ entered: { country: 'EE' } })
    age().getByText('14 years')
    age().getByText(/the higher of the two/)
  })

  it('is 16 where no country is known, and to be confirmed', async () => {
    await openDeletion({ entered: { country: null } })
    age().getByText('16 years')
    age().getByText(/Of a country that counts here no age is known/)
    age().getByText('To be confirmed')
  })

  it('stands apart from contract capacity and the age of the notice', async () => {
    await openDeletion({ settings: { noticeAge: 16 } })
    age().getByText('Contract capacity')
    age().getByText('Age in your notice')
    age().getByText('16 years')
    age().getByText(/the others are not compared/)
    age().getByRole('link', { name: 'Table of ages' })
  })

  it('shows the band that the check found above what was noted before', async () => {
    await openDeletion({ events: TO_DELETION.slice(0, 2) })
    age().getByText('Age band as checked')
    const told = age().getByText(
      'From the check of the age, which stands above what was noted before.',
    )
    expect(told.parentElement?.textContent).toContain('13 to 15')
  })

  it('says the band once where the check found what was noted', async () => {
    await openDeletion({ entered: { ageBand: '13-15' }, events: TO_DELETION.slice(0, 2) })
    expect(age().queryByText('Age band as checked')).toBeNull()
  })

  it('says that the table now gives another, and applies it when asked', async () => {
    const { user, desk, kept } = await openDeletion()
    expect(age().queryByRole('button', { name: /^Apply/ })).toBeNull()
    await raise(desk)
    await age().findByText('The table now says 15 for this case.')
    age().getByText('14 years')
    await user.click(age().getByRole('button', { name: 'Apply 15' }))
    await screen.findByText('15 applied')
    await expectSoon(async () => expect((await kept()).art8?.age).toBe(15))
    await expectSoon(() => expect(age().queryByRole('button', { name: /^Apply/ })).toBeNull())
  })

  it('says under which age the case was decided, and offers no other', async () => {
    const { desk } = await openDeletion({ events: TO_DELETION.slice(0, 4) })
    await raise(desk)
    await age().findByText(
      'The table now says 15 for this case. The case was decided under 14, which stays with it.',
    )
    expect(age().queryByRole('button', { name: /^Apply/ })).toBeNull()
  })
})

/** Lets the table say 15 for Lithuania. */
async function raise(desk: TestDesk): Promise<void> {
  const { rows } = await desk.call('ages:table', undefined)
  const row = rows.find(({ country }) => country === 'LT')
  if (!row) throw new Error('No age of Lithuania.')
  const versions = row.versions.map((version) => ({ ...version, age: 15 }))
  const { capacity } = row
  await desk.call('ages:change', { id: 'LT', versions, capacity, reason: 'A new law' })
  await queryClient.invalidateQueries()
}
