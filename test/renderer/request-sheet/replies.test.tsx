import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dialog, events, openCase, TRIAGED } from './open-case.tsx'

const letter = async () =>
  (await dialog()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })

describe('a reply', () => {
  it('opens with the letter that fits, points out what is missing, and keeps what was written', async () => {
    const { user } = await openCase({})
    await user.click(screen.getByRole('button', { name: 'Reply…' }))
    expect((await letter()).value).toContain('at the latest on 21 December 2026')
    await (await dialog()).findByText(/to be filled in: \[contact of the data protection officer\]/)
    await user.type(await letter(), ' And more.')
    await user.click((await dialog()).getByRole('radio', { name: 'Completion' }))
    expect((await letter()).value).toContain('Enclosed you find a copy')
    await user.click((await dialog()).getByRole('radio', { name: 'Receipt' }))
    expect((await letter()).value).toMatch(/And more\.$/)
  })

  it('is saved as it was left', async () => {
    const { user, shell } = await openCase({})
    const saved: Record<string, unknown>[] = []
    shell.set('requests:save-reply', async (input) => {
      saved.push(input)
      return { fileName: 'Reply.pdf', saveId: 's' }
    })
    await user.click(screen.getByRole('button', { name: 'Reply…' }))
    await user.clear(await letter())
    await user.type(await letter(), 'Thank you')
    await user.click((await dialog()).getByRole('button', { name: 'Save as PDF…' }))
    await screen.findByText(/Saved Reply\.pdf/)
    expect(saved).toEqual([
      {
        id: 'request-1',
        title: 'Your request of 20 November 2026, RQ-0001',
        text: 'Thank you',
        format: 'pdf',
      },
    ])
  })

  it('offers to record its step where the case allows it', async () => {
    const { user } = await openCase({ events: events(TRIAGED) })
    await user.click(screen.getByRole('button', { name: 'Reply…' }))
    await user.click((await dialog()).getByRole('radio', { name: 'Receipt' }))
    expect((await dialog()).queryByRole('button', { name: /^Record/ })).toBeNull()
    await user.click((await dialog()).getByRole('radio', { name: 'Extension' }))
    await user.click((await dialog()).getByRole('button', { name: 'Record extension…' }))
    await screen.findByRole('heading', { name: 'Record extension' })
  })
})
