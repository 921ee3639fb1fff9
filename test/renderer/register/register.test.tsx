import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow, type OpenedWindow } from '../catalogues/open-window.tsx'

const registerOf = async ({ desk }: OpenedWindow) =>
  (await desk.call('register:read', undefined)).register

function write(field: HTMLElement, text: string): void {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('the register’s first pages', () => {
  it('saves each field on leaving it and closes its finding', async () => {
    const opened = await openWindow('/register')
    screen.getByRole('complementary', { name: /F-CTRL-ID/ })
    write(screen.getByRole('textbox', { name: 'Legal name' }), 'Keys Trading UAB')
    write(screen.getAllByRole('textbox', { name: 'E-mail' })[0] as HTMLElement, 'dpo@keys.example')
    await waitFor(() =>
      expect(screen.queryByRole('complementary', { name: /F-CTRL-ID/ })).toBeNull(),
    )
    expect(await registerOf(opened)).toMatchObject({
      legalName: 'Keys Trading UAB',
      contact: { email: 'dpo@keys.example' },
    })
  })

  it('lets two quick edits of one contact both stand', async () => {
    const opened = await openWindow('/register')
    const rows = (name: string) => screen.getAllByRole('textbox', { name })[1] as HTMLElement
    write(rows('E-mail'), 'officer@keys.example')
    write(rows('Phone'), '+370 5 1')
    await waitFor(async () =>
      expect((await registerOf(opened)).dpo.contact).toEqual({
        postalAddress: null,
        email: 'officer@keys.example',
        phone: '+370 5 1',
      }),
    )
  })

  it('refuses an empty version beside its field and keeps the field as typed', async () => {
    const opened = await openWindow('/register')
    const version = screen.getByRole('textbox', { name: 'Version' })
    write(version, ' ')
    await screen.findByText('Write something here.')
    expect((await registerOf(opened)).registerVersion).toBe('0.1-example')
  })

  it('records a representative by name, then how to reach it, and takes it away with undo', async () => {
    const opened = await openWindow('/register')
    const { user } = opened
    await user.click(screen.getByRole('button', { name: 'Record representative…' }))
    await user.keyboard('Rep GmbH{Enter}')
    const group = await screen.findByRole('group', { name: 'Representative: Rep GmbH' })
    write(within(group).getByRole('textbox', { name: 'E-mail' }), 'rep@x.example')
    await waitFor(async () =>
      expect((await registerOf(opened)).representative?.contact.email).toBe('rep@x.example'),
    )
    await user.click(within(group).getByRole('button', { name: 'Remove Rep GmbH' }))
    await screen.findByText('Representative removed')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('group', { name: 'Representative: Rep GmbH' })
  })

  it('brings the field a link names under the keyboard', async () => {
    await openWindow('/register?field=dpo.name')
    const group = screen.getByRole('region', { name: /Data protection officer/ })
    const name = within(group).getByRole('textbox', { name: 'Name' })
    await waitFor(() => expect(document.activeElement).toBe(name))
  })
})
