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
} from '@tanstack/react-router'
import { aDesk, type TestDesk } from '#support/desk'
import { UiRoot } from '#ui/frame/UiRoot'
import { queryClient } from '../../../renderer/call.ts'
import { CataloguesPage } from '../../../renderer/features/catalogues/CataloguesPage.tsx'
import { JournalPage } from '../../../renderer/features/journal/JournalPage.tsx'
import { ProcessorActivitiesPage } from '../../../renderer/features/processor-activities/ProcessorActivitiesPage.tsx'
import { ProcessorActivitySheetPage } from '../../../renderer/features/processor-activities/ProcessorActivitySheetPage.tsx'
import { RegisterPage } from '../../../renderer/features/register/RegisterPage.tsx'
import { dropAllDrafts } from '../../../renderer/ui/inline/kept-drafts.ts'
import { clearToasts } from '../../../renderer/ui/layers/Toast.tsx'

// The simulated window has no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => undefined

const PAGES: Record<string, () => React.ReactNode> = {
  '/catalogues/$kind': CataloguesPage,
  '/journal': JournalPage,
  '/processor-activities': ProcessorActivitiesPage,
  '/processor-activities/$id': ProcessorActivitySheetPage,
  '/register': RegisterPage,
  '/activities/$id': () => <h1>An activity</h1>,
}

export type OpenedWindow = {
  readonly desk: TestDesk
  readonly user: UserEvent
  readonly go: (path: string) => Promise<void>
  readonly place: () => string
}

/** The lists, header, journal and processor pages over the real dispatcher and an encrypted vault. */
export async function openWindow(path: string, desk?: TestDesk): Promise<OpenedWindow> {
  const opened = desk ?? (await aDesk())
  connect(opened)
  queryClient.clear()
  dropAllDrafts()
  clearToasts()
  const router = aRouter(path)
  render(
    <UiRoot>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </UiRoot>,
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
  return {
    desk: opened,
    user: userEvent.setup(),
    go: async (to) => {
      await router.navigate({ to } as never)
    },
    place: () => router.state.location.href,
  }
}

function connect(desk: TestDesk): void {
  window.workbench = {
    call: async (channel, input) => {
      const outcome = await desk.pass(channel, input)
      for (const event of desk.events.splice(0))
        if (event.kind === 'changed') void queryClient.invalidateQueries()
      return outcome
    },
    onChange: () => () => undefined,
  }
}

function aRouter(start: string) {
  const root = createRootRoute()
  return createRouter({
    routeTree: root.addChildren(
      Object.entries(PAGES).map(([path, component]) =>
        createRoute({ getParentRoute: () => root, path, component }),
      ),
    ),
    history: createMemoryHistory({ initialEntries: [start] }),
  })
}
