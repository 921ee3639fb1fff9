import '../activity-sheet/native-bytes.ts'
import { render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useLocation,
} from '@tanstack/react-router'
import { aDesk, type TestDesk } from '#support/desk'
import type { AppEvent } from '#shared/ipc/events'
import { UiRoot } from '#ui/frame/UiRoot'
import { queryClient } from '../../../renderer/call.ts'

// The simulated window has no layout; rows are drawn where there is room for them.
Object.defineProperties(Element.prototype, {
  clientHeight: { configurable: true, get: () => 640 },
  clientWidth: { configurable: true, get: () => 1000 },
})
Element.prototype.scrollTo = () => undefined
window.scrollTo = () => undefined

export type OpenedPage = {
  readonly desk: TestDesk
  readonly user: UserEvent
  readonly go: (path: string) => Promise<void>
  readonly place: () => string
  /** A menu item of the window. */
  readonly tell: (event: AppEvent) => void
  /** Closes the page and opens it again in a new window on the same vault. */
  readonly reopen: () => Promise<void>
}

/** A page of lists over the real dispatcher and an encrypted vault; sheets are only places to go to. */
export async function openPage(
  path: string,
  Page: () => React.ReactNode,
  start: 'example' | 'empty' = 'example',
): Promise<OpenedPage> {
  const desk = await aDesk(start)
  const listeners = connect(desk)
  const show = async () => {
    queryClient.clear()
    const router = aRouter(path, Page)
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
  let shown = await show()
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
      shown = await show()
    },
  }
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
  }
  return listeners
}

function aRouter(path: string, Page: () => React.ReactNode) {
  const root = createRootRoute()
  const route = (at: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path: at, component })
  const others = ['/activities/$id', '/processor-activities/$id', '/register']
  return createRouter({
    routeTree: root.addChildren([route(path, Page), ...others.map((at) => route(at, Elsewhere))]),
    history: createMemoryHistory({ initialEntries: [path] }),
  })
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
