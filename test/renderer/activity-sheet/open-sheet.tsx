import './native-bytes.ts'
import { render, screen, waitFor } from '@testing-library/react'
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
import { queryClient } from '../../../renderer/call.ts'
import { ActivitySheetPage } from '../../../renderer/features/activities/ActivitySheetPage.tsx'
import { dropAllDrafts } from '../../../renderer/ui/inline/kept-drafts.ts'

// The simulated window has no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => undefined

export type OpenedSheet = {
  readonly desk: TestDesk
  readonly user: UserEvent
  readonly go: (path: string) => Promise<void>
  readonly path: () => string
}

/** The sheet of an activity of the example register, over the real dispatcher and an encrypted vault. */
export async function openSheet(place: string): Promise<OpenedSheet> {
  const desk = await aDesk()
  connect(desk)
  queryClient.clear()
  dropAllDrafts()
  const router = aRouter(`/activities/${place}`)
  render(
    <UiRoot>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </UiRoot>,
  )
  await screen.findByText('History', { selector: 'h2' }, { timeout: 15_000 })
  return {
    desk,
    user: userEvent.setup(),
    go: async (path) => {
      await router.navigate({ to: path } as never)
    },
    path: () => router.state.location.pathname,
  }
}

/** Waits until the register holds what is expected. */
export async function expectSoon(look: () => Promise<void>): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}

function connect(desk: TestDesk): void {
  window.workbench = {
    call: async (channel, input) => {
      const outcome = await desk.pass(channel, input)
      for (const event of desk.events.splice(0)) told(event)
      return outcome
    },
    onChange: () => () => undefined,
  }
}

function told(event: AppEvent): void {
  if (event.kind === 'changed') void queryClient.invalidateQueries()
}

function aRouter(start: string) {
  const root = createRootRoute()
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component })
  return createRouter({
    routeTree: root.addChildren([
      route('/activities', () => <h1>The list</h1>),
      route('/activities/$id', ActivitySheetPage),
      route('/catalogues/$kind', () => <h1>A list</h1>),
    ]),
    history: createMemoryHistory({ initialEntries: [start] }),
  })
}
