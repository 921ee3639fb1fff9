import '../native-bytes.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { VaultInfo } from '#shared/ipc/vault'
import { aDesk, type TestDesk } from '#support/desk'
import { NOW } from '#support/now'
import { RegistersSidebar } from '../../../renderer/app/RegistersSidebar.tsx'
import { useTargetsPassed } from '../../../renderer/app/use-targets-passed.ts'
import { aCase, cleared, deleted, frozen } from '../deletions-list/open-deletions.tsx'
import { openRoutes } from '../open-routes.tsx'

const NAME = 'Register'

afterEach(() => void vi.setSystemTime(NOW))

async function openFrame(fill: (desk: TestDesk) => Promise<unknown>) {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'UTC' })
  await fill(desk)
  return openRoutes({ '/': Framed }, '/', desk)
}

function Framed() {
  useTargetsPassed()
  // Of the vault only its name is shown here.
  return (
    <>
      <RegistersSidebar vault={{ name: NAME } as VaultInfo} />
      <h1>A page</h1>
    </>
  )
}

const entry = () => screen.getByRole('link', { name: /^Deletions/ })

// The window's clock stands at 22 November, 10:00 UTC.
describe('the entry of deletions among the registers', () => {
  it('counts open cases with something to do, and not what only waits for its backups', async () => {
    await openFrame(async (desk) => {
      const at = '2026-11-20T09:00:00.000Z'
      await aCase(desk)
      await aCase(desk, {}, [frozen(at)])
      const waiting = deleted(at).map((event) =>
        event.kind === 'deleted' ? { ...event, backupExpiry: '2026-12-20' } : event,
      )
      await aCase(desk, {}, waiting)
      await aCase(desk, {}, cleared(at))
    })
    await waitFor(() => expect(entry().textContent).toContain('2 need you'))
  })
})

describe('a target that passes while the window is open', () => {
  it('lets the vault be asked anew what is to be done', async () => {
    const { desk } = await openFrame((desk) =>
      aCase(desk, { signal: { at: '2026-11-21T10:00:30.000Z', isDayOnly: false } }),
    )
    await waitFor(() => expect(entry().textContent).toContain('1 need you'))
    const asked: string[] = []
    const { call } = window.workbench
    window.workbench.call = (channel, input) => {
      asked.push(channel)
      return call(channel, input)
    }
    desk.setClock('2026-11-22T10:00:31.000Z')
    vi.setSystemTime('2026-11-22T10:00:31.000Z')
    act(() => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(asked).toContain('deletions:list'))
    const { rows } = await desk.call('deletions:list', undefined)
    expect(rows[0]?.duties).toContain('freeze-late')
  })
})
