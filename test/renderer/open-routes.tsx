import './native-bytes.ts'
import { render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { aDesk, type TestDesk } from '#support/desk'
import type { AppEvent } from '#shared/ipc/events'
import { UiRoot } from '#ui/frame/UiRoot'
import { queryClient } from '../../renderer/call.ts'
import { dropAllDrafts } from '../../renderer/ui/inline/kept-drafts.ts'
import { clearToasts } from '../../renderer/ui/layers/Toast.tsx'

// The simulated window has no layout: nothing can be scrolled to, and rows are drawn where there is room.
Object.defineProperties(Element.prototype, {
  clientHeight: { configurable: true, get: () => 640 },
  clientWidth: { configurable: true, get: () => 1000 },
})
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
window.scrollTo = () => undefined

export type Pages = Record<string, () => React.ReactNode>

export type OpenedWindow = {
  readonly desk: TestDesk
  readonly user: UserEvent
  readonly go: (path: string) => Promise<void>
  readonly place: () => string
  /** A menu item of the window. */
  readonly tell: (event: AppEvent) => void
  /** Closes the window and opens a new one at its first place on the same vault. */
  readonly reopen: () => Promise<void>
}

/** Pages by their paths over the real dispatcher and an encrypted vault, opened at one of them. */
export async function openRoutes(
  pages: Pages,
  start: string,
  given?: TestDesk,
): Promise<OpenedWindow> {
  const desk = given ?? (await aDesk())
  const listeners = connect(desk)
  let shown = await show(pages, start)
  return {
    desk,
    user: userEvent.setup(),
    go: async (to) => {
      await shown.router.navigate({ to } as never)
    },
    place: () => shown.router.state.location.href,
    tell: (event) => listeners.forEach((listener) => listener(event)),
    reopen: async () => {
      shown.unmount()
      shown = await show(pages, start)
    },
  }
}

async function show(pages: Pages, start: string) {
  queryClient.clear()
  dropAllDrafts()
  clearToasts()
  const router = aRouter(pages, start)
  const { unmount } = render(
    <UiRoot>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </UiRoot>,
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
  return { router, unmount }
}

function connect(desk: TestDesk): Set<(event: AppEvent) => void> {
  const listeners = new Set<(event: AppEvent) => void>()
  listeners.add((event) => {
    if (event.kind === 'changed') void queryClient.invalidateQueries()
  })
  window.workbench = {
    call: async (channel, input) => {
      const outcome = await desk.pass(channel, input)
      for (const event of desk.events.splice(0)) listeners.forEach((listener) => listener(event))
      return outcome
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // Files of a simulated window are made by scripts, and such are refused.
    openDropped: () =>
      Promise.resolve({ ok: false, error: { code: 'invalid-input', problems: [] } }),
  }
  return listeners
}

function aRouter(pages: Pages, start: string) {
  const root = createRootRoute()
  return createRouter({
    routeTree: root.addChildren(
      Object.entries(pages).map(([path, component]) =>
        createRoute({ getParentRoute: () => root, path, component }),
      ),
    ),
    history: createMemoryHistory({ initialEntries: [start] }),
  })
}
